/** What all random models are checked for, in tests and in the sweep. */
import { assert, asyncProperty } from "fast-check";
import { checkModel } from "./check-model.ts";
import { dealtModels, modelOf, randomModels, type ModelDescription } from "./random-model.ts";

/** The models of the tests, in parts for files that run side by side. */
export const testedModels = dealtModels(380, 1);
const parts = 4;
export const testedPart = (part: number): readonly ModelDescription[] =>
  testedModels.filter((_, k) => k % parts === part);

/** Throws with the smallest model that fails. */
export async function checkRandomModels(models: readonly ModelDescription[]): Promise<void> {
  const property = asyncProperty(randomModels, (description) =>
    checkModel(modelOf(description), { threads: true }),
  );
  for (const model of models) await assert(property, { examples: [[model]], numRuns: 1 });
}
