/**
 * Fusion: gathers stored values into groups, one kernel each. A group has outer loops that all its members
 * share, and stages that run one after the other inside them, each with inner loops of its own:
 *
 *   for outer…  { stage 0: for inner… { members }   stage 1: for inner… { members }   … }
 *
 * A contraction with its epilogue, a softmax row, a normalisation or an optimizer update all have this form.
 * Nodes are placed in creation order; a node may join the youngest group it reads from, so the order of groups
 * is always an order in which they can run, and fusion is linear in the number of nodes.
 */
import { reachable, sizeOf } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import {
  addAffine,
  sameAffine,
  scaleAffine,
  substituteAffine,
  variableIndex,
  zero,
} from "../loops/affine.ts";
import type { Affine } from "../loops/types.ts";
import { opRecord } from "../ops/registry.ts";
import { Evaluator, SplitRequest } from "./evaluate.ts";
import { isLeaf, isNumber, materialize, storageNode } from "./materialize.ts";

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

export interface Fusion {
  readonly groups: readonly Group[];
  readonly stored: ReadonlySet<Node>;
  readonly groupOf: ReadonlyMap<Node, Group>;
}

const mostMembers = 48;
const mostReads = 24;
/** Nodes in the epilogue of a contraction: it is replicated by register blocking. */
const longestEpilogue = 12;

export function fuse(roots: readonly Node[]): Fusion {
  const order = scalarsFirst(reachable(roots));
  const stored = materialize(order, new Set(roots));
  const fuser = new Fuser(stored);
  for (const node of order) if (stored.has(node) && !isLeaf(node) && node.op !== "project") fuser.place(node);
  return { groups: fuser.groups, stored, groupOf: fuser.groupOf };
}

/**
 * What depends on single numbers only (learning rates, bias corrections) is placed before all else, so that what reads
 * it can still join the kernel that it belongs to.
 */
function scalarsFirst(order: readonly Node[]): Node[] {
  const scalars = new Set<Node>();
  for (const node of order)
    if (
      node.outputs === undefined &&
      sizeOf(node.type.shape) === 1 &&
      node.args.every((arg) => scalars.has(arg))
    )
      scalars.add(node);
  return [...scalars, ...order.filter((node) => !scalars.has(node))];
}

interface Demand {
  readonly node: Node;
  readonly index: readonly Affine[];
}

/** A node with loops of its own, before it is placed. */
interface Candidate {
  readonly node: Node;
  readonly loops: Loop[];
  readonly reduction: Loop[];
  readonly index: readonly Affine[];
  readonly reductionIndex: readonly Affine[];
  readonly demands: readonly Demand[];
  /** Nodes that its expression inlines. */
  readonly length: number;
}

class Fuser {
  readonly groups: Group[] = [];
  readonly groupOf = new Map<Node, Group>();
  private readonly memberOf = new Map<Node, { readonly member: Member; readonly stage: number }>();
  private readonly stored: ReadonlySet<Node>;
  private readonly youngestBySignature = new Map<string, Group>();
  private fresh = 0;

  constructor(stored: ReadonlySet<Node>) {
    this.stored = stored;
  }

  place(node: Node): void {
    const { lower } = opRecord(node.op);
    if (lower.kind !== "map" && lower.kind !== "fold") {
      this.single(node);
      return;
    }
    const candidate = this.analyse(node);
    const youngest = this.youngestRead(candidate.demands);
    const reuse = lower.kind === "fold" && lower.reuse;
    if (!reuse) {
      if (youngest !== undefined && this.join(youngest, candidate)) return;
      const beside = this.youngestBySignature.get(signature(candidate));
      if (
        beside !== undefined &&
        beside !== youngest &&
        beside.id >= (youngest?.id ?? -1) &&
        shares(beside, candidate)
      )
        if (this.join(beside, candidate)) return;
    }
    this.create(candidate);
  }

