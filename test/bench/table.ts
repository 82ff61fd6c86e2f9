/** Rows of results, as an aligned table. */

export interface Row {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  /** What it is compared with: a ceiling, a peer, or a bar. */
  readonly reference?: { readonly what: string; readonly value: number };
  /** Achieved over ceiling, or how many times better than the peer. */
  readonly ratio?: number;
  readonly bar?: { readonly text: string; readonly met: boolean };
  readonly note?: string;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  /** What is printed in place of the rows: the same in columns of its own. */
  readonly table?: Table;
}

export interface Table {
  readonly header: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** Columns of text; the others hold numbers. */
  readonly texts: ReadonlySet<number>;
  /** Printed for a page of docs/. */
  readonly isMarkdown?: boolean;
}

/** Three significant digits, never in powers of ten. */
export const digits = (value: number): string =>
  Number.isNaN(value)
    ? "-"
    : Math.abs(value) >= 100
      ? Math.round(value).toLocaleString("en-US")
      : String(Number(value.toPrecision(3)));

const rowsTable = (rows: readonly Row[]): Table => ({
  header: ["", "measured", "against", "ratio", "bar", ""],
  cells: rows.map((row) => [
    row.what,
    Number.isNaN(row.measured) ? "" : `${digits(row.measured)} ${row.unit}`,
    row.reference ? `${row.reference.what} ${digits(row.reference.value)}` : "",
    row.ratio === undefined ? "" : digits(row.ratio),
    row.bar ? barText(row.bar) : "",
    row.note ?? "",
  ]),
  texts: new Set([0, 2, 4, 5]),
});

const barText = ({ text, met }: NonNullable<Row["bar"]>): string => `${text}: ${met ? "met" : "MISSED"}`;

export function sectionText({ title, rows, notes, table = rowsTable(rows) }: Section): string {
  const { header, cells, texts } = table;
  const widths = header.map((text, k) => Math.max(text.length, ...cells.map((row) => row[k]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, k) => (texts.has(k) ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!)))
      .join("  ")
      .trimEnd();
  const lines = table.isMarkdown
    ? [
        header,
        widths.map((width, k) => (texts.has(k) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)),
        ...cells,
      ].map(
        (row) =>
          `| ${row.map((text, k) => (texts.has(k) ? text.padEnd(widths[k]!) : text.padStart(widths[k]!))).join(" | ")} |`,
      )
    : [header, ...cells].map(line);
  return [title, "", ...lines, ...notes.map((note) => `  ${note}`), ""].join("\n");
}
