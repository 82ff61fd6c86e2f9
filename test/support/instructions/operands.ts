/** What the instructions of random models work on, and how any tensor is made to fit. */
import {
  add,
  broadcastTo,
  cast,
  equal,
  flip,
  iota,
  matmul,
  mul,
  narrow,
  reshape,
  sin,
  tanh,
  transpose,
  type ModelBuilder,
  type Tensor,
} from "../../../compiler/index.ts";

export interface Operands {
  readonly model: ModelBuilder;
  /** Floating-point tensors of any shape. */
  readonly x: Tensor;
  readonly y: Tensor;
  /** An `i32` tensor of any shape and values. */
  readonly index: Tensor;
  /** A `bool` tensor of any shape. */
  readonly condition: Tensor;
  /** A tensor of any type. */
  readonly any: Tensor;
  /** What decides everything else; from 0. */
  readonly choice: number;
  /** A new parameter. */
  readonly parameter: (shape: readonly number[]) => Tensor;
  /** A name for a layer, used once. */
  readonly name: string;
  /** Applies another instruction; inside of a scan, to tensors of its body. */
  readonly apply: (kind: number, operands: Partial<Operands>) => Tensor;
}

/** Applies a public function; values stay near 1, so that numeric gradients are good. */
export type Instruction = (operands: Operands) => Tensor;

export const sizeOf = (shape: readonly number[]): number =>
  shape.reduce((product, extent) => product * extent, 1);

export const lastOf = ({ shape }: Tensor): number => shape.at(-1) ?? 1;

/** Elements in order, repeated or cut off. */
export function shaped(x: Tensor, shape: readonly number[]): Tensor {
  const [have, want] = [sizeOf(x.shape), sizeOf(shape)];
  const flat: Tensor = reshape(x, [have]);
  const copies = Math.ceil(want / have);
  const enough: Tensor =
    copies === 1 ? flat : reshape(broadcastTo(flat, [copies, have]) as Tensor, [copies * have]);
  return reshape(narrow(enough, 0, 0, want), shape) as Tensor;
}

/** The same elements in so many axes; each of at least `least` elements, for which some are repeated. */
export function ofRank(x: Tensor, rank: number, least = 1): Tensor {
  if (x.shape.length === rank && x.shape.every((extent) => extent >= least)) return x;
  const extents = Array.from({ length: rank }, () => 1);
  let size = sizeOf(x.shape);
  for (let axis = rank - 1, factor = 2; size > 1; axis = (axis + rank - 1) % rank) {
    while (size % factor !== 0) factor++;
    extents[axis]! *= factor;
    size /= factor;
  }
  return shaped(
    x,
    extents.map((extent) => Math.max(extent, least)),
  );
}

/** At least one axis. */
export const withAxis = (x: Tensor): Tensor => (x.shape.length === 0 ? reshape(x, [1]) : x);

export const axisOf = ({ shape }: Tensor, choice: number): number => choice % Math.max(shape.length, 1);

/** No axes named, one, or several. */
export function axesOf({ shape }: Tensor, choice: number): number | readonly number[] | undefined {
  if (shape.length === 0 || choice % 4 === 0) return undefined;
  if (choice % 4 < 3) return axisOf({ shape } as Tensor, choice >> 2) - (choice % 4 === 1 ? 0 : shape.length);
  return [...shape.keys()].filter((axis) => ((choice >> 2) >> axis) % 2 === 0);
}

const broadcasts = (x: Tensor, y: Tensor): boolean =>
  Array.from({ length: Math.min(x.shape.length, y.shape.length) }, (_, k) => [
    x.shape.at(-1 - k)!,
    y.shape.at(-1 - k)!,
  ]).every(([a, b]) => a === b || a === 1 || b === 1);

/** `y` in a shape that broadcasts with that of `x`. */
export function besides(x: Tensor, y: Tensor, choice: number): Tensor {
  if (broadcasts(x, y)) return y;
  return shaped(y, choice % 2 === 0 ? x.shape : x.shape.map((extent, k) => ((choice >> k) % 2 ? 1 : extent)));
}

/** Values between -1 and 1. */
export const bounded = (x: Tensor, choice = 0): Tensor => (choice % 2 === 0 ? sin(x) : tanh(x));

/** Away from integers, also where `x` is one: rounding errors do not reach the next one. */
export const offGrid = (x: Tensor): Tensor => add(x, 0.317);

/** Elements that differ, also where those of `x` are equal: rounding errors do not change their order. */
export function distinct(x: Tensor): Tensor {
  const count = sizeOf(x.shape);
  return add(x, reshape(sin(mul(cast(iota(x, [count]), "f32"), 12.9898)), x.shape)) as Tensor;
}

/** Regular matrices [2, n, n] with 2 on the diagonal, or on the other one, which makes pivoting exchange rows. */
export function regularMatrices(x: Tensor, choice: number): Tensor {
  const size = 2 + (choice % 3);
  const shape = [2, size, size];
  const identity = cast(equal(iota(x, shape, 1), iota(x, shape, 2)), "f32");
  const matrices: Tensor = add(mul(sin(shaped(x, shape)), 0.3), mul(identity, 2));
  return (choice >> 2) % 2 === 0 ? matrices : flip(matrices, 1);
}

/** Positive definite matrices [2, n, n]. */
export function positiveMatrices(x: Tensor, choice: number): Tensor {
  const matrices = regularMatrices(x, choice);
  return mul(matmul(matrices, transpose(matrices)), 0.3);
}
