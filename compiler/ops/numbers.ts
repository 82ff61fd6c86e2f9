/** Numbers of any shape: constants, and broadcasts of them. */
import { constant, isA, type Graph, type Node } from "../graph/graph.ts";
import type { Shape } from "../graph/types.ts";
import type { DType } from "../scalar/types.ts";
import { broadcast } from "./movement.ts";

/** A number in any shape. */
export function filled(graph: Graph, value: number, dtype: DType, shape: Shape): Node {
  const number = graph.scalar(value, dtype);
  return shape.length === 0 ? number : graph.apply(broadcast, [number], { shape, axes: [] });
}

/** The number that all elements of a node are, if it is such a constant. */
export function constantValue(node: Node): number | undefined {
  const number = node.op === broadcast ? node.args[0]! : node;
  return isA(number, constant) ? number.attributes.value : undefined;
}
