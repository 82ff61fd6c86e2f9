/** Stochastic gradient descent. */
import { CompileError } from "../errors.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { stepScalars, type LearningRate } from "./scalars.ts";
import { descend, evolve, regularized } from "./update.ts";

export interface SgdOptions {
  readonly learningRate: LearningRate;
  readonly momentum?: number;
  /** Looks ahead along the momentum. */
  readonly nesterov?: boolean;
  /** Factor of the parameter in its gradient (L2 regularization). */
  readonly weightDecay?: number;
}

/**
 * Gradient descent with momentum (Sutskever et al., "On the importance of initialization and momentum in deep
 * learning", 2013; in the form of PyTorch's `SGD`, without dampening):
 *
 *     m ← momentum · m + g        θ ← θ - learningRate · m
 *     nesterov:                   θ ← θ - learningRate · (g + momentum · m)
 */
export function sgd(options: SgdOptions): Optimizer {
  const { momentum = 0, nesterov = false, weightDecay = 0 } = options;
  if (nesterov && momentum === 0)
    throw new CompileError("TPL017", "sgd: nesterov needs a momentum above 0, not 0");
  return {
    name: "sgd",
    update(context) {
      const { rules } = context;
      const { learningRate } = stepScalars(context, options.learningRate);
      for (const parameter of context.parameters) {
        let direction = regularized(rules, parameter, weightDecay);
        if (momentum > 0) {
          const gradient = direction;
          const m = evolve(context, parameter, "momentum", (previous) =>
            rules.add(rules.scale(previous, momentum), gradient),
          );
          direction = nesterov ? rules.add(gradient, rules.scale(m, momentum)) : m;
        }
        context.assign(parameter.value, descend(rules, parameter.value, learningRate, direction));
      }
    },
  };
}
