/**
 * Everything that a model is written with: the functions of functions.ts, as models call them. Each says what its arguments and
 * options must be; types and comments of all are those of the functions. Editors show a comment from there, or, where a function has its type
 * from an interface, from here.
 */
import {
  above0,
  anyNumber,
  atLeast0,
  axis,
  below1,
  bound,
  callback,
  checked,
  either,
  finite,
  flag,
  from0To1,
  integer,
  integerFrom1,
  name,
  oneOf,
  optional,
  options,
  recordOf,
  text,
  type Check,
} from "../model/arguments/check.ts";
import {
  axes,
  dtype,
  initial as initialValues,
  integers,
  numbers,
  oneOrMore,
  operand,
  owner,
  pads,
  shape,
  spatial,
  tensor,
  tensors,
  tensorsByName,
} from "../model/arguments/kinds.ts";
import { publish, type Signature } from "../model/arguments/publish.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { sharing } from "../model/apply.ts";
import * as nn from "./functions.ts";

export * from "./functions.ts";

type Callable = (...given: never[]) => unknown;

/** A function of tensors alone. */
const ofTensor = <Run extends Callable>(called: string, run: Run): Run => publish(called, run, { x: tensor });
/** A function of two operands, one of which may be a number. */
const ofTwo = <Run extends Callable>(called: string, run: Run): Run =>
  publish(called, run, { a: operand, b: operand });

/** A function that declares parameters: those of a name that is there already are shared only if its options say so. */
const layer = <Run extends Callable>(called: string, run: Run, signature: Signature): Run => {
  const last = Object.keys(signature).length - 1;
  const declaring = (...given: never[]): unknown => {
    const [{ trace: model }, { share }] = [given[0]! as Tensor, given[last]! as Sharing];
    return sharing(model, share, () => run(...given));
  };
  return publish(called, declaring as Callable as Run, signature);
};

// Element by element.

export const neg = ofTensor("neg", nn.neg);
export const abs = ofTensor("abs", nn.abs);
/** -1, 0 or 1; its gradient is 0. */
export const sign = ofTensor("sign", nn.sign);
export const floor = ofTensor("floor", nn.floor);
export const ceil = ofTensor("ceil", nn.ceil);
/** To the nearest integer, ties to the even one. */
export const round = ofTensor("round", nn.round);
export const square = ofTensor("square", nn.square);
export const sqrt = ofTensor("sqrt", nn.sqrt);
/** `1 / √x` */
export const rsqrt = ofTensor("rsqrt", nn.rsqrt);
export const reciprocal = ofTensor("reciprocal", nn.reciprocal);
export const exp = ofTensor("exp", nn.exp);
/** `2ˣ` */
export const exp2 = ofTensor("exp2", nn.exp2);
/** The natural logarithm. */
export const log = ofTensor("log", nn.log);
/** `log(1 + x)`, accurate near 0. */
export const log1p = ofTensor("log1p", nn.log1p);
/** `exp(x) - 1`, accurate near 0. */
export const expm1 = ofTensor("expm1", nn.expm1);
export const sin = ofTensor("sin", nn.sin);
export const cos = ofTensor("cos", nn.cos);
export const tan = ofTensor("tan", nn.tan);
export const asin = ofTensor("asin", nn.asin);
export const acos = ofTensor("acos", nn.acos);
export const atan = ofTensor("atan", nn.atan);
export const sinh = ofTensor("sinh", nn.sinh);
export const cosh = ofTensor("cosh", nn.cosh);
export const tanh = ofTensor("tanh", nn.tanh);
/** The error function `2/√π ∫₀ˣ exp(-t²) dt`. */
export const erf = ofTensor("erf", nn.erf);
export const not = ofTensor("not", nn.not);
export const isNaN = ofTensor("isNaN", nn.isNaN);
/** The same tensor, but a constant to gradients. */
export const stopGradient = ofTensor("stopGradient", nn.stopGradient);
export const add = ofTwo("add", nn.add);
export const sub = ofTwo("sub", nn.sub);
export const mul = ofTwo("mul", nn.mul);
export const div = ofTwo("div", nn.div);
export const pow = ofTwo("pow", nn.pow);
/** The larger of two; where they are equal, each gets half of the gradient. */
export const maximum = ofTwo("maximum", nn.maximum);
/** The smaller of two; where they are equal, each gets half of the gradient. */
export const minimum = ofTwo("minimum", nn.minimum);
/** The angle of the point `(x, y)`, in (-π, π]; `y` comes first. */
export const atan2 = ofTwo("atan2", nn.atan2);
/** `⌊a / b⌋` of `i32` tensors. */
export const quotient = ofTwo("quotient", nn.quotient);
/** `a - b ⌊a / b⌋` of `i32` tensors, with the sign of `b`. */
export const remainder = ofTwo("remainder", nn.remainder);
export const less = ofTwo("less", nn.less);
export const lessEqual = ofTwo("lessEqual", nn.lessEqual);
export const greater = ofTwo("greater", nn.greater);
export const greaterEqual = ofTwo("greaterEqual", nn.greaterEqual);
export const equal = ofTwo("equal", nn.equal);
export const notEqual = ofTwo("notEqual", nn.notEqual);
/** Both conditions hold; operands are `bool`. */
export const and = ofTwo("and", nn.and);
/** At least one condition holds; operands are `bool`. */
export const or = ofTwo("or", nn.or);
export const where = publish("where", nn.where, { condition: tensor, a: operand, b: operand });
export const cast = publish("cast", nn.cast, { x: tensor, dtype });
export const clamp = publish("clamp", nn.clamp, {
  x: tensor,
  options: options<Parameters<typeof nn.clamp>[1]>({}, { min: bound, max: bound }),
});

