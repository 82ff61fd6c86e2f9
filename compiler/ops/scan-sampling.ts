/** The sampling domain of `scan`: bodies that are made by chance. */
import { rulesOf } from "./rules.ts";
import { Graph, input, type Node } from "../graph/graph.ts";
import { floats, type Draw, type Sample } from "../graph/sampling.ts";
import type { ScanAttributes, ScanBody } from "./scan-body.ts";

/**
 * Bodies of sums, products and sines of carries, slices and captured tensors, of one shape: some of each, or none. A captured
 * matrix is multiplied with the last axis.
 */
export function sampleScan(draw: Draw): Sample<ScanAttributes> {
  const graph = new Graph();
  const rules = rulesOf(graph);
  const shape = draw.shape([0, 3], 6);
  const length = draw.integer(1, 3);
  const leaves = (name: string, low: number): Node[] =>
    Array.from({ length: draw.integer(low, 2) }, (_, k) =>
      graph.leaf(input, floats(shape).type, { name: `${name}${k}` }),
    );
  const [carries, slices, captured] = [leaves("carry", 1), leaves("slice", 0), leaves("captured", 0)];
  const matrices = shape
    .slice(-1)
    .map((n) => graph.leaf(input, floats([n, n]).type, { name: "matrix" }))
    .filter(() => draw.flag());
  const values = [...carries, ...slices, ...captured];
  const multiplied = (x: Node): Node =>
    matrices.reduce((product, matrix) => rules.contract(product, matrix, shape.length - 1, 0), x);
  const mixed = (): Node =>
    rules.add(
      rules.call("sin", rules.mul(draw.pick(values), draw.pick(values))),
      multiplied(draw.pick(values)),
    );
  const nextCarries = carries.map(() => (draw.integer(0, 3) === 0 ? draw.pick(values) : mixed()));
  const stacked = Array.from({ length: draw.integer(0, 2) }, () =>
    draw.flag() ? draw.pick(nextCarries) : rules.sum(mixed(), draw.some(shape.length)),
  );
  const body: ScanBody = {
    graph,
    carries,
    slices,
    captured: [...captured, ...matrices],
    nextCarries,
    stacked,
  };
  const types = [
    ...carries.map(({ type }) => type),
    ...slices.map(({ type }) => ({ dtype: type.dtype, shape: [length, ...type.shape] })),
    ...body.captured.map(({ type }) => type),
  ];
  return {
    args: types.map((type) => ({ type, range: [-1, 1] })),
    attributes: { body, length, reverse: draw.flag(), ...(draw.flag() && { recompute: true }) },
  };
}
