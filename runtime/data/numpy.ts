/**
 * NumPy's files (numpy.lib.format): `.npy`, one array: magic string, version, a header that is a Python dictionary, the numbers; and `.npz`, a zip
 * archive of them.
 */
import { quote } from "../errors.ts";
import { DataError, type DataErrorCode, type Place } from "./errors.ts";
import { checkLength, decodeNumbers, numberTypes, type NumberOptions, type NumericArray } from "./numbers.ts";
import { bytesOf, nameOf, type Source, type SourceOptions } from "./source.ts";
import { readZip } from "./zip.ts";

/** An array of a `.npy` file. Errors: TPL240 to TPL245. */
export async function readNpy(
  source: Source,
  options: SourceOptions & NumberOptions = {},
): Promise<NumericArray> {
  return decodeNpy(await bytesOf(source, options), nameOf(source, options), options);
}

/** All arrays of a `.npz` file by name, or those that are asked for. Errors: TPL240 to TPL245. */
export async function readNpz(
  source: Source,
  options: SourceOptions & NumberOptions & { readonly arrays?: readonly string[] } = {},
): Promise<Record<string, NumericArray>> {
  const name = nameOf(source, options);
  const archive = readZip(await bytesOf(source, options), name);
  const held = [...archive.keys()].map((entry) => entry.replace(/\.npy$/, ""));
  const wanted = options.arrays ?? held;
  return Object.fromEntries(
    await Promise.all(
      wanted.map(async (array) => {
        const read = archive.get(`${array}.npy`) ?? archive.get(array);
        if (read === undefined)
          throw new DataError(
            "TPL244",
            name,
            {},
            `has no array ${quote(array)}; there is ${held.map(quote).join(", ")}`,
          );
        return [array, decodeNpy(await read(), `${name}, array ${quote(array)}`, options)] as const;
      }),
    ),
  );
}

function decodeNpy(bytes: Uint8Array, source: string, options: NumberOptions): NumericArray {
  const refuse = (code: DataErrorCode, place: Place, problem: string) =>
    new DataError(code, source, place, problem);
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
  if (start > bytes.length)
    throw refuse("TPL241", { byte: bytes.length }, `the file ends within its header of ${start} bytes`);
  const header = new TextDecoder(version === 3 ? "utf-8" : "latin1").decode(
    bytes.subarray(headerStart, start),
  );

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

  const parts = /^([<>=|])(\w+)$/.exec(description);
  const type =
    parts === null ? undefined : Object.entries(numberTypes).find(([key]) => key === parts[2])?.[1];
  if (parts === null || type === undefined) {
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
  checkLength(source, bytes, start, shape, type);
  return decodeNumbers(bytes, start, { type, isLittle: parts[1] !== ">", shape, isFortran }, options, refuse);
}
