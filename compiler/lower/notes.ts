/** Where kernels come from, as comments in what is emitted. */
import type { Graph } from "../graph/graph.ts";
import type { Node } from "../graph/types.ts";
import { bodyOf } from "../ops/scan.ts";

/** `relu, mnist-cnn.ts:14`, of nodes of a graph and of the bodies of its scans; places are looked up once per call site. */
export function siteNotes(): (graph: Graph, node: Node) => string {
  const places = new Map<unknown, string>();
  const graphsOf = new Map<Graph, Graph[]>();
  return (graph, node) => {
    const graphs = graphsOf.get(graph) ?? withBodies(graph);
    graphsOf.set(graph, graphs);
    const site = graphs.find(({ nodes }) => nodes[node.id] === node)?.site(node);
    const place = places.get(site) ?? site?.brief() ?? "";
    places.set(site, place);
    return place === "" ? node.op : `${node.op}, ${place}`;
  };
}

/** A graph, and those of the scans in it. */
function withBodies(graph: Graph): Graph[] {
  const graphs = [graph];
  for (const { nodes } of graphs)
    for (const node of nodes) if (node.outputs !== undefined) graphs.push(bodyOf(node).graph);
  return graphs;
}
