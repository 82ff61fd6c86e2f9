/** What one program of a trainer computes: values of a graph that it returns, and what it stores in leaves. */
import type { Node } from "./graph.ts";

export interface NamedOutput {
  readonly name: string;
  readonly node: Node;
}

/** The new value of a persistent leaf, stored at the end. */
export interface Assignment {
  readonly leaf: Node;
  readonly value: Node;
}

export interface EntryPoint {
  readonly name: string;
  readonly outputs: readonly NamedOutput[];
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
