/** Gradients of several batches for one update: what a large batch would do, in the memory of a small one. */
import type { Optimizer } from "../model/optimizer.ts";
import { number } from "./scalars.ts";
import { evolve } from "./update.ts";
import type { Node } from "../graph/graph.ts";

export interface AccumulateOptions {
  /** Training steps for one update. */
  readonly steps: number;
}

/**
 * Updates once in `steps` training steps, by the mean of their gradients: where the loss is a mean over the examples of a batch, all of
 * them (not over those labels that are not ignored), `steps` steps on batches of b change the parameters as one step on a batch of `steps · b`.
 *
 *     a ← g in the first step of a group, a + g in the others;  the last one updates with a / steps
 *
 * Schedules and bias corrections count updates. `accumulate` belongs around everything else: what is around it sees every step,
 * so `clipByGlobalNorm(accumulate(…))` would limit the gradient of each batch and not their mean. A graph has no branches: the
 * update is computed in every step, and kept in the last one. That costs little where it is a few operations for each
 * parameter; `muon` is paid for `steps` times.
 */
export function accumulate(optimizer: Optimizer, { steps }: AccumulateOptions): Optimizer {
  if (steps === 1) return optimizer;
  return {
    name: `accumulate(${optimizer.name})`,
    update(context) {
      const { rules } = context;
      const groupsAt = (step: Node): Node => rules.call("floor", rules.div(step, number(rules, steps)));
      const step = rules.cast(context.stepsDone, "f64");
      const updates = groupsAt(step);
      const isFirst = rules.call("equal", rules.scale(updates, steps), step);
      const isLast = rules.call("less", updates, groupsAt(rules.add(step, number(rules, 1))));
      const where = (condition: Node, yes: Node, no: Node): Node =>
        rules.select(rules.expand(condition, yes.type.shape), yes, no);
      const parameters = context.parameters.map((parameter) => {
        const sum = evolve(context, parameter, "accumulatedGradient", (previous) =>
          rules.add(where(isFirst, rules.constant(0, previous), previous), parameter.gradient),
        );
        return { ...parameter, gradient: rules.scale(sum, 1 / steps) };
      });
      optimizer.update({
        ...context,
        parameters,
        stepsDone: rules.cast(updates, "i32"),
        assign: (leaf, value) => context.assign(leaf, where(isLast, value, leaf)),
      });
    },
  };
}
