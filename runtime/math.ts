/**
 * Scalar functions that JavaScript's `Math` does not have. They are written out here so that every machine
 * computes the same numbers.
 */

/** `erf(x) / x` for `|x| < 1`, in powers of `2x² - 1`: Chebyshev series cut at 1e-17, computed with 60 digits, of which those to 1e-18 are here. */
export const erfRatio: readonly number[] = [
  0.9654687386698673, -0.1405360890227171, 0.019852496688983708, -0.0022854855611441132, 0.000217517156041601,
  -0.000017537169441125, 0.000001223382738352, -7.5115692866e-8, 4.115800598e-9, -2.0352284e-10, 9.167607e-12,
  -3.80788e-13, 1.4548e-14,
];

/**
 * `exp(x²) · (1 - erf(x))` for `1 ≤ x ≤ 6`, in powers of `5/2 · (x - 4) / (x + 4) + 1/2`, which maps the
 * interval to [-1, 1]: Chebyshev series cut at 1e-18, computed with 60 digits, of which those to 1e-18 are here.
 */
export const scaledComplement: readonly number[] = [
  0.19907263099386563, -0.1481299299145833, 0.05589108556608049, -0.01807843722701217, 0.004990286041083589,
  -0.0011615374405664438, 0.000222596431818627, -0.000033461277068952, 0.000003498817355234, -1.4320648198e-7,
  -2.5771433207e-8, 4.956452383e-9, -1.07021341e-10, -6.9168409e-11, 6.566694e-12, 7.9455e-13, -1.43046e-13,
];

/** `Σ coefficients[k] · xᵏ`, by Horner's rule. */
function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  for (let k = coefficients.length - 1; k >= 0; k--) sum = sum * x + coefficients[k]!;
  return sum;
}

/** The error function `2/√π ∫₀ˣ exp(-t²) dt`, within 3e-16. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size < 1) return x * polynomial(erfRatio, 2 * x * x - 1);
  if (size > 6) return Math.sign(x);
  const complement = Math.exp(-x * x) * polynomial(scaledComplement, (2.5 * (size - 4)) / (size + 4) + 0.5);
  return x < 0 ? complement - 1 : 1 - complement;
}

/** `log(1 + exp(x))`, without overflow. */
export function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}

/** `aᵇ` as IEEE 754, C and NumPy have it: of JavaScript's, `1` to the power of NaN or infinity and `(-1)` to that of infinity are NaN. */
export function pow(a: number, b: number): number {
  return a === 1 || (a === -1 && (b === Infinity || b === -Infinity)) ? 1 : Math.pow(a, b);
}

/** `x`, but no less than the limit; NaN stays. */
export function atLeast(x: number, limit: number): number {
  return x < limit ? limit : x;
}

/** `x`, but no more than the limit; NaN stays. */
export function atMost(x: number, limit: number): number {
  return x > limit ? limit : x;
}

export function square(x: number): number {
  return x * x;
}

/** `cotangent · slope`, and 0 where the cotangent is 0, whatever the slope. */
export function scaleCotangent(cotangent: number, slope: number): number {
  return cotangent === 0 ? 0 : cotangent * slope;
}

/** `cotangent / divisor`, and 0 where the cotangent is 0, whatever the divisor. */
export function divideCotangent(cotangent: number, divisor: number): number {
  return cotangent === 0 ? 0 : cotangent / divisor;
}

/** The square of a 32-bit integer, of which 32 bits are left. */
export function squareInteger(x: number): number {
  return Math.imul(x, x);
}

/** Rounds to the nearest integer, ties to the even one. */
export function roundHalfToEven(x: number): number {
  const down = Math.floor(x);
  const rest = x - down;
  return rest < 0.5 || (rest === 0.5 && down % 2 === 0) ? down : Math.ceil(x);
}

/** `floor(a / b)` of 32-bit integers. */
export function floorQuotient(a: number, b: number): number {
  return Math.floor(a / b) | 0;
}

/** `a - b · floor(a / b)` of 32-bit integers: in `[0, b)` for positive `b`. */
export function floorRemainder(a: number, b: number): number {
  const rest = (a % b) | 0;
  return rest !== 0 && rest < 0 !== b < 0 ? (rest + b) | 0 : rest;
}

const float = new Float32Array(1);
const bits = new Int32Array(float.buffer);

/** The bits of a float32. */
export function bitsOfFloat(x: number): number {
  float[0] = x;
  return bits[0]!;
}

/** The float32 with these bits. */
export function floatOfBits(x: number): number {
  bits[0] = x;
  return float[0]!;
}

const rotateLeft = (x: number, bits: number): number => (x << bits) | (x >>> (32 - bits));

/**
 * The first word of Threefry2x32 with 20 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3",
 * 2011), as a signed 32-bit integer: a random number for each (key, counter) pair.
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number): number {
  const key2 = 0x1bd11bda ^ key0 ^ key1;
  let x0 = (counter0 + key0) | 0;
  let x1 = (counter1 + key1) | 0;
  x1 = rotateLeft(x1, 13) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 15) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 26) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 6) ^ (x0 = (x0 + x1) | 0);
  x0 = (x0 + key1) | 0;
  x1 = (x1 + key2 + 1) | 0;
  x1 = rotateLeft(x1, 17) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 29) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 16) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 24) ^ (x0 = (x0 + x1) | 0);
  x0 = (x0 + key2) | 0;
  x1 = (x1 + key0 + 2) | 0;
  x1 = rotateLeft(x1, 13) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 15) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 26) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 6) ^ (x0 = (x0 + x1) | 0);
  x0 = (x0 + key0) | 0;
  x1 = (x1 + key1 + 3) | 0;
  x1 = rotateLeft(x1, 17) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 29) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 16) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 24) ^ (x0 = (x0 + x1) | 0);
  x0 = (x0 + key1) | 0;
  x1 = (x1 + key2 + 4) | 0;
  x1 = rotateLeft(x1, 13) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 15) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 26) ^ (x0 = (x0 + x1) | 0);
  x1 = rotateLeft(x1, 6) ^ (x0 = (x0 + x1) | 0);
  return (x0 + key2) | 0;
}
