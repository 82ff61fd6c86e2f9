/** Activation functions, as in PyTorch; index.ts documents those without a comment. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import {
  abs,
  add,
  clamp,
  div,
  erf,
  expm1,
  greater,
  greaterEqual,
  mul,
  neg,
  square,
  tanh,
  where,
  type Unary,
} from "./arithmetic.ts";
import { perChannel } from "./operands.ts";
import { reshape } from "./shape.ts";
import { ops } from "../ops/registry.ts";

/** A function of tensors whose shape does not change, written on tensors of any shape. */
const elementwise = (compute: (x: Tensor) => Tensor): Unary => compute as Unary;

export const relu = elementwise((x) => applyOp(ops.relu, [x]));
export const sigmoid = elementwise((x) => applyOp(ops.sigmoid, [x]));
export const softplus = elementwise((x) => applyOp(ops.softplus, [x]));
export const logSigmoid = elementwise((x) => neg(softplus(neg(x))));
export const silu = elementwise((x) => mul(x, sigmoid(x)));
export const mish = elementwise((x) => mul(x, tanh(softplus(x))));
export const softsign = elementwise((x) => div(x, add(abs(x), 1)));
export const relu6 = elementwise((x) => where(greaterEqual(x, 6), 6, relu(x)));
export const hardSigmoid = elementwise((x) => div(relu6(add(x, 3)), 6));
export const hardSwish = elementwise((x) => mul(x, hardSigmoid(x)));

/** `x` where positive, `slope · x` elsewhere. */
export function leakyRelu<S extends Shape, D extends DType>(x: Tensor<S, D>, slope = 0.01): Tensor<S, D> {
  const input: Tensor = x;
  return where(greater(input, 0), input, mul(input, slope)) as Tensor as Tensor<S, D>;
}

/** `x` where positive, `alpha · (exp(x) - 1)` elsewhere. */
export function elu<S extends Shape, D extends DType>(x: Tensor<S, D>, alpha = 1): Tensor<S, D> {
  const input: Tensor = x;
  const positive = greater(input, 0);
  // The exponential never sees a large number, whose infinite derivative would turn a zero cotangent into NaN.
  const negative = where(positive, 0, input);
  return where(positive, input, mul(expm1(negative), alpha)) as Tensor as Tensor<S, D>;
}

export const selu = elementwise((x) => mul(elu(x, 1.6732632423543772), 1.0507009873554805));

/** `√(2/π) (x + 0.044715 x³)`, up to where its hyperbolic tangent is ±1: powers of larger numbers may be infinite. */
function cubic(x: Tensor): Tensor {
  const near = clamp(x, { min: -10, max: 10 });
  return mul(add(near, mul(mul(square(near), near), 0.044715)), Math.sqrt(2 / Math.PI));
}

/** `x · Φ(x)` with the normal distribution function; `approximate: "tanh"` is the faster formula of Hendrycks and Gimpel, 2016. */
export function gelu<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  { approximate = "none" }: { readonly approximate?: "none" | "tanh" } = {},
): Tensor<S, D> {
  const input: Tensor = x;
  const inner = approximate === "tanh" ? tanh(cubic(input)) : erf(mul(input, Math.SQRT1_2));
  return mul(mul(input, 0.5), add(inner, 1)) as Tensor as Tensor<S, D>;
}

/** `x` where positive, `weight · x` elsewhere; one weight, or one per channel (axis 1). */
export function prelu<S extends Shape, D extends DType>(x: Tensor<S, D>, weight: Tensor): Tensor<S, D> {
  const input: Tensor = x;
  const [count] = weight.shape;
  if (weight.shape.length !== 1 || (count !== 1 && count !== input.shape[1]))
    throw new CompileError(
      "TPL011",
      `prelu: weight ${showShape(weight.shape)} is not one per channel of ${showShape(x.shape)}`,
    );
  const slopes: Tensor = count === 1 ? reshape(weight, []) : perChannel(weight, input);
  return where(greater(input, 0), input, mul(input, slopes)) as Tensor as Tensor<S, D>;
}
