/** Losses, metrics and penalties. */
import {
  above0,
  atLeast0,
  axis,
  callback,
  finite,
  from0To1,
  integer,
  oneOf,
  optional,
  optionalOptions,
  options,
  type Check,
} from "../../model/arguments/check.ts";
import { owner, tensor } from "../../model/arguments/kinds.ts";
import { publish } from "../../model/arguments/publish.ts";
import * as nn from "../functions.ts";
import { type Callable } from "./kinds.ts";

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
export const pinball = loss(
  "pinball",
  nn.pinball,
  options<nn.LossOptions & { readonly quantile?: number }>({}, { ...reductions, quantile: from0To1 }),
);
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
  options: optionalOptions<nn.LossOptions & { readonly axis?: number; readonly eps?: number }>({
    ...reductions,
    axis,
    eps: above0,
  }),
});
export const crossEntropy = publish("crossEntropy", nn.crossEntropy, {
  scores: tensor,
  labels: tensor,
  options: optionalOptions<nn.CrossEntropyOptions>({ ...classLoss, labelSmoothing: from0To1 }),
});
export const nll = publish("nll", nn.nll, {
  logarithms: tensor,
  labels: tensor,
  options: optionalOptions<nn.ClassLossOptions>(classLoss),
});
export const multiclassHinge = publish("multiclassHinge", nn.multiclassHinge, {
  scores: tensor,
  labels: tensor,
  options: optionalOptions<nn.ClassLossOptions & { readonly margin?: number }>({
    ...classLoss,
    margin: finite,
  }),
});
export const accuracy = publish("accuracy", nn.accuracy, { scores: tensor, labels: tensor });
const penalty = {
  model: owner,
  options: options<nn.PenaltyOptions>({ rate: atLeast0 }, { parameters: callback }),
};
export const l1Penalty = publish("l1Penalty", nn.l1Penalty, penalty);
export const l2Penalty = publish("l2Penalty", nn.l2Penalty, penalty);
