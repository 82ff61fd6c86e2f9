/** Functions that work element by element. Shapes broadcast as in NumPy; a number may stand for a tensor. */
import { scalarTypes, type DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Broadcast, Expect, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { identity, isTensor, pointwise, type Operand } from "./operands.ts";
import { ops } from "../ops/registry.ts";
import type { ScalarName } from "../scalar/functions.ts";

export interface Unary {
  <S extends Shape, D extends DType>(x: Tensor<S, D>): Tensor<S, D>;
}

export interface Binary {
  <A extends Shape = [], B extends Shape = [], D extends DType = DType>(
    a: Operand<A, D>,
    b: Expect<Broadcast<A, B>> & Operand<B, D>,
  ): Tensor<Result<Broadcast<A, B>>, D>;
}

export interface Comparison {
  <A extends Shape = [], B extends Shape = []>(
    a: Operand<A>,
    b: Expect<Broadcast<A, B>> & Operand<B>,
  ): Tensor<Result<Broadcast<A, B>>, "bool">;
}

const unary = (op: ScalarName): Unary => ((x: Tensor) => applyOp(ops[op], [x])) as Unary;
const binary = (op: ScalarName): Binary => ((a: Operand, b: Operand) => pointwise(op, [a, b])) as Binary;
const comparison = (op: ScalarName): Comparison =>
  ((a: Operand, b: Operand) => pointwise(op, [a, b])) as Comparison;

export const neg = unary("neg");
export const abs = unary("abs");
/** -1, 0 or 1; its gradient is 0. */
export const sign = unary("sign");
export const floor = unary("floor");
export const ceil = unary("ceil");
/** To the nearest integer, ties to the even one. */
export const round = unary("round");
export const square = unary("square");
export const sqrt = unary("sqrt");
/** `1 / √x` */
export const rsqrt = unary("rsqrt");
export const reciprocal = unary("reciprocal");
export const exp = unary("exp");
/** `2ˣ` */
export const exp2 = unary("exp2");
/** The natural logarithm. */
export const log = unary("log");
/** `log(1 + x)`, accurate near 0. */
export const log1p = unary("log1p");
/** `exp(x) - 1`, accurate near 0. */
export const expm1 = unary("expm1");
export const sin = unary("sin");
export const cos = unary("cos");
export const tan = unary("tan");
export const asin = unary("asin");
export const acos = unary("acos");
export const atan = unary("atan");
export const sinh = unary("sinh");
export const cosh = unary("cosh");
export const tanh = unary("tanh");
/** The error function `2/√π ∫₀ˣ exp(-t²) dt`. */
export const erf = unary("erf");

export const add = binary("add");
export const sub = binary("sub");
export const mul = binary("mul");
export const div = binary("div");
/** `aᵇ`, as IEEE 754 has it: 1 to the power of anything is 1, NaN and infinities included. */
export const pow = binary("pow");
/** The larger of two; where they are equal, each gets half of the gradient. */
export const maximum = binary("maximum");
/** The smaller of two; where they are equal, each gets half of the gradient. */
export const minimum = binary("minimum");
/** The angle of the point `(x, y)`, in (-π, π]; `y` comes first. */
export const atan2 = binary("atan2");
/** `⌊a / b⌋` of `i32` tensors; by 0, 0. */
export const quotient = binary("quotient");
/** `a - b ⌊a / b⌋` of `i32` tensors, with the sign of `b`; by 0, 0. */
export const remainder = binary("remainder");

export const less = comparison("less");
export const lessEqual = comparison("lessEqual");
export const greater = comparison("greater");
export const greaterEqual = comparison("greaterEqual");
export const equal = comparison("equal");
export const notEqual = comparison("notEqual");
/** Both conditions hold; operands are `bool`. */
export const and = comparison("and");
/** At least one condition holds; operands are `bool`. */
export const or = comparison("or");
export const not: <S extends Shape>(condition: Tensor<S>) => Tensor<S, "bool"> = (condition) =>
  applyOp(ops.not, [condition]) as never;
export const isNaN: <S extends Shape>(x: Tensor<S>) => Tensor<S, "bool"> = (x) =>
  applyOp(ops.isNaN, [x]) as never;

/** `a` where the `bool` condition holds, `b` elsewhere; all three broadcast. */
export function where<P extends Shape, A extends Shape = [], B extends Shape = [], D extends DType = DType>(
  condition: Tensor<P>,
  a: Operand<A, D>,
  b: Operand<B, D>,
): Tensor<Result<Broadcast<Result<Broadcast<P, A>>, B>>, D>;
export function where(condition: Tensor, a: Operand, b: Operand): Tensor {
  // Numbers take the type of the last tensor, which must not be the condition.
  const { trace } = condition;
  const other = isTensor(a) || isTensor(b) ? b : trace.tensor(trace.graph.scalar(b, trace.options.float));
  return pointwise("select", [condition, a, other], "where");
}

/**
 * The same numbers in another type: to `i32` they lose their fraction, to `bool` all but 0 are true. What does not fit into `i32` keeps its
 * lowest 32 bits, as in JavaScript; NaN and infinities become 0. `"f32"` is the floating-point type that the model is compiled in.
 */
export function cast<S extends Shape, D extends DType>(x: Tensor<S>, dtype: D): Tensor<S, D> {
  const to = x.trace.dtypeOf(dtype);
  return (x.dtype === to ? identity(x) : applyOp(ops[scalarTypes[to].cast], [x])) as Tensor as Tensor<S, D>;
}

/** The same tensor, but a constant to gradients. */
export const stopGradient: Unary = ((x: Tensor) => applyOp(ops.stopGradient, [x])) as Unary;

/** `x` limited to `[min, max]`, either of which may be left out; the gradient passes on the limits, as in PyTorch. */
export function clamp<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
): Tensor<S, D> {
  let result: Tensor = x;
  if (min > -Infinity) result = where(less(result, min), min, result);
  if (max < Infinity) result = where(greater(result, max), max, result);
  return (result === x ? identity(x) : result) as Tensor<S, D>;
}
