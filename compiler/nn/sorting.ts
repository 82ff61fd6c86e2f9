/** Sorting along an axis. Equal elements stay in order, and NaN counts as the largest, as in PyTorch. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Expect, Result, TopK } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { gather } from "./indexing.ts";
import { axisOf } from "./operands.ts";
import { moveAxis, narrow, squeeze } from "./shape.ts";
import { ops } from "../ops/registry.ts";

export interface SortOptions {
  /** From the largest to the smallest element. */
  readonly descending?: boolean;
}

/** The positions along an axis (by default the last) that sort it. */
export function argsort<S extends Shape>(
  x: Tensor<S>,
  axis?: number,
  options?: SortOptions,
): Tensor<S, "i32">;
export function argsort(x: Tensor, axis = -1, { descending = false }: SortOptions = {}): Tensor {
  const position = axisOf("argsort", axis, x.shape);
  const both = applyOp(ops.argsort, [moveAxis(x, position, -1)], { descending });
  return moveAxis(squeeze(narrow(both, -2, 0, 1), -2), -1, position);
}

/** The elements along an axis (by default the last) in ascending order; each takes its gradient along. */
export function sort<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  axis = -1,
  options: SortOptions = {},
): Tensor<S, D> {
  return gather(x, axis, argsort(x, axis, options));
}

/** The `k` largest elements along an axis (by default the last), largest first, and their positions. */
export function topK<
  S extends Shape,
  const K extends number,
  const Axis extends number = -1,
  D extends DType = DType,
>(
  x: Tensor<S, D>,
  k: Expect<TopK<S, K, Axis>> & K,
  axis?: Axis,
): {
  readonly values: Tensor<Result<TopK<S, K, Axis>>, D>;
  readonly indices: Tensor<Result<TopK<S, K, Axis>>, "i32">;
};
export function topK(
  x: Tensor,
  k: number,
  axis = -1,
): { readonly values: Tensor; readonly indices: Tensor<Shape, "i32"> } {
  const position = axisOf("topK", axis, x.shape);
  if (!Number.isInteger(k) || k < 1 || k > x.shape[position]!)
    throw new CompileError("TPL017", `topK: k = ${k} is outside of axis ${axis} of ${showShape(x.shape)}`);
  const indices = narrow(argsort(x, position, { descending: true }), position, 0, k);
  return { values: gather(x, position, indices), indices };
}
