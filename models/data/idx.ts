import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { DataError, normalizePixel, type Dataset, type Split } from "./dataset.ts";
import { readBytes, uncompress } from "./files.ts";

/** An array of unsigned bytes in the IDX format of yann.lecun.com/exdb/mnist. */
export interface IdxArray {
  readonly dimensions: readonly number[];
  /** The elements in row-major order: a view of the file's bytes. */
  readonly values: Uint8Array;
  /** Byte of the file where the values start. */
  readonly start: number;
}

/** The only element type that MNIST uses. */
const unsignedByte = 0x08;

/** No file of MNIST's kind is nearly as long; a compressed file that grows beyond it is not one of them. */
const maximumBytes = 2 ** 30;

/**
 * Reads an IDX array: two zero bytes, the element type, the number of dimensions, each dimension as a
 * big-endian 32-bit number, then the elements. `source` names the file in errors (DataError).
 */
export function parseIdx(bytes: Uint8Array, source: string, rank: number): IdxArray {
  const start = 4 + 4 * rank;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4) {
    throw new DataError(source, bytes.length, `the file ends within the magic number, 4 bytes are needed`);
  }
  const magic = view.getUint32(0);
  const expected = (unsignedByte << 8) | rank;
  if (magic !== expected) {
    throw new DataError(
      source,
      0,
      `the magic number is ${hexadecimal(magic)}, not ${hexadecimal(expected)} ` +
        `(unsigned bytes, ${rank} ${rank === 1 ? "dimension" : "dimensions"})`,
    );
  }
  if (bytes.length < start) {
    throw new DataError(source, bytes.length, `the file ends within its header of ${start} bytes`);
  }
  const dimensions = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  const shape = `[${dimensions.join(", ")}]`;
  let size = 1;
  dimensions.forEach((dimension, axis) => {
    // Both factors are exact integers, so a product up to 2^53 is exact and a larger one cannot seem small.
    size *= dimension;
    if (!Number.isSafeInteger(start + size)) {
      throw new DataError(source, 4 + 4 * axis, `the dimensions ${shape} multiply to more than 2^53 bytes`);
    }
  });
  const end = start + size;
  if (bytes.length < end) {
    throw new DataError(source, bytes.length, `the file ends early: dimensions ${shape} need ${end} bytes`);
  }
  if (bytes.length > end) {
    const extra = bytes.length - end;
    throw new DataError(source, end, `${extra} bytes too many: dimensions ${shape} need ${end} bytes`);
  }
  return { dimensions, values: bytes.subarray(start), start };
}

function hexadecimal(word: number): string {
  return `0x${word.toString(16).padStart(8, "0")}`;
}

/** The contents of a file, uncompressed if it starts as gzip does. */
function readUncompressed(path: string): Uint8Array {
  const bytes = readBytes(path);
  if (bytes.length > maximumBytes)
    throw new DataError(path, maximumBytes, `the file is longer than ${maximumBytes} bytes`);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? uncompress(path, bytes, maximumBytes) : bytes;
}

/** The path of an IDX file under any of its usual names. */
function findFile(directory: string, stem: string, kind: string): string {
  const names = [`${stem}-${kind}`, `${stem}.${kind}`].flatMap((name) => [name, `${name}.gz`]);
  const path = names.map((name) => join(directory, name)).find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new DataError(directory, undefined, `has none of the files ${names.join(", ")}`);
  }
  return path;
}

const side = 28;

/** One split of MNIST from its two files, as x [n, 1, 28, 28] f32, normalized, and label [n] i32 in 0 .. 9. */
function readSplit(imagesPath: string, labelsPath: string): Split {
  const images = parseIdx(readUncompressed(imagesPath), imagesPath, 3);
  const labels = parseIdx(readUncompressed(labelsPath), labelsPath, 1);
  const [size = 0, rows = 0, columns = 0] = images.dimensions;
  const [labelCount = 0] = labels.dimensions;
  if (size === 0) throw new DataError(imagesPath, 4, "there are no images");
  if (rows !== side || columns !== side) {
    throw new DataError(imagesPath, 8, `images are ${rows} x ${columns}, not ${side} x ${side}`);
  }
  if (labelCount !== size) {
    throw new DataError(labelsPath, 4, `${labelCount} labels for the ${size} images of ${imagesPath}`);
  }
  const wrong = labels.values.findIndex((label) => label > 9);
  if (wrong >= 0) {
    throw new DataError(labelsPath, labels.start + wrong, `label ${labels.values[wrong]} is not in 0 .. 9`);
  }
  const normalized = Float32Array.from({ length: 256 }, (_, byte) => normalizePixel(byte / 255));
  const x = new Float32Array(images.values.length);
  for (let pixel = 0; pixel < x.length; pixel++) x[pixel] = normalized[images.values[pixel]!]!;
  return { size, inputs: { x, label: Int32Array.from(labels.values) } };
}

/**
 * MNIST, or a set in its format, from the four files `train-images-idx3-ubyte`, `train-labels-idx1-ubyte`,
 * `t10k-images-idx3-ubyte` and `t10k-labels-idx1-ubyte`, plain or with `.gz`, also named with a dot before
 * `idx`. Anything wrong with them is a DataError with the file and the byte (of the uncompressed file).
 */
export function readMnist(directory: string): Dataset {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DataError(directory, undefined, "is not a directory");
  }
  const [trainImages, trainLabels, testImages, testLabels] = [
    findFile(directory, "train-images", "idx3-ubyte"),
    findFile(directory, "train-labels", "idx1-ubyte"),
    findFile(directory, "t10k-images", "idx3-ubyte"),
    findFile(directory, "t10k-labels", "idx1-ubyte"),
  ];
  return {
    train: readSplit(trainImages, trainLabels),
    test: readSplit(testImages, testLabels),
    description: `MNIST from ${directory}`,
  };
}
