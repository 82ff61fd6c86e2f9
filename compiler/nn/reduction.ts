/** Functions that reduce axes. `axes` is one axis, several, or all; with `keepDims` they stay with size 1. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { DropAxis, Expect, Reduce, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { div, equal, square, sub, where } from "./arithmetic.ts";
import { iota } from "./create.ts";
import { logOfExponentials } from "./log-sum-exp.ts";
import { axesOf, axisOf, identity, type Axes } from "./operands.ts";
import { ops } from "../ops/registry.ts";

export interface KeepDims<Keep extends boolean = boolean> {
  readonly keepDims?: Keep;
}

export interface Reduction<Options = unknown> {
  <
    S extends Shape,
    const A extends Axes | undefined = undefined,
    Keep extends boolean = false,
    D extends DType = DType,
  >(
    x: Tensor<S, D>,
    axes?: Expect<Reduce<S, A, Keep>> & A,
    options?: KeepDims<Keep> & Options,
  ): Tensor<Result<Reduce<S, A, Keep>>, D>;
}

/** The shape after a reduction whose axes are kept with size 1. */
const keptShape = (shape: Shape, axes: readonly number[]): number[] =>
  shape.map((extent, axis) => (axes.includes(axis) ? 1 : extent));

function reduce(op: typeof ops.sum, x: Tensor, axes?: Axes, { keepDims = false }: KeepDims = {}): Tensor {
  const positions = axesOf(op.name, axes, x.shape);
  if (positions.length === 0) return identity(x);
  const reduced = applyOp(op, [x], { axes: positions });
  return keepDims ? applyOp(ops.reshape, [reduced], { shape: keptShape(x.shape, positions) }) : reduced;
}

const reduction = (op: typeof ops.sum): Reduction =>
  ((x: Tensor, axes?: Axes, options?: KeepDims) => reduce(op, x, axes, options)) as Reduction;

export const sum = reduction(ops.sum);
/** The product; its gradient is right where elements are 0. */
export const prod = reduction(ops.prod);
/** The largest element; equal ones share the gradient. */
export const amax = reduction(ops.amax);
/** The smallest element; equal ones share the gradient. */
export const amin = reduction(ops.amin);

const countOf = (name: string, { shape }: Tensor, axes: Axes | undefined): number =>
  axesOf(name, axes, shape).reduce((count, axis) => count * shape[axis]!, 1);

export const mean: Reduction = ((x: Tensor, axes?: Axes, options?: KeepDims): Tensor =>
  div(reduce(ops.sum, x, axes, options), countOf("mean", x, axes))) as Reduction;

export interface Correction {
  /** The divisor is n - correction: 1 (default) estimates a population's variance, 0 is that of the elements themselves. */
  readonly correction?: number;
}

/** The mean squared distance to the mean, in two passes, which keeps the digits that `E[x²] - E[x]²` loses. */
export const variance: Reduction<Correction> = ((
  x: Tensor,
  axes?: Axes,
  { keepDims = false, correction = 1 }: KeepDims & Correction = {},
): Tensor => {
  const count = countOf("variance", x, axes);
  if (count <= correction)
    throw new CompileError(
      "TPL017",
      `variance: ${count} element(s) of ${showShape(x.shape)} with correction ${correction}`,
    );
  const centered = sub(x, mean(x, axes, { keepDims: true }));
  return div(reduce(ops.sum, square(centered), axes, { keepDims }), count - correction);
}) as Reduction<Correction>;

/** The square root of the variance; its gradient is 0 where that is 0. */
export const std: Reduction<Correction> = ((
  x: Tensor,
  axes?: Axes,
  options?: KeepDims & Correction,
): Tensor => applyOp(ops.rootOfSquares, [variance(x, axes, options)])) as Reduction<Correction>;

/** The Euclidean norm; its gradient is 0 where all elements are 0. */
export const norm: Reduction = ((x: Tensor, axes?: Axes, options?: KeepDims): Tensor =>
  applyOp(ops.rootOfSquares, [reduce(ops.sum, square(x), axes, options)])) as Reduction;

/** `log Σ exp(x)`, shifted by the maximum so that nothing overflows; of -∞ alone -∞, without a gradient. */
export const logSumExp: Reduction = ((
  x: Tensor,
  axes?: Axes,
  { keepDims = false }: KeepDims = {},
): Tensor => {
  const positions = axesOf("logSumExp", axes, x.shape);
  const result = logOfExponentials(x, positions, { empty: true });
  if (keepDims) return result;
  return applyOp(ops.reshape, [result], { shape: x.shape.filter((_, axis) => !positions.includes(axis)) });
}) as Reduction;

export interface Position {
  <S extends Shape, const Axis extends number = -1>(
    x: Tensor<S>,
    axis?: Expect<DropAxis<S, Axis>> & Axis,
  ): Tensor<Result<DropAxis<S, Axis>>, "i32">;
}

const position = (op: typeof ops.argmax): Position =>
  ((x: Tensor, axis: number = -1) => applyOp(op, [x], { axis: axisOf(op.name, axis, x.shape) })) as Position;

/** Where the largest element along an axis (by default the last) comes first. */
export const argmax = position(ops.argmax);
/** Where the smallest element along an axis (by default the last) comes first. */
export const argmin = position(ops.argmin);

/** Running sums along an axis; from its end with `reverse`. */
export function cumsum<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  axis: number,
  { reverse = false }: { readonly reverse?: boolean } = {},
): Tensor<S, D> {
  const attributes = { axis: axisOf("cumsum", axis, x.shape), reverse };
  return applyOp(ops.cumulativeSum, [x], attributes) as Tensor as Tensor<S, D>;
}

/**
 * `s[i] = factor[i] s[i - 1] + summand[i]` along an axis, with `s = 0` before the first; from the end with `reverse`. Moving
 * averages, discounted sums and diagonal state space models are this.
 */
export function linearRecurrence<S extends Shape, D extends DType>(
  factor: Tensor<S, D>,
  summand: Tensor<S, D>,
  axis: number,
  { reverse = false }: { readonly reverse?: boolean } = {},
): Tensor<S, D> {
  const attributes = { axis: axisOf("linearRecurrence", axis, factor.shape), reverse };
  return applyOp(ops.linearRecurrence, [factor, summand], attributes) as Tensor as Tensor<S, D>;
}

/** Running products along an axis; from its end with `reverse`. The gradient is right where elements are 0. */
export function cumprod<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  axis: number,
  options?: { readonly reverse?: boolean },
): Tensor<S, D>;
export function cumprod(x: Tensor, axis: number, options: { readonly reverse?: boolean } = {}): Tensor {
  const position = axisOf("cumprod", axis, x.shape);
  const first = options.reverse === true ? x.shape[position]! - 1 : 0;
  const isFirst = equal(iota(x, x.shape, position), first);
  // The product starts with x itself: s = 0 · s + x, then s = x · s + 0.
  return linearRecurrence(where(isFirst, 0, x), where(isFirst, x, 0), position, options);
}
