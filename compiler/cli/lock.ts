/** A file that says which process writes another one. Locks of processes that have ended are taken over. */
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CompileError } from "../errors.ts";
import { cannotWrite, codeOf } from "./places.ts";

/** Returns what gives the lock back. Errors: TPL040 where another training has it. */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const draft = `${lock}.${randomUUID()}.tmp`;
  try {
    await writeFile(draft, `${process.pid} ${startOf(process.pid)}`, { flag: "wx" });
    for (;;) {
      if (await claim(draft, lock)) return () => rm(lock, { force: true });
      const holder = await readFile(lock, "utf8").catch(() => undefined);
      if (holder === undefined) continue;
      if (isRunning(holder))
        throw new CompileError(
          "TPL040",
          `another training, process ${holder.split(" ")[0]}, writes ${path}: wait for its end, or give this one a --checkpoint of its own`,
          undefined,
        );
      await removeStale(lock, holder);
    }
  } catch (error) {
    throw error instanceof CompileError ? error : cannotWrite(lock, error);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A lock appears with all its text, and only where there is none. */
async function claim(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // A file system without links.
    await writeFile(lock, await readFile(draft), { flag: "wx" });
    return true;
  }
}

/** Two may find the same stale lock: what one of them removes must not be the other's new one. */
async function removeStale(lock: string, holder: string): Promise<void> {
  const removed = `${lock}.${randomUUID()}.tmp`;
  try {
    await rename(lock, removed);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await readFile(removed, "utf8")) !== holder) await link(removed, lock).catch(() => undefined);
  await rm(removed, { force: true });
}

/** `PID START`; a number that another process has now is told apart by when that one began. */
function isRunning(holder: string): boolean {
  const [pid, start] = holder.split(" ");
  if (!/^\d+$/.test(pid ?? "")) return false;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (codeOf(error) === "ESRCH") return false;
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
