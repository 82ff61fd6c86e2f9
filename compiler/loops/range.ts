/** Ranges of affine indices under the bounds that hold. */
import { addAffine, coefficientOf, scaleAffine } from "./affine.ts";
import type { Affine, Bound } from "./types.ts";

/** Smallest and largest value. */
export type Range = readonly [low: number, high: number];

/** Range of an index, given those of its variables. */
export function rangeOf({ offset, terms }: Affine, rangeOfVariable: (variable: string) => Range): Range {
  let [low, high] = [offset, offset];
  for (const { variable, coefficient } of terms) {
    const [first, last] = rangeOfVariable(variable);
    low += coefficient * (coefficient > 0 ? first : last);
    high += coefficient * (coefficient > 0 ? last : first);
  }
  return [low, high];
}

/** The same, given the extent of each variable (`0 ≤ variable < extent`). */
export const rangeInExtents = (index: Affine, extentOf: (variable: string) => number): Range =>
  rangeOf(index, (variable) => [0, extentOf(variable) - 1]);

/**
 * The range where `bounds` hold. A bound narrows the index where the bounded expression, times a factor, is a
 * part of it: of `8·i + 8·k + j`, under `0 ≤ i + k - 1 < 8`, the part `8·(i + k - 1)` is in [0, 56].
 * Where the bounds cannot hold, the range is empty: `low > high`.
 */
export function boundedRange(
  index: Affine,
  bounds: readonly Bound[],
  rangeOfAny: (variable: string) => Range,
): Range {
  if (bounds.length === 0) return rangeOf(index, rangeOfAny);
  const rangeOfVariable = narrowed(bounds, rangeOfAny);
  // A part that one bound has narrowed is not there for another: an inner bound may be on the whole index.
  const [outer, inner] = [bounds, bounds.toReversed()].map((order) =>
    narrowedParts(index, order, rangeOfVariable),
  ) as [Range, Range];
  return [Math.max(outer[0], inner[0]), Math.min(outer[1], inner[1])];
}

/** Each bound in turn narrows its part of what is left of the index. */
function narrowedParts(
  index: Affine,
  bounds: readonly Bound[],
  rangeOfVariable: (variable: string) => Range,
): Range {
  let rest = index;
  let [low, high] = [0, 0];
  for (const bound of bounds) {
    const unbounded = rangeOf(bound.index, rangeOfVariable);
    const part: Range = [Math.max(unbounded[0], bound.low), Math.min(unbounded[1], bound.high - 1)];
    if (part[0] > part[1]) return part;
    const [first] = bound.index.terms;
    if (first === undefined) continue;
    const factor = coefficientOf(rest, first.variable) / first.coefficient;
    const isPart = bound.index.terms.every(
      ({ variable, coefficient }) => coefficientOf(rest, variable) === factor * coefficient,
    );
    if (factor === 0 || !isPart) continue;
    low += factor * (factor > 0 ? part[0] : part[1]);
    high += factor * (factor > 0 ? part[1] : part[0]);
    rest = addAffine(rest, scaleAffine(bound.index, -factor));
  }
  const [restLow, restHigh] = rangeOf(rest, rangeOfVariable);
  return [low + restLow, high + restHigh];
}

/** Ranges of variables under bounds: from `8 ≤ 4·k + l < 16` and `0 ≤ l < 4` follows `2 ≤ k ≤ 3`. */
export function narrowed(
  bounds: readonly Bound[],
  rangeOfVariable: (variable: string) => Range,
): (variable: string) => Range {
  const ranges = new Map<string, Range>();
  const known = (variable: string): Range => ranges.get(variable) ?? rangeOfVariable(variable);
  for (const { index, low, high } of bounds) {
    const whole = rangeOf(index, known);
    for (const { variable, coefficient } of index.terms) {
      const [first, last] = known(variable);
      const own = [coefficient * first, coefficient * last].toSorted((a, b) => a - b);
      // The other terms lie in [whole[0] - own[0], whole[1] - own[1]]; this one makes up for what is missing.
      const ends = [
        (low - (whole[1] - own[1]!)) / coefficient,
        (high - 1 - (whole[0] - own[0]!)) / coefficient,
      ];
      const [least, most] = ends.toSorted((a, b) => a - b);
      ranges.set(variable, [Math.max(first, Math.ceil(least!)), Math.min(last, Math.floor(most!))]);
    }
  }
  return known;
}
