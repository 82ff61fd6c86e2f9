/** Element types. `f32` and `f64` are the floating types; `bool` is stored as one byte, 0 or 1. */
export type DType = "f32" | "f64" | "i32" | "bool";

export const bytesPerElement: Readonly<Record<DType, number>> = { f32: 4, f64: 8, i32: 4, bool: 1 };

export const isFloat = (dtype: DType): boolean => dtype === "f32" || dtype === "f64";
