/**
 * Inputs at which derivatives are most easily wrong, for every public function: 0, 1, equal numbers, ties, numbers that overflow when
 * they are squared or added, -∞, masks that leave nothing. A function that has no derivative is listed with the reason.
 */
import * as api from "../../compiler/index.ts";
import type { DType } from "../../compiler/scalar/types.ts";
import type { Shape } from "../../compiler/graph/types.ts";
import type { Tensor, Trace } from "../../compiler/model/trace.ts";
import type { ModelBuilder } from "../../compiler/model/define.ts";

export interface Edge {
  readonly build: (inputs: Readonly<Record<string, Tensor>>) => Tensor;
  readonly inputs: Readonly<Record<string, { readonly shape: Shape; readonly dtype?: DType }>>;
  /** Values of the inputs. */
  readonly points: readonly Readonly<Record<string, readonly number[]>>[];
  /** The derivative is not the slope, and is meant so: it is only asked to be a number. */
  readonly isNoSlope?: true;
  /** Numbers from 1e19 on are infinite when they are squared on the way, so that nothing can be said about what comes after. */
  readonly squares?: true;
}

/** One input `x`. */
const of = (
  shape: Shape,
  build: (x: Tensor) => Tensor,
  points: readonly (readonly number[])[],
  more: Partial<Edge> = {},
): Edge => ({
  build: ({ x }) => build(x!),
  inputs: { x: { shape } },
  points: points.map((x) => ({ x })),
  ...more,
});

/** Inputs `a` and `b` of one shape, each list of numbers with each. */
const ofTwo = (
  shape: Shape,
  build: (a: Tensor, b: Tensor) => Tensor,
  first: readonly (readonly number[])[],
  second: readonly (readonly number[])[] = first,
): Edge => ({
  build: ({ a, b }) => build(a!, b!),
  inputs: { a: { shape }, b: { shape } },
  points: first.flatMap((a) => second.map((b) => ({ a, b }))),
});

const numbers = [0, -0, 1, -1, 0.5, -3, 20, -20, 100, 1e-30, 1e30, -1e30, 3e38, -3e38, -Infinity].map((x) => [
  x,
]);
const few = [0, 1, -1, 0.5, 3, 1e-30, 1e30, -3e38].map((x) => [x]);

/** Of three. */
const vectors = [
  [0, 0, 0],
  [1, 1, 1],
  [1, -1, 0],
  [2, 1, 2],
  [0, 0, 3],
  [1e-15, 0, 1e-15],
  [1e30, 1, 0],
  [-1e30, -1e30, -1e30],
  [3e38, 0, -3e38],
  [-Infinity, 0, 1],
  [-Infinity, -Infinity, -Infinity],
];
const finite = vectors.filter((values) => values.every(Number.isFinite));

const unary = (f: (x: Tensor) => Tensor): readonly Edge[] => [of([1], f, numbers)];
const binary = (f: (a: Tensor, b: Tensor) => Tensor): readonly Edge[] => [ofTwo([1], f, few)];
const reduced = (f: (x: Tensor) => Tensor): readonly Edge[] => [of([3], f, vectors)];
const scores = (f: (x: Tensor) => Tensor): readonly Edge[] => [of([1, 3], f, vectors)];
const squaring = (edges: readonly Edge[]): readonly Edge[] =>
  edges.map((edge) => ({ ...edge, squares: true }));
const sequences = (f: (x: Tensor) => Tensor, shape: Shape): readonly Edge[] => {
  const size = shape.reduce((product, extent) => product * extent, 1);
  const filled = (pattern: readonly number[]) =>
    Array.from({ length: size }, (_, k) => pattern[k % pattern.length]!);
  return [of(shape, f, [[0], [1], [1, -1], [2, 2, 0.5], [1e30, -1e30], [1e-30]].map(filled))];
};
/** Functions that put elements elsewhere, or add them up. */
const moved = (f: (x: Tensor) => Tensor, shape: Shape = [2, 3]): readonly Edge[] => [
  of(shape, f, [
    [0, 1, 2, 0, 1, 2],
    [-Infinity, 1e30, 3e38, -3e38, 0, 1],
  ]),
];