  /** What the node reads, with its loops split so that its indices are affine. */
  private analyse(node: Node): Candidate {
    const { lower } = opRecord(node.op);
    const reuse = lower.kind === "fold" && lower.reuse;
    const loops = node.type.shape.map((extent) => this.loopsOf(extent));
    const reduction = lower.kind === "fold" ? lower.extents(node).map((extent) => this.loopsOf(extent)) : [];
    for (;;) {
      const index = loops.map(rowMajor);
      const extents = new Map([...loops, ...reduction].flat().map((loop) => [loop.variable, loop.extent]));
      const demands: Demand[] = [];
      const evaluator = new Evaluator({
        read: (read, at) => {
          demands.push({ node: read, index: at });
          return { kind: "variable", type: read.type.dtype, name: `read${demands.length}` };
        },
        storage: (other) => {
          if (other === node) return undefined;
          if (this.stored.has(other)) return other;
          // Contractions stay as they are; others look through reshapes, to join what lies behind.
          const holder = reuse ? storageNode(other, (held) => this.stored.has(held)) : other;
          return holder === other ? undefined : holder;
        },
        extentOf: (variable) => extents.get(variable),
        splittable: true,
      });
      try {
        if (lower.kind === "fold") {
          const states = lower
            .states(node)
            .map((state) => ({ kind: "variable", type: state.type, name: "state" }) as const);
          lower.step(evaluator.context(node), states, index, reduction.map(rowMajor));
        } else evaluator.compute(node, index);
        return {
          node,
          loops: loops.flat(),
          reduction: reduction.flat(),
          index,
          reductionIndex: reduction.map(rowMajor),
          demands,
          length: evaluator.close().length,
        };
      } catch (request) {
        if (!(request instanceof SplitRequest)) throw request;
        for (const group of [...loops, ...reduction]) this.split(group, request);
      }
    }
  }

  private loopsOf(extent: number): Loop[] {
    return extent === 1 ? [] : [{ variable: `i${this.fresh++}`, extent }];
  }

  private split(loops: Loop[], { variable, factor }: SplitRequest): void {
    const position = loops.findIndex((loop) => loop.variable === variable);
    if (position < 0) return;
    const { extent } = loops[position]!;
    loops.splice(position, 1, ...this.loopsOf(extent / factor), ...this.loopsOf(factor));
  }

  private youngestRead(demands: readonly Demand[]): Group | undefined {
    let youngest: Group | undefined;
    for (const { node } of demands) {
      const group = this.groupOf.get(node.op === "project" ? node.args[0]! : node);
      if (group !== undefined && group.id > (youngest?.id ?? -1)) youngest = group;
    }
    return youngest;
  }

  private create(candidate: Candidate): void {
    const group: Group = {
      id: this.groups.length,
      kind: "loops",
      outer: candidate.loops,
      stages: [],
      reads: new Set(),
    };
    this.groups.push(group);
    this.addStage(group, candidate.reduction, candidate);
    this.youngestBySignature.set(signature(candidate), group);
  }

  private single(node: Node): void {
    const group: Group = {
      id: this.groups.length,
      kind: "single",
      outer: [],
      stages: [{ loops: [], members: [{ node, index: [], reduction: [] }] }],
      reads: new Set(),
    };
    // A single node may inline its arguments: what they read decides when it can run.
    const pending = [...node.args];
    while (pending.length > 0) {
      const arg = pending.pop()!;
      if (this.stored.has(arg)) group.reads.add(arg);
      else pending.push(...arg.args);
    }
    this.groups.push(group);
    this.groupOf.set(node, group);
    this.memberOf.set(node, { member: group.stages[0]!.members[0]!, stage: 0 });
  }

  private addStage(group: Group, loops: Loop[], candidate: Candidate): void {
    group.stages.push({ loops, members: [] });
    this.addMember(group, group.stages.length - 1, candidate);
  }

  private addMember(group: Group, stage: number, { node, index, reductionIndex, demands }: Candidate): void {
    const member: Member = { node, index, reduction: reductionIndex };
    group.stages[stage]!.members.push(member);
    this.groupOf.set(node, group);
    this.memberOf.set(node, { member, stage });
    for (const { node: read } of demands) if (this.groupOf.get(read) !== group) group.reads.add(read);
  }

