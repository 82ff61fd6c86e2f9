/** One program of a trainer, as a graph of its own. */
import type { EntryPoint } from "../graph/entry-point.ts";
import type { Graph, Node } from "../graph/graph.ts";
import type { InputRange } from "../../runtime/index.ts";

/** What the values of an input may be, if that is not everything. */
export interface InputLimits {
  /** Where all elements are in [0, below). */
  readonly below?: number;
  /** Otherwise, by runs of elements. */
  readonly ranges?: readonly InputRange[];
}

export type Phase = "forward" | "backward" | "update";

/** A graph of its own, with what it is for. */
export interface JointGraph extends EntryPoint {
  readonly graph: Graph;
  /** The first output is the loss, then metrics; `predict` has outputs only. */
  readonly loss: boolean;
  readonly metrics: readonly string[];
  /** Of its inputs, by name. */
  readonly limits: ReadonlyMap<string, InputLimits>;
  /** Nodes that existed before differentiation, and before the update: what colours an inspected graph. */
  readonly phaseOf: (node: Node) => Phase;
  /** The same before it was simplified: what the model's author wrote, and what was derived from it. */
  readonly derived: EntryPoint & { readonly phaseOf: (node: Node) => Phase };
}

/** A step computes a loss, and then changes what is persistent: it can end in between. */
export const isStep = ({ loss, assignments }: JointGraph): boolean => loss && assignments.length > 0;
