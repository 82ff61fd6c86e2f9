/**
 * Forward-mode differentiation, by transposing twice. The gradient `u ↦ Jᵀ u` is linear in the cotangent `u`, and the gradient
 * of that by `u`, with the tangent `v` as its cotangent, is `J v`. Nothing of `Jᵀ u` is left in it: the rules read `u`
 * only where a second derivative is asked for. So every op has a forward mode, and there is one set of rules to get right.
 */
import { CompileError } from "../errors.ts";
import { input, type Graph, type Node } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import { differentiate } from "./differentiate.ts";

/** The derivative of each output along `tangents`, one for each node of `wrt`. Throws TPL020 where it is not linear. */
export function pushForward(
  graph: Graph,
  outputs: readonly Node[],
  wrt: readonly Node[],
  tangents: readonly Node[],
): Node[] {
  const cotangents = outputs.map((output, k) =>
    graph.leaf(input, output.type, { name: `pulled back ${graph.nodes.length}.${k}` }),
  );
  const gradients = differentiate(graph, outputs, cotangents, wrt);
  const pushed = differentiate(graph, gradients, tangents, cotangents);
  const needed = new Set(reachable(pushed));
  if (cotangents.some((cotangent) => needed.has(cotangent)))
    throw new CompileError(
      "TPL020",
      "there is no derivative along a direction: on the way is a customGradient whose backward function is not linear in the cotangent, as clipping is not",
    );
  return pushed;
}
