/** Layout of what is emitted, by prettier, which takes longer than all of the compiler: it sees only what needs it. */
import * as babel from "prettier/plugins/babel";
import * as estree from "prettier/plugins/estree";
import { format } from "prettier/standalone";
import { lineWidth } from "./typescript/expression.ts";

/** Prettier takes more than linear time: statements are formatted one by one, and remembered. */
const formattedStatements = new Map<string, Promise<string>>();

export function formatStatement(text: string, printWidth = lineWidth): Promise<string> {
  const key = `${printWidth} ${text}`;
  // Of prettier's parsers for TypeScript, this is the faster one.
  const known =
    formattedStatements.get(key) ??
    format(text, { parser: "babel-ts", plugins: [babel, estree], printWidth });
  formattedStatements.set(key, known);
  return known;
}

/** A condition in a condition, where prettier may place parentheses of its own. */
const nestedConditions = /\?.*\?/;

/** A line of a list in several lines, however long a name makes it: it is laid out, and no statement. */
const partOfList = /[(,]$/;

/** Kernels are printed as prettier would, but for nested conditions and statements that do not fit in a line. */
export async function formatKernel(text: string): Promise<string> {
  const isLaidOut = (line: string): boolean =>
    partOfList.test(line) || (line.length <= lineWidth && !nestedConditions.test(line));
  const lines = text.split("\n").map((line) => (isLaidOut(line) ? line : formatLine(line)));
  return (await Promise.all(lines)).join("\n");
}

/** A statement in a line of its own, or what opens a block. */
async function formatLine(line: string): Promise<string> {
  const statement = line.trimStart();
  const indent = " ".repeat(line.length - statement.length);
  const isOpen = statement.endsWith("{");
  const formatted = await formatStatement(isOpen ? `${statement}}` : statement, lineWidth - indent.length);
  const text = isOpen ? formatted.trimEnd().slice(0, -1).trimEnd() : formatted.trimEnd();
  return text
    .split("\n")
    .map((part) => `${indent}${part}`)
    .join("\n");
}
