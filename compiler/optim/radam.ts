/** RAdam: rectified Adam. */
import { momentOptions, moments, type MomentOptions } from "./moments.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { biasCorrection, number, power, spread, stepScalars } from "./scalars.ts";
import { descend, regularized, rootPlus } from "./update.ts";

/**
 * Liu et al., "On the variance of the adaptive learning rate and beyond", 2020. While there are too few steps to
 * trust the second moment (ρₜ ≤ 5), it is gradient descent with momentum:
 *
 *     ρ∞ = 2 / (1 - β₂) - 1        ρₜ = ρ∞ - 2 · t · β₂ᵗ / (1 - β₂ᵗ)
 *     r = √((ρₜ - 4) · (ρₜ - 2) · ρ∞ / ((ρ∞ - 4) · (ρ∞ - 2) · ρₜ))
 *     θ ← θ - learningRate / (1 - β₁ᵗ) · m · (ρₜ > 5 ? r · √(1 - β₂ᵗ) / (√v + eps) : 1)
 */
export function radam(options: MomentOptions = {}): Optimizer {
  const { learningRate, betas, eps, weightDecay } = momentOptions(options, 0.001);
  const [beta1, beta2] = betas;
  const limit = 2 / (1 - beta2) - 1; // ρ∞
  return {
    name: "radam",
    update(context) {
      const { rules } = context;
      const { step, learningRate: rate } = stepScalars(context, learningRate);
      const stepSize = rules.div(rate, biasCorrection(rules, beta1, step));
      const correction = biasCorrection(rules, beta2, step);
      const lost = rules.div(rules.mul(rules.scale(step, 2), power(rules, beta2, step)), correction);
      const length = rules.sub(number(rules, limit), lost); // ρₜ
      const isTrusted = rules.call("greater", length, number(rules, 5));
      const above = (value: number) => rules.sub(length, number(rules, value));
      const variances = rules.div(rules.mul(above(4), above(2)), length);
      const scaled = rules.scale(variances, limit / ((limit - 4) * (limit - 2)));
      const rectification = rules.call("sqrt", rules.mul(scaled, correction)); // r · √(1 - β₂ᵗ)
      for (const parameter of context.parameters) {
        const gradient = regularized(rules, parameter, weightDecay);
        const [m, v] = moments(context, parameter, betas, gradient);
        const adapted = rules.div(spread(rules, rectification, v), rootPlus(rules, v, eps));
        const trusted = rules.expand(isTrusted, v.type.shape);
        const factor = rules.select(trusted, adapted, rules.constant(1, v));
        context.assign(parameter.value, descend(rules, parameter.value, stepSize, rules.mul(m, factor)));
      }
    },
  };
}