// Activations.

/** `max(x, 0)`; its derivative at 0 is 0. */
export const relu = ofTensor("relu", nn.relu);
/** `1 / (1 + exp(-x))` */
export const sigmoid = ofTensor("sigmoid", nn.sigmoid);
/** `log(1 + exp(x))` */
export const softplus = ofTensor("softplus", nn.softplus);
/** `log(sigmoid(x))`, without overflow. */
export const logSigmoid = ofTensor("logSigmoid", nn.logSigmoid);
/** `x · sigmoid(x)`, also called swish. */
export const silu = ofTensor("silu", nn.silu);
/** `x · tanh(softplus(x))` */
export const mish = ofTensor("mish", nn.mish);
/** `x / (1 + |x|)` */
export const softsign = ofTensor("softsign", nn.softsign);
/** `min(max(x, 0), 6)`; its derivative at 0 and 6 is 0. */
export const relu6 = ofTensor("relu6", nn.relu6);
/** `relu6(x + 3) / 6` */
export const hardSigmoid = ofTensor("hardSigmoid", nn.hardSigmoid);
/** `x · hardSigmoid(x)` */
export const hardSwish = ofTensor("hardSwish", nn.hardSwish);
/** Klambauer et al., "Self-normalizing neural networks", 2017: the constants make mean 0 and variance 1 a fixed point. */
export const selu = ofTensor("selu", nn.selu);
export const leakyRelu = publish("leakyRelu", nn.leakyRelu, { x: tensor, slope: optional(finite) });
export const elu = publish("elu", nn.elu, { x: tensor, alpha: optional(finite) });
export const gelu = publish("gelu", nn.gelu, {
  x: tensor,
  options: optional(
    options<{ readonly approximate?: "none" | "tanh" }>({}, { approximate: oneOf(["none", "tanh"]) }),
  ),
});
export const prelu = publish("prelu", nn.prelu, { x: tensor, weight: tensor });
export const softmax = publish("softmax", nn.softmax, { x: tensor, axis: optional(axis) });
export const logSoftmax = publish("logSoftmax", nn.logSoftmax, { x: tensor, axis: optional(axis) });
export const maskedSoftmax = publish("maskedSoftmax", nn.maskedSoftmax, {
  x: tensor,
  mask: tensor,
  axis: optional(axis),
});

