/** How each case of the PyTorch oracle is written with the functions of `compiler/nn`. */
import * as nn from "../../compiler/nn/index.ts";
import type { Tensor } from "../../compiler/model/trace.ts";

/** What the oracle's cases are told; each has only what belongs to its op. */
export interface Attributes {
  readonly approximate: "tanh";
  readonly alpha: number;
  readonly axes: readonly number[];
  readonly axis: number;
  readonly causal: boolean;
  readonly depth: number;
  readonly ends: readonly number[];
  readonly eps: number;
  readonly equation: string;
  readonly groups: number;
  readonly k: number;
  readonly keepDims: boolean;
  readonly kernel: number;
  readonly max: number;
  readonly min: number;
  readonly outputPadding: number;
  readonly padding: number;
  readonly pads: readonly (readonly [number, number])[];
  readonly perm: readonly number[];
  readonly quantile: number;
  readonly reduction: "mean" | "sum";
  readonly shape: readonly number[];
  readonly slope: number;
  readonly starts: readonly number[];
  readonly steps: readonly number[];
  readonly value: number;
}

type Build = (inputs: Readonly<Record<string, Tensor>>, attributes: Attributes) => Tensor;

/** Layers declare their parameters under this name; the oracle gives their values as inputs. */
export const layerName = "layer";

/** The functions by name. */
const functions = { ...nn };

// prettier-ignore
const unaries = [
  "neg", "exp", "log", "log1p", "expm1", "sqrt", "rsqrt", "square", "reciprocal", "abs", "sin", "cos", "tan", "asin",
  "acos", "atan", "sinh", "cosh", "tanh", "erf", "sigmoid", "relu", "softplus", "silu", "softsign", "logSigmoid", "mish",
  "hardSigmoid", "hardSwish", "relu6", "selu", "sign", "floor", "ceil", "round",
] as const;
const binaries = ["add", "sub", "mul", "div", "maximum", "minimum", "pow", "atan2"] as const;
const reductions = ["sum", "prod", "mean", "logSumExp", "amax", "amin", "norm"] as const;
// prettier-ignore
const pairLosses = [
  "mse", "l1", "huber", "pinball", "hinge", "binaryCrossEntropy", "klDivergence", "binaryCrossEntropyWithLogits",
] as const;
const classLosses = ["crossEntropy", "nll", "multiclassHinge"] as const;

const each = <Name extends string>(
  names: readonly Name[],
  build: (name: Name) => Build,
): Record<string, Build> => Object.fromEntries(names.map((name) => [name, build(name)]));

type Tensors = Readonly<Record<"x" | "a" | "b" | "weight" | "bias" | "index" | "input" | "target", Tensor>>;
const build =
  (f: (tensors: Tensors, attributes: Attributes) => Tensor): Build =>
  (tensors, attributes) =>
    f(tensors as Tensors, attributes);

