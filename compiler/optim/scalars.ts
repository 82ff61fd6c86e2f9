/**
 * The scalars of a step: learning rate and bias corrections. They are computed in float64, once for all
 * parameters, and rounded to a parameter's type when they meet it: 1 - 0.999¹ in float32 is wrong by 5e-5.
 */
import { show } from "../model/arguments/show.ts";
import { CompileError } from "../errors.ts";
import type { UpdateContext } from "../model/optimizer.ts";
import type { Node, Rules } from "../graph/graph.ts";

/** The learning rate after `stepsDone` steps; both are f64 scalars. */
export type Schedule = (rules: Rules, stepsDone: Node) => Node;

/** A number, or a schedule (see `schedules.ts`). */
export type LearningRate = number | Schedule;

export interface StepScalars {
  /** The number of this step: 1 in the first. */
  readonly step: Node;
  readonly learningRate: Node;
}

export function stepScalars({ rules, stepsDone }: UpdateContext, learningRate: LearningRate): StepScalars {
  const done = rules.cast(stepsDone, "f64");
  return { step: rules.add(done, number(rules, 1)), learningRate: rateAt(rules, learningRate, done) };
}

export function rateAt(rules: Rules, learningRate: LearningRate, stepsDone: Node): Node {
  if (typeof learningRate === "number") return number(rules, learningRate);
  const rate: Partial<Node> = learningRate(rules, stepsDone);
  if (rate?.type?.dtype === "f64" && rate.type.shape.length === 0) return rate as Node;
  throw new CompileError(
    "TPL017",
    `learningRate: a function is called once, while the model is compiled, and must return an f64 scalar of the graph, not ${show(rate)}; schedules has such functions, as schedules.cosine({ learningRate: 0.1, steps: 1000 })`,
    undefined,
  );
}

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
