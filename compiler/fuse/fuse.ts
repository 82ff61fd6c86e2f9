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
import { reachable } from "../graph/traverse.ts";
import { sameAffine, variableIndex, substituteIndex } from "../loops/affine.ts";
import { variable } from "../loops/build.ts";
import type { Affine } from "../loops/types.ts";
import { partsOf } from "../loops/visit.ts";
import { scalarFunctions } from "../scalar/functions.ts";
import { Evaluator, SplitRequest } from "./evaluate.ts";
import { bindLoops } from "./bind-loops.ts";
import {
  membersOf,
  producerOf,
  renamed,
  rowMajor,
  type Candidate,
  type Demand,
  type Group,
  type Loop,
  type Member,
} from "./group.ts";
import { cpuFusion, type FusionLimits } from "./limits.ts";
import { isNumber, materialize, storageNode } from "./materialize.ts";
import { isLeaf, project, state, type Node } from "../graph/graph.ts";
import { sizeOf } from "../graph/types.ts";

export interface Fusion {
  readonly groups: readonly Group[];
  readonly stored: ReadonlySet<Node>;
  readonly groupOf: ReadonlyMap<Node, Group>;
}

/** Of a step with a guard, what is stored at its end stays apart from what the guarded value needs: it must not be written earlier. */
export function fuse(roots: readonly Node[], guarded?: Node, limits: FusionLimits = cpuFusion): Fusion {
  const order = scalarsFirst(reachable(roots));
  const apart = limits.scalarsApart ? scalarsOfStates(order) : new Set<Node>();
  const handedOn = order.flatMap(({ args }, k) =>
    apart.has(order[k]!) ? [] : args.filter((arg) => apart.has(arg) && !isLeaf(arg)),
  );
  const stored = materialize(order, new Set([...roots, ...handedOn]), limits);
  const needed = new Set(guarded === undefined ? [] : reachable([guarded]));
  const late = new Set(roots.filter((root) => !needed.has(root)));
  const fuser = new Fuser({ stored, needed, late, apart, limits });
  for (const node of order) if (stored.has(node) && !isLeaf(node) && node.op !== project) fuser.place(node);
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

/** What follows from scalar states and numbers alone: the number of steps, and what depends on it. */
function scalarsOfStates(order: readonly Node[]): Set<Node> {
  const found = new Set<Node>();
  for (const node of order) {
    const isScalar = node.outputs === undefined && sizeOf(node.type.shape) === 1;
    const isState = node.op === state && node.type.dtype !== "f32";
    const follows =
      node.args.some((arg) => found.has(arg)) && node.args.every((arg) => found.has(arg) || isNumber(arg));
    if (isScalar && (isState || follows)) found.add(node);
  }
  return found;
}

interface Fusing {
  readonly stored: ReadonlySet<Node>;
  /** Not in one kernel with others. */
  readonly apart: ReadonlySet<Node>;
  /** For the guarded value. */
  readonly needed: ReadonlySet<Node>;
  /** Values that do not join what is needed before. */
  readonly late: ReadonlySet<Node>;
  readonly limits: FusionLimits;
}

class Fuser {
  readonly groups: Group[] = [];
  readonly groupOf = new Map<Node, Group>();
  private readonly memberOf = new Map<Node, { readonly member: Member; readonly stage: number }>();
  private readonly youngestBySignature = new Map<string, Group>();
  private readonly given: Fusing;
  private fresh = 0;

  constructor(given: Fusing) {
    this.given = given;
  }

  place(node: Node): void {
    const { lower } = node.op;
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
    const { lower } = node.op;
    const reuse = lower.kind === "fold" && lower.reuse;
    const loops = node.type.shape.map((extent) => this.loopsOf(extent));
    const reduction = lower.kind === "fold" ? lower.extents(node).map((extent) => this.loopsOf(extent)) : [];
    for (;;) {
      const [index, reductionIndex] = [loops.map(rowMajor), reduction.map(rowMajor)];
      const extents = new Map([...loops, ...reduction].flat().map((loop) => [loop.variable, loop.extent]));
      const demands: Demand[] = [];
      const evaluator = new Evaluator({
        read: (read, at) => {
          demands.push({ node: read, index: at });
          return variable(`read${demands.length}`, read.type.dtype);
        },
        storage: (other) => {
          if (other === node) return undefined;
          if (this.given.stored.has(other)) return other;
          // Contractions stay as they are; others look through reshapes, to join what lies behind.
          const holder = reuse ? storageNode(other, this.given.stored) : other;
          return holder === other ? undefined : holder;
        },
        extentOf: (variable) => extents.get(variable),
        splittable: true,
      });
      try {
        evaluator.probe(node, index, reductionIndex);
        const statements = evaluator.close();
        return {
          node,
          loops: loops.flat(),
          reduction: reduction.flat(),
          index,
          reductionIndex,
          demands,
          length: statements.length,
          isHeavy: partsOf(statements, "call").some(
            ({ function: name }) => scalarFunctions[name].cost >= this.given.limits.heavyFunction,
          ),
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
      const group = producerOf(this, node);
      if (group !== undefined && group.id > (youngest?.id ?? -1)) youngest = group;
    }
    return youngest;
  }

  private newGroup(kind: Group["kind"], outer: Loop[]): Group {
    const group: Group = { id: this.groups.length, kind, outer, stages: [], reads: new Set() };
    this.groups.push(group);
    return group;
  }

  private create(candidate: Candidate): void {
    const group = this.newGroup("loops", candidate.loops);
    this.addStage(group, candidate.reduction, candidate);
    this.youngestBySignature.set(signature(candidate), group);
  }

  private single(node: Node): void {
    const group = this.newGroup("single", []);
    const member: Member = { node, index: [], reduction: [] };
    group.stages.push({ loops: [], members: [member] });
    // A single node may inline its arguments: what they read decides when it can run.
    const pending = [...node.args];
    while (pending.length > 0) {
      const arg = pending.pop()!;
      if (this.given.stored.has(arg)) group.reads.add(arg);
      else pending.push(...arg.args);
    }
    this.groupOf.set(node, group);
    this.memberOf.set(node, { member, stage: 0 });
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
    const { late, needed, apart, limits } = this.given;
    const members = membersOf(group);
    if (members.some(({ node }) => apart.has(node) !== apart.has(candidate.node))) return false;
    if (group.kind === "single" || members.length >= limits.mostMembers) return false;
    if (late.has(candidate.node) && members.some(({ node }) => needed.has(node))) return false;
    const reads = new Set(group.reads);
    for (const { node } of candidate.demands) if (this.groupOf.get(node) !== group) reads.add(node);
    if (reads.size > limits.mostReads) return false;
    const anchor = group.stages[0]!.members[0]!.node.op.lower;
    const blocked = anchor.kind === "fold" && anchor.reuse;
    const isFold = candidate.node.op.lower.kind === "fold";
    if (blocked && candidate.isHeavy) return false;
    const epilogue = members.length - group.stages[0]!.members.length;
    if (blocked && (isFold || epilogue + candidate.length > limits.longestEpilogue)) return false;
    if (updatesState(candidate) && hasFold(group)) return false;

    const binding = bindLoops(group, candidate, {
      indexOf: (node) =>
        this.groupOf.get(node) === group ? this.memberOf.get(node)!.member.index : undefined,
      newLoops: (extent) => this.loopsOf(extent),
    });
    if (binding === undefined) return false;
    const { outer, ownLoops, reduced, rename, demote } = binding;
    const unbound = ownLoops.filter((loop) => !outer.has(loop.variable));
    if (isFold && unbound.some((loop) => !reduced.has(loop.variable))) return false;
    if (blocked && unbound.length > 0) return false;
    if (outer.size === 0 && unbound.length > 0 && group.outer.length === 0) return false;
    if (demote > 0 && (!isFold || !canDemote(group, demote))) return false;

    // Loops that become inner ones belong to the stages so far: the candidate has its own, until it shares a stage.
    const moved = group.outer.slice(group.outer.length - demote);
    const fresh = new Map(moved.map(({ variable, extent }) => [variable, this.loopsOf(extent)[0]!]));
    const inner = unbound.map((loop) => fresh.get(loop.variable) ?? loop);
    const placed = renamed(renamed(candidate, rename), (variable) =>
      fresh.has(variable) ? variableIndex(fresh.get(variable)!.variable) : undefined,
    );
    if (demote > 0) {
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
      if (node.op.lower.kind === "fold") return undefined;
      const mine = substituteIndex(index, rename);
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

/** Walks over persistent state: an optimizer's update, which is emitted once if it stands alone. */
const updatesState = ({ demands }: Candidate): boolean =>
  demands.some(({ node }) => node.op === state && sizeOf(node.type.shape) > 1);

/** Whether the last `count` outer loops may become inner ones: all members are element-wise over the outer loops. */
const canDemote = ({ outer, stages: [only, ...others] }: Group, count: number): boolean =>
  outer.length > count &&
  others.length === 0 &&
  only!.loops.length === 0 &&
  only!.members.every(({ node }) => node.op.lower.kind === "map");

const hasFold = (group: Group): boolean => membersOf(group).some(({ node }) => node.op.lower.kind === "fold");

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
