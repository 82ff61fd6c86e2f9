import type { Node, Shape } from "./types.ts";

/** All nodes that the roots need, arguments before users. No recursion: chains of any length. */
export function reachable(roots: readonly Node[]): Node[] {
  const needed = new Set<Node>();
  const stack = [...roots];
  while (stack.length > 0) {
    const node = stack.pop()!;
    if (needed.has(node)) continue;
    needed.add(node);
    for (const arg of node.args) stack.push(arg);
  }
  return [...needed].toSorted((a, b) => a.id - b.id);
}

export const sizeOf = (shape: Shape): number => shape.reduce((product, extent) => product * extent, 1);
