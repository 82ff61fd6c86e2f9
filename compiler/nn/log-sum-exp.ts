/** `log Σ exp(x)`, as `logSumExp` and losses need it. */
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { abs, add, clamp, equal, exp, log, stopGradient, sub, where } from "./arithmetic.ts";
import { ops } from "../ops/registry.ts";

/**
 * Shifted by the maximum so that nothing overflows; axes stay with size 1. With `empty`, there may be nothing but -∞, whose
 * result is -∞ without a gradient.
 */
export function logOfExponentials(x: Tensor, axes: readonly number[], { empty = false } = {}): Tensor {
  const shape = x.shape.map((extent, axis) => (axes.includes(axis) ? 1 : extent));
  const reduced = (op: typeof ops.sum, of: Tensor): Tensor =>
    axes.length === 0 ? of : applyOp(ops.reshape, [applyOp(op, [of], { axes })], { shape });
  const largest = stopGradient(reduced(ops.amax, x));
  const shift = where(equal(abs(largest), Infinity), 0, largest) as Tensor;
  const total = reduced(ops.sum, exp(sub(x, shift)));
  if (!empty) return add(log(total), shift);
  // The largest element alone adds 1, but for rounding: below that, all are -∞.
  return add(log(clamp(total, { min: 0.5 })), largest);
}
