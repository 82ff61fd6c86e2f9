/** Are gradients what they were? They are kept as safetensors, one tensor for each parameter. */
import { largestOf } from "../check/gradient-check.ts";
import { suspectOperations } from "../check/suspect-operations.ts";
import { placeOf } from "../check/text.ts";
import { showShape } from "../errors.ts";
import type { Model } from "../model/define.ts";
import { toldApart } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { decodeSafetensors, encodeSafetensors, storedValues } from "../../runtime/safetensors.ts";
import type { TypedArray } from "../../runtime/index.ts";
import { golden, type GoldenOptions, type Place } from "./golden.ts";
import { gradientsAt, type Gradient } from "./gradients-at.ts";
import { pointOf, reasonsOf, requireSome, someOf, type Outcome, type PointOptions } from "./point.ts";

export interface GradientFileOptions extends PointOptions, GoldenOptions {
  /** The largest difference, relative to the largest element of the gradient. Default: 0.000001. */
  readonly tolerance?: number;
}

export async function gradientsLike(
  model: Model,
  file: string | URL,
  given: GradientFileOptions,
  place: Place,
): Promise<Outcome> {
  const { tolerance = 1e-6 } = given;
  const point = pointOf("golden gradients", model, given);
  const { options, seed, isChosen } = point;
  const objectives = await gradientsAt(model, point, { float: "f64", lossOnly: true });
  const gradients = objectives.flatMap(({ objective, gradients: all }) =>
    objectives.length > 1 ? all.map((each) => ({ ...each, name: `${objective}: ${each.name}` })) : all,
  );
  requireSome(model, given, gradients.length);
  const now = encodeSafetensors(
    gradients.map(({ name, shape, values }) => ({
      name,
      shape,
      dtype: "F32",
      values: Float32Array.from(values),
    })),
    {},
  );
  return golden(file, place, given, now, async (bytes, name) => {
    const stored = decodeSafetensors(bytes);
    const problems: string[] = [];
    const known = new Set(gradients.map((gradient) => gradient.name));
    for (const other of stored.tensors.keys())
      if (isChosen(other) && !known.has(other))
        problems.push(
          `${model.name}: ${name} has a gradient of ${quote(other)}, which the model does not train`,
        );
    let areOthers = false;
    for (const gradient of gradients) {
      const tensor = stored.tensors.get(gradient.name);
      const problem =
        tensor === undefined
          ? "is not there"
          : String(tensor.shape) !== String(gradient.shape)
            ? `is ${showShape(tensor.shape)} there, and now ${showShape(gradient.shape)}`
            : valueProblem(gradient, storedValues(stored.data, tensor), tolerance);
      if (problem === undefined) continue;
      areOthers = true;
      problems.push(
        `TPL050 ${model.name}: the gradient of ${quote(gradient.name)}, compared with ${name}, ${problem}`,
      );
    }
    if (problems.length === 0) return undefined;
    const reasons = areOthers
      ? reasonsOf(
          await suspectOperations(model, { options, seed }),
          "  every operation is right by itself: the model, its initial values or its data are others",
        )
      : [];
    return [...someOf(problems, 5, "parameters"), ...reasons].join("\n");
  });
}

const quote = (name: string): string => JSON.stringify(safeText(name));

function valueProblem(
  { values, shape }: Gradient,
  stored: TypedArray,
  tolerance: number,
): string | undefined {
  const scale = Math.max(largestOf(values), largestOf(stored));
  let [worst, most] = [0, -1];
  for (const [index, value] of values.entries()) {
    const apart = Math.abs(value - stored[index]!);
    if (!(apart <= most)) [worst, most] = [index, Number.isNaN(apart) ? Infinity : apart];
  }
  // Numbers were rounded to float32 when they were stored.
  if (most <= Math.max(tolerance, 2 ** -23) * scale) return undefined;
  const [before, now] = toldApart(stored[worst]!, values[worst]!);
  return `differs, most at ${placeOf(worst, shape)}: stored ${before}, now ${now}`;
}
