/** From rows of cells to columns of numbers: what CSV, JSON lines and Parquet share. */
import { quote, quoteNames } from "../errors.ts";
import { Dataset, widthOf, type Column } from "./dataset.ts";
import { DataError, type DataErrorCode, type Place } from "./errors.ts";
import { misfit } from "./numbers.ts";

/**
 * What a column becomes: "number" float32; "integer" int32; "boolean" int32, 0 or 1; "category" int32, the place of a text in the column's vocabulary.
 */
export type ColumnType = "number" | "integer" | "boolean" | "category";

/** What to do where a value is missing. Default: an error. */
export type Missing = "error" | "drop" | "mean" | { readonly fill: number | boolean | string };

export interface ColumnOptions {
  readonly type: ColumnType;
  /** "drop" leaves out the row; "mean" is for numbers only. */
  readonly missing?: Missing;
  /** Texts that mean that the value is missing, besides the empty one, and NaN of a number: `["NA", "?"]`. */
  readonly missingTexts?: readonly string[];
  /** Of categories: all there may be. Default: those of the data, sorted as strings are. */
  readonly vocabulary?: readonly string[];
  /** Where a cell is a list of numbers, its shape; of JSON lines and Parquet. */
  readonly shape?: readonly number[];
}

export type ColumnChoice = ColumnType | ColumnOptions;

export interface TableOptions {
  /** Which columns to read, and as what. Default: all, as numbers. */
  readonly columns?: Readonly<Record<string, ColumnChoice>>;
  /** What the columns are that `columns` does not name. Default: they are left out. */
  readonly others?: ColumnChoice;
}

/** What a file has in a cell. */
export type Cell = unknown;

export interface Table {
  /** Takes a row: the cells of the table's columns in their order. Errors: TPL242, TPL243. */
  add(cells: readonly Cell[], place: Place): void;
  /** How many rows it has. */
  size(): number;
  /** The data set, and starts over. Errors: TPL243, TPL244. */
  finish(): Dataset;
}

/** The columns to read of those that there are, by name. Errors: TPL244, TPL247. */
export function chooseColumns(
  source: string,
  names: readonly string[],
  { columns, others = columns === undefined ? "number" : undefined }: TableOptions,
  place: Place = {},
): Map<string, ColumnOptions> {
  const chosen = new Map<string, ColumnOptions>();
  for (const [name, choice] of Object.entries(columns ?? {})) {
    if (!names.includes(name))
      throw new DataError(
        "TPL244",
        source,
        place,
        `has no column ${quote(name)}; there is ${quoteNames(names)}`,
      );
    chosen.set(name, optionsOf(source, name, choice));
  }
  if (others !== undefined)
    for (const name of names) {
      if (chosen.has(name)) continue;
      if (name === "")
        throw new DataError(
          "TPL244",
          source,
          place,
          `column ${names.indexOf(name) + 1} has no name: say in "columns" which to read`,
        );
      chosen.set(name, optionsOf(source, name, others));
    }
  if (chosen.size === 0) throw new DataError("TPL244", source, place, "no column is to be read");
  return chosen;
}

/** Refuses what only all rows together tell. Errors: TPL247. */
export function checkParts(source: string, chosen: ReadonlyMap<string, ColumnOptions>): void {
  for (const [column, { type, vocabulary, missing }] of chosen) {
    const refuse = (problem: string) => new DataError("TPL247", source, { column }, problem);
    if (type === "category" && vocabulary === undefined)
      throw refuse("a stream does not know all categories: say its vocabulary");
    if (missing === "mean") throw refuse("a stream does not know the mean: say fill");
  }
}

const types: readonly string[] = ["number", "integer", "boolean", "category"] satisfies ColumnType[];

function optionsOf(source: string, column: string, choice: ColumnChoice): ColumnOptions {
  const options = typeof choice === "string" ? { type: choice } : choice;
  const { type, missing = "error", vocabulary } = options;
  const refuse = (problem: string) => new DataError("TPL247", source, { column }, problem);
  if (!types.includes(type)) throw refuse(`a column is ${types.join(", ")}, not ${quote(type)}`);
  if (missing === "mean" && type !== "number") throw refuse(`only numbers have a mean, and this is ${type}`);
  const isFill = typeof missing === "object" && missing !== null && "fill" in missing;
  if (!isFill && !["error", "drop", "mean"].includes(missing as string))
    throw refuse(`missing must be "error", "drop", "mean" or { fill: … }, not ${quote(missing)}`);
  if (vocabulary !== undefined && type !== "category")
    throw refuse(`only categories have a vocabulary, and this is ${type}`);
  if (vocabulary !== undefined && new Set(vocabulary).size < vocabulary.length)
    throw refuse("the vocabulary has an entry twice");
  return options;
}

