/**
 * The layers as a graph: an edge from each layer to the layers that read its output, through whatever pointwise functions lie
 * between. Where what comes from two layers meets, as in a residual connection, the operation is a node of its own.
 */
import type { Compiled } from "../compile.ts";
import { objectivesOf } from "../entry/objectives.ts";
import { parameterCount, shownName } from "../print/layers.ts";
import { quoted } from "../text/names.ts";
import { counted } from "../text/number.ts";
import type { StageGraph } from "./stages.ts";
import type { Node } from "../graph/graph.ts";
import { showType } from "../errors.ts";

export function addLayers(graph: StageGraph, { traced, report }: Compiled): StageGraph {
  const trace = traced.training;
  // Inputs come first among the layers of the report, in order, and calls last, as they were noted.
  const inputs = new Map([...trace.inputs.values()].map(({ node }, index) => [node, index]));
  const firstCall = report.layers.length - trace.layers.length;
  const calls = new Map(
    trace.layers.flatMap((note, k) =>
      note.trace === trace ? [[note.output, { note, index: firstCall + k }]] : [],
    ),
  );
  /** What a value comes from: a layer, a meeting of several, or nothing but parameters and numbers. */
  const sources = new Map<Node, string | undefined>();
  const meetings = new Map<string, { readonly node: Node; readonly from: readonly string[] }>();
  for (const node of trace.graph.nodes) {
    const index = inputs.get(node) ?? calls.get(node)?.index;
    const from = [...new Set(node.args.map((arg) => sources.get(arg)))].filter(
      (source) => source !== undefined,
    );
    if (index === undefined && from.length > 1) meetings.set(`n${node.id}`, { node, from });
    sources.set(node, index !== undefined ? `l${index}` : from.length > 1 ? `n${node.id}` : from[0]);
  }
  const edges = new Map<string, readonly string[]>();
  for (const { note, index } of calls.values())
    edges.set(
      `l${index}`,
      note.inputs.flatMap((input) => sources.get(input) ?? []),
    );
  for (const [id, { from }] of meetings) edges.set(id, from);

  const losses = [...objectivesOf(traced.trained)].map(([name, { loss }]) => ({ name, node: loss.node }));
  const outputs = Object.entries(traced.trained.outputs ?? {}).map(([name, { node }]) => ({ name, node }));
  const pending: string[] = [];
  for (const [k, { name, node }] of [...losses, ...outputs].entries()) {
    const source = sources.get(node);
    graph.setNode(`r${k}`, { label: `return ${quoted(name)}` });
    if (source === undefined) continue;
    graph.setEdge(source, `r${k}`, { label: showType(node.type) });
    pending.push(source);
  }
  const done = new Set<string>();
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (done.has(id)) continue;
    done.add(id);
    const meeting = meetings.get(id)?.node;
    const layer = report.layers[Number(id.slice(1))];
    if (meeting !== undefined)
      graph.setNode(id, { label: `${meeting.op.name}\n${showType(meeting.type)}`, op: meeting.op.name });
    else if (layer !== undefined) {
      const parameters = parameterCount(layer);
      graph.setNode(id, {
        ...layer,
        label: [
          `${layer.kind}${layer.name === undefined ? "" : ` ${shownName(layer.name)}`}`,
          `[${layer.shape.join(", ")}]`,
          ...(parameters === 0 ? [] : [counted(parameters, "parameter")]),
        ].join("\n"),
      });
    }
    for (const from of edges.get(id) ?? []) {
      graph.setEdge(from, id, { label: "" });
      pending.push(from);
    }
  }
  return graph;
}
