/** Prints a stage's graph in the DOT language of Graphviz. Ids are the graph's own; labels may hold anything. */
import { safeLines } from "../text/safe.ts";
import type { StageGraph } from "./stages.ts";

/** A quoted DOT string; lines are aligned to the left. */
const quote = (text: string): string =>
  `"${safeLines(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\l")}"`;

const label = (text: string): string =>
  quote(text.includes("\n") && !text.endsWith("\n") ? `${text}\n` : text);

/** Okabe and Ito's colours: told apart by everybody. */
const colours: Readonly<Record<string, string>> = {
  forward: "#56b4e9",
  backward: "#e69f00",
  update: "#009e73",
};

export function dotText(graph: StageGraph): string {
  const { name, stage, program } = graph.graph();
  const lines = [
    `digraph ${quote(`${name} ${stage} ${program}`)} {`,
    '  rankdir=TB; node [shape=box, style="rounded,filled", fillcolor=white, fontname=monospace, fontsize=10];',
    "  edge [fontname=monospace, fontsize=9];",
  ];
  const visit = (ids: readonly string[], indent: string): void => {
    for (const id of ids) {
      const children = graph.children(id);
      const { label: text, phase } = graph.node(id);
      if (children.length > 0) {
        lines.push(`${indent}subgraph cluster_${id} {`, `${indent}  label=${label(text)};`);
        visit(children, `${indent}  `);
        lines.push(`${indent}}`);
      } else {
        const colour = phase === undefined ? "" : `, color="${colours[phase]}"`;
        lines.push(`${indent}${id} [label=${label(text)}${colour}];`);
      }
    }
  };
  visit(graph.children(), "  ");
  for (const edge of graph.edges())
    lines.push(`  ${edge.v} -> ${edge.w} [label=${label(graph.edge(edge).label)}];`);
  return `${lines.join("\n")}\n}\n`;
}
