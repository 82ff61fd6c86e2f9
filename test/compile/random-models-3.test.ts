/** A quarter of the random models; the files run side by side. More: `sweeps/random-models.ts`. */
import { test } from "vitest";
import { checkRandomModels } from "../support/check-random-models.ts";

test("250 random models", { timeout: 900_000 }, () => checkRandomModels(250, 3));
