/** Numbers of a type: what it holds of them, and how they are written. */
import { isFloat, scalarTypes, type DType } from "./types.ts";

/** What the type holds of a number, in float64. */
export const rounded = (value: number, dtype: DType): number => scalarTypes[dtype].round(value);

/** Whether a number is a value of the type, or has a nearest one. */
export const holds = (dtype: DType, value: number): boolean =>
  isFloat(dtype) || rounded(value, dtype) === value;

/** The shortest decimal that is this number in its type: of the `f32` nearest to 0.1, `0.1`. */
export function shortest(value: number, dtype: DType): number {
  // JavaScript writes a float64 so.
  if (dtype === "f64" || !isFloat(dtype) || value === 0) return value;
  for (let digits = 1; digits < 17; digits++) {
    const short = Number(value.toPrecision(digits));
    if (rounded(short, dtype) === value) return short;
  }
  return value;
}

/** As people read it. */
export function numberText(value: number, dtype: DType): string {
  if (dtype === "bool") return value === 0 ? "false" : "true";
  return Object.is(value, -0) ? "-0" : String(shortest(value, dtype));
}
