/** What all tensor functions share: operands that may be numbers, broadcasting, and axes counted from the end. */
import { CompileError, showShape } from "../errors.ts";
import { holds } from "../scalar/numbers.ts";
import { isFloat, type DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor, Trace } from "../model/trace.ts";
import { applyOp, traceOf } from "../model/apply.ts";
import { ops } from "../ops/registry.ts";
import type { ScalarName } from "../scalar/functions.ts";
import type { PointwiseAttributes } from "../ops/pointwise.ts";
import { filled } from "../ops/numbers.ts";

/** A tensor, or a number that takes its type and shape from the tensors beside it. */
export type Operand<S extends Shape = Shape, D extends DType = DType> = number | Tensor<S, D>;

/** A model builder or any of its tensors: what says where a tensor made from nothing belongs. */
export interface Owner {
  readonly trace: Trace;
}

/** One axis or several; negative ones count from the end. */
export type Axes = number | readonly number[];

/**
 * What a function that has nothing to do returns: a tensor of its own, so that a derivative by the result is not one by the
 * operand, which others may read, too.
 */
export const identity = (x: Tensor): Tensor => applyOp(ops.reshape, [x], { shape: x.shape });

export const isTensor = (operand: Operand): operand is Tensor => typeof operand !== "number";

/**
 * Broadcasts the operands to their common shape and applies a pointwise op to them. Throws TPL011 where the shapes do
 * not broadcast, and TPL010 where the op does not take the types.
 */
export function pointwise(
  op: ScalarName,
  operands: readonly Operand[],
  name: string = op,
  attributes: PointwiseAttributes = {},
): Tensor {
  const tensors = operands.filter(isTensor);
  if (tensors.length === 0)
    throw new CompileError("TPL003", `${name}: at least one operand must be a tensor`);
  const trace = traceOf(tensors);
  const shape = broadcastShapes(
    name,
    tensors.map((tensor) => tensor.shape),
  );
  const { dtype } = tensors.at(-1)!;
  const nodes = operands.map((operand) =>
    isTensor(operand)
      ? trace.rules.expand(trace.use(operand), shape)
      : filled(trace.graph, numberAs(dtype, operand, name), dtype, shape),
  );
  return trace.tensor(trace.graph.apply(ops[op], nodes, attributes));
}

/** The number, if it is one of the type. Throws TPL010 where it is none. */
export function numberAs(dtype: DType, value: number, name: string): number {
  if (!holds(dtype, value))
    throw new CompileError("TPL010", `${name}: ${value} is no ${dtype}; convert the tensor with cast()`);
  return value;
}

/** The shape that all shapes stretch to. Throws TPL011 where there is none. */
export function broadcastShapes(name: string, shapes: readonly Shape[]): Shape {
  return shapes.reduce((common, shape) => {
    const result = broadcastPair(common, shape);
    if (result !== undefined) return result;
    const shorter = shape.length < common.length ? shape : common;
    const longer = shorter === shape ? common : shape;
    const fits = shorter.length < longer.length && broadcastPair([...shorter, 1], longer) !== undefined;
    const hint = fits ? `; did you mean unsqueeze(x, -1) of ${showShape(shorter)}?` : "";
    throw new CompileError(
      "TPL011",
      `${name}: shapes do not broadcast: ${showShape(common)} and ${showShape(shape)}${hint}`,
    );
  });
}

/** Aligned at the last axis; `undefined` where two extents differ and neither is 1. */
export function broadcastPair(a: Shape, b: Shape): Shape | undefined {
  const rank = Math.max(a.length, b.length);
  const shape = Array.from({ length: rank }, (_, axis) => {
    const [left, right] = [a[axis - rank + a.length] ?? 1, b[axis - rank + b.length] ?? 1];
    return left === 1 ? right : right === 1 || left === right ? left : undefined;
  });
  return shape.includes(undefined) ? undefined : (shape as number[]);
}

/** A position from 0. Throws TPL013 where there is no such axis. */
export function axisOf(name: string, axis: number, shape: Shape): number {
  const position = axis < 0 ? axis + shape.length : axis;
  if (!Number.isInteger(axis) || position < 0 || position >= shape.length)
    throw new CompileError("TPL013", `${name}: axis ${axis} is outside of ${showShape(shape)}`);
  return position;
}

/** Positions from 0 in ascending order; `undefined` is all axes. Throws TPL013 where one is missing or repeated. */
export function axesOf(name: string, axes: Axes | undefined, shape: Shape): readonly number[] {
  if (axes === undefined) return shape.map((_, axis) => axis);
  const given = typeof axes === "number" ? [axes] : axes;
  const positions = given.map((axis) => axisOf(name, axis, shape));
  const repeated = positions.findIndex((position, k) => positions.indexOf(position) !== k);
  if (repeated >= 0)
    throw new CompileError(
      "TPL013",
      `${name}: axis ${given[repeated]} of ${showShape(shape)} is named twice`,
    );
  return positions.toSorted((a, b) => a - b);
}

/** Throws TPL010 unless the tensor holds `i32` positions or labels. */
export function requireInteger(name: string, what: string, { dtype }: Tensor): void {
  if (dtype !== "i32")
    throw new CompileError(
      "TPL010",
      `${name}: ${what} must be i32, not ${dtype}; declare the input as "i32"`,
    );
}

/** Throws TPL010 unless the tensor holds floating-point numbers. */
export function requireFloat(name: string, { dtype }: Tensor): void {
  if (!isFloat(dtype))
    throw new CompileError("TPL010", `${name}: takes floating-point tensors, not ${dtype}; use cast()`);
}
