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

/** `m ← beta · m + (1 - beta) · g` */
export const firstMoment = (
  context: UpdateContext,
  parameter: TrainedParameter,
  beta: number,
  gradient: Node,
): Node =>
  evolve(context, parameter, "firstMoment", (previous) =>
    movingAverage(context.rules, previous, beta, gradient),
  );

/** `v ← beta · v + (1 - beta) · g²` */
export const secondMoment = (
  context: UpdateContext,
  parameter: TrainedParameter,
  beta: number,
  gradient: Node,
): Node =>
  evolve(context, parameter, "secondMoment", (previous) =>
    movingAverage(context.rules, previous, beta, context.rules.call("square", gradient)),
  );
