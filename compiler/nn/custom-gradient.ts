/** Functions that come with their own gradient. */
import { CompileError, showType } from "../errors.ts";
import { type DType, isFloat } from "../scalar/types.ts";
import { isLeaf, nameOf, input, project, constant, type Graph, type Node } from "../graph/graph.ts";
import { reachable } from "../graph/traverse.ts";
import { type TensorType, sameType } from "../graph/types.ts";
import type { Shape } from "../model/shapes.ts";
import { type Tensor, Trace } from "../model/trace.ts";
import { traceOf, tracing } from "../model/apply.ts";
import type { CustomFunction } from "../ops/custom-gradient.ts";
import { ops } from "../ops/registry.ts";

/** The cotangent of each argument, in its shape and type; `null` where none flows. */
export type ArgumentCotangents<Args extends readonly Tensor[]> = {
  readonly [K in keyof Args]: Args[K] extends Tensor<infer S extends Shape, infer D extends DType>
    ? Tensor<S, D> | null
    : never;
};

/**
 * `forward` with `backward` as its gradient: from the arguments, the result and the result's cotangent, the cotangent of each
 * argument. For gradients that are more stable than those of the parts, or that are not the derivative on purpose
 * (straight-through estimators, gradient reversal, clipping). `backward` becomes a graph like any other: it can be
 * differentiated again, and where it is linear in the cotangent, there is a forward mode, too.
 *
 * Throws TPL022 where the cotangents do not fit the arguments, and where `forward` reads other floating-point tensors than its
 * arguments: no gradient would reach them. Wrapped in `stopGradient` they are constants.
 */
export function customGradient<Args extends readonly Tensor[], Result extends Tensor>(
  forward: (...args: Args) => Result,
  backward: (args: Args, output: Result, cotangent: Result) => ArgumentCotangents<Args>,
): (...args: Args) => Result {
  const label = forward.name === "" ? "customGradient" : `customGradient ${forward.name}`;
  return (...args) => {
    const outer = traceOf(args).root.active;
    const ahead = traceFunction(outer, args, (leaves) => {
      const result = forward(...(leaves as readonly Tensor[] as Args));
      requireFloatResult(label, result);
      return [result];
    });
    for (const tensor of ahead.captured) requireConstant(label, tensor);
    const result = ahead.results[0]!;
    const back = traceFunction(outer, [...args, result.type, result.type], (leaves) => {
      const given = leaves.slice(0, args.length) as readonly Tensor[] as Args;
      const cotangents = backward(given, leaves.at(-2) as Result, leaves.at(-1) as Result);
      requireCotangents(label, args, cotangents);
      return cotangents;
    });
    const body: CustomFunction = {
      forward: { graph: ahead.graph, leaves: ahead.leaves, result },
      backward: { graph: back.graph, leaves: back.leaves, results: back.results },
    };
    const operands = [...args, ...ahead.captured, ...back.captured].map((tensor) => outer.use(tensor));
    const attributes = { ...(forward.name !== "" && { name: forward.name }), body };
    return outer.tensor(outer.graph.apply(ops.customGradient, operands, attributes)) as Tensor as Result;
  };
}

/** A function traced into a graph of its own: leaves for its arguments, then for what it captured. */
function traceFunction<const Results extends readonly (Tensor | null)[]>(
  outer: Trace,
  args: readonly TensorType[],
  run: (leaves: readonly Tensor[]) => Results,
): {
  readonly graph: Graph;
  readonly leaves: readonly Node[];
  readonly captured: readonly Tensor[];
  readonly results: { readonly [K in keyof Results]: Results[K] extends Tensor ? Node : Node | null };
} {
  const inner = new Trace(outer.options, outer);
  const leaves = args.map(({ dtype, shape }, k) =>
    inner.graph.leaf(input, { dtype, shape }, { name: `argument${k}` }),
  );
  const tensors = tracing(inner, () => run(leaves.map((leaf) => inner.tensor(leaf))));
  const results = tensors.map((tensor) => tensor && inner.use(tensor));
  // Random bits are drawn around a body, for all of its steps: here, there is one.
  const drawn = inner.drawn.map(({ outer: bits, leaf }) => ({
    outer: outer.tensor(outer.rules.reshape(outer.use(bits), leaf.type.shape)),
    leaf,
  }));
  const captured = [...inner.captured.values(), ...drawn];
  return {
    graph: inner.graph,
    leaves: [...leaves, ...captured.map(({ leaf }) => leaf)],
    captured: captured.map((capture) => capture.outer),
    results: results as never,
  };
}

const isTensor = (value: Partial<Tensor> | null | undefined): value is Tensor => value?.node !== undefined;

function requireFloatResult(label: string, result: Tensor): void {
  if (!isTensor(result) || !isFloat(result.dtype))
    throw new CompileError(
      "TPL022",
      `${label}: the result must be a floating-point tensor, not ${isTensor(result) ? showType(result) : String(result)}`,
    );
}

/** What the forward function captures is no argument, so it must not be something that gradients are taken of. */
function requireConstant(label: string, { node }: Tensor): void {
  if (!isFloat(node.type.dtype)) return;
  const isStop = ({ op }: Node): boolean => op.gradient === null && op !== project;
  const source = reachable([node], (inner) => (isStop(inner) ? [] : inner.args)).find(
    (leaf) => isLeaf(leaf) && leaf.op !== constant && isFloat(leaf.type.dtype),
  );
  if (source !== undefined)
    throw new CompileError(
      "TPL022",
      `${label}: the forward function reads ${nameOf(source) ?? "a tensor"} from around it, which no gradient would reach; pass it as an argument, or wrap it in stopGradient()`,
    );
}

function requireCotangents(
  label: string,
  args: readonly Tensor[],
  cotangents: readonly (Tensor | null)[],
): void {
  if (!Array.isArray(cotangents) || cotangents.length !== args.length)
    throw new CompileError(
      "TPL022",
      `${label}: the backward function returns a list with the cotangent of each of ${args.length} argument(s), or null for those without one`,
    );
  for (const [k, arg] of args.entries()) {
    const cotangent = cotangents[k];
    if (cotangent === null) continue;
    if (!isFloat(arg.dtype))
      throw new CompileError(
        "TPL022",
        `${label}: argument ${k} is ${showType(arg)}, which has no cotangent: return null in its place`,
      );
    if (!isTensor(cotangent) || !sameType(cotangent, arg))
      throw new CompileError(
        "TPL022",
        `${label}: argument ${k} is ${showType(arg)}, its cotangent ${isTensor(cotangent) ? showType(cotangent) : String(cotangent)}`,
      );
  }
}
