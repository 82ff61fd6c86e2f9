/** What the compiler emits, on disk. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compiled } from "../compile.ts";
import { saveFile } from "../../runtime/files.ts";
import { tryFolder } from "./places.ts";

/** Writes all files of an artifact, each as a whole or not at all; returns their paths. Errors: TPL230. */
export async function writeArtifact(compiled: Compiled, folder: string): Promise<string[]> {
  const files = await compiled.files();
  await tryFolder(folder);
  const paths: string[] = [];
  for (const [name, content] of files) {
    const path = join(folder, name);
    await saveFile(path, bytesOf(content));
    paths.push(path);
  }
  return paths;
}

/** The files of an artifact that are not in the folder as they would be written: their paths, and whether they are there at all. */
export async function outdatedFiles(compiled: Compiled, folder: string): Promise<OutdatedFile[]> {
  const found: OutdatedFile[] = [];
  for (const [name, content] of await compiled.files()) {
    const path = join(folder, name);
    const there = await readFile(path).catch(() => undefined);
    if (there === undefined || Buffer.compare(there, bytesOf(content)) !== 0)
      found.push({ path, isMissing: there === undefined });
  }
  return found;
}

export interface OutdatedFile {
  readonly path: string;
  readonly isMissing: boolean;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
