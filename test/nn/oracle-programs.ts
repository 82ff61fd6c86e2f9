/** Reference cases of ops and losses as programs, for all ways to run them. */
import { expect } from "vitest";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { Trace } from "../../compiler/model/trace.ts";
import type { Program } from "../../compiler/program/program.ts";
import type { FloatType } from "../../compiler/scalar/types.ts";
import { programOf, type Arrays } from "../support/graph-function.ts";
import { isParameter, namedIn, worstDifference, type OracleCase } from "./oracle-cases.ts";
import { builders } from "./oracle-ops.ts";

/** A function of the case's inputs and its cotangent. */
export function programOfCase(
  { op, attrs, inputs, cotangent, gradients = {} }: OracleCase,
  float: FloatType,
  options: { readonly laidOut: boolean },
): Program {
  const trace = new Trace({ training: true, float });
  const tensors = Object.fromEntries(
    Object.entries(inputs)
      .filter(([name]) => !isParameter(op, name))
      .map(([name, { shape, dtype = "f32" }]) => [name, trace.input(name, shape, dtype)]),
  );
  const output = builders[op]!(tensors, attrs).node;
  const wrt = Object.keys(gradients).map((name) => {
    const declared = isParameter(op, name) ? trace.parameters.get(namedIn(op, name)) : trace.inputs.get(name);
    return { name, node: declared!.node };
  });
  const incoming = cotangent && trace.input("cotangent", cotangent.shape).node;
  const found =
    incoming === undefined
      ? []
      : differentiate(
          trace.graph,
          [output],
          [incoming],
          wrt.map(({ node }) => node),
        );
  const outputs = {
    output,
    ...Object.fromEntries(wrt.map(({ name }, k) => [`gradient of ${name}`, found[k]!])),
  };
  return programOf(trace.graph, outputs, options);
}

/** Linear solves lose digits with the condition of the matrix; `hardSigmoid` see oracle.test.ts. */
const solves = new Set(["logdet", "inverse", "solve", "cholesky"]);
const toleranceOf = (op: string, float: FloatType): number =>
  float === "f32" ? 1e-4 : solves.has(op) ? 1e-7 : op === "hardSigmoid" ? 3e-8 : 1e-9;

/** What such a program takes. */
export const valuesOf = ({ op, inputs, cotangent }: OracleCase): Arrays => ({
  ...Object.fromEntries(Object.entries(inputs).map(([name, { data }]) => [namedIn(op, name), data])),
  cotangent: cotangent?.data ?? [],
});

/** Compares what it gave. */
export function expectReference(
  { op, output, gradients = {} }: OracleCase,
  results: Arrays,
  float: FloatType,
): void {
  const expected = {
    output: output.data,
    ...Object.fromEntries(Object.entries(gradients).map(([name, { data }]) => [`gradient of ${name}`, data])),
  };
  for (const [name, data] of Object.entries(expected)) {
    // Rounded inputs alone move a sum by 6e-8 of its terms: in float32, sums that cancel have no more digits than that.
    const least = float === "f64" ? 1e-3 : Math.max(1e-3, ...data.map((value) => Math.abs(value) / 100));
    expect(worstDifference(results[name]!, data, least), name).toBeLessThan(toleranceOf(op, float));
  }
}
