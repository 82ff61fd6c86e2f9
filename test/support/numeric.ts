/** Numeric gradients, and how closely arrays agree. */

/** Uniform numbers in [0, 1) from a seed: Marsaglia's xorshift32. */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2654435761) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** The derivative of `f` by each element of `x`, by central differences. */
export function centralDifferences(
  f: (x: Float64Array) => number,
  x: ArrayLike<number>,
  step = 1e-5,
): Float64Array {
  return Float64Array.from(x, (value, k) => {
    const at = (shifted: number): number => {
      const moved = Float64Array.from(x);
      moved[k] = shifted;
      return f(moved);
    };
    return (at(value + step) - at(value - step)) / (2 * step);
  });
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
};

/** The largest difference, as a part of the largest magnitude (at least 1); infinite where one is NaN alone. */
export function difference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  let [worst, scale] = [0, 1];
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [a[k]!, b[k]!];
    if (Object.is(x, y) || x === y) continue;
    const apart = Math.abs(x - y);
    if (Number.isNaN(apart)) return Infinity;
    worst = Math.max(worst, apart);
    scale = Math.max(scale, Math.min(Math.abs(x), Math.abs(y)));
  }
  return worst / scale;
}

/** Distance between a number and the exact value, in units of the last place of the rounded value. */
export function unitsApart(actual: number, exact: number): number {
  const rounded = Math.fround(exact);
  if (Object.is(actual, rounded) || (Number.isNaN(actual) && Number.isNaN(rounded))) return 0;
  // 2¹²⁸ takes the place of infinity.
  const finite = (value: number): number =>
    Math.abs(value) === Infinity ? Math.sign(value) * 2 ** 128 : value;
  const exponent = Math.max(-126, Math.min(127, Math.floor(Math.log2(Math.abs(exact)))));
  return Math.abs(finite(actual) - finite(Number.isFinite(rounded) ? exact : rounded)) / 2 ** (exponent - 23);
}
