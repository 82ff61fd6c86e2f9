/** What a check found, as text: the same for the command line and for tests. */
import { showShape } from "../errors.ts";
import { formatNumber, toldApart } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import type { TargetCheck } from "./check-model.ts";
import type { Suspicion } from "./suspect-operations.ts";

/** What is wrong with a parameter's gradient, with the worst element and both numbers. */
export function problemOf(check: TargetCheck): string {
  const { target, name, shape, worst, direction, numericOk, float32 } = check;
  const gradient = `gradient of ${JSON.stringify(safeText(name))} on target ${target}`;
  if (numericOk) return `the float32 ${gradient} differs from the float64 one by ${exponential(float32)}`;
  const slope = worst?.verdict === "differs" ? worst : direction;
  const where = slope === worst ? `most at ${placeOf(worst?.index ?? 0, shape)}` : "along a random direction";
  const [numeric, emitted] = slope === undefined ? ["", ""] : toldApart(slope.numeric, slope.emitted);
  return `the ${gradient} differs, ${where}: numeric ${numeric}, emitted ${emitted}`;
}

/** The operations that are wrong by themselves, with their lines. */
export function suspicionLines({ operations, stops }: Suspicion): string[] {
  if (operations.length > 0)
    return operations.flatMap(({ op, types, place, operands }) => {
      const wrong = operands.map(({ name, worst }) => `operand ${name} by ${exponential(worst?.error)}`);
      const line = `  suspect: ${op}, ${types}: wrong for ${wrong.join(" and ")}`;
      return place === "" ? [line] : [line, `    at ${safeText(place)}`];
    });
  return [
    "  every operation is right by itself: the fault lies in how they are put together",
    ...stops.map(
      (stop) =>
        `  or in stopGradient, which numeric gradients go through and emitted ones do not: ${safeText(stop)}`,
    ),
  ];
}

/** `[3, 17]`: an index as the user would write it. */
export function placeOf(index: number, shape: readonly number[]): string {
  let rest = index;
  const indices = shape.toReversed().map((extent) => {
    const along = rest % extent;
    rest = Math.floor(rest / extent);
    return along;
  });
  return showShape(indices.toReversed());
}

export const numberOf = (value: number | undefined): string =>
  value === undefined ? "" : formatNumber(value);

export const exponential = (value: number | undefined): string =>
  value === undefined ? "" : value.toExponential(1);
