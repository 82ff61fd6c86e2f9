import type { DType } from "../../scalar/types.ts";

/** Whether a value is a tensor, also one of another copy of this package. */
export const isTensor = (
  value: unknown,
): value is { readonly dtype: DType; readonly shape: readonly number[] } =>
  typeof value === "object" && value !== null && "node" in value && "trace" in value && "dtype" in value;
