/** A series of losses as a chart of characters. */
import { counted } from "../text/number.ts";
import { safeText } from "../text/safe.ts";
import { formatCount, formatNumber, paintFor, truncate, type Style } from "./terminal.ts";

export interface LossChartOptions {
  /** Columns of the whole chart. Below 20 the axes are left out. */
  readonly width?: number;
  /** Rows of the plot, without title and axis. */
  readonly height?: number;
  readonly title?: string;
  /** How many steps the values stand for, if each is of more than one. */
  readonly steps?: number;
  /** Steps before the first value, of a run that was resumed. */
  readonly first?: number;
  readonly colour?: boolean;
}

/**
 * A line chart of Braille dots (2 x 4 in a character) with labels for the values and the steps. With colour, the
 * values are a faint curve under their running mean; without, there is one curve: the values if there is a
 * column of dots for each, otherwise the mean. Values that are not finite leave gaps and are counted below.
 * Positive values that span more than three orders of magnitude are drawn on a logarithmic scale.
 */
export function lossChart(values: ArrayLike<number>, options: LossChartOptions = {}): string {
  const width = Math.max(1, Math.floor(options.width ?? 72));
  const height = Math.max(1, Math.floor(options.height ?? 12));
  const { steps = values.length, first = 0, colour = false } = options;
  const title = options.title === undefined ? [] : [truncate(safeText(options.title), width)];

  const finite = summarize(values);
  if (finite === undefined) {
    const reason =
      values.length === 0 ? "no values" : `none of ${formatCount(values.length)} values is finite`;
    return [...title, truncate(`(${reason})`, width)].join("\n");
  }

  const withAxes = width >= 20;
  const mean = runningMean(values, Math.ceil(colour ? values.length / 20 : values.length / width / 2));
  // Without colour only the mean is drawn, and decides how far the axis goes.
  const { low, high } = (colour ? undefined : summarize(mean)) ?? finite;
  const isLogarithmic = low > 0 && high / low > 1000;
  const scale = isLogarithmic ? Math.log10 : (value: number) => value;
  const labels = withAxes ? axisLabels(low, high, height, isLogarithmic) : [];
  const gutter = withAxes ? labels.reduce((widest, label) => Math.max(widest, label.length), 0) : -2;
  const plotWidth = width - gutter - 2;
  const curve = (series: ArrayLike<number>): Canvas =>
    plot(Float64Array.from(series, scale), plotWidth, height, scale(low), scale(high));
  const layers = [
    { canvas: curve(mean), style: "cyan" },
    ...(colour ? [{ canvas: curve(values), style: "faint" } as const] : []),
  ] as const;

  const rows = Array.from({ length: height }, (_, row) => {
    const tick = withAxes ? `${(labels[row] ?? "").padStart(gutter)} ${labels[row] ? "┤" : "│"}` : "";
    return (tick + renderRow(layers, row, plotWidth, colour)).trimEnd();
  });
  const axis = withAxes
    ? [
        `${" ".repeat(gutter)} └${"─".repeat(plotWidth)}`,
        " ".repeat(gutter + 2) + stepLabels(first, steps, plotWidth),
      ]
    : [];
  const stepOf = (index: number): string => formatCount(first + ((index + 1) * steps) / values.length);
  const ends = [
    `last ${formatNumber(values[values.length - 1]!)}`,
    `lowest ${formatNumber(finite.low)} at step ${stepOf(finite.lowest)}`,
    ...(isLogarithmic ? ["logarithmic scale"] : []),
  ];
  const notes = ends.join(", ").length <= width ? [ends.join(", ")] : ends;
  if (finite.gaps > 0) {
    const share = `${formatCount(finite.gaps)} of ${formatCount(values.length)}`;
    notes.push(`not finite: ${share}, first at step ${stepOf(finite.gap)}`);
  }
  return [...title, ...rows, ...axis, ...notes.map((note) => truncate(note, width))].join("\n");
}

/** Range of the finite values, the index of the lowest, and how many others there are; undefined if all are. */
function summarize(values: ArrayLike<number>) {
  let [low, high, lowest, gaps, gap] = [Infinity, -Infinity, -1, 0, -1];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (!Number.isFinite(value)) {
      if (gaps === 0) gap = index;
      gaps++;
      continue;
    }
    if (value < low) [low, lowest] = [value, index];
    high = Math.max(high, value);
  }
  return lowest < 0 ? undefined : { low, high, lowest, gaps, gap };
}

