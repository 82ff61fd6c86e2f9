/**
 * The scalars of a step: learning rate and bias corrections. They are computed in float64, once for all
 * parameters, and rounded to a parameter's type when they meet it: 1 - 0.999¹ in float32 is wrong by 5e-5.
 */
import type { Node } from "../graph/types.ts";
import type { Rules } from "../ops/rules.ts";
import type { UpdateContext } from "./optimizer.ts";
import { checkOption } from "./options.ts";

/** The learning rate after `stepsDone` steps; both are f64 scalars. */
export type Schedule = (rules: Rules, stepsDone: Node) => Node;

/** A number, or a schedule (see `schedules.ts`). */
export type LearningRate = number | Schedule;

export interface StepScalars {
  /** The number of this step: 1 in the first. */
  readonly step: Node;
  readonly learningRate: Node;
}

export function checkLearningRate(owner: string, learningRate: LearningRate): void {
  if (typeof learningRate === "number") checkOption(owner, "learningRate", learningRate, "at least 0");
}

export function stepScalars({ rules, stepsDone }: UpdateContext, learningRate: LearningRate): StepScalars {
  const done = rules.cast(stepsDone, "f64");
  return { step: rules.add(done, number(rules, 1)), learningRate: rateAt(rules, learningRate, done) };
}

export const rateAt = (rules: Rules, learningRate: LearningRate, stepsDone: Node): Node =>
  typeof learningRate === "number" ? number(rules, learningRate) : learningRate(rules, stepsDone);

export const number = (rules: Rules, value: number): Node => rules.graph.scalar(value, "f64");

/** `baseˢ` */
export const power = (rules: Rules, base: number, exponent: Node): Node =>
  rules.call("pow", number(rules, base), exponent);

/** `1 - x` */
export const complement = (rules: Rules, x: Node): Node => rules.sub(number(rules, 1), x);

/** `1 - betaᵗ`: what a moving average that started at zero is too small by. */
export const biasCorrection = (rules: Rules, beta: number, step: Node): Node =>
  complement(rules, power(rules, beta, step));

/** A scalar in the type and shape of a parameter. */
export const spread = (rules: Rules, scalar: Node, like: Node): Node =>
  rules.expand(rules.cast(scalar, like.type.dtype), like.type.shape);