/** `isText`: cells are all texts, which say numbers; otherwise a text is none. */
export function createTable(
  source: string,
  chosen: ReadonlyMap<string, ColumnOptions>,
  { isText }: { readonly isText: boolean },
): Table {
  const builders = [...chosen].map(([name, options]) => createBuilder(source, name, options, isText));
  let size = 0;
  return {
    size: () => size,
    add(cells, place) {
      const read = builders.map(({ read }, k) => read(cells[k], place));
      if (read.some((values) => values === dropped)) return;
      for (const [k, values] of read.entries()) builders[k]!.append(values, size);
      size++;
    },
    finish() {
      if (size === 0) throw new DataError("TPL244", source, {}, "there are no rows, or all are left out");
      const columns = Object.fromEntries(builders.map(({ name, column }) => [name, column(size)]));
      const dataset = new Dataset(size, columns, source);
      size = 0;
      return dataset;
    },
  };
}

const dropped = Symbol("the row is left out");
const absent = Symbol("the mean is to come here");

type Read = readonly number[] | number | typeof dropped | typeof absent;

interface Builder {
  readonly name: string;
  readonly read: (cell: Cell, place: Place) => Read;
  readonly append: (values: Read, row: number) => void;
  readonly column: (size: number) => Column;
}

function createBuilder(source: string, name: string, options: ColumnOptions, isText: boolean): Builder {
  const { type, missing = "error", missingTexts = [], shape = [] } = options;
  const width = widthOf(shape);
  const refuse = (code: DataErrorCode, place: Place, problem: string): DataError =>
    new DataError(code, source, { ...place, column: name }, problem);
  const ids = new Map((options.vocabulary ?? []).map((text, id) => [text, id]));
  const isGrowing = options.vocabulary === undefined;
  let values = growing(type === "number" ? Float32Array : Int32Array);
  let meansAt: number[] = [];

  const isMissing = (cell: Cell): boolean => {
    if (cell === null || cell === undefined) return true;
    if (typeof cell === "number") return Number.isNaN(cell);
    if (typeof cell !== "string") return false;
    if (cell === "" || missingTexts.includes(cell)) return true;
    if (type === "category") return false;
    const text = cell.trim();
    return text === "" || (type === "number" && /^[+-]?nan$/i.test(text)) || missingTexts.includes(text);
  };
  const numberOf = (cell: Cell, place: Place): number => {
    if (!isText && typeof cell === "string" && type !== "category")
      throw refuse("TPL242", place, `${shown(cell)} is a text, not a ${type}`);
    switch (type) {
      case "category": {
        if (
          typeof cell !== "string" &&
          typeof cell !== "number" &&
          typeof cell !== "boolean" &&
          typeof cell !== "bigint"
        )
          throw refuse("TPL242", place, `${shown(cell)} is no category: a text is`);
        const text = String(cell);
        const id = ids.get(text);
        if (id !== undefined) return id;
        if (!isGrowing)
          throw refuse(
            "TPL242",
            place,
            `${quote(text)} is not in the vocabulary: ${quoteNames([...ids.keys()])}`,
          );
        ids.set(text, ids.size);
        return ids.size - 1;
      }
      case "boolean": {
        const text = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
        if (text === true || text === 1 || text === "true" || text === "1") return 1;
        if (text === false || text === 0 || text === "false" || text === "0") return 0;
        throw refuse("TPL242", place, `${shown(cell)} is no boolean: true, false, 1 and 0 are`);
      }
      case "number":
      case "integer": {
        const value = parseNumber(cell);
        const what = type === "number" ? "number" : "integer";
        if (value === undefined)
          throw refuse("TPL242", place, `${shown(cell)} is no ${what}${adviceFor(cell, name)}`);
        const problem = Number.isFinite(value)
          ? misfit(value, type === "number" ? "f32" : "i32")
          : "is too large for a float32";
        if (problem !== undefined) throw refuse("TPL242", place, `${shown(cell)} ${problem}`);
        return value;
      }
    }
  };
  const one = (cell: Cell, place: Place): number | typeof dropped | typeof absent => {
    if (!isMissing(cell)) return numberOf(cell, place);
    if (missing === "drop") return dropped;
    if (missing === "mean") return absent;
    if (typeof missing === "object") {
      const { fill } = missing;
      return typeof fill === "number" && Number.isNaN(fill) && type === "number"
        ? NaN
        : numberOf(fill, place);
    }
    const advice = `say missing: "drop"${type === "number" ? ', "mean"' : ""} or { fill: … } for this column`;
    throw refuse(
      "TPL243",
      place,
      `the value is missing${typeof cell === "string" && cell !== "" ? ` (${quote(cell)})` : ""}; ${advice}`,
    );
  };
  return {
    name,
    read(cell, place) {
      if (shape.length === 0 || isMissing(cell)) return one(cell, place);
      const items = flat(cell, shape);
      if (items === undefined)
        throw refuse("TPL242", place, `is no list of shape ${quote(shape)}: ${shown(cell)}`);
      const read = items.map((item) => one(item, place));
      if (read.includes(dropped)) return dropped;
      if (read.includes(absent))
        throw refuse("TPL243", place, "a number of the list is missing, and has no mean of its own");
      return read as number[];
    },
    append(read, row) {
      if (read === absent) meansAt.push(row);
      if (Array.isArray(read)) for (const value of read as number[]) values.push(value);
      else for (let k = 0; k < width; k++) values.push(typeof read === "number" ? read : 0);
    },
    column(size) {
      const numbers = values.take();
      if (meansAt.length > 0) {
        if (meansAt.length === size)
          throw refuse("TPL243", {}, "there is no value at all, so there is no mean");
        const absentRows = new Set(meansAt);
        for (let k = 0; k < width; k++) {
          let sum = 0;
          for (let row = 0; row < size; row++) if (!absentRows.has(row)) sum += numbers[row * width + k]!;
          for (const row of meansAt) numbers[row * width + k] = sum / (size - meansAt.length);
        }
      }
      values = growing(type === "number" ? Float32Array : Int32Array);
      meansAt = [];
      if (type !== "category") return { values: numbers, shape };
      const vocabulary = [...ids.keys()];
      if (!isGrowing) return { values: numbers, shape, vocabulary };
      const sorted = vocabulary.toSorted((a, b) => (a < b ? -1 : 1));
      const places = new Map(sorted.map((text, id) => [text, id]));
      const idOf = vocabulary.map((text) => places.get(text)!);
      ids.clear();
      return { values: numbers.map((id) => idOf[id]!), shape, vocabulary: sorted };
    },
  };
}

