/** From a clone to a trained model, as README says it: seconds of each part, with what npm has kept of earlier installations and without. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Row, Section } from "../table.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const barSeconds = 60;

export async function firstMinutes(): Promise<Section> {
  const rows: Row[] = [];
  for (const cache of ["npm's cache", "an empty cache"]) {
    const folder = mkdtempSync(join(tmpdir(), "tapeless-first-"));
    const clone = join(folder, "clone");
    const empty = ["--cache", join(folder, "cache")];
    const parts: readonly (readonly [string, string, readonly string[], string])[] = [
      ["git clone", "git", ["clone", "--quiet", root, clone], folder],
      ["npm ci", "npm", ["ci", "--silent", ...(cache === "an empty cache" ? empty : [])], clone],
      ["npx tapeless train", "npx", ["tapeless", "train", "models/mnist-cnn.ts", "--epochs", "2"], clone],
    ];
    let total = 0;
    for (const [what, command, args, cwd] of parts) {
      const since = performance.now();
      await promisify(execFile)(command, args, { cwd });
      const seconds = (performance.now() - since) / 1000;
      total += seconds;
      rows.push({ what: `${what}, ${cache}`, measured: seconds, unit: "s" });
    }
    const bar = { text: `< ${barSeconds} s`, met: total < barSeconds };
    rows.push({ what: `together, ${cache}`, measured: total, unit: "s", bar });
    rmSync(folder, { recursive: true });
  }
  return { title: "From a clone to a trained model", rows, notes: [] };
}
