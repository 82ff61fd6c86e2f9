/** Numbers in bytes, of any type that files hold, as the two types that models take: float32 and int32. */
import { quote } from "../errors.ts";
import { fromHalf } from "../safetensors.ts";
import { DataError, type Place } from "./errors.ts";

/** Numbers in row-major order, as a file has them. */
export interface NumericArray {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

export interface NumberOptions {
  /** What to make of the numbers. Default: float32 of floats, int32 of integers and booleans. */
  readonly type?: "f32" | "i32";
  /** What to do about NaN, which mostly means that a value is missing. Default: an error. */
  readonly nan?: "error" | "keep" | { readonly fill: number };
}

/** How a file holds numbers. */
export interface NumberType {
  readonly bytes: number;
  readonly isFloat: boolean;
  readonly read: (view: DataView, at: number, isLittle: boolean) => number;
}

const float = (bytes: number, read: NumberType["read"]): NumberType => ({ bytes, isFloat: true, read });
const integer = (bytes: number, read: NumberType["read"]): NumberType => ({ bytes, isFloat: false, read });

/** Of 64 bits, the upper and the lower half. What is beyond 2^53 is rounded, and refused as an int32 anyway. */
const wide =
  (upper: NumberType["read"]): NumberType["read"] =>
  (view, at, isLittle) =>
    upper(view, at + (isLittle ? 4 : 0), isLittle) * 2 ** 32 +
    view.getUint32(at + (isLittle ? 0 : 4), isLittle);

/** By names that NumPy gives them: kind, and bytes. */
export const numberTypes = {
  f2: float(2, (view, at, isLittle) => fromHalf(view.getUint16(at, isLittle))),
  f4: float(4, (view, at, isLittle) => view.getFloat32(at, isLittle)),
  f8: float(8, (view, at, isLittle) => view.getFloat64(at, isLittle)),
  i1: integer(1, (view, at) => view.getInt8(at)),
  i2: integer(2, (view, at, isLittle) => view.getInt16(at, isLittle)),
  i4: integer(4, (view, at, isLittle) => view.getInt32(at, isLittle)),
  i8: integer(
    8,
    wide((view, at, isLittle) => view.getInt32(at, isLittle)),
  ),
  u1: integer(1, (view, at) => view.getUint8(at)),
  u2: integer(2, (view, at, isLittle) => view.getUint16(at, isLittle)),
  u4: integer(4, (view, at, isLittle) => view.getUint32(at, isLittle)),
  u8: integer(
    8,
    wide((view, at, isLittle) => view.getUint32(at, isLittle)),
  ),
  b1: integer(1, (view, at) => (view.getUint8(at) === 0 ? 0 : 1)),
  /** The upper half of a float32. */
  bf16: float(2, (view, at, isLittle) => {
    const word = new DataView(new ArrayBuffer(4));
    word.setUint16(0, view.getUint16(at, isLittle));
    return word.getFloat32(0);
  }),
} as const satisfies Record<string, NumberType>;

/** Why a number cannot be a float32 or an int32; undefined if it can. */
export function misfit(value: number, type: "f32" | "i32"): string | undefined {
  if (type === "f32")
    return Number.isFinite(value) && !Number.isFinite(Math.fround(value))
      ? "is too large for a float32"
      : undefined;
  if (!Number.isInteger(value)) return "is not an integer";
  return value === (value | 0) ? undefined : `does not fit an int32 (${-(2 ** 31)} to ${2 ** 31 - 1})`;
}

export interface Encoding {
  readonly type: NumberType;
  readonly isLittle: boolean;
  readonly shape: readonly number[];
  /** The first axis is the one whose elements lie side by side, as Fortran has it. */
  readonly isFortran?: boolean;
}

/** Numbers as a file has them, and what is to become of them. */
export interface StoredNumbers extends Encoding {
  /** The first byte. */
  readonly start: number;
  readonly options: NumberOptions;
  readonly refuse: (code: "TPL242" | "TPL243", place: Place, problem: string) => DataError;
}

/** What models take of these numbers, for so many of them. */
export const arrayFor = ({ type, options }: StoredNumbers, size: number): Float32Array | Int32Array =>
  wantedType(type, options) === "f32" ? new Float32Array(size) : new Int32Array(size);

const wantedType = ({ isFloat }: NumberType, { type = isFloat ? "f32" : "i32" }: NumberOptions) => type;

/**
 * Decodes the elements that `bytes` hold, in the order of the file from element `first` on. `values` start with element `base` of the array. Errors:
 * TPL242 for those that float32 or int32 cannot hold, TPL243 for NaN.
 */
export function decodeNumbers(
  bytes: Uint8Array,
  first: number,
  values: Float32Array | Int32Array,
  base: number,
  { start, type, isLittle, shape, isFortran = false, options, refuse }: StoredNumbers,
): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = wantedType(type, options);
  const { nan = "error" } = options;
  const placeOf = isFortran && shape.length > 1 ? fortranPlaces(shape) : (index: number) => index;
  const end = first + bytes.length / type.bytes;
  for (let index = first; index < end; index++) {
    let value = type.read(view, (index - first) * type.bytes, isLittle);
    const wrong = (code: "TPL242" | "TPL243", problem: string) => {
      const element = elementText(placeOf(index), shape);
      return refuse(code, { byte: start + index * type.bytes }, `element ${element}${problem}`);
    };
    if (value !== value && nan !== "keep") {
      if (nan === "error") throw wrong("TPL243", ` is NaN; say nan: { fill: 0 } or nan: "keep"`);
      value = nan.fill;
    }
    const problem = misfit(value, wanted);
    if (problem !== undefined && !(wanted === "f32" && value !== value))
      throw wrong("TPL242", `, ${value}, ${problem}`);
    values[placeOf(index) - base] = value;
  }
}

