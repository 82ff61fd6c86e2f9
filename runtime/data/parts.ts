/** Bytes of a source by their place, so that no more of it is held than is asked for. */
import { DataError, reasonOf } from "./errors.ts";
import { fileAt, hasFiles, isAddress, pathOf } from "./files.ts";
import {
  bytesOf,
  concatenated,
  isGzip,
  nameOf,
  piecesOf,
  type Source,
  type SourceOptions,
} from "./source.ts";

/** Bytes `start` to `end - 1`. */
export type Range = readonly [start: number, end: number];

export interface Parts {
  /** How many bytes there are; undefined where only reading all of them would tell. */
  readonly length: number | undefined;
  /** Whether bytes come from first to last only, so that each step back is a new start: of what is compressed, and of streams. */
  readonly isInOrder: boolean;
  /** The bytes of each range, which ascend; fewer where the source ends before. Errors: TPL240. */
  read(ranges: readonly Range[]): Promise<readonly Uint8Array[]>;
}

/** Bytes at any place. */
export interface Places extends Parts {
  readonly length: number;
  readonly isInOrder: false;
}

/** Parts of a source, decompressed. Nothing stays open between two reads. Errors: TPL240. */
export async function partsOf(source: Source, options: SourceOptions = {}): Promise<Parts> {
  const places = await placesIn(source, nameOf(source, options));
  if (places !== undefined && !isGzip((await places.read([[0, 2]]))[0]!)) return places;
  let isOpened = false;
  return inOrder(() => {
    if (isOpened && isStream(source))
      throw new DataError(
        "TPL240",
        nameOf(source, options),
        {},
        "is a stream, which can be read once: give a path, a Blob or an address to read it again",
      );
    isOpened = true;
    return piecesOf(source, options);
  });
}

/** The same at any place: what comes in order only is held whole. Errors: TPL240. */
export async function placesOf(source: Source, options: SourceOptions = {}): Promise<Places> {
  const parts = await partsOf(source, options);
  if (isPlaces(parts)) return parts;
  return placesInBytes(await bytesOf(source, options));
}

const isPlaces = (parts: Parts): parts is Places => !parts.isInOrder;

/** Part of what there is, as if it were all. */
export const within = (places: Places, from: number, length: number): Places => ({
  length,
  isInOrder: false,
  read: (ranges) =>
    places.read(ranges.map(([start, end]) => [from + start, from + Math.min(end, length)] as const)),
});

/** Bytes that come piece by piece: only the last piece is held. */
export function inOrder(open: () => AsyncGenerator<Uint8Array>, length?: number): Parts {
  let pieces: AsyncGenerator<Uint8Array> | undefined;
  /** The last piece, and where it starts. */
  let piece = new Uint8Array(0);
  let pieceStart = 0;
  const read = async ([start, end]: Range): Promise<Uint8Array> => {
    if (pieces === undefined || start < pieceStart) {
      await pieces?.return(undefined);
      [pieces, piece, pieceStart] = [open(), new Uint8Array(0), 0];
    }
    const taken: Uint8Array[] = [];
    for (let at = start; at < end;) {
      const found = piece.subarray(Math.max(0, at - pieceStart), Math.max(0, end - pieceStart));
      if (found.length > 0) taken.push(found);
      at += found.length;
      if (at === end) break;
      const { done, value } = await pieces.next();
      if (done === true) break;
      pieceStart += piece.length;
      piece = value as Uint8Array<ArrayBuffer>;
    }
    return concatenated(taken);
  };
  /** Reads wait for each other: there is one place where the source is read. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    length,
    isInOrder: true,
    read(ranges) {
      const reads = turn.then(async () => {
        const bytes: Uint8Array[] = [];
        try {
          for (const range of ranges) bytes.push(await read(range));
        } catch (error) {
          // What has failed goes on nowhere.
          pieces = undefined;
          throw error;
        }
        return bytes;
      });
      turn = reads.catch(() => undefined);
      return reads;
    },
  };
}

const isStream = (source: Source): boolean =>
  typeof source === "object" && ("getReader" in source || Symbol.asyncIterator in source);

async function placesIn(source: Source, name: string): Promise<Places | undefined> {
  if (typeof source === "string" || "href" in source) {
    const address = typeof source === "string" ? source : source.href;
    if (!hasFiles() || isAddress(address)) return undefined;
    const { length, read } = await fileAt(pathOf(address));
    return { length, isInOrder: false, read };
  }
  if (source instanceof ArrayBuffer) return placesInBytes(new Uint8Array(source));
  if (source instanceof Uint8Array) return placesInBytes(source);
  if (!("slice" in source)) return undefined;
  const read = async ([start, end]: Range): Promise<Uint8Array> => {
    try {
      return new Uint8Array(await source.slice!(start, Math.min(end, source.size)).arrayBuffer());
    } catch (cause) {
      const problem = `cannot be read at byte ${start}: ${reasonOf(cause)}; choose the file again`;
      throw new DataError("TPL240", name, {}, problem, { cause });
    }
  };
  return {
    length: source.size,
    isInOrder: false,
    read: (ranges) => Promise.all(ranges.map(read)),
  };
}

const placesInBytes = (bytes: Uint8Array): Places => ({
  length: bytes.length,
  isInOrder: false,
  read: (ranges) => Promise.resolve(ranges.map(([start, end]) => bytes.subarray(start, end))),
});
