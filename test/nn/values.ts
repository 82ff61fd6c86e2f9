/** Short ways to write tensors and to run functions on them. */
import type { Tensor } from "../../compiler/model/trace.ts";
import { Trace } from "../../compiler/model/trace.ts";
import { runTraced, type TensorData } from "../support/run-traced.ts";

/** The numbers 1, 2, 3, … in a shape, or the given ones. */
export const floats = (shape: readonly number[], data?: readonly number[]): TensorData => ({
  shape,
  data: data ?? Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, k) => k + 1),
});

export const integers = (shape: readonly number[], data: readonly number[]): TensorData => ({
  shape,
  data,
  dtype: "i32",
});

/** The value of a function of `x`, or of `x` and `y`. */
export function valueOf(
  build: (x: Tensor, y: Tensor) => Tensor,
  x: TensorData,
  y: TensorData = floats([1]),
): { readonly shape: readonly number[]; readonly data: readonly number[] } {
  const { output } = runTraced((t) => build(t["x"]!, t["y"]!), { x, y });
  return { shape: output.shape, data: [...output.data] };
}

/** The gradient of the sum of a function of `x` by `x`. */
export function gradientOf(build: (x: Tensor) => Tensor, x: TensorData): readonly number[] {
  const { length } = valueOf(build, x).data;
  const cotangent = Array.from({ length }, () => 1);
  return [...runTraced((t) => build(t["x"]!), { x }, { cotangent }).gradients["x"]!];
}

/** A tensor to make mistakes with. */
export function input(...shape: number[]): Tensor {
  return new Trace({ training: true, float: "f32" }).input("x", shape);
}

/** Several inputs of one model. */
export function inputs<const Shapes extends readonly (readonly number[])[]>(
  ...shapes: Shapes
): { readonly [Position in keyof Shapes]: Tensor } {
  const trace = new Trace({ training: true, float: "f32" });
  return shapes.map((shape, k) => trace.input(`x${k}`, shape)) as never;
}
