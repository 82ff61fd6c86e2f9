/** Numbers that lie between two of 32 bits, and on both sides of what functions step at. */

/** Where functions step, or values are equal. */
const targets = [-2.5, -1, 0, 0.5, 0.7, 1, 2, 3];

/**
 * 32-bit numbers `a` and `b` whose products, exact in float64, are next to few targets; and the products as memory holds them: many
 * are equal that are not in registers.
 */
export function products(
  size: number,
  random: () => number,
  among: readonly number[] = targets,
): { readonly a: Float32Array; readonly b: Float32Array; readonly product: Float32Array } {
  const [a, b, product] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  for (let k = 0; k < size; k++) {
    b[k] = 1 + random();
    a[k] = among[Math.floor(among.length * random())]! / b[k]!;
    product[k] = a[k]! * b[k]!;
  }
  return { a, b, product };
}
