import type { Node, Shape } from "./types.ts";

/** All nodes that the roots need, arguments before users. No recursion: chains of any length. `argsOf`: what a node needs. */
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

export const sizeOf = (shape: Shape): number => shape.reduce((product, extent) => product * extent, 1);

/** The sources, and the nodes of `order` (arguments before users) whose value depends on one of them. */
export function dependents(order: readonly Node[], sources: readonly Node[]): Set<Node> {
  const found = new Set<Node>(sources);
  for (const node of order) if (node.args.some((arg) => found.has(arg))) found.add(node);
  return found;
}

/** The number that all elements of a node are, if it is such a constant. */
export function constantValue(node: Node): number | undefined {
  const number = node.op === "broadcast" ? node.args[0]! : node;
  return number.op === "constant" ? (number.attributes["value"] as number | undefined) : undefined;
}

const leaves = new Set(["input", "parameter", "state", "constant"]);

/** What a graph starts from: it has no record in `ops/`. */
export const isLeaf = (
  node: Node,
): node is Node & { readonly op: "input" | "parameter" | "state" | "constant" } => leaves.has(node.op);

/** A number that was written among operands. One that a model holds as a tensor has a name. */
export const isLiteral = ({ op, attributes }: Node): boolean =>
  op === "constant" && attributes["value"] !== undefined && attributes["name"] === undefined;
