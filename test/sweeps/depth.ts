/** Full sizes: `npx tsx test/sweeps/depth.ts` compiles and runs a chain of 100,000 operations and a sum of 100,000 terms. */
import { chain, checkDeep, fan } from "../support/deep-models.ts";

for (const [name, model] of [
  ["a chain of 100,000 operations", chain(100_000)],
  ["a sum of 100,000 terms", fan(100_000)],
] as const) {
  const start = performance.now();
  await checkDeep(model);
  console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
