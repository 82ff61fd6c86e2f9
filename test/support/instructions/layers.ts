/** Products, layers and losses. */
import {
  accuracy,
  add,
  additiveScores,
  affine,
  avgPool1d,
  avgPool2d,
  avgPool3d,
  batchNorm,
  bilinearScores,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  conv1d,
  conv2d,
  conv3d,
  convolve,
  convolveTransposed,
  convTranspose,
  cosineSimilarity,
  crossEntropy,
  dotScores,
  einsum,
  feedForward,
  globalAvgPool,
  groupNorm,
  gru,
  gruCell,
  hinge,
  huber,
  klDivergence,
  l1,
  layerNorm,
  linear,
  localWindow,
  logSoftmax,
  lstm,
  lstmCell,
  marginRanking,
  maskedSoftmax,
  matmul,
  maxPool1d,
  maxPool2d,
  maxPool3d,
  mse,
  mul,
  multiclassHinge,
  multiHeadAttention,
  nll,
  pinball,
  relu,
  remainder,
  rmsNorm,
  rnn,
  rnnCell,
  rotary,
  scaledDotProductAttention,
  scaledDotScores,
  sigmoid,
  sign,
  sinusoidalPositions,
  softmax,
  tanh,
  transformerDecoderLayer,
  transformerEncoderLayer,
  transpose,
  where,
  type ReductionMode,
  type Tensor,
} from "../../../compiler/index.ts";
import {
  besides,
  bounded,
  distinct,
  lastOf,
  offGrid,
  ofRank,
  shaped,
  withAxis,
  type Instruction,
} from "./operands.ts";

/** Not so small that the norm of almost equal numbers would be all rounding errors. */
const eps = 0.05;

