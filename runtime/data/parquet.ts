/** Parquet files, by the package hyparquet, which is to be installed beside this one. */
import type * as Hyparquet from "hyparquet";
import type { Dataset } from "./dataset.ts";
import { DataError, invalid, reasonOf } from "./errors.ts";
import { placesOf } from "./parts.ts";
import { nameOf, type Source, type SourceOptions } from "./source.ts";
import { gathered, StoredDataset } from "./stored-dataset.ts";
import { checkParts, chooseColumns, createTable, type Table, type TableOptions } from "./table.ts";

export interface ParquetOptions extends SourceOptions, TableOptions {
  /** For other compressions than Snappy: those of the package hyparquet-compressors. */
  readonly compressors?: Readonly<Record<string, (input: Uint8Array, outputLength: number) => Uint8Array>>;
}

/**
 * A whole file as a data set; without `columns` all columns, as numbers. What is null is a missing value. Lists of numbers need a shape. Errors: TPL240 to
 * TPL244, TPL246, TPL247; a row group is read at a time, and rows count from 0.
 */
export const readParquet = (source: Source, options: ParquetOptions = {}): Promise<Dataset> =>
  readParquetBy(() => import("hyparquet"), source, options);

/**
 * The same, with its rows left in the file. Of these, the row group is held that the last batch needed. Categories need a vocabulary; a missing value can
 * be filled, with no mean, and no row is left out. Errors as of `readParquet`.
 */
export async function openParquet(source: Source, options: ParquetOptions = {}): Promise<StoredDataset> {
  const { name, groups, chosen, readGroup } = await parquetOf(() => import("hyparquet"), source, options);
  checkParts(name, chosen);
  for (const [column, { missing }] of chosen)
    if (missing === "drop")
      throw invalid(`${name}, column "${column}"`, "rows that stay in a file cannot be left out: say fill");
  let held: { readonly group: number; readonly data: Promise<Dataset> } | undefined;
  const dataOf = (group: number): Promise<Dataset> => {
    if (held?.group !== group) {
      const table = createTable(name, chosen, { isText: false });
      held = { group, data: readGroup(group, table).then(() => table.finish()) };
    }
    return held.data;
  };
  const counts = groups.map(({ count }) => count);
  return new StoredDataset({
    size: counts.reduce((sum, count) => sum + count, 0),
    source: name,
    groups: counts,
    rows: (order) => gathered(order, groups, dataOf),
  });
}

export async function readParquetBy(
  load: () => Promise<unknown>,
  source: Source,
  options: ParquetOptions,
): Promise<Dataset> {
  const { name, groups, chosen, readGroup } = await parquetOf(load, source, options);
  const table = createTable(name, chosen, { isText: false });
  for (const group of groups.keys()) await readGroup(group, table);
  return table.finish();
}

async function parquetOf(load: () => Promise<unknown>, source: Source, options: ParquetOptions) {
  const name = nameOf(source, options);
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = (await load().catch(
    (cause: unknown) => {
      const advice = "is read by the package hyparquet, which is not installed: npm install hyparquet";
      throw new DataError("TPL246", name, {}, advice, { cause });
    },
  )) as typeof Hyparquet;
  const places = await placesOf(source, options);
  const file = {
    byteLength: places.length,
    async slice(start: number, end = places.length): Promise<ArrayBuffer> {
      const [bytes] = await places.read([[start, end]]);
      if (!(start >= 0 && bytes!.length === end - start))
        throw new Error(`bytes ${start} to ${end} are not in the file, which has ${places.length}`);
      return new Uint8Array(bytes!).buffer;
    },
  };
  const valid = async <Result>(read: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await read();
    } catch (cause) {
      if (cause instanceof DataError) throw cause;
      const problem = reasonOf(cause).split("\n", 1)[0]!;
      const isCompression = /unsupported compression/.test(problem);
      throw new DataError(
        isCompression ? "TPL245" : "TPL241",
        name,
        {},
        isCompression
          ? `${problem}: say compressors, of the package hyparquet-compressors`
          : `is no valid Parquet file: ${problem}`,
        { cause },
      );
    }
  };
  const metadata = await valid(() => parquetMetadataAsync(file));
  const names = await valid(() => parquetSchema(metadata).children.map(({ element }) => element.name));
  const chosen = chooseColumns(name, names, options);
  const columns = [...chosen.keys()];
  let rows = 0;
  const groups = metadata.row_groups.map(({ num_rows: count }) => {
    const start = rows;
    rows += Number(count);
    return { start, count: Number(count) };
  });
  /** Adds the rows of a group to a table. Errors: TPL240 to TPL243. */
  const readGroup = async (group: number, table: Table): Promise<void> => {
    const { start, count } = groups[group]!;
    const found = await valid(() =>
      parquetReadObjects({
        file,
        metadata,
        columns,
        rowStart: start,
        rowEnd: start + count,
        compressors: { ...options.compressors },
      }),
    );
    if (found.length !== count) {
      const problem = `has ${found.length} rows in a group of ${count}: get the file again`;
      throw new DataError("TPL241", name, { row: start }, problem);
    }
    for (const [k, cells] of found.entries())
      table.add(
        columns.map((column) => cells[column] as unknown),
        { row: start + k },
      );
  };
  return { name, groups, chosen, readGroup };
}
