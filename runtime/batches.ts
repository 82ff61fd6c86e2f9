/** From data to batches: the order of the examples, and their rows in arrays that are filled again and again. */
import { elementCount, type NumericArray, recordOf } from "./definition.ts";
import type { InputDescription } from "./description.ts";
import { quote, TrainerError } from "./errors.ts";
import { threefry } from "./math.ts";
import { elementTypes, type TypedArray } from "./types.ts";

/** Examples: an array for each input, in which they follow each other. */
export interface Split {
  readonly size: number;
  readonly inputs: Readonly<Record<string, NumericArray>>;
}

export interface Batch {
  /** Examples in a batch. */
  readonly rows: number;
  readonly arrays: Readonly<Record<string, TypedArray>>;
}

/** Examples in a batch of these inputs: their first dimension. Errors: TPL212 where inputs have different ones. */
export const rowsOf = (inputs: Readonly<Record<string, InputDescription>>): number => {
  const all = Object.entries(inputs);
  const rows = all[0]?.[1].shape[0] ?? 1;
  if (all.every(([, { shape }]) => shape[0] === rows)) return rows;
  const shapes = all.map(([name, { shape }]) => `${quote(name)} [${shape.join(", ")}]`);
  throw new TrainerError(
    "TPL212",
    `the inputs have different numbers of rows: ${shapes.join(", ")}; in training, the first dimension of each is the batch`,
  );
};

/**
 * Arrays for batches of the given inputs, of `rows` examples. What is not of an input's own type is handed on as it is, for the trainer to check.
 * Errors: TPL212.
 */
export const createBatch = (
  inputs: Readonly<Record<string, InputDescription>>,
  { inputs: values }: Pick<Split, "inputs">,
  rows = rowsOf(inputs),
): Batch => ({
  rows,
  arrays: recordOf(
    Object.entries(inputs).map(
      ([
        name,
        {
          type,
          shape: [, ...ofRow],
        },
      ]) => {
        const { array } = elementTypes[type];
        const Type = values[name] instanceof array ? array : Float64Array;
        return [name, new Type(rows * elementCount(ofRow))];
      },
    ),
  ),
});

/** How many full batches there are. */
export const fullBatches = ({ rows }: Pick<Batch, "rows">, { size }: Pick<Split, "size">): number =>
  Math.floor(size / rows);

/** Copies examples `order[first]`, `order[first + 1]`, … into the batch; past the end it starts over. */
export const copyRows = (
  { rows, arrays }: Batch,
  { inputs }: Pick<Split, "inputs">,
  order: ArrayLike<number>,
  first: number,
): void => {
  for (const name in arrays) {
    const target = arrays[name] as TypedArray;
    const source = inputs[name] as NumericArray;
    const length = target.length / rows;
    for (let row = 0; row < rows; row++) {
      const from = (order[(first + row) % order.length] as number) * length;
      for (let k = 0; k < length; k++) target[row * length + k] = source[from + k] as number;
    }
  }
};

/** 0 .. size - 1 */
export const inOrder = (size: number): Uint32Array => Uint32Array.from({ length: size }, (_, index) => index);

/** Apart from the streams of initial values and of the model's own random numbers, which count from 0. */
export const shuffleStream = 0x73687566;

/**
 * The order of the examples in one pass over the data: a permutation of 0 .. size - 1 that depends on seed, pass and stream alone,
 * so that a resumed run goes on as if it had never stopped. Fisher and Yates with counter-based random numbers.
 */
export const permutation = (
  size: number,
  seed: number,
  pass: number,
  stream = shuffleStream,
): Uint32Array => {
  const order = inOrder(size);
  for (let last = size - 1; last > 0; last--) {
    const bits = threefry(seed, stream, pass, last) >>> 0;
    const other = Math.floor((bits / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
};
