/** A graph as short text in SSA form: one line per node. */
import { reachable } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";
import type { JointGraph, ModelEntryPoints } from "../passes/entry-points.ts";
import { bodyOf, type ScanBody } from "../ops/scan.ts";

export function graphText(entries: ModelEntryPoints): string {
  const graphs = [
    ...[...entries.objectives.values()].flatMap(({ step, evaluate, gradients }) => [
      step,
      gradients,
      evaluate,
    ]),
    entries.predict,
  ];
  return graphs.map(entryText).join("\n");
}

/** One entry point: its nodes, then what it stores where. */
export function entryText(entry: JointGraph): string {
  const order = reachable([
    ...entry.outputs.map(({ node }) => node),
    ...entry.assignments.flatMap(({ leaf, value }) => [leaf, value]),
  ]);
  const names = numbered(order);
  const lines = [
    `${entry.name}:`,
    ...order.map((node) => `  ${nodeText(node, names)}${bodyText(node, "    ")}`),
  ];
  for (const { name, node } of entry.outputs)
    lines.push(`  return ${JSON.stringify(name)} = ${names.get(node)}`);
  for (const { leaf, value } of entry.assignments) lines.push(`  ${names.get(leaf)} := ${names.get(value)}`);
  return `${lines.join("\n")}\n`;
}

const numbered = (order: readonly Node[]): Map<Node, string> =>
  new Map(order.map((node, k) => [node, `%${k}`]));

/** `%7: f32[200, 10] = add(%5, %6)` */
export function nodeText(node: Node, names: ReadonlyMap<Node, string>): string {
  const type = `${node.type.dtype}[${node.type.shape.join(", ")}]`;
  const attributes = Object.entries(node.attributes)
    .filter(
      ([name]) =>
        name !== "body" &&
        !(node.op === "broadcast" && name === "shape") &&
        !(node.op === "reshape" && name === "shape"),
    )
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const inside = [...node.args.map((arg) => names.get(arg)!), ...attributes].join(", ");
  return `${names.get(node)}: ${type} = ${node.op}(${inside})`;
}

function bodyText(node: Node, indent: string): string {
  if (node.op !== "scan") return "";
  const body: ScanBody = bodyOf(node);
  const leaves = [...body.carries, ...body.slices, ...body.captured];
  const order = reachable([...leaves, ...body.nextCarries, ...body.stacked]);
  const names = numbered(order);
  const name = (nodes: readonly Node[]): string => nodes.map((inner) => names.get(inner)).join(", ");
  const lines = order.map((inner) => `${indent}${nodeText(inner, names)}${bodyText(inner, `${indent}  `)}`);
  return ` {\n${lines.join("\n")}\n${indent}carry (${name(body.carries)}) := (${name(body.nextCarries)}), slices (${name(body.slices)}), captured (${name(body.captured)}), yield (${name(body.stacked)})\n${indent.slice(2)}}`;
}
