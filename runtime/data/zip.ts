/**
 * Zip archives (APPNOTE.TXT of PKWARE), zip64 included. The directory at the end is read here, so that every entry is checked: its place, its length and
 * its CRC-32; fflate, which looks at none of them, decompresses.
 */
import { crc32 } from "../safetensors.ts";
import { DataError, reasonOf } from "./errors.ts";

const [localHeader, centralHeader, endOfDirectory, end64, locator64] = [
  0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50,
];
/** "It is said in the zip64 field." */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];

/** A function for each file of the archive that reads it. Errors: TPL241, TPL245, also of these functions. */
export function readZip(bytes: Uint8Array, source: string): ReadonlyMap<string, () => Promise<Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (byte: number, problem: string) =>
    new DataError("TPL241", source, { byte }, `not a valid zip archive: ${problem}; get the file again`);
  const need = (at: number, length: number, what: string): void => {
    if (!(at >= 0 && at + length <= bytes.length))
      throw refuse(Math.min(Math.max(at, 0), bytes.length), `the file ends within ${what}`);
  };
  const word = (at: number): number => view.getUint32(at, true);
  const half = (at: number): number => view.getUint16(at, true);
  const wide = (at: number): number => Number(view.getBigUint64(at, true));

  // The end of the directory is 22 bytes, and a comment of at most 2^16 - 1.
  let end = bytes.length - 22;
  while (end >= 0 && !(word(end) === endOfDirectory && end + 22 + half(end + 20) === bytes.length)) {
    if (end < bytes.length - 22 - 0xffff) end = 0;
    end--;
  }
  if (end < 0) throw refuse(bytes.length, "it has no directory at its end: it may be cut off");
  let [count, at] = [half(end + 10), word(end + 16)];
  if (end >= 20 && word(end - 20) === locator64) {
    const end64At = wide(end - 12);
    need(end64At, 56, "the zip64 directory");
    if (word(end64At) !== end64)
      throw refuse(end64At, "there is no zip64 directory where there should be one");
    [count, at] = [wide(end64At + 32), wide(end64At + 48)];
  } else if (count === elsewhere16 || at === elsewhere32) throw refuse(end, "the zip64 directory is missing");

  const files = new Map<string, () => Promise<Uint8Array>>();
  for (let k = 0; k < count; k++) {
    need(at, 46, "its directory");
    if (word(at) !== centralHeader) throw refuse(at, `entry ${k} of the directory is no entry`);
    const [nameLength, extraLength, commentLength] = [half(at + 28), half(at + 30), half(at + 32)];
    need(at, 46 + nameLength + extraLength + commentLength, "its directory");
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry = {
      byte: at,
      flags: half(at + 8),
      method: half(at + 10),
      checksum: word(at + 16),
      packed: word(at + 20),
      length: word(at + 24),
      header: word(at + 42),
    };
    // The zip64 field (1) has those of the three that did not fit, in this order.
    let extra = at + 46 + nameLength;
    const extraEnd = extra + extraLength;
    for (; extra + 4 <= extraEnd; extra += 4 + half(extra + 2)) {
      if (half(extra) !== 1) continue;
      let field = extra + 4;
      const fieldEnd = Math.min(field + half(extra + 2), extraEnd);
      for (const key of ["length", "packed", "header"] as const) {
        if (entry[key] !== elsewhere32) continue;
        if (field + 8 > fieldEnd)
          throw refuse(extra, `the zip64 field of ${JSON.stringify(name)} is too short`);
        entry[key] = wide(field);
        field += 8;
      }
    }
    if (files.has(name)) throw refuse(at, `it has ${JSON.stringify(name)} twice`);
    // A folder is an entry without contents.
    if (!name.endsWith("/")) files.set(name, () => unpack(name, entry));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;

  async function unpack(
    name: string,
    {
      byte,
      flags,
      method,
      checksum,
      packed,
      length,
      header,
    }: Readonly<Record<"byte" | "flags" | "method" | "checksum" | "packed" | "length" | "header", number>>,
  ): Promise<Uint8Array> {
    const quoted = JSON.stringify(name);
    const unsupported = (problem: string) =>
      new DataError("TPL245", source, { byte }, `${quoted} ${problem}`);
    if (flags & 1) throw unsupported("is encrypted");
    if (method !== 0 && method !== 8)
      throw unsupported(`is compressed in way ${method}; only deflate can be read`);
    need(header, 30, `the header of ${quoted}`);
    if (word(header) !== localHeader) throw refuse(header, `the header of ${quoted} is none`);
    const start = header + 30 + half(header + 26) + half(header + 28);
    need(start, packed, quoted);
    const data = bytes.subarray(start, start + packed);
    let unpacked = data;
    if (method === 8) {
      // Deflate makes at most 1032 bytes of one: what promises more is not believed, whatever memory there is.
      if (length > 1032 * packed + 1032) throw refuse(byte, `${quoted} cannot have ${length} bytes`);
      const { inflateSync } = await import("fflate");
      try {
        unpacked = inflateSync(data, { out: new Uint8Array(length) });
      } catch (cause) {
        throw refuse(start, `${quoted} cannot be decompressed: ${reasonOf(cause)}`);
      }
    }
    if (unpacked.length !== length)
      throw refuse(start, `${quoted} has ${unpacked.length} bytes, not ${length}`);
    if (crc32(unpacked) !== checksum) throw refuse(start, `${quoted} is damaged: its checksum differs`);
    return unpacked;
  }
}
