/** Normalisation layers: mean 0 and variance 1 over some axes, then a learned scale and shift. As in `torch.nn`. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { sizeOf, type Shape } from "../graph/types.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { noteLayer } from "../model/apply.ts";
import { add, mul, rsqrt, square, sub } from "./arithmetic.ts";
import { ones, zeros } from "./initial.ts";
import { mean, variance } from "./reduction.ts";
import { reshape } from "./shape.ts";

/** `(x - mean) / √(variance + eps)` over axes. */
function normalise(x: Tensor, axes: readonly number[], eps: number): Tensor {
  const centered: Tensor = sub(x, mean(x, axes, { keepDims: true }));
  return mul(centered, rsqrt(add(mean(square(centered), axes, { keepDims: true }), eps)));
}

function scaleAndShift(x: Tensor, weight: Tensor | undefined, bias: Tensor | undefined): Tensor {
  const scaled: Tensor = weight === undefined ? x : mul(x, weight);
  return bias === undefined ? scaled : add(scaled, bias);
}

export interface NormOptions extends Sharing {
  /** Parameters are `${name}.weight`, ones, and `${name}.bias`, zeros. */
  readonly name: string;
  readonly bias?: boolean;
  /** Added to the variance, default 1e-5. */
  readonly eps?: number;
}

export interface LayerNormOptions extends NormOptions {
  /** How many trailing axes are normalised together, default 1. */
  readonly axes?: number;
}

const lastAxes = ({ shape }: Tensor, count: number): number[] => [...shape.keys()].slice(-count);

/** Over the last axes of each example. Ba, Kiros, Hinton, 2016. */
export function layerNorm<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: LayerNormOptions,
): Tensor<S, D>;
export function layerNorm(x: Tensor, { name, bias = true, eps = 1e-5, axes = 1 }: LayerNormOptions): Tensor {
  if (!(axes >= 1 && axes <= x.shape.length))
    throw new CompileError("TPL013", `layerNorm: ${showShape(x.shape)} has no ${axes} last axes`);
  const shape = x.shape.slice(-axes);
  const output = scaleAndShift(
    normalise(x, lastAxes(x, axes), eps),
    x.trace.parameter(`${name}.weight`, shape, ones),
    bias ? x.trace.parameter(`${name}.bias`, shape, zeros) : undefined,
  );
  return noteLayer("layerNorm", name, [x], output);
}

/** `x / √(mean x² + eps)` over the last axis, times a learned scale; `eps` is 1e-6 unless given. Zhang, Sennrich, 2019. */
export function rmsNorm<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: Omit<NormOptions, "bias">,
): Tensor<S, D>;
export function rmsNorm(x: Tensor, { name, eps = 1e-6 }: Omit<NormOptions, "bias">): Tensor {
  if (x.shape.length === 0) throw new CompileError("TPL013", "rmsNorm: a scalar has no last axis");
  const scale = rsqrt(add(mean(square(x), -1, { keepDims: true }), eps));
  const weight = x.trace.parameter(`${name}.weight`, x.shape.slice(-1), ones);
  return noteLayer("rmsNorm", name, [x], mul(mul(x, scale), weight) as Tensor);
}

/** Numbers per channel (axis 1) in a shape that broadcasts over [batch, channels, …spatial]. */
const perChannel = (values: Tensor, { shape }: Tensor): Tensor =>
  reshape(values, [values.shape[0]!, ...shape.slice(2).map(() => 1)]);

function channelParameters(x: Tensor, { name, bias = true }: NormOptions): [Tensor, Tensor | undefined] {
  const channels = [x.shape[1]!];
  const scale = perChannel(x.trace.parameter(`${name}.weight`, channels, ones), x);
  return [scale, bias ? perChannel(x.trace.parameter(`${name}.bias`, channels, zeros), x) : undefined];
}

/** Over groups of channels of each example, of [batch, channels, …spatial]. Wu, He, 2018. */
export function groupNorm<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: NormOptions & { readonly groups: number },
): Tensor<S, D>;
export function groupNorm(x: Tensor, options: NormOptions & { readonly groups: number }): Tensor {
  const { groups, eps = 1e-5 } = options;
  const [batch, channels, ...spatial] = requireChannels("groupNorm", x);
  if (!Number.isInteger(groups) || groups < 1 || channels % groups !== 0)
    throw new CompileError("TPL017", `groupNorm: ${channels} channels do not divide into ${groups} groups`);
  const grouped: Tensor = reshape(x, [batch, groups, (channels / groups) * sizeOf(spatial)]);
  const normalised = reshape(normalise(grouped, [2], eps), x.shape);
  return noteLayer(
    "groupNorm",
    options.name,
    [x],
    scaleAndShift(normalised, ...channelParameters(x, options)),
  );
}

export interface BatchNormOptions extends NormOptions {
  /** The part of the running statistics that one batch replaces, default 0.1. */
  readonly momentum?: number;
}

/**
 * Over the batch and space, for each channel (axis 1). While training, by the batch's own mean and variance, which also move the
 * buffers `${name}.running_mean` and `${name}.running_var` (unbiased); in evaluation, by the buffers. Ioffe, Szegedy, 2015.
 */
export function batchNorm<S extends Shape, D extends DType>(
  x: Tensor<S, D>,
  options: BatchNormOptions,
): Tensor<S, D>;
export function batchNorm(x: Tensor, options: BatchNormOptions): Tensor {
  const { name, eps = 1e-5, momentum = 0.1 } = options;
  const { trace } = x;
  const [batch, channels, ...spatial] = requireChannels("batchNorm", x);
  const runningMean = trace.state(`${name}.running_mean`, [channels], zeros);
  const runningVariance = trace.state(`${name}.running_var`, [channels], ones);
  const parameters = channelParameters(x, options);
  if (!trace.training) {
    const scale = rsqrt(add(perChannel(runningVariance, x), eps));
    const normalised: Tensor = mul(sub(x, perChannel(runningMean, x)), scale);
    return noteLayer("batchNorm", name, [x], scaleAndShift(normalised, ...parameters));
  }
  const count = batch * sizeOf(spatial);
  if (count < 2)
    throw new CompileError(
      "TPL017",
      `batchNorm: ${showShape(x.shape)} has one value per channel, which has no variance`,
    );
  const axes = [...x.shape.keys()].toSpliced(1, 1);
  const move = (running: Tensor, current: Tensor): void =>
    trace.update(running, add(mul(running, 1 - momentum), mul(current, momentum)));
  move(runningMean, mean(x, axes));
  move(runningVariance, variance(x, axes));
  return noteLayer("batchNorm", name, [x], scaleAndShift(normalise(x, axes, eps), ...parameters));
}

function requireChannels(name: string, { shape }: Tensor): readonly [number, number, ...number[]] {
  if (shape.length < 2)
    throw new CompileError("TPL015", `${name}: input must be [batch, channels, …], is ${showShape(shape)}`);
  return shape as readonly [number, number, ...number[]];
}
