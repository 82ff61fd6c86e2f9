/**
 * Zip archives (APPNOTE.TXT of PKWARE), zip64 included. The directory at the end is read here, so that every entry is checked: its place, its length and
 * its CRC-32; fflate, which looks at none of them, decompresses.
 */
import { crc32 } from "../safetensors.ts";
import { DataError, reasonOf } from "./errors.ts";
import { inOrder, within, type Parts, type Places } from "./parts.ts";

const [localHeader, centralHeader, endOfDirectory, end64, locator64] = [
  0x04034b50, 0x02014b50, 0x06054b50, 0x06064b50, 0x07064b50,
];
/** "It is said in the zip64 field." */
const [elsewhere16, elsewhere32] = [0xffff, 0xffffffff];

/** The directory's end, with a comment of at most 2^16 - 1 bytes after it, and the locator of zip64 before it. */
const mostEndBytes = 20 + 22 + 0xffff;

/** Packed bytes that are read at once: deflate makes at most 1032 bytes of one. */
const pieceBytes = 2 ** 14;

/** A file of an archive. */
export interface ZipEntry {
  /** At any place where it is not compressed, without a look at the checksum; else as `checked`. */
  readonly parts: () => Parts;
  /** From first to last; length and checksum are compared at the end. Errors: TPL241. */
  readonly checked: () => Parts;
}

/** A function for each file of the archive that opens it. Errors: TPL241, TPL245, also of these functions. */
export async function readZip(
  places: Places,
  source: string,
): Promise<ReadonlyMap<string, () => Promise<ZipEntry>>> {
  const refuse = (byte: number, problem: string) =>
    new DataError("TPL241", source, { byte }, `not a valid zip archive: ${problem}; get the file again`);
  const outside = (at: number, what: string) =>
    refuse(Math.min(Math.max(at, 0), places.length), `the file ends within ${what}`);
  const read = async (at: number, length: number, what: string): Promise<Words> => {
    if (!(at >= 0 && at + length <= places.length)) throw outside(at, what);
    return wordsOf((await places.read([[at, at + length]]))[0]!, at);
  };

  const tailBytes = Math.min(mostEndBytes, places.length);
  const tail = await read(places.length - tailBytes, tailBytes, "its directory");
  let end = places.length - 22;
  while (
    end >= tail.start &&
    !(tail.word(end) === endOfDirectory && end + 22 + tail.half(end + 20) === places.length)
  )
    end--;
  if (end < tail.start) throw refuse(places.length, "it has no directory at its end: it may be cut off");
  let [count, at] = [tail.half(end + 10), tail.word(end + 16)];
  if (end - 20 >= tail.start && tail.word(end - 20) === locator64) {
    const end64At = tail.wide(end - 12);
    const directory64 = await read(end64At, 56, "the zip64 directory");
    if (directory64.word(end64At) !== end64)
      throw refuse(end64At, "there is no zip64 directory where there should be one");
    [count, at] = [directory64.wide(end64At + 32), directory64.wide(end64At + 48)];
  } else if (count === elsewhere16 || at === elsewhere32) throw refuse(end, "the zip64 directory is missing");

  // The directory ends where its end starts.
  const {
    half,
    word,
    wide,
    bytes,
    start: directory,
  } = await read(at, Math.max(0, end - at), "its directory");
  const need = (from: number, length: number): void => {
    if (from + length > end) throw outside(from, "its directory");
  };
  const files = new Map<string, () => Promise<ZipEntry>>();
  for (let k = 0; k < count; k++) {
    need(at, 46);
    if (word(at) !== centralHeader) throw refuse(at, `entry ${k} of the directory is no entry`);
    const [nameLength, extraLength, commentLength] = [half(at + 28), half(at + 30), half(at + 32)];
    need(at, 46 + nameLength + extraLength + commentLength);
    const nameStart = at + 46 - directory;
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameStart + nameLength));
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
    if (!name.endsWith("/")) files.set(name, () => open(name, entry));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;

  async function open(
    name: string,
    { byte, flags, method, checksum, packed, length, header }: DirectoryEntry,
  ): Promise<ZipEntry> {
    const quoted = JSON.stringify(name);
    const unsupported = (problem: string) =>
      new DataError("TPL245", source, { byte }, `${quoted} ${problem}`);
    if (flags & 1) throw unsupported("is encrypted");
    if (method !== 0 && method !== 8)
      throw unsupported(`is compressed in way ${method}; only deflate can be read`);
    const local = await read(header, 30, `the header of ${quoted}`);
    if (local.word(header) !== localHeader) throw refuse(header, `the header of ${quoted} is none`);
    const start = header + 30 + local.half(header + 26) + local.half(header + 28);
    if (start + packed > places.length) throw outside(start, quoted);
    // Deflate makes at most 1032 bytes of one: what promises more is not believed, whatever memory there is.
    if (length > (method === 0 ? packed : 1032 * packed + 1032))
      throw refuse(byte, `${quoted} cannot have ${length} bytes`);
    const { Inflate } = method === 8 ? await import("fflate") : { Inflate: undefined };

    async function* pieces(): AsyncGenerator<Uint8Array> {
      let ready: Uint8Array[] = [];
      const inflate = Inflate && new Inflate((piece) => ready.push(piece));
      let [made, actual] = [0, 0];
      for (let at = 0; at < packed; at += pieceBytes) {
        const end = Math.min(at + pieceBytes, packed);
        const [piece] = await places.read([[start + at, start + end]]);
        try {
          if (inflate === undefined) ready.push(piece!);
          else inflate.push(piece!, end === packed);
        } catch (cause) {
          throw refuse(start + at, `${quoted} cannot be decompressed: ${reasonOf(cause)}`);
        }
        for (const piece of ready) {
          made += piece.length;
          actual = crc32(piece, actual);
        }
        if (made > length) throw refuse(start, `${quoted} has more than ${length} bytes`);
        yield* ready;
        ready = [];
      }
      if (made !== length) throw refuse(start, `${quoted} has ${made} bytes, not ${length}`);
      if (actual !== checksum) throw refuse(start, `${quoted} is damaged: its checksum differs`);
    }
    const checked = () => inOrder(pieces, length);
    return {
      checked,
      parts: () => {
        if (method === 8) return checked();
        if (packed !== length) throw refuse(start, `${quoted} has ${packed} bytes, not ${length}`);
        return within(places, start, length);
      },
    };
  }
}

type DirectoryEntry = Readonly<
  Record<"byte" | "flags" | "method" | "checksum" | "packed" | "length" | "header", number>
>;

/** Little-endian numbers by their places in the file. */
interface Words {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly half: (at: number) => number;
  readonly word: (at: number) => number;
  readonly wide: (at: number) => number;
}

function wordsOf(bytes: Uint8Array, start: number): Words {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    bytes,
    start,
    half: (at) => view.getUint16(at - start, true),
    word: (at) => view.getUint32(at - start, true),
    wide: (at) => Number(view.getBigUint64(at - start, true)),
  };
}
