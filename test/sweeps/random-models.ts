/**
 * Many random models: `npx tsx test/sweeps/random-models.ts [COUNT] [SEED]`, by default 10,000, in processes of 500, since modules from
 * memory stay there. Prints the smallest model of the first failure.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { checkRandomModels } from "../support/check-random-models.ts";

const piece = 500;
const [count = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
if (count <= piece) {
  await checkRandomModels(count, seed);
  console.log(`${count} random models from seed ${seed} pass`);
} else
  for (let done = 0; done < count; done += piece) {
    const numbers = [Math.min(piece, count - done), seed + done / piece];
    const { status } = spawnSync(
      process.execPath,
      ["--max-semi-space-size=64", "--import", "tsx", fileURLToPath(import.meta.url), ...numbers.map(String)],
      { stdio: "inherit" },
    );
    if (status !== 0) process.exit(1);
  }
