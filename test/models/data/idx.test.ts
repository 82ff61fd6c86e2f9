import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { normalizePixel } from "../../../models/data/dataset.ts";
import { readMnist } from "../../../models/data/idx.ts";
import { DataError, readIdx } from "../../../runtime/data/index.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tapeless-mnist-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

/** An IDX file of unsigned bytes; `rank` and `values` may be made to disagree with the dimensions. */
function idx(dimensions: readonly number[], values: Uint8Array, rank = dimensions.length): Buffer {
  const header = Buffer.alloc(4 + 4 * dimensions.length);
  header.writeUInt32BE(0x0800 | rank, 0);
  dimensions.forEach((dimension, axis) => header.writeUInt32BE(dimension, 4 + 4 * axis));
  return Buffer.concat([header, values]);
}

const images = (count: number): Buffer =>
  idx(
    [count, 28, 28],
    Uint8Array.from({ length: count * 784 }, (_, pixel) => pixel % 256),
  );

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(directory, name), bytes);
}

function writeSet(): void {
  write("train-images-idx3-ubyte", images(3));
  write("train-labels-idx1-ubyte", idx([3], Uint8Array.of(7, 0, 9)));
  write("t10k-images-idx3-ubyte", images(1));
  write("t10k-labels-idx1-ubyte", idx([1], Uint8Array.of(4)));
}

/** The error of reading the directory, without the directory's own name. */
async function problem(): Promise<string> {
  try {
    await readMnist(directory);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message.replaceAll(directory, "DIR");
  }
  return "none";
}

test("four files become two splits", async () => {
  writeSet();
  const { train, test } = await readMnist(directory);
  expect([train.size, test?.size]).toEqual([3, 1]);
  expect(train.inputs["label"]).toEqual(Int32Array.of(7, 0, 9));
  expect(test?.inputs["label"]).toEqual(Int32Array.of(4));
  expect(train.inputs["x"]).toHaveLength(3 * 784);
  expect(train.inputs["x"]![255]).toBe(Math.fround(normalizePixel(1)));
  expect(train.inputs["x"]![784]).toBe(Math.fround(normalizePixel((784 % 256) / 255)));
});

test("files may be compressed, and have a dot before idx", async () => {
  writeSet();
  const plain = await readMnist(directory);
  renameSync(join(directory, "train-images-idx3-ubyte"), join(directory, "train-images.idx3-ubyte"));
  unlinkSync(join(directory, "t10k-images-idx3-ubyte"));
  write("t10k-images-idx3-ubyte.gz", gzipSync(images(1)));
  expect(await readMnist(directory)).toEqual(plain);
});

test("what is missing is named", async () => {
  expect(await problem()).toBe(
    "TPL240 DIR: has none of the files train-images-idx3-ubyte, train-images-idx3-ubyte.gz, " +
      "train-images.idx3-ubyte, train-images.idx3-ubyte.gz",
  );
  await expect(readMnist(join(directory, "absent"))).rejects.toThrow(/absent: is not a directory$/);
  writeSet();
  unlinkSync(join(directory, "t10k-labels-idx1-ubyte"));
  expect(await problem()).toMatch(/^TPL240 DIR: has none of the files t10k-labels-idx1-ubyte, /);
  mkdirSync(join(directory, "t10k-labels-idx1-ubyte"));
  expect(await problem()).toMatch(/^TPL240 DIR\/t10k-labels-idx1-ubyte: cannot be read: it is a folder/);
});