// Tensors made from nothing.

export const full = publish("full", nn.full, { owner, shape, value: anyNumber, dtype: optional(dtype) });
export const zeros = publish("zeros", nn.zeros, { owner, shape, dtype: optional(dtype) });
export const ones = publish("ones", nn.ones, { owner, shape, dtype: optional(dtype) });
export const fullLike = publish("fullLike", nn.fullLike, { x: tensor, value: anyNumber });
export const zerosLike = ofTensor("zerosLike", nn.zerosLike);
export const onesLike = ofTensor("onesLike", nn.onesLike);
export const iota = publish("iota", nn.iota, { owner, shape, axis: optional(axis) });
export const arange = publish("arange", nn.arange, { owner, end: integerFrom1 });
export const oneHot = publish("oneHot", nn.oneHot, { index: tensor, depth: integerFrom1 });
export const tril = publish("tril", nn.tril, { x: tensor, diagonal: optional(integer) });
export const triu = publish("triu", nn.triu, { x: tensor, diagonal: optional(integer) });
export const randomUniform = publish("randomUniform", nn.randomUniform, {
  owner,
  shape,
  low: optional(finite),
  high: optional(finite),
});
export const randomNormal = publish("randomNormal", nn.randomNormal, {
  owner,
  shape,
  mean: optional(finite),
  deviation: optional(atLeast0),
});
export const dropout = publish("dropout", nn.dropout, { x: tensor, rate: below1 });
export const sinusoidalPositions = publish("sinusoidalPositions", nn.sinusoidalPositions, {
  owner,
  time: integerFrom1,
  size: integerFrom1,
});

// Reductions.

const keepDims = options<nn.KeepDims>({}, { keepDims: flag });
const reduction = <Run extends Callable>(called: string, run: Run, check: Check = keepDims): Run =>
  publish(called, run, { x: tensor, axes: optional(axes), options: optional(check) });
const corrected = options<nn.KeepDims & nn.Correction>({}, { keepDims: flag, correction: atLeast0 });
const reversible = optional(options<{ readonly reverse?: boolean }>({}, { reverse: flag }));

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
/** `log Σ exp(x)`, shifted by the maximum so that nothing overflows. */
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

// Shapes, order and positions.

export const reshape = publish("reshape", nn.reshape, { x: tensor, shape: integers });
export const flatten = publish("flatten", nn.flatten, { x: tensor, start: optional(axis) });
export const transpose = publish("transpose", nn.transpose, { x: tensor, permutation: optional(integers) });
export const moveAxis = publish("moveAxis", nn.moveAxis, { x: tensor, from: axis, to: axis });
export const broadcastTo = publish("broadcastTo", nn.broadcastTo, { x: tensor, shape });
export const unsqueeze = publish("unsqueeze", nn.unsqueeze, { x: tensor, axis });
export const squeeze = publish("squeeze", nn.squeeze, { x: tensor, axes: optional(axes) });
export const slice = publish("slice", nn.slice, {
  x: tensor,
  starts: integers,
  ends: integers,
  steps: optional(integers),
});
export const narrow = publish("narrow", nn.narrow, { x: tensor, axis, start: integer, end: integer });
export const split = publish("split", nn.split, {
  x: tensor,
  parts: either(Array.isArray, integers, integerFrom1),
  axis: optional(axis),
});
export const pad = publish("pad", nn.pad, { x: tensor, pads, value: optional(anyNumber) });
export const concat = publish("concat", nn.concat, { tensors, axis: optional(axis) });
export const stack = publish("stack", nn.stack, { tensors, axis: optional(axis) });
export const flip = publish("flip", nn.flip, { x: tensor, axes });
export const take = publish("take", nn.take, { x: tensor, index: tensor, axis: optional(axis) });
export const gather = publish("gather", nn.gather, { x: tensor, axis, index: tensor });
export const scatterAdd = publish("scatterAdd", nn.scatterAdd, {
  x: tensor,
  axis,
  index: tensor,
  updates: tensor,
});
const sorting = optional(options<nn.SortOptions>({}, { descending: flag }));
export const argsort = publish("argsort", nn.argsort, { x: tensor, axis: optional(axis), options: sorting });
export const sort = publish("sort", nn.sort, { x: tensor, axis: optional(axis), options: sorting });
export const topK = publish("topK", nn.topK, { x: tensor, k: integerFrom1, axis: optional(axis) });

