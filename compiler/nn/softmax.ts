/** Softmax and its logarithm, shifted by the maximum so that nothing overflows. */
import type { DType } from "../graph/dtype.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/tensor.ts";
import { div, exp, log, stopGradient, sub } from "./arithmetic.ts";
import { requireFloat } from "./operands.ts";
import { amax, sum } from "./reduction.ts";

/** `x - max(x)`: the functions below do not depend on the shift, so no gradient flows through it. */
function shifted(name: string, x: Tensor, axis: number): Tensor {
  requireFloat(name, x);
  return sub(x, stopGradient(amax(x, axis, { keepDims: true })));
}

/** `exp(x) / Σ exp(x)` along an axis, by default the last. */
export function softmax<S extends Shape, D extends DType>(x: Tensor<S, D>, axis = -1): Tensor<S, D> {
  const exponential = exp(shifted("softmax", x, axis));
  return div(exponential, sum(exponential, axis, { keepDims: true })) as Tensor as Tensor<S, D>;
}

/** `x - log Σ exp(x)` along an axis, by default the last. */
export function logSoftmax<S extends Shape, D extends DType>(x: Tensor<S, D>, axis = -1): Tensor<S, D> {
  const score = shifted("logSoftmax", x, axis);
  return sub(score, log(sum(exp(score), axis, { keepDims: true }))) as Tensor as Tensor<S, D>;
}
