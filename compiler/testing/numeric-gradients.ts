/** Are emitted gradients those of the loss? The same check as `tapeless check`. */
import { checkModel } from "../check/check-model.ts";
import { defaultSamples } from "../check/gradient-check.ts";
import { slopeTolerance } from "../check/numeric-slope.ts";
import { suspectOperations } from "../check/suspect-operations.ts";
import { problemOf, suspicionLines } from "../check/text.ts";
import type { Model } from "../model/define.ts";
import { defaultTarget, localTargets, type TargetName } from "../targets/index.ts";
import { counted } from "../text/number.ts";
import { pointOf, requireSome, someOf, type Outcome, type PointOptions } from "./point.ts";

export interface NumericGradientOptions extends PointOptions {
  /** The largest error, relative to the gradient. Default: 0.00001. */
  readonly tolerance?: number;
  /** Random directions for each parameter. Default: 2. */
  readonly samples?: number;
  /** Every element of every parameter instead: exact, and slow. */
  readonly full?: boolean;
  /** Whose emitted gradients. Default: "ts". */
  readonly target?: TargetName | "all";
}

export async function numericGradients(model: Model, given: NumericGradientOptions = {}): Promise<Outcome> {
  const { samples = defaultSamples, full, tolerance = slopeTolerance, target = defaultTarget } = given;
  const { options, seed, isChosen, inputs } = pointOf("numeric gradients", model, given);
  const checked = { options, seed, samples, full, tolerance, parameters: isChosen, inputs };
  const checks = [];
  for (const each of target === "all" ? localTargets : [target])
    checks.push(...(await checkModel(model, each, checked)));
  requireSome(model, given, checks.length);
  const wrong = checks.filter(({ ok }) => !ok);
  if (wrong.length === 0)
    return {
      pass: true,
      message: `${model.name}: the emitted gradients of ${counted(checks.length, "parameter")} agree with numeric ones, within ${tolerance}`,
    };
  const problems = wrong.map((check) => `TPL050 ${model.name}: ${problemOf(check)}`);
  // Operations are checked in float64: there is none to suspect where only float32 differs.
  const suspicion = wrong.every(({ numericOk }) => numericOk)
    ? []
    : suspicionLines(await suspectOperations(model, { options, seed }));
  return { pass: false, message: [...someOf(problems, 5, "parameters"), ...suspicion].join("\n") };
}