/** Where in row-major order the elements lie that Fortran's order counts. Called with 0, 1, 2, … it would be an odometer; a division for each axis is enough. */
function fortranPlaces(shape: readonly number[]): (index: number) => number {
  const strides = shape.map((_, axis) =>
    shape.slice(axis + 1).reduce((product, extent) => product * extent, 1),
  );
  return (index) => {
    let rest = index;
    let place = 0;
    for (let axis = 0; axis < shape.length; axis++) {
      const extent = shape[axis]!;
      place += (rest % extent) * strides[axis]!;
      rest = Math.floor(rest / extent);
    }
    return place;
  };
}

/** The indices of an element, as in `[3, 0, 2]`. */
function elementText(place: number, shape: readonly number[]): string {
  const indices: number[] = [];
  let rest = place;
  for (const extent of shape.toReversed()) {
    indices.unshift(rest % extent);
    rest = Math.floor(rest / extent);
  }
  return `[${indices.join(", ")}]`;
}

/** The bytes that a shape takes, if they can be counted. */
export function bytesIn(shape: readonly number[], type: NumberType): number | undefined {
  // Of integers below 2^53, a product that is not exact is larger than that, and stays so unless an extent is 0.
  const bytes = shape.reduce((product, extent) => product * extent, type.bytes);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}

/** Refuses what is not as long as it says. `length` is that of the file, or what there is of it at least. Errors: TPL241. */
export function checkLength(
  source: string,
  length: number,
  { start, shape, type }: Pick<StoredNumbers, "start" | "shape" | "type">,
): void {
  const bytes = bytesIn(shape, type);
  const needed = `${quote(shape)} of ${type.bytes} ${type.bytes === 1 ? "byte" : "bytes"} each`;
  const wrong = (byte: number, problem: string) => new DataError("TPL241", source, { byte }, problem);
  if (bytes === undefined) throw wrong(0, `${needed} is more than can be counted`);
  const end = start + bytes;
  if (length < end) throw wrong(length, `the file ends early: ${needed} end at byte ${end}`);
  if (length > end) throw wrong(end, `${length - end} bytes too many: ${needed} end here`);
}
