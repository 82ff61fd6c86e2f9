/** Random models: all ways to run them agree, memory is right, gradients are those of the loss. More: sweeps/random-models.ts. */
import { assert, asyncProperty } from "fast-check";
import { test } from "vitest";
import { checkGradients, checkTargets } from "../support/check-model.ts";
import { modelOf, randomModels } from "../support/random-model.ts";

test("random models", { timeout: 240_000 }, async () => {
  await assert(
    asyncProperty(randomModels, async (description) => {
      const model = modelOf(description);
      await checkTargets(model);
      await checkGradients(model);
    }),
    { numRuns: 150, seed: 20_240_601 },
  );
});
