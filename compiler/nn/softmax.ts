/** Softmax and its logarithm, shifted by the maximum so that nothing overflows. */
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import type { Broadcast, Expect } from "../model/shapes.ts";
import { CompileError } from "../errors.ts";
import { div, exp, greater, log, stopGradient, sub, where } from "./arithmetic.ts";
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

/**
 * Softmax along an axis, by default the last, over the elements where `mask` (`bool`, broadcast to `x`) is true: the
 * others are 0. Where nothing is left, all are 0, and so is the gradient. What stands at masked places, even infinity
 * or NaN, has no influence.
 */
export function maskedSoftmax<S extends Shape, M extends Shape, D extends DType>(
  x: Tensor<S, D>,
  mask: Expect<Broadcast<S, M>> & Tensor<M>,
  axis?: number,
): Tensor<S, D>;
export function maskedSoftmax(x: Tensor, mask: Tensor, axis = -1): Tensor {
  requireFloat("maskedSoftmax", x);
  if (mask.dtype !== "bool")
    throw new CompileError(
      "TPL010",
      `maskedSoftmax: the mask is bool, not ${mask.dtype}; compare to get one`,
    );
  const largest = stopGradient(amax(where(mask, x, -Infinity), axis, { keepDims: true }));
  const shift = where(greater(largest, -Infinity), largest, 0);
  const exponential: Tensor = exp(where(mask, sub(x, shift), -Infinity));
  const total: Tensor = sum(exponential, axis, { keepDims: true });
  return div(exponential, where(greater(total, 0), total, 1));
}
