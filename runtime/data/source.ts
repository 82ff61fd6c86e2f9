/** What readers read from: a path, an address, bytes, a `File` of a page, a stream. */
import { DataError, reasonOf } from "./errors.ts";
import { filePieces, hasFiles, isAddress, pathOf } from "./files.ts";

/** A `ReadableStream` of bytes, as `fetch` gives it; or whatever else gives pieces, such as a stream of Node. */
export type ByteStream =
  | AsyncIterable<Uint8Array>
  | {
      getReader(): {
        read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
        cancel(): Promise<void>;
      };
    };

/** A `Blob` or a `File`. */
export interface BlobLike {
  readonly size: number;
  readonly name?: string;
  stream(): ByteStream;
  /** Without it, all of what lies before a part is read with it. */
  slice?(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/**
 * A path (in browsers an address, which is fetched), a URL, bytes, a `Blob` or `File`, or a stream of bytes. What starts as gzip does is
 * decompressed.
 */
export type Source = string | { readonly href: string } | Uint8Array | ArrayBuffer | BlobLike | ByteStream;

export interface SourceOptions {
  /** What errors call the source, where it is no path. */
  readonly name?: string;
}

export const nameOf = (source: Source, { name }: SourceOptions = {}): string => {
  if (name !== undefined) return name;
  if (typeof source === "string") return source;
  if ("href" in source)
    return source.href.startsWith("file:") && hasFiles() ? pathOf(source.href) : source.href;
  return ("name" in source && source.name) || "the data";
};

/** The bytes, piece by piece, decompressed. Errors: TPL240. */
export async function* piecesOf(source: Source, options: SourceOptions = {}): AsyncGenerator<Uint8Array> {
  const name = nameOf(source, options);
  const pieces = rawPieces(source, name);
  // Two bytes tell whether it is compressed; a stream may give one at a time.
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < 2) {
    const { value } = await pieces.next();
    if (value === undefined) break;
    first = concatenated([first, value]);
  }
  const whole = (async function* () {
    try {
      if (first.length > 0) yield first;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  })();
  yield* isGzip(first) ? decompressed(whole, name) : whole;
}

export const isGzip = (start: Uint8Array): boolean => start[0] === 0x1f && start[1] === 0x8b;

/** No file is read whole that is larger: what grows beyond it when it is decompressed may have no end. */
const mostBytes = 2 ** 32;

/** All bytes, decompressed. Errors: TPL240. */
export async function bytesOf(source: Source, options: SourceOptions = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of piecesOf(source, options)) {
    pieces.push(piece);
    length += piece.length;
    if (length > mostBytes)
      throw new DataError("TPL240", nameOf(source, options), {}, `is longer than ${mostBytes} bytes`);
  }
  return concatenated(pieces);
}

export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const piece of pieces) {
    bytes.set(piece, filled);
    filled += piece.length;
  }
  return bytes;
}

/** The text, piece by piece, without a mark of the byte order. Errors: TPL240; TPL241 where it is not UTF-8. */
export async function* textPieces(source: Source, options: SourceOptions = {}): AsyncGenerator<string> {
  const name = nameOf(source, options);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let start = 0;
  let rest: Uint8Array = new Uint8Array(0);
  for await (const piece of piecesOf(source, options)) {
    const bytes = rest.length === 0 ? piece : concatenated([rest, piece]);
    // Characters are not cut: an error is then within these bytes, and not in what a decoder remembers.
    const whole = wholeCharacters(bytes);
    yield decoded(decoder, bytes.subarray(0, whole), start, name);
    start += whole;
    rest = bytes.slice(whole);
  }
  if (rest.length > 0) throw notText(name, start, "ends within a character of UTF-8 text");
}

/** The whole text. Errors: TPL240; TPL241 where it is not UTF-8. */
export async function readText(source: Source, options: SourceOptions = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of textPieces(source, options)) pieces.push(piece);
  return pieces.join("");
}

/** All bytes. Errors: TPL240. */
export const readBytes = bytesOf;

async function* rawPieces(source: Source, name: string): AsyncGenerator<Uint8Array> {
  if (typeof source === "string" || "href" in source) {
    const address = typeof source === "string" ? source : source.href;
    if (hasFiles() && !isAddress(address)) yield* filePieces(pathOf(address));
    else yield* streamPieces(await fetched(address), name);
  } else if (source instanceof ArrayBuffer) yield new Uint8Array(source);
  else if (ArrayBuffer.isView(source)) yield source;
  else yield* streamPieces("stream" in source ? source.stream() : source, name);
}

async function fetched(address: string): Promise<ByteStream> {
  let problem: string;
  try {
    const answer = await fetch(address);
    if (answer.ok && answer.body !== null) return answer.body;
    problem = `the server answers ${answer.status} ${answer.statusText}`;
  } catch (cause) {
    problem = reasonOf(cause);
  }
  throw new DataError("TPL240", address, {}, `cannot be fetched: ${problem}; check the address`);
}

async function* streamPieces(stream: ByteStream, name: string): AsyncGenerator<Uint8Array> {
  const check = (piece: unknown): Uint8Array => {
    if (piece instanceof Uint8Array) return piece;
    throw new DataError("TPL240", name, {}, `the stream gives ${typeof piece}, not bytes (Uint8Array)`);
  };
  // Not all browsers can iterate over their streams.
  if (!("getReader" in stream)) {
    for await (const piece of stream) if (check(piece).length > 0) yield piece;
    return;
  }
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      if (check(value).length > 0) yield check(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Errors: TPL240, with the compressed bytes that were read until then. */
async function* decompressed(pieces: AsyncGenerator<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let taken = 0;
  const input = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) return controller.close();
      taken += value.length;
      controller.enqueue(value);
    },
    cancel: async () => void (await pieces.return(undefined)),
  });
  try {
    yield* streamPieces(input.pipeThrough(new DecompressionStream("gzip")) as ByteStream, name);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    const problem = `cannot be decompressed: ${reasonOf(cause)}, within the first ${taken} bytes; get the file again`;
    throw new DataError("TPL240", name, {}, problem, { cause });
  }
}

/** How many of the bytes are whole characters, if this is UTF-8. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    // 10xxxxxx goes on with a character; 110xxxxx, 1110xxxx and 11110xxx start one of 2, 3 and 4 bytes.
    if (byte < 0x80) break;
    if (byte >= 0xc0)
      return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
  start: number,
  name: string,
): string {
  try {
    return decoder.decode(bytes, { stream: true });
  } catch {
    throw notText(name, start + brokenAt(bytes), "is not UTF-8 text", start === 0 ? bytes : undefined);
  }
}

function notText(name: string, byte: number, problem: string, start?: Uint8Array): DataError {
  const isUtf16 = (start?.[0] === 0xff && start[1] === 0xfe) || (start?.[0] === 0xfe && start[1] === 0xff);
  const advice = isUtf16 ? "it starts as UTF-16 does: save it as UTF-8" : "save it as UTF-8";
  return new DataError("TPL241", name, { byte }, `${problem}; ${advice}`);
}

/** The first byte that is no part of UTF-8 text. */
function brokenAt(bytes: Uint8Array): number {
  const isText = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  // All starts up to `good` are text, and those from `bad` on are not.
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isText(middle)) good = middle;
    else bad = middle;
  }
  return good;
}