/** A label for each row, most of them empty: the highest value at the top, the lowest at the bottom. */
function axisLabels(low: number, high: number, height: number, isLogarithmic: boolean): string[] {
  const labels = Array.from({ length: height }, () => "");
  const middle = Math.floor((height - 1) / 2);
  if (low === high) {
    labels[middle] = formatNumber(low);
    return labels;
  }
  labels[height - 1] = formatNumber(low);
  // With an even number of rows none is in the middle: the label is the value at its own row's.
  const share = middle / (height - 1);
  const between = isLogarithmic ? high * (low / high) ** share : high + (low - high) * share;
  if (height >= 5) labels[middle] = formatNumber(between);
  labels[0] = formatNumber(high);
  return labels;
}

/** "1     500     1,000 steps", as far as there is room; of a resumed run, "1,001     1,500     2,000 steps". */
function stepLabels(before: number, steps: number, width: number): string {
  const start = formatCount(before + 1);
  const last = steps > 1 ? counted(before + steps, "step") : "";
  const middle = steps > 2 ? formatCount(before + Math.floor((steps + 1) / 2)) : "";
  const gap = width - start.length - last.length;
  if (gap < 1) return truncate(last, width);
  const left = Math.floor((width - middle.length) / 2) - start.length;
  const right = gap - left - middle.length;
  const between =
    middle !== "" && left >= 2 && right >= 2
      ? `${" ".repeat(left)}${middle}${" ".repeat(right)}`
      : " ".repeat(gap);
  return `${start}${between}${last}`.trimEnd();
}

/** The mean of the finite values in a window of about `size` around each value; NaN where there are none. */
function runningMean(values: ArrayLike<number>, size: number): Float64Array {
  const reach = Math.floor(size / 2);
  const mean = new Float64Array(values.length);
  let [sum, count, first, end] = [0, 0, 0, 0];
  for (let index = 0; index < values.length; index++) {
    for (; end < Math.min(values.length, index + reach + 1); end++) {
      if (Number.isFinite(values[end])) [sum, count] = [sum + values[end]!, count + 1];
    }
    for (; first < index - reach; first++) {
      if (Number.isFinite(values[first])) [sum, count] = [sum - values[first]!, count - 1];
    }
    mean[index] = count === 0 ? NaN : sum / count;
  }
  return mean;
}

/** The dots of each character, row by row: bit patterns of the Unicode block "Braille Patterns". */
type Canvas = Uint8Array;

/** The bit of the dot in column 0 or 1 and row 0 .. 3 of a character. */
const dotBits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;

/** Draws a series from the left edge to the right, joined by lines except over values that are not finite. */
function plot(series: ArrayLike<number>, width: number, height: number, low: number, high: number): Canvas {
  const canvas = new Uint8Array(width * height);
  const dot = (x: number, y: number): void => {
    canvas[(y >> 2) * width + (x >> 1)]! |= dotBits[(x & 1) as 0 | 1][(y & 3) as 0 | 1 | 2 | 3];
  };
  const bottom = 4 * height - 1;
  // Halves, so that the difference of two very large values is still finite.
  const fraction = (value: number): number =>
    low === high ? 0.5 : (high / 2 - value / 2) / (high / 2 - low / 2);
  let [previousX, previousY] = [NaN, NaN];
  for (let index = 0; index < series.length; index++) {
    const value = series[index]!;
    const x = series.length === 1 ? 0 : Math.round((index * (2 * width - 1)) / (series.length - 1));
    const y = Math.round(bottom * Math.min(1, Math.max(0, fraction(value))));
    if (Number.isFinite(value)) {
      const length = Math.max(Math.abs(x - previousX), Math.abs(y - previousY)) || 0;
      for (let along = 1; along < length; along++) {
        const share = along / length;
        dot(Math.round(previousX + share * (x - previousX)), Math.round(previousY + share * (y - previousY)));
      }
      dot(x, y);
    }
    [previousX, previousY] = [x, Number.isFinite(value) ? y : NaN];
  }
  return canvas;
}

/** One row of characters; where layers meet, the first one is seen. */
function renderRow(
  layers: readonly { readonly canvas: Canvas; readonly style: Style }[],
  row: number,
  width: number,
  colour: boolean,
): string {
  const paint = paintFor(colour);
  const runs: { style: Style | undefined; text: string }[] = [];
  for (let column = 0; column < width; column++) {
    const cell = row * width + column;
    const layer = layers.find(({ canvas }) => canvas[cell] !== 0);
    const character = layer === undefined ? " " : String.fromCodePoint(0x2800 + layer.canvas[cell]!);
    const run = runs.at(-1);
    if (run !== undefined && run.style === layer?.style) run.text += character;
    else runs.push({ style: layer?.style, text: character });
  }
  return runs.map(({ style, text }) => (style === undefined ? text : paint(style, text))).join("");
}
