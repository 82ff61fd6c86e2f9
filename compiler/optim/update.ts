/** The formulas that update rules share. All operands have the parameter's shape. */
import type { TrainedParameter, UpdateContext } from "../model/optimizer.ts";
import { complement, number, spread } from "./scalars.ts";
import type { Node, Rules } from "../graph/graph.ts";

/** Gives a state of the parameter's shape, zero at first, its next value, and returns that. */
export function evolve(
  context: UpdateContext,
  { name, value }: TrainedParameter,
  state: string,
  next: (previous: Node) => Node,
): Node {
  const leaf = context.state(`${name}.${state}`, value.type.dtype, value.type.shape);
  const result = next(leaf);
  context.assign(leaf, result);
  return result;
}

/** `decay · average + (1 - decay) · x` */
export const movingAverage = (rules: Rules, average: Node, decay: number, x: Node): Node =>
  rules.add(rules.scale(average, decay), rules.scale(x, 1 - decay));

/** `a - factor · b`, with a scalar factor. */
export const descend = (rules: Rules, a: Node, factor: Node, b: Node): Node =>
  rules.sub(a, rules.mul(spread(rules, factor, b), b));

/** `√v + eps` */
export const rootPlus = (rules: Rules, v: Node, eps: number): Node =>
  rules.add(rules.call("sqrt", v), rules.constant(eps, v));

/** The gradient of the loss plus `weightDecay / 2 · ‖value‖²`: `gradient + weightDecay · value`. */
export const regularized = (
  rules: Rules,
  { value, gradient }: TrainedParameter,
  weightDecay: number,
): Node => (weightDecay === 0 ? gradient : rules.add(gradient, rules.scale(value, weightDecay)));

/** Weight decay apart from the gradient: `value · (1 - learningRate · weightDecay)`. */
export function shrunk(rules: Rules, value: Node, learningRate: Node, weightDecay: number): Node {
  if (weightDecay === 0) return value;
  const factor = complement(rules, rules.mul(learningRate, number(rules, weightDecay)));
  return rules.mul(value, spread(rules, factor, value));
}
