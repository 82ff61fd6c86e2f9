/** Functions that move elements without changing them. An axis counts from 0, or from the end if it is negative. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import { sizeOf, type Shape, sameShape } from "../graph/types.ts";
import type {
  Concat,
  Expect,
  Flatten,
  InsertAxis,
  Reshape,
  Result,
  ShapesOf,
  Slice,
  Stack,
  Transpose,
} from "../model/shapes.ts";
import type { Tensor } from "../model/trace.ts";
import { applyOp } from "../model/apply.ts";
import { axesOf, axisOf, broadcastPair, type Axes } from "./operands.ts";
import { ops } from "../ops/registry.ts";

/** The same elements in another shape, in which one -1 stands for whatever is left. */
export function reshape<S extends Shape, const T extends Shape, D extends DType>(
  x: Tensor<S, D>,
  shape: Expect<Reshape<S, T>> & T,
): Tensor<Result<Reshape<S, T>>, D>;
export function reshape(x: Tensor, shape: Shape): Tensor {
  const known = shape.filter((extent) => extent !== -1);
  if (shape.length - known.length > 1 || known.some((extent) => !Number.isInteger(extent) || extent < 1))
    throw new CompileError(
      "TPL016",
      `reshape: ${showShape(shape)} is not a shape with sizes from 1 and at most one -1`,
    );
  const [size, part] = [sizeOf(x.shape), sizeOf(known)];
  if (known.length < shape.length && size % part !== 0)
    throw new CompileError(
      "TPL014",
      `reshape: ${showShape(x.shape)} does not divide into ${showShape(shape)}`,
    );
  return applyOp(ops.reshape, [x], { shape: shape.map((extent) => (extent === -1 ? size / part : extent)) });
}

/** The axes from `start` on joined into one: [n, c, h, w] gives [n, c h w]. */
export function flatten<S extends Shape, const Start extends number = 1, D extends DType = DType>(
  x: Tensor<S, D>,
  start?: Expect<Flatten<S, Start>> & Start,
): Tensor<Result<Flatten<S, Start>>, D>;
export function flatten(x: Tensor, start: number = 1): Tensor {
  const first = axisOf("flatten", start, x.shape);
  return applyOp(ops.reshape, [x], { shape: [...x.shape.slice(0, first), sizeOf(x.shape.slice(first))] });
}

/** The axes in another order; without one, the last two are exchanged. */
export function transpose<
  S extends Shape,
  const P extends Shape | undefined = undefined,
  D extends DType = DType,
>(x: Expect<Transpose<S, P>> & Tensor<S, D>, permutation?: P): Tensor<Result<Transpose<S, P>>, D>;
export function transpose(x: Tensor, permutation?: readonly number[]): Tensor {
  const rank = x.shape.length;
  if (permutation === undefined && rank < 2)
    throw new CompileError("TPL013", `transpose: ${showShape(x.shape)} has fewer than two axes`);
  const order = permutation ?? [...x.shape.keys()].toSpliced(rank - 2, 2, rank - 1, rank - 2);
  return applyOp(ops.transpose, [x], {
    permutation: order.map((axis) => axisOf("transpose", axis, x.shape)),
  });
}

/** `x` with the axis `from` moved to position `to`. */
export function moveAxis(x: Tensor, from: number, to: number): Tensor {
  const [source, target] = [axisOf("moveAxis", from, x.shape), axisOf("moveAxis", to, x.shape)];
  return transpose(x, [...x.shape.keys()].toSpliced(source, 1).toSpliced(target, 0, source));
}

/** Stretches axes of size 1, and adds leading ones. */
export function broadcastTo<const T extends Shape, D extends DType>(
  x: Tensor<Shape, D>,
  shape: T,
): Tensor<[...T], D>;
export function broadcastTo(x: Tensor, shape: Shape): Tensor {
  if (broadcastPair(x.shape, shape)?.join() !== shape.join())
    throw new CompileError(
      "TPL011",
      `broadcastTo: ${showShape(x.shape)} does not stretch to ${showShape(shape)}`,
    );
  const lead = shape.length - x.shape.length;
  return applyOp(ops.broadcast, [x], { shape, axes: x.shape.map((_, axis) => lead + axis) });
}

/** A new axis of size 1 before the given one; -1 makes it the last. */
export function unsqueeze<S extends Shape, const Axis extends number, D extends DType>(
  x: Tensor<S, D>,
  axis: Expect<InsertAxis<S, Axis>> & Axis,
): Tensor<Result<InsertAxis<S, Axis>>, D>;
export function unsqueeze(x: Tensor, axis: number): Tensor {
  const position = axisOf("unsqueeze", axis, [...x.shape, 1]);
  return applyOp(ops.reshape, [x], { shape: x.shape.toSpliced(position, 0, 1) });
}

/** Removes axes of size 1: the given ones, or all of them. */
export function squeeze<D extends DType>(x: Tensor<Shape, D>, axes?: Axes): Tensor<Shape, D>;
export function squeeze(x: Tensor, axes?: Axes): Tensor {
  const ones = x.shape.flatMap((extent, axis) => (extent === 1 ? [axis] : []));
  const dropped = axes === undefined ? ones : axesOf("squeeze", axes, x.shape);
  const wide = dropped.find((axis) => x.shape[axis] !== 1);
  if (wide !== undefined)
    throw new CompileError(
      "TPL014",
      `squeeze: axis ${wide} of ${showShape(x.shape)} has size ${x.shape[wide]}, not 1`,
    );
  return applyOp(ops.reshape, [x], { shape: x.shape.filter((_, axis) => !dropped.includes(axis)) });
}

