/** Linear algebra on matrices in the last two axes; leading axes are batches. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import {
  abs,
  add,
  and,
  cast,
  div,
  equal,
  greater,
  less,
  log,
  mul,
  or,
  remainder,
  sign,
  sub,
  where,
} from "./arithmetic.ts";
import { iota } from "./create.ts";
import { customGradient } from "./custom-gradient.ts";
import { broadcastPair, requireFloat } from "./operands.ts";
import { prod, sum } from "./reduction.ts";
import { argsort } from "./sorting.ts";
import { broadcastTo, narrow, reshape, slice, squeeze, transpose, unsqueeze } from "./shape.ts";
import { ops } from "../ops/registry.ts";

/** The shape without its last two axes. */
export type BatchOf<S extends Shape> = S extends readonly [...infer Batch extends Shape, number, number]
  ? Batch
  : Shape;

/** The shape without its last two axes, and with an axis for the diagonal. */
type Diagonal<S extends Shape> = S extends readonly [
  ...infer Batch extends Shape,
  infer Rows extends number,
  infer Columns extends number,
]
  ? [...Batch, Rows extends Columns ? Rows : number]
  : Shape;

/** Throws TPL010 unless the elements are floating-point numbers, TPL016 unless the matrices are square. */
function requireSquare(name: string, x: Tensor): void {
  requireFloat(name, x);
  if (x.shape.length < 2 || x.shape.at(-1) !== x.shape.at(-2))
    throw new CompileError("TPL016", `${name}: ${showShape(x.shape)} does not hold square matrices`);
}

/** The main diagonal of each matrix. */
export function diagonal<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<Diagonal<S>, D>;
export function diagonal(x: Tensor): Tensor {
  const [rows, columns] = x.shape.slice(-2);
  if (rows === undefined || columns === undefined)
    throw new CompileError("TPL013", `diagonal: ${showShape(x.shape)} has fewer than two axes`);
  const batch = x.shape.slice(0, -2);
  const flat: Tensor = reshape(x, [...batch, rows * columns]);
  const end = (Math.min(rows, columns) - 1) * (columns + 1) + 1;
  return slice(flat, [...batch.map(() => 0), 0], [...batch, end], [...batch.map(() => 1), columns + 1]);
}

/** The sum of the main diagonal of each matrix. */
export function trace<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<BatchOf<S>, D>;
export function trace(x: Tensor): Tensor {
  return sum(diagonal(x), -1);
}

/** Lower triangular `L` with `L Lᵀ = x`, of the symmetric part of `x`; NaN where that is not positive definite. */
export function cholesky<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<S, D> {
  return applyOp(ops.cholesky, [x]) as Tensor as Tensor<S, D>;
}

export interface TriangularOptions {
  /** The upper triangle of `a` is read, not the lower one; the other triangle counts as zeros. */
  readonly upper?: boolean;
  /** Solves `aᵀ x = b`. */
  readonly transposed?: boolean;
  /** The diagonal of `a` counts as ones. */
  readonly unitDiagonal?: boolean;
}

/** `x` in `a x = b` for triangular `a` [..., n, n] and `b` [n] or [..., n, k]; leading axes broadcast. */
export function triangularSolve<B extends Shape, D extends DType>(
  a: Tensor<readonly [number, number], D>,
  b: Tensor<B, D>,
  options?: TriangularOptions,
): Tensor<B, D>;
export function triangularSolve<D extends DType>(
  a: Tensor<Shape, D>,
  b: Tensor<Shape, D>,
  options?: TriangularOptions,
): Tensor<Shape, D>;
export function triangularSolve(a: Tensor, b: Tensor, options: TriangularOptions = {}): Tensor {
  return withColumns("triangularSolve", a, b, (matrix, columns) => solveTriangle(matrix, columns, options));
}

const solveTriangle = (
  a: Tensor,
  b: Tensor,
  { upper = false, transposed = false, unitDiagonal = false }: TriangularOptions,
): Tensor => applyOp(ops.triangularSolve, [a, b], { upper, transposed, unitDiagonal });

