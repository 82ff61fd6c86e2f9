/** A file that says which process writes another one. Locks of processes that have ended are taken over. */
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CompileError } from "../errors.ts";
import { cannotWrite, codeOf } from "./places.ts";
import { unusable } from "../model/unusable.ts";

/** Returns what gives the lock back. Errors: TPL040 where another training has it. */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  try {
    while (!(await claim(lock))) await removeStale(lock, path);
    await rm(staleOf(lock), { force: true });
    return () => rm(lock, { force: true });
  } catch (error) {
    throw error instanceof CompileError ? error : cannotWrite(lock, error);
  }
}

const staleOf = (lock: string): string => `${lock}.stale`;

async function claim(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${process.pid} ${startOf(process.pid)}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    return false;
  }
}

/** Of a process that has ended. Two may find the same one: what is removed must not be the other's new lock. */
async function removeStale(lock: string, path: string): Promise<void> {
  const holder = await holderOf(lock);
  if (holder === undefined) return;
  if (isRunning(holder))
    throw unusable(
      `another training, process ${holder.split(" ")[0]}, writes ${path}: wait for its end, or give this one a --checkpoint of its own`,
    );
  try {
    await rename(lock, staleOf(lock));
    if ((await readFile(staleOf(lock), "utf8")) !== holder) await link(staleOf(lock), lock);
  } catch (error) {
    if (codeOf(error) !== "ENOENT" && codeOf(error) !== "EEXIST") throw error;
  }
}

/** A lock is empty for a moment, until its text is written. */
async function holderOf(lock: string): Promise<string | undefined> {
  for (const wait of [0, 50]) {
    await sleep(wait);
    const holder = await readFile(lock, "utf8").catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    });
    if (holder !== "") return holder;
  }
  return "";
}

/** `PID START`; a number that another process has now is told apart by when that one began. */
function isRunning(holder: string): boolean {
  const [pid, start] = holder.split(" ");
  if (!/^\d+$/.test(pid ?? "")) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (codeOf(error) !== "EPERM") return false;
  }
  return startOf(Number(pid)) === start;
}

/** When a process began, as Linux counts; of one that has ended, or elsewhere, nothing. */
function startOf(pid: number): string {
  try {
    // "PID (NAME) STATE PARENT …": the name may hold anything.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)!.split(" ");
    return fields[0] === "Z" ? "ended" : fields[19]!;
  } catch {
    return "";
  }
}
