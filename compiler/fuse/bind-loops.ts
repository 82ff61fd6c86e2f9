/**
 * Which loops of a candidate are which loops of a group: found by what the candidate reads of the group's members. Where
 * one side's loop is a product of the other's, it is split.
 */
import { substituteAffine, variableIndex, substituteIndex } from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { asLoops, rowMajor, type Candidate, type Group, type Loop } from "./group.ts";
import type { Node } from "../graph/graph.ts";

/** How a candidate fits into the loops of a group. */
interface LoopBinding {
  /** Outer variables that stay outer. */
  readonly outer: ReadonlySet<string>;
  /** The candidate's loops, named as the group's where they are bound. */
  readonly ownLoops: readonly Loop[];
  readonly rename: (variable: string) => Affine | undefined;
  /** How many of the last outer loops become inner. */
  readonly demote: number;
  /** Which of the candidate's loops run over its reduction. */
  readonly reduced: ReadonlySet<string>;
}

interface BindingContext {
  /** The index of a member of the group; `undefined` for other nodes. */
  readonly indexOf: (node: Node) => readonly Affine[] | undefined;
  /** A loop of this extent under a new name; none for 1. */
  readonly newLoops: (extent: number) => Loop[];
}

/**
 * Matches the candidate's loops with the group's, by what the candidate reads of its members (each outer loop
 * must be one of the candidate's), or one by one where it reads none of them.
 */
export function bindLoops(
  group: Group,
  candidate: Candidate,
  context: BindingContext,
): LoopBinding | undefined {
  const own = new Map([...candidate.loops, ...candidate.reduction].map((loop) => [loop.variable, loop]));
  const fromMembers = candidate.demands.filter(({ node }) => context.indexOf(node) !== undefined);
  const binding = new Map<string, string>(); // group variable -> candidate variable
  const splits = new Map<string, Loop[]>();
  const expand = (index: Affine): Affine =>
    substituteAffine(index, (variable) =>
      splits.has(variable) ? rowMajor(splits.get(variable)!) : undefined,
    );
  if (fromMembers.length === 0) {
    if (group.outer.length !== candidate.loops.length) return undefined;
    for (const [k, loop] of group.outer.entries()) {
      if (loop.extent !== candidate.loops[k]!.extent) return undefined;
      binding.set(loop.variable, candidate.loops[k]!.variable);
    }
  }
  for (const { node, index } of fromMembers) {
    for (let axis = 0; axis < index.length; axis++) {
      const memberIndex = context.indexOf(node)![axis]!;
      const parts = memberIndex.terms;
      if (parts.length === 0) continue;
      const isOuter = parts.every((term) => group.outer.some((loop) => loop.variable === term.variable));
      if (!isOuter) {
        if (parts.some((term) => group.outer.some((loop) => loop.variable === term.variable)))
          return undefined;
        continue; // An inner axis: checked when the stage is chosen.
      }
      const mine = expand(index[axis]!);
      const memberLoops = asLoops(memberIndex, group.outer);
      const candidateLoops = asLoops(mine, [...own.values()]);
      if (memberLoops === undefined || candidateLoops === undefined) return undefined;
      if (!matchLoops(group, memberLoops, candidateLoops, binding, own, splits, context)) return undefined;
    }
  }
  const bound = new Set(binding.values());
  if (bound.size !== binding.size) return undefined;
  const free = group.outer.filter((loop) => !binding.has(loop.variable));
  if (free.length > 0) return undefined;
  const reductionNames = new Set(
    candidate.reduction.flatMap((loop) => (splits.get(loop.variable) ?? [loop]).map((l) => l.variable)),
  );
  // A fold may reduce the last outer loops of an element-wise group.
  let demote = 0;
  for (const loop of group.outer) {
    const isReduced = reductionNames.has(binding.get(loop.variable)!);
    if (isReduced) demote++;
    else if (demote > 0) return undefined;
  }
  const groupVariable = new Map([...binding].map(([theirs, mine]) => [mine, theirs]));
  const ownLoops = [...candidate.loops, ...candidate.reduction]
    .flatMap((loop) => splits.get(loop.variable) ?? [loop])
    .map((loop) => ({ ...loop, variable: groupVariable.get(loop.variable) ?? loop.variable }));
  const kept = group.outer.slice(0, group.outer.length - demote);
  const rename = (variable: string): Affine | undefined => {
    const pieces = splits.get(variable);
    const named = (name: string): string => groupVariable.get(name) ?? name;
    if (pieces === undefined) return groupVariable.has(variable) ? variableIndex(named(variable)) : undefined;
    return rowMajor(pieces.map((loop) => ({ ...loop, variable: named(loop.variable) })));
  };
  const reduced = new Set([...reductionNames].map((name) => groupVariable.get(name) ?? name));
  return { outer: new Set(kept.map((loop) => loop.variable)), ownLoops, reduced, rename, demote };
}

/** Pairs loops of equal row-major extents, splitting either side where one is a product of the other's. */
function matchLoops(
  group: Group,
  theirs: readonly Loop[],
  mine: readonly Loop[],
  binding: Map<string, string>,
  own: Map<string, Loop>,
  splits: Map<string, Loop[]>,
  context: BindingContext,
): boolean {
  const [left, right] = [[...theirs], [...mine]];
  while (left.length > 0 && right.length > 0) {
    const a = left.pop()!;
    const b = right.pop()!;
    if (a.extent === b.extent) {
      const known = binding.get(a.variable);
      if (known !== undefined && known !== b.variable) return false;
      binding.set(a.variable, b.variable);
    } else if (a.extent > b.extent) {
      if (a.extent % b.extent !== 0 || binding.has(a.variable)) return false;
      left.push(...splitOuter(group, a, b.extent, context));
      right.push(b);
    } else {
      if (b.extent % a.extent !== 0 || [...binding.values()].includes(b.variable) || splits.has(b.variable))
        return false;
      const pieces = [...context.newLoops(b.extent / a.extent), ...context.newLoops(a.extent)];
      const origin =
        [...own.keys()].find((name) =>
          (splits.get(name) ?? []).some((loop) => loop.variable === b.variable),
        ) ?? b.variable;
      const before = splits.get(origin) ?? [b];
      splits.set(
        origin,
        before.flatMap((loop) => (loop.variable === b.variable ? pieces : [loop])),
      );
      for (const piece of pieces) own.set(piece.variable, piece);
      right.push(...pieces);
      left.push(a);
    }
  }
  return left.length === 0 && right.length === 0;
}

/** Splits an outer loop of a group; nothing that it computes changes. */
function splitOuter(group: Group, loop: Loop, factor: number, context: BindingContext): Loop[] {
  const pieces = [...context.newLoops(loop.extent / factor), ...context.newLoops(factor)];
  group.outer = group.outer.flatMap((other) => (other.variable === loop.variable ? pieces : [other]));
  const replace = (variable: string): Affine | undefined =>
    variable === loop.variable ? rowMajor(pieces) : undefined;
  for (const stage of group.stages)
    for (const member of stage.members) member.index = substituteIndex(member.index, replace);
  return pieces;
}
