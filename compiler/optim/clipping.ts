/** Optimizers that first limit the gradients. */
import type { Optimizer } from "../model/optimizer.ts";
import { number, spread } from "./scalars.ts";

/**
 * Scales all gradients down together where their joint norm is above `maximum`: Pascanu, Mikolov and Bengio, "On
 * the difficulty of training recurrent neural networks", 2013; as PyTorch's `clip_grad_norm_`:
 *
 *     g ← g · min(1, maximum / (‖all g‖ + 10⁻⁶))
 */
export function clipByGlobalNorm(optimizer: Optimizer, maximum: number): Optimizer {
  return {
    name: `clipByGlobalNorm(${optimizer.name})`,
    update(context) {
      const { rules, parameters } = context;
      const squares = parameters.map(({ gradient }) => {
        const axes = gradient.type.shape.map((_, axis) => axis);
        return rules.cast(rules.sum(rules.call("square", gradient), axes), "f64");
      });
      const norm = rules.call(
        "sqrt",
        // Adding to -0 changes nothing, and is left out.
        squares.reduce((sum, square) => rules.add(sum, square), number(rules, -0)),
      );
      const ratio = rules.div(number(rules, maximum), rules.add(norm, number(rules, 1e-6)));
      const factor = rules.call("minimum", ratio, number(rules, 1));
      optimizer.update({
        ...context,
        parameters: parameters.map((parameter) => {
          const { gradient } = parameter;
          return { ...parameter, gradient: rules.mul(gradient, spread(rules, factor, gradient)) };
        }),
      });
    },
  };
}

/** Limits every element of a gradient to [-limit, limit], as PyTorch's `clip_grad_value_`. */
export function clipByValue(optimizer: Optimizer, limit: number): Optimizer {
  return {
    name: `clipByValue(${optimizer.name})`,
    update(context) {
      const { rules } = context;
      optimizer.update({
        ...context,
        parameters: context.parameters.map((parameter) => {
          const { gradient } = parameter;
          const above = rules.call("maximum", gradient, rules.constant(-limit, gradient));
          return { ...parameter, gradient: rules.call("minimum", above, rules.constant(limit, gradient)) };
        }),
      });
    },
  };
}
