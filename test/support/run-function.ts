/** A function of tensors with its gradients, interpreted and as emitted TypeScript, in either precision. */
import type { Tensor } from "../../compiler/model/trace.ts";
import { Trace } from "../../compiler/model/trace.ts";
import type { FloatType } from "../../compiler/scalar/types.ts";
import { isFloat } from "../../compiler/scalar/types.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import type { TensorData } from "./run-traced.ts";
import { emitted, interpreted, programOf, type GraphFunction } from "./graph-function.ts";
import { filled } from "../../compiler/ops/numbers.ts";

export type Build = (inputs: Readonly<Record<string, Tensor>>) => Readonly<Record<string, Tensor>>;

/**
 * A function from values of the inputs to what `build` returns, by name, and with a cotangent of ones for each
 * floating-point result, the gradient of each floating-point input as `d name`.
 */
export async function compileFunction(
  build: Build,
  inputs: Readonly<Record<string, Omit<TensorData, "data">>>,
  float: FloatType = "f64",
): Promise<Readonly<Record<"interpreted" | "emitted", GraphFunction>>> {
  const trace = new Trace({ training: true, float });
  const tensors = Object.fromEntries(
    Object.entries(inputs).map(([name, { shape, dtype = "f32" }]) => [name, trace.input(name, shape, dtype)]),
  );
  const results = build(tensors);
  const smooth = Object.values(results).filter(({ dtype }) => isFloat(dtype));
  const names = Object.keys(inputs).filter((name) => isFloat(tensors[name]!.dtype));
  const gradients = differentiate(
    trace.graph,
    smooth.map(({ node }) => node),
    smooth.map(({ dtype, shape }) => filled(trace.graph, 1, dtype, shape)),
    names.map((name) => tensors[name]!.node),
  );
  const program = programOf(trace.graph, {
    ...Object.fromEntries(Object.entries(results).map(([name, { node }]) => [name, node])),
    ...Object.fromEntries(names.map((name, k) => [`d ${name}`, gradients[k]!])),
  });
  const [text] = await emitted([program]);
  return { interpreted: interpreted(program), emitted: text! };
}

/** The same, run on one set of values. */
export async function runFunction(
  build: Build,
  inputs: Readonly<Record<string, TensorData>>,
  float: FloatType = "f64",
): Promise<Readonly<Record<"interpreted" | "emitted", ReturnType<GraphFunction>>>> {
  const run = await compileFunction(build, inputs, float);
  const values = Object.fromEntries(Object.entries(inputs).map(([name, { data }]) => [name, data]));
  return { interpreted: run.interpreted(values), emitted: run.emitted(values) };
}
