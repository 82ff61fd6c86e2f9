/**
 * The safetensors format (https://github.com/huggingface/safetensors): u64 header length, JSON header
 * `{ name: { dtype, shape, data_offsets: [begin, end] }, __metadata__: { name: string } }`, then the tensors' bytes, which
 * cover the rest of the file without gaps. Everything is little-endian, as is every machine JavaScript runs on.
 *
 * Files written here also hold "tapeless.checksum": the CRC-32, as 8 hexadecimal digits, of the whole file with these
 * digits as "00000000".
 */
import { elementCount } from "./definition.ts";
import { isRecord, quote, TrainerError } from "./errors.ts";
import { allocate } from "./machine.ts";
import { elementTypes, type TypedArray } from "./types.ts";

/** Bytes per value; the type names say their bits. */
const widthOf = (dtype: unknown): number | undefined => {
  if (dtype === "BOOL") return 1;
  const bits = typeof dtype === "string" ? /^(?:BF16|[FIU](8|16|32|64)(_\w+)?)$/.exec(dtype) : null;
  return bits === null ? undefined : Number(bits[1] ?? 16) / 8;
};

export interface StoredTensor {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  /** Bytes of the file's data. */
  readonly begin: number;
  readonly end: number;
}

export interface SafetensorsFile {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly metadata: Readonly<Record<string, string>>;
  /** All tensors, without what is before them. */
  readonly data: Uint8Array;
  /** Byte offset of a tensor's entry in the file's header, or of the header, for messages: finding it takes a while. */
  readonly positionOf: (name?: string) => number;
}

export interface TensorToSave {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: TypedArray;
}

/** What a header calls its metadata. */
export const metadataName = "__metadata__";
export const checksumKey = "tapeless.checksum";
const noChecksum = "00000000";
const checksumField = (digits: unknown) => `"${checksumKey}":"${digits}"`;

export const encodeSafetensors = (
  tensors: readonly TensorToSave[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array => {
  // Wide elements first keeps every tensor aligned.
  const ordered = tensors.toSorted((a, b) => b.values.BYTES_PER_ELEMENT - a.values.BYTES_PER_ELEMENT);
  let end = 0;
  const entries = ordered.map(({ name, dtype, shape, values }) => [
    name,
    { dtype, shape, data_offsets: [end, (end += values.byteLength)] },
  ]);
  // No object: names that are numbers would come first.
  const members = [[metadataName, { [checksumKey]: noChecksum, ...metadata }], ...entries].map((member) =>
    member.map((part) => JSON.stringify(part)).join(":"),
  );
  const unpadded = `{${members.join(",")}}`;
  const encoded = new TextEncoder().encode(unpadded);
  const dataStart = 8 + Math.ceil(encoded.length / 8) * 8;
  const length = dataStart + end;
  const file = allocate(length, () => new Uint8Array(length)).fill(0x20, 8, dataStart);
  new DataView(file.buffer).setBigUint64(0, BigInt(dataStart - 8), true);
  file.set(encoded, 8);
  let place = dataStart;
  for (const { values } of ordered) {
    file.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), place);
    place += values.byteLength;
  }
  // The metadata comes first, so this is the field and not a tensor named like it.
  file.set(new TextEncoder().encode(hexadecimal(crc32(file))), 8 + unpadded.indexOf(noChecksum));
  return file;
};

/** Reads and checks a whole file; `data` is a view of it. Errors: TPL220, TPL221. */
export const decodeSafetensors = (file: Uint8Array): SafetensorsFile => {
  if (file.length < 8)
    throw malformed(0, `the file ends after ${file.length} bytes, before the header's length`);
  const headerLength = new DataView(file.buffer, file.byteOffset).getBigUint64(0, true);
  const dataStart = 8 + Number(headerLength);
  if (dataStart > file.length)
    throw malformed(0, `the header should take ${headerLength} bytes, but only ${file.length - 8} follow`);
  const { text, header } = readHeader(file.subarray(8, dataStart));
  const places = placesOfNames(text);
  const positionOf = (name = "") => byteOffset(text, places.get(name) ?? 0);
  const failure = (name: string, problem: string) => malformed(positionOf(name), `${quote(name)} ${problem}`);

  const { [metadataName]: metadata = {}, ...entries } = header;
  if (!isRecord(metadata)) throw failure(metadataName, "is no object");
  const notText = Object.keys(metadata).find((key) => typeof metadata[key] !== "string");
  if (notText !== undefined) throw failure(metadataName, `has a value that is no string: ${quote(notText)}`);
  const tensors = Object.entries(entries).map(([name, entry]): StoredTensor => {
    if (!isRecord(entry)) throw failure(name, "is no object");
    const wrong = (key: string) => failure(name, `has no valid ${key}: ${quote(entry[key])}`);
    const { dtype, shape, data_offsets: offsets } = entry;
    const width = widthOf(dtype);
    if (width === undefined) throw wrong("dtype");
    if (!isSizes(shape)) throw wrong("shape");
    const [begin = NaN, end = NaN, more] = isSizes(offsets) ? offsets : [];
    if (!(begin <= end) || more !== undefined) throw wrong("data_offsets");
    // The product may be infinite, or inexact beyond 2⁵³: then it is also more than any file.
    if (elementCount(shape) * width !== end - begin)
      throw failure(name, `takes ${end - begin} bytes, but ${dtype} of shape ${quote(shape)} does not`);
    return { name, dtype: dtype as string, shape, begin, end };
  });

  let covered = dataStart;
  for (const { name, begin, end } of tensors.toSorted((a, b) => a.begin - b.begin || a.end - b.end)) {
    const gap = dataStart + begin - covered;
    if (gap !== 0)
      throw failure(
        name,
        `${gap < 0 ? "overlaps the tensor" : "leaves a gap"} before it, at byte ${covered}`,
      );
    covered = dataStart + end;
    if (covered > file.length)
      throw failure(name, `ends at byte ${covered}, but the file has only ${file.length}: it is truncated`);
  }
  if (covered < file.length) throw malformed(covered, `${file.length - covered} bytes belong to no tensor`);
  verifyChecksum(file, text, metadata);
  return {
    tensors: new Map(tensors.map((tensor) => [tensor.name, tensor])),
    metadata: metadata as Readonly<Record<string, string>>,
    data: file.subarray(dataStart),
    positionOf,
  };
};

