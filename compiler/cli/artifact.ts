/** Writing what the compiler emits. */
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
    await saveFile(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    paths.push(path);
  }
  return paths;
}
