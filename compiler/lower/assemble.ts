/**
 * Assembly: the fused groups of one entry point become a program. Decides what each stored value's buffer is
 * (an output, a part of a stack, the parameter that it updates, or a temporary) and lowers every group to a launch and every
 * scan to a repeat.
 */
import { isFloat } from "../scalar/types.ts";
import { reachable } from "../graph/traverse.ts";
import { launchesOf, type Argument, type Buffer, type Command, type Program } from "../program/program.ts";
import { scan } from "../ops/scan.ts";
import type { Buffers } from "./buffers.ts";
import type { Fusion } from "../fuse/fuse.ts";
import { fuseBody, type FusedBody } from "../fuse/fuse-program.ts";
import { membersOf, producerOf, type Group } from "../fuse/group.ts";
import { kernelGraph, neededFor } from "../fuse/kernel-graph.ts";
import { lowerGroup, rowsWalkedAgain, type LoweringContext } from "./lower.ts";
import { elementwiseUpdate } from "./in-place.ts";
import { isNumber, storageNode } from "../fuse/materialize.ts";
import { copyCommand, fillCommand } from "./moves.ts";
import { orderGroups } from "../fuse/order.ts";
import { roundedNodes } from "./round.ts";
import { isLeaf, isA, input, project, nameOf, type Node } from "../graph/graph.ts";
import { sizeOf } from "../graph/types.ts";
import type { ScanAttributes } from "../ops/scan-body.ts";
import type { Assignment, EntryPoint } from "../graph/entry-point.ts";

/** Part of a buffer: from element `offset + Σ stride · variable` on. */
type Storage = Argument;

interface AssemblyOptions {
  /** What a target computes `f32` values in. Where that is more than memory holds, loops say what is rounded. */
  readonly registers?: "f32" | "f64";
  /** With a flag, the program has a guard: its first output is the loss. */
  readonly flag?: Buffer;
  /** What was fused, if that is known. */
  readonly fused?: FusedBody;
}

export function assemble(
  entry: EntryPoint,
  buffers: Buffers,
  note: (node: Node) => string,
  { registers = "f64", flag, fused }: AssemblyOptions = {},
): Program {
  const assembler = new Assembler(buffers, note, registers === "f64");
  const leaves = new Map<Node, Storage>();
  const inputs: Buffer[] = [];
  const leafStorage = (leaf: Node): Storage => {
    const known = leaves.get(leaf);
    if (known !== undefined) return known;
    const isInput = isA(leaf, input);
    const buffer = isInput
      ? buffers.make(leaf.attributes.name, leaf.type.dtype, leaf.type.shape, "input")
      : buffers.ofLeaf(leaf);
    if (isInput) inputs.push(buffer);
    const storage = whole(buffer);
    leaves.set(leaf, storage);
    return storage;
  };
  const outputs = entry.outputs.map(({ name, node }) => ({
    node,
    storage: whole(buffers.make(name, node.type.dtype, node.type.shape, "output")),
  }));
  const guarded = flag === undefined ? undefined : outputs[0];
  const { commands, guardedAt } = assembler.run(
    leafStorage,
    outputs,
    entry.assignments,
    fused ??
      fuseBody(
        outputs.map(({ node }) => node),
        entry.assignments,
        guarded?.node,
      ),
    guarded,
  );
  const guard =
    flag === undefined || guarded === undefined || guardedAt === undefined
      ? undefined
      : { after: guardedAt, loss: guarded.storage.buffer, flag: flag.id };
  const used = new Set<number>([
    ...(guard === undefined ? [] : [guard.flag]),
    ...outputs.map(({ storage }) => storage.buffer),
    ...inputs.map((buffer) => buffer.id),
    ...launchesOf(commands).flatMap((launch) => launch.arguments.map(({ buffer }) => buffer)),
  ]);
  return {
    name: entry.name,
    buffers: [...used].toSorted((a, b) => a - b).map((id) => buffers.get(id)),
    commands,
    ...(guard && { guard }),
  };
}

const whole = (buffer: Buffer): Storage => ({ buffer: buffer.id, offset: 0, strides: [] });

interface Target {
  readonly node: Node;
  readonly storage: Storage;
}

interface Lowering extends Omit<LoweringContext, "assignedLeaf"> {
  /** Kept for a later stage of their own kernel. */
  readonly rows: ReadonlySet<Node>;
}

/** `order`: all nodes, arguments first, if values are to be rounded. */
function loweringOf({ groups, stored }: Fusion, needed: ReadonlySet<Node>, order: readonly Node[]): Lowering {
  const rows = new Set(groups.flatMap((group) => [...rowsWalkedAgain(group, stored)]));
  const loaded = new Set([...groups.flatMap(({ reads }) => [...reads]), ...rows]);
  return {
    stored,
    rows,
    isKept: (node) => needed.has(node) || rows.has(node),
    rounded: roundedNodes(order, { stored, loaded }),
  };
}

