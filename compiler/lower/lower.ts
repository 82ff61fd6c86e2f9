/**
 * Lowering: a fused group becomes a kernel of plain, unscheduled loops. Everything that later makes it fast
 * (blocking, splitting, unrolling) is a rewrite of these loops, so this is also what the interpreter runs.
 */
import { linearIndex, reversedIndex, variableIndex } from "../loops/affine.ts";
import { accumulator, constant, loop, store, update, variable, when } from "../loops/build.ts";
import type { Affine, Bound, Expr, Kernel, KernelBuffer, LoopMode, Variable } from "../loops/types.ts";
import { Evaluator } from "../fuse/evaluate.ts";
import { extentsOf, rowMajor, type Group, type Loop, type Member } from "../fuse/group.ts";
import { inPlacePairs } from "./in-place.ts";
import { bufferName, nameOf, withOwnNames } from "./names.ts";
import { storageNode } from "../fuse/materialize.ts";
import { leaveToStores } from "./round.ts";
import type { Node } from "../graph/graph.ts";
import type { Lowering, ProcedureContext } from "../graph/lowering.ts";
import { sizeOf } from "../graph/types.ts";

interface LoweredKernel {
  readonly kernel: Kernel;
  /** What each buffer of the kernel holds: a stored node, or with `written` the value that the kernel gives it. */
  readonly buffers: readonly { readonly node: Node; readonly written: boolean }[];
  readonly inPlace: readonly (readonly [number, number])[];
}

export interface LoweringContext {
  readonly stored: ReadonlySet<Node>;
  /** Members that must be in memory: read outside, or a row that a later stage walks again (`rowsWalkedAgain`). */
  readonly isKept: (node: Node) => boolean;
  /** Values to round where they are computed (`lower/round.ts`). */
  readonly rounded: ReadonlySet<Node>;
  /** A leaf that the node's value is assigned to at the end of the step: both are one buffer. */
  readonly assignedLeaf: (node: Node) => Node | undefined;
}

export function lowerGroup(group: Group, context: LoweringContext): LoweredKernel {
  return new GroupLowering(withOwnNames(group), context).run();
}

/** Members that a later stage walks again, as rows in memory: found by asking what each stage would read. */
export function rowsWalkedAgain(group: Group, stored: ReadonlySet<Node>): Set<Node> {
  const extents = extentsOf(group);
  const stageOf = new Map(
    group.stages.flatMap(({ members }, stage) => members.map(({ node }) => [node, stage] as const)),
  );
  const isPerOuterIteration = (node: Node, stage: number): boolean =>
    node.op.lower.kind === "fold" || group.stages[stage]!.loops.length === 0;
  const rows = new Set<Node>();
  for (const [stage, { members }] of group.stages.entries()) {
    if (stage === 0) continue;
    const probe = new Evaluator({
      read: (node) => {
        const made = stageOf.get(node);
        if (made !== undefined && made < stage && !isPerOuterIteration(node, made)) rows.add(node);
        return variable("probe", node.type.dtype);
      },
      storage: (node) => (stored.has(node) ? node : undefined),
      extentOf: (variable) => extents.get(variable),
      splittable: false,
    });
    for (const { node, index, reduction } of members) probe.probe(node, index, reduction);
  }
  return rows;
}

class GroupLowering {
  private readonly group: Group;
  private readonly context: LoweringContext;
  private readonly buffers: {
    node: Node;
    written: boolean;
    type: KernelBuffer["type"];
    name: string;
    length: number;
    read: boolean;
  }[] = [];
  private readonly slots = new Map<Node, number>();
  private readonly extents: Map<string, number>;
  private readonly members = new Map<Node, { readonly member: Member; readonly stage: number }>();
  private readonly evaluator: Evaluator;
  /** Leaves that get their next value here. */
  private readonly assigned = new Set<Node>();

  constructor(group: Group, context: LoweringContext) {
    this.group = group;
    this.context = context;
    this.extents = extentsOf(group);
    for (const [stage, { members }] of group.stages.entries())
      for (const member of members) {
        const leaf = context.assignedLeaf(member.node);
        if (leaf !== undefined) this.assigned.add(leaf);
        this.members.set(member.node, { member, stage });
      }
    this.evaluator = new Evaluator({
      read: (node, index, shape) => this.load(node, linearIndex(shape, index)),
      storage: (node) => this.storage(node),
      extentOf: (variable) => this.extents.get(variable),
      splittable: false,
      rounded: context.rounded,
    });
    for (const variable of this.extents.keys()) this.evaluator.name(variable);
  }

