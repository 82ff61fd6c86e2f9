/** Inputs for checks: a batch of the model's own data, if it says what they are. */
import type { Inputs } from "../check/gradient-check.ts";
import type { Compiled } from "../compile.ts";
import { resolveOptions, type Model } from "../model/define.ts";
import { checkData, copyRows, createBatch, inputsOf, loadData, permutation } from "./data.ts";

export async function exampleBatch(
  model: Model,
  compiled: Compiled,
  options: Readonly<Record<string, unknown>>,
  seed: number,
): Promise<Inputs | undefined> {
  if (model.training === undefined) return undefined;
  const data = await loadData(model, { path: undefined, seed, options: resolveOptions(model, options) });
  const inputs = inputsOf(compiled);
  const batch = createBatch(model.name, inputs);
  checkData(model.name, data, inputs, batch.rows);
  copyRows(batch, data.train, permutation(data.train.size, seed, 0), 0);
  return batch.arrays;
}
