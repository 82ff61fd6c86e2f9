/**
 * The IDX format of MNIST: two zero bytes, the type of the numbers, how many dimensions, each dimension as a big-endian 32-bit number, then the numbers, also
 * big-endian. Files with `.gz` are decompressed.
 */
import { quote } from "../errors.ts";
import { DataError, type DataErrorCode, type Place } from "./errors.ts";
import {
  checkLength,
  decodeNumbers,
  numberTypes,
  type NumberOptions,
  type NumberType,
  type NumericArray,
} from "./numbers.ts";
import { bytesOf, nameOf, type Source, type SourceOptions } from "./source.ts";

const types: Readonly<Record<number, NumberType>> = {
  0x08: numberTypes.u1,
  0x09: numberTypes.i1,
  0x0b: numberTypes.i2,
  0x0c: numberTypes.i4,
  0x0d: numberTypes.f4,
  0x0e: numberTypes.f8,
};

/** An array of an IDX file. Errors: TPL240 to TPL243. */
export async function readIdx(
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<NumericArray> {
  const bytes = await bytesOf(source, options);
  const name = nameOf(source, options);
  const refuse = (code: DataErrorCode, place: Place, problem: string) =>
    new DataError(code, name, place, problem);
  if (bytes.length < 4)
    throw refuse(
      "TPL241",
      { byte: bytes.length },
      "the file ends within its first 4 bytes, which say what it is",
    );
  const [zero, alsoZero, kind, rank] = [bytes[0]!, bytes[1]!, bytes[2]!, bytes[3]!];
  const type = types[kind];
  if (zero !== 0 || alsoZero !== 0 || type === undefined || rank === 0) {
    const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    const needed = "00 00, a type (08, 09, 0b, 0c, 0d, 0e) and the number of dimensions";
    throw refuse("TPL241", { byte: 0 }, `is no IDX file: it starts with ${start}, not with ${needed}`);
  }
  const start = 4 + 4 * rank;
  if (bytes.length < start)
    throw refuse("TPL241", { byte: bytes.length }, `the file ends within its header of ${start} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  if (shape.includes(0)) throw refuse("TPL241", { byte: 4 }, `there is nothing in it: ${quote(shape)}`);
  checkLength(name, bytes, start, shape, type);
  return decodeNumbers(bytes, start, { type, isLittle: false, shape }, options, refuse);
}