  run(): LoweredKernel {
    if (this.group.kind === "single") this.lowerSingle(this.group.stages[0]!.members[0]!.node);
    else
      this.nest(this.group.outer, "parallel", () => {
        for (const stage of this.group.stages) this.lowerStage(stage.loops, stage.members);
      });
    const body = leaveToStores(this.evaluator.close());
    const kernel: Kernel = {
      name: nameOf(this.group, (node) => this.context.assignedLeaf(node) !== undefined),
      buffers: this.buffers.map(({ name, type, length, written, read }) => ({
        name,
        type,
        length,
        access: written ? (read ? "readwrite" : "write") : "read",
      })),
      extents: [],
      body,
    };
    return {
      kernel,
      buffers: this.buffers.map(({ node, written }) => ({ node, written })),
      inPlace: inPlacePairs(kernel),
    };
  }

  private lowerStage(loops: readonly Loop[], members: readonly Member[]): void {
    const folds = members.filter((member) => member.node.op.lower.kind === "fold");
    const states = new Map(folds.map((fold) => [fold, this.declare(fold)] as const));
    this.nest(loops, folds.length > 0 ? "serial" : "parallel", () => {
      for (const member of members) {
        const accumulators = states.get(member);
        if (accumulators !== undefined) this.lowerStep(member, accumulators);
        else {
          const value = this.evaluator.compute(member.node, member.index);
          if (this.context.isKept(member.node)) this.storeAt(member.node, member.index, value);
        }
      }
    });
    for (const fold of folds) {
      const { lower } = fold.node.op;
      if (lower.kind !== "fold") continue;
      const result = states.get(fold)![lower.result]!;
      const value = this.evaluator.bind(this.evaluator.rounded(fold.node, result), fold.node.op.name);
      this.evaluator.remember(fold.node, fold.index, value);
      if (this.context.isKept(fold.node)) this.storeAt(fold.node, fold.index, value);
    }
  }

  private declare({ node, index }: Member): Variable[] {
    const { lower } = node.op;
    if (lower.kind !== "fold") return [];
    return lower.states(node).map((state) => {
      const name = this.evaluator.name(node.op.name);
      const initial = state.first?.(index) ?? constant(state.initial, state.type);
      this.evaluator.emit(accumulator(name, initial));
      return variable(name, state.type);
    });
  }

  private lowerStep({ node, index, reduction }: Member, accumulators: readonly Variable[]): void {
    const { lower } = node.op;
    if (lower.kind !== "fold") return;
    const context = this.evaluator.context(node);
    const [only] = accumulators;
    // A step that leaves a single accumulator alone outside its bounds is a conditional update.
    const guard = (bounds: readonly Bound[], value: () => Expr, otherwise: Expr): Expr => {
      if (accumulators.length > 1 || otherwise !== only) return context.guard(bounds, value, otherwise);
      const open = this.evaluator.undecided(bounds);
      if (open === undefined) return otherwise;
      if (open.length === 0) return value();
      this.evaluator.open();
      this.evaluator.emit(update(only.name, value()));
      this.evaluator.emit(when(open, this.evaluator.close()));
      return otherwise;
    };
    const next = lower.step({ ...context, guard }, accumulators, index, reduction);
    const values = accumulators.length === 1 ? next : next.map((value) => this.evaluator.bind(value));
    for (const [k, state] of accumulators.entries())
      if (values[k] !== state) this.evaluator.emit(update(state.name, values[k]!));
  }

  private lowerSingle(node: Node): void {
    const { lower } = node.op;
    if (lower.kind === "scatter") this.lowerScatter(node, lower);
    else if (lower.kind === "prefix") this.lowerPrefix(node, lower);
    else if (lower.kind === "procedure") this.lowerProcedure(node, lower);
    else throw new Error(`${node.op.name} has no loops of its own`);
  }

  private lowerScatter(node: Node, lower: Lowering<Node> & { kind: "scatter" }): void {
    const { shape, dtype } = node.type;
    const loops = this.loopsOver(lower.domain(node), "i");
    const batch = loops.slice(0, lower.batch(node));
    const rest = loops.slice(loops.length - lower.rest(node));
    const between = loops.slice(batch.length, loops.length - rest.length);
    this.nest(batch.flat(), "parallel", () => {
      const own = this.loopsOver(shape.slice(batch.length), "z");
      const place = [...batch, ...own].map(rowMajor);
      this.nest(own.flat(), "parallel", () => this.storeAt(node, place, constant(0, dtype)));
      this.nest(between.flat(), "serial", () =>
        this.nest(rest.flat(), "parallel", () => {
          const context = this.evaluator.context(node);
          const index = loops.map(rowMajor);
          this.storeAt(node, lower.target(context, index), lower.value(context, index), true);
        }),
      );
    });
  }

