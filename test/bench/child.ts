/** Runs a script of the bench in a fresh process; its output is one line of JSON. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function inChild<Result>(
  script: "allocations.ts" | "compile-once.ts",
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Result> {
  const file = fileURLToPath(new URL(`./${script}`, import.meta.url));
  const { stdout } = await run(process.execPath, [...flags, "--import", "tsx", file, ...args]);
  return JSON.parse(stdout) as Result;
}
