/** Every op and loss against PyTorch once more, as emitted TypeScript and as WebAssembly: scheduled, in float64 and in float32. */
import { describe, expect, test } from "vitest";
import { Trace } from "../../compiler/model/trace.ts";
import type { FloatType } from "../../compiler/scalar/types.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import type { Program } from "../../compiler/program/program.ts";
import { assembled, emitted, programOf } from "../support/graph-function.ts";
import { isParameter, namedIn, titledSets, worstDifference, type OracleCase } from "./oracle-cases.ts";
import { builders } from "./oracle-ops.ts";

/** A function of the case's inputs and its cotangent. */
function programOfCase(
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

const targets = [
  { target: "TypeScript", load: emitted, laidOut: false },
  { target: "WebAssembly", load: assembled, laidOut: true },
  {
    target: "WebAssembly, in the parts of two threads,",
    load: (programs: readonly Program[]) => assembled(programs, 2),
    laidOut: true,
  },
];

const runs = titledSets.flatMap((one) =>
  targets.flatMap((target) => (["f64", "f32"] as const).map((float) => ({ ...one, ...target, float }))),
);

describe.each(runs)("PyTorch, $set, $target in $float", async ({ titledCases, load, laidOut, float }) => {
  const run = await load(titledCases.map(([, one]) => programOfCase(one, float, { laidOut })));
  test.each(titledCases.map(([title, one], k) => [title, one, run[k]!] as const))("%s", (_, one, compute) => {
    const values = Object.entries(one.inputs).map(
      ([name, { data }]) => [namedIn(one.op, name), data] as const,
    );
    const results = compute({ ...Object.fromEntries(values), cotangent: one.cotangent?.data ?? [] });
    const expected = {
      output: one.output.data,
      ...Object.fromEntries(
        Object.entries(one.gradients ?? {}).map(([name, { data }]) => [`gradient of ${name}`, data]),
      ),
    };
    for (const [name, data] of Object.entries(expected)) {
      // Rounded inputs alone move a sum by 6e-8 of its terms: in float32, sums that cancel have no more digits than that.
      const least = float === "f64" ? 1e-3 : Math.max(1e-3, ...data.map((value) => Math.abs(value) / 100));
      expect(worstDifference(results[name]!, data, least), name).toBeLessThan(toleranceOf(one.op, float));
    }
  });
});