const labels = (x: Tensor, classes: readonly number[]): Tensor =>
  x.trace.constant(classes, [classes.length], "i32") as Tensor;
const truth = (x: Tensor, values: readonly number[], shape: Shape = [values.length]): Tensor =>
  api.greater(x.trace.constant(values, shape), 0) as Tensor;

const matrices = [
  [0, 0, 0, 0],
  [1, 2, 2, 4],
  [1, 1, 1, 1],
  [0, 1, 0, 0],
  [2, 1, 1, 2],
  [1e10, 0, 0, 1],
];
const regular = [
  [1, 0, 0, 1],
  [2, 1, 1, 2],
  [0.001, 0, 0, 1],
  [0, 1, 1, 0],
];
const positive = [
  [1, 0, 0, 1],
  [2, 1, 1, 2],
  [1e-5, 0, 0, 1],
  [1e10, 0, 0, 1],
];

const probabilities = [0, 1, 0.5, 1e-30, 1e-7].map((p) => [p]);
const cell = { name: "cell" };
const layer = { name: "layer" };

/** What has no derivative, and why. */
const none = {
  integers: "its result is integers or truth values",
  steps: "constant between its steps: the derivative is 0",
  constant: "a constant",
  compiler: "no function of tensors",
  optimizer: "test/optim/edges.test.ts",
  derivatives: "derivatives themselves: of every function here, those of first and second order",
} as const;

const convolved = (f: (x: Tensor, w: Tensor) => Tensor): readonly Edge[] => [
  {
    build: ({ x, w }) => f(x!, w!),
    inputs: { x: { shape: [1, 1, 3] }, w: { shape: [1, 1, 2] } },
    points: finite.flatMap((x) =>
      [
        [0, 0],
        [1, -1],
        [1e-30, 1e30],
      ].map((w) => ({ x, w })),
    ),
  },
];

