/** Numbers for tests: the same in every run, without a pattern that an optimizer could be blind to. */
export const numbers = (count: number, seed: number): number[] =>
  Array.from(
    { length: count },
    (_, k) => 2 * fraction(Math.sin(12.9898 * (k + 1) + 78.233 * seed) * 43758.5453) - 1,
  );

const fraction = (x: number): number => x - Math.floor(x);
