/** NumPy's files and IDX. */
import { describe, expect, test } from "vitest";
import { Dataset, readIdx, readNpy, readNpz } from "../../../runtime/data/index.ts";
import { arrays, bytesOf, fixture, problemOf } from "./fixture.ts";

test.each(arrays("npy/"))("%s", async (name, { shape, values }) => {
  const array = await readNpy(fixture(name));
  expect(array.shape).toEqual(shape);
  const isFloat = /f\d-/.test(name);
  expect(array.values).toEqual((isFloat ? Float32Array : Int32Array).from(values));
});

test.each(arrays("idx/"))("%s", async (name, { shape, values }) => {
  expect(await readIdx(fixture(name), { type: "f32" })).toEqual({ shape, values: Float32Array.from(values) });
});

test("IDX may be compressed, and is int32 unless floats are asked for", async () => {
  const { values, shape } = await readIdx(fixture("idx/08.idx.gz"));
  expect(shape).toEqual([2, 3, 4]);
  expect(values).toEqual(Int32Array.from({ length: 24 }, (_, k) => 3 * k));
});

test("other versions and ranks of .npy", async () => {
  for (const version of [2, 3])
    expect(await readNpy(fixture(`npy/version${version}.npy`))).toEqual({
      shape: [3],
      values: Int32Array.of(0, 1, 2),
    });
  expect(await readNpy(fixture("npy/scalar.npy"))).toEqual({ shape: [], values: Float32Array.of(2.5) });
});

test.each(["plain.npz", "packed.npz", "zip64.npz"])("%s is a data set of its arrays", async (name) => {
  const data = Dataset.of(await readNpz(fixture(name)), name);
  expect(data.size).toBe(2);
  expect(data.column("x")).toEqual({ values: Float32Array.from({ length: 24 }, (_, k) => k), shape: [3, 4] });
  expect(data.inputs["label"]).toEqual(Int32Array.of(1, 0));
  expect(Object.keys(await readNpz(fixture(name), { arrays: ["label"] }))).toEqual(["label"]);
});

describe("what cannot be read is an error", () => {
  test.each([
    ["npy/nan.npy", /^TPL243 npy\/nan.npy, byte 144: element \[1, 0\] is NaN; say nan:/],
    ["npy/large.npy", /^TPL242 npy\/large.npy, byte 136: element \[1\], 2147483648, does not fit an int32/],
    ["npy/huge.npy", /^TPL242 .* element \[1\], 1e\+300, is too large for a float32/],
    ["npy/complex.npy", /^TPL245 .* has complex numbers \("<c16"\), which cannot be read/],
    ["npy/text.npy", /^TPL245 .* has texts/],
    ["npy/objects.npy", /^TPL245 .* has Python objects \("\|O"\)/],
    ["npy/fields.npy", /^TPL245 .* an array with fields cannot be read/],
    ["people.csv", /^TPL241 people.csv, byte 0: is no .npy file/],
  ])("%s", async (name, message) => {
    expect(await problemOf(readNpy(fixture(name)))).toMatch(message);
  });

  test("unless it is said what to do", async () => {
    expect((await readNpy(fixture("npy/nan.npy"), { nan: { fill: 9 } })).values).toEqual(
      Float32Array.of(1, 2, 9, 4),
    );
    expect((await readNpy(fixture("npy/nan.npy"), { nan: "keep" })).values).toEqual(
      Float32Array.of(1, 2, NaN, 4),
    );
    expect((await readNpy(fixture("npy/large.npy"), { type: "f32" })).values).toEqual(
      Float32Array.of(1, 2 ** 31),
    );
    expect(await problemOf(readNpy(fixture("npy/vector.npy"), { type: "i32" }))).toMatch(
      /element \[0\], 1.5, is not an integer$/,
    );
  });

  test("and so is every file that is cut off, or goes on", async () => {
    const read = {
      "npy/big-f8-F.npy": readNpy,
      "idx/0e.idx": readIdx,
      "packed.npz": readNpz,
      "zip64.npz": readNpz,
    };
    for (const [name, reader] of Object.entries(read)) {
      const whole = bytesOf(name);
      for (let length = 0; length < whole.length; length += name.endsWith("z") ? 7 : 3)
        expect(await problemOf(reader(whole.subarray(0, length), { name })), `${name} ${length}`).toMatch(
          /^TPL24[15] .*, byte \d+: /,
        );
      const longer = new Uint8Array(whole.length + 1);
      longer.set(whole);
      expect(await problemOf(reader(longer, { name }))).toMatch(/^TPL241 .*, byte \d+: /);
    }
  });

  test("a shape that cannot be", async () => {
    const header = (shape: string): Uint8Array => {
      const dictionary = `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }\n`;
      return new TextEncoder().encode(`_NUMPY_______`.slice(0, 10) + dictionary).map((byte, k) => {
        const start = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0, dictionary.length, 0];
        return start[k] ?? byte;
      });
    };
    expect(await problemOf(readNpy(header("(9999999999, 9999999999)"), { name: "x" }))).toBe(
      "TPL241 x, byte 0: [9999999999, 9999999999] of 4 bytes each is more than can be counted",
    );
    expect(await problemOf(readNpy(header("(-1,)"), { name: "x" }))).toMatch(
      /^TPL241 x, byte 10: the header has no valid "shape"/,
    );
    expect(await problemOf(readNpy(header("(1,), 'shape': (2,)"), { name: "x" }))).toMatch(
      /the header must say "shape" once/,
    );
  });

  test("IDX files of other kinds", async () => {
    const idx = (...bytes: number[]) => problemOf(readIdx(Uint8Array.from(bytes), { name: "x" }));
    expect(await idx(0, 0, 8)).toBe(
      "TPL241 x, byte 3: the file ends within its first 4 bytes, which say what it is",
    );
    expect(await idx(80, 78, 71, 1)).toMatch(/^TPL241 x, byte 0: is no IDX file: it starts with 50 4e 47 01/);
    expect(await idx(0, 0, 10, 1)).toMatch(/is no IDX file/);
    expect(await idx(0, 0, 8, 2, 0, 0)).toBe("TPL241 x, byte 6: the file ends within its header of 12 bytes");
    expect(await idx(0, 0, 8, 1, 0, 0, 0, 0)).toBe("TPL241 x, byte 4: there is nothing in it: [0]");
    expect(await idx(0, 0, 8, 1, 0, 0, 0, 2, 7)).toBe(
      "TPL241 x, byte 9: the file ends early: [2] of 1 byte each end at byte 10",
    );
  });
});

test("a damaged archive is an error, whatever byte it is", async () => {
  for (const name of ["plain.npz", "packed.npz"]) {
    const whole = bytesOf(name);
    const original = JSON.stringify(await readNpz(whole));
    for (let at = 0; at < whole.length; at += 5) {
      const damaged = whole.slice();
      damaged[at]! ^= 0x10;
      let read: unknown;
      try {
        read = await readNpz(damaged, { name });
      } catch (error) {
        expect((error as Error).name).toBe("DataError");
        continue;
      }
      // Times, versions and copies of what the directory says are not looked at; the numbers are always the same.
      expect(Object.values(JSON.parse(JSON.stringify(read)))).toEqual(Object.values(JSON.parse(original)));
    }
  }
  expect(await problemOf(readNpz(fixture("plain.npz"), { arrays: ["y"] }))).toBe(
    'TPL244 plain.npz: has no array "y"; there is "x", "label"',
  );
});
