/** Reading and adding by computed position. Positions are `i32`; one that is outside of its axis reads the nearest element. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { type Shape, sameShape } from "../graph/types.ts";
import type { Embedding, Expect, Result } from "../model/shapes.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { applyOp, noteLayer } from "../model/apply.ts";
import type { Initial } from "../../runtime/index.ts";
import { add } from "./arithmetic.ts";
import { normal } from "./initial.ts";
import { axisOf, requireInteger } from "./operands.ts";
import { moveAxis, pad, slice, transpose } from "./shape.ts";
import { ops } from "../ops/registry.ts";

/** The parts of `x` at `index` along an axis, which the axes of `index` replace. */
export function take<D extends DType>(x: Tensor<Shape, D>, index: Tensor, axis?: number): Tensor<Shape, D>;
export function take(x: Tensor, index: Tensor, axis = 0): Tensor {
  requireInteger("take", "positions", index);
  const position = axisOf("take", axis, x.shape);
  const picked = applyOp(ops.gather, [moveAxis(x, position, 0), index], { batch: 0 });
  const picks = index.shape.length;
  const order = [...picked.shape.keys()];
  return transpose(picked, [
    ...order.slice(picks, picks + position),
    ...order.slice(0, picks),
    ...order.slice(picks + position),
  ]);
}

/**
 * As `torch.gather`: `out[i, j] = x[i, index[i, j]]` for axis 1. `index` has the rank of `x` and, beside the axis, at most its
 * sizes.
 */
export function gather<I extends Shape, D extends DType>(
  x: Tensor<Shape, D>,
  axis: number,
  index: Tensor<I>,
): Tensor<I, D>;
export function gather(x: Tensor, axis: number, index: Tensor): Tensor {
  requireInteger("gather", "positions", index);
  const position = axisOf("gather", axis, x.shape);
  const sizes = x.shape.map((extent, k) => (k === position ? extent : index.shape[k]!));
  if (index.shape.length !== x.shape.length || sizes.some((size, k) => size > x.shape[k]!))
    throw new CompileError(
      "TPL011",
      `gather: positions ${showShape(index.shape)} do not fit into ${showShape(x.shape)} beside axis ${axis}`,
    );
  const part = slice(
    x,
    sizes.map(() => 0),
    sizes,
  );
  const batch = x.shape.length - 1;
  const picked = applyOp(ops.gather, [moveAxis(part, position, -1), moveAxis(index, position, -1)], {
    batch,
  });
  return moveAxis(picked, -1, position);
}

/**
 * As `torch.scatter_add`: `x` with `updates[i, j]` added at `[i, index[i, j]]` for axis 1. `index` and `updates` have one shape, of
 * the rank of `x` and, beside the axis, at most its sizes.
 */
export function scatterAdd<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  axis: number,
  index: Tensor,
  updates: Tensor<Shape, D>,
): Tensor<S, D>;
export function scatterAdd(x: Tensor, axis: number, index: Tensor, updates: Tensor): Tensor {
  requireInteger("scatterAdd", "positions", index);
  const position = axisOf("scatterAdd", axis, x.shape);
  const sizes = x.shape.map((extent, k) => (k === position ? extent : index.shape[k]!));
  if (
    !sameShape(index.shape, updates.shape) ||
    index.shape.length !== x.shape.length ||
    sizes.some((size, k) => size > x.shape[k]!)
  )
    throw new CompileError(
      "TPL011",
      `scatterAdd: updates ${showShape(updates.shape)} at ${showShape(index.shape)} do not fit into ${showShape(x.shape)} beside axis ${axis}`,
    );
  const added = applyOp(ops.scatterAdd, [moveAxis(updates, position, -1), moveAxis(index, position, -1)], {
    batch: x.shape.length - 1,
    size: x.shape[position]!,
  });
  const outside = x.shape.map((extent, k) => [0, extent - sizes[k]!] as const);
  return add(x, pad(moveAxis(added, -1, position), outside));
}

export interface EmbeddingOptions extends Sharing {
  /** The parameter is `${name}.weight`, [count, size]. */
  readonly name: string;
  /** How many rows there are: indices are in [0, count). */
  readonly count: number;
  /** Normal with deviation 1 unless given, as in `torch.nn.Embedding`. */
  readonly initial?: Initial;
}

/** A learned vector of `size` numbers for each index: [...] gives [..., size]. */
export function embedding<S extends Shape, const Size extends number>(
  index: Expect<Embedding<S, Size>> & Tensor<S>,
  size: Size,
  options: EmbeddingOptions,
): Tensor<Result<Embedding<S, Size>>, "f32">;
export function embedding(index: Tensor, size: number, { name, count, initial }: EmbeddingOptions): Tensor {
  requireInteger("embedding", "indices", index);
  const weight = index.trace.parameter(`${name}.weight`, [count, size], initial ?? normal());
  return noteLayer("embedding", name, [index], take(weight, index));
}
