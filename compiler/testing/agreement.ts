/** Do all targets compute the same loss and gradients? In strict precision to the bit, else within a tolerance. */
import { disturbedTrainer } from "../check/check-model.ts";
import { float32RoundOff, float32Tolerance, largestOf, type Inputs } from "../check/gradient-check.ts";
import { randomInputs } from "../check/random-inputs.ts";
import { suspectOperations, type Judgement } from "../check/suspect-operations.ts";
import { placeOf, suspicionLines } from "../check/text.ts";
import { compile, type Compiled } from "../compile.ts";
import type { Model } from "../model/define.ts";
import { targetNames, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import { formatNumber, toldApart } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import type { TypedArray } from "../../runtime/index.ts";
import {
  chosenBy,
  inputsFor,
  requireModel,
  requireSome,
  someOf,
  type Outcome,
  type PointOptions,
} from "./point.ts";

export interface AgreementOptions extends PointOptions {
  /** Between fast and strict precision: the largest difference, relative to the largest element. Default: 0.001. */
  readonly tolerance?: number;
}

export async function agreement(model: Model, given: AgreementOptions = {}): Promise<Outcome> {
  requireModel("agreement", model);
  const { options = {}, seed = 1, tolerance = float32Tolerance } = given;
  const wanted = { options, seed, tolerance, isChosen: chosenBy(given), inputs: inputsFor(model, given) };
  const { differences, compared } = await compareVariants(model, wanted);
  requireSome(model, given, compared);
  if (differences.length === 0)
    return { pass: true, message: `${model.name}: ${targetNames.join(" and ")} agree on loss and gradients` };
  const suspicion = await suspectOperations(model, {
    options,
    seed,
    float: "f32",
    judge: (operation) => judgeVariants(operation, seed, tolerance),
  });
  const problems = differences.map(({ name, shape, variants: [a, b], worst }) => {
    const what = name === undefined ? "the loss" : `the gradient of ${JSON.stringify(safeText(name))}`;
    const where = name === undefined ? "" : `, most at ${placeOf(worst.index, shape)}`;
    const [first, second] = toldApart(worst.first, worst.second);
    return `TPL050 ${model.name}: ${what} differs${where}: ${first} on ${a}, ${second} on ${b} (${formatNumber(worst.error)} of the largest)`;
  });
  const reasons =
    suspicion.operations.length > 0
      ? suspicionLines(suspicion)
      : ["  every operation agrees by itself: small differences grow from one to the next"];
  return { pass: false, message: [...someOf(problems, 5, "differences"), ...reasons].join("\n") };
}

interface Wanted {
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  readonly tolerance: number;
  readonly isChosen: (name: string) => boolean;
  readonly inputs: (compiled: Compiled) => Promise<Inputs | undefined>;
}

/** A gradient, or without a name the loss. */
interface Value {
  readonly name: string | undefined;
  readonly shape: readonly number[];
  readonly values: TypedArray;
}

interface Difference extends Omit<Value, "values"> {
  readonly variants: readonly [a: string, b: string];
  readonly worst: {
    readonly index: number;
    readonly first: number;
    readonly second: number;
    readonly error: number;
  };
}

/** All variants against the first one. */
async function compareVariants(
  model: Model,
  wanted: Wanted,
): Promise<{
  readonly differences: readonly Difference[];
  readonly compared: number;
  readonly isFinite: boolean;
}> {
  const differences: Difference[] = [];
  let [first, firstName] = [undefined as readonly Value[] | undefined, ""];
  for (const precision of ["strict", "fast"] as const)
    for (const target of targetNames) {
      const values = await valuesOf(model, target, precision, wanted);
      const variant = precision === "strict" ? `${target} (strict)` : target;
      if (first === undefined) [first, firstName] = [values, variant];
      const largest = Math.max(...first.map((value) => largestOf(value.values)));
      for (const [k, { name, shape, values: expected }] of first.entries()) {
        const worst = worstOf(expected, values[k]!.values);
        const isSame =
          precision === "strict"
            ? worst.error === 0
            : worst.apart <= wanted.tolerance * largestOf(expected) + float32RoundOff * largest;
        if (!isSame) differences.push({ name, shape, variants: [firstName, variant], worst });
      }
    }
  const values = first!;
  return {
    differences,
    compared: values.filter(({ name }) => name !== undefined).length,
    isFinite: values.every((value) => value.values.every(Number.isFinite)),
  };
}

/** Two that are no numbers are the same; one is infinitely far from a number. */
function worstOf(a: TypedArray, b: TypedArray): Difference["worst"] & { readonly apart: number } {
  let [index, apart] = [0, 0];
  for (const [k, value] of a.entries()) {
    if (Object.is(value, b[k]!)) continue;
    // Zeros of two signs are no difference that could be told in numbers.
    const distance = value === b[k]! ? Number.MIN_VALUE : Math.abs(value - b[k]!);
    const size = Number.isNaN(distance) ? Infinity : distance;
    if (size > apart) [index, apart] = [k, size];
  }
  return {
    index,
    first: a[index]!,
    second: b[index]!,
    apart,
    error: apart / (Math.max(largestOf(a), largestOf(b)) || 1),
  };
}

async function valuesOf(
  model: Model,
  target: TargetName,
  precision: Precision,
  { options, seed, isChosen, inputs }: Wanted,
): Promise<Value[]> {
  const compiled = await compile(model, { target, precision, options });
  const trainer = await disturbedTrainer(compiled, seed);
  const given = await inputs(compiled);
  const { objectives, parameters } = compiled.trainer;
  const shapes = new Map(parameters.map(({ buffer }) => [buffer.name, buffer.shape]));
  const values = [...objectives].flatMap(([objective, { gradients }]): Value[] => {
    const all = given ?? randomInputs(gradients, seed);
    const batch = Object.fromEntries(gradients.inputs.map(({ buffer: { name } }) => [name, all[name]!]));
    const found = Object.entries(trainer.gradients(batch, objective)).filter(([name]) => isChosen(name));
    return [
      { name: undefined, shape: [], values: Float64Array.of(trainer.lastLoss) },
      // The arrays are used again for the next call.
      ...found.map(([name, gradient]) => ({ name, shape: shapes.get(name)!, values: gradient.slice() })),
    ];
  });
  trainer.close();
  return values;
}

/** Of an operation by itself: the gradients of operands that differ between variants. */
async function judgeVariants(operation: Model, seed: number, tolerance: number): Promise<Judgement> {
  const inputs = () => Promise.resolve(undefined);
  const all = { options: {}, seed, tolerance, isChosen: () => true, inputs };
  const { differences, isFinite } = await compareVariants(operation, all);
  const wrong = new Map<string, Difference>();
  for (const difference of differences)
    if (
      difference.name !== undefined &&
      !((wrong.get(difference.name)?.worst.error ?? -1) >= difference.worst.error)
    )
      wrong.set(difference.name, difference);
  return { wrong: [...wrong].map(([name, { worst }]) => ({ name, worst })), isOutside: !isFinite };
}
