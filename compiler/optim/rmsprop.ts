/** RMSprop. */
import type { Optimizer } from "../model/optimizer.ts";
import { stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, movingAverage, regularized, rootPlus } from "./update.ts";

export interface RmspropOptions {
  readonly learningRate?: LearningRate;
  /** Decay of the moving averages. */
  readonly alpha?: number;
  readonly eps?: number;
  /** Divides by the standard deviation of the gradient instead of its root mean square. */
  readonly centered?: boolean;
  readonly momentum?: number;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

/**
 * Tieleman and Hinton, "Neural networks for machine learning", lecture 6.5, 2012; centered: Graves, "Generating
 * sequences with recurrent neural networks", 2013; in the form of PyTorch's `RMSprop`:
 *
 *     v ← alpha · v + (1 - alpha) · g²        centered: ḡ ← alpha · ḡ + (1 - alpha) · g,  v - ḡ² for v below
 *     m ← momentum · m + g / (√v + eps)       θ ← θ - learningRate · m
 */
export function rmsprop(options: RmspropOptions = {}): Optimizer {
  const { alpha = 0.99, eps = 1e-8, centered = false, momentum = 0, weightDecay = 0 } = options;
  return {
    name: "rmsprop",
    update(context) {
      const { rules } = context;
      const { learningRate } = stepScalars(context, options.learningRate ?? 0.01);
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        let variance = evolve(context, parameter, "squaredGradients", (previous) =>
          movingAverage(rules, previous, alpha, rules.call("square", gradient)),
        );
        if (centered) {
          const mean = evolve(context, parameter, "meanGradient", (previous) =>
            movingAverage(rules, previous, alpha, gradient),
          );
          const difference = rules.sub(variance, rules.call("square", mean));
          // Rounding may take it below zero, where there is no root.
          variance = rules.call("maximum", difference, rules.constant(0, difference));
        }
        const normalized = rules.div(gradient, rootPlus(rules, variance, eps));
        const direction =
          momentum === 0
            ? normalized
            : evolve(context, parameter, "momentum", (previous) =>
                rules.add(rules.scale(previous, momentum), normalized),
              );
        context.assign(parameter.value, descend(rules, parameter.value, learningRate, direction));
      }
    },
  };
}
