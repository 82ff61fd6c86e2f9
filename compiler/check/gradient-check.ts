/**
 * The gradient check: what the emitted `gradients` program returns, against numeric derivatives of the loss that `evaluate`
 * computes, compiled with `lossOnly`. The step counter stands still, so that both see the same random numbers.
 */
import type { Compiled } from "../compile.ts";
import type { CompiledProgram } from "../program/compiled.ts";
import type { MemoryTypes } from "../targets/target.ts";
import { threefry, type Trainer, type TypedArray } from "../../runtime/index.ts";
import { compareSlope, type Slope } from "./numeric-slope.ts";

export type AnyTrainer = Trainer<MemoryTypes>;
export type Inputs = Readonly<Record<string, TypedArray>>;

export interface ParameterCheck {
  readonly objective: string;
  readonly name: string;
  readonly shape: readonly number[];
  /** The largest emitted element: what errors are relative to. */
  readonly scale: number;
  /** Elements that were compared, and those left out because the loss has a kink there. */
  readonly checked: number;
  readonly kinks: number;
  /** The element with the largest error; `undefined` where all were left out. */
  readonly worst: (Slope & { readonly index: number }) | undefined;
  /** Along a random direction that moves every element: a wrong one among many is seen. */
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
  /** Elements of each parameter. */
  readonly samples: number;
  readonly seed: number;
  /** The same model in float32, with the same parameters. */
  readonly float32?: AnyTrainer;
}

const float32Tolerance = 1e-3;
/** Rounding of a vanishing gradient, relative to the largest gradient of all parameters. */
const float32RoundOff = 1e-6;

/** Checks all parameters of one objective. `trainer` computes in float64, and was compiled with `lossOnly`. */
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
  return Object.entries(emitted).map(([name, gradient], stream) => {
    const values = trainer.parameters[name]!;
    const point: Point = { values, gradient, loss, center, unit: rootMeanSquare(values) || 1 };
    const random = randomNumbers(options.seed, stream);
    const scale = largestOf(gradient);
    const { slopes, kinks } = checkElements(point, scale, options.samples, random);
    const direction = checkDirection(point, random);
    const difference = float32 && largestDifference(gradient, float32[name]!);
    const numericOk = slopes.every(({ verdict }) => verdict === "agrees") && direction?.verdict !== "differs";
    const float32Ok =
      difference === undefined || difference <= float32Tolerance * scale + float32RoundOff * largest;
    return {
      objective,
      name,
      shape: shapes.get(name)!,
      scale,
      checked: slopes.length,
      kinks,
      worst: slopes.toSorted((a, b) => b.error - a.error)[0],
      direction,
      numericOk,
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
}

/** The element with the largest gradient, then random ones; others instead of those at a kink, as far as there are. */
function checkElements(
  { values, gradient, loss, center, unit }: Point,
  scale: number,
  samples: number,
  random: () => number,
): { readonly slopes: (Slope & { readonly index: number })[]; readonly kinks: number } {
  const order = sampleElements(gradient, 3 * samples, random);
  const slopes: (Slope & { readonly index: number })[] = [];
  let kinks = 0;
  for (const index of order) {
    if (slopes.length === samples) break;
    const value = values[index]!;
    const along = (t: number): number => {
      values[index] = value + t;
      return loss();
    };
    const slope = compareSlope(along, { center, emitted: gradient[index]!, scale, unit });
    values[index] = value;
    if (slope.verdict === "kink") kinks++;
    else slopes.push({ ...slope, index });
  }
  return { slopes, kinks };
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

/** A derivative along ±1/√n in every element is about as large as a typical element of the gradient. */
function checkDirection(
  { values, gradient, loss, center, unit }: Point,
  random: () => number,
): Slope | undefined {
  const start = values.slice();
  const scale = rootMeanSquare(gradient);
  for (let attempt = 0; attempt < 3; attempt++) {
    const direction = Float64Array.from(start, () => (random() < 0.5 ? -1 : 1) / Math.sqrt(start.length));
    const emitted = direction.reduce((sum, part, index) => sum + part * gradient[index]!, 0);
    const along = (t: number): number => {
      for (const [index, part] of direction.entries()) values[index] = start[index]! + t * part;
      return loss();
    };
    // The step is shared by all elements, and can be larger.
    const slope = compareSlope(along, { center, emitted, scale, unit: unit * start.length ** 0.25 });
    values.set(start);
    if (slope.verdict !== "kink") return slope;
  }
  return undefined;
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

function largestOf(values: TypedArray): number {
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