test.each([
  [
    "train-images-idx3-ubyte",
    Buffer.alloc(0),
    "TPL241",
    ", byte 0: the file ends within its first 4 bytes, which say what it is",
  ],
  [
    "train-images-idx3-ubyte",
    Buffer.from("PNG!"),
    "TPL241",
    ", byte 0: is no IDX file: it starts with 50 4e 47 21, not with 00 00, a type (08, 09, 0b, 0c, 0d, 0e) and the number of dimensions",
  ],
  [
    "train-labels-idx1-ubyte",
    idx([3], new Uint8Array(0), 3),
    "TPL241",
    ", byte 8: the file ends within its header of 16 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    images(3).subarray(0, 9),
    "TPL241",
    ", byte 9: the file ends within its header of 16 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    images(3).subarray(0, 2000),
    "TPL241",
    ", byte 2000: the file ends early: [3, 28, 28] of 1 byte each end at byte 2368",
  ],
  [
    "train-images-idx3-ubyte",
    Buffer.concat([images(3), Buffer.alloc(5)]),
    "TPL241",
    ", byte 2368: 5 bytes too many: [3, 28, 28] of 1 byte each end here",
  ],
  [
    "train-images-idx3-ubyte",
    idx([2 ** 31, 2 ** 31, 4], new Uint8Array(0)),
    "TPL241",
    ", byte 0: [2147483648, 2147483648, 4] of 1 byte each is more than can be counted",
  ],
  [
    "train-images-idx3-ubyte",
    idx([1, 14, 56], new Uint8Array(784)),
    "TPL244",
    ": is [1, 14, 56], and not a list of images of 28 x 28",
  ],
  ["train-images-idx3-ubyte", images(0), "TPL241", ", byte 4: there is nothing in it: [0, 28, 28]"],
  ["train-labels-idx1-ubyte", idx([2], new Uint8Array(2)), "TPL244", ": is [2], and there are 3 images"],
  [
    "train-labels-idx1-ubyte",
    idx([3], Uint8Array.of(1, 10, 2)),
    "TPL242",
    ", row 1: label 10 is not in 0 .. 9",
  ],
  ["t10k-labels-idx1-ubyte", idx([1], Uint8Array.of(255)), "TPL242", ", row 0: label 255 is not in 0 .. 9"],
] as const)("%s is checked (%#)", async (name, bytes, code, message) => {
  writeSet();
  write(name, bytes);
  expect(await problem()).toBe(`${code} DIR/${name}${message}`);
});

test("a damaged compressed file is an error with its name", async () => {
  writeSet();
  const whole = gzipSync(images(3));
  const told =
    /^TPL24[01] DIR\/train-images-idx3-ubyte(?:: cannot be decompressed: .*, within the first \d+ bytes|, byte 0: is no IDX file)/;
  for (const length of [2, 11, whole.length - 9, whole.length - 1]) {
    write("train-images-idx3-ubyte", whole.subarray(0, length));
    expect(await problem()).toMatch(told);
  }
  // The header, the data, the checksum and the length at the end.
  for (const at of [0, 1, 2, 10, whole.length - 8, whole.length - 1]) {
    write(
      "train-images-idx3-ubyte",
      whole.map((byte, position) => (position === at ? byte ^ 0xff : byte)),
    );
    expect(await problem()).toMatch(told);
  }
});

const survives = async (bytes: Uint8Array): Promise<void> => {
  try {
    const { shape, values } = await readIdx(bytes);
    expect(values.length).toBe(shape.reduce((product, extent) => product * extent, 1));
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
  }
};

test("no bytes whatever make the parser fail with anything but a DataError", async () => {
  const rank = fc.constantFrom(1, 3);
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), survives));
  // With a good magic number, and small dimensions some of which fit.
  const small = fc.array(fc.constantFrom(0, 1, 2, 3, 0xffffffff), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(small, fc.uint8Array({ maxLength: 30 }), rank, (dimensions, values, rank) =>
      survives(idx(dimensions.slice(0, rank), values)),
    ),
  );
});

test("no damage to a file makes reading fail with anything but a DataError", async () => {
  const names = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"] as const;
  const whole = { [names[0]]: images(3), [names[1]]: idx([3], Uint8Array.of(7, 0, 9)) };
  const damage = fc.record({
    name: fc.constantFrom(...names),
    keep: fc.double({ min: 0, max: 1, noNaN: true }),
    position: fc.nat(20),
    byte: fc.nat(255),
    compress: fc.boolean(),
  });
  writeSet();
  await fc.assert(
    fc.asyncProperty(damage, async ({ name, keep, position, byte, compress }) => {
      const source = compress ? gzipSync(whole[name]!) : Buffer.from(whole[name]!);
      if (position < source.length) source[position] = byte;
      write(name, source.subarray(0, Math.ceil(keep * source.length)));
      try {
        expect((await readMnist(directory)).train.size).toBe(3);
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
      }
      write(name, whole[name]!);
    }),
  );
});
