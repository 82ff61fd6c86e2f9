/** Windows that stand side by side, without padding: sums over them are sums over axes, and spreading is a broadcast. */
import type { Graph } from "../graph/graph.ts";
import type { Attributes, Node, Shape } from "../graph/types.ts";

interface Window {
  readonly kernel: readonly number[];
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
}

const isTiled = ({ kernel, stride, padding, dilation }: Window): boolean =>
  kernel.every(
    (extent, k) => stride[k] === extent && padding[k] === 0 && (extent === 1 || dilation[k] === 1),
  );

/** [batch, size] to [batch, windows, kernel], along every windowed axis. */
const tiles = (lead: readonly number[], windows: readonly number[], kernel: readonly number[]): number[] => [
  ...lead,
  ...windows.flatMap((count, k) => [count, kernel[k]!]),
];

/** windowSum(x) → sum(reshape(x)) */
export function sumOfTiles(graph: Graph, x: Node, attributes: Attributes): Node | undefined {
  const window = attributes as unknown as Window;
  if (!isTiled(window)) return undefined;
  const { kernel } = window;
  const axes = x.type.shape.length - kernel.length;
  const lead = x.type.shape.slice(0, axes);
  const windows = kernel.map((extent, k) => Math.floor(x.type.shape[axes + k]! / extent));
  const covered = graph.apply("slice", [x], {
    starts: x.type.shape.map(() => 0),
    ends: [...lead, ...windows.map((count, k) => count * kernel[k]!)],
    steps: x.type.shape.map(() => 1),
  });
  const tiled = graph.apply("reshape", [covered], { shape: tiles(lead, windows, kernel) });
  return graph.apply("sum", [tiled], { axes: kernel.map((_, k) => axes + 2 * k + 1) });
}

/** windowSpread(y) → pad(reshape(broadcast(y))) */
export function spreadOverTiles(graph: Graph, y: Node, attributes: Attributes): Node | undefined {
  const window = attributes as unknown as Window;
  if (!isTiled(window)) return undefined;
  const { kernel } = window;
  const shape = attributes["shape"] as Shape;
  const axes = shape.length - kernel.length;
  const lead = shape.slice(0, axes);
  const windows = y.type.shape.slice(axes);
  const covered = [...lead, ...windows.map((count, k) => count * kernel[k]!)];
  const repeated = graph.apply("broadcast", [y], {
    shape: tiles(lead, windows, kernel),
    axes: [...lead.map((_, axis) => axis), ...kernel.map((_, k) => axes + 2 * k)],
  });
  return graph.apply("pad", [graph.apply("reshape", [repeated], { shape: covered })], {
    low: shape.map(() => 0),
    high: shape.map((extent, axis) => extent - covered[axis]!),
    interior: shape.map(() => 0),
    value: 0,
  });
}
