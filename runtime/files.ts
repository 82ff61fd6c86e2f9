/** Checkpoint files on disk, for Node only: an entry of its own, since bundlers for browsers know no files. */
import { type FileHandle, lstat, open, readdir, readlink, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { TrainerError } from "./errors.ts";

/** One call reads at most 2 GiB. */
const pieceBytes = 2 ** 30;

/**
 * Writes all of the file or nothing: a crash or a full disk leaves the file that was there. Of a link, the file that it names. What a process
 * that was killed has left beside the file is removed. Errors: TPL230.
 */
export const saveFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  let temporary: string | undefined;
  try {
    const target = await targetOf(path);
    const folder = dirname(target);
    await removeAbandoned(target);
    temporary = join(folder, `${temporaryPrefix(target)}${process.pid}-${randomUUID().slice(0, 8)}.tmp`);
    await writeDurably(temporary, bytes);
    await rename(temporary, target);
    await syncFolder(folder);
  } catch (cause) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => undefined);
    const advice = "check that the folder exists, may be written, and has room";
    throw new TrainerError("TPL230", `cannot write ${path}: ${reason(cause)}; ${advice}`, { cause });
  }
};

/** Errors: TPL230. */
export const loadFile = async (path: string, { piece = pieceBytes } = {}): Promise<Uint8Array> => {
  try {
    await removeAbandoned(await targetOf(path));
    const file = await open(path);
    try {
      const stats = await file.stat();
      // What a pipe holds is known when it ends.
      if (!stats.isFile()) return new Uint8Array(await file.readFile());
      const bytes = new Uint8Array(stats.size);
      return bytes.subarray(0, await readInto(file, bytes, piece));
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new TrainerError("TPL230", `cannot read ${path}: ${reason(cause)}; check the path`, { cause });
  }
};

/** How many bytes there were. */
const readInto = async (file: FileHandle, bytes: Uint8Array, piece: number): Promise<number> => {
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, Math.min(piece, bytes.length - filled));
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
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

/** Where links lead, whether there is a file or not. */
const targetOf = async (path: string, links = 0): Promise<string> => {
  const link = links < 40 ? await readlink(path).catch(() => undefined) : undefined;
  return link === undefined ? path : targetOf(resolve(dirname(path), link), links + 1);
};

/** Of this file, written on this machine: another's processes cannot be asked whether they live. The number of the process follows. */
const temporaryPrefix = (target: string): string => {
  const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  return `.${basename(target)}.${machine}-`;
};

/** Files that processes which live no more were writing. What cannot be removed stays: there are other errors to tell. */
const removeAbandoned = async (target: string): Promise<void> => {
  const folder = dirname(target);
  const prefix = temporaryPrefix(target);
  for (const name of await readdir(folder).catch((): string[] => [])) {
    const owner = name.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(name.slice(prefix.length)) : null;
    if (owner === null) continue;
    const path = join(folder, name);
    if (!(await isWriting(Number(owner[1]), path))) await rm(path, { force: true }).catch(() => undefined);
  }
};

/** The number of a process that has ended may be given to this one, as it always is in a container: its files are older (some systems keep times to two seconds). */
const isWriting = async (pid: number, path: string): Promise<boolean> => {
  if (pid === process.pid) {
    const { mtimeMs } = await lstat(path).catch(() => ({ mtimeMs: Infinity }));
    return mtimeMs >= Date.now() - 1000 * process.uptime() - 2000;
  }
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
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
