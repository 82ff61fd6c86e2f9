/** Text for people at a terminal: colour, widths, numbers with units, tables and the live progress line. */
import { stripVTControlCharacters } from "node:util";
import { formatNumber, grouped } from "../text/number.ts";
import { safeText } from "../text/safe.ts";

export { formatNumber };

const styles = {
  bold: [1, 22],
  faint: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof styles;

/** Wraps text in the escapes of a style, or returns it as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

export function paintFor(colour: boolean): Paint {
  return colour
    ? (style, text) => `\u001b[${styles[style][0]}m${text}\u001b[${styles[style][1]}m`
    : (_, text) => text;
}

/** The escapes that `paintFor` makes, to split a text by. */
export const ownStyles = new RegExp(
  `(\u001b\\[(?:${[...new Set(Object.values(styles).flat())].join("|")})m)`,
  "u",
);

/** Where text goes: `process.stdout`, `process.stderr`, or a test's collector. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A terminal without a size says that it has 0 columns. */
export const columnsOf = ({ columns }: Output): number => columns || 80;

/**
 * Whether to use colour: FORCE_COLOR decides if set ("0" and "false" mean no), as in Node; then NO_COLOR
 * (no-color.org: any value but the empty one) and TERM=dumb forbid it; otherwise a terminal has it.
 */
export function wantsColour(
  output: Pick<Output, "isTTY">,
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: forbid, TERM: kind } = environment;
  if (force !== undefined) return force !== "0" && force !== "false";
  if ((forbid !== undefined && forbid !== "") || kind === "dumb") return false;
  return output.isTTY === true;
}

/** Characters over the one before them. */
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Characters two columns wide: East Asian scripts and punctuation, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60]/u;

/** Columns that text takes on a terminal. Escapes take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) {
    if (!combining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Plain text (without escapes) cut to at most `width` columns, with "…" where something is left out. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? "" : `${kept}…`;
}

/** 14570 → "14,570". Fractions are rounded. */
export const formatCount = (count: number): string =>
  Number.isFinite(count) ? grouped(Math.round(count)) : String(count);

const twoDigits = (count: number): string => String(count).padStart(2, "0");

