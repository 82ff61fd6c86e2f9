/** Reductions, and sums and products along an axis. */
import {
  atLeast0,
  axis,
  flag,
  optional,
  optionalOptions,
  options,
  type Check,
} from "../../model/arguments/check.ts";
import { axes, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { type Callable } from "./kinds.ts";

const keepDims = options<nn.KeepDims>({}, { keepDims: flag });
const reduction = <Run extends Callable>(called: string, run: Run, check: Check = keepDims): Run =>
  publish(called, run, { x: tensor, axes: optional(axes), options: optional(check) });
const corrected = options<nn.KeepDims & nn.Correction>({}, { keepDims: flag, correction: atLeast0 });
const reversible = optionalOptions<{ readonly reverse?: boolean }>({ reverse: flag });

export const sum = reduction("sum", nn.sum);
/** The product; its gradient is right where elements are 0. */
export const prod = reduction("prod", nn.prod);
/** The largest element; equal ones share the gradient. */
export const amax = reduction("amax", nn.amax);
/** The smallest element; equal ones share the gradient. */
export const amin = reduction("amin", nn.amin);
export const mean = reduction("mean", nn.mean);
/** The Euclidean norm; its gradient is 0 where all elements are 0. */
export const norm = reduction("norm", nn.norm);
/** `log Σ exp(x)`, shifted by the maximum so that nothing overflows; of -∞ alone -∞, without a gradient. */
export const logSumExp = reduction("logSumExp", nn.logSumExp);
/** The mean squared distance to the mean, in two passes, which keeps the digits that `E[x²] - E[x]²` loses. */
export const variance = reduction("variance", nn.variance, corrected);
/** The square root of the variance; its gradient is 0 where that is 0. */
export const std = reduction("std", nn.std, corrected);
/** Where the largest element along an axis (by default the last) comes first. */
export const argmax = publish("argmax", nn.argmax, { x: tensor, axis: optional(axis) });
/** Where the smallest element along an axis (by default the last) comes first. */
export const argmin = publish("argmin", nn.argmin, { x: tensor, axis: optional(axis) });
export const cumsum = publish("cumsum", nn.cumsum, { x: tensor, axis, options: reversible });
export const cumprod = publish("cumprod", nn.cumprod, { x: tensor, axis, options: reversible });
export const linearRecurrence = publish("linearRecurrence", nn.linearRecurrence, {
  factor: tensor,
  summand: tensor,
  axis,
  options: reversible,
});
