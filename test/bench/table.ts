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
}

/** Three significant digits, never in powers of ten. */
export const digits = (value: number): string =>
  Number.isNaN(value)
    ? "-"
    : Math.abs(value) >= 100
      ? Math.round(value).toLocaleString("en-US")
      : String(Number(value.toPrecision(3)));

/** Columns of numbers. */
const rightAligned: ReadonlySet<number> = new Set([1, 3]);

export function sectionText({ title, rows, notes }: Section): string {
  const cells = rows.map((row) => [
    row.what,
    Number.isNaN(row.measured) ? "" : `${digits(row.measured)} ${row.unit}`,
    row.reference ? `${row.reference.what} ${digits(row.reference.value)}` : "",
    row.ratio === undefined ? "" : digits(row.ratio),
    row.bar ? `${row.bar.text}: ${row.bar.met ? "met" : "MISSED"}` : "",
    row.note ?? "",
  ]);
  const header = ["", "measured", "against", "ratio", "bar", ""];
  const widths = header.map((text, k) => Math.max(text.length, ...cells.map((row) => row[k]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, k) => (rightAligned.has(k) ? cell.padStart(widths[k]!) : cell.padEnd(widths[k]!)))
      .join("  ")
      .trimEnd();
  return [title, "", line(header), ...cells.map(line), ...notes.map((note) => `  ${note}`), ""].join("\n");
}
