import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataError, normalizePixel } from "../../../models/data/dataset.ts";
import { parseIdx, readMnist } from "../../../models/data/idx.ts";

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
function problem(): string {
  try {
    readMnist(directory);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message.replaceAll(directory, "DIR");
  }
  return "none";
}

test("four files become two splits", () => {
  writeSet();
  const { train, test } = readMnist(directory);
  expect([train.size, test?.size]).toEqual([3, 1]);
  expect(train.inputs["label"]).toEqual(Int32Array.of(7, 0, 9));
  expect(test?.inputs["label"]).toEqual(Int32Array.of(4));
  expect(train.inputs["x"]).toHaveLength(3 * 784);
  expect(train.inputs["x"]![255]).toBe(Math.fround(normalizePixel(1)));
  expect(train.inputs["x"]![784]).toBe(Math.fround(normalizePixel((784 % 256) / 255)));
});

test("files may be compressed, and have a dot before idx", () => {
  writeSet();
  const plain = readMnist(directory);
  renameSync(join(directory, "train-images-idx3-ubyte"), join(directory, "train-images.idx3-ubyte"));
  unlinkSync(join(directory, "t10k-images-idx3-ubyte"));
  write("t10k-images-idx3-ubyte.gz", gzipSync(images(1)));
  expect(readMnist(directory)).toEqual(plain);
});

test("what is missing is named", () => {
  expect(problem()).toBe(
    "DIR: has none of the files train-images-idx3-ubyte, train-images-idx3-ubyte.gz, " +
      "train-images.idx3-ubyte, train-images.idx3-ubyte.gz",
  );
  expect(() => readMnist(join(directory, "absent"))).toThrow(/absent: is not a directory$/);
  writeSet();
  unlinkSync(join(directory, "t10k-labels-idx1-ubyte"));
  expect(problem()).toMatch(/^DIR: has none of the files t10k-labels-idx1-ubyte, /);
  mkdirSync(join(directory, "t10k-labels-idx1-ubyte"));
  expect(problem()).toMatch(/^DIR\/t10k-labels-idx1-ubyte: cannot be read: EISDIR/);
});

test.each([
  [
    "train-images-idx3-ubyte",
    Buffer.alloc(0),
    "at byte 0: the file ends within the magic number, 4 bytes are needed",
  ],
  [
    "train-images-idx3-ubyte",
    Buffer.from("PNG!"),
    "at byte 0: the magic number is 0x504e4721, not 0x00000803 (unsigned bytes, 3 dimensions)",
  ],
  [
    "train-labels-idx1-ubyte",
    idx([3], new Uint8Array(3), 3),
    "at byte 0: the magic number is 0x00000803, not 0x00000801 (unsigned bytes, 1 dimension)",
  ],
  [
    "train-images-idx3-ubyte",
    images(3).subarray(0, 9),
    "at byte 9: the file ends within its header of 16 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    images(3).subarray(0, 2000),
    "at byte 2000: the file ends early: dimensions [3, 28, 28] need 2368 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    Buffer.concat([images(3), Buffer.alloc(5)]),
    "at byte 2368: 5 bytes too many: dimensions [3, 28, 28] need 2368 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    idx([2 ** 31, 2 ** 31, 4], new Uint8Array(0)),
    "at byte 8: the dimensions [2147483648, 2147483648, 4] multiply to more than 2^53 bytes",
  ],
  [
    "train-images-idx3-ubyte",
    idx([1, 14, 56], new Uint8Array(784)),
    "at byte 8: images are 14 x 56, not 28 x 28",
  ],
  ["train-images-idx3-ubyte", images(0), "at byte 4: there are no images"],
  [
    "train-labels-idx1-ubyte",
    idx([2], new Uint8Array(2)),
    "at byte 4: 2 labels for the 3 images of DIR/train-images-idx3-ubyte",
  ],
  ["train-labels-idx1-ubyte", idx([3], Uint8Array.of(1, 10, 2)), "at byte 9: label 10 is not in 0 .. 9"],
  ["t10k-labels-idx1-ubyte", idx([1], Uint8Array.of(255)), "at byte 8: label 255 is not in 0 .. 9"],
] as const)("%s is checked (%#)", (name, bytes, message) => {
  writeSet();
  write(name, bytes);
  expect(problem()).toBe(`DIR/${name} ${message}`);
});

test("a damaged compressed file is an error with its name, and the byte", () => {
  writeSet();
  const whole = gzipSync(images(3));
  const path = "DIR/train-images-idx3-ubyte at byte";
  for (const length of [2, 11, whole.length - 9, whole.length - 1]) {
    write("train-images-idx3-ubyte", whole.subarray(0, length));
    expect(problem()).toBe(`${path} ${length}: cannot be decompressed: unexpected end of file`);
  }
  const damaged = (at: number): string => {
    write(
      "train-images-idx3-ubyte",
      whole.map((byte, position) => (position === at ? byte ^ 0xff : byte)),
    );
    return problem();
  };
  // Two bytes of the header are looked at together.
  expect(damaged(2)).toBe(`${path} 3: cannot be decompressed: unknown compression method`);
  expect(damaged(10)).toMatch(new RegExp(`^${path} 1\\d: cannot be decompressed: `));
  // The checksum and the length at the end.
  expect(damaged(whole.length - 8)).toMatch(
    new RegExp(`^${path} ${whole.length - 5}: .*incorrect data check`),
  );
  expect(damaged(whole.length - 1)).toMatch(
    new RegExp(`^${path} ${whole.length - 1}: .*incorrect length check`),
  );
});

const survives = (bytes: Uint8Array, rank: number): void => {
  try {
    const { dimensions, values } = parseIdx(bytes, "file", rank);
    expect(values.length).toBe(dimensions.reduce((product, dimension) => product * dimension, 1));
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
  }
};

test("no bytes whatever make the parser fail with anything but a DataError", () => {
  const rank = fc.constantFrom(1, 3);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), rank, survives));
  // With a good magic number, and small dimensions some of which fit.
  const small = fc.array(fc.constantFrom(0, 1, 2, 3, 0xffffffff), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(small, fc.uint8Array({ maxLength: 30 }), rank, (dimensions, values, rank) =>
      survives(idx(dimensions.slice(0, rank), values), rank),
    ),
  );
});

test("no damage to a file makes reading fail with anything but a DataError", () => {
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
  fc.assert(
    fc.property(damage, ({ name, keep, position, byte, compress }) => {
      const source = compress ? gzipSync(whole[name]!) : Buffer.from(whole[name]!);
      if (position < source.length) source[position] = byte;
      write(name, source.subarray(0, Math.ceil(keep * source.length)));
      try {
        expect(readMnist(directory).train.size).toBe(3);
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
      }
      write(name, whole[name]!);
    }),
  );
});
