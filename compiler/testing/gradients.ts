/** Are gradients what they were? They are kept as safetensors, one tensor for each parameter. */
import { disturbedTrainer } from "../check/check-model.ts";
import { largestOf } from "../check/gradient-check.ts";
import { randomInputs } from "../check/random-inputs.ts";
import { suspectOperations } from "../check/suspect-operations.ts";
import { placeOf, suspicionLines } from "../check/text.ts";
import { compile } from "../compile.ts";
import { showShape } from "../errors.ts";
import type { Model } from "../model/define.ts";
import { toldApart } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { decodeSafetensors, encodeSafetensors, storedValues } from "../../runtime/safetensors.ts";
import type { TypedArray } from "../../runtime/index.ts";
import { golden, type GoldenOptions, type Place } from "./golden.ts";
import {
  chosenBy,
  inputsFor,
  requireModel,
  requireSome,
  someOf,
  type Outcome,
  type PointOptions,
} from "./point.ts";

export interface GradientFileOptions extends PointOptions, GoldenOptions {
  /** The largest difference, relative to the largest element of the gradient. Default: 0.000001. */
  readonly tolerance?: number;
}

interface Gradient {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: TypedArray;
}

export async function gradientsLike(
  model: Model,
  file: string | URL,
  given: GradientFileOptions,
  place: Place,
): Promise<Outcome> {
  requireModel("golden gradients", model);
  const { options = {}, seed = 1, tolerance = 1e-6 } = given;
  const gradients = await gradientsOf(model, given);
  requireSome(model, given, gradients.length);
  const now = encodeSafetensors(
    gradients.map(({ name, shape, values }) => ({
      name,
      shape,
      dtype: "F32",
      values: Float32Array.from(values),
    })),
    {},
  );
  return golden(file, place, given, now, async (bytes, name) => {
    const stored = decodeSafetensors(bytes);
    const problems: string[] = [];
    const isChosen = chosenBy(given);
    const known = new Set(gradients.map((gradient) => gradient.name));
    for (const other of stored.tensors.keys())
      if (isChosen(other) && !known.has(other))
        problems.push(
          `${model.name}: ${name} has a gradient of ${quote(other)}, which the model does not train`,
        );
    let areOthers = false;
    for (const gradient of gradients) {
      const tensor = stored.tensors.get(gradient.name);
      const problem =
        tensor === undefined
          ? "is not there"
          : String(tensor.shape) !== String(gradient.shape)
            ? `is ${showShape(tensor.shape)} there, and now ${showShape(gradient.shape)}`
            : valueProblem(gradient, storedValues(stored.data, tensor), tolerance);
      if (problem === undefined) continue;
      areOthers = true;
      problems.push(
        `TPL050 ${model.name}: the gradient of ${quote(gradient.name)}, compared with ${name}, ${problem}`,
      );
    }
    if (problems.length === 0) return undefined;
    const suspicion = areOthers ? await suspectOperations(model, { options, seed }) : undefined;
    const reasons =
      suspicion === undefined
        ? []
        : suspicion.operations.length > 0
          ? suspicionLines(suspicion)
          : ["  every operation is right by itself: the model, its initial values or its data are others"];
    return [...someOf(problems, 5, "parameters"), ...reasons].join("\n");
  });
}

const quote = (name: string): string => JSON.stringify(safeText(name));

function valueProblem(
  { values, shape }: Gradient,
  stored: TypedArray,
  tolerance: number,
): string | undefined {
  const scale = Math.max(largestOf(values), largestOf(stored));
  let [worst, most] = [0, -1];
  for (const [index, value] of values.entries()) {
    const apart = Math.abs(value - stored[index]!);
    if (!(apart <= most)) [worst, most] = [index, Number.isNaN(apart) ? Infinity : apart];
  }
  // Numbers were rounded to float32 when they were stored.
  if (most <= Math.max(tolerance, 2 ** -23) * scale) return undefined;
  const [before, now] = toldApart(stored[worst]!, values[worst]!);
  return `differs, most at ${placeOf(worst, shape)}: stored ${before}, now ${now}`;
}

/** Those of all objectives, in float64. */
async function gradientsOf(model: Model, given: PointOptions): Promise<Gradient[]> {
  const { options = {}, seed = 1 } = given;
  const compiled = await compile(model, { float: "f64", lossOnly: true, options });
  const trainer = await disturbedTrainer(compiled, seed);
  const inputs = await inputsFor(model, given)(compiled);
  const { objectives, parameters } = compiled.trainer;
  const shapes = new Map(parameters.map(({ buffer }) => [buffer.name, buffer.shape]));
  const isChosen = chosenBy(given);
  return [...objectives].flatMap(([objective, { gradients }]) => {
    const all = inputs ?? randomInputs(gradients, seed);
    const batch = Object.fromEntries(gradients.inputs.map(({ buffer: { name } }) => [name, all[name]!]));
    return Object.entries(trainer.gradients(batch, objective)).flatMap(([name, values]) =>
      isChosen(name)
        ? {
            name: objectives.size > 1 ? `${objective}: ${name}` : name,
            shape: shapes.get(name)!,
            // The array is used again for the next call.
            values: values.slice(),
          }
        : [],
    );
  });
}
