/** Pooling over the spatial axes of [batch, channels, …spatial]. The stride is the kernel unless given. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { sizeOf, type Shape } from "../graph/types.ts";
import type { Expect, Extent, Option, Pool, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp, noteLayer } from "../model/apply.ts";
import type { WindowAttributes } from "../ops/window.ts";
import { div } from "./arithmetic.ts";
import { perAxis, type Spatial, type WindowOptions } from "./convolution.ts";
import { onesLike } from "./create.ts";
import { mean } from "./reduction.ts";
import { ops } from "../ops/registry.ts";

export interface AvgPoolOptions extends WindowOptions {
  /** Whether padding counts as zeros in the mean, as by default in PyTorch. */
  readonly countIncludePad?: boolean;
}

function windowOf(
  name: string,
  rank: number,
  x: Tensor,
  kernel: Spatial,
  options: WindowOptions,
): WindowAttributes {
  if (x.shape.length !== rank + 2)
    throw new CompileError(
      "TPL015",
      `${name}: input must be [batch, channels, …${rank} spatial], is ${showShape(x.shape)}`,
    );
  const { stride = kernel, padding = 0, dilation = 1 } = options;
  return {
    kernel: perAxis(name, "kernel", kernel, rank, 1),
    stride: perAxis(name, "stride", stride, rank, 1),
    padding: perAxis(name, "padding", padding, rank, 0),
    dilation: perAxis(name, "dilation", dilation, rank, 1),
  };
}

function maxPool(
  name: string,
  rank: number,
  x: Tensor,
  kernel: Spatial,
  options: WindowOptions = {},
): Tensor {
  const attributes = { ...windowOf(name, rank, x, kernel, options) };
  return noteLayer(name, undefined, [x], applyOp(ops.windowMax, [x], attributes));
}

function avgPool(
  name: string,
  rank: number,
  x: Tensor,
  kernel: Spatial,
  options: AvgPoolOptions = {},
): Tensor {
  const { countIncludePad = true, ...window } = options;
  const attributes = { ...windowOf(name, rank, x, kernel, window) };
  const total = applyOp(ops.windowSum, [x], attributes);
  const isFull = countIncludePad || attributes.padding.every((count) => count === 0);
  const counts = isFull ? sizeOf(attributes.kernel) : applyOp(ops.windowSum, [onesLike(x)], attributes);
  return noteLayer(name, undefined, [x], div(total, counts) as Tensor);
}

type PoolRule<
  Name extends string,
  S extends Shape,
  Kernel extends Extent,
  Options,
> = "dilation" extends keyof Options
  ? Shape
  : Pool<
      S,
      Kernel,
      Option<Options, "stride", undefined, Extent>,
      Option<Options, "padding", 0, Extent>,
      Name
    >;

/** The largest element under each window; the first of equal ones gets the gradient. */
export function maxPool2d<
  S extends Shape,
  const Kernel extends Extent,
  const Options extends WindowOptions = Record<never, never>,
  D extends DType = DType,
>(
  x: Expect<PoolRule<"maxPool2d", S, Kernel, Options>> & Tensor<S, D>,
  kernel: Kernel,
  options?: Options,
): Tensor<Result<PoolRule<"maxPool2d", S, Kernel, Options>>, D>;
export function maxPool2d(x: Tensor, kernel: Spatial, options?: WindowOptions): Tensor {
  return maxPool("maxPool2d", 2, x, kernel, options);
}

export const maxPool1d = (x: Tensor, kernel: Spatial, options?: WindowOptions): Tensor =>
  maxPool("maxPool1d", 1, x, kernel, options);
export const maxPool3d = (x: Tensor, kernel: Spatial, options?: WindowOptions): Tensor =>
  maxPool("maxPool3d", 3, x, kernel, options);

/** The mean under each window. */
export function avgPool2d<
  S extends Shape,
  const Kernel extends Extent,
  const Options extends AvgPoolOptions = Record<never, never>,
  D extends DType = DType,
>(
  x: Expect<PoolRule<"avgPool2d", S, Kernel, Options>> & Tensor<S, D>,
  kernel: Kernel,
  options?: Options,
): Tensor<Result<PoolRule<"avgPool2d", S, Kernel, Options>>, D>;
export function avgPool2d(x: Tensor, kernel: Spatial, options?: AvgPoolOptions): Tensor {
  return avgPool("avgPool2d", 2, x, kernel, options);
}

export const avgPool1d = (x: Tensor, kernel: Spatial, options?: AvgPoolOptions): Tensor =>
  avgPool("avgPool1d", 1, x, kernel, options);
export const avgPool3d = (x: Tensor, kernel: Spatial, options?: AvgPoolOptions): Tensor =>
  avgPool("avgPool3d", 3, x, kernel, options);

/** The mean of each channel: [batch, channels, …spatial] gives [batch, channels]. */
export function globalAvgPool<B extends number, C extends number, D extends DType>(
  x: Tensor<readonly [B, C, ...number[]], D>,
): Tensor<[B, C], D>;
export function globalAvgPool<D extends DType>(x: Tensor<Shape, D>): Tensor<Shape, D>;
export function globalAvgPool(x: Tensor): Tensor {
  return noteLayer("globalAvgPool", undefined, [x], mean(x, [...x.shape.keys()].slice(2)) as Tensor);
}
