/**
 * Operands laid out as vector lanes read them. Where a kernel would meet borders, or walk through memory in long strides, again and
 * again, its operand is stored once in another form:
 *
 *     convolution(x, w, padding: 1)        →  convolution(stored(pad(x)), w)
 *     its gradient by x                    →  convolution(stored(pad(gradient)), turned w)
 *     convolution(x, w, stride: 2)         →  lanes along channels: w with channels last
 *     contraction of rows with rows        →  contraction with stored(transpose(…))
 *
 * The interpreter and other targets understand the result as well: it is a graph like any other.
 */
import type { Graph, Rewrite } from "../graph/graph.ts";
import type { Attributes, Node } from "../graph/types.ts";
import type { ConvolutionAttributes } from "../ops/convolution.ts";
import { rulesOf } from "../ops/rules.ts";
import type { EntryPoint } from "./assemble.ts";
import { rebuild, simplifyOnTheWay } from "./simplify.ts";

/** An entry point with its graph. */
export type Laid = EntryPoint & { readonly graph: Graph };

export function layOut({ name, graph: given, outputs, assignments }: Laid): Laid {
  const roots = [
    ...outputs.map(({ node }) => node),
    ...assignments.flatMap(({ leaf, value }) => [leaf, value]),
  ];
  const { graph, roots: copies } = rebuild(given, roots, layOutOnTheWay);
  const copy = new Map(roots.map((root, k) => [root, copies[k]!]));
  return {
    name,
    graph,
    outputs: outputs.map((output) => ({ ...output, node: copy.get(output.node)! })),
    assignments: assignments.map(({ leaf, value }) => ({ leaf: copy.get(leaf)!, value: copy.get(value)! })),
  };
}

const layOutOnTheWay: Rewrite = (graph, op, args, attributes) => {
  if (op === "convolution")
    return layOutConvolution(
      graph,
      args as readonly [Node, Node],
      attributes as unknown as ConvolutionAttributes,
    );
  return simplifyOnTheWay(graph, op, args, attributes);
};

const stored = (graph: Graph, node: Node): Node => graph.apply("stored", [node]);

function layOutConvolution(
  graph: Graph,
  [first, second]: readonly [Node, Node],
  attributes: ConvolutionAttributes,
): Node | undefined {
  const { role, padding, stride } = attributes;
  const convolution = (a: Node, b: Node, changes: Partial<ConvolutionAttributes>): Node =>
    graph.apply("convolution", [a, b], { ...attributes, ...changes } as unknown as Attributes);
  const none = padding.map(() => 0);
  if (role === "input")
    return stride.every((step) => step === 1) ? turned(graph, first, second, attributes) : undefined;
  if (padding.some((width) => width > 0))
    return convolution(bordered(graph, first, padding), second, { padding: none });
  return undefined;
}

/** Zeros around the spatial axes of [batch, channels, …]. */
function bordered(graph: Graph, x: Node, padding: readonly number[]): Node {
  const widths = [0, 0, ...padding];
  return stored(graph, padded(graph, x, widths, widths));
}

const padded = (graph: Graph, x: Node, low: readonly number[], high: readonly number[]): Node =>
  graph.apply("pad", [x], { low, high, interior: low.map(() => 0), value: 0 });

/**
 * The gradient of a convolution with stride 1 by its input, as a convolution of the output's cotangent: with the weights
 * turned around, inputs and outputs exchanged, and a border as wide as makes up for what the window takes.
 */
function turned(
  graph: Graph,
  weight: Node,
  cotangent: Node,
  { shape, padding, dilation, groups, stride }: ConvolutionAttributes,
): Node {
  const { reshape, transpose } = rulesOf(graph);
  const [outputs, channels, ...window] = weight.type.shape as [number, number, ...number[]];
  const axes = window.map((_, k) => k);
  const backwards = graph.apply("flip", [weight], { axes: axes.map((k) => k + 2) });
  const grouped = reshape(backwards, [groups, outputs / groups, channels, ...window]);
  const exchanged = reshape(transpose(grouped, [0, 2, 1, ...axes.map((k) => k + 3)]), [
    groups * channels,
    outputs / groups,
    ...window,
  ]);
  const low = axes.map((k) => dilation[k]! * (window[k]! - 1) - padding[k]!);
  const high = axes.map(
    (k) => shape[k + 2]! + dilation[k]! * (window[k]! - 1) - low[k]! - cotangent.type.shape[k + 2]!,
  );
  const wide = padded(graph, cotangent, [0, 0, ...low], [0, 0, ...high]);
  const hasBorder = [...low, ...high].some((width) => width !== 0);
  return graph.apply("convolution", [hasBorder ? stored(graph, wide) : cotangent, stored(graph, exchanged)], {
    role: "output",
    shape,
    stride,
    padding: padding.map(() => 0),
    dilation,
    groups,
  });
}
