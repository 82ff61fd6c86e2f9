/** Do all targets compute the same loss and gradients? In strict precision to the bit, else within a tolerance. */
import { float32RoundOff, float32Tolerance, largestOf } from "../check/gradient-check.ts";
import { suspectOperations, type Judgement } from "../check/suspect-operations.ts";
import { placeOf } from "../check/text.ts";
import type { Model } from "../model/define.ts";
import { localTargets } from "../targets/index.ts";
import { formatNumber, toldApart } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import type { TypedArray } from "../../runtime/index.ts";
import { gradientsAt, type Gradient } from "./gradients-at.ts";
import {
  pointOf,
  reasonsOf,
  requireSome,
  someOf,
  type Outcome,
  type Point,
  type PointOptions,
} from "./point.ts";

export interface AgreementOptions extends PointOptions {
  /** Between fast and strict precision: the largest difference, relative to the largest element. Default: 0.001. */
  readonly tolerance?: number;
}

export async function agreement(model: Model, given: AgreementOptions = {}): Promise<Outcome> {
  const { tolerance = float32Tolerance } = given;
  const point = pointOf("agreement", model, given);
  const { options, seed } = point;
  const { differences, compared } = await compareVariants(model, point, tolerance);
  requireSome(model, given, compared);
  if (differences.length === 0)
    return {
      pass: true,
      message: `${model.name}: ${localTargets.join(" and ")} agree on loss and gradients`,
    };
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
  const reasons = reasonsOf(
    suspicion,
    "  every operation agrees by itself: small differences grow from one to the next",
  );
  return { pass: false, message: [...someOf(problems, 5, "differences"), ...reasons].join("\n") };
}

/** A gradient, or without a name the loss. */
interface Value extends Omit<Gradient, "name"> {
  readonly name: string | undefined;
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
  point: Point,
  tolerance: number,
): Promise<{
  readonly differences: readonly Difference[];
  readonly compared: number;
  readonly isFinite: boolean;
}> {
  const differences: Difference[] = [];
  let [first, firstName] = [undefined as readonly Value[] | undefined, ""];
  for (const precision of ["strict", "fast"] as const)
    for (const target of localTargets) {
      const objectives = await gradientsAt(model, point, { target, precision });
      const values = objectives.flatMap(({ loss, gradients }): Value[] => [
        { name: undefined, shape: [], values: Float64Array.of(loss) },
        ...gradients,
      ]);
      const variant = precision === "strict" ? `${target} (strict)` : target;
      if (first === undefined) [first, firstName] = [values, variant];
      const largest = Math.max(...first.map((value) => largestOf(value.values)));
      for (const [k, { name, shape, values: expected }] of first.entries()) {
        const worst = worstOf(expected, values[k]!.values);
        const isSame =
          precision === "strict"
            ? worst.error === 0
            : worst.apart <= tolerance * largestOf(expected) + float32RoundOff * largest;
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

/** Of an operation by itself: the gradients of operands that differ between variants. */
async function judgeVariants(operation: Model, seed: number, tolerance: number): Promise<Judgement> {
  const all = { options: {}, seed, isChosen: () => true, inputs: () => Promise.resolve(undefined) };
  const { differences, isFinite } = await compareVariants(operation, all, tolerance);
  const wrong = new Map<string, Difference>();
  for (const difference of differences)
    if (
      difference.name !== undefined &&
      !((wrong.get(difference.name)?.worst.error ?? -1) >= difference.worst.error)
    )
      wrong.set(difference.name, difference);
  return { wrong: [...wrong].map(([name, { worst }]) => ({ name, worst })), isOutside: !isFinite };
}
