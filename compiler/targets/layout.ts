/** Layout of emitted modules, by prettier. On the whole text it would take longer than all of the compiler: it is given what needs it. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { lineWidth } from "./typescript/expression.ts";

export const formatText = (text: string, printWidth = lineWidth): Promise<string> =>
  // Of prettier's parsers for TypeScript, this is the faster one.
  format(text, { parser: "babel-ts", plugins: [babel, estree], printWidth });

/** A condition in a condition, where prettier may place parentheses of its own. */
const nestedConditions = /\?.*\?/;

/** A line of a list in several lines, however long a name makes it: it is laid out, and no statement. */
const partOfList = /[(,]$/;

const isLaidOut = (line: string): boolean =>
  partOfList.test(line) || (line.length <= lineWidth && !nestedConditions.test(line));

/** Bodies of functions as texts. Their lines are printed as prettier would, but for nested conditions and long statements: it formats these. */
export async function formatBodies(bodies: readonly (readonly string[])[]): Promise<string[]> {
  const byIndent = new Map<number, Set<string>>();
  for (const line of bodies.flat().filter((each) => !isLaidOut(each))) {
    const indent = line.search(/\S/);
    byIndent.set(indent, (byIndent.get(indent) ?? new Set()).add(line));
  }
  const formatted = new Map<string, string>();
  for (const [indent, lines] of byIndent) {
    const texts = await formatLines([...lines], indent / 2);
    [...lines].forEach((line, k) => formatted.set(line, texts[k]!));
  }
  return bodies.map((body) => body.map((line) => formatted.get(line) ?? line).join("\n"));
}

/** Formats statements, and heads of blocks, of equal indentation in one go: in blocks that are as deep, with empty lines between them. */
async function formatLines(lines: readonly string[], depth: number): Promise<string[]> {
  const statements = lines.map((line) => (line.endsWith("{") ? `${line}}` : line)).join("\n\n");
  const text = await formatText(`${"{".repeat(depth)}${statements}${"}".repeat(depth)}`);
  const formatted = text
    .split("\n")
    .slice(depth, -depth - 1)
    .join("\n")
    .split("\n\n");
  return formatted.map((each, k) => (lines[k]!.endsWith("{") ? each.slice(0, -1).trimEnd() : each));
}
