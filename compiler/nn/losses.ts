/** Losses between predictions and numbers. Each averages over all elements unless `reduction` says otherwise. */
import type { Shape } from "../graph/types.ts";
import type { Broadcast, Expect, Result } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { relu, softplus } from "./activation.ts";
import { abs, add, clamp, greater, log, maximum, mul, neg, square, sub, where, div } from "./arithmetic.ts";
import { customGradient } from "./custom-gradient.ts";
import { broadcastShapes } from "./operands.ts";
import { mean, norm, sum } from "./reduction.ts";
import { broadcastTo } from "./shape.ts";

/** `none` leaves one loss per element. */
export type ReductionMode = "mean" | "sum" | "none";

export interface LossOptions<Mode extends ReductionMode = ReductionMode> {
  readonly reduction?: Mode;
}

/** A scalar, or with `none` the shape of the unreduced losses. */
export type Reduced<S, Mode extends ReductionMode> = [Mode] extends ["mean" | "sum"] ? [] : Result<S>;

export function reduceLoss(losses: Tensor, reduction: ReductionMode = "mean"): Tensor {
  return reduction === "none" ? losses : reduction === "sum" ? sum(losses) : mean(losses);
}

export interface PairLoss<Options = unknown> {
  <A extends Shape, B extends Shape, Mode extends ReductionMode = "mean">(
    input: Tensor<A>,
    target: Expect<Broadcast<A, B>> & Tensor<B>,
    options?: LossOptions<Mode> & Options,
  ): Tensor<Reduced<Broadcast<A, B>, Mode>>;
}

const pairLoss = <Options = unknown>(
  compute: (input: Tensor, target: Tensor, options: LossOptions & Partial<Options>) => Tensor,
): PairLoss<Options> =>
  ((input: Tensor, target: Tensor, options: LossOptions & Partial<Options> = {}) =>
    reduceLoss(compute(input, target, options), options.reduction)) as PairLoss<Options>;

/** `(input - target)²` */
export const mse = pairLoss((input, target) => square(sub(input, target)));

/** `|input - target|` */
export const l1 = pairLoss((input, target) => abs(sub(input, target)));

/** `½ d²` up to `|d| = delta` (default 1), `delta (|d| - ½ delta)` beyond. Huber, 1964. */
export const huber = pairLoss<{ readonly delta?: number }>((input, target, { delta = 1 }) => {
  const distance = sub(input, target);
  const near = clamp(distance, { min: -delta, max: delta });
  return mul(near, sub(distance, mul(near, 0.5)));
});

/** `max(quantile · d, (quantile - 1) · d)` with `d = target - input`. Koenker, Bassett, 1978. */
export const pinball = pairLoss<{ readonly quantile: number }>((input, target, { quantile = 0.5 }) => {
  const distance = sub(target, input);
  return maximum(mul(distance, quantile), mul(distance, quantile - 1));
});

const limitedLog = (x: Tensor): Tensor => maximum(log(x), -100);
/** `p (1 - p)`, not so small that 1 divided by it is infinite. */
const limitedVariance = (p: Tensor): Tensor => maximum(mul(p, sub(1, p)), 1e-12);

/** `log p - log(1 - p)` */
const logOdds = customGradient(
  (p: Tensor): Tensor => sub(limitedLog(p), limitedLog(sub(1, p))),
  ([p], _, cotangent) => [div(cotangent, limitedVariance(p))],
);

/**
 * Of probabilities in [0, 1]: `-t log p - (1 - t) log(1 - p)`; logarithms stop at -100, as in PyTorch, but not the gradient, which is
 * `(p - t) / max(p (1 - p), 10⁻¹²)`: a wrong prediction is corrected however sure it is.
 */
export const binaryCrossEntropy = pairLoss((input, target) => {
  const shape = broadcastShapes("binaryCrossEntropy", [input.shape, target.shape]);
  return ofProbabilities(broadcastTo(input, shape) as Tensor, broadcastTo(target, shape) as Tensor);
});

const ofProbabilities = customGradient(
  function binaryCrossEntropy(p: Tensor, t: Tensor): Tensor {
    return neg(add(mul(t, limitedLog(p)), mul(sub(1, t), limitedLog(sub(1, p)))));
  },
  ([p, t], _, cotangent) => [
    mul(cotangent, div(sub(p, t), limitedVariance(p))),
    neg(mul(cotangent, logOdds(p))),
  ],
);

/** Of logits: `-t log σ(x) - (1 - t) log(1 - σ(x))`, without overflow. */
export const binaryCrossEntropyWithLogits = pairLoss((input, target) =>
  add(mul(sub(1, target), input), softplus(neg(input))),
);

/** `t (log t - x)` of target probabilities and logarithms of predicted ones; 0 where the target is 0. */
export const klDivergence = pairLoss((input, target) => {
  const positive = greater(target, 0);
  return mul(target, sub(log(where(positive, target, 1)), where(positive, input, 0)));
});

/** `max(0, margin - input · target)` with targets -1 and 1. */
export const hinge = pairLoss<{ readonly margin?: number }>((input, target, { margin = 1 }) =>
  relu(sub(margin, mul(input, target))),
);

/** `max(0, margin - positive + negative)`: the first argument should be larger than the second by the margin. */
export const marginRanking = pairLoss<{ readonly margin?: number }>((positive, negative, { margin = 1 }) =>
  relu(add(sub(margin, positive), negative)),
);

/** The cosine of the angle between vectors along an axis, by default the last; norms count as at least `eps`. */
export function cosineSimilarity(
  a: Tensor,
  b: Tensor,
  {
    axis = -1,
    eps = 1e-8,
    reduction = "none",
  }: LossOptions & { readonly axis?: number; readonly eps?: number } = {},
): Tensor {
  const length = (x: Tensor): Tensor => maximum(norm(x, axis), eps);
  const product: Tensor = sum(mul(a, b), axis);
  return reduceLoss(div(product, mul(length(a), length(b))), reduction);
}
