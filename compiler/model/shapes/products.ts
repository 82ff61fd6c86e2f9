/** Shape rules of pointwise operations, matrix products and lookups, where two shapes meet. */
import type { Shape } from "../../graph/types.ts";
import type { IsRanked, ShapeError, Show, ShowNumber } from "./errors.ts";

/** True if no value fits both: `64 & 10` is never, while `64 & number` is 64. */
type Differ<A extends number, B extends number> = [A & B] extends [never] ? true : false;

/** Broadcasting as in NumPy: aligned at the last axis, a dimension of 1 or a missing one stretches to the other. */
export type Broadcast<A extends Shape, B extends Shape> = [IsRanked<A>, IsRanked<B>] extends [true, true]
  ? BroadcastAxes<A, B> extends infer Out extends Shape
    ? Out
    : ShapeError<`shapes do not broadcast: ${Show<A>} and ${Show<B>}`>
  : Shape;

/** false if two dimensions differ and neither is 1. */
type BroadcastAxes<A extends Shape, B extends Shape, Out extends Shape = []> = A extends readonly [
  ...infer RestA extends Shape,
  infer LastA extends number,
]
  ? B extends readonly [...infer RestB extends Shape, infer LastB extends number]
    ? BroadcastDim<LastA, LastB> extends infer Dim extends number
      ? [Dim] extends [never]
        ? false
        : BroadcastAxes<RestA, RestB, [Dim, ...Out]>
      : never
    : [...A, ...Out]
  : [...B, ...Out];

/** A dimension that may be 1 but need not be, as `number`, is either 1 or must equal the other. */
type BroadcastDim<A extends number, B extends number> = [A] extends [1]
  ? B
  : [B] extends [1]
    ? A
    : 1 extends A
      ? 1 extends B
        ? number
        : B
      : 1 extends B
        ? A
        : A & B;

/**
 * `torch.matmul`: [..., m, k] x [..., k, n] gives [..., m, n] with broadcast leading axes. A vector on the left is a
 * row, one on the right a column; its axis is not in the result.
 */
export type MatMul<A extends Shape, B extends Shape> = [IsRanked<A>, IsRanked<B>] extends [true, true]
  ? [A, B] extends [readonly [], Shape] | [Shape, readonly []]
    ? ShapeError<`matmul: a scalar has no axis to multiply: ${Show<A>} x ${Show<B>}`>
    : A extends readonly [infer K extends number]
      ? B extends readonly [infer L extends number]
        ? Contract<A, B, K, L, []>
        : B extends readonly [...infer Batch extends Shape, infer L extends number, infer N extends number]
          ? Contract<A, B, K, L, [...Batch, N]>
          : never
      : A extends readonly [...infer BatchA extends Shape, infer M extends number, infer K extends number]
        ? B extends readonly [infer L extends number]
          ? Contract<A, B, K, L, [...BatchA, M]>
          : B extends readonly [...infer BatchB extends Shape, infer L extends number, infer N extends number]
            ? BroadcastAxes<BatchA, BatchB> extends infer Batch extends Shape
              ? Contract<A, B, K, L, [...Batch, M, N]>
              : ShapeError<`matmul: batch dimensions do not broadcast: ${Show<A>} x ${Show<B>}`>
            : never
        : never
  : Shape;

type Contract<A extends Shape, B extends Shape, K extends number, L extends number, Out extends Shape> =
  Differ<K, L> extends true ? ShapeError<`matmul: inner dimensions differ: ${Show<A>} x ${Show<B>}`> : Out;

/** A linear layer on the last axis: [..., in] gives [..., Out]. */
export type Linear<S extends Shape, Out extends number> =
  IsRanked<S> extends true
    ? S extends readonly [...infer Batch extends Shape, number]
      ? [...Batch, Out]
      : ShapeError<`linear: a scalar has no features: ${Show<S>}`>
    : Shape;

/** A linear layer with its weight [out, in]: [..., in] gives [..., out]. */
export type LinearWeight<S extends Shape, Weight extends Shape> = [IsRanked<S>, IsRanked<Weight>] extends [
  true,
  true,
]
  ? Weight extends readonly [infer Out extends number, infer In extends number]
    ? S extends readonly [...Shape, infer Features extends number]
      ? Differ<Features, In> extends true
        ? ShapeError<`affine: ${Show<S>} has ${ShowNumber<Features>} features, weight [out, in] is ${Show<Weight>}`>
        : Linear<S, Out>
      : Linear<S, Out>
    : ShapeError<`affine: weight must be [out, in], is ${Show<Weight>}`>
  : Shape;

/** One vector of size Dim for each index. */
export type Embedding<Index extends Shape, Dim extends number> =
  IsRanked<Index> extends true ? [...Index, Dim] : Shape;

/** One row of Depth zeros and a single one for each index. */
export type OneHot<Index extends Shape, Depth extends number> = Embedding<Index, Depth>;
