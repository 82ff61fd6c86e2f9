/** A call of each public function, with arguments that are right: what tests change one by one. */
import * as api from "../../compiler/index.ts";
import type { ModelBuilder, Tensor } from "../../compiler/index.ts";

/** Makes tensors of the model. */
export interface Maker {
  readonly model: ModelBuilder;
  readonly tensor: (shape: readonly number[], dtype?: "f32" | "i32" | "bool") => Tensor;
}

export type Arguments = (maker: Maker) => readonly unknown[];

const unaries =
  "neg abs sign floor ceil round square sqrt rsqrt reciprocal exp exp2 log log1p expm1 sin cos tan asin acos atan sinh cosh tanh erf isNaN stopGradient relu sigmoid softplus logSigmoid silu mish softsign relu6 hardSigmoid hardSwish selu zerosLike onesLike".split(
    " ",
  );
const binaries =
  "add sub mul div pow maximum minimum atan2 less lessEqual greater greaterEqual equal notEqual".split(" ");
const reductions = "sum prod amax amin mean norm logSumExp variance std".split(" ");
const pairLosses =
  "mse l1 huber pinball binaryCrossEntropy binaryCrossEntropyWithLogits klDivergence hinge marginRanking cosineSimilarity".split(
    " ",
  );
const each = (names: readonly string[], call: Arguments): Record<string, Arguments> =>
  Object.fromEntries(names.map((name) => [name, call]));

const square: Arguments = ({ tensor }) => [tensor([3, 3])];
const scores: Arguments = ({ tensor }) => [tensor([4, 3]), tensor([4], "i32"), {}];
const logits: Arguments = ({ tensor }) => [tensor([2, 3, 4]), tensor([2, 5, 4])];
const image = { 1: [2, 4, 9], 2: [2, 4, 9, 9], 3: [2, 4, 9, 9, 9] } as const;
const layer = (shape: readonly number[], options: object): Arguments => {
  return ({ tensor }) => [tensor(shape), { name: "layer", ...options }];
};
const conv = { out: 4, kernel: 3 };
const optimizer = api.sgd({ learningRate: 0.1 });

