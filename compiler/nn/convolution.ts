/** Convolutions over any number of spatial axes. Tensors are [batch, channels, …spatial], as in PyTorch. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Conv, ConvWeight, Expect, Extent, Option, Result } from "../model/shapes.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { applyOp, noteLayer } from "../model/apply.ts";
import { convolvedSize } from "../ops/convolution.ts";
import type { Initial } from "../../runtime/index.ts";
import { add } from "./arithmetic.ts";
import { torchDefault } from "./initial.ts";
import { pad, reshape } from "./shape.ts";
import { ops } from "../ops/registry.ts";

/** One number for all spatial axes, or one for each. */
export type Spatial = number | readonly number[];

export interface WindowOptions {
  /** Default 1. */
  readonly stride?: Spatial;
  /** Zeros on both sides of each axis, default 0. */
  readonly padding?: Spatial;
  /** Distance between neighbours under the kernel, default 1. */
  readonly dilation?: Spatial;
}

export interface ConvolutionOptions extends WindowOptions {
  /** Input and output channels are divided into this many parts that do not mix, default 1. */
  readonly groups?: number;
}

/** One number per spatial axis. Throws TPL015 where the count is wrong or a number is too small. */
export function perAxis(
  name: string,
  what: string,
  value: Spatial,
  rank: number,
  smallest: number,
): readonly number[] {
  const values = typeof value === "number" ? Array.from({ length: rank }, () => value) : value;
  if (values.length !== rank || values.some((extent) => !Number.isInteger(extent) || extent < smallest))
    throw new CompileError(
      "TPL015",
      `${name}: ${what} must be ${rank} integer(s) from ${smallest}, or one for all, not ${typeof value === "number" ? value : showShape(value)}`,
    );
  return values;
}

