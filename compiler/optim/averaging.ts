/** Averages of the parameters over the steps, which often predict better than the last values. */
import type { Optimizer } from "../model/optimizer.ts";
import { number, spread } from "./scalars.ts";

export interface AverageOptions {
  /**
   * `evaluate` and `predict` use the averages in place of the parameters, at the cost of one more copy of these while they run;
   * training goes on from the parameters themselves. Default: false.
   */
  readonly evaluate?: boolean;
}

/**
 * Keeps a moving average of every parameter in the state `<parameter>.average` (Polyak and Juditsky, "Acceleration of
 * stochastic approximation by averaging", 1992; exponential, as PyTorch's `AveragedModel` with `get_ema_avg_fn`). The
 * first step's result is the first average:
 *
 *     ā ← θ after the first step;  later  ā ← decay · ā + (1 - decay) · θ
 */
export function withAverage(
  optimizer: Optimizer,
  decay: number,
  { evaluate = false }: AverageOptions = {},
): Optimizer {
  return {
    name: `withAverage(${optimizer.name})`,
    update(context) {
      const { rules, stepsDone } = context;
      const isFirst = rules.call("equal", stepsDone, rules.constant(0, stepsDone));
      const weight = rules.select(isFirst, number(rules, 1), number(rules, 1 - decay));
      const parameters = new Map(context.parameters.map((parameter) => [parameter.value, parameter]));
      optimizer.update({
        ...context,
        assign(leaf, value) {
          context.assign(leaf, value);
          const parameter = parameters.get(leaf);
          if (parameter === undefined) return;
          const average = context.state(`${parameter.name}.average`, value.type.dtype, value.type.shape);
          const change = rules.mul(rules.sub(value, average), spread(rules, weight, value));
          context.assign(average, rules.add(average, change));
          if (evaluate)
            context.evaluateAs(leaf, rules.select(rules.expand(isFirst, leaf.type.shape), leaf, average));
        },
      });
    },
  };
}
