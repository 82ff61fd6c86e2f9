/** Tensors made from nothing: constants, counting, masks, one-hot rows. `owner` is the model, or any tensor of it. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Expect, OneHot, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { add, cast, equal, greaterEqual, lessEqual, where } from "./arithmetic.ts";
import { axisOf, numberAs, requireInteger, type Owner } from "./operands.ts";
import { unsqueeze } from "./shape.ts";

/** One number everywhere. */
export function full<const S extends Shape, D extends DType = "f32">(
  { trace }: Owner,
  shape: S,
  value: number,
  dtype?: D,
): Tensor<[...S], D> {
  const type = trace.dtypeOf(dtype ?? "f32");
  return trace.number(numberAs(type, value, "full"), type, shape) as Tensor<[...S], D>;
}

export const zeros = <const S extends Shape, D extends DType = "f32">(owner: Owner, shape: S, dtype?: D) =>
  full(owner, shape, 0, dtype);
export const ones = <const S extends Shape, D extends DType = "f32">(owner: Owner, shape: S, dtype?: D) =>
  full(owner, shape, 1, dtype);

/** One number in the shape and type of `x`. */
export const fullLike = <S extends Shape, D extends DType>(x: Tensor<S, D>, value: number): Tensor<S, D> =>
  x.trace.number(numberAs(x.dtype, value, "fullLike"), x.dtype, x.shape) as Tensor<S, D>;
export const zerosLike = <S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<S, D> => fullLike(x, 0);
export const onesLike = <S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<S, D> => fullLike(x, 1);

/** The position along an axis, at each element: 0, 1, 2, … */
export function iota<const S extends Shape>({ trace }: Owner, shape: S, axis = -1): Tensor<[...S], "i32"> {
  return trace.tensor(trace.rules.iota(shape, axisOf("iota", axis, shape)));
}

/** The integers from 0 to `end`, excluded. */
export const arange = <const End extends number>(owner: Owner, end: End): Tensor<[End], "i32"> =>
  iota(owner, [end]);

/** Rows of `depth` zeros with a one at each index; an index outside of [0, depth) gives zeros. */
export function oneHot<S extends Shape, const Depth extends number>(
  index: Tensor<S>,
  depth: Expect<OneHot<S, Depth>> & Depth,
): Tensor<Result<OneHot<S, Depth>>, "f32">;
export function oneHot(index: Tensor, depth: number): Tensor {
  requireInteger("oneHot", "positions", index);
  return cast(equal(unsqueeze(index, -1), arange(index, depth)), "f32");
}

/** Row and column of each element of a matrix, for masks. */
function positionsOf(
  name: string,
  { trace, shape }: Tensor,
): { readonly row: Tensor; readonly column: Tensor } {
  if (shape.length < 2)
    throw new CompileError("TPL013", `${name}: ${showShape(shape)} has fewer than two axes`);
  const matrix = shape.slice(-2);
  return { row: iota({ trace }, matrix, 0), column: iota({ trace }, matrix, 1) };
}

/** The lower triangle of each matrix, up to `diagonal` above the main one; zeros elsewhere. */
export function tril<S extends Shape, D extends DType>(x: Tensor<S, D>, diagonal = 0): Tensor<S, D> {
  const { row, column } = positionsOf("tril", x);
  return where(lessEqual(column, add(row, diagonal)), x, 0) as Tensor as Tensor<S, D>;
}

/** The upper triangle of each matrix, from `diagonal` above the main one; zeros elsewhere. */
export function triu<S extends Shape, D extends DType>(x: Tensor<S, D>, diagonal = 0): Tensor<S, D> {
  const { row, column } = positionsOf("triu", x);
  return where(greaterEqual(column, add(row, diagonal)), x, 0) as Tensor as Tensor<S, D>;
}
