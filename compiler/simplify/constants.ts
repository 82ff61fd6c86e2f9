/** Arithmetic of constants: what may be computed once and for all without changing a bit of any result. */
import { rounded } from "../scalar/numbers.ts";
import { isFloat, scalarTypes, type DType } from "../scalar/types.ts";

const isPowerOfTwo = (value: number): boolean => {
  const size = Math.abs(value);
  return size > 0 && size < Infinity && 2 ** Math.round(Math.log2(size)) === size;
};

/**
 * `a · b` if `(x · a) · b` is `x · (a · b)` for every x to the bit, also where products overflow or lose digits below the normal numbers. So it
 * is where integers, of which one is a power of two, have a finite product: the power only moves the exponent up, and the other one is exact
 * where there are fewer digits.
 */
export function productOfFactors(a: number, b: number, dtype: DType): number | undefined {
  if (dtype === "i32") return Math.imul(a, b);
  const [inner, outer] = [rounded(a, dtype), rounded(b, dtype)];
  const isExact =
    (isPowerOfTwo(inner) || isPowerOfTwo(outer)) &&
    [inner, outer].every((factor) => Number.isInteger(factor) && factor !== 0);
  const product = rounded(inner * outer, dtype);
  return isExact && Number.isFinite(product) ? product : undefined;
}

/** `1 / a` if `x / a` is `x · (1 / a)` for every x to the bit: of a power of two whose reciprocal is a normal number. */
export function exactReciprocal(a: number, dtype: DType): number | undefined {
  const divisor = rounded(a, dtype);
  const { leastNormal, largest } = scalarTypes[dtype];
  const reciprocal = 1 / divisor;
  const isNormal = Math.abs(reciprocal) >= leastNormal && Math.abs(reciprocal) <= largest;
  return isFloat(dtype) && isPowerOfTwo(divisor) && isNormal ? reciprocal : undefined;
}
