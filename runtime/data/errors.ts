import { quote } from "../errors.ts";

/** Every error of the readers and of data sets, by stable code. */
export const dataErrors = {
  TPL240: "a source cannot be read: no file, no permission, damaged compression",
  TPL241: "a file is not well-formed for its format",
  TPL242: "a value is not what its column holds",
  TPL243: "a value is missing",
  TPL244: "a column is missing, there twice, or of another size",
  TPL245: "a file uses a part of its format that is not supported",
  TPL246: "a package that reads the format is not installed",
  TPL247: "an option of a reader or an operation is invalid",
} as const;

export type DataErrorCode = keyof typeof dataErrors;

/** Where in a file: lines count from 1, bytes and rows from 0. */
export interface Place {
  readonly line?: number;
  readonly byte?: number;
  readonly row?: number;
  readonly column?: string;
}

/** Data that cannot be used: which file it is, where it goes wrong, and what to do. */
export class DataError extends Error {
  override readonly name = "DataError";
  readonly code: DataErrorCode;
  /** The file, or what else was read. */
  readonly source: string;
  readonly place: Place;

  constructor(code: DataErrorCode, source: string, place: Place, problem: string, options?: ErrorOptions) {
    super(`${code} ${source}${placeText(place)}: ${problem}`, options);
    this.code = code;
    this.source = source;
    this.place = place;
  }
}

const placeText = ({ line, byte, row, column }: Place): string =>
  [
    line === undefined ? "" : `, line ${line}`,
    byte === undefined ? "" : `, byte ${byte}`,
    row === undefined ? "" : `, row ${row}`,
    column === undefined ? "" : `, column ${quote(column)}`,
  ].join("");

/** An option that makes no sense. */
export const invalid = (what: string, problem: string): DataError =>
  new DataError("TPL247", what, {}, problem);

export const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
