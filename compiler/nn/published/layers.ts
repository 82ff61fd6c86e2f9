/** Layers. */
import {
  atLeast0,
  flag,
  from0To1,
  integerFrom1,
  name,
  optionalOptions,
  options,
  recordOf,
} from "../../model/arguments/check.ts";
import { initial as initialValues, numbers, spatial, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import type { Tensor } from "../../model/trace.ts";
import * as nn from "../functions.ts";
import { layer, lora, named, ofTensor } from "./kinds.ts";

export const linear = layer("linear", nn.linear, {
  x: tensor,
  out: integerFrom1,
  options: options<nn.LinearOptions>(
    { name },
    { ...named, bias: flag, initial: initialValues, initialBias: initialValues, lora },
  ),
});
export const mergeLora = publish("mergeLora", nn.mergeLora, {
  parameters: recordOf(numbers, "the parameters of a trainer"),
  lora,
});
export const embedding = layer("embedding", nn.embedding, {
  index: tensor,
  size: integerFrom1,
  options: options<nn.EmbeddingOptions>({ name, count: integerFrom1 }, { ...named, initial: initialValues }),
});

const window = { stride: spatial, padding: spatial, dilation: spatial };
const convolution = { ...window, groups: integerFrom1 };
const convLayer = { ...convolution, ...named, bias: flag, initial: initialValues };
const convSize = { name, out: integerFrom1, kernel: spatial };
export const convolve = publish("convolve", nn.convolve, {
  x: tensor,
  weight: tensor,
  options: optionalOptions<nn.ConvolutionOptions & { readonly bias?: Tensor }>({
    ...convolution,
    bias: tensor,
  }),
});
export const convolveTransposed = publish("convolveTransposed", nn.convolveTransposed, {
  x: tensor,
  weight: tensor,
  options: optionalOptions<nn.TransposedOptions & { readonly bias?: Tensor }>({
    ...convolution,
    outputPadding: spatial,
    bias: tensor,
  }),
});
const convOptions = options<nn.ConvLayerOptions>(convSize, convLayer);
export const conv1d = layer("conv1d", nn.conv1d, { x: tensor, options: convOptions });
export const conv2d = layer("conv2d", nn.conv2d, { x: tensor, options: convOptions });
export const conv3d = layer("conv3d", nn.conv3d, { x: tensor, options: convOptions });
export const convTranspose = layer("convTranspose", nn.convTranspose, {
  x: tensor,
  options: options<nn.ConvLayerOptions & nn.TransposedOptions>(convSize, {
    ...convLayer,
    outputPadding: spatial,
  }),
});

const maxPool = { x: tensor, kernel: spatial, options: optionalOptions<nn.WindowOptions>(window) };
const avgPool = {
  x: tensor,
  kernel: spatial,
  options: optionalOptions<nn.AvgPoolOptions>({ ...window, countIncludePad: flag }),
};
export const maxPool1d = publish("maxPool1d", nn.maxPool1d, maxPool);
export const maxPool2d = publish("maxPool2d", nn.maxPool2d, maxPool);
export const maxPool3d = publish("maxPool3d", nn.maxPool3d, maxPool);
export const avgPool1d = publish("avgPool1d", nn.avgPool1d, avgPool);
export const avgPool2d = publish("avgPool2d", nn.avgPool2d, avgPool);
export const avgPool3d = publish("avgPool3d", nn.avgPool3d, avgPool);
export const globalAvgPool = ofTensor("globalAvgPool", nn.globalAvgPool);

const norms = { ...named, bias: flag, eps: atLeast0 };
export const layerNorm = layer("layerNorm", nn.layerNorm, {
  x: tensor,
  options: options<nn.LayerNormOptions>({ name }, { ...norms, axes: integerFrom1 }),
});
export const rmsNorm = layer("rmsNorm", nn.rmsNorm, {
  x: tensor,
  options: options<Omit<nn.NormOptions, "bias">>({ name }, { ...named, eps: atLeast0 }),
});
export const groupNorm = layer("groupNorm", nn.groupNorm, {
  x: tensor,
  options: options<nn.NormOptions & { readonly groups: number }>({ name, groups: integerFrom1 }, norms),
});
export const batchNorm = layer("batchNorm", nn.batchNorm, {
  x: tensor,
  options: options<nn.BatchNormOptions>({ name }, { ...norms, momentum: from0To1 }),
});
