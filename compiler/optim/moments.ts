/** What the Adam family shares: moving averages of the gradient and of its square. */
import type { TrainedParameter, UpdateContext } from "../model/optimizer.ts";
import type { LearningRate } from "./scalars.ts";
import { evolve, movingAverage } from "./update.ts";
import type { Node } from "../graph/graph.ts";

export interface MomentOptions {
  readonly learningRate?: LearningRate;
  /** Decay of the moving averages of the gradient and of its square. */
  readonly betas?: readonly [number, number];
  readonly eps?: number;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

/** The options with their defaults. */
export function momentOptions(
  options: MomentOptions,
  defaultRate: number,
  defaultDecay = 0,
): Required<MomentOptions> {
  const {
    learningRate = defaultRate,
    betas = [0.9, 0.999],
    eps = 1e-8,
    weightDecay = defaultDecay,
  } = options;
  return { learningRate, betas, eps, weightDecay };
}

/** `m ← β₁ · m + (1 - β₁) · g` */
export const firstMoment = (
  context: UpdateContext,
  parameter: TrainedParameter,
  beta: number,
  gradient: Node,
): Node => evolve(context, parameter, "firstMoment", (m) => movingAverage(context.rules, m, beta, gradient));

/** That, and `v ← β₂ · v + (1 - β₂) · g²`. */
export const moments = (
  context: UpdateContext,
  parameter: TrainedParameter,
  [beta1, beta2]: readonly [number, number],
  gradient: Node,
): readonly [m: Node, v: Node] => [
  firstMoment(context, parameter, beta1, gradient),
  evolve(context, parameter, "secondMoment", (v) =>
    movingAverage(context.rules, v, beta2, context.rules.call("square", gradient)),
  ),
];
