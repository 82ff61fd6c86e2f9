/** Windows that stand side by side, without padding: sums over them are sums over axes, and spreading is a broadcast. */
import type { Graph, Node } from "../graph/graph.ts";
import type { Shape } from "../graph/types.ts";
import { rulesOf } from "../ops/rules.ts";
import type { WindowAttributes } from "../ops/window.ts";

const isTiled = ({ kernel, stride, padding, dilation }: WindowAttributes): boolean =>
  kernel.every(
    (extent, k) => stride[k] === extent && padding[k] === 0 && (extent === 1 || dilation[k] === 1),
  );

/** [batch, size] to [batch, windows, kernel], along every windowed axis. */
const tiles = (lead: readonly number[], windows: readonly number[], kernel: readonly number[]): number[] => [
  ...lead,
  ...windows.flatMap((count, k) => [count, kernel[k]!]),
];

/** windowSum(x) → sum(reshape(x)) */
export function sumOfTiles(graph: Graph, x: Node, window: WindowAttributes): Node | undefined {
  if (!isTiled(window)) return undefined;
  const { kernel } = window;
  const axes = x.type.shape.length - kernel.length;
  const lead = x.type.shape.slice(0, axes);
  const windows = kernel.map((extent, k) => Math.floor(x.type.shape[axes + k]! / extent));
  const { reshape, slice, sum } = rulesOf(graph);
  const covered = slice(
    x,
    x.type.shape.map(() => 0),
    [...lead, ...windows.map((count, k) => count * kernel[k]!)],
  );
  return sum(
    reshape(covered, tiles(lead, windows, kernel)),
    kernel.map((_, k) => axes + 2 * k + 1),
  );
}

/** windowSpread(y) → pad(reshape(broadcast(y))) */
export function spreadOverTiles(
  graph: Graph,
  y: Node,
  window: WindowAttributes & { readonly shape: Shape },
): Node | undefined {
  if (!isTiled(window)) return undefined;
  const { kernel, shape } = window;
  const axes = shape.length - kernel.length;
  const lead = shape.slice(0, axes);
  const windows = y.type.shape.slice(axes);
  const covered = [...lead, ...windows.map((count, k) => count * kernel[k]!)];
  const { broadcast, pad, reshape } = rulesOf(graph);
  const repeated = broadcast(y, tiles(lead, windows, kernel), [
    ...lead.keys(),
    ...kernel.map((_, k) => axes + 2 * k),
  ]);
  return pad(
    reshape(repeated, covered),
    shape.map(() => 0),
    shape.map((extent, axis) => extent - covered[axis]!),
  );
}