const shown = (cell: Cell): string => (typeof cell === "bigint" ? String(cell) : quote(cell));

function adviceFor(cell: Cell, name: string): string {
  if (Array.isArray(cell)) return ": it is a list, so say its shape";
  if (typeof cell !== "string") return "";
  if (/^\s*[+-]?(?:inf|infinity)\s*$/i.test(cell)) return ": it is not finite";
  if (/^\s*[+-]?\d+,\d+\s*$/.test(cell)) return ": decimals have a point, and no thousands are marked";
  return `; if it is a category, say columns: { ${quote(name)}: "category" }; if it means that the value is missing, say missingTexts`;
}

/** The number that a cell says, all of it: `12abc` is none. */
export function parseNumber(cell: Cell): number | undefined {
  if (typeof cell === "bigint") return Number(cell);
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(cell))
    return undefined;
  return Number(cell);
}

/** The cells of a nested list of this shape. */
function flat(cell: Cell, shape: readonly number[]): readonly Cell[] | undefined {
  const [extent, ...rest] = shape;
  if (extent === undefined) return [cell];
  const items: readonly Cell[] | undefined = Array.isArray(cell)
    ? cell
    : ArrayBuffer.isView(cell) && !(cell instanceof DataView)
      ? Array.from(cell as Uint8Array)
      : undefined;
  if (items?.length !== extent) return undefined;
  const parts = items.map((item) => flat(item, rest));
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** A typed array that grows as it is filled. */
function growing(kind: Float32ArrayConstructor | Int32ArrayConstructor) {
  let values: Float32Array | Int32Array = new kind(1024);
  let length = 0;
  return {
    push(value: number): void {
      if (length === values.length) {
        const larger = new kind(2 * length);
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    take: () => values.slice(0, length),
  };
}