  /** Tries to make the candidate a member; leaves everything as it was if it does not fit. */
  private join(group: Group, candidate: Candidate): boolean {
    if (
      group.kind === "single" ||
      group.stages.reduce((n, stage) => n + stage.members.length, 0) >= mostMembers
    )
      return false;
    const reads = new Set(group.reads);
    for (const { node } of candidate.demands) if (this.groupOf.get(node) !== group) reads.add(node);
    if (reads.size > mostReads) return false;
    const anchor = opRecord(group.stages[0]!.members[0]!.node.op).lower;
    const blocked = anchor.kind === "fold" && anchor.reuse;
    const isFold = opRecord(candidate.node.op).lower.kind === "fold";
    if (blocked && (isFold || this.epilogueLength(group) + candidate.length > longestEpilogue)) return false;
    if (updatesState(candidate) && hasFold(group)) return false;

    const binding = this.unify(group, candidate);
    if (binding === undefined) return false;
    const { outer, ownLoops, reduced, rename, demote } = binding;
    const inner = ownLoops.filter((loop) => !outer.has(loop.variable));
    if (isFold && inner.some((loop) => !reduced.has(loop.variable))) return false;
    if (blocked && inner.length > 0) return false;
    if (outer.size === 0 && inner.length > 0 && group.outer.length === 0) return false;
    if (demote > 0 && (!isFold || !this.demotable(group, demote))) return false;

    const placed = renamed(candidate, rename);
    // Where the candidate's stage shares loops with the last stage, its inner loops take over that one's names.
    if (demote > 0) {
      const moved = group.outer.slice(group.outer.length - demote);
      group.outer = group.outer.slice(0, group.outer.length - demote);
      for (const stage of group.stages) stage.loops = moved;
    }
    const last = group.stages.length - 1;
    const shared = this.sharedStage(group, last, inner, placed.demands);
    if (shared !== undefined) this.addMember(group, last, renamed(placed, shared));
    else if (this.readableLater(group, placed.demands)) this.addStage(group, inner, placed);
    else return false;
    return true;
  }

  private epilogueLength(group: Group): number {
    return group.stages.slice(1).reduce((n, stage) => n + stage.members.length, 0);
  }

  /** All members are element-wise over the outer loops: the last of these may become inner loops. */
  private demotable(group: Group, count: number): boolean {
    const loops = group.outer.length - count;
    return (
      group.stages.length === 1 &&
      group.stages[0]!.loops.length === 0 &&
      loops >= 1 &&
      group.stages[0]!.members.every((member) => opRecord(member.node.op).lower.kind === "map")
    );
  }

  /**
   * Matches the candidate's loops with the group's, by what the candidate reads of its members (each outer loop
   * must be one of the candidate's), or one by one where it reads none of them.
   */
  private unify(group: Group, candidate: Candidate): Binding | undefined {
    const own = new Map([...candidate.loops, ...candidate.reduction].map((loop) => [loop.variable, loop]));
    const fromMembers = candidate.demands.filter(({ node }) => this.groupOf.get(node) === group);
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
        const outerLoops = (): Loop[] => group.outer;
        const memberIndex = this.memberOf.get(node)!.member.index[axis]!;
        const parts = memberIndex.terms;
        if (parts.length === 0) continue;
        const isOuter = parts.every((term) => outerLoops().some((loop) => loop.variable === term.variable));
        if (!isOuter) {
          if (parts.some((term) => outerLoops().some((loop) => loop.variable === term.variable)))
            return undefined;
          continue; // An inner axis: checked when the stage is chosen.
        }
        const mine = expand(index[axis]!);
        const memberLoops = asLoops(memberIndex, outerLoops());
        const candidateLoops = asLoops(mine, [...own.values()]);
        if (memberLoops === undefined || candidateLoops === undefined) return undefined;
        if (!this.match(group, memberLoops, candidateLoops, binding, own, splits)) return undefined;
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
      if (pieces === undefined)
        return groupVariable.has(variable) ? variableIndex(named(variable)) : undefined;
      return rowMajor(pieces.map((loop) => ({ ...loop, variable: named(loop.variable) })));
    };
    const reduced = new Set([...reductionNames].map((name) => groupVariable.get(name) ?? name));
    return { outer: new Set(kept.map((loop) => loop.variable)), ownLoops, reduced, rename, demote };
  }

  /** Pairs loops of equal row-major extents, splitting either side where one is a product of the other's. */
  private match(
    group: Group,
    theirs: readonly Loop[],
    mine: readonly Loop[],
    binding: Map<string, string>,
    own: Map<string, Loop>,
    splits: Map<string, Loop[]>,
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
        left.push(...this.splitOuter(group, a, b.extent));
        right.push(b);
      } else {
        if (b.extent % a.extent !== 0 || [...binding.values()].includes(b.variable) || splits.has(b.variable))
          return false;
        const pieces = [...this.loopsOf(b.extent / a.extent), ...this.loopsOf(a.extent)];
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
  private splitOuter(group: Group, loop: Loop, factor: number): Loop[] {
    const pieces = [...this.loopsOf(loop.extent / factor), ...this.loopsOf(factor)];
    group.outer = group.outer.flatMap((other) => (other.variable === loop.variable ? pieces : [other]));
    const replace = (variable: string): Affine | undefined =>
      variable === loop.variable ? rowMajor(pieces) : undefined;
    for (const stage of group.stages)
      for (const member of stage.members)
        member.index = member.index.map((axis) => substituteAffine(axis, replace));
    return pieces;
  }

  /** The candidate can run in the last stage's loops: how its inner variables are to be renamed, or `undefined`. */
  private sharedStage(
    group: Group,
    last: number,
    inner: readonly Loop[],
    demands: readonly Demand[],
  ): ((variable: string) => Affine | undefined) | undefined {
    const stage = group.stages[last]!;
    if (
      stage.loops.length !== inner.length ||
      stage.loops.some((loop, k) => loop.extent !== inner[k]!.extent)
    )
      return undefined;
    const names = new Map(inner.map((loop, k) => [loop.variable, variableIndex(stage.loops[k]!.variable)]));
    const rename = (variable: string): Affine | undefined => names.get(variable);
    for (const { node, index } of demands) {
      const place = this.memberOf.get(node);
      if (this.groupOf.get(node) !== group || place === undefined) continue;
      if (place.stage < last) {
        if (!this.readable(group, place, index)) return undefined;
        continue;
      }
      if (opRecord(node.op).lower.kind === "fold") return undefined;
      const mine = index.map((axis) => substituteAffine(axis, rename));
      if (!mine.every((axis, k) => sameAffine(axis, place.member.index[k]!))) return undefined;
    }
    return rename;
  }

  private readableLater(group: Group, demands: readonly Demand[]): boolean {
    return demands.every(({ node, index }) => {
      const place = this.memberOf.get(node);
      return this.groupOf.get(node) !== group || place === undefined || this.readable(group, place, index);
    });
  }

  /** A value of an earlier stage: per outer iteration, or a row that is whole in memory by now. */
  private readable(
    group: Group,
    place: { readonly member: Member; readonly stage: number },
    index: readonly Affine[],
  ): boolean {
    const isOuter = (variable: string): boolean => group.outer.some((loop) => loop.variable === variable);
    return place.member.index.every((axis, k) => {
      const outerOnly = axis.terms.every((term) => isOuter(term.variable));
      return outerOnly ? sameAffine(axis, index[k]!) : !axis.terms.some((term) => isOuter(term.variable));
    });
  }
}

