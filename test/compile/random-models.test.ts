/** Random models (random-models-1.test.ts, …) are made of all public functions. */
import { expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import { testedModels } from "../support/check-random-models.ts";
import { exceptions, instructions } from "../support/instructions/index.ts";
import { instructionNames } from "../support/random-model.ts";

const functions = Object.entries(nn).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));

test("every public function of compiler/nn is an instruction, or an exception with a reason", () => {
  const known = [...Object.keys(instructions), ...Object.keys(exceptions)];
  expect(known.toSorted()).toEqual(functions.toSorted());
  for (const reason of Object.values(exceptions)) expect(reason).toMatch(/\w+ \w+/);
});

test("the models of the tests contain every instruction several times", () => {
  const counts = new Map(functions.map((name) => [name, 0]));
  for (const name of testedModels.flatMap(instructionNames)) counts.set(name, counts.get(name)! + 1);
  const rare = [...counts].filter(([name, count]) => count < 10 && !Object.hasOwn(exceptions, name));
  expect(rare).toEqual([]);
});
