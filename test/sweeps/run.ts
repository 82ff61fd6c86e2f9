/**
 * `npm run sweep -- [NAME] [--count N] [--seed S]`: one sweep, or all of them, in pieces that are processes of their own,
 * since modules from memory stay in theirs. Prints what failed; exits with 1 where anything did.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { sweeps } from "./all.ts";

const pieces = 20;
const smallestPiece = 50;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: "string" }, seed: { type: "string" }, piece: { type: "boolean" } },
});
const chosen = sweeps.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const unknown = positionals.find((name) => sweeps.every((sweep) => sweep.name !== name));
if (unknown !== undefined) {
  console.error(`no sweep ${unknown}: there are ${sweeps.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const firstSeed = Number(values.seed ?? Date.now() % 2 ** 31);
for (const sweep of chosen) {
  const count = Number(values.count ?? sweep.count);
  if (values.piece) {
    const failures = await sweep.run(count, firstSeed);
    for (const failure of failures) console.log(failure);
    process.exit(failures.length > 0 ? 1 : 0);
  }
  const start = performance.now();
  const size = Math.max(smallestPiece, Math.ceil(count / pieces));
  let failed = false;
  for (let done = 0, seed = firstSeed; done < count; done += size, seed++) {
    const { status } = spawnSync(
      process.execPath,
      [
        "--max-semi-space-size=64",
        "--import",
        "tsx",
        fileURLToPath(import.meta.url),
        sweep.name,
        "--piece",
        `--count=${Math.min(size, count - done)}`,
        `--seed=${seed}`,
      ],
      { stdio: "inherit" },
    );
    failed ||= status !== 0;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${sweep.name}: ${count} ${sweep.what} from seed ${firstSeed}, ${seconds} s: ${failed ? "FAILED" : "passed"}`,
  );
  if (failed) process.exitCode = 1;
}
