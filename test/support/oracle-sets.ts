/**
 * Reference values that PyTorch computed in float64, in sets: the same kinds of cases, of other seeds and sizes. `fixtures/oracle` is seed 7,
 * `fixtures/oracle-grown` seed 12 with every size larger by one. The environment variable TAPELESS_ORACLE names other folders
 * instead, separated like those of PATH.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/** A folder's cases, by file: `ops`, `losses`, `optimizers`, `models`. */
export interface OracleSet<Case> {
  readonly name: string;
  readonly cases: readonly Case[];
}

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

const folders: readonly string[] = process.env["TAPELESS_ORACLE"]?.split(delimiter) ?? [
  join(fixtures, "oracle"),
  join(fixtures, "oracle-grown"),
];

function readText(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : gunzipSync(readFileSync(`${path}.gz`)).toString();
}

/** The cases of some files in every folder; the test says what a case is. */
export function oracleSets<Case>(...files: readonly string[]): readonly OracleSet<Case>[] {
  return folders.map((folder) => ({
    name: basename(folder),
    cases: files.flatMap((file) => {
      const { cases } = JSON.parse(readText(join(folder, `${file}.json`))) as {
        readonly cases: readonly Case[];
      };
      return cases;
    }),
  }));
}
