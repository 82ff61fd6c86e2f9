/** Linear maps as matrices: a loop over the basis vectors, so that the graph does not grow with their number. */
import { copyInto, isFree } from "../graph/copy.ts";
import { input, type Graph, type Node } from "../graph/graph.ts";
import { dependents, reachable } from "../graph/traverse.ts";
import { scan } from "../ops/scan.ts";
import { rulesOf } from "../ops/rules.ts";
import { sizeOf } from "../graph/types.ts";
import type { ScanBody } from "../ops/scan-body.ts";

/**
 * `value`, which is linear in `leaf`, for each basis vector of the leaf: `[elements of leaf, ...shape of value]`. What
 * depends on the leaf moves into the body of a scan; all that does not is computed once, before it.
 */
export function atBasisVectors(graph: Graph, leaf: Node, value: Node): Node {
  const rules = rulesOf(graph);
  const count = sizeOf(leaf.type.shape);
  const shape = [count, ...value.type.shape];
  const moved = dependents(reachable([value]), [leaf]);
  if (!moved.has(value)) return rules.zeros(value.type.dtype, shape);
  if (count === 1) {
    const one = rules.constant(1, leaf);
    const standIn = (node: Node): Node | undefined =>
      node === leaf ? one : moved.has(node) ? undefined : node;
    return rules.reshape(copyInto(graph, graph, [value], standIn)[0]!, shape);
  }
  const inner = graph.fresh();
  const position = inner.leaf(input, { dtype: "i32", shape: [] }, { name: "position" });
  const captured = new Map<Node, Node>();
  const standIn = (node: Node): Node | undefined => {
    if (node === leaf) return basisVector(inner, position, leaf);
    if (moved.has(node) || isFree(node)) return undefined;
    captured.set(node, inner.leaf(input, node.type, { name: `captured${captured.size}` }));
    return captured.get(node)!;
  };
  const stacked = copyInto(inner, graph, [value], standIn);
  const body: ScanBody = {
    graph: inner,
    carries: [],
    slices: [position],
    captured: [...captured.values()],
    nextCarries: [],
    stacked,
  };
  const attributes = { body, length: count, reverse: false };
  const result = graph.apply(scan, [rules.iota([count], 0), ...captured.keys()], attributes);
  return rules.project(result, 0);
}

/** Zeros but for a one at `position`, in the shape of `like`. */
function basisVector(graph: Graph, position: Node, { type: { dtype, shape } }: Node): Node {
  const rules = rulesOf(graph);
  const count = [sizeOf(shape)];
  const places = rules.iota(count, 0);
  return rules.reshape(rules.cast(rules.call("equal", places, rules.expand(position, count)), dtype), shape);
}
