/** A data set: columns of equal length, each with a type and the shape of its rows. What all readers give, and what training takes. */
import { quote, quoteNames } from "../errors.ts";
import { batchOrder, drawn, type BatchOptions } from "./batch-order.ts";
import { DataError, invalid } from "./errors.ts";
import type { NumericArray } from "./numbers.ts";
import { checkSeed, permutation } from "./random.ts";
import { fitScaling, scaled, type Scaling, type ScalingChoice } from "./scaling.ts";
import { partition, type SplitOptions } from "./split.ts";

export interface Column {
  /** Row after row. */
  readonly values: Float32Array | Int32Array;
  /** Of one row: `[]` where it is one number. */
  readonly shape: readonly number[];
  /** Of categories, characters, words: what each id stands for. */
  readonly vocabulary?: readonly string[];
}

export type Columns<Name extends string = string> = Readonly<Record<Name, Column>>;

/**
 * Columns of one length, whose names are its type where they are known. Never changed: every operation gives another one. It is a `TrainingSplit`: `size`
 * and `inputs` are what training reads.
 */
export class Dataset<Name extends string = string> {
  /** How many rows there are. */
  readonly size: number;
  readonly columns: Columns<Name>;
  /** Where it is from, in a few words; errors start with it. */
  readonly source: string;
  /** The numbers of each column. */
  readonly inputs: Readonly<Record<Name, Float32Array | Int32Array>>;

  /** Errors: TPL244 where columns have not `size` rows each. */
  constructor(size: number, columns: Columns<Name>, source = "the data") {
    if (!Number.isSafeInteger(size) || size < 1)
      throw new DataError("TPL244", source, {}, `a data set has at least one row, not ${size}`);
    if (Object.keys(columns).length === 0) throw new DataError("TPL244", source, {}, "there is no column");
    for (const [column, { values, shape }] of Object.entries<Column>(columns))
      if (values.length !== size * widthOf(shape))
        throw new DataError(
          "TPL244",
          source,
          { column },
          `holds ${values.length} numbers, which are not ${size} rows of ${quote(shape)}`,
        );
    this.size = size;
    this.columns = columns;
    this.source = source;
    this.inputs = mapped(columns, ({ values }) => values);
  }

  /** Of arrays whose first axis counts the rows: what `readNpy`, `readNpz` and `readIdx` give, or arrays of your own. Errors: TPL244. */
  static of<Name extends string>(
    arrays: Readonly<Record<Name, NumericArray>>,
    source = "the data",
  ): Dataset<Name> {
    const [first] = Object.values<NumericArray>(arrays);
    const size = first?.shape[0];
    if (size === undefined) throw new DataError("TPL244", source, {}, "needs an array that has rows");
    const columns = mapped(arrays, ({ shape, values }: NumericArray, column): Column => {
      const [rows, ...rest] = shape;
      if (rows !== size)
        throw new DataError(
          "TPL244",
          source,
          { column },
          `has ${rows ?? "no"} rows, and the first column ${size}`,
        );
      return { values, shape: rest };
    });
    return new Dataset(size, columns, source);
  }