const malformed = (offset: number, text: string, options?: ErrorOptions): TrainerError =>
  new TrainerError(
    "TPL220",
    `not a valid safetensors file, at byte ${offset}: ${text}; nothing was loaded: get the file again, or use an earlier checkpoint`,
    options,
  );

const readHeader = (bytes: Uint8Array) => {
  let header: unknown;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    header = JSON.parse(text);
    if (isRecord(header)) return { text, header };
  } catch (cause) {
    throw malformed(8, `the header is not JSON in UTF-8 (${String(cause)})`, { cause });
  }
  throw malformed(8, "the header is no JSON object");
};

/**
 * Where the names in the outermost object of a JSON text start. Of equal names in one object, `JSON.parse` keeps the last and others may keep the
 * first, so they are refused. Errors: TPL220.
 */
const placesOfNames = (text: string): ReadonlyMap<string, number> => {
  const objects: Map<string, number>[] = [];
  let [outermost, isString, start, end] = [new Map<string, number>(), false, 0, 0];
  // Outside of strings, each name has a colon.
  for (const { 0: token, index } of text.matchAll(/\\.|["{}:]/g)) {
    if (token === '"') {
      if (isString) end = index + 1;
      else start = index;
      isString = !isString;
    } else if (isString) continue;
    else if (token === "{") objects.push(new Map());
    else if (token === "}") outermost = objects.pop()!;
    else {
      const name: string = JSON.parse(text.slice(start, end));
      const names = objects.at(-1)!;
      if (names.has(name)) throw malformed(byteOffset(text, start), `${quote(name)} is there twice`);
      names.set(name, start);
    }
  }
  return outermost;
};

const byteOffset = (text: string, index: number): number =>
  8 + new TextEncoder().encode(text.slice(0, index)).length;

const isSizes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);

/** Whoever writes "tapeless.*" writes the checksum. */
const verifyChecksum = (
  file: Uint8Array,
  text: string,
  metadata: Readonly<Record<string, unknown>>,
): void => {
  if (!Object.keys(metadata).some((key) => key.startsWith("tapeless."))) return;
  const expected = metadata[checksumKey];
  const place = byteOffset(text, text.indexOf(checksumField(expected)) + checksumField("").length - 1);
  const zeros = new TextEncoder().encode(noChecksum);
  const actual = hexadecimal(crc32(file.subarray(place + 8), crc32(zeros, crc32(file.subarray(0, place)))));
  if (actual !== expected)
    throw new TrainerError(
      "TPL221",
      `the file was altered after it was saved, at or after byte 0: its checksum is ${actual}, and ${checksumKey} says ${quote(expected)}; nothing was loaded: ` +
        `get the file again, or remove "tapeless.*" from its metadata if that was on purpose`,
    );
};

const hexadecimal = (word: number): string => word.toString(16).padStart(8, "0");

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/** CRC-32 as in ISO 3309, gzip and PNG; `before` is that of the bytes before these. Unsigned. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let remainder = ~before;
  for (let index = 0; index < bytes.length; index++) {
    remainder = (remainder >>> 8) ^ crcTable[(remainder ^ bytes[index]!) & 255]!;
  }
  return ~remainder >>> 0;
};

/** The numbers of a stored tensor of an element type, F16 or BF16: where it can be, a view of the file. */
export const storedValues = (data: Uint8Array, { dtype, begin, end }: StoredTensor): TypedArray => {
  const Values = arrayOf(dtype);
  const width = Values.BYTES_PER_ELEMENT;
  // A copy where the file lies at an odd place, or has an odd header. Not `slice()`, which of a Node Buffer gives a view.
  const isAligned = (data.byteOffset + begin) % width === 0;
  const { buffer, byteOffset }: Uint8Array = isAligned ? data : new Uint8Array(data.subarray(begin, end));
  const values = new Values(buffer as ArrayBuffer, isAligned ? byteOffset + begin : 0, (end - begin) / width);
  switch (dtype) {
    case "F16":
      return Float32Array.from(values, fromHalf);
    case "BF16":
      return new Float32Array(Uint32Array.from(values, (bits) => bits << 16).buffer);
    case "BOOL":
      return Uint8Array.from(values, (byte) => (byte === 0 ? 0 : 1));
    default:
      return values as TypedArray;
  }
};

const arrayOf = (dtype: string) =>
  dtype.endsWith("F16")
    ? Uint16Array
    : (Object.values(elementTypes).find(({ stored }) => stored === dtype)?.array ?? Uint8Array);

/** IEEE 754 binary16: sign, 5 bits of exponent (bias 15), 10 bits of fraction. */
export const fromHalf = (bits: number): number => {
  const exponent = (bits >>> 10) & 31;
  const fraction = bits & 1023;
  const unit = 2 ** (Math.max(exponent, 1) - 25);
  const size = exponent === 0 ? fraction : exponent < 31 ? fraction + 1024 : fraction === 0 ? Infinity : NaN;
  return (bits & 0x8000 ? -size : size) * unit;
};