export const edges: Readonly<Record<string, string | readonly Edge[]>> = {
  CompileError: none.compiler,
  errorCodes: none.compiler,
  compile: none.compiler,
  defineModel: none.compiler,
  initial: none.constant,
  mergeLora: none.compiler,
  schedules: none.optimizer,
  ...Object.fromEntries(
    "accumulate adadelta adagrad adam adamax adamw clipByGlobalNorm clipByValue lion muon nadam radam rmsprop sgd withAverage"
      .split(" ")
      .map((name) => [name, none.optimizer]),
  ),
  ...Object.fromEntries(
    "grad hessian hessianVectorProduct jacobian jvp".split(" ").map((name) => [name, none.derivatives]),
  ),
  ...Object.fromEntries(
    "accuracy and arange argmax argmin argsort equal greater greaterEqual iota isNaN less lessEqual not notEqual oneHot or quotient remainder"
      .split(" ")
      .map((name) => [name, none.integers]),
  ),
  ...Object.fromEntries("ceil floor round sign".split(" ").map((name) => [name, none.steps])),
  ...Object.fromEntries(
    "full fullLike ones onesLike randomNormal randomUniform sinusoidalPositions zeros zerosLike"
      .split(" ")
      .map((name) => [name, none.constant]),
  ),

  abs: unary((x) => api.abs(x)),
  acos: unary((x) => api.acos(x)),
  asin: unary((x) => api.asin(x)),
  atan: unary((x) => api.atan(x)),
  cos: unary((x) => api.cos(x)),
  cosh: unary((x) => api.cosh(x)),
  elu: unary((x) => api.elu(x)),
  erf: unary((x) => api.erf(x)),
  exp: unary((x) => api.exp(x)),
  exp2: unary((x) => api.exp2(x)),
  expm1: unary((x) => api.expm1(x)),
  gelu: [...unary((x) => api.gelu(x)), ...unary((x) => api.gelu(x, { approximate: "tanh" }))],
  hardSigmoid: unary((x) => api.hardSigmoid(x)),
  hardSwish: unary((x) => api.hardSwish(x)),
  leakyRelu: unary((x) => api.leakyRelu(x)),
  log: unary((x) => api.log(x)),
  log1p: unary((x) => api.log1p(x)),
  logSigmoid: unary((x) => api.logSigmoid(x)),
  mish: unary((x) => api.mish(x)),
  neg: unary((x) => api.neg(x)),
  reciprocal: unary((x) => api.reciprocal(x)),
  relu: unary((x) => api.relu(x)),
  relu6: unary((x) => api.relu6(x)),
  rsqrt: unary((x) => api.rsqrt(x)),
  selu: unary((x) => api.selu(x)),
  sigmoid: unary((x) => api.sigmoid(x)),
  silu: unary((x) => api.silu(x)),
  sin: unary((x) => api.sin(x)),
  sinh: unary((x) => api.sinh(x)),
  softplus: unary((x) => api.softplus(x)),
  softsign: unary((x) => api.softsign(x)),
  sqrt: unary((x) => api.sqrt(x)),
  square: unary((x) => api.square(x)),
  tan: unary((x) => api.tan(x)),
  tanh: unary((x) => api.tanh(x)),
  stopGradient: [of([1], (x) => api.stopGradient(x), numbers, { isNoSlope: true })],
  cast: unary((x) => api.cast(x, "f32")),
  clamp: unary((x) => api.clamp(x, { min: -1, max: 1 })),
  customGradient: unary(
    api.customGradient(
      (x: Tensor): Tensor => api.square(x),
      ([x], _, cotangent) => [api.mul(cotangent, api.mul(x, 2)) as Tensor],
    ),
  ),

  add: binary((a, b) => api.add(a, b)),
  atan2: binary((a, b) => api.atan2(a, b)),
  div: binary((a, b) => api.div(a, b)),
  maximum: binary((a, b) => api.maximum(a, b)),
  minimum: binary((a, b) => api.minimum(a, b)),
  mul: binary((a, b) => api.mul(a, b)),
  pow: [
    ofTwo(
      [1],
      (a, b) => api.pow(a, b),
      [[0], [1], [0.5], [3], [1e-30], [1e30]],
      [[0], [-1], [0.5], [1], [2], [3], [1e-30], [30]],
    ),
    ...[0, 0.5, 1, 2, 3, -1].flatMap((exponent) => unary((x) => api.pow(x, exponent))),
  ],
  prelu: [ofTwo([1], (a, b) => api.prelu(a, b), numbers, [[0.25], [0]])],
  sub: binary((a, b) => api.sub(a, b)),
  where: binary((a, b) => api.where(api.greater(a, b), a, b) as Tensor),

  amax: reduced((x) => api.amax(x)),
  amin: reduced((x) => api.amin(x)),
  cumprod: reduced((x) => api.cumprod(x, 0)),
  cumsum: reduced((x) => api.cumsum(x, 0)),
  linearRecurrence: [ofTwo([3], (a, b) => api.linearRecurrence(a, b, 0), finite.slice(0, 6))],
  logSumExp: reduced((x) => api.logSumExp(x)),
  mean: reduced((x) => api.mean(x)),
  norm: squaring([
    ...reduced((x) => api.norm(x)),
    ...reduced((x) => api.square(api.norm(x))),
    ...reduced((x) => api.mul(api.norm(x), api.norm(x)) as Tensor),
    ...reduced((x) => api.pow(api.norm(x), 2) as Tensor),
    ...reduced((x) => api.pow(api.norm(x), 3) as Tensor),
    ...reduced((x) => api.exp(api.neg(api.square(api.norm(x)))) as Tensor),
    ...scores((x) => api.sum(api.square(api.norm(x, 1, { keepDims: true }))) as Tensor),
    ...scores(
      (x) => api.mean(api.square(api.squeeze(api.norm(x, 1, { keepDims: true }) as Tensor, 1))) as Tensor,
    ),
    ...scores((x) => api.square(api.norm(api.norm(x, 1) as Tensor)) as Tensor),
    // Squared distances of all pairs: a square that is seen through a broadcast.
    ...reduced((x) => {
      const apart = api.sub(api.reshape(x, [3, 1, 1]), api.reshape(x, [1, 3, 1])) as Tensor;
      return api.mean(
        api.square(api.broadcastTo(api.unsqueeze(api.norm(apart, -1) as Tensor, 0), [2, 3, 3]) as Tensor),
      ) as Tensor;
    }),
    // Beside a kink: a penalty that wants norms to be 1.
    ...reduced((x) => api.square(api.sub(api.norm(x), 1) as Tensor)),
  ]),
  prod: reduced((x) => api.prod(x)),
  std: squaring([...reduced((x) => api.std(x)), ...reduced((x) => api.square(api.std(x)))]),
  sum: reduced((x) => api.sum(x)),
  variance: reduced((x) => api.variance(x)),
  softmax: scores((x) => api.softmax(x)),
  logSoftmax: scores((x) => api.logSoftmax(x)),
  maskedSoftmax: [
    ...scores((x) => api.maskedSoftmax(x, truth(x, [1, 0, 1]))),
    ...scores((x) => api.maskedSoftmax(x, truth(x, [0, 0, 0]))),
  ],
  sort: reduced(api.sort),
  topK: reduced((x) => api.topK(x, 2).values as Tensor),

  binaryCrossEntropy: [
    ofTwo([1], (p, t) => api.binaryCrossEntropy(p, t), probabilities, [[0], [1], [0.5]]),
    // Not at ±20, where rounding of 1 - p is all that numeric slopes see.
    ofTwo(
      [1],
      (x, t) => api.binaryCrossEntropy(api.sigmoid(x), t),
      numbers.filter(([x]) => Math.abs(x!) !== 20),
      [[0], [1]],
    ),
  ],
  binaryCrossEntropyWithLogits: [
    ofTwo([1], (x, t) => api.binaryCrossEntropyWithLogits(x, t), numbers, [[0], [1], [0.5]]),
  ],
  cosineSimilarity: squaring([ofTwo([3], (a, b) => api.cosineSimilarity(a, b), vectors)]),
  crossEntropy: [
    ...scores((x) => api.crossEntropy(x, labels(x, [1])) as Tensor),
    ...scores((x) => api.crossEntropy(x, labels(x, [1]), { labelSmoothing: 0.1 }) as Tensor),
    ...scores((x) => api.crossEntropy(x, labels(x, [1]), { ignoreIndex: 1 }) as Tensor),
  ],
  hinge: [1, -1].flatMap((t) => unary((x) => api.hinge(x, api.fullLike(x, t)))),
  huber: [ofTwo([1], (a, b) => api.huber(a, b), numbers, [[0], [1]])],
  klDivergence: [
    ofTwo([1], (x, t) => api.klDivergence(x, t), [[0], [-1], [-1e30], [-Infinity]], probabilities),
  ],
  l1: [ofTwo([1], (a, b) => api.l1(a, b), numbers, [[0], [1]])],
  l1Penalty: unary((x) => penalized(x, (model) => api.l1Penalty(model, { rate: 0.5 }) as Tensor)),
  l2Penalty: unary((x) => penalized(x, (model) => api.l2Penalty(model, { rate: 0.5 }) as Tensor)),
  marginRanking: [ofTwo([1], (a, b) => api.marginRanking(a, b), few)],
  mse: [ofTwo([1], (a, b) => api.mse(a, b), numbers, [[0], [1]])],
  multiclassHinge: scores((x) => api.multiclassHinge(x, labels(x, [1])) as Tensor),
  nll: scores((x) => api.nll(x, labels(x, [1])) as Tensor),
  pinball: [ofTwo([1], (a, b) => api.pinball(a, b, { quantile: 0.9 }), numbers, [[0], [1]])],

  additiveScores: [
    ofTwo(
      [1, 3],
      (a, b) => api.additiveScores(a, b, api.reshape(api.mul(b, 0.5) as Tensor, [3])),
      finite.slice(0, 6),
    ),
  ],
  bilinearScores: [
    ofTwo(
      [1, 3],
      (a, b) => api.bilinearScores(a, b, a.trace.parameter("w", [3, 3], api.initial.ones)),
      finite.slice(0, 6),
    ),
  ],
  dotScores: [ofTwo([1, 3], (a, b) => api.dotScores(a, b), finite.slice(0, 6))],
  scaledDotScores: [ofTwo([1, 3], (a, b) => api.scaledDotScores(a, b), finite.slice(0, 6))],
  localWindow: unary((x) => api.localWindow(x, 4, 2)),
  scaledDotProductAttention: [
    ...[{}, { causal: true }, { blockSize: 2 }, { causal: true, blockSize: 2 }].flatMap((options) =>
      sequences((x) => api.scaledDotProductAttention(x, x, x, options), [3, 2]),
    ),
    // Queries that see nothing; blocks of which nothing is seen.
    ...[3, 2].flatMap((blockSize) => {
      const mask = (x: Tensor): Tensor => truth(x, [0, 0, 0, 1, 0, 0, 0, 0, 1], [3, 3]);
      const added = (x: Tensor): Tensor =>
        api.where(truth(x, [1, 0, 0, 1, 0, 0, 0, 0, 1], [3, 3]), api.zeros(x, [3, 3]), -Infinity) as Tensor;
      return [
        ...sequences((x) => api.scaledDotProductAttention(x, x, x, { mask: mask(x), blockSize }), [3, 2]),
        ...sequences((x) => api.scaledDotProductAttention(x, x, x, { mask: added(x), blockSize }), [3, 2]),
      ];
    }),
  ],
  multiHeadAttention: sequences((x) => api.multiHeadAttention(x, { ...layer, heads: 1 }), [1, 2, 2]),
  transformerEncoderLayer: sequences(
    (x) => api.transformerEncoderLayer(x, { ...layer, heads: 1, hidden: 2 }),
    [1, 2, 2],
  ),
  transformerDecoderLayer: sequences(
    (x) => api.transformerDecoderLayer(x, { ...layer, heads: 1, hidden: 2, memory: x }),
    [1, 2, 2],
  ),
  feedForward: sequences((x) => api.feedForward(x, { ...layer, hidden: 2 }), [2, 2]),
  rotary: sequences((x) => api.rotary(x), [2, 2]),

  batchNorm: squaring(sequences((x) => api.batchNorm(x, layer), [3, 1])),
  groupNorm: squaring(sequences((x) => api.groupNorm(x, { ...layer, groups: 1 }), [2, 2])),
  layerNorm: squaring(scores((x) => api.layerNorm(x, layer))),
  rmsNorm: squaring(scores((x) => api.rmsNorm(x, layer))),

  affine: [ofTwo([1, 3], (a, b) => api.affine(a, b), finite.slice(0, 6))],
  einsum: [ofTwo([1, 3], (a, b) => api.einsum("ij,kj->ik", a, b), finite.slice(0, 6))],
  matmul: [ofTwo([3], (a, b) => api.matmul(a, b) as Tensor, finite.slice(0, 6))],
  linear: [
    ...scores((x) => api.linear(x, 2, layer) as Tensor),
    ...sequences((x) => api.linear(x, 2, { ...layer, lora: { rank: 1 } }) as Tensor, [1, 3]),
  ],
  embedding: moved((x) =>
    api.mul(x, api.reshape(api.embedding(labels(x, [1, 1]), 3, { ...layer, count: 2 }) as Tensor, [2, 3])),
  ),
  conv1d: sequences((x) => api.conv1d(x, { ...layer, out: 1, kernel: 2 }), [1, 1, 3]),
  conv2d: sequences((x) => api.conv2d(x, { ...layer, out: 1, kernel: 2 }) as Tensor, [1, 1, 2, 3]),
  conv3d: sequences((x) => api.conv3d(x, { ...layer, out: 1, kernel: 2 }), [1, 1, 2, 2, 2]),
  convTranspose: sequences((x) => api.convTranspose(x, { ...layer, out: 1, kernel: 2 }), [1, 1, 3]),
  convolve: convolved((x, w) => api.convolve(x, w) as Tensor),
  convolveTransposed: convolved((x, w) => api.convolveTransposed(x, w)),
  avgPool1d: moved((x) => api.avgPool1d(x, 2), [1, 1, 6]),
  avgPool2d: moved((x) => api.avgPool2d(x, 2) as Tensor, [1, 1, 2, 3]),
  avgPool3d: moved((x) => api.avgPool3d(x, 1), [1, 1, 1, 2, 3]),
  globalAvgPool: moved((x) => api.globalAvgPool(x), [1, 1, 2, 3]),
  maxPool1d: moved((x) => api.maxPool1d(x, 2), [1, 1, 6]),
  maxPool2d: moved((x) => api.maxPool2d(x, 2) as Tensor, [1, 1, 2, 3]),
  maxPool3d: moved((x) => api.maxPool3d(x, 1), [1, 1, 1, 2, 3]),
  dropout: [of([3], (x) => api.dropout(x, 0.5), vectors, { isNoSlope: true })],
  rnnCell: [ofTwo([1, 3], (x, h) => api.rnnCell(x, h, cell), finite.slice(0, 8))],
  gruCell: [ofTwo([1, 3], (x, h) => api.gruCell(x, h, cell), finite.slice(0, 8))],
  lstmCell: [
    ofTwo([1, 3], (x, h) => api.lstmCell(x, { hidden: h, cell: h }, cell).hidden, finite.slice(0, 8)),
  ],
  rnn: sequences((x) => api.rnn(x, { ...layer, hidden: 2 }).output, [1, 2, 2]),
  gru: sequences((x) => api.gru(x, { ...layer, hidden: 2 }).output, [1, 2, 2]),
  lstm: sequences((x) => api.lstm(x, { ...layer, hidden: 2 }).output, [1, 2, 2]),
  scan: reduced((x) => api.scan({ carry: [x], length: 2 }, ([h]) => ({ carry: [api.tanh(h!)] })).carry[0]!),

  cholesky: [of([2, 2], (x) => api.cholesky(x), positive)],
  determinant: [of([2, 2], (x) => api.determinant(x), matrices)],
  diagonal: moved((x) => api.diagonal(x) as Tensor),
  inverse: [of([2, 2], (x) => api.inverse(x), regular)],
  logdet: [of([2, 2], (x) => api.logdet(x), positive)],
  solve: [ofTwo([2, 2], (a, b) => api.solve(a, b), regular, matrices.slice(0, 3))],
  trace: [of([2, 2], (x) => api.trace(x), matrices)],
  triangularSolve: [ofTwo([2, 2], (a, b) => api.triangularSolve(a, b), positive, matrices.slice(0, 3))],

  broadcastTo: moved((x) => api.broadcastTo(x, [2, 2, 3])),
  concat: moved((x) => api.concat([x, x], 1) as Tensor),
  flatten: moved((x) => api.flatten(x, 0) as Tensor),
  flip: moved((x) => api.flip(x, 1)),
  gather: moved((x) => api.gather(x, 1, x.trace.constant([0, 0, 1, 2], [2, 2], "i32"))),
  moveAxis: moved((x) => api.moveAxis(x, 0, 1)),
  narrow: moved((x) => api.narrow(x, 1, 0, 2)),
  pad: moved((x) =>
    api.pad(x, [
      [1, 0],
      [0, 1],
    ]),
  ),
  reshape: moved((x) => api.reshape(x, [3, 2])),
  scatterAdd: moved((x) =>
    api.scatterAdd(x, 1, x.trace.constant([0, 0, 1, 2], [2, 2], "i32"), api.narrow(x, 1, 0, 2)),
  ),
  slice: moved((x) => api.slice(x, [0, 1], [2, 3]) as Tensor),
  split: moved((x) => api.split(x, 3, 1)[1] as Tensor),
  squeeze: moved((x) => api.squeeze(x) as Tensor, [1, 2, 3]),
  stack: moved((x) => api.stack([x, x]) as Tensor),
  take: moved((x) => api.take(x, labels(x, [1, 1, 0]))),
  transpose: moved((x) => api.transpose(x) as Tensor),
  tril: moved((x) => api.tril(x)),
  triu: moved((x) => api.triu(x)),
  unsqueeze: moved((x) => api.unsqueeze(x, 0) as Tensor),
};

/** A penalty on a parameter that the input stands for. */
function penalized(x: Tensor, penalty: (model: ModelBuilder) => Tensor): Tensor {
  const trace = Object.create(x.trace, {
    parameters: { value: new Map([["w", { node: x.node, initial: api.initial.zeros, trainable: true }]]) },
  }) as Trace;
  return penalty({ trace } as unknown as ModelBuilder);
}