export const builders: Readonly<Record<string, Build>> = {
  ...each(unaries, (name) => build(({ x }) => functions[name](x))),
  ...each(binaries, (name) => build(({ a, b }) => functions[name](a, b))),
  // `ord` is 2, the Euclidean norm.
  ...each(reductions, (name) => build(({ x }, { axes, keepDims }) => functions[name](x, axes, { keepDims }))),
  ...each(pairLosses, (name) =>
    build(({ input, target }, options) => functions[name](input, target, options)),
  ),
  ...each(classLosses, (name) =>
    build(({ input, target }, options) => functions[name](input, target, options)),
  ),
  var: build(({ x }, { axes, ...options }) => nn.variance(x, axes, options)),
  std: build(({ x }, { axes, ...options }) => nn.std(x, axes, options)),
  gelu: build(({ x }, options) => nn.gelu(x, options)),
  leakyRelu: build(({ x }, { slope }) => nn.leakyRelu(x, slope)),
  elu: build(({ x }, { alpha }) => nn.elu(x, alpha)),
  prelu: build(({ x, weight }) => nn.prelu(x, weight)),
  clamp: build(({ x }, options) => nn.clamp(x, options)),
  where: (t) => nn.where(nn.cast(t["p"]!, "bool"), t["a"]!, t["b"]!),
  argmax: build(({ x }, { axis }) => nn.argmax(x, axis)),
  argmin: build(({ x }, { axis }) => nn.argmin(x, axis)),
  cumsum: build(({ x }, { axis }) => nn.cumsum(x, axis)),
  cumprod: build(({ x }, { axis }) => nn.cumprod(x, axis)),
  sort: build(({ x }, { axis }) => nn.sort(x, axis)),
  softmax: build(({ x }, { axis }) => nn.softmax(x, axis)),
  logSoftmax: build(({ x }, { axis }) => nn.logSoftmax(x, axis)),
  reshape: build(({ x }, { shape }) => nn.reshape(x, shape)),
  transpose: build(({ x }, { perm }) => nn.transpose(x, perm)),
  broadcastTo: build(({ x }, { shape }) => nn.broadcastTo(x, shape)),
  slice: build(({ x }, { starts, ends, steps }) => nn.slice(x, starts, ends, steps)),
  pad: build(({ x }, { pads, value }) => nn.pad(x, pads, value)),
  concat: build(({ a, b }, { axis }) => nn.concat([a, b], axis)),
  stack: build(({ a, b }, { axis }) => nn.stack([a, b], axis)),
  flip: build(({ x }, { axes }) => nn.flip(x, axes)),
  tril: build(({ x }, { k }) => nn.tril(x, k)),
  embedding: build(({ weight, index }) => nn.take(weight, index)),
  gather: build(({ x, index }, { axis }) => nn.gather(x, axis, index)),
  oneHot: build(({ index }, { depth }) => nn.oneHot(index, depth)),
  matmul: build(({ a, b }) => nn.matmul(a, b)),
  linear: build(({ x, weight, bias }) => nn.affine(x, weight, bias)),
  einsum: (t, { equation }) => nn.einsum(equation, ...Object.values(t)),
  trace: build(({ x }) => nn.trace(x)),
  cholesky: build(({ x }) => nn.cholesky(x)),
  solve: build(({ a, b }) => nn.solve(a, b)),
  inverse: build(({ x }) => nn.inverse(x)),
  logdet: build(({ x }) => nn.logdet(x)),
  conv1d: build(({ x, weight, bias }, options) => nn.convolve(x, weight, { ...options, bias })),
  conv2d: build(({ x, weight, bias }, options) => nn.convolve(x, weight, { ...options, bias })),
  convTranspose2d: build(({ x, weight, bias }, options) =>
    nn.convolveTransposed(x, weight, { ...options, bias }),
  ),
  maxPool2d: build(({ x }, { kernel, ...options }) => nn.maxPool2d(x, kernel, options)),
  avgPool2d: build(({ x }, { kernel, ...options }) => nn.avgPool2d(x, kernel, options)),
  globalAvgPool2d: build(({ x }) => nn.globalAvgPool(x)),
  layerNorm: build(({ x }, { eps }) => nn.layerNorm(x, { name: layerName, eps })),
  batchNorm: build(({ x }, { eps }) => nn.batchNorm(x, { name: layerName, eps })),
  groupNorm: build(({ x }, { eps, groups }) => nn.groupNorm(x, { name: layerName, groups, eps })),
  rmsNorm: build(({ x }, { eps }) => nn.rmsNorm(x, { name: layerName, eps })),
  scaledDotProductAttention: (t, { causal }) =>
    nn.scaledDotProductAttention(t["q"]!, t["k"]!, t["v"]!, { causal }),
  marginRanking: (t, options) => nn.marginRanking(t["positive"]!, t["negative"]!, options),
  cosineSimilarity: build(({ a, b }, options) => nn.cosineSimilarity(a, b, options)),
};

/** Ops of which the oracle's `weight` and `bias` are parameters that the layer declares. */
export const layers: ReadonlySet<string> = new Set(["layerNorm", "batchNorm", "groupNorm", "rmsNorm"]);
