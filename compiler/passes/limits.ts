/**
 * Limits of integer inputs: what is used as a position into a tensor must lie within it. Inferred through views,
 * so that a trainer can refuse a wrong class or token with its position, instead of reading some other value.
 */
import { reachable } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import type { InputDeclaration } from "../model/trace.ts";
import { bodyOf } from "../ops/scan.ts";
import type { JointGraph } from "./entry-points.ts";

const views = new Set(["reshape", "transpose", "broadcast", "slice", "flip", "concat"]);

export function inferLimits(
  entry: JointGraph,
  declared: ReadonlyMap<string, InputDeclaration>,
): ReadonlyMap<string, number> {
  const limits = new Map<string, number>();
  for (const [name, { below }] of declared) if (below !== undefined) limits.set(name, below);
  const roots = [...entry.outputs.map(({ node }) => node), ...entry.assignments.map(({ value }) => value)];
  limitGraph(reachable(roots), new Map(), (input, limit) => {
    const name = String(input.attributes["name"]);
    limits.set(name, Math.min(limit, limits.get(name) ?? Infinity));
  });
  return limits;
}

/** Walks from users to arguments; `report` is called for every leaf that is used as a position. */
function limitGraph(
  order: readonly Node[],
  outer: ReadonlyMap<Node, Node>,
  report: (leaf: Node, limit: number) => void,
): void {
  const limits = new Map<Node, number>();
  const lower = (node: Node, limit: number): void =>
    void limits.set(node, Math.min(limit, limits.get(node) ?? Infinity));
  for (const node of order.toReversed()) {
    const limit = limits.get(node);
    if (node.args.length === 0) {
      if (limit !== undefined && node.op === "input") report(outer.get(node) ?? node, limit);
    } else if (node.op === "gather")
      lower(node.args[1]!, node.args[0]!.type.shape[node.attributes["batch"] as number]!);
    else if (node.op === "scatterAdd") lower(node.args[1]!, node.attributes["size"] as number);
    else if (node.op === "scan") {
      const body = bodyOf(node);
      const inner = new Map(
        [...body.slices, ...body.captured].map(
          (leaf, k) => [leaf, node.args[body.carries.length + k]!] as const,
        ),
      );
      limitGraph(reachable([...body.nextCarries, ...body.stacked]), inner, (leaf, bound) => {
        if (node.args.includes(leaf)) lower(leaf, bound);
      });
    }
    if (limit !== undefined && views.has(node.op)) for (const arg of node.args) lower(arg, limit);
  }
}
