/** Lion. */
import type { Optimizer } from "../model/optimizer.ts";
import { stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, movingAverage, shrunk } from "./update.ts";

export interface LionOptions {
  readonly learningRate?: LearningRate;
  /** Weight of the momentum in the update, and its decay. */
  readonly betas?: readonly [number, number];
  /** Part of `learningRate` by which the parameter shrinks in a step. */
  readonly weightDecay?: number;
}

/**
 * Chen et al., "Symbolic discovery of optimization algorithms", 2023, algorithm 2. The learning rate is 0.0001 if not
 * given: three to ten times less than for Adam.
 *
 *     θ ← θ · (1 - learningRate · weightDecay) - learningRate · sign(β₁ · m + (1 - β₁) · g)
 *     m ← β₂ · m + (1 - β₂) · g
 */
export function lion(options: LionOptions = {}): Optimizer {
  const { betas = [0.9, 0.99], weightDecay = 0 } = options;
  const [beta1, beta2] = betas;
  return {
    name: "lion",
    update(context) {
      const { rules } = context;
      const { learningRate } = stepScalars(context, options.learningRate ?? 0.0001);
      for (const parameter of context.parameters) {
        const { value, gradient } = parameter;
        evolve(context, parameter, "momentum", (m) => {
          const direction = rules.call("sign", movingAverage(rules, m, beta1, gradient));
          const before = shrunk(rules, value, learningRate, weightDecay);
          context.assign(value, descend(rules, before, learningRate, direction));
          return movingAverage(rules, m, beta2, gradient);
        });
      }
    },
  };
}
