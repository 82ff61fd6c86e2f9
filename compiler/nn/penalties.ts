/** Penalties on parameters: terms to add to a loss, so that weights stay small (L2) or become zero (L1). */
import { CompileError } from "../errors.ts";
import type { ModelBuilder } from "../model/define.ts";
import type { Tensor } from "../model/trace.ts";
import { abs, add, mul, square } from "./arithmetic.ts";
import { sum } from "./reduction.ts";

export interface PenaltyOptions {
  /** What the sum is multiplied by. */
  readonly rate: number;
  /** Which parameters, by name: `(name) => name.endsWith(".weight")`. All that are trained, if not given. */
  readonly parameters?: (name: string) => boolean;
}

/**
 * `rate · Σ |θ|` over all elements of the chosen parameters, which must have been declared before; drives the least useful ones
 * to zero. Tibshirani, "Regression shrinkage and selection via the lasso", 1996. Errors: TPL003 where no parameter is chosen.
 */
export const l1Penalty = (model: ModelBuilder, options: PenaltyOptions): Tensor<[], "f32"> =>
  penalty("l1Penalty", model, options, abs);

/**
 * `rate · Σ θ²`, as `l1Penalty`; half of it has the gradient that the option `weightDecay` of `sgd` and `adam` adds. Hoerl and
 * Kennard, "Ridge regression", 1970.
 */
export const l2Penalty = (model: ModelBuilder, options: PenaltyOptions): Tensor<[], "f32"> =>
  penalty("l2Penalty", model, options, square);

function penalty(
  name: string,
  { trace }: ModelBuilder,
  { rate, parameters = () => true }: PenaltyOptions,
  size: (x: Tensor) => Tensor,
): Tensor<[], "f32"> {
  if (!(rate >= 0 && rate < Infinity))
    throw new CompileError("TPL017", `${name}: rate must be at least 0, not ${rate}`);
  const trained = [...trace.parameters].filter(([, { trainable }]) => trainable);
  const chosen = trained.filter(([parameter]) => parameters(parameter));
  if (chosen.length === 0)
    throw new CompileError(
      "TPL003",
      `${name}: none of the parameters declared so far is chosen: ${trained.map(([parameter]) => JSON.stringify(parameter)).join(", ") || "there are none"}`,
    );
  const sizes = chosen.map(([, { node }]): Tensor => sum(size(trace.tensor(node))));
  return mul(
    sizes.reduce((total, one): Tensor => add(total, one)),
    rate,
  ) as Tensor as Tensor<[], "f32">;
}
