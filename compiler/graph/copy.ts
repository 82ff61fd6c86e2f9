/** Copying parts of one graph into another: bodies of loops, and functions where they are called. */
import { isA, isLeaf, isLiteral, project, type Graph, type Node } from "./graph.ts";

/**
 * Copies what the roots need into `target`, which may be `source` itself. Where `standIn` gives a node, that is used, and
 * nothing below it is copied. A scan is copied with its extensions. `copies` remembers what stands for what, from one call to the next.
 */
export function copyInto(
  target: Graph,
  source: Graph,
  roots: readonly Node[],
  standIn: (node: Node) => Node | undefined,
  copies = new Map<Node, Node>(),
): Node[] {
  const siteBefore = target.currentSite;
  const stack = [...roots];
  while (stack.length > 0) {
    const node = stack.at(-1)!;
    const replacement = copies.get(node) ?? standIn(node);
    if (replacement !== undefined) {
      copies.set(node, replacement);
      stack.pop();
      continue;
    }
    const final = source.latest(node);
    const needed = final === node ? node.args : [final];
    const missing = needed.filter((other) => !copies.has(other));
    if (missing.length > 0) {
      stack.push(...missing);
      continue;
    }
    const args = needed.map((other) => copies.get(other)!);
    target.currentSite = source.site(node);
    copies.set(node, final === node ? applied(target, node, args) : args[0]!);
    stack.pop();
  }
  target.currentSite = siteBefore;
  return roots.map((root) => copies.get(root)!);
}

function applied(target: Graph, node: Node, args: readonly Node[]): Node {
  if (isA(node, project)) return target.project(args[0]!, node.attributes.index);
  if (isLeaf(node)) return target.leaf(node.op, node.type, node.attributes);
  return target.apply(node.op, args, node.attributes);
}

/** Numbers and other views of a value: repeating them costs nothing, while keeping them takes memory. */
export function isFree(node: Node): boolean {
  const { lower } = node.op;
  return isLiteral(node) || (lower.kind === "map" && lower.movement && lower.cost(node) === 0);
}
