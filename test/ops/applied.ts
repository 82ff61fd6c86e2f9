/** Samples of ops as graphs that can be run. */
import { isFloat } from "../../compiler/scalar/types.ts";
import { Graph, input, type Node, type OpRecord } from "../../compiler/graph/graph.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import type { Sample } from "../../compiler/graph/sampling.ts";

/** Small multiples of 2⁻¹⁰, which every floating type holds. */
export const smallNumbers = (size: number, random: () => number): Float64Array =>
  Float64Array.from({ length: size }, () => Math.floor(1024 * (random() - 0.5)) / 1024);

export interface Application {
  readonly graph: Graph;
  readonly leaves: readonly Node[];
  readonly outputs: readonly Node[];
  /** Positions of operands, and outputs, of floating types. */
  readonly floatOperands: readonly number[];
  readonly floatOutputs: readonly Node[];
}

export function applied(record: OpRecord, { args, attributes }: Sample): Application {
  const graph = new Graph(simplifyOnTheWay);
  const leaves = args.map(({ type }, k) => graph.leaf(input, type, { name: `a${k}` }));
  const node = graph.apply(record, leaves, attributes);
  const outputs = (node.outputs ?? [node]).map((_, k) => graph.project(node, k));
  return {
    graph,
    leaves,
    outputs,
    floatOperands: args.flatMap(({ type }, k) => (isFloat(type.dtype) ? [k] : [])),
    floatOutputs: outputs.filter(({ type }) => isFloat(type.dtype)),
  };
}

/** The gradient of Σ ⟨output, cotangent⟩ by each floating operand. */
export function gradientsOf(
  { graph, leaves, floatOperands, floatOutputs }: Application,
  outputs: readonly Node[] = floatOutputs,
) {
  const cotangents = outputs.map(({ type }, k) => graph.leaf(input, type, { name: `cotangent${k}` }));
  const variables = floatOperands.map((k) => leaves[k]!);
  const gradients = differentiate(graph, outputs, cotangents, variables);
  /** The same, of one operand at a time: rules leave out what is not wanted. */
  const alone = variables.map((variable) => differentiate(graph, outputs, cotangents, [variable])[0]!);
  return { cotangents, gradients, alone };
}

/** `{ a0: …, a1: … }` */
export const named = <T>(values: readonly T[], prefix: string): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value, k) => [`${prefix}${k}`, value]));
