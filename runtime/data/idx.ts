/**
 * The IDX format of MNIST: two zero bytes, the type of the numbers, how many dimensions, each dimension as a big-endian 32-bit number, then the numbers, also
 * big-endian. Files with `.gz` are decompressed.
 */
import { quote } from "../errors.ts";
import { DataError, type DataErrorCode, type Place } from "./errors.ts";
import {
  numberTypes,
  type NumberOptions,
  type NumberType,
  type NumericArray,
  type StoredNumbers,
} from "./numbers.ts";
import { partsOf, type Parts } from "./parts.ts";
import { nameOf, type Source, type SourceOptions } from "./source.ts";
import { storedArray, wholeArray, type StoredArray } from "./stored-array.ts";

const types: Readonly<Record<number, NumberType>> = {
  0x08: numberTypes.u1,
  0x09: numberTypes.i1,
  0x0b: numberTypes.i2,
  0x0c: numberTypes.i4,
  0x0d: numberTypes.f4,
  0x0e: numberTypes.f8,
};

/** An array of an IDX file. Errors: TPL240 to TPL243. */
export const readIdx = async (
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<NumericArray> => wholeArray(...(await idxOf(source, options)));

/** The same, with its rows left in the file. Errors: TPL240, TPL241; of its rows TPL240 to TPL243. */
export const openIdx = async (
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<StoredArray> => storedArray(...(await idxOf(source, options)));

async function idxOf(
  source: Source,
  options: SourceOptions & NumberOptions,
): Promise<[parts: Parts, name: string, stored: StoredNumbers]> {
  const name = nameOf(source, options);
  const parts = await partsOf(source, options);
  const refuse = (code: DataErrorCode, place: Place, problem: string) =>
    new DataError(code, name, place, problem);
  const head = (await parts.read([[0, 4]]))[0]!;
  if (head.length < 4)
    throw refuse(
      "TPL241",
      { byte: head.length },
      "the file ends within its first 4 bytes, which say what it is",
    );
  const [zero, alsoZero, kind, rank] = [head[0]!, head[1]!, head[2]!, head[3]!];
  const type = types[kind];
  if (zero !== 0 || alsoZero !== 0 || type === undefined || rank === 0) {
    const found = Array.from(head, (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const needed = "00 00, a type (08, 09, 0b, 0c, 0d, 0e) and the number of dimensions";
    throw refuse("TPL241", { byte: 0 }, `is no IDX file: it starts with ${found}, not with ${needed}`);
  }
  const start = 4 + 4 * rank;
  const extents = (await parts.read([[4, start]]))[0]!;
  if (extents.length < 4 * rank)
    throw refuse("TPL241", { byte: 4 + extents.length }, `the file ends within its header of ${start} bytes`);
  const view = new DataView(extents.buffer, extents.byteOffset, extents.byteLength);
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 * axis));
  if (shape.includes(0)) throw refuse("TPL241", { byte: 4 }, `there is nothing in it: ${quote(shape)}`);
  return [parts, name, { start, type, isLittle: false, shape, options, refuse }];
}
