/** Products, attention, normalisations and recurrent layers. */
import {
  add,
  additiveScores,
  affine,
  batchNorm,
  bilinearScores,
  dotScores,
  einsum,
  feedForward,
  groupNorm,
  gru,
  gruCell,
  layerNorm,
  linear,
  localWindow,
  lstm,
  lstmCell,
  maskedSoftmax,
  matmul,
  mul,
  multiHeadAttention,
  relu,
  remainder,
  rmsNorm,
  rnn,
  rnnCell,
  rotary,
  scaledDotProductAttention,
  scaledDotScores,
  sigmoid,
  sinusoidalPositions,
  tanh,
  transformerDecoderLayer,
  transformerEncoderLayer,
  transpose,
  where,
  type Tensor,
} from "../../../compiler/index.ts";
import { besides, bounded, lastOf, ofRank, offGrid, shaped, withAxis, type Instruction } from "./operands.ts";

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