/** Solves with leading axes of both stretched to the same, and a vector as one column. */
function withColumns(
  name: string,
  a: Tensor,
  b: Tensor,
  solveColumns: (a: Tensor, b: Tensor) => Tensor,
): Tensor {
  requireSquare(name, a);
  if (b.shape.length === 1)
    return squeeze(withColumns(name, a, unsqueeze(b, -1) as Tensor, solveColumns), -1);
  const batch = broadcastPair(a.shape.slice(0, -2), b.shape.slice(0, -2));
  if (batch === undefined || b.shape.at(-2) !== a.shape.at(-1))
    throw new CompileError(
      "TPL012",
      `${name}: right sides ${showShape(b.shape)} do not fit matrices ${showShape(a.shape)}`,
    );
  const stretch = (x: Tensor): Tensor => broadcastTo(x, [...batch, ...x.shape.slice(-2)]);
  return solveColumns(stretch(a), stretch(b));
}

/** `P a = L U` with partial pivoting: `L` (below the diagonal of ones) and `U` in one matrix, and the rows that `P` picks. */
function factorize(a: Tensor): { readonly factors: Tensor; readonly rows: Tensor } {
  const n = a.shape.at(-1)!;
  const packed = applyOp(ops.lu, [a], { complete: false });
  const rows = cast(squeeze(narrow(packed, -1, n, n + 1), -1), "i32");
  return { factors: narrow(packed, -1, 0, n), rows };
}

/** `x` in `a x = b`, for regular `a` [..., n, n] and `b` [n] or [..., n, k]; leading axes broadcast. */
export function solve<B extends Shape, D extends DType>(
  a: Tensor<readonly [number, number], D>,
  b: Tensor<B, D>,
): Tensor<B, D>;
export function solve<D extends DType>(a: Tensor<Shape, D>, b: Tensor<Shape, D>): Tensor<Shape, D>;
export function solve(a: Tensor, b: Tensor): Tensor {
  return withColumns("solve", a, b, (matrix, columns) => {
    const { factors, rows } = factorize(matrix);
    const permuted = applyOp(ops.gather, [columns, rows], { batch: matrix.shape.length - 2 });
    const half = solveTriangle(factors, permuted, { unitDiagonal: true });
    return solveTriangle(factors, half, { upper: true });
  });
}

/** The inverse of each matrix; to multiply by it, `solve` is faster and more accurate. */
export function inverse<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<S, D>;
export function inverse(x: Tensor): Tensor {
  requireSquare("inverse", x);
  const identity = equal(iota(x, x.shape.slice(-2), 0), iota(x, x.shape.slice(-2), 1));
  return solve(x, cast(identity, x.dtype));
}

/** The sign of each permutation, 1 or -1: whether the number of pairs in the wrong order is even. */
function signOf(rows: Tensor, dtype: DType): Tensor {
  const n = rows.shape.at(-1)!;
  const pairs = [...rows.shape, n];
  const inverted = and(
    less(iota(rows, pairs, -2), iota(rows, pairs, -1)),
    greater(unsqueeze(rows, -1) as Tensor, unsqueeze(rows, -2) as Tensor),
  );
  const odd = remainder(sum(cast(inverted, "i32"), [-2, -1]) as Tensor, 2);
  return cast(sub(1, mul(2, odd)), dtype);
}

/** The determinant of each matrix. Its first and second derivatives are right for singular matrices, too. */
export function determinant<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<BatchOf<S>, D>;
export function determinant(x: Tensor): Tensor {
  requireSquare("determinant", x);
  return determinantOf(x);
}

const determinantOf = customGradient(
  function determinant(x: Tensor): Tensor {
    const { pivots, sign: permutations } = diagonalize(x);
    return mul(prod(pivots, -1), permutations);
  },
  ([x], _, cotangent) => [mul(unsqueeze(unsqueeze(cotangent, -1) as Tensor, -1), cofactors(x))],
);

