/** Comma- and tab-separated values: numbers and categories in a text file. */
import { quote } from "../errors.ts";
import { createRecordReader } from "./csv-records.ts";
import type { Dataset } from "./dataset.ts";
import { DataError, invalid } from "./errors.ts";
import { nameOf, textPieces, type Source, type SourceOptions } from "./source.ts";
import { checkParts, chooseColumns, createTable, type Table, type TableOptions } from "./table.ts";

export interface CsvOptions extends SourceOptions, TableOptions {
  /** Default: a comma, or a tab for files `.tsv`. */
  readonly delimiter?: string;
  /** The names of all columns, where the file has none in its first line. */
  readonly header?: readonly string[];
  /** Leaves out spaces and tabs around fields. Around numbers they never matter. */
  readonly trim?: boolean;
}

/** A whole file as a data set. Errors: TPL240 to TPL244, TPL247. */
export async function readCsv(source: Source, options: CsvOptions = {}): Promise<Dataset> {
  const reader = createCsvReader(nameOf(source, options), options);
  for await (const text of textPieces(source, options)) reader.push(text);
  return reader.end().finish();
}

/**
 * A file as data sets of `rows` rows each, the last one smaller, without ever holding all of it. Categories need a vocabulary, and there is no mean.
 * Errors: TPL240 to TPL244, TPL247.
 */
export async function* streamCsv(
  source: Source,
  { rows, ...options }: CsvOptions & { readonly rows: number },
): AsyncGenerator<Dataset> {
  if (!Number.isSafeInteger(rows) || rows < 1)
    throw invalid("streamCsv", `rows must be at least 1, not ${rows}`);
  const ready: Dataset[] = [];
  const reader = createCsvReader(nameOf(source, options), options, (table) => {
    if (table.size() === rows) ready.push(table.finish());
  });
  for await (const text of textPieces(source, options)) {
    reader.push(text);
    yield* ready.splice(0);
  }
  const table = reader.end();
  yield* ready;
  if (table.size() > 0) yield table.finish();
}

/** `afterRow` makes it a stream. */
function createCsvReader(source: string, options: CsvOptions, afterRow?: (table: Table) => void) {
  const { delimiter = /\.tsv(?:\.gz)?$/i.test(source) ? "\t" : ",", trim = false } = options;
  if (delimiter.length !== 1 || '"\r\n'.includes(delimiter))
    throw invalid(source, `the delimiter must be one character, and not ${quote(delimiter)}`);
  let header: readonly string[] | undefined;
  let table: Table | undefined;
  let places: number[] = [];
  /** Lines that are empty, and may be the end of the file. */
  let emptyLines: number[] = [];

  const takeHeader = (names: readonly string[], line: number | undefined): void => {
    const place = line === undefined ? {} : { line };
    const twice = names.find((name, k) => names.indexOf(name) < k);
    if (twice !== undefined) throw new DataError("TPL244", source, place, `has two columns ${quote(twice)}`);
    const other =
      names.length === 1 && line !== undefined
        ? [";", "\t", "|", ","].find((mark) => names[0]!.includes(mark))
        : undefined;
    if (other !== undefined)
      throw new DataError(
        "TPL244",
        source,
        place,
        `has the one column ${quote(names[0])}: if fields are divided by ${quote(other)}, say delimiter: ${quote(other)}`,
      );
    header = names;
    const chosen = chooseColumns(source, names, options, place);
    if (afterRow !== undefined) checkParts(source, chosen);
    table = createTable(source, chosen, { isText: true });
    places = [...chosen.keys()].map((name) => names.indexOf(name));
  };
  const takeRow = (fields: readonly string[], line: number): void => {
    const width = header!.length;
    if (fields.length !== width)
      throw new DataError(
        "TPL241",
        source,
        { line },
        `${fields.length === 1 && fields[0] === "" ? "the line is empty" : `has ${counted(fields.length, "field")}`}, and there are ${counted(width, "column")}`,
      );
    table!.add(
      places.map((place) => fields[place]),
      { line },
    );
    afterRow?.(table!);
  };

  if (options.header !== undefined) takeHeader(options.header, undefined);
  const records = createRecordReader(source, { delimiter, trim }, (fields, line, isEmpty) => {
    if (isEmpty) return void emptyLines.push(line);
    for (const empty of emptyLines.splice(0)) {
      if (header === undefined)
        throw new DataError("TPL241", source, { line: empty }, "the line of the header is empty");
      takeRow([""], empty);
    }
    if (header === undefined) takeHeader(fields, line);
    else takeRow(fields, line);
  });
  return {
    push: records.push,
    end(): Table {
      records.end();
      if (table === undefined) throw new DataError("TPL241", source, { line: 1 }, "the file is empty");
      return table;
    },
  };
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
