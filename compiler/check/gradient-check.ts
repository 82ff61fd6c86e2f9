/**
 * The gradient check: what the emitted `gradients` program returns, against numeric derivatives of the loss that `evaluate`
 * computes, compiled with `lossOnly`. The step counter stands still, so that both see the same random numbers.
 */
import type { Compiled } from "../compile.ts";
import type { CompiledProgram } from "../program/compiled.ts";
import type { MemoryTypes } from "../targets/target.ts";
import { threefry, type Trainer, type TypedArray } from "../../runtime/index.ts";
import { compareSlope, slopeTolerance, type LikelyStep, type Slope } from "./numeric-slope.ts";

export type AnyTrainer = Trainer<MemoryTypes>;
export type Inputs = Readonly<Record<string, TypedArray>>;

export interface ParameterCheck {
  readonly objective: string;
  readonly name: string;
  readonly shape: readonly number[];
  /** The largest emitted element: what errors are relative to. */
  readonly scale: number;
  /** Single elements that were compared. */
  readonly elements: number;
  /** Random directions that were compared: each moves every element. */
  readonly directions: number;
  /** Elements and directions that were left out because the loss has a kink there. */
  readonly kinks: number;
  /** The element with the largest error; `undefined` where all were left out. */
  readonly worst: (Slope & { readonly index: number }) | undefined;
  /** The direction with the largest error; `undefined` where none was compared. */
  readonly direction: Slope | undefined;
  /** Whether all that was compared agrees. */
  readonly numericOk: boolean;
  /** Largest difference between the gradients in float32 and float64, over the scale. */
  readonly float32: number | undefined;
  readonly float32Ok: boolean;
  /** Both. */
  readonly ok: boolean;
}

export interface GradientCheckOptions {
  /** Random directions for each parameter. One that has no more elements than that is compared element by element. */
  readonly samples: number;
  readonly seed: number;
  /** Compares every element of every parameter. */
  readonly full?: boolean | undefined;
  /** The largest error, relative to the largest element, or along a direction to the typical one. */
  readonly tolerance?: number | undefined;
  /** Which parameters; default: all. */
  readonly parameters?: ((name: string) => boolean) | undefined;
  /** The same model in float32, with the same parameters. */
  readonly float32?: AnyTrainer;
}

export const defaultSamples = 2;

export const float32Tolerance = 1e-3;
/** Rounding of a vanishing gradient, relative to the largest gradient of all parameters. */
export const float32RoundOff = 1e-6;

/** Checks parameters of one objective. `trainer` computes in float64, and was compiled with `lossOnly`. */
export function checkGradients(
  compiled: Compiled,
  trainer: AnyTrainer,
  objective: string,
  /** At least those of the objective. */
  inputs: Inputs,
  options: GradientCheckOptions,
): ParameterCheck[] {
  const { gradients, evaluate } = compiled.trainer.objectives.get(objective)!;
  const [batch, forward] = [pick(inputs, gradients), pick(inputs, evaluate)];
  const emitted = trainer.gradients(batch, objective);
  const loss = (): number => trainer.evaluate(forward, objective);
  const center = loss();
  const float32 = options.float32?.gradients(batch, objective);
  const largest = Math.max(...Object.values(emitted).map(largestOf));
  const shapes = new Map(compiled.trainer.parameters.map(({ buffer }) => [buffer.name, buffer.shape]));
  const likelySteps = { element: { size: undefined }, direction: { size: undefined } };
  return Object.entries(emitted).flatMap(([name, gradient], stream) => {
    if (options.parameters?.(name) === false) return [];
    const values = trainer.parameters[name]!;
    const scale = largestOf(gradient);
    const { tolerance = slopeTolerance } = options;
    const unit = rootMeanSquare(values) || 1;
    const point: Point = { values, gradient, loss, center, unit, scale, tolerance, likelySteps };
    const compared = compareParameter(point, options, randomNumbers(options.seed, stream));
    const difference = float32 && largestDifference(gradient, float32[name]!);
    const { numericOk } = compared;
    const float32Ok =
      difference === undefined || difference <= float32Tolerance * scale + float32RoundOff * largest;
    return {
      objective,
      name,
      shape: shapes.get(name)!,
      scale,
      ...compared,
      float32: difference === undefined || scale === 0 ? difference : difference / scale,
      float32Ok,
      ok: numericOk && float32Ok,
    };
  });
}

/** Of some inputs, those that a program takes. */
const pick = (inputs: Inputs, program: CompiledProgram): Inputs =>
  Object.fromEntries(program.inputs.map(({ buffer: { name } }) => [name, inputs[name]!]));

/** One parameter, where the others stand still. */
interface Point {
  /** Live: writing to them moves the parameter. */
  readonly values: TypedArray;
  readonly gradient: TypedArray;
  readonly loss: () => number;
  readonly center: number;
  /** The size of a typical element. */
  readonly unit: number;
  /** The largest element of the gradient. */
  readonly scale: number;
  readonly tolerance: number;
  /** Of single elements, and along directions. */
  readonly likelySteps: { readonly element: LikelyStep; readonly direction: LikelyStep };
}

/** Random elements in the place of a direction along which every attempt meets a kink. */
const elementsForDirection = 3;

/**
 * The element with the largest gradient, then random directions, up to the first that differs; where only a direction does, the element
 * that is to blame.
 */