class Assembler {
  private readonly buffers: Buffers;
  private readonly note: (node: Node) => string;
  /** Where the results of scans lie: last carries, then stacks. */
  private readonly scanResults = new Map<Node, Storage[]>();
  private readonly counted = new Set<Node>();
  private repeats = 0;
  private readonly rounds: boolean;

  constructor(buffers: Buffers, note: (node: Node) => string, rounds: boolean) {
    this.buffers = buffers;
    this.note = note;
    this.rounds = rounds;
  }

  /**
   * Commands that put the targets' values in their storage and then assign the leaves. `guardedAt`: the number of commands after which the
   * guarded target is in its storage; leaves are only assigned behind that.
   */
  run(
    leafStorage: (leaf: Node) => Storage,
    targets: readonly Target[],
    assignments: readonly Assignment[],
    { fusion, scans }: FusedBody,
    guarded?: Target,
  ): { readonly commands: Command[]; readonly guardedAt?: number } {
    const changed = assignments.filter(({ leaf, value }) => leaf !== value);
    const roots = [...targets.map(({ node }) => node), ...changed.map(({ value }) => value)];
    const holderOf = (node: Node): Node => storageNode(node, fusion.stored);

    const graph = kernelGraph("order", fusion);
    const guardedGroup = guarded && producerOf(fusion, holderOf(guarded.node));
    const beforeGuard = guardedGroup && neededFor(guardedGroup, graph);
    const needed = new Set([...roots.map(holderOf), ...fusion.groups.flatMap(({ reads }) => [...reads])]);
    const lowering = loweringOf(fusion, needed, this.rounds ? reachable(roots) : []);

    // Which group may write an assigned value right over the old one.
    const taken = new Set<Node>(targets.map(({ node }) => holderOf(node)));
    const direct = new Map<Node, Node>(); // value -> leaf
    const overwrites = new Map<Group, Node[]>();
    for (const { leaf, value } of changed) {
      const group = fusion.groupOf.get(value);
      if (group === undefined || group.kind === "single" || taken.has(value) || value.op === project)
        continue;
      if (beforeGuard?.has(group)) continue;
      taken.add(value);
      if (!this.canOverwrite(group, lowering, leaf, value)) continue;
      direct.set(value, leaf);
      overwrites.set(group, [...(overwrites.get(group) ?? []), leaf]);
    }
    const { order, deferred } = orderGroups({
      graph,
      overwrites,
      guarded: guardedGroup,
      isUpdate: (group) => membersOf(group).every(({ node }) => !needed.has(node) || direct.has(node)),
    });
    for (const group of deferred) for (const { node } of membersOf(group)) direct.delete(node);

    const storages = new Map<Node, Storage>();
    for (const { node, storage } of targets) {
      const holder = holderOf(node);
      if (!storages.has(holder) && !isLeaf(holder) && !isNumber(holder) && holder.op !== project)
        storages.set(holder, storage);
    }
    for (const [value, leaf] of direct) storages.set(value, leafStorage(leaf));
    const storageOf = (node: Node): Storage => {
      const holder = holderOf(node);
      const known = isA(holder, project) ? this.projected(holder) : storages.get(holder);
      if (known !== undefined) return known;
      const storage =
        isLeaf(holder) && !isNumber(holder) ? leafStorage(holder) : whole(this.temporary(holder));
      storages.set(holder, storage);
      return storage;
    };

    // Values that are leaves are read now, before an update overwrites them.
    const assignedLeaves = new Set(changed.map(({ leaf }) => leaf));
    const commands: Command[] = [];
    const snapshots = new Map<Node, Storage>();
    for (const { value } of changed) {
      if (!assignedLeaves.has(holderOf(value)) || snapshots.has(value)) continue;
      const snapshot = whole(this.temporary(value));
      commands.push(copyCommand(value, storageOf(value), snapshot));
      snapshots.set(value, snapshot);
    }
    for (const { node, storage } of targets)
      if (isLeaf(holderOf(node)) && !isNumber(node))
        commands.push(copyCommand(node, storageOf(node), storage));

    // Results of scans are only known to lie somewhere when they are computed.
    const put = ({ node, storage }: Target): void => {
      if (isNumber(node)) commands.push(fillCommand(node, storage));
      else if (!isLeaf(holderOf(node)) && storageOf(node) !== storage)
        commands.push(copyCommand(node, storageOf(node), storage));
    };
    let guardedAt: number | undefined;
    const putGuarded = (): void => {
      if (guarded === undefined) return;
      put(guarded);
      guardedAt = commands.length;
    };
    if (guardedGroup === undefined) putGuarded();
    for (const group of order) {
      commands.push(...this.lower(group, lowering, direct, storageOf, scans));
      if (group === guardedGroup) putGuarded();
    }
    for (const target of targets) if (target !== guarded) put(target);
    for (const { leaf, value } of changed) {
      if (direct.get(value) === leaf) continue;
      const to = leafStorage(leaf);
      commands.push(
        isNumber(value)
          ? fillCommand(value, to)
          : copyCommand(value, snapshots.get(value) ?? storageOf(value), to),
      );
    }
    return { commands, ...(guardedAt !== undefined && { guardedAt }) };
  }

