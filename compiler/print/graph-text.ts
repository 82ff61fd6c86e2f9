/**
 * A graph as short text in SSA form, one line per node; numbers stand where they are used.
 *
 *     step:
 *       -- forward
 *       %0    f32[4, 3]             input x
 *       %3    f32[4, 2]             add(%1, %2)
 */
import { numberText } from "../scalar/numbers.ts";
import type { DType } from "../scalar/types.ts";
import { reachable } from "../graph/traverse.ts";
import { scan } from "../ops/scan.ts";
import type { Phase } from "../entry/entry-point.ts";
import { programsOf, type Programs } from "../program/programs.ts";
import { safeText } from "../text/safe.ts";
import { quoted } from "../text/names.ts";
import { isA, nameOf, type Node } from "../graph/graph.ts";
import { rootsOf, type EntryPoint } from "../graph/entry-point.ts";
import { constantValue } from "../ops/numbers.ts";
import { showType } from "../errors.ts";

const legend = `# The graph of each program: every value once, arguments first, as %number, type, operation(arguments, attributes).
# A number among the arguments has the shape of the others. Left out: empty lists, and shapes that the type shows.
# \`return\` gives a value to the caller, \`:=\` stores it in a parameter or state when the program ends.
`;

/** Of the first size: those of the others differ by extents. */
export const graphText = (entries: Programs<EntryPoint>): string =>
  [legend, entriesText({ ...entries, sizes: [] })].join("\n");

export const entriesText = (entries: Programs<EntryPoint>): string =>
  programsOf(entries).map(entryText).join("\n");

export const nodesOf = (entry: EntryPoint): Node[] => reachable(rootsOf(entry));

/** Those that have a line, a number and a count: all but numbers that are written where they are used. */
export const countedNodes = (entry: EntryPoint): Node[] =>
  nodesOf(entry).filter((node) => !isWrittenInPlace(node));

/** Nodes that are written as numbers where they are used, and so have no line of their own. */
const isWrittenInPlace = (node: Node): boolean => constantValue(node) !== undefined;

/** One entry point: its nodes, then what it stores where. */
export function entryText(entry: EntryPoint & { readonly phaseOf?: (node: Node) => Phase }): string {
  const order = countedNodes(entry);
  const names = numbered(order);
  const lines = [`${safeText(entry.name)}:`];
  let phase: Phase | undefined;
  for (const node of order) {
    const next = entry.phaseOf?.(node);
    if (next !== phase) lines.push(`  -- ${next}`);
    phase = next;
    lines.push(`  ${nodeText(node, names)}${bodyText(node, "    ")}`);
  }
  if (entry.outputs.length + entry.assignments.length > 0) lines.push("  -- results");
  for (const { name, node } of entry.outputs)
    lines.push(`  return ${quoted(name)} = ${operandText(node, names)}`);
  for (const { leaf, value } of entry.assignments)
    lines.push(`  ${quoted(nameOf(leaf)!)} := ${operandText(value, names)}`);
  return `${lines.join("\n")}\n`;
}

/** Numbers in the order of the lines. */
export const numbered = (order: readonly Node[]): Map<Node, string> =>
  new Map(order.filter((node) => !isWrittenInPlace(node)).map((node, k) => [node, `%${k}`]));

export function operandText(node: Node, names: ReadonlyMap<Node, string>): string {
  const value = constantValue(node);
  return value === undefined ? (names.get(node) ?? "?") : numberText(value, node.type.dtype);
}

/** Columns are of fixed width, so that one long type does not move all other lines. */
export const nodeText = (node: Node, names: ReadonlyMap<Node, string>): string =>
  `${operandText(node, names).padEnd(5)} ${showType(node.type).padEnd(22)} ${applicationText(node, names)}`;

/** `add(%5, %6)`, `parameter hidden.weight` */
export function applicationText(node: Node, names: ReadonlyMap<Node, string>): string {
  const name = nameOf(node);
  if (name !== undefined) return `${node.op.name} ${quoted(name)}`;
  const args = node.args.map((arg) => operandText(arg, names));
  const attributes = attributesOf(node).map(([key, value]) => `${key}: ${value}`);
  return `${node.op.name}(${[...args, ...attributes].join(", ")})`;
}

/** Attributes as text, without those that the type shows. */
export function attributesOf(node: Node): [name: string, value: string][] {
  return Object.entries(node.attributes).flatMap(([name, value]): [string, string][] => {
    const isShown =
      name === "body" ||
      (name === "shape" && String(value) === String(node.type.shape)) ||
      (Array.isArray(value) && value.length === 0);
    return isShown ? [] : [[name, attributeText(value, name === "value" ? node.type.dtype : "f64")]];
  });
}

function attributeText(value: unknown, dtype: DType): string {
  if (typeof value === "number") return numberText(value, dtype);
  if (Array.isArray(value)) return `[${value.map((item) => attributeText(item, dtype)).join(", ")}]`;
  return typeof value === "string" ? quoted(value) : (JSON.stringify(value) ?? String(value));
}

/** The body of a scan, its lines indented; nothing for other nodes. */
export function bodyText(node: Node, indent: string): string {
  if (!isA(node, scan)) return "";
  const { body } = node.attributes;
  const leaves = [...body.carries, ...body.slices, ...body.captured];
  const order = reachable([...leaves, ...body.nextCarries, ...body.stacked]).filter(
    (inner) => !isWrittenInPlace(inner),
  );
  const names = numbered(order);
  const list = (nodes: readonly Node[]): string => nodes.map((inner) => operandText(inner, names)).join(", ");
  const lines = [
    ...order.map((inner) => `${nodeText(inner, names)}${bodyText(inner, `${indent}  `)}`),
    `carry (${list(body.carries)}) := (${list(body.nextCarries)})`,
    ...(body.slices.length > 0 ? [`slices (${list(body.slices)})`] : []),
    ...(body.captured.length > 0 ? [`captured (${list(body.captured)})`] : []),
    ...(body.stacked.length > 0 ? [`stacked (${list(body.stacked)})`] : []),
  ];
  return ` {\n${lines.map((line) => indent + line).join("\n")}\n${indent.slice(2)}}`;
}