/** Of all that `tapeless` exports; those of `initial` and `schedules` under these names. */
export const publicCalls: Readonly<Record<string, Arguments>> = {
  ...each(unaries, ({ tensor }) => [tensor([2, 3])]),
  ...each(binaries, ({ tensor }) => [tensor([2, 3]), tensor([3])]),
  ...each(["and", "or"], ({ tensor }) => [tensor([3], "bool"), tensor([3], "bool")]),
  ...each(["quotient", "remainder"], ({ tensor }) => [tensor([3], "i32"), 2]),
  ...each(reductions, ({ tensor }) => [tensor([2, 3]), 1, {}]),
  ...each(pairLosses, ({ tensor }) => [tensor([2, 3]), tensor([2, 3]), {}]),
  ...each(["crossEntropy", "nll", "multiclassHinge"], scores),
  ...each(["cholesky", "determinant", "diagonal", "inverse", "logdet", "trace"], square),
  ...each(["argmax", "argmin", "softmax", "logSoftmax"], ({ tensor }) => [tensor([2, 3]), 1]),
  ...each(["cumsum", "cumprod"], ({ tensor }) => [tensor([2, 3]), 1, {}]),
  ...each(["argsort", "sort"], ({ tensor }) => [tensor([2, 3]), 1, {}]),
  ...each(["tril", "triu"], ({ tensor }) => [tensor([3, 3]), 1]),
  ...each(["zeros", "ones", "iota"], ({ model }) => [model, [2, 3]]),
  ...each(["leakyRelu", "elu"], ({ tensor }) => [tensor([2, 3]), 0.5]),
  ...each(["randomUniform", "randomNormal"], ({ model }) => [model, [2, 3], 0, 1]),
  ...each(["dotScores", "scaledDotScores"], logits),
  ...each(["concat", "stack"], ({ tensor }) => [[tensor([2, 3]), tensor([2, 3])], 1]),
  ...each(["l1Penalty", "l2Penalty"], ({ model }) => {
    model.parameter("penalized", [2], api.initial.zeros);
    return [model, { rate: 0.1 }];
  }),
  ...each(["adam", "adamw", "adamax", "adadelta", "adagrad", "lion", "nadam", "radam", "rmsprop"], () => [
    {},
  ]),
  ...each(["initial.kaimingUniform", "initial.kaimingNormal"], () => [[4, 3], {}]),
  ...each(["initial.xavierUniform", "initial.xavierNormal"], () => [[4, 3], 1]),
  ...each(["clipByGlobalNorm", "clipByValue"], () => [optimizer, 1]),
  ...each(["rnn", "lstm", "gru"], layer([2, 5, 3], { hidden: 4 })),
  ...each(["conv1d", "convTranspose"], layer(image[1], conv)),
  conv2d: layer(image[2], conv),
  conv3d: layer(image[3], conv),
  ...each(["maxPool1d", "avgPool1d"], ({ tensor }) => [tensor(image[1]), 2, {}]),
  ...each(["maxPool2d", "avgPool2d"], ({ tensor }) => [tensor(image[2]), 2, {}]),
  ...each(["maxPool3d", "avgPool3d"], ({ tensor }) => [tensor(image[3]), 2, {}]),
  ...each(["layerNorm", "rmsNorm", "batchNorm"], layer([4, 3], {})),
  ...each(["rnnCell", "gruCell"], ({ tensor }) => [tensor([2, 3]), tensor([2, 4]), { name: "cell" }]),
  ...each(["gelu", "rotary"], ({ tensor }) => [tensor([2, 5, 4]), {}]),
  ...each(["flatten", "squeeze"], ({ tensor }) => [tensor([2, 1, 3]), 1]),
  accuracy: ({ tensor }) => [tensor([4, 3]), tensor([4], "i32")],
  accumulate: () => [optimizer, { steps: 2 }],
  additiveScores: ({ tensor }) => [tensor([2, 3, 4]), tensor([2, 5, 4]), tensor([4])],
  affine: ({ tensor }) => [tensor([2, 3]), tensor([4, 3]), tensor([4])],
  arange: ({ model }) => [model, 3],
  bilinearScores: ({ tensor }) => [tensor([2, 3, 4]), tensor([2, 5, 4]), tensor([4, 4])],
  broadcastTo: ({ tensor }) => [tensor([3]), [2, 3]],
  cast: ({ tensor }) => [tensor([3]), "i32"],
  clamp: ({ tensor }) => [tensor([3]), { min: 0 }],
  convolve: ({ tensor }) => [tensor(image[2]), tensor([5, 4, 3, 3]), {}],
  convolveTransposed: ({ tensor }) => [tensor(image[2]), tensor([4, 5, 3, 3]), {}],
  customGradient: () => [(x: Tensor) => x, (_: unknown, __: unknown, cotangent: Tensor) => [cotangent]],
  dropout: ({ tensor }) => [tensor([3]), 0.5],
  einsum: ({ tensor }) => ["ij,jk->ik", tensor([2, 3]), tensor([3, 4])],
  embedding: ({ tensor }) => [tensor([2], "i32"), 4, { name: "layer", count: 5 }],
  feedForward: layer([2, 5, 4], {}),
  flip: ({ tensor }) => [tensor([2, 3]), [0, 1]],
  full: ({ model }) => [model, [2, 3], 0.5, "f32"],
  fullLike: ({ tensor }) => [tensor([2, 3]), 0.5],
  gather: ({ tensor }) => [tensor([2, 3]), 1, tensor([2, 2], "i32")],
  globalAvgPool: ({ tensor }) => [tensor(image[2])],
  grad({ tensor }) {
    const x = tensor([3]);
    return [api.sum(x), x];
  },
  groupNorm: layer(image[2], { groups: 2 }),
  hessian({ tensor }) {
    const x = tensor([3]);
    return [api.sum(api.square(x)), x];
  },
  hessianVectorProduct({ tensor }) {
    const x = tensor([3]);
    return [api.sum(api.square(x)), x, tensor([3])];
  },
  jacobian({ tensor }) {
    const x = tensor([3]);
    return [api.square(x), x];
  },
  jvp({ tensor }) {
    const x = tensor([3]);
    return [api.square(x), x, tensor([3])];
  },
  linear: ({ tensor }) => [tensor([2, 3]), 4, { name: "layer" }],
  linearRecurrence: ({ tensor }) => [tensor([2, 3]), tensor([2, 3]), 1, {}],
  localWindow: ({ tensor }) => [tensor([2, 3]), 5, 2],
  lstmCell: ({ tensor }) => [
    tensor([2, 3]),
    { hidden: tensor([2, 4]), cell: tensor([2, 4]) },
    { name: "cell" },
  ],
  maskedSoftmax: ({ tensor }) => [tensor([2, 3]), tensor([2, 3], "bool"), 1],
  matmul: ({ tensor }) => [tensor([2, 3]), tensor([3, 4])],
  mergeLora: () => [
    { "l.weight": new Float32Array(6), "l.lora_A": new Float32Array(3), "l.lora_B": new Float32Array(2) },
    { rank: 1 },
  ],
  moveAxis: ({ tensor }) => [tensor([2, 3]), 0, 1],
  multiHeadAttention: layer([2, 5, 4], { heads: 2 }),
  muon: () => [{ others: optimizer }],
  narrow: ({ tensor }) => [tensor([2, 3]), 1, 0, 2],
  not: ({ tensor }) => [tensor([3], "bool")],
  oneHot: ({ tensor }) => [tensor([3], "i32"), 4],
  pad: ({ tensor }) => [tensor([2]), [[1, 1]], 0],
  prelu: ({ tensor }) => [tensor([2, 3]), tensor([3])],
  reshape: ({ tensor }) => [tensor([2, 3]), [3, 2]],
  scaledDotProductAttention: ({ tensor }) => [tensor([2, 3, 4]), tensor([2, 5, 4]), tensor([2, 5, 4]), {}],
  scan: ({ tensor }) => [
    { carry: { h: tensor([2]) }, xs: [tensor([5, 2])] },
    ({ h }: { readonly h: Tensor }, [x]: readonly [Tensor]) => ({ carry: { h: api.add(h, x) } }),
  ],
  scatterAdd: ({ tensor }) => [tensor([2, 3]), 1, tensor([2, 2], "i32"), tensor([2, 2])],
  sgd: () => [{ learningRate: 0.1 }],
  sinusoidalPositions: ({ model }) => [model, 5, 4],
  slice: ({ tensor }) => [tensor([2, 3]), [0, 0], [1, 2]],
  solve: ({ tensor }) => [tensor([3, 3]), tensor([3])],
  split: ({ tensor }) => [tensor([4]), 2, 0],
  take: ({ tensor }) => [tensor([4]), tensor([2], "i32"), 0],
  topK: ({ tensor }) => [tensor([4]), 2, 0],
  transformerDecoderLayer: ({ tensor }) => [
    tensor([2, 5, 4]),
    { name: "layer", heads: 2, memory: tensor([2, 3, 4]) },
  ],
  transformerEncoderLayer: layer([2, 5, 4], { heads: 2 }),
  transpose: ({ tensor }) => [tensor([2, 3]), [1, 0]],
  triangularSolve: ({ tensor }) => [tensor([3, 3]), tensor([3]), {}],
  unsqueeze: ({ tensor }) => [tensor([3]), 0],
  where: ({ tensor }) => [tensor([3], "bool"), tensor([3]), 0],
  withAverage: () => [optimizer, 0.9, {}],
  "initial.constant": () => [0.5],
  "initial.data": () => [[1, 2]],
  "initial.normal": () => [0, 1],
  "initial.orthogonal": () => [1],
  "initial.torchDefault": () => [3],
  "initial.truncatedNormal": () => [0, 1, -1, 1],
  "initial.uniform": () => [0, 1],
  "schedules.constant": () => [0.1],
  "schedules.cosine": () => [{ learningRate: 0.1, steps: 10 }],
  "schedules.exponential": () => [{ learningRate: 0.1, gamma: 0.9 }],
  "schedules.inverseSquareRoot": () => [{ learningRate: 0.1, warmUp: 10 }],
  "schedules.linearWarmUp": () => [{ learningRate: 0.1, steps: 10 }],
  "schedules.multiStep": () => [{ learningRate: 0.1, milestones: [1] }],
  "schedules.oneCycle": () => [{ maximum: 0.1, steps: 10 }],
  "schedules.step": () => [{ learningRate: 0.1, stepSize: 10 }],
  "model.input": () => ["i", [2, 3], "i32", {}],
  "model.parameter": () => ["p", [2, 3], api.initial.zeros, {}],
  "model.state": () => ["s", [2, 3], api.initial.zeros, "f32", {}],
  "model.constant": () => [[1, 2], [2], "f32"],
  "model.update": ({ model, tensor }) => [model.state("s", [2], api.initial.zeros), tensor([2])],
};
