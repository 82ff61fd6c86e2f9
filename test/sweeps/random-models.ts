/** Random models against the loop interpreter and numeric gradients, on every target. */
import { checkRandomModels } from "../support/check-random-models.ts";
import { dealtModels } from "../support/random-model.ts";
import type { Sweep } from "./sweep.ts";

export const randomModels: Sweep = {
  name: "random-models",
  what: "random models",
  count: 10_000,
  // The tests try some hundreds in files of their own (test/compile/random-models*.test.ts), side by side.
  small: 2,
  run: (count, seed) =>
    checkRandomModels(dealtModels(count, seed)).then(
      () => [],
      (error: unknown) => [String(error)],
    ),
};
