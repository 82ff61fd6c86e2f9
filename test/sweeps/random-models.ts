/**
 * Many random models: `npx tsx test/sweeps/random-models.ts [COUNT] [SEED]`, by default 10,000. Prints the smallest model of the
 * first failure.
 */
import { assert, asyncProperty } from "fast-check";
import { checkGradients, checkTargets } from "../support/check-model.ts";
import { modelOf, randomModels } from "../support/random-model.ts";

const [count = 10_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
console.log(`${count} random models from seed ${seed}`);
let done = 0;
await assert(
  asyncProperty(randomModels, async (description) => {
    const model = modelOf(description);
    await checkTargets(model);
    await checkGradients(model);
    if (++done % 100 === 0) console.log(`${done} models`);
  }),
  { numRuns: count, seed },
);
console.log("all agree");
