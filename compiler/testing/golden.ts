/** Files that hold what a test expects: written where there is none, compared, and written anew with `-u`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "./point.ts";

/** Which files are written: all, those that are missing, or none. */
export type Update = "all" | "new" | "none";

export interface GoldenOptions {
  /** Writes the file anew. Default: whether the runner was started with `-u`; where `CI` is set, a missing file fails, too. */
  readonly update?: boolean;
}

/** Where a test runs, as far as its runner tells. */
export interface Place {
  /** What names of files are relative to. */
  readonly folder: string;
  readonly update: Update;
}

const updateFlags = ["-u", "--update", "--updateSnapshot", "--test-update-snapshots"];

export function placeHere(): Place {
  const asked = [...process.argv, ...process.execArgv].some((argument) => updateFlags.includes(argument));
  const isCI = !["", "0", "false"].includes(process.env["CI"] ?? "");
  return { folder: process.cwd(), update: asked ? "all" : isCI ? "none" : "new" };
}

/** Compares with what a file holds. `compare` returns what differs, or nothing. */
export async function golden(
  file: string | URL,
  { folder, update }: Place,
  { update: given }: GoldenOptions,
  now: string | Uint8Array,
  compare: (stored: Uint8Array, name: string) => Promise<string | undefined> | string | undefined,
): Promise<Outcome> {
  const path = file instanceof URL ? fileURLToPath(file) : resolve(folder, file);
  const name = relative(process.cwd(), path);
  const policy: Update = given === true ? "all" : update;
  const isThere = existsSync(path);
  if (policy === "all" || (!isThere && policy === "new")) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
    return { pass: true, message: `${name} was written` };
  }
  if (!isThere)
    return {
      pass: false,
      message: `there is no file ${name}: run the test with -u, and commit what it writes`,
    };
  const difference = await compare(readFileSync(path), name);
  return difference === undefined
    ? { pass: true, message: `nothing differs from ${name}` }
    : { pass: false, message: `${difference}\n  if that is meant: run the test with -u` };
}
