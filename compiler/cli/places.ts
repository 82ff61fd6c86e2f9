/** Places on disk that something will be written to: tried before the work that makes it. */
import { existsSync, lstatSync, readlinkSync, statSync } from "node:fs";
import { mkdir, open, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { TrainerError } from "../../runtime/index.ts";

export const codeOf = (error: unknown): unknown => (error as { readonly code?: unknown }).code;

/** Errors of the file system with path and reason: TPL230. */
export function cannotWrite(path: string, cause: unknown): TrainerError {
  if (cause instanceof TrainerError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new TrainerError("TPL230", `cannot write ${path}: ${reason}; choose another place`, { cause });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Also what it lies in. Node's own `recursive` never returns below folders such as `/proc`, which exist and take nothing. */
async function makeFolder(path: string): Promise<void> {
  if (isFolder(path)) return;
  const make = () =>
    mkdir(path).catch((error: unknown) => {
      if (!isFolder(path)) throw error;
    });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await make();
  }
}

/** Makes a folder, and tries whether files can be made there. Errors: TPL230. */
export async function tryFolder(folder: string, shown = folder): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    // Always of the same name, so that one that a killed process has left is removed by the next.
    const trial = join(folder, ".tapeless.trial");
    await rm(trial, { force: true });
    await writeFile(trial, "", { flag: "wx" }).catch((error: unknown) => {
      if (codeOf(error) !== "EEXIST") throw error;
    });
    await rm(trial, { force: true });
  } catch (error) {
    throw cannotWrite(shown, error);
  }
}

/** Tries whether a file can be written, and leaves it as it is. Errors: TPL230. */
export async function tryFile(path: string): Promise<void> {
  const target = targetOf(path);
  if (!existsSync(target)) return tryFolder(dirname(target), path);
  try {
    await (await open(path, "r+")).close();
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** What a path leads to, through symbolic links, also where that does not exist yet. Errors: TPL230. */
export function targetOf(path: string): string {
  let target = resolve(path);
  try {
    for (let links = 0; lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink(); links++) {
      if (links === 40) throw new Error("its symbolic links go round in a circle");
      target = resolve(dirname(target), readlinkSync(target));
    }
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return target;
}
