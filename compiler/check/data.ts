/** A model's data set: made or read by its plan, checked against the model's inputs. */
import type { Compiled } from "../compile.ts";
import { limitsAt, type CompiledInput } from "../program/compiled.ts";
import { checkedAs, fields, integerFrom1, must, recordOf, text } from "../model/arguments/check.ts";
import { CompileError, showShape } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import { siteOf } from "../source.ts";
import type { Model } from "../model/define.ts";
import type { ModelOptions, TrainingData, TrainingPlan, TrainingSplit } from "../model/training.ts";
import { unusable } from "../model/unusable.ts";

/** The plan of a model that can be trained. Errors: TPL040. */
export function planOf(model: Model): TrainingPlan {
  if (model.training !== undefined) return model.training;
  throw unusable(
    `${model.name} says nothing about its data: give defineModel a "training: { epochs, data }"`,
  );
}

/**
 * Runs the plan's `data`. Errors: TPL040 where it does not ask for the path that is given, TPL041 for data files that cannot be used, and
 * whatever else goes wrong there.
 */
export async function loadData(
  model: Model,
  request: { readonly path: string | undefined; readonly seed: number; readonly options: ModelOptions },
): Promise<TrainingData> {
  const { path, seed, options } = request;
  let wasRead = false;
  const watched = {
    seed,
    options,
    get path() {
      wasRead = true;
      return path;
    },
  };
  let data: TrainingData;
  try {
    data = await planOf(model).data(watched);
  } catch (error) {
    if (error instanceof CompileError) throw error;
    if (!(error instanceof Error))
      throw new CompileError("TPL041", `the data of ${model.name}: ${String(error)}`, undefined);
    const isFileError = error.name === "DataError" || "code" in error;
    throw new CompileError(
      "TPL041",
      `the data of ${model.name}: ${error.message}`,
      isFileError ? undefined : siteOf(error),
    );
  }
  if (path !== undefined && !wasRead)
    throw unusable(`${model.name} reads no data of yours: it makes its own; leave out --data ${path}`);
  return data;
}

/** All inputs of a trainer's programs, by name, with what they may hold. */
export function inputsOf({ trainer }: Compiled): Map<string, CompiledInput> {
  const objectives = [...trainer.objectives.values()];
  const programs = [...objectives.flatMap(({ step, evaluate }) => [step, evaluate]), trainer.predict];
  return new Map(programs.flatMap(({ inputs }) => inputs.map((input) => [input.buffer.name, input])));
}

const split = fields<TrainingSplit>(
  {
    size: integerFrom1,
    inputs: recordOf(
      must("a Float32Array or an Int32Array", ArrayBuffer.isView),
      "arrays by the names of inputs",
    ),
  },
  {},
);
/** A data set may know more about itself, for reports. */
const trainingData = fields<TrainingData>(
  { train: split, description: text },
  { test: split, vocabulary: text },
);

/** Errors: TPL040 where names, types or sizes are not those of the inputs; TPL041 for values that no input takes. */
export function checkData(
  name: string,
  data: TrainingData,
  inputs: ReadonlyMap<string, CompiledInput>,
  rows: number,
): void {
  checkedAs("TPL040", `the training plan of ${name}`, "what data() returns", data, trainingData);
  for (const [part, split] of [["training", data.train] as const, ["test", data.test] as const])
    if (split !== undefined)
      for (const input of inputs.values()) checkArray(`the ${part} data of ${name}`, split, input);
  if (data.train.size < rows)
    throw unusable(
      `${name} takes batches of ${rows}, and there are ${data.train.size} examples: make the batch smaller`,
    );
}

function checkArray(where: string, { size, inputs }: TrainingSplit, input: CompiledInput): void {
  const { buffer } = input;
  const refuse = (code: "TPL040" | "TPL041", problem: string): never => {
    throw new CompileError(code, `${where}: ${problem}`, undefined);
  };
  const name = JSON.stringify(buffer.name);
  const values = inputs[buffer.name];
  const given = Object.keys(inputs).map((key) => JSON.stringify(key));
  if (values === undefined)
    return refuse("TPL040", `the input ${name} is missing; there is ${given.join(", ") || "nothing"}`);
  const [wanted, text] = isFloat(buffer.type)
    ? [Float32Array, "a Float32Array"]
    : [Int32Array, "an Int32Array"];
  if (!(values instanceof wanted))
    return refuse("TPL040", `the input ${name} is ${buffer.type} in the model, and needs ${text}`);
  const [, ...row] = buffer.shape;
  const length = row.reduce((product, extent) => product * extent, 1);
  if (!Number.isSafeInteger(size) || size < 1 || values.length !== size * length)
    return refuse(
      "TPL040",
      `${name} holds ${values.length} numbers for ${size} examples; the model's ${showShape(buffer.shape)} needs ${length} for each`,
    );
  const limits = limitsOfRows(input, length);
  const isOutside = (value: number, at: number): boolean => {
    const { low = 0, below = buffer.type === "bool" ? 2 : Infinity, also } = limits(at);
    const whole = Math.trunc(value);
    return below < Infinity && !(whole >= low && whole < below) && whole !== also;
  };
  const isInfinite = (value: number): boolean => !(value >= -Number.MAX_VALUE && value < Infinity);
  const isNumber = isFloat(buffer.type) && input.ranges === undefined;
  const index = values.findIndex(isNumber ? isInfinite : isOutside);
  if (index < 0) return;
  const { low = 0, below = 2, also } = limits(index);
  const takes = `: the model takes ${low} to ${below - 1}${also === undefined ? "" : `, or ${also}`}`;
  refuse(
    "TPL041",
    `${name} holds ${values[index]} in example ${Math.floor(index / length)}${isNumber ? "" : takes}`,
  );
}

/**
 * What each number of the examples may be, in rows of `length`. Limits that differ from row to row of a batch are for the step to
 * check: an example may come to stand in any.
 */
function limitsOfRows(input: CompiledInput, length: number): ReturnType<typeof limitsAt> {
  const { ranges = [] } = input;
  const period = ranges.reduce((sum, { count }) => sum + count, 0);
  return ranges.length < 2 || length % period === 0 ? limitsAt(input) : () => ({});
}
