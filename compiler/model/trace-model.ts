/** Tracing: runs a model's `build` twice, in training and in evaluation mode, and checks what it declares. */
import { CompileError, showShape } from "../errors.ts";
import {
  callback,
  checkedAs,
  flag,
  integerFrom1,
  isRecord,
  listOf,
  must,
  optional,
  optionalOptions,
  options,
  recordOf,
  text,
} from "./arguments/check.ts";
import { dtype, initial, numbers, optimizer, shape, tensor } from "./arguments/kinds.ts";
import { publish } from "./arguments/publish.ts";
import { show } from "./arguments/show.ts";
import { siteOf } from "../source.ts";
import type { DType, FloatType } from "../scalar/types.ts";
import { type Shape, sameShape } from "../graph/types.ts";
import type { Model, ModelBuilder, ModelResult, Objective } from "./define.ts";
import type { ModelOptions } from "./training.ts";
import { ConstantNames, type Tensor, Trace, type ParameterOptions, type Sharing } from "./trace.ts";
import { sharing } from "./apply.ts";

/** A model traced in training and in evaluation mode. */
export interface TracedModel {
  readonly training: Trace;
  readonly evaluation: Trace;
  readonly trained: ModelResult;
  readonly evaluated: ModelResult;
}

/** With `lossOnly`, what is evaluated is the training loss: the evaluation trace is one more of the same. */
export function traceModel(
  model: Model,
  options: ModelOptions,
  float: FloatType,
  lossOnly = false,
  constants = new ConstantNames(),
): TracedModel {
  const run = (training: boolean): { readonly trace: Trace; readonly result: ModelResult } => {
    const trace = new Trace({ training, float, constants });
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
    throw unusable(
      `frozen: no parameter is called ${JSON.stringify(unknown)}; there are ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", ..." : ""}`,
    );
  }
  for (const pattern of frozen) freeze(evaluation.trace, pattern);
  for (const [name, { node }] of evaluation.trace.parameters) {
    const other = training.trace.parameters.get(name)?.node;
    if (other !== undefined && !sameShape(other.type.shape, node.type.shape))
      throw unusable(
        `the parameter ${JSON.stringify(name)} is ${showShape(other.type.shape)} in training and ${showShape(node.type.shape)} in evaluation`,
      );
  }
  return {
    training: training.trace,
    evaluation: evaluation.trace,
    trained: training.result,
    evaluated: lossOnly ? { ...evaluation.result, metrics: {}, outputs: {} } : evaluation.result,
  };
}

/** Whether a name fits a pattern, in which `*` stands for any text: each part between stars is found once, as far left as it can be. */
export function fits(name: string, pattern: string): boolean {
  const [first, ...parts] = pattern.split("*") as [string, ...string[]];
  const last = parts.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** What no line of the model is to blame for: the message says which part of it is wrong. */
const unusable = (problem: string): CompileError => new CompileError("TPL003", problem, undefined);

/** Makes constants of the parameters that fit a pattern; returns how many there are. */
function freeze({ parameters }: Trace, pattern: string): number {
  const chosen = [...parameters].filter(([name]) => fits(name, pattern));
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

type Initial = Parameters<Trace["parameter"]>[2];
type InputOptions = { readonly below?: number };

/** What the sizes may be is checked with the declaration, whose message has its name. */
const declared = {
  name: must("a string of 1 to 200 characters", (value) => typeof value === "string", "TPL002"),
  shape: must("a list of integers from 1", Array.isArray, "TPL016"),
};

function builderOf(trace: Trace): ModelBuilder {
  const builder = {
    training: trace.training,
    input: publish(
      "model.input",
      (name: string, of: Shape, type: DType = "f32", { below }: InputOptions = {}) => {
        if (below !== undefined && type !== "i32")
          throw new CompileError(
            "TPL017",
            `model.input: below is the range of i32 inputs, and ${JSON.stringify(name)} is ${type}`,
          );
        return trace.input(name, of, type, below);
      },
      {
        ...declared,
        dtype: optional(dtype),
        options: optionalOptions<InputOptions>({ below: integerFrom1 }),
      },
    ),
    parameter: publish(
      "model.parameter",
      (name: string, of: Shape, start: Initial, given?: ParameterOptions) =>
        trace.parameter(name, of, start, given),
      {
        ...declared,
        initial,
        options: optionalOptions<ParameterOptions>({ trainable: flag, share: flag }),
      },
    ),
    state: publish(
      "model.state",
      (name: string, of: Shape, start: Initial, type: DType = "f32", { share }: Sharing = {}) =>
        sharing(trace, share, () => trace.state(name, of, start, type)),
      {
        ...declared,
        initial,
        dtype: optional(dtype),
        options: optionalOptions<Sharing>({ share: flag }),
      },
    ),
    update: publish("model.update", (state: Tensor, value: Tensor) => trace.update(state, value), {
      state: tensor,
      value: tensor,
    }),
    constant: publish(
      "model.constant",
      (values: ArrayLike<number>, of: Shape, type: DType = "f32") => trace.constant(values, of, type),
      { values: numbers, shape, dtype: optional(dtype) },
    ),
    get step() {
      return trace.stepCounter();
    },
    trace,
  };
  // The builder's types carry literal shapes; the trace behind it knows them as values only.
  return builder as unknown as ModelBuilder;
}

const objective = options<Objective>({ loss: tensor, optimizer }, { parameters: callback });
const modelResult = options<ModelResult>(
  {},
  {
    loss: tensor,
    optimizer,
    objectives: recordOf(objective, "{ name: { loss, optimizer, parameters } }"),
    frozen: listOf(text, "a list of names"),
    outputs: recordOf(tensor, "tensors by name, as in { prediction }"),
    metrics: recordOf(tensor, "tensors by name, as in { accuracy }"),
  },
);

/** All that a model returns, by name. */
export function tensorsOf({ loss, outputs, metrics, objectives }: ModelResult): [string, Tensor][] {
  return [
    ...(loss === undefined ? [] : [["loss", loss] as [string, Tensor]]),
    ...Object.entries(outputs ?? {}),
    ...Object.entries(metrics ?? {}),
    ...Object.entries(objectives ?? {}).map(([name, objective]): [string, Tensor] => [name, objective.loss]),
  ];
}

function checkResult(result: ModelResult, trace: Trace): void {
  if (result instanceof Promise)
    throw unusable(
      'build returns a Promise: it must not be async; load data in "training: { data }", and what the model needs of them before defineModel',
    );
  if (!isRecord(result))
    throw unusable(`build must return { loss, optimizer, outputs }, not ${show(result)}`);
  checkedAs("TPL003", "build", "result", result, modelResult);
  for (const [name, value] of tensorsOf(result))
    if (value.trace !== trace)
      throw new CompileError(
        "TPL005",
        `${JSON.stringify(name)} belongs to another model, or to the inside of a scan`,
        undefined,
      );
}
