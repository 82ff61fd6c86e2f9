/** Every op and loss against PyTorch in float64: values and gradients, through fusion and lowering to loops. */
import { describe, expect, test } from "vitest";
import { runTraced } from "../support/run-traced.ts";
import { isParameter, namedIn, titledSets, worstDifference, type OracleCase } from "./oracle-cases.ts";
import { builders } from "./oracle-ops.ts";

/** Relative. PyTorch's kernel for the gradient of `hardSigmoid` multiplies by a float32 1/6, which is 2.98e-8 off. */
const toleranceOf = (op: string): number => (op === "hardSigmoid" ? 3e-8 : 1e-9);

function check({ op, attrs, inputs, output, cotangent, gradients = {} }: OracleCase): void {
  const named = (name: string): string => namedIn(op, name);
  const entries = Object.entries(inputs);
  const run = runTraced(
    (tensors) => builders[op]!(tensors, attrs),
    Object.fromEntries(entries.filter(([name]) => !isParameter(op, name))),
    {
      persistent: Object.fromEntries(entries.map(([name, { data }]) => [named(name), data])),
      cotangent: cotangent?.data,
      wrt: Object.keys(gradients).map(named),
    },
  );
  expect(run.output.shape).toEqual(output.shape);
  expect(worstDifference(run.output.data, output.data), "value").toBeLessThan(toleranceOf(op));
  for (const [name, { data }] of Object.entries(gradients))
    expect(worstDifference(run.gradients[named(name)]!, data), `gradient of ${name}`).toBeLessThan(
      toleranceOf(op),
    );
}

describe.each(titledSets)("PyTorch, $set", ({ titledCases }) => {
  test.each(titledCases)("%s", (_, one) => check(one));

  test("every function has a case", () => {
    const ops = new Set(titledCases.map(([, { op }]) => op));
    expect([...ops].toSorted()).toEqual(Object.keys(builders).toSorted());
  });
});
