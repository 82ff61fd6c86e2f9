/** NAdam: Adam with Nesterov momentum. */
import { momentOptions, moments, type MomentOptions } from "./moments.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { biasCorrection, complement, number, power, spread, stepScalars } from "./scalars.ts";
import { descend, regularized, rootPlus } from "./update.ts";
import type { Node } from "../graph/graph.ts";

export interface NadamOptions extends MomentOptions {
  /** How fast the momentum grows to β₁. */
  readonly momentumDecay?: number;
}

/**
 * Dozat, "Incorporating Nesterov momentum into Adam", 2016, in the form of PyTorch 1.13's `NAdam`, which corrects m by
 * 1 - Πₜ · μₜ · μₜ₊₁ (the paper: 1 - Πₜ · μₜ₊₁). The learning rate is 0.002 if not given.
 *
 *     μₜ = β₁ · (1 - ½ · 0.96^(t · momentumDecay))        Πₜ = μ₁ · … · μₜ
 *     θ ← θ - learningRate · ((1 - μₜ) / (1 - Πₜ) · g + μₜ₊₁ / (1 - Πₜ · μₜ · μₜ₊₁) · m) / (√(v / (1 - β₂ᵗ)) + eps)
 */
export function nadam(options: NadamOptions = {}): Optimizer {
  const { learningRate, betas, eps, weightDecay } = momentOptions(options, 0.002);
  const [beta1, beta2] = betas;
  const { momentumDecay = 0.004 } = options;
  return {
    name: "nadam",
    update(context) {
      const { rules } = context;
      const scalars = stepScalars(context, learningRate);
      const momentum = (step: Node): Node => {
        const fading = power(rules, 0.96, rules.scale(step, momentumDecay));
        return rules.scale(complement(rules, rules.scale(fading, 0.5)), beta1);
      };
      const current = momentum(scalars.step);
      const next = momentum(rules.add(scalars.step, number(rules, 1)));
      const previousProduct = context.state("momentumProduct", "f64", [], 1);
      const product = rules.mul(previousProduct, current);
      context.assign(previousProduct, product);
      const share = (part: Node, momenta: Node): Node =>
        rules.mul(scalars.learningRate, rules.div(part, complement(rules, momenta)));
      const gradientRate = share(complement(rules, current), product);
      const momentRate = share(next, rules.mul(rules.mul(product, current), next));
      const correction = biasCorrection(rules, beta2, scalars.step);
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        const [m, v] = moments(context, parameter, betas, gradient);
        const denominator = rootPlus(rules, rules.div(v, spread(rules, correction, v)), eps);
        const halfway = descend(rules, parameter.value, gradientRate, rules.div(gradient, denominator));
        context.assign(parameter.value, descend(rules, halfway, momentRate, rules.div(m, denominator)));
      }
    },
  };
}
