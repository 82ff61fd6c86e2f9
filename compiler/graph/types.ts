/** Types of tensors. */
import { CompileError, showShape } from "../errors.ts";
import { scalarTypes, type DType } from "../scalar/types.ts";

export type Shape = readonly number[];

export interface TensorType {
  readonly dtype: DType;
  readonly shape: Shape;
}

/** A size that is NaN is the same as another: what is wrong with it is said of the size. */
export const sameShape = (a: Shape, b: Shape): boolean =>
  a.length === b.length && a.every((extent, axis) => Object.is(extent, b[axis]));

export const sameType = (a: TensorType, b: TensorType): boolean =>
  a.dtype === b.dtype && sameShape(a.shape, b.shape);

export const sizeOf = (shape: Shape): number => shape.reduce((product, extent) => product * extent, 1);

/** The axes of a shape but for some. */
export const otherAxes = (shape: Shape, axes: readonly number[]): number[] =>
  [...shape.keys()].filter((axis) => !axes.includes(axis));

/** What is left of a shape without some of its axes. */
export const withoutAxes = (shape: Shape, axes: readonly number[]): number[] =>
  shape.filter((_, axis) => !axes.includes(axis));

/** Throws TPL016 unless sizes are integers from 1, and their product one that 32 bits can count. `op`: of what it is the shape. */
export function checkShape(op: string, shape: Shape, dtype: DType): void {
  for (const extent of shape)
    if (!Number.isInteger(extent) || extent < 1)
      throw new CompileError(
        "TPL016",
        `${op}: ${extent} is not a usable size in ${showShape(shape)}: sizes are integers from 1`,
      );
  if (sizeOf(shape) < 2 ** 31) return;
  const size = shape.reduce((product, extent) => product * BigInt(extent), 1n);
  const gibibytes = Math.ceil((Number(size) * scalarTypes[dtype].bytes) / 2 ** 30);
  throw new CompileError(
    "TPL016",
    `${op}: ${showShape(shape)} has ${size.toLocaleString("en-US")} elements, ${gibibytes.toLocaleString("en-US")} GiB, and a tensor has at most 2^31 - 1`,
  );
}
