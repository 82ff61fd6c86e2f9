/** What all random models are checked for, in tests and in the sweep. */
import { assert, asyncProperty } from "fast-check";
import { checkModel } from "./check-model.ts";
import { instructionNames, modelOf, randomModels } from "./random-model.ts";

/** Throws with the smallest model that fails. `onPass` gets the names of each model's instructions. */
export async function checkRandomModels(
  count: number,
  seed: number,
  onPass: (instructions: readonly string[]) => void = () => {},
): Promise<void> {
  await assert(
    asyncProperty(randomModels, async (description) => {
      await checkModel(modelOf(description), { threads: true });
      onPass(instructionNames(description));
    }),
    { numRuns: count, seed },
  );
}
