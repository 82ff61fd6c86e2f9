/** Adamax. */
import { firstMoment, momentOptions, type MomentOptions } from "./moments.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { biasCorrection, stepScalars } from "./scalars.ts";
import { descend, evolve, regularized } from "./update.ts";

/**
 * Adam with the largest gradient, fading, in place of the root mean square: Kingma and Ba, "Adam: a method for
 * stochastic optimization", 2015, algorithm 2. The learning rate is 0.002 if not given.
 *
 *     m ← β₁ · m + (1 - β₁) · g        u ← max(β₂ · u, |g| + eps)        θ ← θ - learningRate / (1 - β₁ᵗ) · m / u
 */
export function adamax(options: MomentOptions = {}): Optimizer {
  const { learningRate, betas, eps, weightDecay } = momentOptions(options, 0.002);
  const [beta1, beta2] = betas;
  return {
    name: "adamax",
    update(context) {
      const { rules } = context;
      const scalars = stepScalars(context, learningRate);
      const stepSize = rules.div(scalars.learningRate, biasCorrection(rules, beta1, scalars.step));
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        const m = firstMoment(context, parameter, beta1, gradient);
        const u = evolve(context, parameter, "infinityNorm", (previous) => {
          const size = rules.add(rules.call("abs", gradient), rules.constant(eps, gradient));
          return rules.call("maximum", rules.scale(previous, beta2), size);
        });
        context.assign(parameter.value, descend(rules, parameter.value, stepSize, rules.div(m, u)));
      }
    },
  };
}
