/** What the Adam family shares: moving averages of the gradient and of its square. */
import { above0, atLeast0, type Check } from "../checks/check.ts";
import { betas, learningRate } from "../checks/kinds.ts";
import type { Node } from "../graph/types.ts";
import type { TrainedParameter, UpdateContext } from "./optimizer.ts";
import type { LearningRate } from "./scalars.ts";
import { evolve, movingAverage } from "./update.ts";

export interface MomentOptions {
  readonly learningRate?: LearningRate;
  /** Decay of the moving averages of the gradient and of its square. */
  readonly betas?: readonly [number, number];
  readonly eps?: number;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

export const momentChecks = { learningRate, betas, eps: above0, weightDecay: atLeast0 };

/** The options with their defaults, checked. */
export function momentOptions(
  owner: string,
  given: MomentOptions,
  check: Check,
  defaultRate: number,
  defaultDecay = 0,
): Required<MomentOptions> {
  check(owner, "options", given);
  return {
    learningRate: given.learningRate ?? defaultRate,
    betas: given.betas ?? [0.9, 0.999],
    eps: given.eps ?? 1e-8,
    weightDecay: given.weightDecay ?? defaultDecay,
  };
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
