/** A quarter of the random models; the files run side by side. More: `sweeps/random-models.ts`. */
import { test } from "vitest";
import { checkRandomModels, testedPart } from "../support/check-random-models.ts";

test("random models", { timeout: 900_000 }, () => checkRandomModels(testedPart(2)));
