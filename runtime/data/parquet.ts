/** Parquet files, by the package hyparquet, which is to be installed beside this one. */
import type * as Hyparquet from "hyparquet";
import type { Dataset } from "./dataset.ts";
import { DataError, reasonOf } from "./errors.ts";
import { bytesOf, nameOf, type Source, type SourceOptions } from "./source.ts";
import { chooseColumns, createTable, type TableOptions } from "./table.ts";

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

export async function readParquetBy(
  load: () => Promise<unknown>,
  source: Source,
  options: ParquetOptions,
): Promise<Dataset> {
  const name = nameOf(source, options);
  const { parquetMetadata, parquetReadObjects, parquetSchema } = (await load().catch((cause: unknown) => {
    const advice = "is read by the package hyparquet, which is not installed: npm install hyparquet";
    throw new DataError("TPL246", name, {}, advice, { cause });
  })) as typeof Hyparquet;
  const bytes = await bytesOf(source, options);
  const file = new Uint8Array(bytes).buffer;
  const valid = async <Result>(read: () => Result | Promise<Result>): Promise<Result> => {
    try {
      return await read();
    } catch (cause) {
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
  const metadata = await valid(() => parquetMetadata(file));
  const names = await valid(() => parquetSchema(metadata).children.map(({ element }) => element.name));
  const chosen = chooseColumns(name, names, options);
  const table = createTable(name, chosen, { isText: false });
  const columns = [...chosen.keys()];
  let row = 0;
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = row + Number(count);
    const rows = await valid(() =>
      parquetReadObjects({
        file,
        metadata,
        columns,
        rowStart: row,
        rowEnd,
        compressors: { ...options.compressors },
      }),
    );
    if (rows.length !== Number(count))
      throw new DataError(
        "TPL241",
        name,
        { row },
        `has ${rows.length} rows in a group of ${count}: get the file again`,
      );
    for (const cells of rows) {
      table.add(
        columns.map((column) => cells[column] as unknown),
        { row },
      );
      row++;
    }
  }
  return table.finish();
}