  /** A column. Errors: TPL244. */
  column(name: string): Column {
    const columns: Columns = this.columns;
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column !== undefined) return column;
    throw new DataError(
      "TPL244",
      this.source,
      {},
      `has no column ${quote(name)}; there is ${quoteNames(Object.keys(this.columns))}`,
    );
  }

  /**
   * The columns that a model takes, under its names: `{ label: "species" }` is a column, `{ x: ["width", "height"] }` several of one type side by
   * side, flattened. Others are left out. Errors: TPL244.
   */
  select<New extends string>(choice: Readonly<Record<New, string | readonly string[]>>): Dataset<New> {
    const columns = mapped(choice, (from: string | readonly string[], name) =>
      typeof from === "string" ? this.column(from) : this.#sideBySide(name, from),
    );
    return new Dataset(this.size, columns, this.source);
  }

  /** Each number of a column, through a function; the type stays, unless another one is said. */
  map(name: string, change: (value: number) => number, type?: "f32" | "i32"): Dataset<Name> {
    const { values, shape } = this.column(name);
    const isFloat = type === undefined ? values instanceof Float32Array : type === "f32";
    const changed = new (isFloat ? Float32Array : Int32Array)(values.length);
    for (let index = 0; index < values.length; index++) changed[index] = change(values[index]!);
    return this.#with({ ...this.columns, [name]: { values: changed, shape } });
  }

  /** A column of categories as float32 with a one where its id is: `[n]` becomes `[n, count]`. Errors: TPL242, TPL244. */
  oneHot(name: string, count = this.column(name).vocabulary?.length): Dataset<Name> {
    const { values, shape } = this.column(name);
    if (count === undefined)
      throw new DataError(
        "TPL244",
        this.source,
        { column: name },
        "has no vocabulary: say how many categories there are",
      );
    const hot = new Float32Array(values.length * count);
    for (const [index, id] of values.entries()) {
      if (!Number.isInteger(id) || id < 0 || id >= count) {
        const row = Math.floor(index / widthOf(shape));
        throw new DataError(
          "TPL242",
          this.source,
          { row, column: name },
          `${id} is not in 0 .. ${count - 1}`,
        );
      }
      hot[index * count + id] = 1;
    }
    return this.#with({ ...this.columns, [name]: { values: hot, shape: [...shape, count] } });
  }

  /** These rows, in this order. Errors: TPL247. */
  rows(order: ArrayLike<number>): Dataset<Name> {
    const indices = checkRows(this.source, this.size, order);
    const taken = mapped(this.columns, (column: Column): Column => {
      const width = widthOf(column.shape);
      const values = new (column.values instanceof Float32Array ? Float32Array : Int32Array)(
        indices.length * width,
      );
      for (const [row, from] of indices.entries())
        values.set(column.values.subarray(from * width, (from + 1) * width), row * width);
      return { ...column, values };
    });
    return new Dataset(indices.length, taken, this.source);
  }

  /** All rows in a random order. */
  shuffle({ seed = 0, pass = 0 }: { readonly seed?: number; readonly pass?: number } = {}): Dataset<Name> {
    return this.rows(permutation(this.size, checkSeed("shuffle", seed), "shuffle", pass));
  }

  /**
   * Parts by their shares of the rows, as in `{ test: 0.2 }`; `train` is the rest. What it gives is the data of a training plan as it is: `train`,
   * `test` and a description. Errors: TPL247.
   */
  split<Part extends string>(
    shares: Readonly<Record<Part, number>>,
    options: SplitOptions = {},
  ): Readonly<Record<Part | "train", Dataset<Name>>> & { readonly description: string } {
    const { by } = options;
    const parts = partition(this.size, shares, options, by === undefined ? undefined : this.#kinds(by));
    const datasets = mapped<Part | "train", number[], Dataset<Name>>(parts, (rows) => this.rows(rows));
    return { ...datasets, description: `${this.size} rows of ${this.source}` };
  }

  /** Batches of `size` rows, one after the other. Errors: TPL247. */
  *batches(size: number, options: BatchOptions = {}): Generator<Dataset<Name>> {
    for (const rows of batchOrder(this.size, size, options)) {
      const batch = this.rows(rows);
      yield batch.#with(drawn(batch.columns, rows, options, (name) => batch.column(name)));
    }
  }

  /** The numbers that `scale` brings columns to mean 0 and deviation 1 with, or into [0, 1]: plain data, to keep and to use for new rows. */
  scaling(choice: Readonly<Record<string, ScalingChoice>>): Scaling {
    return Object.fromEntries(
      Object.entries(choice).map(([name, how]) => [
        name,
        fitScaling(
          this.column(name),
          how,
          (problem) => new DataError("TPL242", this.source, { column: name }, problem),
        ),
      ]),
    );
  }

  /** Columns as `(value - shift) / scale`, with the numbers of these rows or of others. Errors: TPL244. */
  scale(scaling: Scaling): Dataset<Name> {
    const changed = Object.entries(scaling).map(
      ([name, numbers]) =>
        [
          name,
          scaled(
            this.column(name),
            numbers,
            (problem) => new DataError("TPL244", this.source, { column: name }, problem),
          ),
        ] as const,
    );
    return this.#with({ ...this.columns, ...Object.fromEntries(changed) });
  }

  /** With columns of these names in place of those that there are. */
  #with(columns: Columns): Dataset<Name> {
    return new Dataset(this.size, columns as Columns<Name>, this.source);
  }

  #sideBySide(name: string, from: readonly string[]): Column {
    const parts = from.map((part) => this.column(part));
    const isFloat = parts.every(({ values }) => values instanceof Float32Array);
    if (!isFloat && parts.some(({ values }) => values instanceof Float32Array))
      throw new DataError(
        "TPL244",
        this.source,
        { column: name },
        `takes columns of one type, and of ${quoteNames(from)} some are f32 and some i32: change one with map or oneHot`,
      );
    const widths = parts.map(({ shape }) => widthOf(shape));
    const width = widths.reduce((sum, count) => sum + count, 0);
    const values = new (isFloat ? Float32Array : Int32Array)(this.size * width);
    let place = 0;
    for (const [k, part] of parts.entries()) {
      const count = widths[k]!;
      for (let row = 0; row < this.size; row++)
        values.set(part.values.subarray(row * count, (row + 1) * count), row * width + place);
      place += count;
    }
    return { values, shape: [width] };
  }

  #kinds(name: string): Float32Array | Int32Array {
    const { values, shape } = this.column(name);
    if (widthOf(shape) === 1) return values;
    throw invalid("split", `${quote(name)} holds several numbers a row: rows cannot be told apart by it`);
  }
}

/** The rows, if there are such. Errors: TPL247. */
export function checkRows(source: string, size: number, order: ArrayLike<number>): readonly number[] {
  const rows = Array.from(order);
  const wrong = rows.find((row) => !(Number.isInteger(row) && row >= 0 && row < size));
  if (wrong !== undefined) throw invalid(source, `there is no row ${wrong}: rows are 0 to ${size - 1}`);
  return rows;
}

/** Each value of an object, through a function. */
const mapped = <Name extends string, From, To>(
  values: Readonly<Record<Name, From>>,
  change: (value: From, name: string) => To,
): Record<Name, To> =>
  Object.fromEntries(
    Object.entries<From>(values).map(([name, value]) => [name, change(value, name)]),
  ) as Record<Name, To>;

/** Numbers in a row. */
export const widthOf = (shape: readonly number[]): number =>
  shape.reduce((product, extent) => product * extent, 1);
