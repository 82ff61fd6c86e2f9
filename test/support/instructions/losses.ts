/** Losses and metrics. */
import {
  accuracy,
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  cosineSimilarity,
  crossEntropy,
  hinge,
  huber,
  klDivergence,
  l1,
  logSoftmax,
  marginRanking,
  mse,
  mul,
  multiclassHinge,
  nll,
  pinball,
  remainder,
  sigmoid,
  sign,
  softmax,
  type ReductionMode,
  type Tensor,
} from "../../../compiler/index.ts";
import { besides, bounded, distinct, offGrid, shaped, withAxis, type Instruction } from "./operands.ts";

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