  /** Every element of the leaf is read only by the iteration that writes its successor. */
  private canOverwrite(group: Group, lowering: Lowering, leaf: Node, value: Node): boolean {
    if (!group.reads.has(leaf)) return true;
    const { kernel, buffers } = lowerGroup(group, {
      ...lowering,
      isKept: (node) => node === value || lowering.rows.has(node),
      assignedLeaf: (node) => (node === value ? leaf : undefined),
    });
    const written = buffers.findIndex(({ node }) => node === value);
    return elementwiseUpdate(kernel, written);
  }

  private lower(
    group: Group,
    lowering: Lowering,
    direct: ReadonlyMap<Node, Node>,
    storageOf: (node: Node) => Storage,
    scans: FusedBody["scans"],
  ): Command[] {
    const only = group.stages[0]!.members[0]!.node;
    if (isA(only, scan)) return this.lowerScan(only, scans.get(only)!, storageOf);
    const { kernel, buffers, inPlace } = lowerGroup(group, {
      ...lowering,
      assignedLeaf: (node) => direct.get(node),
    });
    const members = membersOf(group).map(({ node }) => node);
    return [
      {
        kind: "launch",
        kernel,
        arguments: buffers.map(({ node }) => storageOf(node)),
        extents: [],
        inPlace,
        nodes: members,
        notes: members.map(this.note),
        flops: this.flopsOf(members, lowering.stored),
      },
    ];
  }

  /** Of a group's members, and of what they compute on the way, if no group before has done so: a value that is computed again counts once. */
  private flopsOf(members: readonly Node[], stored: ReadonlySet<Node>): number {
    const inlinedArguments = (node: Node): Node[] =>
      node.args.filter((arg) => !stored.has(arg) && !isLeaf(arg) && !this.counted.has(arg));
    return reachable(members, inlinedArguments).reduce((sum, node) => {
      this.counted.add(node);
      const isFloating = node.args.some(({ type }) => isFloat(type.dtype));
      return isFloating ? sum + (node.op.flops?.(node) ?? 0) : sum;
    }, 0);
  }

  private lowerScan(
    node: Node<ScanAttributes>,
    fused: FusedBody,
    storageOf: (node: Node) => Storage,
  ): Command[] {
    const { body, length: count, reverse } = node.attributes;
    const variable = `t${this.repeats++}`;
    const commands: Command[] = [];
    const results: Storage[] = [];
    this.scanResults.set(node, results);
    /** The part of a stack that belongs to the running step. */
    const step = (stack: Storage, size: number): Storage => ({
      buffer: stack.buffer,
      offset: stack.offset + (reverse ? (count - 1) * size : 0),
      strides: [...stack.strides, { variable, stride: reverse ? -size : size }],
    });
    const argument = (position: number): Storage => {
      const arg = node.args[position]!;
      if (!isNumber(arg)) return storageOf(arg);
      const storage = whole(this.temporary(arg));
      commands.push(fillCommand(arg, storage));
      return storage;
    };
    const leaves = new Map<Node, Storage>();
    for (const [k, leaf] of body.carries.entries()) {
      const carry = whole(this.temporary(leaf));
      const start = node.args[k]!;
      commands.push(isNumber(start) ? fillCommand(start, carry) : copyCommand(leaf, storageOf(start), carry));
      leaves.set(leaf, carry);
      results.push(carry);
    }
    for (const [k, leaf] of body.slices.entries())
      leaves.set(leaf, step(argument(body.carries.length + k), sizeOf(leaf.type.shape)));
    for (const [k, leaf] of body.captured.entries())
      leaves.set(leaf, argument(body.carries.length + body.slices.length + k));
    const targets = body.stacked.map((stacked, k) => {
      const position = body.carries.length + k;
      const type = node.outputs![position]!;
      const stack = whole(this.buffers.make(`${stacked.op.name}_stack`, type.dtype, type.shape, "temporary"));
      results.push(stack);
      return { node: stacked, storage: step(stack, sizeOf(stacked.type.shape)) };
    });
    const assignments = body.carries.map((leaf, k) => ({ leaf, value: body.nextCarries[k]! }));
    const { commands: inner } = this.run((leaf) => leaves.get(leaf)!, targets, assignments, fused);
    return [...commands, { kind: "repeat", variable, count, body: inner }];
  }

  private projected({ args, attributes }: Node<{ readonly index: number }>): Storage {
    return this.scanResults.get(args[0]!)![attributes.index]!;
  }

  private temporary(node: Node): Buffer {
    const { dtype, shape } = node.type;
    return this.buffers.make(nameOf(node) ?? node.op.name, dtype, shape, "temporary");
  }
}
