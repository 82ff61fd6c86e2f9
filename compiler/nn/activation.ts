/** Activation functions, as in PyTorch. */
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
import { ops } from "../ops/registry.ts";

/** A function of tensors whose shape does not change, written on tensors of any shape. */
const elementwise = (compute: (x: Tensor) => Tensor): Unary => compute as Unary;

/** `max(x, 0)`; its derivative at 0 is 0. */
export const relu = elementwise((x) => applyOp(ops.relu, [x]));
/** `1 / (1 + exp(-x))` */
export const sigmoid = elementwise((x) => applyOp(ops.sigmoid, [x]));
/** `log(1 + exp(x))` */
export const softplus = elementwise((x) => applyOp(ops.softplus, [x]));
/** `log(sigmoid(x))`, without overflow. */
export const logSigmoid = elementwise((x) => neg(softplus(neg(x))));
/** `x · sigmoid(x)`, also called swish. */
export const silu = elementwise((x) => mul(x, sigmoid(x)));
/** `x · tanh(softplus(x))` */
export const mish = elementwise((x) => mul(x, tanh(softplus(x))));
/** `x / (1 + |x|)` */
export const softsign = elementwise((x) => div(x, add(abs(x), 1)));
/** `min(max(x, 0), 6)`; its derivative at 0 and 6 is 0. */
export const relu6 = elementwise((x) => where(greaterEqual(x, 6), 6, relu(x)));
/** `relu6(x + 3) / 6` */
export const hardSigmoid = elementwise((x) => div(relu6(add(x, 3)), 6));
/** `x · hardSigmoid(x)` */
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

/** Klambauer et al., "Self-normalizing neural networks", 2017: the constants make mean 0 and variance 1 a fixed point. */
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
  const { rules } = weight.trace;
  const perChannel = weight.trace.tensor(
    rules.reshape(weight.node, count === 1 ? [] : [count!, ...input.shape.slice(2).map(() => 1)]),
  );
  return where(greater(input, 0), input, mul(input, perChannel)) as Tensor as Tensor<S, D>;
}
