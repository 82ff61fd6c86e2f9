/** Every model, strict: TypeScript and WebAssembly train it to the same bits. More steps: `test/sweeps/strict-models.ts`. */
import { expect, test } from "vitest";
import { strictDifferences, trainableModels } from "../../support/strict-model.ts";

const models = await trainableModels();

test("there are all models but those that are only compiled", () => {
  expect(models.length).toBeGreaterThan(25);
});

test.each(models.map((model) => [model.name, model] as const))("%s", async (_, model) => {
  expect(await strictDifferences(model, 3)).toEqual([]);
});
