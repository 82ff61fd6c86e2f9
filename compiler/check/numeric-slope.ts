/** Numeric derivatives of a computed function, and whether an emitted one agrees with them. */

export interface Slope {
  /** The numeric derivative nearest to the emitted one. */
  readonly numeric: number;
  readonly emitted: number;
  /** `|numeric - emitted|` over the scale. */
  readonly error: number;
  /** `kink`: the function has no derivative here (a ReLU at 0), and the emitted one lies between those of both sides. */
  readonly verdict: "agrees" | "differs" | "kink";
}

export interface SlopeOptions {
  /** The value in the middle. */
  readonly center: number;
  readonly emitted: number;
  /** What errors are relative to: the size of derivatives of this kind. */
  readonly scale: number;
  /** The size of a step that changes the function noticeably. */
  readonly unit: number;
  /** The largest error that agrees. Default: `slopeTolerance`. */
  readonly tolerance?: number;
  /** The step that agreed last: of functions that are alike, it is tried first. */
  readonly likely?: LikelyStep;
}

/** In units. */
export interface LikelyStep {
  size: number | undefined;
}

export const slopeTolerance = 1e-5;

/**
 * Steps by the order in which they are tried, in units. Large ones suffer from curvature and kinks, small ones from rounding,
 * which grows with the value over the derivative; there is no size that suits every function.
 */
const relativeSteps = [1e-4, 1e-5, 1e-3, 1e-6, 1e-2, 1e-1, 1e-7];

/** Rounding errors of a function of many sums, in units of its value. */
const roundOff = 64 * 2 ** -52;

/**
 * Compares the derivative of `f` at 0 with central differences, (f(h) - f(-h)) / 2h, whose error is O(h²), and with their
 * Richardson extrapolations, O(h⁴), until one agrees.
 */
export function compareSlope(f: (t: number) => number, options: SlopeOptions): Slope {
  const { center, emitted, scale, unit, likely = { size: undefined } } = options;
  const noiseOf = (step: number): number => (roundOff * Math.abs(center)) / step;
  // Where a function is nearly constant, a derivative cannot be told from rounding errors.
  const tolerance = Math.max((options.tolerance ?? slopeTolerance) * scale, noiseOf(1e-3 * unit));
  const measured = new Map<number, Differences>();
  const certain = (): Differences[] =>
    [...measured.values()]
      .filter(({ step }) => noiseOf(step) <= tolerance)
      .toSorted((a, b) => a.step - b.step);
  let best: number | undefined;
  const isLikely = (size: number): boolean => size === likely.size && noiseOf(size * unit) <= tolerance;
  for (const size of relativeSteps.toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)))) {
    const step = size * unit;
    // Rounding errors mostly cancel: an estimate that they could have moved too far still counts where it agrees. Among many
    // kinks, only a very small step passes none.
    if (noiseOf(step) > 16 * tolerance) continue;
    measured.set(size, differences(f, center, step));
    for (const numeric of estimates(measured)) {
      if (best === undefined || !(Math.abs(best - emitted) <= Math.abs(numeric - emitted))) best = numeric;
      if (!(Math.abs(numeric - emitted) <= tolerance)) continue;
      likely.size = size;
      return { numeric, emitted, error: relative(numeric - emitted, scale), verdict: "agrees" };
    }
    if (isSettled(certain(), emitted, tolerance)) break;
  }
  const numeric = best ?? NaN;
  const verdict = isKink(certain(), emitted, tolerance) ? "kink" : "differs";
  return { numeric, emitted, error: relative(numeric - emitted, scale), verdict };
}

interface Differences {
  readonly step: number;
  readonly left: number;
  readonly right: number;
}

function differences(f: (t: number) => number, center: number, step: number): Differences {
  return { step, right: (f(step) - center) / step, left: (center - f(-step)) / step };
}

const central = ({ left, right }: Differences): number => (left + right) / 2;

function estimates(measured: ReadonlyMap<number, Differences>): number[] {
  const bySize = [...measured.values()].toSorted((a, b) => a.step - b.step);
  return bySize.flatMap((fine, k) => {
    const coarse = bySize[k + 1];
    if (coarse === undefined) return [central(fine)];
    const ratio = (coarse.step / fine.step) ** 2;
    return [central(fine), (ratio * central(fine) - central(coarse)) / (ratio - 1)];
  });
}

/** Two steps find the same derivative, far from the emitted one, and no kink is near: other steps would not find another. */
function isSettled(measured: readonly Differences[], emitted: number, tolerance: number): boolean {
  const [fine, coarse] = measured;
  if (fine === undefined || coarse === undefined) return false;
  const far = Math.abs(central(fine) - emitted);
  const isSame = Math.abs(central(fine) - central(coarse)) <= 0.01 * far;
  return far > tolerance && isSame && !hasGap(measured, tolerance);
}

/** The emitted value is one between those of two sides that differ. */
function isKink(measured: readonly Differences[], emitted: number, tolerance: number): boolean {
  const [fine] = measured;
  if (fine === undefined) return false;
  const between =
    emitted >= Math.min(fine.left, fine.right) - tolerance &&
    emitted <= Math.max(fine.left, fine.right) + tolerance;
  return between && hasGap(measured, tolerance);
}

/** The sides differ, hardly less so at the smallest step than at the next one. */
function hasGap([fine, coarse]: readonly Differences[], tolerance: number): boolean {
  const gap = ({ left, right }: Differences): number => Math.abs(right - left);
  return (
    fine !== undefined && gap(fine) > tolerance && (coarse === undefined || gap(fine) > 0.3 * gap(coarse))
  );
}

/** Not a number counts as infinitely wrong. */
function relative(difference: number, scale: number): number {
  const error = scale === 0 ? Math.abs(difference) : Math.abs(difference) / scale;
  return Number.isNaN(error) ? Infinity : error;
}
