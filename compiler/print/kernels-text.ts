/** What is computed together, as text. */
import type { FusedProgram } from "../fuse/fuse-program.ts";
import type { Group, Loop } from "../fuse/group.ts";
import { kernelGraph } from "../fuse/kernel-graph.ts";
import { printAffine } from "../loops/print.ts";
import type { Launch } from "../program/program.ts";
import { counted } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { nodesOf, nodeText, numbered, operandText } from "./graph-text.ts";
import type { Node } from "../graph/graph.ts";

/** A launch, and what it runs: copies belong to no group. */
export interface GroupLaunch {
  readonly launch: Launch;
  readonly group: Group | undefined;
}

/**
 * Groups with their loops, stages and members; `reads` are values of other kernels and leaves. Where launches are known, groups are in
 * their order, each with the name of its kernel.
 */
export function kernelsText(
  name: string,
  { entry, fusion }: FusedProgram,
  launches?: readonly GroupLaunch[],
): string {
  const names = numbered(nodesOf(entry));
  const graph = kernelGraph(name, fusion);
  const list = (nodes: Iterable<Node>): string =>
    [...nodes].map((node) => operandText(node, names)).join(", ");
  const lines = [`${safeText(name)}: ${counted(fusion.groups.length, "kernel")}`];
  for (const group of launches === undefined ? fusion.groups : groupsInOrder(launches)) {
    const own = launches?.flatMap((launched, k) => (launched.group === group ? [k] : []));
    const launched = own && ` ${launches![own[0]!]!.launch.kernel.name}, launch ${own.join(", ")}`;
    const before = (graph.predecessors(String(group.id)) ?? []).map((id) => `k${id}`);
    lines.push(
      "",
      `k${group.id}${launched ?? ""}${before.length === 0 ? "" : `, after ${before.join(", ")}`}`,
      `  reads ${list(group.reads)}`,
    );
    if (group.outer.length > 0) lines.push(`  for ${loopsOf(group.outer)}`);
    for (const stage of group.stages) {
      if (stage.loops.length > 0) lines.push(`    for ${loopsOf(stage.loops)}`);
      for (const { node, index } of stage.members)
        lines.push(`      ${nodeText(node, names)}  at [${index.map(printAffine).join(", ")}]`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const loopsOf = (loops: readonly Loop[]): string =>
  loops.map(({ variable, extent }) => `${variable} < ${extent}`).join(", ");

/** In the order of their first launch. */
export const groupsInOrder = (launches: readonly Pick<GroupLaunch, "group">[]): Group[] => [
  ...new Set(launches.flatMap(({ group }) => (group === undefined ? [] : [group]))),
];
