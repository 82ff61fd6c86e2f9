/**
 * Losses and metrics of classifiers. Scores are [..., classes], labels `i32` [...] in [0, classes), which is checked of
 * inputs. A label is compared with the number of each class, rather than looked up, so that the loss fuses with what makes the scores.
 */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { type Shape, sameShape } from "../graph/types.ts";
import type { DropAxis, Expect, Labels } from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { relu } from "./activation.ts";
import { add, cast, div, maximum, mul, neg, notEqual, sub, where } from "./arithmetic.ts";
import { arange } from "./create.ts";
import { reduceLoss, type LossOptions, type Reduced, type ReductionMode } from "./losses.ts";
import { logOfExponentials } from "./log-sum-exp.ts";
import { pointwise, requireFloat, requireInteger } from "./operands.ts";
import { argmax, mean, sum } from "./reduction.ts";
import { squeeze, unsqueeze } from "./shape.ts";

export interface ClassLossOptions<Mode extends ReductionMode = ReductionMode> extends LossOptions<Mode> {
  /** Examples with this label count for nothing, nor in the mean. */
  readonly ignoreIndex?: number;
}

export interface CrossEntropyOptions<
  Mode extends ReductionMode = ReductionMode,
> extends ClassLossOptions<Mode> {
  /** This part of the target is spread evenly over all classes. Szegedy et al., 2016. */
  readonly labelSmoothing?: number;
}

/** `log Σ exp(scores) - scores[label]`: the negative logarithm of the label's softmax probability, without overflow. */
export function crossEntropy<
  S extends Shape,
  L extends Shape,
  D extends DType,
  Mode extends ReductionMode = "mean",
>(
  scores: Tensor<S>,
  labels: Expect<Labels<"crossEntropy", S, L, D>> & Tensor<L, D>,
  options?: CrossEntropyOptions<Mode>,
): Tensor<Reduced<DropAxis<S, -1>, Mode>>;
export function crossEntropy(scores: Tensor, labels: Tensor, options: CrossEntropyOptions = {}): Tensor {
  checkLabels("crossEntropy", scores, labels);
  const { labelSmoothing: smoothing = 0 } = options;
  if (!(smoothing >= 0 && smoothing <= 1))
    throw new CompileError("TPL017", `crossEntropy: labelSmoothing is in [0, 1], not ${smoothing}`);
  const own = mul(scoreOfLabel(scores, labels, options), 1 - smoothing);
  const target = smoothing === 0 ? own : add(own, mul(mean(scores, -1), smoothing));
  // An example that is ignored may have no score.
  const empty = options.ignoreIndex !== undefined;
  const total = logOfExponentials(scores, [scores.shape.length - 1], { empty });
  return reduceExamples(sub(squeeze(total, -1), target), labels, options);
}

/** `-logarithms[label]`, of logarithms of probabilities. */
export function nll<S extends Shape, L extends Shape, D extends DType, Mode extends ReductionMode = "mean">(
  logarithms: Tensor<S>,
  labels: Expect<Labels<"nll", S, L, D>> & Tensor<L, D>,
  options?: ClassLossOptions<Mode>,
): Tensor<Reduced<DropAxis<S, -1>, Mode>>;
export function nll(logarithms: Tensor, labels: Tensor, options: ClassLossOptions = {}): Tensor {
  checkLabels("nll", logarithms, labels);
  return reduceExamples(neg(scoreOfLabel(logarithms, labels, options)), labels, options);
}

/** `Σ max(0, margin + scores[other] - scores[label])` over all other classes, as in Weston, Watkins, 1999. */
export function multiclassHinge<
  S extends Shape,
  L extends Shape,
  D extends DType,
  Mode extends ReductionMode = "mean",
>(
  scores: Tensor<S>,
  labels: Expect<Labels<"multiclassHinge", S, L, D>> & Tensor<L, D>,
  options?: ClassLossOptions<Mode> & { readonly margin?: number },
): Tensor<Reduced<DropAxis<S, -1>, Mode>>;
export function multiclassHinge(
  scores: Tensor,
  labels: Tensor,
  { margin = 1, ...options }: ClassLossOptions & { readonly margin?: number } = {},
): Tensor {
  checkLabels("multiclassHinge", scores, labels);
  const own = unsqueeze(scoreOfLabel(scores, labels, options), -1);
  const ahead = relu(add(sub(scores, own), margin));
  const losses: Tensor = sum(where(isLabel(scores, labels, options), 0, ahead), -1);
  return reduceExamples(losses, labels, options);
}

/** 1 for each example whose largest score is the label's, else 0: shape [...]. Labels that a loss ignores get 0. */
export function accuracy<S extends Shape, L extends Shape, D extends DType>(
  scores: Tensor<S>,
  labels: Expect<Labels<"accuracy", S, L, D>> & Tensor<L, D>,
): Tensor<Reduced<DropAxis<S, -1>, "none">, "f32">;
export function accuracy(scores: Tensor, labels: Tensor): Tensor {
  checkLabels("accuracy", scores, labels);
  const classes = scores.shape.at(-1)!;
  return cast(pointwise("equal", [argmax(scores), labels], "accuracy", { classes, tolerant: true }), "f32");
}

function checkLabels(name: string, scores: Tensor, labels: Tensor): void {
  requireFloat(name, scores);
  requireInteger(name, "labels", labels);
  if (!sameShape(scores.shape.slice(0, -1), labels.shape) || scores.shape.length === 0)
    throw new CompileError(
      "TPL011",
      `${name}: scores ${showShape(scores.shape)} need labels ${showShape(scores.shape.slice(0, -1))}, not ${showShape(labels.shape)}`,
    );
}

/** True at the class of the label: [..., classes]. The attributes are for `entry/limits.ts`. */
function isLabel(scores: Tensor, labels: Tensor, { ignoreIndex }: ClassLossOptions): Tensor {
  const classes = scores.shape.at(-1)!;
  const attributes = { classes, ...(ignoreIndex !== undefined && { ignored: ignoreIndex }) };
  return pointwise("equal", [unsqueeze(labels, -1), arange(scores, classes)], "equal", attributes);
}

const scoreOfLabel = (scores: Tensor, labels: Tensor, options: ClassLossOptions): Tensor =>
  sum(where(isLabel(scores, labels, options), scores, 0), -1);

function reduceExamples(
  losses: Tensor,
  labels: Tensor,
  { reduction, ignoreIndex }: ClassLossOptions,
): Tensor {
  if (ignoreIndex === undefined) return reduceLoss(losses, reduction);
  const counts = notEqual(labels, ignoreIndex);
  const counted = where(counts, losses, 0);
  if (reduction !== undefined && reduction !== "mean") return reduceLoss(counted, reduction);
  return div(sum(counted), maximum(sum(cast(counts, "f32")), 1));
}