interface Resolved {
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

function resolve(
  name: string,
  rank: number,
  { stride = 1, padding = 0, dilation = 1, groups = 1 }: ConvolutionOptions,
): Resolved {
  return {
    stride: perAxis(name, "stride", stride, rank, 1),
    padding: perAxis(name, "padding", padding, rank, 0),
    dilation: perAxis(name, "dilation", dilation, rank, 1),
    groups,
  };
}

/** Adds one number per channel. */
function addBias(name: string, x: Tensor, bias: Tensor | undefined): Tensor {
  if (bias === undefined) return x;
  if (bias.shape.length !== 1 || bias.shape[0] !== x.shape[1])
    throw new CompileError("TPL011", `${name}: bias must be [${x.shape[1]}], is ${showShape(bias.shape)}`);
  return add(x, reshape(bias, [x.shape[1]!, ...x.shape.slice(2).map(() => 1)]));
}

type WeightRule<S extends Shape, W extends Shape, Options> = S["length"] extends 4
  ? ConvWeight<
      S,
      W,
      Option<Options, "stride", 1, Extent>,
      Option<Options, "padding", 0, Extent>,
      Option<Options, "dilation", 1, Extent>,
      Option<Options, "groups", 1, number>
    >
  : Shape;

/** Convolution with a given weight [out, in / groups, …kernel] and, if there is one, bias [out]. */
export function convolve<
  S extends Shape,
  W extends Shape,
  const Options extends ConvolutionOptions & { readonly bias?: Tensor } = Record<never, never>,
  D extends DType = DType,
>(
  x: Tensor<S, D>,
  weight: Expect<WeightRule<S, W, Options>> & Tensor<W, D>,
  options?: Options,
): Tensor<Result<WeightRule<S, W, Options>>, D>;
export function convolve(
  x: Tensor,
  weight: Tensor,
  { bias, ...options }: ConvolutionOptions & { readonly bias?: Tensor } = {},
): Tensor {
  const name = "convolution";
  const spatial = x.shape.length - 2;
  if (spatial < 1 || weight.shape.length !== x.shape.length)
    throw new CompileError(
      "TPL015",
      `${name}: input ${showShape(x.shape)} must be [batch, channels, …spatial] and weight ${showShape(weight.shape)} [out, in / groups, …kernel]`,
    );
  const window = resolve(name, spatial, options);
  const [out, groupIn, ...kernel] = weight.shape as [number, number, ...number[]];
  const channels = x.shape[1]!;
  if (channels !== groupIn * window.groups || out % window.groups !== 0)
    throw new CompileError(
      "TPL015",
      `${name}: ${showShape(x.shape)} has ${channels} channels, weight [out, in / groups, …kernel] is ${showShape(weight.shape)} with groups ${window.groups}`,
    );
  const places = kernel.map((extent, k) =>
    convolvedSize(x.shape[k + 2]!, extent, window.stride[k]!, window.padding[k]!, window.dilation[k]!),
  );
  if (places.some((count) => count < 1))
    throw new CompileError(
      "TPL015",
      `${name}: a ${kernel.join("x")} kernel does not fit into ${showShape(x.shape)} with padding ${window.padding.join("x")}, dilation ${window.dilation.join("x")}`,
    );
  const shape = [x.shape[0]!, out, ...places];
  return addBias(name, applyOp(ops.convolution, [x, weight], { role: "output", shape, ...window }), bias);
}

export interface ConvLayerOptions extends ConvolutionOptions, Sharing {
  /** Parameters are `${name}.weight` [out, in / groups, …kernel] and `${name}.bias` [out]. */
  readonly name: string;
  /** Output channels. */
  readonly out: number;
  readonly kernel: Spatial;
  readonly bias?: boolean;
  /** Of the weight; by default, weight and bias are uniform within ±1/√(in / groups · kernel), as in PyTorch. */
  readonly initial?: Initial;
}

function convolutionLayer(kind: string, spatial: number, x: Tensor, options: ConvLayerOptions): Tensor {
  if (x.shape.length !== spatial + 2)
    throw new CompileError(
      "TPL015",
      `${kind}: input must be [batch, channels, …${spatial} spatial], is ${showShape(x.shape)}`,
    );
  const { name, out, kernel, bias = true, initial, groups = 1, ...window } = options;
  const extents = perAxis(kind, "kernel", kernel, spatial, 1);
  const channels = x.shape[1]!;
  if (channels % groups !== 0 || out % groups !== 0)
    throw new CompileError(
      "TPL015",
      `${kind}: ${channels} input and ${out} output channels do not divide into ${groups} groups`,
    );
  const shape = [out, channels / groups, ...extents];
  const start = torchDefault(shape.slice(1).reduce((product, extent) => product * extent, 1));
  const weight = x.trace.parameter(`${name}.weight`, shape, initial ?? start);
  const output = convolve(x, weight, {
    ...window,
    groups,
    ...(bias && { bias: x.trace.parameter(`${name}.bias`, [out], start) }),
  });
  return noteLayer(kind, name, [x], output);
}

type LayerRule<S extends Shape, Options extends ConvLayerOptions> = Conv<
  S,
  Options["out"],
  Option<Options, "kernel", 1, Extent>,
  Option<Options, "stride", 1, Extent>,
  Option<Options, "padding", 0, Extent>,
  Option<Options, "dilation", 1, Extent>
>;

/** A convolutional layer with its parameters, over [batch, channels, height, width]. */
export function conv2d<S extends Shape, const Options extends ConvLayerOptions, D extends DType>(
  x: Expect<LayerRule<S, Options>> & Tensor<S, D>,
  options: Options,
): Tensor<Result<LayerRule<S, Options>>, D>;
export function conv2d(x: Tensor, options: ConvLayerOptions): Tensor {
  return convolutionLayer("conv2d", 2, x, options);
}

/** A convolutional layer with its parameters, over [batch, channels, length]. */
export const conv1d = (x: Tensor, options: ConvLayerOptions): Tensor =>
  convolutionLayer("conv1d", 1, x, options);
/** A convolutional layer with its parameters, over [batch, channels, depth, height, width]. */
export const conv3d = (x: Tensor, options: ConvLayerOptions): Tensor =>
  convolutionLayer("conv3d", 3, x, options);

export interface TransposedOptions extends ConvolutionOptions {
  /** Added to the size of one side of the result, to choose among the sizes that a stride maps to the same input, default 0. */
  readonly outputPadding?: Spatial;
}

/** Transposed convolution with a given weight [in, out / groups, …kernel]: the gradient of a convolution by its input. */
export function convolveTransposed(
  x: Tensor,
  weight: Tensor,
  { bias, outputPadding = 0, ...options }: TransposedOptions & { readonly bias?: Tensor } = {},
): Tensor {
  const name = "transposed convolution";
  const spatial = x.shape.length - 2;
  if (spatial < 1 || weight.shape.length !== x.shape.length || weight.shape[0] !== x.shape[1])
    throw new CompileError(
      "TPL015",
      `${name}: input ${showShape(x.shape)} must be [batch, in, …spatial] and weight ${showShape(weight.shape)} [in, out / groups, …kernel]`,
    );
  const window = resolve(name, spatial, options);
  const extra = perAxis(name, "outputPadding", outputPadding, spatial, 0);
  const wide = extra.findIndex((count, k) => count >= Math.max(window.stride[k]!, window.dilation[k]!));
  if (wide >= 0)
    throw new CompileError(
      "TPL015",
      `${name}: outputPadding ${extra[wide]} must be less than the stride or the dilation`,
    );
  const places = x.shape.slice(2).map((extent, k) => {
    const reach = window.dilation[k]! * (weight.shape[k + 2]! - 1);
    return (extent - 1) * window.stride[k]! - 2 * window.padding[k]! + reach + extra[k]! + 1;
  });
  if (places.some((extent) => extent < 1))
    throw new CompileError(
      "TPL015",
      `${name}: nothing is left of ${showShape(x.shape)} under ${showShape(weight.shape)} with padding ${window.padding.join("x")}`,
    );
  if (x.shape[1]! % window.groups !== 0)
    throw new CompileError(
      "TPL015",
      `${name}: ${x.shape[1]} input channels do not divide into ${window.groups} groups`,
    );
  const shape = [x.shape[0]!, weight.shape[1]! * window.groups, ...places];
  // A result that goes on for more than a stride is that of an input which goes on with zeros.
  const more = extra.map((count, k): [number, number] => [0, Math.floor(count / window.stride[k]!)]);
  const whole = more.some(([, after]) => after > 0) ? pad(x, [[0, 0], [0, 0], ...more]) : x;
  return addBias(name, applyOp(ops.convolution, [weight, whole], { role: "input", shape, ...window }), bias);
}

/** A transposed convolutional layer with its parameters, over any number of spatial axes. */
export function convTranspose(
  x: Tensor,
  { name, out, kernel, bias = true, initial, groups = 1, ...window }: ConvLayerOptions & TransposedOptions,
): Tensor {
  const extents = perAxis("convTranspose", "kernel", kernel, x.shape.length - 2, 1);
  if (out % groups !== 0)
    throw new CompileError(
      "TPL015",
      `convTranspose: ${out} output channels do not divide into ${groups} groups`,
    );
  const shape = [x.shape[1]!, out / groups, ...extents];
  const start = torchDefault(shape.slice(1).reduce((product, extent) => product * extent, 1));
  const output = convolveTransposed(x, x.trace.parameter(`${name}.weight`, shape, initial ?? start), {
    ...window,
    groups,
    ...(bias && { bias: x.trace.parameter(`${name}.bias`, [out], start) }),
  });
  return noteLayer("convTranspose", name, [x], output);
}
