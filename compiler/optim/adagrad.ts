/** Adagrad. */
import type { Optimizer } from "../model/optimizer.ts";
import { number, stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, regularized, rootPlus } from "./update.ts";

export interface AdagradOptions {
  readonly learningRate?: LearningRate;
  /** The rate of step t is `learningRate / (1 + (t - 1) · learningRateDecay)`. */
  readonly learningRateDecay?: number;
  readonly eps?: number;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

/**
 * Duchi, Hazan and Singer, "Adaptive subgradient methods for online learning and stochastic optimization", 2011:
 *
 *     s ← s + g²        θ ← θ - learningRate · g / (√s + eps)
 */
export function adagrad(options: AdagradOptions = {}): Optimizer {
  const { learningRate = 0.01, learningRateDecay = 0, eps = 1e-10, weightDecay = 0 } = options;
  return {
    name: "adagrad",
    update(context) {
      const { rules } = context;
      const scalars = stepScalars(context, learningRate);
      const decayed = rules.scale(rules.sub(scalars.step, number(rules, 1)), learningRateDecay);
      const rate =
        learningRateDecay === 0
          ? scalars.learningRate
          : rules.div(scalars.learningRate, rules.add(number(rules, 1), decayed));
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        const squares = evolve(context, parameter, "sumOfSquares", (previous) =>
          rules.add(previous, rules.call("square", gradient)),
        );
        const direction = rules.div(gradient, rootPlus(rules, squares, eps));
        context.assign(parameter.value, descend(rules, parameter.value, rate, direction));
      }
    },
  };
}
