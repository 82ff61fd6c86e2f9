/** How WebAssembly has element types. */
import type { DType } from "../../scalar/types.ts";

export type ValueType = "f32" | "f64" | "i32" | "v128";

interface WasmType {
  /** Of a single value; a `bool` is 0 or 1. */
  readonly value: Exclude<ValueType, "v128">;
  /** Of a vector; lanes of `bool` are masks, all ones or all zeros. */
  readonly lanes: "f32x4" | "f64x2" | "i32x4";
  readonly load: string;
  readonly store: string;
}

export const wasmTypes: Readonly<Record<DType, WasmType>> = {
  f32: { value: "f32", lanes: "f32x4", load: "f32.load", store: "f32.store" },
  f64: { value: "f64", lanes: "f64x2", load: "f64.load", store: "f64.store" },
  i32: { value: "i32", lanes: "i32x4", load: "i32.load", store: "i32.store" },
  bool: { value: "i32", lanes: "i32x4", load: "i32.load8_u", store: "i32.store8" },
};
