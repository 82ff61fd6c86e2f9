/** Where kernels come from, as comments in what is emitted. */
import { isA, type Graph, type Node } from "../graph/graph.ts";
import { scan } from "../ops/scan.ts";

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
    return place === "" ? node.op.name : `${node.op.name}, ${place}`;
  };
}

/** A graph, and those of the scans in it. */
function withBodies(graph: Graph): Graph[] {
  const graphs = [graph];
  for (const { nodes } of graphs)
    for (const node of nodes) if (isA(node, scan)) graphs.push(node.attributes.body.graph);
  return graphs;
}
