/** JSON lines (jsonlines.org): an object on each line, its keys the columns. */
import { quote } from "../errors.ts";
import type { Dataset } from "./dataset.ts";
import { DataError, invalid, reasonOf } from "./errors.ts";
import { nameOf, textPieces, type Source, type SourceOptions } from "./source.ts";
import { checkParts, chooseColumns, createTable, type Table, type TableOptions } from "./table.ts";

/** Without `columns`, those of the first line are read. */
export type JsonLinesOptions = SourceOptions & TableOptions;

/** A whole file as a data set. A key that a line does not have is a missing value. Errors: TPL240 to TPL244, TPL247. */
export async function readJsonLines(source: Source, options: JsonLinesOptions = {}): Promise<Dataset> {
  const tables = tablesOf(source, options);
  return (await tables.next()).value!.finish();
}

/**
 * A file as data sets of `rows` rows each, the last one smaller, without ever holding all of it. Categories need a vocabulary, and there is no mean.
 * Errors: TPL240 to TPL244, TPL247.
 */
export async function* streamJsonLines(
  source: Source,
  { rows, ...options }: JsonLinesOptions & { readonly rows: number },
): AsyncGenerator<Dataset> {
  if (!Number.isSafeInteger(rows) || rows < 1)
    throw invalid("streamJsonLines", `rows must be at least 1, not ${rows}`);
  for await (const table of tablesOf(source, options, rows)) if (table.size() > 0) yield table.finish();
}

/** The one table whenever it has so many rows, and at the end. */
async function* tablesOf(
  source: Source,
  options: JsonLinesOptions,
  rows?: number,
): AsyncGenerator<Table, undefined> {
  const name = nameOf(source, options);
  let table: Table | undefined;
  let columns: string[] = [];
  /** A line that is empty, and may be the end of the file. */
  let emptyLine: number | undefined;
  let number = 0;
  for await (const line of linesOf(textPieces(source, options))) {
    number++;
    if (line.trim() === "") {
      emptyLine ??= number;
      continue;
    }
    if (emptyLine !== undefined)
      throw new DataError("TPL241", name, { line: emptyLine }, "the line is empty");
    const row = parseLine(name, number, line);
    if (table === undefined) {
      // Of a key that the first line lacks, others may have a value.
      const names = [...new Set([...Object.keys(row), ...Object.keys(options.columns ?? {})])];
      const chosen = chooseColumns(name, names, options, { line: number });
      if (rows !== undefined) checkParts(name, chosen);
      columns = [...chosen.keys()];
      table = createTable(name, chosen, { isText: false });
    }
    table.add(
      columns.map((column) => (Object.hasOwn(row, column) ? row[column] : undefined)),
      { line: number },
    );
    if (table.size() === rows) yield table;
  }
  if (table === undefined) throw new DataError("TPL241", name, { line: 1 }, "the file is empty");
  yield table;
}

function parseLine(source: string, line: number, text: string): Readonly<Record<string, unknown>> {
  const refuse = (problem: string) => new DataError("TPL241", source, { line }, problem);
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch (cause) {
    throw refuse(`is not JSON: ${reasonOf(cause)}`);
  }
  if (typeof row !== "object" || row === null || Array.isArray(row))
    throw refuse(`is no object: ${quote(row)}`);
  const keys = keysOf(text);
  const twice = keys.find((key, k) => keys.indexOf(key) < k);
  if (twice !== undefined) throw refuse(`has the key ${quote(twice)} twice`);
  return row as Readonly<Record<string, unknown>>;
}

/** The keys of the outermost object of a valid JSON text: of equal ones, `JSON.parse` keeps the last. */
function keysOf(text: string): string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [token, isKey] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{[\]}]/g)) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && isKey !== undefined) keys.push(JSON.parse(token.slice(0, -isKey.length)));
  }
  return keys;
}

/** Lines without their ends. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.endsWith("\r") ? line.slice(0, -1) : line;
  }
  if (rest !== "") yield rest;
}