export const products = {
  matmul: ({ x, y, choice, parameter }) => {
    const a = withAxis(x);
    const inner = lastOf(a);
    const variants = [
      () => matmul(a, parameter([inner, 1 + (choice % 4)])),
      () => matmul(a, shaped(y, [inner])),
      () => matmul(ofRank(x, 2), transpose(ofRank(x, 2))),
      () => matmul(shaped(x, [2, 1, 2, 3]), shaped(y, [3, 3, 2])),
      () => matmul(shaped(y, [3]), shaped(x, [2, 3, 4])),
      () => matmul(shaped(x, [5, 7]), shaped(y, [7, 6])),
    ];
    return mul(variants[choice % variants.length]!() as Tensor, 0.4);
  },
  einsum: ({ x, y, choice }) => {
    const variants: readonly (readonly [string, ...(readonly number[])[]])[] = [
      ["bij,bjk->bik", [2, 3, 2], [2, 2, 4]],
      ["ij,kj->ki", [3, 4], [2, 4]],
      ["ij,j", [3, 4], [4]],
      ["i,j->ji", [3], [4]],
      ["bhqd,bhkd->bhqk", [1, 2, 3, 2], [1, 2, 3, 2]],
      ["abc,ab->", [2, 3, 2], [2, 3]],
      ["ijk->kj", [2, 3, 4]],
    ];
    const [equation, ...shapesOf] = variants[choice % variants.length]!;
    return mul(einsum(equation, ...shapesOf.map((shape, k) => shaped(k === 0 ? x : y, shape))), 0.4);
  },
  affine: ({ x, choice, parameter }) => {
    const inputs = withAxis(x);
    const out = 1 + (choice % 4);
    return affine(
      inputs,
      parameter([out, lastOf(inputs)]),
      choice % 2 === 0 ? parameter([out]) : undefined,
    ) as Tensor;
  },
  linear: ({ x, choice, name }) =>
    linear(withAxis(x), 1 + (choice % 4), { name, bias: choice % 2 === 0 }) as Tensor,
  dotScores: ({ x, y }) => mul(dotScores(shaped(x, [2, 3, 4]), shaped(y, [2, 2, 4])), 0.4),
  scaledDotScores: ({ x, y }) => scaledDotScores(shaped(x, [3, 4]), shaped(y, [2, 4])),
  bilinearScores: ({ x, y, parameter }) =>
    mul(bilinearScores(shaped(x, [2, 3, 4]), shaped(y, [2, 2, 3]), parameter([4, 3])), 0.4),
  additiveScores: ({ x, y, parameter }) =>
    additiveScores(shaped(x, [2, 3, 4]), shaped(y, [2, 2, 4]), parameter([4])),
  localWindow: ({ x, choice }) => localWindow(offGrid(mul(sigmoid(x), 3)), 4, 1 + (choice % 3)),
  scaledDotProductAttention: ({ x, y, condition, choice }) => {
    const [q, k, v] = [shaped(x, [2, 3, 4]), shaped(y, [2, 3, 4]), shaped(bounded(x), [2, 3, 2])] as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const mask = [undefined, shaped(bounded(y), [3, 3]), where(shaped(condition, [2, 1, 3]), 0, -1.5)][
      choice % 3
    ];
    return scaledDotProductAttention(q, k, v, {
      causal: choice % 2 === 0,
      ...(mask && { mask }),
      dropout: choice % 5 === 0 ? 0.3 : 0,
    });
  },
  rotary: ({ x, index, choice }) =>
    rotary(shaped(x, [2, 3, 4]), {
      pairs: choice % 2 === 0 ? "halves" : "neighbours",
      ...(choice % 3 === 0 && { positions: remainder(shaped(index, [3]), 5) }),
    }),
  maskedSoftmax: ({ x, condition, choice }) => {
    const scores = withAxis(x);
    const axis = choice % scores.shape.length;
    return maskedSoftmax(scores, besides(scores, condition, choice), axis);
  },
  feedForward: ({ x, name, choice }) =>
    feedForward(withAxis(x), {
      name,
      hidden: 2,
      activation: choice % 2 === 0 ? relu : tanh,
      dropout: choice % 3 === 0 ? 0.3 : 0,
    }),
  transformerEncoderLayer: ({ x, name, choice }) =>
    transformerEncoderLayer(shaped(x, [2, 3, 2]), {
      name,
      heads: 1 + (choice % 2),
      hidden: 3,
      eps,
      normFirst: choice % 3 === 0,
      causal: choice % 5 < 2,
    }),
  transformerDecoderLayer: ({ x, y, name, choice }) =>
    transformerDecoderLayer(shaped(x, [1, 3, 2]), {
      name,
      heads: 1,
      hidden: 2,
      eps,
      normFirst: choice % 2 === 0,
      memory: shaped(y, [1, 2, 2]),
    }),
  sinusoidalPositions: ({ x, model }) => {
    const inputs = ofRank(x, 2);
    return add(inputs, sinusoidalPositions(model, inputs.shape[0]!, lastOf(inputs))) as Tensor;
  },
  multiHeadAttention: ({ x, y, choice, name }) => {
    const key = shaped(y, [2, 2, 4]);
    const causal = choice % 3 === 0;
    return multiHeadAttention(shaped(x, [2, 3, 4]), {
      name,
      heads: 1 + (choice % 2),
      causal,
      bias: choice % 5 > 0,
      ...(choice % 3 === 1 && { key }),
      ...(choice % 6 === 1 && { value: bounded(key) }),
    });
  },
} satisfies Record<string, Instruction>;

const window = (choice: number) => ({
  stride: 1 + (choice % 2),
  padding: (choice >> 1) % 2,
  dilation: 1 + ((choice >> 2) % 4 === 0 ? 1 : 0),
});
/** [2, 2 or 4, …] with extents that any window fits into. */
const images = (x: Tensor, spatial: number, choice: number): Tensor =>
  shaped(x, [choice % 3 === 0 ? 1 : 2, 2, ...[5, 4, 3].slice(3 - spatial)]);
const pooled =
  (f: (x: Tensor, choice: number) => Tensor, spatial: number): Instruction =>
  ({ x, choice }) =>
    f(
      distinct(
        x.shape.length === spatial + 2 && Math.min(...x.shape.slice(2)) > 1 ? x : images(x, spatial, choice),
      ),
      choice,
    );

