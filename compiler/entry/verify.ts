/** What must hold of a graph at the end of every stage, whatever rules and passes have made of it. */
import { showType } from "../errors.ts";
import { resultsOf, type EntryPoint } from "../graph/entry-point.ts";
import { isA, isLeaf, project, type Graph, type Node } from "../graph/graph.ts";
import { type TensorType, sameType } from "../graph/types.ts";
import { scan } from "../ops/scan.ts";

/**
 * @throws {Error} naming the node, where arguments do not come before their users or are of another graph, where a type is not what
 * the op's type rule gives, or where a leaf is assigned a value of another type; in bodies of scans, too.
 */
export function verifyEntry(entry: EntryPoint & { readonly graph: Graph }): void {
  const { name, graph, assignments } = entry;
  for (const node of resultsOf(entry))
    if (graph.nodes[node.id] !== node) fail(name, node, "is a result, and of another graph");
  for (const { leaf, value } of assignments)
    if (!sameType(leaf.type, value.type)) fail(name, leaf, `is assigned ${showType(value.type)}`);
  const graphs = new Set([graph]);
  for (const { nodes } of graphs)
    for (const [position, node] of nodes.entries()) {
      if (node.id !== position) fail(name, node, `stands at position ${position}`);
      for (const arg of node.args)
        if (nodes[arg.id] !== arg || arg.id >= position)
          fail(name, node, `has an argument that does not come before it`);
      const [inferred, types] = [typesOf(node), node.outputs ?? [node.type]];
      if (inferred.length !== types.length || !inferred.every((type, k) => sameType(type, types[k]!)))
        fail(name, node, `would be ${inferred.map(showType).join(" and ")} by its type rule`);
      if (isA(node, scan)) graphs.add(node.attributes.body.graph);
    }
}

function typesOf(node: Node): readonly TensorType[] {
  if (isLeaf(node)) return [node.type];
  if (isA(node, project)) return [node.args[0]!.outputs![node.attributes.index]!];
  const inferred = node.op.type(
    node.args.map((arg) => arg.type),
    node.attributes,
  );
  return "dtype" in inferred ? [inferred] : inferred;
}

function fail(name: string, node: Node, problem: string): never {
  throw new Error(
    `the graph of ${name} is broken: node ${node.id}, ${node.op.name} ${showType(node.type)}, ${problem}`,
  );
}
