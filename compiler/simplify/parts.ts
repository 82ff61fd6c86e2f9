/** Parts of what was just put together: slices that need not know of the whole. */
import type { Graph } from "../graph/graph.ts";
import type { Attributes, Node, Shape } from "../graph/types.ts";

type Numbers = readonly number[];

/** slice(concat(…, x, …)) → slice(x), if it lies within one operand. */
export function sliceOfConcatenation(graph: Graph, x: Node, slice: Attributes): Node | undefined {
  if (x.op !== "concat") return undefined;
  const joined = x.attributes["axis"] as number;
  let first = 0;
  for (const part of x.args) {
    const offsets = part.type.shape.map((_, axis) => (axis === joined ? first : 0));
    if (liesWithin(slice, offsets, part.type.shape)) return sliceOfBox(graph, part, slice, offsets);
    first += part.type.shape[joined]!;
  }
  return undefined;
}

/** slice(pad(x)) → slice(x), if it lies within x; the padding's value, if it meets nothing of x. */
export function sliceOfPadding(graph: Graph, x: Node, slice: Attributes): Node | undefined {
  if (x.op !== "pad" || (x.attributes["interior"] as Numbers).some((count) => count > 0)) return undefined;
  const [inner] = x.args as readonly [Node];
  const low = x.attributes["low"] as Numbers;
  if (liesWithin(slice, low, inner.type.shape)) return sliceOfBox(graph, inner, slice, low);
  const [starts, ends, steps] = ["starts", "ends", "steps"].map((name) => slice[name] as Numbers) as [
    Numbers,
    Numbers,
    Numbers,
  ];
  const missesBox = low.some(
    (offset, axis) => ends[axis]! <= offset || starts[axis]! >= offset + inner.type.shape[axis]!,
  );
  if (!missesBox) return undefined;
  const shape = starts.map((start, axis) => Math.ceil((ends[axis]! - start) / steps[axis]!));
  return graph.scalar(x.attributes["value"] as number, x.type.dtype, shape);
}

/** Whether a slice reads nothing but a box at the given offsets. */
const liesWithin = (slice: Attributes, offsets: Numbers, shape: Shape): boolean =>
  offsets.every(
    (offset, axis) =>
      (slice["starts"] as Numbers)[axis]! >= offset &&
      (slice["ends"] as Numbers)[axis]! <= offset + shape[axis]!,
  );

const sliceOfBox = (graph: Graph, box: Node, slice: Attributes, offsets: Numbers): Node => {
  const within = (places: unknown): number[] =>
    (places as Numbers).map((place, axis) => place - offsets[axis]!);
  return graph.apply("slice", [box], {
    ...slice,
    starts: within(slice["starts"]),
    ends: within(slice["ends"]),
  });
};