export const windows = {
  convolve: ({ x, choice, parameter }) => {
    const spatial = 1 + (choice % 3);
    const groups = 1 + ((choice >> 3) % 2);
    const weight = parameter([2 * groups, 2 / groups, ...[2, 2, 2].slice(3 - spatial)]);
    const bias = choice % 2 === 0 ? { bias: parameter([2 * groups]) } : {};
    return mul(
      convolve(images(x, spatial, choice), weight, { ...window(choice >> 1), groups, ...bias }),
      0.4,
    );
  },
  conv1d: ({ x, choice, name }) =>
    conv1d(ofRank(x, 3), { name, out: 2, kernel: 2, ...window(choice), padding: 2, bias: choice % 2 === 0 }),
  conv2d: ({ x, choice, name }) =>
    conv2d(ofRank(x, 4), {
      name,
      out: 1 + (choice % 3),
      kernel: [1 + (choice % 2), 3],
      padding: 2,
      stride: [1, 1 + (choice % 2)],
    }) as Tensor,
  conv3d: ({ x, choice, name }) =>
    conv3d(images(x, 3, choice), { name, out: 2, kernel: 2, ...window(choice) }),
  convolveTransposed: ({ x, choice, parameter }) => {
    const spatial = 1 + (choice % 2);
    const groups = 1 + ((choice >> 3) % 2);
    const shape = [2, 2, 3, 2].slice(0, spatial + 2);
    return mul(
      convolveTransposed(shaped(x, shape), parameter([2, 2, ...[3, 2].slice(0, spatial)]), {
        ...window(choice >> 1),
        groups,
        outputPadding: (choice >> 1) % 2 === 0 ? 0 : 1,
        ...(choice % 3 === 0 && { bias: parameter([2 * groups]) }),
      }),
      0.4,
    );
  },
  convTranspose: ({ x, choice, name }) =>
    convTranspose(shaped(x, [1, 2, 3, 2]), {
      name,
      out: 2,
      kernel: 2 + (choice % 2),
      stride: 1 + ((choice >> 1) % 2),
      bias: choice % 3 > 0,
    }),
  maxPool1d: pooled((x, choice) => maxPool1d(x, 2, { stride: 1 + (choice % 2) }), 1),
  maxPool2d: pooled(
    (x, choice) => maxPool2d(x, 2, { padding: choice % 2, stride: 1 + ((choice >> 1) % 2) }) as Tensor,
    2,
  ),
  maxPool3d: pooled((x, choice) => maxPool3d(x, [1, 2, 2], { stride: 1 + (choice % 2) }), 3),
  avgPool1d: pooled(
    (x, choice) => avgPool1d(x, 2, { padding: choice % 2, countIncludePad: choice % 3 === 0 }),
    1,
  ),
  avgPool2d: pooled((x, choice) => avgPool2d(x, 2, { stride: 1, padding: choice % 2 }) as Tensor, 2),
  avgPool3d: pooled((x) => avgPool3d(x, [2, 1, 2]), 3),
  globalAvgPool: ({ x, choice }) => globalAvgPool(ofRank(x, 3 + (choice % 2))) as Tensor,
} satisfies Record<string, Instruction>;

export const normalisations = {
  layerNorm: ({ x, choice, name }) => {
    const inputs = withAxis(x);
    return layerNorm(inputs, { name, eps, bias: choice % 2 === 0, axes: 1 + (choice % inputs.shape.length) });
  },
  rmsNorm: ({ x, name }) => rmsNorm(withAxis(x), { name, eps }),
  groupNorm: ({ x, choice, name }) =>
    groupNorm(shaped(x, [2, 4, 3].slice(0, 2 + (choice % 2))), { name, eps, groups: [1, 2, 4][choice % 3]! }),
  batchNorm: ({ x, choice, name }) => batchNorm(ofRank(x, 2 + (choice % 3), 2), { name, eps, momentum: 0.2 }),
} satisfies Record<string, Instruction>;

const sequence = (x: Tensor): Tensor => shaped(x, [2, 3, 2]);