// Products and linear algebra.

export const matmul = publish("matmul", nn.matmul, { a: tensor, b: tensor });
export const einsum = publish("einsum", nn.einsum, { equation: text, "...operands": tensor });
export const affine = publish("affine", nn.affine, { x: tensor, weight: tensor, bias: optional(tensor) });
export const diagonal = ofTensor("diagonal", nn.diagonal);
export const trace = ofTensor("trace", nn.trace);
export const cholesky = ofTensor("cholesky", nn.cholesky);
export const triangularSolve = publish("triangularSolve", nn.triangularSolve, {
  a: tensor,
  b: tensor,
  options: optional(options<nn.TriangularOptions>({}, { upper: flag, transposed: flag, unitDiagonal: flag })),
});
export const solve = publish("solve", nn.solve, { a: tensor, b: tensor });
export const inverse = ofTensor("inverse", nn.inverse);
export const determinant = ofTensor("determinant", nn.determinant);
export const logdet = ofTensor("logdet", nn.logdet);

// Losses, metrics and penalties.

const reductions = { reduction: oneOf(["mean", "sum", "none"]) };
const classLoss = { ...reductions, ignoreIndex: integer };
const loss = <Run extends Callable>(called: string, run: Run, check: Check): Run =>
  publish(called, run, { input: tensor, target: tensor, options: optional(check) });
const plainLoss = options<nn.LossOptions>({}, reductions);
const marginLoss = options<nn.LossOptions & { readonly margin?: number }>(
  {},
  { ...reductions, margin: finite },
);
/** `(input - target)²` */
export const mse = loss("mse", nn.mse, plainLoss);
/** `|input - target|` */
export const l1 = loss("l1", nn.l1, plainLoss);
/** `½ d²` up to `|d| = delta` (default 1), `delta (|d| - ½ delta)` beyond. Huber, 1964. */
export const huber = loss(
  "huber",
  nn.huber,
  options<nn.LossOptions & { readonly delta?: number }>({}, { ...reductions, delta: above0 }),
);
/** `max(quantile · d, (quantile - 1) · d)` with `d = target - input`. Koenker, Bassett, 1978. */
export const pinball = publish("pinball", nn.pinball, {
  input: tensor,
  target: tensor,
  options: optional(
    options<nn.LossOptions & { readonly quantile?: number }>({}, { ...reductions, quantile: from0To1 }),
  ),
});
/** Of probabilities in [0, 1]: `-t log p - (1 - t) log(1 - p)`; logarithms stop at -100, as in PyTorch. */
export const binaryCrossEntropy = loss("binaryCrossEntropy", nn.binaryCrossEntropy, plainLoss);
/** Of logits: `-t log σ(x) - (1 - t) log(1 - σ(x))`, without overflow. */
export const binaryCrossEntropyWithLogits = loss(
  "binaryCrossEntropyWithLogits",
  nn.binaryCrossEntropyWithLogits,
  plainLoss,
);
/** `t (log t - x)` of target probabilities and logarithms of predicted ones; 0 where the target is 0. */
export const klDivergence = loss("klDivergence", nn.klDivergence, plainLoss);
/** `max(0, margin - input · target)` with targets -1 and 1. */
export const hinge = loss("hinge", nn.hinge, marginLoss);
/** `max(0, margin - positive + negative)`: the first argument should be larger than the second by the margin. */
export const marginRanking = publish("marginRanking", nn.marginRanking, {
  positive: tensor,
  negative: tensor,
  options: optional(marginLoss),
});
export const cosineSimilarity = publish("cosineSimilarity", nn.cosineSimilarity, {
  a: tensor,
  b: tensor,
  options: optional(
    options<nn.LossOptions & { readonly axis?: number; readonly eps?: number }>(
      {},
      { ...reductions, axis, eps: above0 },
    ),
  ),
});
export const crossEntropy = publish("crossEntropy", nn.crossEntropy, {
  scores: tensor,
  labels: tensor,
  options: optional(options<nn.CrossEntropyOptions>({}, { ...classLoss, labelSmoothing: from0To1 })),
});
export const nll = publish("nll", nn.nll, {
  logarithms: tensor,
  labels: tensor,
  options: optional(options<nn.ClassLossOptions>({}, classLoss)),
});
export const multiclassHinge = publish("multiclassHinge", nn.multiclassHinge, {
  scores: tensor,
  labels: tensor,
  options: optional(
    options<nn.ClassLossOptions & { readonly margin?: number }>({}, { ...classLoss, margin: finite }),
  ),
});
export const accuracy = publish("accuracy", nn.accuracy, { scores: tensor, labels: tensor });
const penalty = {
  model: owner,
  options: options<nn.PenaltyOptions>({ rate: atLeast0 }, { parameters: callback }),
};
export const l1Penalty = publish("l1Penalty", nn.l1Penalty, penalty);
export const l2Penalty = publish("l2Penalty", nn.l2Penalty, penalty);

