/**
 * The order of kernels: what a kernel reads is computed before it, and what it overwrites in place is read
 * before it. Among the kernels that could run next, those that only update persistent values go first, so that
 * a parameter is updated as soon as its gradient exists and the gradient's memory is free again.
 */
import type { Node } from "../graph/types.ts";
import type { Group } from "./fuse.ts";

export interface OrderInput {
  readonly groups: readonly Group[];
  /** The group that makes a stored node. */
  readonly producer: (node: Node) => Group | undefined;
  /** Leaves that a group would overwrite in place. */
  readonly overwrites: ReadonlyMap<Group, readonly Node[]>;
  /** Groups all of whose results are persistent. */
  readonly isUpdate: (group: Group) => boolean;
}

export interface Order {
  readonly order: readonly Group[];
  /** Groups that cannot overwrite in place, because a later kernel still reads the old value. */
  readonly deferred: ReadonlySet<Group>;
}

export function orderGroups({ groups, producer, overwrites, isUpdate }: OrderInput): Order {
  const followers = new Map<Group, Set<Group>>(groups.map((group) => [group, new Set()]));
  const readersOf = new Map<Node, Group[]>();
  for (const group of groups)
    for (const read of group.reads) {
      const before = producer(read);
      if (before !== undefined && before !== group) followers.get(before)!.add(group);
      readersOf.set(read, [...(readersOf.get(read) ?? []), group]);
    }
  const deferred = new Set<Group>();
  const waitsFor = new Map<Group, Set<Group>>(groups.map((group) => [group, new Set()]));
  for (const [before, after] of followers) for (const group of after) waitsFor.get(group)!.add(before);
  const antiFollowers = new Map<Group, Set<Group>>(groups.map((group) => [group, new Set()]));
  const antiWaitsFor = new Map<Group, Set<Group>>();
  for (const [group, leaves] of overwrites) {
    const readers = new Set(leaves.flatMap((leaf) => readersOf.get(leaf) ?? []).filter((reader) => reader !== group));
    antiWaitsFor.set(group, readers);
    for (const reader of readers) antiFollowers.get(reader)!.add(group);
  }
  const ready = new ReadyQueue(isUpdate);
  const isReady = (group: Group): boolean => waitsFor.get(group)!.size === 0 && (antiWaitsFor.get(group)?.size ?? 0) === 0;
  const pending = new Set(groups);
  for (const group of groups) if (isReady(group)) ready.push(group);
  const order: Group[] = [];
  while (pending.size > 0) {
    const next = ready.pop();
    if (next === undefined) {
      // Only readers that themselves wait for the overwriting group are left: it must not overwrite.
      const stuck = [...pending].find((group) => waitsFor.get(group)!.size === 0);
      if (stuck === undefined) throw new Error("kernels depend on each other in a circle");
      deferred.add(stuck);
      antiWaitsFor.delete(stuck);
      ready.push(stuck);
      continue;
    }
    if (!pending.delete(next)) continue;
    order.push(next);
    for (const group of followers.get(next)!) {
      waitsFor.get(group)!.delete(next);
      if (isReady(group)) ready.push(group);
    }
    for (const group of antiFollowers.get(next)!) {
      antiWaitsFor.get(group)?.delete(next);
      if (pending.has(group) && isReady(group)) ready.push(group);
    }
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
    for (let parent = 0; ; ) {
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
