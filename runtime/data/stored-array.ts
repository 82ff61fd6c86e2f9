/** Arrays that stay in their files, and whose rows are read when they are asked for. */
import { widthOf, type Column } from "./dataset.ts";
import {
  arrayFor,
  bytesIn,
  checkLength,
  decodeNumbers,
  type NumericArray,
  type StoredNumbers,
} from "./numbers.ts";
import type { Parts, Range } from "./parts.ts";

/** Rows that are got when they are asked for: what `openNpy`, `openNpz` and `openIdx` give, or of your own making. */
export interface StoredArray {
  /** How many rows there are, then the shape of one. */
  readonly shape: readonly number[];
  /** Whether each step back means reading from the first row again: of what is compressed, and of streams. */
  readonly isInOrder?: boolean;
  /** These rows, in this order, one after the other. */
  rows(order: ArrayLike<number>): Promise<Column["values"]>;
}

/** Bytes that are decoded at once, where all are wanted. */
const pieceBytes = 2 ** 20;

/** The rows of an array in parts of a file. Errors: TPL241 for a file of another length; those of reading; `rows` also TPL242, TPL243. */
export function storedArray(parts: Parts, source: string, stored: StoredNumbers): StoredArray {
  const { start, shape, type } = stored;
  checkKnownLength(parts, source, stored);
  const width = widthOf(shape.slice(1));
  const rowBytes = width * type.bytes;
  return {
    shape,
    isInOrder: parts.isInOrder,
    async rows(order) {
      const wanted = Array.from(order, (row, place) => ({ row, place })).toSorted((a, b) => a.row - b.row);
      // Rows that follow each other in the file are read together.
      const runs: { readonly first: number; end: number }[] = [];
      const runOf = wanted.map(({ row }) => {
        const last = runs.at(-1);
        if (last !== undefined && row <= last.end) last.end = Math.max(last.end, row + 1);
        else runs.push({ first: row, end: row + 1 });
        return runs.length - 1;
      });
      const read = await readExactly(
        parts,
        source,
        stored,
        runs.map(({ first, end }) => [start + first * rowBytes, start + end * rowBytes] as const),
      );
      const values = arrayFor(stored, wanted.length * width);
      for (const [k, { row, place }] of wanted.entries()) {
        const at = (row - runs[runOf[k]!]!.first) * rowBytes;
        const bytes = read[runOf[k]!]!.subarray(at, at + rowBytes);
        decodeNumbers(bytes, row * width, values, (row - place) * width, stored);
      }
      return values;
    },
  };
}

/** The whole array. Errors: TPL241 to TPL243, and those of reading. */
export async function wholeArray(parts: Parts, source: string, stored: StoredNumbers): Promise<NumericArray> {
  const { start, shape, type } = stored;
  checkKnownLength(parts, source, stored);
  const end = start + bytesIn(shape, type)!;
  // Where nothing tells how long it is, its header is not believed before the last byte is there.
  const held =
    parts.length === undefined ? (await readExactly(parts, source, stored, [[start, end]]))[0] : undefined;
  const values = arrayFor(stored, widthOf(shape));
  const step = Math.floor(pieceBytes / type.bytes) * type.bytes;
  for (let at = start; at < end; at += step) {
    const range: Range = [at, Math.min(at + step, end)];
    const bytes =
      held?.subarray(at - start, at - start + step) ??
      (await readExactly(parts, source, stored, [range]))[0]!;
    decodeNumbers(bytes, (at - start) / type.bytes, values, 0, stored);
  }
  if (start === end) await readExactly(parts, source, stored, [[start, end]]);
  return { shape, values };
}

/** Errors: TPL241. */
function checkKnownLength({ length }: Parts, source: string, stored: StoredNumbers): void {
  const end = stored.start + (bytesIn(stored.shape, stored.type) ?? Infinity);
  checkLength(source, length ?? end, stored);
}

/** Errors: TPL241 where the file ends before, or goes on after the last element; what is checked at the end, as checksums are, is seen then. */
async function readExactly(
  parts: Parts,
  source: string,
  stored: StoredNumbers,
  ranges: readonly Range[],
): Promise<readonly Uint8Array[]> {
  const read = await parts.read(ranges);
  for (const [k, [from, to]] of ranges.entries())
    if (read[k]!.length < to - from) checkLength(source, from + read[k]!.length, stored);
  const end = stored.start + bytesIn(stored.shape, stored.type)!;
  if (parts.isInOrder && ranges.at(-1)?.[1] === end) {
    const [more] = await parts.read([[end, end + 1]]);
    checkLength(source, end + more!.length, stored);
  }
  return read;
}
