/**
 * NumPy's files (numpy.lib.format): `.npy`, one array: magic string, version, a header that is a Python dictionary, the numbers; and `.npz`, a zip
 * archive of them.
 */
import { quote } from "../errors.ts";
import { DataError, type DataErrorCode, type Place } from "./errors.ts";
import { numberTypes, type NumberOptions, type NumericArray, type StoredNumbers } from "./numbers.ts";
import { partsOf, placesOf, type Parts } from "./parts.ts";
import { nameOf, type Source, type SourceOptions } from "./source.ts";
import { storedArray, wholeArray, type StoredArray } from "./stored-array.ts";
import { readZip, type ZipEntry } from "./zip.ts";

export interface NpzOptions extends SourceOptions, NumberOptions {
  /** Which arrays to read. Default: all. */
  readonly arrays?: readonly string[];
}

/** An array of a `.npy` file. Errors: TPL240 to TPL245. */
export async function readNpy(
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<NumericArray> {
  return wholeNpy(await partsOf(source, options), nameOf(source, options), options);
}

/** The same, with its rows left in the file. Errors: TPL240, TPL241, TPL245; of its rows TPL240 to TPL243. */
export async function openNpy(
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<StoredArray> {
  return storedNpy(await partsOf(source, options), nameOf(source, options), options);
}

/** All arrays of a `.npz` file by name, or those that are asked for. Errors: TPL240 to TPL245. */
export const readNpz = (source: Source, options: NpzOptions = {}): Promise<Record<string, NumericArray>> =>
  npzOf(source, options, (entry, name) => wholeNpy(entry.checked(), name, options));

/**
 * The same, with rows left in the file: at any place of arrays that are not compressed (`numpy.savez`), from first to last of those that are
 * (`numpy.savez_compressed`). Checksums are seen to where an array is read from first to last. Errors as of `openNpy`, and TPL244.
 */
export const openNpz = (source: Source, options: NpzOptions = {}): Promise<Record<string, StoredArray>> =>
  npzOf(source, options, (entry, name) => storedNpy(entry.parts(), name, options));

async function npzOf<Array>(
  source: Source,
  options: NpzOptions,
  read: (entry: ZipEntry, name: string) => Promise<Array>,
): Promise<Record<string, Array>> {
  const name = nameOf(source, options);
  const archive = await readZip(await placesOf(source, options), name);
  const held = [...archive.keys()].map((entry) => entry.replace(/\.npy$/, ""));
  const wanted = options.arrays ?? held;
  return Object.fromEntries(
    await Promise.all(
      wanted.map(async (array) => {
        const open = archive.get(`${array}.npy`) ?? archive.get(array);
        if (open === undefined)
          throw new DataError(
            "TPL244",
            name,
            {},
            `has no array ${quote(array)}; there is ${held.map(quote).join(", ")}`,
          );
        return [array, await read(await open(), `${name}, array ${quote(array)}`)] as const;
      }),
    ),
  );
}

const wholeNpy = async (parts: Parts, source: string, options: NumberOptions): Promise<NumericArray> =>
  wholeArray(parts, source, await headerOf(parts, source, options));

async function storedNpy(parts: Parts, source: string, options: NumberOptions): Promise<StoredArray> {
  const stored = await headerOf(parts, source, options);
  if (stored.shape.length === 0) throw new DataError("TPL241", source, {}, "is one number, and has no rows");
  if (stored.isFortran === true && stored.shape.length > 1)
    throw new DataError(
      "TPL245",
      source,
      {},
      "is in the order of Fortran, where a row is all over the file: save numpy.ascontiguousarray(array), or read it whole",
    );
  return storedArray(parts, source, stored);
}

/** Errors: TPL240, TPL241, TPL245. */
async function headerOf(parts: Parts, source: string, options: NumberOptions): Promise<StoredNumbers> {
  const refuse = (code: DataErrorCode, place: Place, problem: string) =>
    new DataError(code, source, place, problem);
  const bytes = (await parts.read([[0, 12]]))[0]!;
  if (bytes.length < 10 || String.fromCharCode(...bytes.subarray(0, 6)) !== "\x93NUMPY")
    throw refuse("TPL241", { byte: 0 }, `is no .npy file: it does not start with "\\x93NUMPY"`);
  const version = bytes[6]!;
  if (version < 1 || version > 3)
    throw refuse(
      "TPL245",
      { byte: 6 },
      `version ${version} of the format is unknown: 1, 2 and 3 can be read`,
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerStart = version === 1 ? 10 : 12;
  const headerLength =
    version === 1 ? view.getUint16(8, true) : bytes.length < 12 ? Infinity : view.getUint32(8, true);
  const start = headerStart + headerLength;
  const text = (await parts.read([[headerStart, start]]))[0]!;
  if (text.length < headerLength)
    throw refuse(
      "TPL241",
      { byte: Math.min(headerStart, parts.length ?? headerStart) + text.length },
      `the file ends within its header of ${start} bytes`,
    );
  const header = new TextDecoder(version === 3 ? "utf-8" : "latin1").decode(text);

  const entry = (key: string, value: string): string => {
    const found = [...header.matchAll(new RegExp(`'${key}': ?(?:(${value})(?=\\s*[,}])|)`, "g"))];
    if (found.length !== 1)
      throw refuse(
        "TPL241",
        { byte: headerStart },
        `the header must say ${quote(key)} once: ${quote(header.trim())}`,
      );
    const text = found[0]![1];
    if (text === undefined)
      throw refuse(
        key === "descr" ? "TPL245" : "TPL241",
        { byte: headerStart },
        key === "descr"
          ? `an array with fields cannot be read, only one of numbers: ${quote(header.trim())}`
          : `the header has no valid ${quote(key)}: ${quote(header.trim())}`,
      );
    return text;
  };
  const description = entry("descr", "'[^']*'").slice(1, -1);
  const isFortran = entry("fortran_order", "True|False") === "True";
  const shape = (entry("shape", String.raw`\((?:\d+L?, ?)*(?:\d+L?)?\)`).match(/\d+/g) ?? []).map(Number);

  const encoding = /^([<>=|])(\w+)$/.exec(description);
  const type =
    encoding === null ? undefined : Object.entries(numberTypes).find(([key]) => key === encoding[2])?.[1];
  if (encoding === null || type === undefined) {
    const kinds: Readonly<Record<string, string>> = {
      c: "complex numbers",
      O: "Python objects",
      U: "texts",
      S: "texts",
      M: "times",
      m: "durations",
      V: "raw bytes",
      f: "floats of this size",
    };
    const what = kinds[/[A-Za-z]/.exec(description)?.[0] ?? ""] ?? "values of this type";
    throw refuse(
      "TPL245",
      { byte: headerStart },
      `has ${what} (${quote(description)}), which cannot be read: save it with array.astype("float32")`,
    );
  }
  return { start, type, isLittle: encoding[1] !== ">", shape, isFortran, options, refuse };
}
