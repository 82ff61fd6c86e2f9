/**
 * The kernel graph: fused groups as nodes of a graphlib graph, one edge for each stored value that goes from one to
 * another. A multigraph, since two values may take the same way; node ids are numbers, never names from a model.
 */
import { Graph } from "@dagrejs/graphlib";
import type { Fusion } from "./fuse.ts";
import { producerOf, type Group } from "./group.ts";
import type { Node } from "../graph/graph.ts";

export type KernelGraph = Graph<{ readonly name: string }, Group, Node>;

export function kernelGraph(name: string, fusion: Fusion): KernelGraph {
  const graph: KernelGraph = new Graph({ directed: true, multigraph: true });
  graph.setGraph({ name });
  for (const group of fusion.groups) graph.setNode(String(group.id), group);
  for (const group of fusion.groups)
    for (const read of group.reads) {
      const producer = producerOf(fusion, read);
      if (producer !== undefined && producer !== group)
        graph.setEdge(String(producer.id), String(group.id), read, String(read.id));
    }
  return graph;
}

/** The groups that must run before one, and this one. */
export function neededFor(group: Group, graph: KernelGraph): Set<Group> {
  const found = new Set([group]);
  for (const { id } of found)
    for (const before of graph.predecessors(String(id)) ?? []) found.add(graph.node(before));
  return found;
}
