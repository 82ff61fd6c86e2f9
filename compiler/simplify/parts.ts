/** Parts of what was just put together: slices that need not know of the whole. */
import { isA, type Graph, type Node } from "../graph/graph.ts";
import type { Shape } from "../graph/types.ts";
import { filled } from "../ops/numbers.ts";
import { ops } from "../ops/registry.ts";
import type { SliceAttributes } from "../ops/slicing.ts";

type Numbers = readonly number[];

/** slice(concat(…, x, …)) → slice(x), if it lies within one operand. */
export function sliceOfConcatenation(graph: Graph, x: Node, slice: SliceAttributes): Node | undefined {
  if (!isA(x, ops.concat)) return undefined;
  const joined = x.attributes.axis;
  let first = 0;
  for (const part of x.args) {
    const offsets = part.type.shape.map((_, axis) => (axis === joined ? first : 0));
    if (liesWithin(slice, offsets, part.type.shape)) return sliceOfBox(graph, part, slice, offsets);
    first += part.type.shape[joined]!;
  }
  return undefined;
}

/** slice(pad(x)) → slice(x), if it lies within x; the padding's value, if it meets nothing of x. */
export function sliceOfPadding(graph: Graph, x: Node, slice: SliceAttributes): Node | undefined {
  if (!isA(x, ops.pad) || x.attributes.interior.some((count) => count > 0)) return undefined;
  const { low, value } = x.attributes;
  const inner = x.args[0]!;
  if (liesWithin(slice, low, inner.type.shape)) return sliceOfBox(graph, inner, slice, low);
  const { starts, ends, steps } = slice;
  const missesBox = low.some(
    (offset, axis) => ends[axis]! <= offset || starts[axis]! >= offset + inner.type.shape[axis]!,
  );
  if (!missesBox) return undefined;
  const shape = starts.map((start, axis) => Math.ceil((ends[axis]! - start) / steps[axis]!));
  return filled(graph, value, x.type.dtype, shape);
}

/** Whether a slice reads nothing but a box at the given offsets. */
const liesWithin = ({ starts, ends }: SliceAttributes, offsets: Numbers, shape: Shape): boolean =>
  offsets.every((offset, axis) => starts[axis]! >= offset && ends[axis]! <= offset + shape[axis]!);

const sliceOfBox = (graph: Graph, box: Node, slice: SliceAttributes, offsets: Numbers): Node => {
  const within = (places: Numbers): number[] => places.map((place, axis) => place - offsets[axis]!);
  return graph.apply(ops.slice, [box], { ...slice, starts: within(slice.starts), ends: within(slice.ends) });
};
