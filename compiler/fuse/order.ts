/**
 * The order of kernels: what a kernel reads is computed before it, and what it overwrites in place is read
 * before it. Among the kernels that could run next, those that only update persistent values go first, so that
 * a parameter is updated as soon as its gradient exists and the gradient's memory is free again.
 */
import type { Group } from "./group.ts";
import type { KernelGraph } from "./kernel-graph.ts";
import type { Node } from "../graph/graph.ts";

interface Ordering {
  readonly graph: KernelGraph;
  /** Leaves that a group would overwrite in place. */
  readonly overwrites: ReadonlyMap<Group, readonly Node[]>;
  /** Groups all of whose results are persistent. */
  readonly isUpdate: (group: Group) => boolean;
  /** Runs before every group that overwrites a leaf; none of these is needed for it. */
  readonly guarded?: Group | undefined;
}

/** `deferred`: groups that cannot overwrite in place, because a later kernel still reads the old value. */
export function orderGroups({ graph, overwrites, isUpdate, guarded }: Ordering): {
  readonly order: readonly Group[];
  readonly deferred: ReadonlySet<Group>;
} {
  const groups = graph.nodes().map((id) => graph.node(id));
  const follow = new Map<Group, Group[]>(groups.map((group) => [group, []]));
  /** How many kernels must run before: producers, and readers of what would be overwritten. */
  const producers = new Map<Group, number>();
  const readers = new Map<Group, number>();
  for (const group of groups) {
    const before = graph.predecessors(String(group.id)) ?? [];
    producers.set(group, before.length);
    for (const id of before) follow.get(graph.node(id))!.push(group);
  }
  if (guarded !== undefined)
    for (const group of overwrites.keys()) {
      producers.set(group, producers.get(group)! + 1);
      follow.get(guarded)!.push(group);
    }
  const readersOf = new Map<Node, Group[]>();
  for (const group of groups)
    for (const read of group.reads) {
      const known = readersOf.get(read) ?? [];
      readersOf.set(read, known);
      known.push(group);
    }
  const overwriters = new Map<Group, Group[]>();
  for (const [group, leaves] of overwrites) {
    const before = new Set(
      leaves.flatMap((leaf) => readersOf.get(leaf) ?? []).filter((reader) => reader !== group),
    );
    readers.set(group, before.size);
    for (const reader of before) overwriters.set(reader, [...(overwriters.get(reader) ?? []), group]);
  }

  const ready = new ReadyQueue(isUpdate);
  const pending = new Set(groups);
  const deferred = new Set<Group>();
  const release = (group: Group, counts: Map<Group, number>): void => {
    counts.set(group, counts.get(group)! - 1);
    pushIfReady(group);
  };
  const pushIfReady = (group: Group): void => {
    const isRead = (readers.get(group) ?? 0) > 0 && !deferred.has(group);
    if (producers.get(group) === 0 && !isRead) ready.push(group);
  };
  for (const group of groups) pushIfReady(group);
  const order: Group[] = [];
  while (pending.size > 0) {
    const next = ready.pop();
    if (next === undefined) {
      // Only readers that themselves wait for an overwriting group are left: it must not overwrite.
      const stuck = [...pending].find((group) => producers.get(group) === 0);
      if (stuck === undefined) throw new Error("kernels depend on each other in a circle");
      deferred.add(stuck);
      ready.push(stuck);
      continue;
    }
    if (!pending.delete(next)) continue;
    order.push(next);
    for (const group of follow.get(next)!) release(group, producers);
    for (const group of overwriters.get(next) ?? []) if (pending.has(group)) release(group, readers);
  }
  return { order, deferred };
}

/** Updates first, then by creation order: a binary heap on the group's number. */
class ReadyQueue {
  private readonly heap: Group[] = [];
  private readonly updates: Group[] = [];
  private readonly isUpdate: (group: Group) => boolean;

  constructor(isUpdate: (group: Group) => boolean) {
    this.isUpdate = isUpdate;
  }

  push(group: Group): void {
    if (this.isUpdate(group)) {
      this.updates.push(group);
      return;
    }
    const { heap } = this;
    let child = heap.push(group) - 1;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (heap[parent]!.id <= heap[child]!.id) break;
      [heap[parent], heap[child]] = [heap[child]!, heap[parent]!];
      child = parent;
    }
  }

  pop(): Group | undefined {
    if (this.updates.length > 0) return this.updates.shift();
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined || heap.length === 0) return top;
    heap[0] = last;
    for (let parent = 0; ;) {
      let child = 2 * parent + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]!.id < heap[child]!.id) child++;
      if (heap[parent]!.id <= heap[child]!.id) break;
      [heap[parent], heap[child]] = [heap[child]!, heap[parent]!];
      parent = child;
    }
    return top;
  }
}
