/** Small random changes of rows, so that a model sees no row twice. All are functions of seed, epoch and row. */
import { quote } from "../errors.ts";
import type { Column } from "./dataset.ts";
import { invalid } from "./errors.ts";
import { normal, uniform } from "./random.ts";

/** Changes one row, `from` into `to`. */
export interface Augmentation {
  readonly name: string;
  /** Errors: TPL247 for shapes that it cannot change. */
  readonly prepare: (shape: readonly number[]) => Change;
}

type Change = (from: Float32Array, to: Float32Array, draw: Draw) => void;

interface Draw {
  readonly seed: number;
  readonly epoch: number;
  /** Of the data set, not of the batch. */
  readonly row: number;
  /** Which of the changes of the column this is. */
  readonly step: number;
}

/** Counters of threefry: one is the epoch, the other has row, step and what is drawn for it. */
const at = ({ epoch, row, step }: Draw, count: number, k: number): [number, number] => [
  epoch,
  (row * 8 + step) * count + k,
];

/** Mirrors pictures `[channels, height, width]` or `[height, width]` with this probability; `axis` "vertical" turns them upside down. */
export const flip = ({
  probability = 0.5,
  axis = "horizontal",
}: { readonly probability?: number; readonly axis?: "horizontal" | "vertical" } = {}): Augmentation => ({
  name: "flip",
  prepare: (shape) => {
    const { channels, height, width } = pictureOf("flip", shape);
    if (!(probability >= 0 && probability <= 1)) throw invalid("flip", `${probability} is no probability`);
    return (from, to, draw) => {
      const isFlipped = uniform(draw.seed, "flip", ...at(draw, 1, 0)) < probability;
      if (!isFlipped) return to.set(from);
      for (let line = 0; line < channels * height; line++)
        for (let x = 0; x < width; x++) {
          const y = line % height;
          const source =
            axis === "horizontal" ? line * width + width - 1 - x : (line + height - 1 - 2 * y) * width + x;
          to[line * width + x] = from[source]!;
        }
    };
  },
});

/** Moves pictures by up to `padding` pixels each way; what comes in from outside is `fill`. */
export const crop = ({
  padding,
  fill = 0,
}: {
  readonly padding: number;
  readonly fill?: number;
}): Augmentation => ({
  name: "crop",
  prepare: (shape) => {
    const { channels, height, width } = pictureOf("crop", shape);
    if (!Number.isSafeInteger(padding) || padding < 1)
      throw invalid("crop", `padding must be at least 1, not ${padding}`);
    return (from, to, draw) => {
      const move = (k: number): number =>
        Math.floor(uniform(draw.seed, "crop", ...at(draw, 2, k)) * (2 * padding + 1)) - padding;
      const [down, right] = [move(0), move(1)];
      for (let channel = 0; channel < channels; channel++)
        for (let y = 0; y < height; y++)
          for (let x = 0; x < width; x++) {
            const [fromY, fromX] = [y + down, x + right];
            const isInside = fromY >= 0 && fromY < height && fromX >= 0 && fromX < width;
            to[(channel * height + y) * width + x] = isInside
              ? from[(channel * height + fromY) * width + fromX]!
              : fill;
          }
    };
  },
});

/** Adds normal noise to every number. */
export const noise = ({ deviation }: { readonly deviation: number }): Augmentation => ({
  name: "noise",
  prepare: () => {
    if (!(deviation >= 0 && deviation < Infinity))
      throw invalid("noise", `the deviation cannot be ${deviation}`);
    return (from, to, draw) => {
      // A stream for each row: rows may be long.
      const seed = draw.seed ^ Math.imul(draw.epoch + 1, 0x9e3779b1);
      const row = draw.row * 8 + draw.step;
      for (let k = 0; k < from.length; k++) to[k] = from[k]! + deviation * normal(seed, "noise", row, k);
    };
  },
});

export function augmented(
  column: Column,
  changes: readonly Augmentation[],
  draw: {
    readonly seed: number;
    readonly epoch: number;
    readonly rows: ArrayLike<number>;
    readonly name: string;
  },
): Column {
  if (!(column.values instanceof Float32Array))
    throw invalid("augment", `${quote(draw.name)} holds integers; only float32 columns can be changed`);
  if (changes.length > 8) throw invalid("augment", "at most 8 changes");
  const width = column.shape.reduce((product, extent) => product * extent, 1);
  let values = column.values;
  for (const [step, { prepare }] of changes.entries()) {
    const change = prepare(column.shape);
    const next = new Float32Array(values.length);
    for (let k = 0; k < draw.rows.length; k++)
      change(values.subarray(k * width, (k + 1) * width), next.subarray(k * width, (k + 1) * width), {
        seed: draw.seed,
        epoch: draw.epoch,
        row: draw.rows[k]!,
        step,
      });
    values = next;
  }
  return { ...column, values };
}

function pictureOf(what: string, shape: readonly number[]) {
  const [channels = 1, height, width] = shape.length === 2 ? [1, ...shape] : shape;
  if (shape.length < 2 || shape.length > 3 || height === undefined || width === undefined)
    throw invalid(what, `takes pictures [channels, height, width], not rows of ${quote(shape)}`);
  return { channels, height, width };
}
