/**
 * From text to records, as RFC 4180 has it, and strictly: quotes stand around whole fields, and double inside. Written here, since parsers that there are
 * take quotes that are out of place as text, or miscount lines within quotes, or cannot be fed piece by piece in browsers.
 */
import { DataError } from "./errors.ts";

export interface RecordReader {
  push(text: string): void;
  /** The text has ended. */
  end(): void;
}

export interface RecordOptions {
  /** One character. */
  readonly delimiter: string;
  /** Leaves out spaces and tabs around fields, also around quotes. */
  readonly trim: boolean;
}

const [quotationMark, lineFeed, carriageReturn, space, tab] = [0x22, 0x0a, 0x0d, 0x20, 0x09];

/**
 * Calls `record` for every record with its fields, the line that it starts in, and whether that line is empty. Lines end with LF, CRLF or CR. Errors:
 * TPL241.
 */
export function createRecordReader(
  source: string,
  { delimiter, trim }: RecordOptions,
  record: (fields: readonly string[], line: number, isEmpty: boolean) => void,
): RecordReader {
  const separator = delimiter.charCodeAt(0);
  const isTrimmed = (code: number): boolean => trim && code !== separator && (code === space || code === tab);
  const refuse = (at: number, problem: string) => new DataError("TPL241", source, { line: at }, problem);

  /** A quote within quotes is one of two, or the end: the next character tells. */
  let where: "start" | "plain" | "quoted" | "quote in quotes" | "after quotes" = "start";
  let fields: string[] = [];
  /** Of the field, what is known until now. */
  let field = "";
  let wasQuoted = false;
  let [line, firstLine, quotedLine] = [1, 1, 1];
  let isAfterReturn = false;

  const endField = (): void => {
    fields.push(where === "plain" && trim ? field.replace(/[ \t]+$/, "") : field);
    field = "";
    where = "start";
  };
  const endRecord = (): void => {
    const isEmpty = fields.length === 0 && field === "" && !wasQuoted;
    endField();
    record(fields, firstLine, isEmpty);
    fields = [];
    wasQuoted = false;
    firstLine = line;
  };

  return {
    push(text) {
      /** Where the part of the text starts that belongs to the field, and is not in it yet. */
      let from = 0;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        const isLineEnd = code === lineFeed || code === carriageReturn;
        const isSecondOfTwo = code === lineFeed && isAfterReturn;
        isAfterReturn = code === carriageReturn;
        if (isLineEnd && !isSecondOfTwo) line++;
        if (where === "quoted") {
          if (code !== quotationMark) continue;
          field += text.slice(from, at);
          where = "quote in quotes";
        } else if (where === "quote in quotes" && code === quotationMark) {
          where = "quoted";
          from = at;
        } else if (code === separator) {
          if (where === "plain") field += text.slice(from, at);
          endField();
        } else if (isLineEnd) {
          if (isSecondOfTwo) continue;
          if (where === "plain") field += text.slice(from, at);
          endRecord();
        } else if (where === "start") {
          if (isTrimmed(code)) continue;
          where = code === quotationMark ? "quoted" : "plain";
          from = code === quotationMark ? at + 1 : at;
          if (code === quotationMark) [wasQuoted, quotedLine] = [true, line];
        } else if (where === "plain") {
          if (code === quotationMark)
            throw refuse(
              line,
              `a quotation mark inside of field ${fields.length + 1}: put the field in quotes, and double the mark`,
            );
        } else {
          if (!isTrimmed(code))
            throw refuse(
              line,
              `text after the quotes of field ${fields.length + 1}: a quotation mark in quotes is doubled`,
            );
          where = "after quotes";
        }
      }
      if (where === "plain" || where === "quoted") field += text.slice(from);
    },
    end() {
      if (where === "quoted") throw refuse(quotedLine, `the quotes of field ${fields.length + 1} never end`);
      if (where !== "start" || fields.length > 0) endRecord();
    },
  };
}
