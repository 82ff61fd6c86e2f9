/** Linear algebra on matrices in the last two axes; leading axes are batches. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../graph/dtype.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/tensor.ts";
import { applyOp } from "../model/trace.ts";
import { abs, add, and, cast, equal, greater, less, log, mul, remainder, sign, sub } from "./arithmetic.ts";
import { iota } from "./create.ts";
import { broadcastPair, requireFloat } from "./operands.ts";
import { prod, sum } from "./reduction.ts";
import { broadcastTo, narrow, reshape, slice, squeeze, unsqueeze } from "./shape.ts";

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
  return applyOp("cholesky", [x]) as Tensor as Tensor<S, D>;
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
): Tensor => applyOp("triangularSolve", [a, b], { upper, transposed, unitDiagonal });

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
  const packed = applyOp("lu", [a]);
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
    const permuted = applyOp("gather", [columns, rows], { batch: matrix.shape.length - 2 });
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

/** The determinant of each matrix. Its gradient needs them to be regular. */
export function determinant<S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<BatchOf<S>, D>;
export function determinant(x: Tensor): Tensor {
  requireSquare("determinant", x);
  const { factors, rows } = factorize(x);
  return mul(prod(diagonal(factors) as Tensor, -1), signOf(rows, x.dtype));
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