  private lowerPrefix(node: Node, lower: Lowering<Node> & { kind: "prefix" }): void {
    const axis = lower.axis(node);
    const loops = this.loopsOver(node.type.shape, "i");
    const { type, initial } = lower.state(node);
    const others = loops.flatMap((loop, k) => (k === axis ? [] : loop));
    this.nest(others, "parallel", () => {
      const name = this.evaluator.name(node.op.name);
      this.evaluator.emit(accumulator(name, constant(initial, type)));
      this.nest(loops[axis]!, "serial", () => {
        const forward = rowMajor(loops[axis]!);
        const at = lower.reverse(node) ? reversedIndex(forward, node.type.shape[axis]!) : forward;
        const index = loops.map((loop, k) => (k === axis ? at : rowMajor(loop)));
        const state = variable(name, type);
        this.evaluator.emit(update(name, lower.step(this.evaluator.context(node), state, index)));
        this.storeAt(node, index, state);
      });
    });
  }

  private lowerProcedure(node: Node, lower: Lowering<Node> & { kind: "procedure" }): void {
    const all = this.loopsOver(node.type.shape, "z");
    this.nest(all.flat(), "parallel", () => {
      const index = all.map(rowMajor);
      this.storeAt(node, index, lower.initial(this.evaluator.context(node), index));
    });
    const batch = this.loopsOver(node.type.shape.slice(0, lower.batch(node)), "i");
    this.nest(batch.flat(), "parallel", () => lower.body(this.procedureContext(node), batch.map(rowMajor)));
  }

  private procedureContext(node: Node): ProcedureContext<Node> {
    const { evaluator } = this;
    const loopIn = (mode: LoopMode) => (wanted: string, extent: number, body: (at: Affine) => void) => {
      const name = evaluator.name(wanted);
      this.nest([{ variable: name, extent }], mode, () => body(variableIndex(name)));
    };
    return {
      ...evaluator.context(node),
      bind: evaluator.bind,
      result: (index) => evaluator.bind(this.load(node, linearIndex(node.type.shape, index)), node.op.name),
      store: (index, value) => this.storeAt(node, index, value),
      loop: loopIn("serial"),
      parallel: loopIn("parallel"),
      when(bounds, body) {
        const open = evaluator.undecided(bounds);
        if (open === undefined) return;
        if (open.length === 0) return body();
        evaluator.open();
        body();
        evaluator.emit(when(open, evaluator.close()));
      },
      accumulator(wanted, initial) {
        const name = evaluator.name(wanted);
        evaluator.emit(accumulator(name, initial));
        return {
          value: variable(name, initial.type),
          update: (value) => evaluator.emit(update(name, value)),
        };
      },
    };
  }

  private loopsOver(shape: readonly number[], prefix: string): Loop[][] {
    return shape.map((extent, axis) => {
      if (extent === 1) return [];
      this.extents.set(`${prefix}${axis}`, extent);
      this.evaluator.name(`${prefix}${axis}`);
      return [{ variable: `${prefix}${axis}`, extent }];
    });
  }

  private nest(loops: readonly Loop[], mode: LoopMode, body: () => void): void {
    for (const { variable: name, extent } of loops) {
      this.extents.set(name, extent);
      this.evaluator.open();
    }
    body();
    for (const { variable: name, extent } of loops.toReversed())
      this.evaluator.emit(loop(name, extent, this.evaluator.close(), mode));
  }

  /** Members of the group are values at hand unless they are rows of an earlier stage; others are memory. */
  private storage(node: Node): Node | undefined {
    if (this.context.stored.has(node)) return node;
    const holder = storageNode(node, this.context.stored);
    return holder === node || this.members.has(holder) ? undefined : holder;
  }

  private storeAt(node: Node, index: readonly Affine[], value: Expr, accumulate = false): void {
    const place = linearIndex(node.type.shape, index);
    this.evaluator.emit(store(this.slot(node, true), place, value, accumulate));
  }

  private load(node: Node, index: Affine): Expr {
    const buffer = this.slot(node, false);
    // What the kernel has written itself, it may read again without needing what was there before.
    if (!this.buffers[buffer]!.written) this.buffers[buffer]!.read = true;
    return { kind: "load", type: node.type.dtype, buffer, index };
  }

  private slot(node: Node, written: boolean): number {
    // A value assigned to a leaf that the kernel also reads is one buffer, read and then written.
    const key = written ? (this.context.assignedLeaf(node) ?? node) : node;
    const known = this.slots.get(key);
    if (known !== undefined) {
      if (written) this.buffers[known] = { ...this.buffers[known]!, node, written: true };
      return known;
    }
    const slot = this.buffers.length;
    this.buffers.push({
      node,
      written,
      type: node.type.dtype,
      name: bufferName(key, this.assigned.has(key)),
      length: sizeOf(node.type.shape),
      read: false,
    });
    this.slots.set(key, slot);
    return slot;
  }
}