/** From `starts` (included) to `ends` (excluded), one of each per axis; negative ones count from the end. */
export function slice<S extends Shape, const Starts extends Shape, const Ends extends Shape, D extends DType>(
  x: Tensor<S, D>,
  starts: Expect<Slice<S, Starts, Ends>> & Starts,
  ends: Ends,
): Tensor<Result<Slice<S, Starts, Ends>>, D>;
/** Every `steps`-th element only. */
export function slice<D extends DType>(
  x: Tensor<Shape, D>,
  starts: Shape,
  ends: Shape,
  steps: Shape,
): Tensor<Shape, D>;
export function slice(x: Tensor, starts: Shape, ends: Shape, steps: Shape = x.shape.map(() => 1)): Tensor {
  const { shape } = x;
  if ([starts, ends, steps].some(({ length }) => length !== shape.length))
    throw new CompileError(
      "TPL017",
      `slice: ${showShape(starts)} to ${showShape(ends)} by ${showShape(steps)} must name every axis of ${showShape(shape)}`,
    );
  const fromStart = (positions: Shape): number[] =>
    positions.map((at, axis) => (at < 0 ? at + shape[axis]! : at));
  return applyOp(ops.slice, [x], { starts: fromStart(starts), ends: fromStart(ends), steps });
}

/** The part from `start` to `end` along one axis. */
export function narrow<D extends DType>(
  x: Tensor<Shape, D>,
  axis: number,
  start: number,
  end: number,
): Tensor<Shape, D>;
export function narrow(x: Tensor, axis: number, start: number, end: number): Tensor {
  const position = axisOf("narrow", axis, x.shape);
  const starts = x.shape.map((_, k) => (k === position ? start : 0));
  return slice(
    x,
    starts,
    x.shape.map((extent, k) => (k === position ? end : extent)),
  );
}

/** An axis divided into `parts` equal parts, or into parts of the given sizes. */
export function split<D extends DType>(
  x: Tensor<Shape, D>,
  parts: number | readonly number[],
  axis = 0,
): Tensor<Shape, D>[] {
  const position = axisOf("split", axis, x.shape);
  const extent = x.shape[position]!;
  const sizes = typeof parts === "number" ? Array.from({ length: parts }, () => extent / parts) : parts;
  if (
    sizes.some((size) => !Number.isInteger(size) || size < 1) ||
    sizes.reduce((a, b) => a + b, 0) !== extent
  )
    throw new CompileError(
      "TPL014",
      `split: axis ${axis} of ${showShape(x.shape)} does not divide into ${typeof parts === "number" ? `${parts} equal parts` : showShape(parts)}`,
    );
  let end = 0;
  return sizes.map((size) => narrow(x, position, end, (end += size)));
}

/** Elements of `value` before and after each axis: `pads[axis]` is [before, after]; negative ones cut off. */
export function pad<D extends DType>(
  x: Tensor<Shape, D>,
  pads: readonly (readonly [before: number, after: number])[],
  value?: number,
): Tensor<Shape, D>;
export function pad(x: Tensor, pads: readonly (readonly [number, number])[], value = 0): Tensor {
  if (pads.length !== x.shape.length || pads.flat().some((count) => !Number.isInteger(count)))
    throw new CompileError(
      "TPL017",
      `pad: needs [before, after] for each axis of ${showShape(x.shape)}, not [${pads.map(showShape).join(", ")}]`,
    );
  const [low, high] = [pads.map(([before]) => before), pads.map(([, after]) => after)];
  return applyOp(ops.pad, [x], { low, high, interior: pads.map(() => 0), value });
}

/** Tensors one after the other along an axis, which must agree elsewhere. */
export function concat<const Tensors extends readonly Tensor[], const Axis extends number = 0>(
  tensors: Expect<Concat<ShapesOf<Tensors>, Axis>> & Tensors,
  axis?: Axis,
): Tensor<Result<Concat<ShapesOf<Tensors>, Axis>>, Tensors[number]["dtype"]>;
export function concat(tensors: readonly Tensor[], axis: number = 0): Tensor {
  const [first] = tensors;
  if (first === undefined) throw new CompileError("TPL003", "concat: needs at least one tensor");
  return applyOp(ops.concat, tensors, { axis: axisOf("concat", axis, first.shape) });
}

/** Tensors of one shape side by side along a new axis. */
export function stack<const Tensors extends readonly Tensor[], const Axis extends number = 0>(
  tensors: Expect<Stack<ShapesOf<Tensors>, Axis>> & Tensors,
  axis?: Axis,
): Tensor<Result<Stack<ShapesOf<Tensors>, Axis>>, Tensors[number]["dtype"]>;
export function stack(tensors: readonly Tensor[], axis: number = 0): Tensor {
  const shape = tensors[0]?.shape ?? [];
  if (tensors.some((tensor) => !sameShape(tensor.shape, shape)))
    throw new CompileError(
      "TPL011",
      `stack: shapes differ: ${tensors.map((tensor) => showShape(tensor.shape)).join(" and ")}`,
    );
  const position = axisOf("stack", axis, [...shape, 1]);
  return concat(
    tensors.map((tensor): Tensor => unsqueeze(tensor, position)),
    position,
  );
}

/** The elements in the opposite order along axes. */
export function flip<S extends Shape, D extends DType>(x: Tensor<S, D>, axes: Axes): Tensor<S, D> {
  return applyOp(ops.flip, [x], { axes: axesOf("flip", axes, x.shape) }) as Tensor as Tensor<S, D>;
}
