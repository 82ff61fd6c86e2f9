/**
 * `customGradient`: a call of a function that comes with a backward function of its own. It is for differentiation only:
 * when the graph is rebuilt, the forward body takes the place of the call.
 */
import { CompileError } from "../errors.ts";
import { copyInto } from "../graph/copy.ts";
import type { Graph } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import type { Node, TensorType } from "../graph/types.ts";
import { showType } from "./checks.ts";
import { attribute, type OpRecord } from "./record.ts";
import { rulesOf } from "./rules.ts";
import { floats, type Draw, type Sample } from "./sampling.ts";

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
  type(args, attributes) {
    const { forward, backward } = functionOf(attributes);
    const problem = problemOf(forward, backward, args);
    if (problem !== undefined)
      throw new CompileError(
        "TPL022",
        `customGradient: ${problem}; the call's arguments are ${args.map(showType).join(", ") || "none"}`,
      );
    return forward.result.type;
  },
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
  sample,
};

/** What keeps a function from being called with arguments. */
function problemOf(
  forward: CustomFunction["forward"],
  { leaves, results }: CustomFunction["backward"],
  args: readonly TensorType[],
): string | undefined {
  const show = (types: readonly TensorType[]): string => types.map(showType).join(", ");
  const types = (nodes: readonly Node[]): TensorType[] => nodes.map(({ type }) => type);
  const count = forward.leaves.length;
  if (show(types(forward.leaves)) !== show(args.slice(0, count)))
    return `the function takes ${show(types(forward.leaves))}`;
  const own = args.slice(0, results.length);
  const given = [...own, forward.result.type, forward.result.type, ...args.slice(count)];
  if (show(types(leaves)) !== show(given))
    return `its backward function takes ${show(types(leaves))}, not ${show(given)}`;
  const wrong = results.findIndex(
    (result, k) => result !== null && showType(result.type) !== showType(own[k]!),
  );
  if (wrong < 0) return undefined;
  return `the cotangent of argument ${wrong} is ${showType(results[wrong]!.type)}, not ${showType(own[wrong]!)}`;
}

/** `sin(x) y`, and its gradient as it is. */
function sample(draw: Draw): Sample {
  const operand = floats(draw.shape());
  const leaf = (graph: Graph, name: string): Node => graph.leaf("input", operand.type, { name });
  const [forward, backward] = [rulesOf(draw.graph()), rulesOf(draw.graph())];
  const inputs = ["x", "y"].map((name) => leaf(forward.graph, name)) as [Node, Node];
  const given = ["x", "y", "result", "cotangent"].map((name) => leaf(backward.graph, name)) as [
    Node,
    Node,
    Node,
    Node,
  ];
  const [x, y, , cotangent] = given;
  const { mul, call } = backward;
  const body: CustomFunction = {
    forward: {
      graph: forward.graph,
      leaves: inputs,
      result: forward.mul(forward.call("sin", inputs[0]), inputs[1]),
    },
    backward: {
      graph: backward.graph,
      leaves: given,
      results: [mul(mul(cotangent, y), call("cos", x)), mul(cotangent, call("sin", x))],
    },
  };
  return { args: [operand, operand], attributes: { body } };
}

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
