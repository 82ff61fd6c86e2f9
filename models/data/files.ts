/** Files of the user's. */
import { readFileSync, statSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";
import { DataError } from "./dataset.ts";

/** The whole of a file. */
export function readBytes(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    // A device may have no end.
    if (!stats.isFile() && !stats.isDirectory()) throw new DataError(path, undefined, "is not a file");
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof DataError) throw cause;
    throw new DataError(path, undefined, `cannot be read: ${reason(cause)}`, { cause });
  }
}

/** The whole of a UTF-8 text file. */
export function readText(path: string): string {
  const bytes = readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw new DataError(path, 0, reason(cause), { cause });
    const at = brokenAt(bytes, (start) =>
      new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true }),
    );
    const problem = at < bytes.length ? "is not UTF-8 text" : "ends within a character of UTF-8 text";
    throw new DataError(path, at, problem, { cause });
  }
}

/** What gzip has compressed: at most so many bytes. */
export function uncompress(path: string, bytes: Uint8Array, maximumBytes: number): Uint8Array {
  const limits = { maxOutputLength: maximumBytes };
  try {
    return gunzipSync(bytes, limits);
  } catch (cause) {
    const at = brokenAt(bytes, (start) =>
      gunzipSync(start, { ...limits, finishFlush: constants.Z_SYNC_FLUSH }),
    );
    throw new DataError(path, at, `cannot be decompressed: ${reason(cause)}`, { cause });
  }
}

/** The byte that `read` stumbles over, which takes the start of a file as it is; the length where the file only ends too early. */
function brokenAt(bytes: Uint8Array, read: (start: Uint8Array) => unknown): number {
  // All starts up to `good` can be read, and those from `bad` on cannot.
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    try {
      read(bytes.subarray(0, middle));
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}

const reason = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
