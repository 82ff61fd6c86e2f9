/** Fusion of an entry point, and of the bodies of the scans in it, each by itself. */
import { isStep, type JointGraph } from "../entry/entry-point.ts";
import { scan } from "../ops/scan.ts";
import { fuse, type Fusion } from "./fuse.ts";
import type { Group } from "./group.ts";
import type { Assignment } from "../graph/entry-point.ts";
import { isA, type Node } from "../graph/graph.ts";
import type { FusionLimits } from "./limits.ts";

export interface FusedBody {
  readonly fusion: Fusion;
  readonly scans: ReadonlyMap<Node, FusedBody>;
}

export interface FusedProgram extends FusedBody {
  readonly entry: JointGraph;
}

export const fuseProgram = (entry: JointGraph, limits: FusionLimits): FusedProgram => {
  const outputs = entry.outputs.map(({ node }) => node);
  return { entry, ...fuseBody(outputs, entry.assignments, isStep(entry) ? outputs[0] : undefined, limits) };
};

/** `guarded`: see `fuse`. */
export function fuseBody(
  outputs: readonly Node[],
  assignments: readonly Assignment[],
  guarded?: Node,
  limits?: FusionLimits,
): FusedBody {
  const changed = assignments.flatMap(({ leaf, value }) => (leaf === value ? [] : [value]));
  const fusion = fuse([...outputs, ...changed], guarded, limits);
  const scans = new Map<Node, FusedBody>();
  for (const { stages } of fusion.groups) {
    const { node } = stages[0]!.members[0]!;
    if (!isA(node, scan)) continue;
    const { stacked, carries, nextCarries } = node.attributes.body;
    scans.set(
      node,
      fuseBody(
        stacked,
        carries.map((leaf, k) => ({ leaf, value: nextCarries[k]! })),
        undefined,
        limits,
      ),
    );
  }
  return { fusion, scans };
}

/** The group of each stored value; of values inside of a scan that of the scan. */
export function groupsByNode({ fusion, scans }: FusedBody): Map<Node, Group> {
  const groups = new Map(fusion.groupOf);
  const pending = [...scans].map(([scan, body]) => ({ group: fusion.groupOf.get(scan)!, body }));
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { group, body } = next;
    for (const node of body.fusion.groupOf.keys()) groups.set(node, group);
    pending.push(...[...body.scans.values()].map((inner) => ({ group, body: inner })));
  }
  return groups;
}
