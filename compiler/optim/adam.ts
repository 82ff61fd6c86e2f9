/** Adam and AdamW. */
import { momentOptions, moments, type MomentOptions } from "./moments.ts";
import type { Optimizer } from "../model/optimizer.ts";
import { biasCorrection, spread, stepScalars } from "./scalars.ts";
import { descend, evolve, regularized, shrunk } from "./update.ts";

export interface AdamOptions extends MomentOptions {
  /** Divides by the largest second moment so far. */
  readonly amsgrad?: boolean;
}

/**
 * Kingma and Ba, "Adam: a method for stochastic optimization", 2015; amsgrad: Reddi, Kale and Kumar, "On the
 * convergence of Adam and beyond", 2018:
 *
 *     m ← β₁ · m + (1 - β₁) · g        v ← β₂ · v + (1 - β₂) · g²        amsgrad: v̂ ← max(v̂, v), for v below
 *     θ ← θ - learningRate / (1 - β₁ᵗ) · m / (√v / √(1 - β₂ᵗ) + eps)
 */
export function adam(options: AdamOptions = {}): Optimizer {
  return adamWith("adam", momentOptions(options, 0.001), options.amsgrad ?? false, false);
}

/**
 * Adam with weight decay apart from the gradient, `θ ← θ · (1 - learningRate · weightDecay)` before the step:
 * Loshchilov and Hutter, "Decoupled weight decay regularization", 2019. The decay is 0.01 if not given.
 */
export function adamw(options: AdamOptions = {}): Optimizer {
  return adamWith("adamw", momentOptions(options, 0.001, 0.01), options.amsgrad ?? false, true);
}

function adamWith(
  name: string,
  { learningRate, betas: [beta1, beta2], eps, weightDecay }: Required<MomentOptions>,
  amsgrad: boolean,
  decoupled: boolean,
): Optimizer {
  return {
    name,
    update(context) {
      const { rules } = context;
      const scalars = stepScalars(context, learningRate);
      const stepSize = rules.div(scalars.learningRate, biasCorrection(rules, beta1, scalars.step));
      const correction = rules.call("sqrt", biasCorrection(rules, beta2, scalars.step));
      for (const parameter of context.parameters) {
        const gradient = decoupled ? parameter.gradient : regularized(rules, parameter, weightDecay);
        const before = decoupled
          ? shrunk(rules, parameter.value, scalars.learningRate, weightDecay)
          : parameter.value;
        const [m, current] = moments(context, parameter, [beta1, beta2], gradient);
        const v = amsgrad
          ? evolve(context, parameter, "largestSecondMoment", (largest) =>
              rules.call("maximum", largest, current),
            )
          : current;
        const root = rules.div(rules.call("sqrt", v), spread(rules, correction, v));
        const direction = rules.div(m, rules.add(root, rules.constant(eps, v)));
        context.assign(parameter.value, descend(rules, before, stepSize, direction));
      }
    },
  };
}
