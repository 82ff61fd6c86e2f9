/** What is computed of a graph: one of the things that a trainer can do. */
import type { Node } from "./graph.ts";

export interface NamedOutput {
  readonly name: string;
  readonly node: Node;
}

export interface Assignment {
  readonly leaf: Node;
  readonly value: Node;
}

export interface EntryPoint {
  readonly name: string;
  readonly outputs: readonly NamedOutput[];
  /** New values of persistent leaves, stored at the end. */
  readonly assignments: readonly Assignment[];
}

/** What an entry point computes. */
export const resultsOf = ({ outputs, assignments }: Pick<EntryPoint, "outputs" | "assignments">): Node[] => [
  ...outputs.map(({ node }) => node),
  ...assignments.map(({ value }) => value),
];

/** What it computes, and the leaves that it assigns to. */
export const rootsOf = ({ outputs, assignments }: Pick<EntryPoint, "outputs" | "assignments">): Node[] => [
  ...outputs.map(({ node }) => node),
  ...assignments.flatMap(({ leaf, value }) => [leaf, value]),
];
