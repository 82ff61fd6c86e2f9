/** A data set that stays in its files: what does not fit into memory, batch by batch. */
import { quote } from "../errors.ts";
import { batchOrder, drawn, type BatchOptions } from "./batch-order.ts";
import { checkRows, Dataset, widthOf, type Column, type Columns } from "./dataset.ts";
import { DataError, invalid } from "./errors.ts";
import type { NumericArray } from "./numbers.ts";
import type { StoredArray } from "./stored-array.ts";

/** Where rows are found. */
export interface StoredRows<Name extends string> {
  readonly size: number;
  /** In a few words; errors start with it. */
  readonly source: string;
  /** These rows, in this order. */
  readonly rows: (order: ArrayLike<number>) => Promise<Dataset<Name>>;
  /** Where rows are found together with others only: how many there are in each group. */
  readonly groups?: readonly number[];
  /** A column whose rows come from first to last only. */
  readonly columnInOrder?: string | undefined;
}

/** Rows in files, read when a batch needs them. Holds no more than this batch, and 4 bytes a row for their order. */
export class StoredDataset<Name extends string = string> {
  /** How many rows there are. */
  readonly size: number;
  readonly source: string;
  readonly #stored: StoredRows<Name>;

  /** Errors: TPL244 where there is no row. */
  constructor(stored: StoredRows<Name>) {
    const { size, source } = stored;
    if (!Number.isSafeInteger(size) || size < 1)
      throw new DataError("TPL244", source, {}, `a data set has at least one row, not ${size}`);
    this.size = size;
    this.source = source;
    this.#stored = stored;
  }

  /** Of arrays whose first axis counts the rows, in files (`openNpy`, `openNpz`, `openIdx`) or in memory. Errors: TPL244. */
  static of<Name extends string>(
    arrays: Readonly<Record<Name, StoredArray | NumericArray>>,
    source = "the data",
  ): StoredDataset<Name> {
    const columns = Object.entries<StoredArray | NumericArray>(arrays).map(([name, array]) => ({
      name,
      array: "values" in array ? rowsInMemory(array) : array,
    }));
    const size = columns[0]?.array.shape[0];
    if (size === undefined) throw new DataError("TPL244", source, {}, "needs an array that has rows");
    for (const { name: column, array } of columns)
      if (array.shape[0] !== size) {
        const problem = `has ${array.shape[0] ?? "no"} rows, and the first column ${size}`;
        throw new DataError("TPL244", source, { column }, problem);
      }
    return new StoredDataset<Name>({
      size,
      source,
      columnInOrder: columns.find(({ array }) => array.isInOrder === true)?.name,
      async rows(order) {
        const read = await Promise.all(
          columns.map(async ({ name, array }): Promise<readonly [string, Column]> => {
            const [, ...shape] = array.shape;
            return [name, { values: await array.rows(order), shape }];
          }),
        );
        return new Dataset(order.length, Object.fromEntries(read) as Columns<Name>, source);
      },
    });
  }

  /** These rows, in this order. Errors: TPL247, and those of reading. */
  async rows(order: ArrayLike<number>): Promise<Dataset<Name>> {
    checkRows(this.source, this.size, order);
    return this.#stored.rows(order);
  }

  /**
   * Batches of `size` rows, one after the other: the same that the whole as a `Dataset` gives, but for rows that are found in groups, as those of Parquet
   * are, which are mixed within their group. Errors: TPL247, also for a seed where rows come in order only; those of reading.
   */
  async *batches(size: number, options: BatchOptions = {}): AsyncGenerator<Dataset<Name>> {
    const { groups, columnInOrder } = this.#stored;
    if (columnInOrder !== undefined && options.seed !== undefined)
      throw invalid(
        this.source,
        `${quote(columnInOrder)} is compressed or a stream, and comes from the first row to the last: leave out the seed, or save it uncompressed`,
      );
    for (const rows of batchOrder(this.size, size, options, groups)) {
      const batch = await this.#stored.rows(rows);
      const columns = drawn(batch.columns, rows, options, (name) => batch.column(name));
      yield new Dataset(batch.size, columns, this.source);
    }
  }
}

/** Rows of groups, in any order. Each group is asked for once, in the order in which its first row comes. */
export async function gathered(
  order: ArrayLike<number>,
  groups: readonly { readonly start: number }[],
  dataOf: (group: number) => Promise<Dataset>,
): Promise<Dataset> {
  const placesOf = new Map<number, number[]>();
  for (let place = 0; place < order.length; place++) {
    const group = groups.findLastIndex(({ start }) => start <= order[place]!);
    const places = placesOf.get(group);
    if (places === undefined) placesOf.set(group, [place]);
    else places.push(place);
  }
  let joined: Dataset | undefined;
  for (const [group, places] of placesOf) {
    const data = await dataOf(group);
    const rows = data.rows(places.map((place) => order[place]! - groups[group]!.start));
    if (places.length === order.length) return rows;
    joined ??= emptied(rows, order.length);
    for (const [name, { values, shape }] of Object.entries(rows.columns)) {
      const width = widthOf(shape);
      for (const [k, place] of places.entries())
        joined.inputs[name]!.set(values.subarray(k * width, (k + 1) * width), place * width);
    }
  }
  return joined!;
}

/** The same columns with room for so many rows. */
const emptied = ({ columns, source }: Dataset, size: number): Dataset =>
  new Dataset(
    size,
    Object.fromEntries(
      Object.entries(columns).map(([name, column]) => {
        const Values = column.values instanceof Float32Array ? Float32Array : Int32Array;
        return [name, { ...column, values: new Values(size * widthOf(column.shape)) }] as const;
      }),
    ),
    source,
  );

function rowsInMemory(array: NumericArray): StoredArray {
  const data = Dataset.of({ values: array });
  return { shape: array.shape, rows: (order) => Promise.resolve(data.rows(order).inputs.values) };
}
