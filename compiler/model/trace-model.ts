/** Tracing: runs a model's `build` twice, in training and in evaluation mode, and checks what it declares. */
import { CompileError, showShape } from "../errors.ts";
import { siteOf } from "../graph/source.ts";
import type { Shape } from "../graph/types.ts";
import type { TracedModel } from "../passes/entry-points.ts";
import type { Model, ModelBuilder, ModelOptions, ModelResult } from "./define.ts";
import type { Tensor } from "./tensor.ts";
import { Trace, type FloatType } from "./trace.ts";

/** With `lossOnly`, what is evaluated is the training loss: the evaluation trace is one more of the same. */
export function traceModel(
  model: Model,
  options: ModelOptions,
  float: FloatType,
  lossOnly = false,
): TracedModel {
  const run = (training: boolean): { readonly trace: Trace; readonly result: ModelResult } => {
    const trace = new Trace({ training, float });
    const result = runBuild(model, options, trace);
    checkResult(result, trace);
    return { trace, result };
  };
  const training = run(true);
  const evaluation = run(lossOnly);
  const { frozen = [] } = training.result;
  const unknown = frozen.find((pattern) => freeze(training.trace, pattern) === 0);
  if (unknown !== undefined) {
    const names = [...training.trace.parameters.keys()];
    throw new CompileError(
      "TPL003",
      `frozen: no parameter is called ${JSON.stringify(unknown)}; there are ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", ..." : ""}`,
      undefined,
    );
  }
  for (const pattern of frozen) freeze(evaluation.trace, pattern);
  for (const [name, { node }] of evaluation.trace.parameters) {
    const other = training.trace.parameters.get(name)?.node;
    if (other !== undefined && other.type.shape.join() !== node.type.shape.join())
      throw new CompileError(
        "TPL003",
        `the parameter ${JSON.stringify(name)} is ${showShape(other.type.shape)} in training and ${showShape(node.type.shape)} in evaluation`,
        undefined,
      );
  }
  return {
    training: training.trace,
    evaluation: evaluation.trace,
    trained: training.result,
    evaluated: lossOnly ? { ...evaluation.result, metrics: {}, outputs: {} } : evaluation.result,
  };
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Makes constants of the parameters that fit a pattern; returns how many there are. */
function freeze({ parameters }: Trace, pattern: string): number {
  const fits = new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`, "s");
  const chosen = [...parameters].filter(([name]) => fits.test(name));
  for (const [name, declaration] of chosen) parameters.set(name, { ...declaration, trainable: false });
  return chosen.length;
}

function runBuild(model: Model, options: ModelOptions, trace: Trace): ModelResult {
  try {
    return model.build(builderOf(trace), options);
  } catch (error) {
    if (error instanceof CompileError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CompileError(
      "TPL004",
      `${model.name}: build threw: ${reason}`,
      error instanceof Error ? siteOf(error) : undefined,
    );
  }
}

function builderOf(trace: Trace): ModelBuilder {
  const builder = {
    training: trace.training,
    input: (name: string, shape: Shape, dtype: "f32" = "f32", { below }: { below?: number } = {}) =>
      trace.input(name, shape, dtype, below),
    parameter: (
      name: string,
      shape: Shape,
      initial: Parameters<Trace["parameter"]>[2],
      { trainable = true }: { trainable?: boolean } = {},
    ) => trace.parameter(name, shape, initial, trainable),
    state: (name: string, shape: Shape, initial: Parameters<Trace["state"]>[2], dtype: "f32" = "f32") =>
      trace.state(name, shape, initial, dtype),
    update: (state: Tensor, value: Tensor) => trace.update(state, value),
    constant: (values: ArrayLike<number>, shape: Shape, dtype: "f32" = "f32") =>
      trace.constant(values, shape, dtype),
    get step() {
      return trace.stepCounter();
    },
    trace,
  };
  // The builder's types carry literal shapes; the trace behind it knows them as values only.
  return builder as unknown as ModelBuilder;
}

function checkResult(result: ModelResult, trace: Trace): void {
  if (typeof result !== "object" || result === null)
    throw new CompileError("TPL003", "build must return { loss, optimizer, outputs }", undefined);
  const named: [string, unknown][] = [
    ...(result.loss === undefined ? [] : [["loss", result.loss] as [string, unknown]]),
    ...Object.entries(result.outputs ?? {}),
    ...Object.entries(result.metrics ?? {}),
    ...Object.entries(result.objectives ?? {}).map(([name, objective]): [string, unknown] => [
      name,
      objective.loss,
    ]),
  ];
  for (const [name, value] of named) {
    const tensor = value as Partial<Tensor> | undefined;
    if (tensor?.node === undefined || tensor.trace === undefined)
      throw new CompileError("TPL003", `${JSON.stringify(name)} is not a tensor`, undefined);
    if (tensor.trace !== trace)
      throw new CompileError(
        "TPL005",
        `${JSON.stringify(name)} belongs to another model, or to the inside of a scan`,
        undefined,
      );
  }
}
