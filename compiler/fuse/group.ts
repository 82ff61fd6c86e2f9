/** What fusion works on: groups with their loops, and nodes that look for a group. */
import { addAffine, sameAffine, scaleAffine, substituteIndex, variableIndex, zero } from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { project, type Node } from "../graph/graph.ts";

export interface Loop {
  readonly variable: string;
  readonly extent: number;
}

/** A stored value and its place in a group: its index along each axis, in the group's loop variables. */
export interface Member {
  readonly node: Node;
  index: readonly Affine[];
  /** For folds: the index into the reduction. */
  readonly reduction: readonly Affine[];
}

export interface Stage {
  loops: Loop[];
  readonly members: Member[];
}

export interface Group {
  readonly id: number;
  /** Loops and stages; or one node that has loops of its own form (scatter, prefix, scan). */
  readonly kind: "loops" | "single";
  outer: Loop[];
  readonly stages: Stage[];
  /** Stored values and leaves of other groups that this one reads. */
  readonly reads: Set<Node>;
}

export const membersOf = ({ stages }: Group): Member[] => stages.flatMap(({ members }) => members);

/** The extents of its loops, by their variables. */
export const extentsOf = ({ outer, stages }: Group): Map<string, number> =>
  new Map(
    [...outer, ...stages.flatMap(({ loops }) => loops)].map(({ variable, extent }) => [variable, extent]),
  );

/** The group that computes a stored value; `undefined` for leaves. */
export const producerOf = (
  { groupOf }: { readonly groupOf: ReadonlyMap<Node, Group> },
  node: Node,
): Group | undefined => groupOf.get(node.op === project ? node.args[0]! : node);

/** An element of a stored value that a candidate reads. */
export interface Demand {
  readonly node: Node;
  readonly index: readonly Affine[];
}

/** A node with loops of its own, before it is placed. */
export interface Candidate {
  readonly node: Node;
  readonly loops: Loop[];
  readonly reduction: Loop[];
  readonly index: readonly Affine[];
  readonly reductionIndex: readonly Affine[];
  readonly demands: readonly Demand[];
  /** Nodes that its expression inlines. */
  readonly length: number;
  /** It calls a function that is long itself: copies of it in a register block would be calls, not code. */
  readonly isHeavy: boolean;
}

/** A candidate under other names of its loops. */
export function renamed(candidate: Candidate, rename: (variable: string) => Affine | undefined): Candidate {
  return {
    ...candidate,
    index: substituteIndex(candidate.index, rename),
    reductionIndex: substituteIndex(candidate.reductionIndex, rename),
    demands: candidate.demands.map(({ node, index }) => ({ node, index: substituteIndex(index, rename) })),
  };
}

/** `i · extent(j) + j` for loops i, j. */
export function rowMajor(loops: readonly Loop[]): Affine {
  return loops.reduce<Affine>(
    (index, loop) => addAffine(scaleAffine(index, loop.extent), variableIndex(loop.variable)),
    zero,
  );
}

/** The loops of an index that is exactly row-major over them, outermost first; `undefined` for other indices. */
export function asLoops(index: Affine, loops: readonly Loop[]): Loop[] | undefined {
  const terms = index.terms.toSorted((a, b) => b.coefficient - a.coefficient);
  const found = terms.map((term) => loops.find((loop) => loop.variable === term.variable));
  if (found.some((loop) => loop === undefined)) return undefined;
  const result = found as Loop[];
  return sameAffine(index, rowMajor(result)) ? result : undefined;
}