function compareParameter(
  point: Point,
  { samples, full = false }: GradientCheckOptions,
  random: () => number,
): Pick<ParameterCheck, "elements" | "directions" | "kinks" | "worst" | "direction" | "numericOk"> {
  const { length } = point.values;
  const elements: ElementSlope[] = [];
  const directions: Slope[] = [];
  let kinks = 0;
  /** Random elements until so many more are compared; others instead of those at a kink, as far as there are. */
  const compareElements = (order: Iterable<number>, count: number): void => {
    const wanted = elements.length + count;
    for (const index of order) {
      if (elements.length >= wanted) return;
      const slope = compareElement(point, index);
      if (slope.verdict === "kink") kinks++;
      else elements.push(slope);
    }
  };
  if (full || length <= samples) compareElements(Array(length).keys(), length);
  else {
    compareElements(sampleElements(point.gradient, elementsForDirection, random), 1);
    const agree = (): boolean => [...elements, ...directions].every(({ verdict }) => verdict === "agrees");
    for (let k = 0; k < samples && agree(); k++) {
      const { slope, direction } = compareDirection(point, random);
      if (slope.verdict === "kink") {
        kinks++;
        compareElements(
          sampleElements(point.gradient, 3 * elementsForDirection, random),
          elementsForDirection,
        );
      } else directions.push(slope);
      if (slope.verdict === "differs") elements.push(compareElement(point, wrongElement(point, direction)));
    }
  }
  return {
    elements: new Set(elements.map(({ index }) => index)).size,
    directions: directions.length,
    kinks,
    worst: elements.toSorted((a, b) => b.error - a.error)[0],
    direction: directions.toSorted((a, b) => b.error - a.error)[0],
    numericOk: [...elements, ...directions].every(({ verdict }) => verdict !== "differs"),
  };
}

type ElementSlope = Slope & { readonly index: number };

function compareElement(point: Point, index: number): ElementSlope {
  const { values, gradient } = point;
  const value = values[index]!;
  const along = (t: number): number => {
    values[index] = value + t;
    return point.loss();
  };
  const likely = point.likelySteps.element;
  const slope = compareSlope(along, { ...point, emitted: gradient[index]!, likely });
  values[index] = value;
  return { ...slope, index };
}

/** Different elements, the one with the largest gradient first. */
function sampleElements(gradient: TypedArray, count: number, random: () => number): Set<number> {
  let top = 0;
  for (let index = 1; index < gradient.length; index++)
    if (Math.abs(gradient[index]!) > Math.abs(gradient[top]!)) top = index;
  const chosen = new Set([top]);
  if (gradient.length <= count) for (let index = 0; index < gradient.length; index++) chosen.add(index);
  while (chosen.size < Math.min(count, gradient.length)) chosen.add(Math.floor(random() * gradient.length));
  return chosen;
}

/** Along a random direction; another one where the loss has a kink there, at most three. */
function compareDirection(
  point: Point,
  random: () => number,
): { readonly slope: Slope; readonly direction: Float64Array } {
  const { length } = point.values;
  for (let attempt = 1; ; attempt++) {
    const direction = Float64Array.from({ length }, () => component(random()));
    const slope = compareAlong(point, direction, 0, length);
    if (slope.verdict !== "kink" || attempt === 3) return { slope, direction };
  }
}

/**
 * Of either sign, and of a size between ½ and 1½: then a single wrong element always shows, by half of its error or more, and two that are
 * wrong by the same hardly ever cancel.
 */
function component(uniform: number): number {
  const size = 2 * Math.abs(uniform - 0.5);
  return uniform < 0.5 ? -0.5 - size : 0.5 + size;
}

/**
 * The derivative along some components of a direction. Over √n it is about as large as a typical element of the gradient, and an element's
 * error is seen in it over √n.
 */
function compareAlong(point: Point, direction: Float64Array, from: number, to: number): Slope {
  const { values, gradient, loss, unit } = point;
  const start = values.slice(from, to);
  const root = Math.sqrt(to - from);
  let emitted = 0;
  for (let index = from; index < to; index++) emitted += (direction[index]! / root) * gradient[index]!;
  const along = (t: number): number => {
    for (let index = from; index < to; index++)
      values[index] = start[index - from]! + (t * direction[index]!) / root;
    return loss();
  };
  // The step is shared by all elements, and can be larger.
  const options = {
    ...point,
    emitted,
    scale: rootMeanSquare(gradient),
    unit: unit * Math.sqrt(root),
    likely: point.likelySteps.direction,
  };
  const slope = compareSlope(along, options);
  values.set(start, from);
  return slope;
}

/** Halves a direction that differs, and goes on with the half that differs more: the error of the whole is the sum of both. */
function wrongElement(point: Point, direction: Float64Array): number {
  let [from, to] = [0, direction.length];
  const error = (first: number, end: number): number =>
    compareAlong(point, direction, first, end).error * Math.sqrt(end - first);
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if (error(from, middle) >= error(middle, to)) to = middle;
    else from = middle;
  }
  return from;
}

/**
 * Moves all parameters a little off their initial values: zeros, where symmetry hides gradients and a ReLU has its kink, become
 * ordinary numbers.
 */
export function disturb({ parameters }: AnyTrainer, seed: number): void {
  for (const [stream, values] of Object.values(parameters).entries()) {
    const random = randomNumbers(seed, ~stream);
    for (let index = 0; index < values.length; index++)
      values[index] = values[index]! + 0.05 * (random() - 0.5);
  }
}

/** Uniform in [0, 1): element by element of a stream. */
export function randomNumbers(seed: number, stream: number): () => number {
  let count = 0;
  return () => (threefry(seed, stream, count++, 0x636865) >>> 0) / 2 ** 32;
}

export function largestOf(values: TypedArray): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

function rootMeanSquare(values: TypedArray): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum / values.length);
}

/** NaN if there is one. */
function largestDifference(a: TypedArray, b: TypedArray): number {
  let largest = 0;
  for (const [index, value] of a.entries()) largest = Math.max(largest, Math.abs(value - b[index]!));
  return largest;
}