export const recurrent = {
  rnn: ({ x, choice, name }) => {
    const { output, hidden } = rnn(sequence(x), {
      name,
      hidden: 2,
      layers: 1 + (choice % 2),
      bidirectional: choice % 3 === 0,
      nonlinearity: choice % 4 === 0 ? "relu" : "tanh",
    });
    return choice % 5 === 0 ? hidden : output;
  },
  lstm: ({ x, y, choice, name }) => {
    const { output, hidden, cell } = lstm(sequence(x), {
      name,
      hidden: 2,
      bidirectional: choice % 3 === 0,
      bias: choice % 2 === 0,
      ...(choice % 3 > 0 && {
        initialHidden: shaped(y, [1, 2, 2]),
        initialCell: shaped(bounded(y), [1, 2, 2]),
      }),
    });
    return [output, hidden, cell][choice % 5] ?? output;
  },
  gru: ({ x, choice, name }) =>
    gru(sequence(x), { name, hidden: 3, layers: 1 + (choice % 2), dropout: choice % 3 === 0 ? 0.3 : 0 })
      .output,
  rnnCell: ({ x, y, name }) => rnnCell(shaped(x, [2, 3]), shaped(y, [2, 2]), { name }),
  lstmCell: ({ x, y, name, choice }) => {
    const { hidden, cell } = lstmCell(
      shaped(x, [2, 3]),
      { hidden: shaped(y, [2, 2]), cell: shaped(bounded(y), [2, 2]) },
      { name },
    );
    return choice % 2 === 0 ? hidden : cell;
  },
  gruCell: ({ x, y, name }) => gruCell(shaped(x, [2, 3]), shaped(y, [2, 2]), { name }),
} satisfies Record<string, Instruction>;

const reduction = (choice: number): { readonly reduction: ReductionMode } => ({
  reduction: (["none", "mean", "sum"] as const)[choice % 3]!,
});
/** Of two tensors that broadcast. */
const pairLoss =
  (
    f: (x: Tensor, y: Tensor, options: { readonly reduction: ReductionMode }, choice: number) => Tensor,
  ): Instruction =>
  ({ x, y, choice }) =>
    mul(f(x, besides(x, y, choice >> 2), reduction(choice), choice >> 2), choice % 3 === 2 ? 0.05 : 0.5);
/** Of scores [4, 3] and labels [4]. */
const classLoss =
  (
    f: (
      scores: Tensor,
      labels: Tensor,
      options: { readonly reduction: ReductionMode; readonly ignoreIndex?: number },
    ) => Tensor,
  ): Instruction =>
  ({ x, index, choice }) =>
    mul(
      f(shaped(x, [4, 3]), remainder(shaped(index, [4]), 3), {
        ...reduction(choice),
        ...((choice >> 2) % 2 === 0 && { ignoreIndex: 1 }),
      }),
      0.3,
    );

export const losses = {
  mse: pairLoss((x, y, options) => mse(bounded(x), y, options)),
  l1: pairLoss((x, y, options) => l1(x, y, options)),
  huber: pairLoss((x, y, options, choice) => huber(x, y, { ...options, delta: choice % 2 === 0 ? 1 : 0.4 })),
  pinball: pairLoss((x, y, options) => pinball(x, y, { ...options, quantile: 0.8 })),
  binaryCrossEntropy: pairLoss((x, y, options) => binaryCrossEntropy(sigmoid(x), sigmoid(y), options)),
  binaryCrossEntropyWithLogits: pairLoss((x, y, options) =>
    binaryCrossEntropyWithLogits(x, sigmoid(y), options),
  ),
  klDivergence: pairLoss((x, y, options) =>
    klDivergence(logSoftmax(withAxis(x)), softmax(withAxis(besides(x, y, 0))), options),
  ),
  hinge: pairLoss((x, y, options) => hinge(x, sign(offGrid(y)), options)),
  marginRanking: pairLoss((x, y, options) => marginRanking(x, y, { ...options, margin: 0.37 })),
  cosineSimilarity: ({ x, y, choice }) =>
    cosineSimilarity(offGrid(shaped(x, [3, 4])), offGrid(shaped(y, [3, 4])), {
      ...reduction(choice),
      axis: choice % 2,
    }),
  crossEntropy: classLoss(
    (scores, labels, options) =>
      crossEntropy(scores, labels, {
        ...options,
        labelSmoothing: options.reduction === "sum" ? 0.1 : 0,
      }) as Tensor,
  ),
  nll: classLoss((scores, labels, options) => nll(logSoftmax(scores), labels, options) as Tensor),
  multiclassHinge: classLoss((scores, labels, options) => multiclassHinge(scores, labels, options) as Tensor),
  accuracy: ({ x, index }) =>
    accuracy(distinct(shaped(x, [4, 3])), remainder(shaped(index, [4]), 3)) as Tensor,
} satisfies Record<string, Instruction>;
