/** Checkpoint files on disk, for Node only: index.ts does not export this. */
import { open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
import { TrainerError } from "./errors.ts";

/**
 * Writes all of the file or nothing: a crash or a full disk leaves the file that was there. Errors: TPL230.
 */
export const saveFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeDurably(temporary, bytes);
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (cause) {
    await rm(temporary, { force: true });
    const advice = "check that the folder exists, may be written, and has room";
    throw new TrainerError("TPL230", `cannot write ${path}: ${reason(cause)}; ${advice}`, { cause });
  }
};

/** Errors: TPL230. */
export const loadFile = async (path: string): Promise<Uint8Array> => {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (cause) {
    throw new TrainerError("TPL230", `cannot read ${path}: ${reason(cause)}; check the path`, { cause });
  }
};

const writeDurably = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Makes the rename itself durable. Windows has no such call for folders. */
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
