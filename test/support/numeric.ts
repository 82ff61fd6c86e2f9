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
