/** Element types. `f32` and `f64` are the floating types; `bool` is stored as one byte, 0 or 1. */
export type DType = "f32" | "f64" | "i32" | "bool";

export const bytesPerElement: Readonly<Record<DType, number>> = { f32: 4, f64: 8, i32: 4, bool: 1 };

export const isFloat = (dtype: DType): boolean => dtype === "f32" || dtype === "f64";

/** The shortest decimal that is this number as an `f32`: of the one nearest to 0.1, `0.1`. */
export function shortestFloat(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return Number(value.toPrecision(9));
}
