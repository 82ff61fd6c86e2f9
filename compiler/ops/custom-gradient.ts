/**
 * `customGradient`: a call of a function that comes with a backward function of its own. It is for differentiation only:
 * when the graph is rebuilt, the forward body takes the place of the call.
 */
import { CompileError, showType } from "../errors.ts";
import { copyInto } from "../graph/copy.ts";
import { Graph, input, type Node, type OpRecord, type Rules } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import { type TensorType, sameType } from "../graph/types.ts";
import { rulesOf } from "./rules.ts";
import { floats, type Draw, type Sample, type SampleOperand } from "../graph/sampling.ts";

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

export interface CallAttributes {
  /** Of the function. */
  readonly name?: string;
  readonly body: CustomFunction;
}

export const customGradient: OpRecord<CallAttributes> = {
  name: "customGradient",
  type(args, { body: { forward, backward } }) {
    const problem = problemOf(forward, backward, args);
    if (problem !== undefined)
      throw new CompileError(
        "TPL022",
        `customGradient: ${problem}; the call's arguments are ${args.map(showType).join(", ") || "none"}`,
      );
    return forward.result.type;
  },
  gradient({ node, args, output, cotangent, rules }) {
    const { forward, backward } = node.attributes.body;
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
  const wrong = results.findIndex((result, k) => result !== null && !sameType(result.type, own[k]!));
  if (wrong < 0) return undefined;
  return `the cotangent of argument ${wrong} is ${showType(results[wrong]!.type)}, not ${showType(own[wrong]!)}`;
}

/** `2 sin(x) y` with its gradient; each of the two functions captures the 2. */
function sample(draw: Draw): Sample<CallAttributes> {
  const operand = floats(draw.shape());
  const two: SampleOperand = { type: { ...operand.type, dtype: "i32" }, range: [2, 3] };
  const [forward, backward] = [rulesOf(new Graph()), rulesOf(new Graph())];
  const leaf = ({ graph }: Rules, name: string, { type }: SampleOperand): Node =>
    graph.leaf(input, type, { name });
  const doubled = (rules: Rules, number: Node, factor: Node): Node =>
    rules.mul(rules.cast(factor, "f64"), number);
  const [u, v, n] = [leaf(forward, "x", operand), leaf(forward, "y", operand), leaf(forward, "n", two)];
  const [x, y] = [leaf(backward, "x", operand), leaf(backward, "y", operand)];
  const [result, cotangent] = [leaf(backward, "result", operand), leaf(backward, "cotangent", operand)];
  const m = leaf(backward, "n", two);
  const share = doubled(backward, cotangent, m);
  const body: CustomFunction = {
    forward: {
      graph: forward.graph,
      leaves: [u, v, n],
      result: doubled(forward, forward.mul(forward.call("sin", u), v), n),
    },
    backward: {
      graph: backward.graph,
      leaves: [x, y, result, cotangent, m],
      results: [
        backward.mul(backward.mul(share, y), backward.call("cos", x)),
        backward.mul(share, backward.call("sin", x)),
      ],
    },
  };
  return { args: [operand, operand, two, two], attributes: { body } };
}

/** A call's forward body, and the argument that stands for each leaf that its result needs. */
export function inlined(call: Node<CallAttributes>): {
  readonly graph: Graph;
  readonly result: Node;
  readonly given: ReadonlyMap<Node, Node>;
} {
  const { graph, leaves, result } = call.attributes.body.forward;
  const needed = new Set(reachable([result]));
  const used = leaves.flatMap((leaf, k) => (needed.has(leaf) ? [[leaf, call.args[k]!] as const] : []));
  return { graph, result, given: new Map(used) };
}