/** The derivative of the determinant: of a diagonal matrix, for each element of the diagonal the product of all others. */
const cofactors = customGradient(
  function cofactors(x: Tensor): Tensor {
    const { pivots, backward } = diagonalize(x);
    const isOwn = equal(placeOn(pivots, -2), placeOn(pivots, -1));
    return backward(onDiagonal(prod(where(isOwn, 1, unsqueeze(pivots, -2) as Tensor), -1)));
  },
  // The second derivative: V ↦ diag(P diag(V)) - P ∘ Vᵀ, where P has the products of all pivots but two.
  ([x], _, cotangent) => {
    const { pivots, forward, backward } = diagonalize(x);
    const n = pivots.shape.at(-1)!;
    const along = (axis: number): Tensor => iota(pivots, [n, n, n], axis);
    const isOwn = or(equal(along(0), along(2)), equal(along(1), along(2)));
    const others: Tensor = prod(where(isOwn, 1, unsqueeze(unsqueeze(pivots, -2), -2) as Tensor), -1);
    const products: Tensor = where(equal(placeOn(pivots, -2), placeOn(pivots, -1)), 0, others);
    const direction = forward(cotangent);
    const diagonals = sum(mul(products, unsqueeze(diagonal(direction), -2) as Tensor), -1);
    return [backward(sub(onDiagonal(diagonals), mul(products, transpose(direction))) as Tensor)];
  },
);

/** Row or column numbers of the matrices that have the diagonals. */
const placeOn = (diagonals: Tensor, axis: -1 | -2): Tensor => {
  const n = diagonals.shape.at(-1)!;
  return iota(diagonals, [n, n], 2 + axis);
};

/** Diagonal matrices. */
const onDiagonal = (values: Tensor): Tensor =>
  where(equal(placeOn(values, -2), placeOn(values, -1)), unsqueeze(values, -1) as Tensor, 0);

interface Diagonalized {
  /** The diagonal of `G x H`; the zeros of a singular matrix come last. */
  readonly pivots: Tensor;
  /** `det G · det H`, 1 or -1. */
  readonly sign: Tensor;
  /** `W ↦ G W H` */
  readonly forward: (directions: Tensor) => Tensor;
  /** Its transpose, times the sign. */
  readonly backward: (cotangents: Tensor) => Tensor;
}

/**
 * Rows and columns are subtracted from each other until a diagonal is left, `P x Q = L D N` with triangles of ones on their diagonals, by
 * complete pivoting: so no number in L or N is above 1, however nearly singular the matrix is. `G = L⁻¹ P`, `H = Q N⁻¹`.
 */
function diagonalize(x: Tensor): Diagonalized {
  const n = x.shape.at(-1)!;
  const batch = x.shape.length - 2;
  const packed = applyOp(ops.lu, [x], { complete: true });
  const factors: Tensor = narrow(narrow(packed, -1, 0, n), -2, 0, n);
  const rows = cast(squeeze(narrow(narrow(packed, -1, n, n + 1), -2, 0, n), -1), "i32") as Tensor;
  const columns = cast(squeeze(narrow(narrow(packed, -2, n, n + 1), -1, 0, n), -2), "i32") as Tensor;
  const pivots = diagonal(factors) as Tensor;
  const column = unsqueeze(pivots, -1) as Tensor;
  const upper: Tensor = div(factors, where(equal(column, 0), 1, column));
  const take = (matrices: Tensor, places: Tensor): Tensor =>
    applyOp(ops.gather, [matrices, places], { batch });
  const permutations = mul(signOf(rows, x.dtype), signOf(columns, x.dtype)) as Tensor;
  const unit = { unitDiagonal: true };
  return {
    pivots,
    sign: permutations,
    forward(directions) {
      const permuted = transpose(take(transpose(take(directions, rows)), columns));
      const left = solveTriangle(factors, permuted, unit);
      return transpose(solveTriangle(upper, transpose(left), { ...unit, upper: true, transposed: true }));
    },
    backward(cotangents) {
      const left = solveTriangle(factors, cotangents, { ...unit, transposed: true });
      const both = solveTriangle(upper, transpose(left), { ...unit, upper: true });
      const placed = take(transpose(take(both, argsort(columns))), argsort(rows));
      return mul(placed, unsqueeze(unsqueeze(permutations, -1) as Tensor, -1));
    },
  };
}

/** The logarithm of the determinant of each matrix: NaN where that is negative, -∞ where it is 0. */
export function logdet<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<BatchOf<S>, D>;
export function logdet(x: Tensor): Tensor {
  requireSquare("logdet", x);
  const { factors, rows } = factorize(x);
  const pivots: Tensor = diagonal(factors);
  const signs = mul(prod(sign(pivots), -1), signOf(rows, x.dtype));
  return add(sum(log(abs(pivots)), -1), log(signs));
}
