/**
 * `customGradient`: a call of a function that comes with a backward function of its own. It is for differentiation only:
 * when the graph is rebuilt, the forward body takes the place of the call.
 */
import { copyInto } from "../graph/copy.ts";
import type { Graph } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import { attribute, type OpRecord } from "./record.ts";

/** Both functions. A call's arguments are those of the function, then what `forward` and what `backward` captured. */
export interface CustomFunction {
  readonly forward: {
    readonly graph: Graph;
    /** The arguments, then what was captured. */
    readonly leaves: readonly Node[];
    readonly result: Node;
  };
  readonly backward: {
    readonly graph: Graph;
    /** The arguments, the result and its cotangent, then what was captured. */
    readonly leaves: readonly Node[];
    /** The cotangent of each argument; `null`: none flows. */
    readonly results: readonly (Node | null)[];
  };
}

const functionOf = (source: Parameters<typeof attribute>[0]): CustomFunction => attribute(source, "body");

const customGradient: OpRecord = {
  name: "customGradient",
  type: (_, attributes) => functionOf(attributes).forward.result.type,
  gradient({ node, args, output, cotangent, rules }) {
    const { forward, backward } = functionOf(node);
    const { results, leaves } = backward;
    const given = [...args.slice(0, results.length), output, cotangent, ...args.slice(forward.leaves.length)];
    const standIns = new Map(leaves.map((leaf, k) => [leaf, given[k]!]));
    const built = copyInto(
      rules.graph,
      backward.graph,
      results.filter((result) => result !== null),
      (inner) => standIns.get(inner),
    );
    const received = results.map((result) => (result === null ? null : built.shift()!));
    return args.map((_, k) => received[k] ?? null);
  },
  lower: { kind: "inline" },
  samples: [],
};

/** A call's forward body, and the argument that stands for each leaf that its result needs. */
export function inlined(call: Node): {
  readonly graph: Graph;
  readonly result: Node;
  readonly given: ReadonlyMap<Node, Node>;
} {
  const { graph, leaves, result } = functionOf(call).forward;
  const needed = new Set(reachable([result]));
  const used = leaves.flatMap((leaf, k) => (needed.has(leaf) ? [[leaf, call.args[k]!] as const] : []));
  return { graph, result, given: new Map(used) };
}

export const customGradientRecords: readonly OpRecord[] = [customGradient];
