/** Every op and loss against PyTorch in float64: values and gradients, through fusion and lowering to loops. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runTraced, type TensorData } from "../support/run-traced.ts";
import { builders, layerName, layers, notYet, type Attributes } from "./oracle-ops.ts";

interface OracleCase {
  readonly op: string;
  readonly attrs: Attributes;
  readonly inputs: Readonly<Record<string, TensorData>>;
  readonly output: TensorData;
  readonly cotangent?: TensorData;
  readonly gradients?: Readonly<Record<string, TensorData>>;
}

/** Relative. PyTorch's kernel for the gradient of `hardSigmoid` multiplies by a float32 1/6, which is 2.98e-8 off. */
const toleranceOf = (op: string): number => (op === "hardSigmoid" ? 3e-8 : 1e-9);

const casesOf = (file: string): readonly OracleCase[] => {
  const text = readFileSync(new URL(`../fixtures/oracle/${file}.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly cases: readonly OracleCase[] }).cases;
};
const cases = [...casesOf("ops"), ...casesOf("losses")];

/** The largest difference, relative to the larger of 1e-3 and the expected value. */
function worstDifference(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  let worst = actual.length === expected.length ? 0 : Infinity;
  for (let k = 0; k < expected.length; k++) {
    const difference = Math.abs(actual[k]! - expected[k]!) / Math.max(1e-3, Math.abs(expected[k]!));
    if (!(difference <= worst)) worst = difference;
  }
  return worst;
}

function check({ op, attrs, inputs, output, cotangent, gradients = {} }: OracleCase): void {
  const isParameter = (name: string): boolean => layers.has(op) && (name === "weight" || name === "bias");
  const named = (name: string): string => (isParameter(name) ? `${layerName}.${name}` : name);
  const entries = Object.entries(inputs);
  const run = runTraced(
    (tensors) => builders[op]!(tensors, attrs),
    Object.fromEntries(entries.filter(([name]) => !isParameter(name))),
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

const titled = cases
  .filter(({ op }) => !notYet.includes(op))
  .map((one) => {
    const shapes = Object.entries(one.inputs).map(([name, { shape }]) => `${name} [${shape.join(", ")}]`);
    return [`${one.op} ${JSON.stringify(one.attrs)} ${shapes.join(" ")}`, one] as const;
  });

describe("PyTorch oracle", () => {
  test.each(titled)("%s", (_, one) => check(one));

  test(`functions that do not exist yet: ${notYet.join(", ")}`, () => {
    const ops = [...new Set(cases.map(({ op }) => op))];
    expect(ops.filter((op) => !Object.hasOwn(builders, op)).toSorted()).toEqual([...notYet].toSorted());
  });
});
