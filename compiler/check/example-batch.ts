/** Inputs for checks: a batch of the model's own data, if it says what they are. */
import type { Inputs } from "./gradient-check.ts";
import type { Compiled } from "../compile.ts";
import { resolveOptions, type Model } from "../model/define.ts";
import { copyRows, createBatch, permutation, rowsOf } from "../../runtime/batches.ts";
import { checkData, inputsOf, loadData } from "./data.ts";

export async function exampleBatch(
  model: Model,
  compiled: Compiled,
  options: Readonly<Record<string, unknown>>,
  seed: number,
): Promise<Inputs | undefined> {
  if (model.training === undefined) return undefined;
  const data = await loadData(model, { path: undefined, seed, options: resolveOptions(model, options) });
  const inputs = inputsOf(compiled);
  const described = Object.fromEntries([...inputs].map(([name, { buffer }]) => [name, buffer]));
  checkData(model.name, data, inputs, rowsOf(described));
  const batch = createBatch(described, data.train);
  copyRows(batch, data.train, permutation(data.train.size, seed, 0), 0);
  return batch.arrays;
}
