/** What the compiler emits for a trainer: memory map, initial values, programs. All offsets are bytes. */

import { elementTypes, type ElementType, type FloatType, type TypedArray, type Views } from "./types.ts";

/** What an input may be: a flat, row-major array of numbers, plain or typed. */
export type NumericArray = ArrayLike<number>;

/** A tensor's place in the arena. */
export interface TensorDefinition {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly offset: number;
  /** Along its first axis lie examples, so many for each as of every other such tensor of the call. */
  readonly perRow?: true;
}

export interface InputDefinition extends TensorDefinition {
  /** Integer inputs: every value is at least 0 and less than this (a number of classes, a vocabulary). */
  readonly below?: number;
  /** Where that is not all: what the first elements may be, and the next; after the last range, they start over. */
  readonly ranges?: readonly InputRange[];
}

/** Each of `count` elements is from `low` (default 0) to below `below`, or is `also`; without `below`, it may be anything. */
export interface InputRange {
  readonly count: number;
  readonly low?: number;
  readonly below?: number;
  readonly also?: number;
}

export type Initial =
  | { readonly kind: "zeros" | "ones" | "identity" }
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "normal"; readonly mean: number; readonly deviation: number }
  /** Redrawn until in [low, high]; by default two deviations around the mean. */
  | {
      readonly kind: "truncatedNormal";
      readonly mean: number;
      readonly deviation: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "data"; readonly values: NumericArray }
  /** Orthonormal rows (or columns, whichever are fewer) times `gain`; trailing axes count as one. */
  | { readonly kind: "orthogonal"; readonly gain: number };

export interface ParameterDefinition extends TensorDefinition {
  readonly initial: Initial;
  readonly trainable: boolean;
}

export interface StateDefinition extends TensorDefinition {
  readonly initial: Initial;
  /** Part of the model, as PyTorch's buffers are (running statistics), not of the optimizer. */
  readonly buffer?: boolean;
}

export interface ConstantDefinition extends TensorDefinition {
  readonly values: NumericArray;
}

export interface ProgramDefinition<Run = RunInJavaScript> {
  readonly inputs: readonly InputDefinition[];
  /** Inputs of the model that it does not read: they may be given, and are not looked at. */
  readonly unread?: readonly string[];
  readonly outputs: readonly TensorDefinition[];
  /** Offset of a scalar of the trainer's `dtype`. */
  readonly loss?: number;
  readonly metrics: readonly TensorDefinition[];
  /** What runs it: a function, or the name of one that a WebAssembly module exports. */
  readonly run: Run;
}

export type RunInJavaScript = (views: Views) => void;

export interface ObjectiveDefinition<Run = RunInJavaScript> {
  readonly step: ProgramDefinition<Run>;
  readonly evaluate: ProgramDefinition<Run>;
  /** Its outputs are named by parameter. */
  readonly gradients: ProgramDefinition<Run>;
}

/** The programs of one size of the inputs. */
export interface SizeDefinition<Objective extends string = string, Run = RunInJavaScript> {
  /** How many examples they take, where inputs are of examples. */
  readonly rows?: number;
  readonly objectives: Readonly<Record<Objective, ObjectiveDefinition<Run>>>;
  readonly predict: ProgramDefinition<Run>;
}

export interface TrainerDefinition<
  Objective extends string = string,
  Run = RunInJavaScript,
> extends SizeDefinition<Objective, Run> {
  readonly name: string;
  readonly format: 1;
  /** Identifies the compiled model; saved with every checkpoint. */
  readonly fingerprint: string;
  readonly arenaBytes: number;
  readonly dtype: FloatType;
  readonly parameters: readonly ParameterDefinition[];
  readonly state: readonly StateDefinition[];
  readonly constants: readonly ConstantDefinition[];
  /**
   * Offsets of i32: the seed; the number of steps done, which the step programs count; and the flag that makes these end before they have changed
   * anything, where the loss is not finite.
   */
  readonly counters: { readonly seed: number; readonly step: number; readonly guard: number };
  /** Further sizes. */
  readonly sizes?: readonly SizeDefinition<Objective, Run>[];
}

export const elementCount = (shape: readonly number[]): number =>
  shape.reduce((product, extent) => product * extent, 1);

export const viewTensor = (
  { f32: { buffer } }: Views,
  { type, shape, offset }: TensorDefinition,
): TypedArray => new elementTypes[type].array(buffer, offset, elementCount(shape));

/** An object that is only its own entries, so that names such as `__proto__` and `constructor` are ordinary. */
export const recordOf = <Value>(
  entries: Iterable<readonly [string, Value]>,
): Readonly<Record<string, Value>> =>
  Object.freeze(Object.assign(Object.create(null) as Record<string, Value>, Object.fromEntries(entries)));