interface Binding {
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

function renamed(candidate: Candidate, rename: (variable: string) => Affine | undefined): Candidate {
  const apply = (index: readonly Affine[]): Affine[] => index.map((axis) => substituteAffine(axis, rename));
  return {
    ...candidate,
    index: apply(candidate.index),
    reductionIndex: apply(candidate.reductionIndex),
    demands: candidate.demands.map(({ node, index }) => ({ node, index: apply(index) })),
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
function asLoops(index: Affine, loops: readonly Loop[]): Loop[] | undefined {
  const terms = index.terms.toSorted((a, b) => b.coefficient - a.coefficient);
  const found = terms.map((term) => loops.find((loop) => loop.variable === term.variable));
  if (found.some((loop) => loop === undefined)) return undefined;
  const result = found as Loop[];
  return sameAffine(index, rowMajor(result)) ? result : undefined;
}

/** Walks over persistent state: an optimizer's update, which is emitted once if it stands alone. */
const updatesState = ({ demands }: Candidate): boolean =>
  demands.some(({ node }) => node.op === "state" && sizeOf(node.type.shape) > 1);

const hasFold = (group: Group): boolean =>
  group.stages.some(({ members }) => members.some(({ node }) => opRecord(node.op).lower.kind === "fold"));

const signature = (candidate: Candidate): string =>
  `${candidate.loops.map((loop) => loop.extent).join()}|${candidate.reduction.map((loop) => loop.extent).join()}`;

/** The group reads some tensor that the candidate reads too; single numbers only need company. */
function shares(group: Group, candidate: Candidate): boolean {
  if (candidate.loops.length === 0 && candidate.reduction.length === 0) return true;
  return candidate.demands.some(
    ({ node }) =>
      !isNumber(node) &&
      sizeOf(node.type.shape) > 1 &&
      sizeOf(node.type.shape) >= sizeOf(candidate.node.type.shape) / 2 &&
      group.reads.has(node),
  );
}
