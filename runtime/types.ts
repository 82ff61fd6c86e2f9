/** Element types: a row says what memory, files and inputs hold of one. The compiler's table (`compiler/scalar/types.ts`) is made of these rows. */

const elementRows = {
  f32: {
    array: Float32Array,
    view: "f32",
    stored: "F32",
    isFloat: true,
    low: -Infinity,
    high: Infinity,
    round: Math.fround,
  },
  f64: {
    array: Float64Array,
    view: "f64",
    stored: "F64",
    isFloat: true,
    low: -Infinity,
    high: Infinity,
    round: (value: number) => value,
  },
  i32: {
    array: Int32Array,
    view: "i32",
    stored: "I32",
    isFloat: false,
    low: -(2 ** 31),
    high: 2 ** 31 - 1,
    round: (value: number) => value | 0,
  },
  bool: {
    array: Uint8Array,
    view: "u8",
    stored: "BOOL",
    isFloat: false,
    low: 0,
    high: 1,
    round: (value: number) => (value === 0 ? 0 : 1),
  },
} as const;

type Rows = typeof elementRows;

export type ElementType = keyof Rows;

/** Types of floating-point numbers. */
export type FloatType = {
  [Type in ElementType]: Rows[Type]["isFloat"] extends true ? Type : never;
}[ElementType];

export type TypedArray = Rows[ElementType]["array"]["prototype"];

/** The arena, seen as each element type. */
export type Views = {
  readonly [Type in ElementType as Rows[Type]["view"]]: Rows[Type]["array"]["prototype"];
};

export interface ElementRow {
  readonly array: {
    readonly name: string;
    readonly BYTES_PER_ELEMENT: number;
    new (length: number): TypedArray;
    new (buffer: ArrayBufferLike, offset?: number, length?: number): TypedArray;
    of(...values: readonly number[]): TypedArray;
    from(values: Iterable<number>): TypedArray;
  };
  /** Of the arena: what memory holds, which for `bool` is a byte, 0 or 1. */
  readonly view: keyof Views;
  /** What safetensors files call it. */
  readonly stored: string;
  readonly isFloat: boolean;
  /** All of its numbers are from `low` to `high`. */
  readonly low: number;
  readonly high: number;
  /** What it holds of a number: the nearest float, the lowest 32 bits, whether it is not 0. */
  readonly round: (value: number) => number;
}

export const elementTypes: Readonly<Record<ElementType, ElementRow>> = elementRows;

export const floatTypes = (Object.keys(elementRows) as ElementType[]).filter(
  (type): type is FloatType => elementTypes[type].isFloat,
);

/** The largest number of a floating-point type that is less than `limit`. */
export function largestBelow(limit: number, type: FloatType): number {
  const { array, round } = elementTypes[type];
  const nearest = round(limit);
  if (nearest < limit) return nearest;
  // Bits count away from 0: the next number down is one less of a positive number, one more of a negative one, and of -0 for both zeros.
  const step = nearest > 0 ? -1 : 1;
  const bytes = new Uint8Array(array.of(nearest === 0 ? -0 : nearest).buffer);
  for (let k = 0, carries = true; carries; k++) {
    bytes[k]! += step;
    carries = bytes[k] === (step > 0 ? 0 : 255);
  }
  return new array(bytes.buffer)[0]!;
}

/** The smallest number of a floating-point type that is at least `limit`. */
export function smallestFrom(limit: number, type: FloatType): number {
  const nearest = elementTypes[type].round(limit);
  return nearest >= limit ? nearest : -largestBelow(-nearest, type);
}
