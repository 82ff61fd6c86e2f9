/** People's own data: readers of files, and what is done with data before training. In Node, Deno, Bun, browsers and workers. */
export { crop, flip, noise, type Augmentation } from "./augment.ts";
export { readCsv, streamCsv, type CsvOptions } from "./csv.ts";
export type { BatchOptions } from "./batch-order.ts";
export { Dataset, type Column, type Columns } from "./dataset.ts";
export { DataError, dataErrors, type DataErrorCode, type Place } from "./errors.ts";
export { readImage, readImages, type ImageOptions, type ImageSource } from "./images.ts";
export { openIdx, readIdx } from "./idx.ts";
export { readJsonLines, streamJsonLines, type JsonLinesOptions } from "./json-lines.ts";
export type { NumberOptions, NumericArray } from "./numbers.ts";
export { openNpy, openNpz, readNpy, readNpz, type NpzOptions } from "./numpy.ts";
export {
  keepWith,
  keptWith,
  unscaled,
  type ColumnScaling,
  type Scaling,
  type ScalingChoice,
} from "./scaling.ts";
export {
  readBytes,
  readText,
  textPieces as streamText,
  type BlobLike,
  type ByteStream,
  type Source,
  type SourceOptions,
} from "./source.ts";
export type { SplitOptions } from "./split.ts";
export type { StoredArray } from "./stored-array.ts";
export { StoredDataset, type StoredRows } from "./stored-dataset.ts";
export type { ColumnChoice, ColumnOptions, ColumnType, Missing, TableOptions } from "./table.ts";
export { openParquet, readParquet, type ParquetOptions } from "./parquet.ts";
export type { PictureOptions } from "./pictures.ts";
export { readSafetensors } from "./safetensors.ts";
export {
  characterVocabulary,
  decode,
  encode,
  sequences,
  wordsIn,
  wordVocabulary,
  type SequenceOptions,
} from "./text.ts";
