/** Walks over graphs, without recursion: chains may have any length. */
import type { Node } from "./graph.ts";
import { sizeOf } from "./types.ts";

/** All nodes that the roots need, arguments before users. `argsOf`: what a node needs. */
export function reachable(
  roots: readonly Node[],
  argsOf: (node: Node) => Iterable<Node> = ({ args }) => args,
): Node[] {
  const needed = new Set<Node>();
  const stack = [...roots];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (needed.has(node)) continue;
    needed.add(node);
    for (const arg of argsOf(node)) stack.push(arg);
  }
  return [...needed].toSorted((a, b) => a.id - b.id);
}

/** The sources, and the nodes of `order` (arguments before users) whose value depends on one of them. */
export function dependents(order: readonly Node[], sources: readonly Node[]): Set<Node> {
  const found = new Set<Node>(sources);
  for (const node of order) if (node.args.some((arg) => found.has(arg))) found.add(node);
  return found;
}

/** The number of elements of a node. */
export const elements = (node: Node): number => sizeOf(node.type.shape);
