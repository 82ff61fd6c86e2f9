/** Every scalar function at the edges of its types: one meaning in every form, on every target. */
import { beforeAll, describe, expect, test } from "vitest";
import type { DType } from "../../compiler/scalar/types.ts";
import { call, constant } from "../../compiler/loops/build.ts";
import { edgeCombinations, edgeValues } from "../support/edge-values.ts";
import { formsOf, functionCases, wrongForms, type Case, type Form } from "../support/scalar-forms.ts";

describe("all edge values, one, two, three, four and seven at a time", () => {
  let forms: readonly Form[];
  beforeAll(async () => void (forms = await formsOf(functionCases)), 60_000);
  test.each(functionCases.map((one) => [one.title, one] as const))("%s", (_, one) => {
    expect(wrongForms(forms, one, edgeCombinations(one.types))).toEqual([]);
  });
});

test("integers are 32 bits also where nothing stores them", async () => {
  const cases = functionCases
    .filter(({ result }) => result === "i32")
    .map((one): Case => ({ ...one, expression: (...operands) => call("toF64", one.expression(...operands)) }))
    .map((one): Case => ({ ...one, evaluate: (...operands) => one.evaluate(...operands) | 0 }));
  const forms = await formsOf(cases, [1, 7]);
  expect(cases.flatMap((one) => wrongForms(forms, one, edgeCombinations(one.types)))).toEqual([]);
});

test("each edge value as a literal: alone, and after an operator", async () => {
  const types: readonly DType[] = ["f32", "f64", "i32", "bool"];
  const cases = types.flatMap((type) =>
    edgeValues[type].flatMap((value): Case[] => {
      const literal = constant(value, type);
      const one = { title: `the literal ${value} of ${type}`, types: [type] };
      return [
        { ...one, expression: () => literal, evaluate: () => value },
        ...(type === "bool"
          ? []
          : [
              {
                ...one,
                expression: (x) => call("sub", x!, literal),
                evaluate: (x) => x! - value,
              } satisfies Case,
            ]),
      ];
    }),
  );
  const forms = await formsOf(cases, [1, 4]);
  const rows = [[0], [-0], [1], [-1]];
  expect(cases.flatMap((one) => wrongForms(forms, one, one.types[0] === "bool" ? [[0], [1]] : rows))).toEqual(
    [],
  );
});