// Layers.

const named = { share: flag };
const lora = options<nn.LoraOptions>({ rank: integerFrom1 }, { alpha: finite, dropout: below1 });
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
  options: optional(
    options<nn.ConvolutionOptions & { readonly bias?: Tensor }>({}, { ...convolution, bias: tensor }),
  ),
});
export const convolveTransposed = publish("convolveTransposed", nn.convolveTransposed, {
  x: tensor,
  weight: tensor,
  options: optional(
    options<nn.TransposedOptions & { readonly bias?: Tensor }>(
      {},
      { ...convolution, outputPadding: spatial, bias: tensor },
    ),
  ),
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

const maxPool = { x: tensor, kernel: spatial, options: optional(options<nn.WindowOptions>({}, window)) };
const avgPool = {
  x: tensor,
  kernel: spatial,
  options: optional(options<nn.AvgPoolOptions>({}, { ...window, countIncludePad: flag })),
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

// Attention and transformers.

const rotation = { base: above0, pairs: oneOf(["halves", "neighbours"]), positions: tensor };
const turning = options<nn.RotaryOptions>({}, rotation);
const attention = { causal: flag, mask: tensor, dropout: below1, blockSize: integerFrom1 };
export const rotary = publish("rotary", nn.rotary, { x: tensor, options: optional(turning) });
export const scaledDotProductAttention = publish("scaledDotProductAttention", nn.scaledDotProductAttention, {
  q: tensor,
  k: tensor,
  v: tensor,
  options: optional(options<nn.AttentionOptions>({}, attention)),
});
export const multiHeadAttention = layer("multiHeadAttention", nn.multiHeadAttention, {
  query: tensor,
  options: options<nn.MultiHeadOptions>(
    { name, heads: integerFrom1 },
    { ...attention, ...named, key: tensor, value: tensor, bias: flag, lora, rotary: turning },
  ),
});
const feedForwards = { ...named, hidden: integerFrom1, activation: callback, dropout: below1 };
const transformer = { ...feedForwards, normFirst: flag, eps: atLeast0, mask: tensor, causal: flag };
export const feedForward = layer("feedForward", nn.feedForward, {
  x: tensor,
  options: options<nn.FeedForwardOptions>({ name }, feedForwards),
});
export const transformerEncoderLayer = layer("transformerEncoderLayer", nn.transformerEncoderLayer, {
  x: tensor,
  options: options<nn.TransformerLayerOptions>({ name, heads: integerFrom1 }, transformer),
});
export const transformerDecoderLayer = layer("transformerDecoderLayer", nn.transformerDecoderLayer, {
  x: tensor,
  options: options<nn.DecoderLayerOptions>(
    { name, heads: integerFrom1, memory: tensor },
    { ...transformer, memoryMask: tensor },
  ),
});
export const dotScores = publish("dotScores", nn.dotScores, { queries: tensor, keys: tensor });
export const scaledDotScores = publish("scaledDotScores", nn.scaledDotScores, {
  queries: tensor,
  keys: tensor,
});
export const bilinearScores = publish("bilinearScores", nn.bilinearScores, {
  queries: tensor,
  keys: tensor,
  weight: tensor,
});
export const additiveScores = publish("additiveScores", nn.additiveScores, {
  queries: tensor,
  keys: tensor,
  direction: tensor,
});
export const localWindow = publish("localWindow", nn.localWindow, {
  centres: tensor,
  count: integerFrom1,
  reach: above0,
});

// Recurrence.

const cells = { ...named, bias: flag };
const nonlinearity = oneOf(["tanh", "relu"]);
const recurrence = {
  ...cells,
  layers: integerFrom1,
  bidirectional: flag,
  dropout: below1,
  initialHidden: tensor,
};
const recurrent = { name, hidden: integerFrom1 };
export const rnn = layer("rnn", nn.rnn, {
  x: tensor,
  options: options<nn.RecurrentOptions & { readonly nonlinearity?: nn.Nonlinearity }>(recurrent, {
    ...recurrence,
    nonlinearity,
  }),
});
export const lstm = layer("lstm", nn.lstm, {
  x: tensor,
  options: options<nn.RecurrentOptions & { readonly initialCell?: Tensor }>(recurrent, {
    ...recurrence,
    initialCell: tensor,
  }),
});
export const gru = layer("gru", nn.gru, {
  x: tensor,
  options: options<nn.RecurrentOptions>(recurrent, recurrence),
});
const cell = options<nn.CellOptions>({ name }, cells);
export const rnnCell = layer("rnnCell", nn.rnnCell, {
  x: tensor,
  hidden: tensor,
  options: options<nn.CellOptions & { readonly nonlinearity?: nn.Nonlinearity }>(
    { name },
    { ...cells, nonlinearity },
  ),
});
export const gruCell = layer("gruCell", nn.gruCell, { x: tensor, hidden: tensor, options: cell });
export const lstmCell = layer("lstmCell", nn.lstmCell, {
  x: tensor,
  states: options<nn.CellState>({ hidden: tensor, cell: tensor }, {}),
  options: cell,
});
const looping = options<nn.ScanArguments<nn.Tensors, nn.Tensors>>(
  { carry: tensorsByName },
  { xs: tensorsByName, length: integerFrom1, reverse: flag, recompute: flag },
);
const looped = options<{ readonly carry: nn.Tensors; readonly ys?: nn.Tensors }>(
  { carry: tensorsByName },
  { ys: tensorsByName },
);
export const scan = publish(
  "scan",
  ((given, body) =>
    nn.scan(given, (...step) =>
      checked("scan", "the body's result", body(...step), looped),
    )) as typeof nn.scan,
  { options: looping, body: callback },
);

// Derivatives.

const derivative = optional(options<{ readonly allowUnused?: boolean }>({}, { allowUnused: flag }));
export const grad = publish("grad", nn.grad, { loss: tensor, wrt: oneOrMore, options: derivative });
export const jvp = publish("jvp", nn.jvp, {
  output: tensor,
  wrt: oneOrMore,
  tangent: oneOrMore,
  options: derivative,
});
export const hessianVectorProduct = publish("hessianVectorProduct", nn.hessianVectorProduct, {
  loss: tensor,
  wrt: oneOrMore,
  vector: oneOrMore,
  options: derivative,
});
export const jacobian = publish("jacobian", nn.jacobian, {
  output: tensor,
  wrt: tensor,
  options: derivative,
});
export const hessian = publish("hessian", nn.hessian, { loss: tensor, wrt: tensor, options: derivative });
export const customGradient = publish(
  "customGradient",
  ((forward, backward) =>
    publish("customGradient", nn.customGradient(forward, backward), {
      "...operands": tensor,
    })) as typeof nn.customGradient,
  { forward: callback, backward: callback },
);