/** Seconds as "0.35 ms", "350 ms", "12.3 s", "2 min 05 s", "1 h 02 min" or "3 d 04 h"; "?" if unknown. */
export function formatDuration(seconds: number): string {
  if (!Number.isFinite(seconds) || seconds < 0) return "?";
  const milliseconds = seconds * 1000;
  if (milliseconds < 9.995) return seconds === 0 ? "0 ms" : `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 999.5) return `${milliseconds.toFixed(0)} ms`;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (hours === 0) return `${minutes} min ${twoDigits(whole % 60)} s`;
  if (days === 0) return `${hours} h ${twoDigits(minutes % 60)} min`;
  return `${days} d ${twoDigits(hours % 24)} h`;
}

/** 853.2 → "853 steps/s"; more digits for slow rates; "? steps/s" if unknown. */
export function formatRate(perSecond: number, unit = "steps"): string {
  if (!Number.isFinite(perSecond) || perSecond < 0) return `? ${unit}/s`;
  if (perSecond >= 99.95) return `${formatCount(perSecond)} ${unit}/s`;
  return `${perSecond === 0 ? "0" : perSecond.toPrecision(perSecond < 1 ? 2 : 3)} ${unit}/s`;
}

export interface Column {
  readonly title: string;
  readonly align?: "left" | "right";
}

/**
 * Rows of text under a heading and a rule, each column as wide as its widest cell. Cells may come from outside.
 * Missing cells are empty.
 */
export function table(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  paint: Paint = paintFor(false),
): string {
  const heading = columns.map((column) => safeText(column.title));
  const body = rows.map((row) => columns.map((_, index) => safeText(row[index] ?? "")));
  const widths = columns.map((_, index) =>
    [heading, ...body].reduce((widest, cells) => Math.max(widest, displayWidth(cells[index] ?? "")), 0),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => {
        const space = " ".repeat((widths[index] ?? 0) - displayWidth(cell));
        return columns[index]?.align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [paint("bold", line(heading)), paint("faint", rule), ...body.map(line)].join("\n");
}

/** Where training is. */
export interface Reading {
  /** From 1. */
  readonly epoch: number;
  /** Steps of this epoch that are done. */
  readonly step: number;
  readonly loss: number;
  /** What the loss is called: an objective, where there are several. Default: "loss". */
  readonly name?: string;
  /** Anything else worth showing, already formatted: "accuracy 97.1 %". */
  readonly metric?: string;
}

export interface ProgressOptions {
  readonly output: Output;
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  /** Steps done before this run (a resumed one): they count as progress, but not for the speed. */
  readonly completed?: number;
  readonly colour?: boolean;
  /** Milliseconds between two lines: by default 100 on a terminal and 30,000 elsewhere. */
  readonly interval?: number;
  /** The time in milliseconds. */
  readonly now?: () => number;
}

export interface Progress {
  /** To call after every step; most calls print nothing. */
  step(reading: Reading): void;
  /** To call after every epoch; prints a line that stays. */
  epoch(reading: Reading): void;
  /** Prints a message above the live line, as it is (see safeText). */
  print(message: string): void;
  /** Leaves the live line as it is and goes to the next one. */
  close(): void;
}

/** A live line on a terminal, rewritten in place; elsewhere a plain line for each epoch, and now and then. */
export function createProgress(options: ProgressOptions): Progress {
  const { output, epochs, stepsPerEpoch, completed = 0, now = () => performance.now() } = options;
  const live = output.isTTY === true;
  const interval = options.interval ?? (live ? 100 : 30_000);
  const paint = paintFor(options.colour ?? false);
  const started = now();
  // Not live: the first line may wait for the first epoch to end.
  let written = live ? -Infinity : started;
  let open = false;

  const line = (reading: Reading): string => {
    const done = (reading.epoch - 1) * stepsPerEpoch + reading.step;
    const stepsPerSecond = (done - completed) / ((now() - started) / 1000);
    const remaining = (epochs * stepsPerEpoch - done) / stepsPerSecond;
    // A character in the last column makes some terminals wrap.
    const width = live ? columnsOf(output) - 1 : Infinity;
    return progressLine({ ...reading, epochs, stepsPerEpoch, stepsPerSecond, remaining }, width, paint);
  };
  // Back to the first column and clear the line, so that a shorter text leaves nothing of a longer one.
  const clear = (): string => (live ? "\r\u001b[K" : "");
  const print = (text: string): void => {
    output.write(`${clear()}${text}\n`);
    open = false;
  };

  return {
    step(reading) {
      // A line that stays follows at once.
      if (!live && reading.step === stepsPerEpoch) return;
      const time = now();
      if (time - written < interval) return;
      written = time;
      if (!live) return print(line(reading));
      output.write(clear() + line(reading));
      open = true;
    },
    epoch(reading) {
      written = now();
      print(line(reading));
    },
    print,
    close() {
      if (open) output.write("\n");
      open = false;
    },
  };
}

interface ProgressLine extends Reading {
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  readonly stepsPerSecond: number;
  /** Seconds. */
  readonly remaining: number;
}

/** One line of at most `width` columns: what matters least is left out until the rest fits. */
export function progressLine(state: ProgressLine, width: number, paint: Paint = paintFor(false)): string {
  const parts: { readonly keep: number; readonly style?: Style; readonly text: string }[] = [
    { keep: 5, style: "bold", text: `epoch ${state.epoch}/${state.epochs}` },
    { keep: 0, style: "cyan", text: bar(state.step / state.stepsPerEpoch, 16) },
    { keep: 3, text: `step ${formatCount(state.step)}/${formatCount(state.stepsPerEpoch)}` },
    {
      keep: 6,
      style: Number.isFinite(state.loss) ? "yellow" : "red",
      text: `${safeText(state.name ?? "loss")} ${formatNumber(state.loss)}`,
    },
  ];
  if (state.metric !== undefined) parts.push({ keep: 4, style: "green", text: safeText(state.metric) });
  parts.push({ keep: 1, style: "faint", text: formatRate(state.stepsPerSecond) });
  if (state.remaining !== 0) {
    parts.push({ keep: 2, style: "faint", text: `ETA ${formatDuration(state.remaining)}` });
  }
  const total = (): number => parts.reduce((sum, { text }) => sum + displayWidth(text) + 2, -2);
  while (parts.length > 1 && total() > width) {
    const least = Math.min(...parts.map(({ keep }) => keep));
    parts.splice(
      parts.findIndex(({ keep }) => keep === least),
      1,
    );
  }
  return parts
    .map(({ style, text }) => {
      const shown = truncate(text, width);
      return style === undefined ? shown : paint(style, shown);
    })
    .join("  ");
}

function bar(fraction: number, width: number): string {
  const filled = Math.round(width * Math.min(1, Math.max(0, fraction || 0)));
  return "━".repeat(filled) + "─".repeat(width - filled);
}
