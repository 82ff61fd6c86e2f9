/** Numbers that every contestant can make for itself. */

/** `length` numbers, uniform in [-scale, scale), from a linear congruential generator (Numerical Recipes). */
export function numbers(seed: number, length: number, scale = 1): Float32Array {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return scale * (state / 2 ** 31 - 1);
  });
}
