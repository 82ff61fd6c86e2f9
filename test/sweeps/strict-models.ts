/**
 * `npx tsx test/sweeps/strict-models.ts [STEPS] [NAME…]` trains every model of `models/`, or those that are named, for 100 steps in strict
 * precision: TypeScript and WebAssembly must agree to the bit.
 */
import { strictDifferences, trainableModels } from "../support/strict-model.ts";

const [steps = "100", ...names] = process.argv.slice(2);
for (const model of await trainableModels()) {
  if (names.length > 0 && !names.includes(model.name)) continue;
  const start = performance.now();
  const differences = await strictDifferences(model, Number(steps));
  const result = differences.length === 0 ? "the same bits" : differences.join("; ");
  console.log(`${model.name}: ${result} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (differences.length > 0) process.exitCode = 1;
}
