/** Adadelta. */
import type { Optimizer } from "../model/optimizer.ts";
import { stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, movingAverage, regularized } from "./update.ts";
import type { Node } from "../graph/graph.ts";

export interface AdadeltaOptions {
  readonly learningRate?: LearningRate;
  /** Decay of both moving averages. */
  readonly rho?: number;
  readonly eps?: number;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

/**
 * Zeiler, "ADADELTA: an adaptive learning rate method", 2012:
 *
 *     v ← rho · v + (1 - rho) · g²
 *     Δ = g · √(u + eps) / √(v + eps)
 *     u ← rho · u + (1 - rho) · Δ²        θ ← θ - learningRate · Δ
 */
export function adadelta(options: AdadeltaOptions = {}): Optimizer {
  const { rho = 0.9, eps = 1e-6, weightDecay = 0 } = options;
  return {
    name: "adadelta",
    update(context) {
      const { rules } = context;
      const { learningRate } = stepScalars(context, options.learningRate ?? 1);
      const root = (average: Node): Node =>
        rules.call("sqrt", rules.add(average, rules.constant(eps, average)));
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        const squares = evolve(context, parameter, "squaredGradients", (previous) =>
          movingAverage(rules, previous, rho, rules.call("square", gradient)),
        );
        let delta = gradient;
        evolve(context, parameter, "squaredUpdates", (previous) => {
          delta = rules.mul(rules.div(root(previous), root(squares)), gradient);
          return movingAverage(rules, previous, rho, rules.call("square", delta));
        });
        context.assign(parameter.value, descend(rules, parameter.value, learningRate, delta));
      }
    },
  };
}
