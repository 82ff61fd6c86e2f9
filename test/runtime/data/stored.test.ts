/** Data that stay in their files: larger than memory, batch by batch, and nothing wrong accepted. */
import { mkdtempSync, rmSync } from "node:fs";
import { appendFile, open, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  Dataset,
  flip,
  openIdx,
  openNpy,
  openNpz,
  openParquet,
  readIdx,
  readNpy,
  readNpz,
  readParquet,
  StoredDataset,
  streamJsonLines,
  streamText,
  type BatchOptions,
  type ColumnChoice,
} from "../../../runtime/data/index.ts";
import { crc32 } from "../../../runtime/safetensors.ts";
import { bytesOf, fixture, pieces, problemOf, text } from "./fixture.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tapeless-stored-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function all<Item>(items: AsyncIterable<Item> | Iterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** A file of a page that counts what is read of it, and need not be there: `byteAt` makes it. */
function counting(size: number, byteAt: (place: number) => number) {
  const counts = { bytes: 0, most: 0 };
  const slice = (start: number, end: number) => {
    const bytes = Uint8Array.from({ length: end - start }, (_, k) => byteAt(start + k));
    counts.bytes += bytes.length;
    counts.most = Math.max(counts.most, bytes.length);
    return { arrayBuffer: () => Promise.resolve(bytes.buffer) };
  };
  return { source: { size, name: "large.idx", slice, stream: () => pieces(new Uint8Array(0), 1) }, counts };
}

const countingBytes = (bytes: Uint8Array) => counting(bytes.length, (place) => bytes[place]!);

const npy = (descr: string, shape: string, values: ArrayBufferView): Uint8Array => {
  const dictionary = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`;
  const header = `\x93NUMPY\x01\x00v\x00${dictionary.padEnd(117)}\n`;
  return Uint8Array.from([
    ...Array.from(header, (character) => character.charCodeAt(0)),
    ...new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  ]);
};

/** An archive as `numpy.savez` and `numpy.savez_compressed` write it. */
function zip(files: Readonly<Record<string, Uint8Array>>, method: 0 | 8): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = method === 8 ? new Uint8Array(deflateRawSync(content)) : content;
    const common = new DataView(new ArrayBuffer(26));
    for (const [place, word] of [
      [0, 20],
      [4, method],
    ] as const)
      common.setUint16(place, word, true);
    for (const [place, word] of [
      [10, crc32(content)],
      [14, packed.length],
      [18, content.length],
    ] as const)
      common.setUint32(place, word, true);
    common.setUint16(22, name.length, true);
    const fields = new Uint8Array(common.buffer);
    const place = new Uint8Array(Uint32Array.of(at).buffer);
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, ...fields, ...text(name)]);
    directory.push(
      Uint8Array.from([0x50, 0x4b, 1, 2, 20, 0, ...fields, ...new Uint8Array(10), ...place, ...text(name)]),
    );
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, directory.length, true);
  end.setUint16(10, directory.length, true);
  end.setUint32(12, length, true);
  end.setUint32(16, at, true);
  return new Uint8Array(Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)]));
}

const pictures = Float32Array.from({ length: 50 * 6 }, (_, k) => k / 8);
const labels = Int32Array.from({ length: 50 }, (_, k) => k % 7);
const arrays = { x: npy("<f4", "(50, 2, 3)", pictures), y: npy("<i4", "(50,)", labels) };
const whole = Dataset.of({
  x: { shape: [50, 2, 3], values: pictures },
  y: { shape: [50], values: labels },
});

describe("more than fits into memory", () => {
  test("a file of a terabyte in a page: what a batch needs is read, and nothing else", async () => {
    const [rows, width] = [2 ** 16, 2 ** 24];
    const header = [0, 0, 8, 2, ...[24, 16, 8, 0].map((bit) => (rows >>> bit) & 255), 1, 0, 0, 0];
    // The first byte of a row tells which it is.
    const { source, counts } = counting(12 + rows * width, (place) =>
      place < 12 ? header[place]! : (place - 12) % width === 0 ? Math.floor((place - 12) / width) & 255 : 9,
    );
    const data = StoredDataset.of({ x: await openIdx(source) });
    expect(data.size).toBe(rows);
    expect(counts.bytes).toBeLessThan(50);
    const order = [rows - 1, 3, 300];
    const { inputs } = await data.rows(order);
    expect(order.map((_, k) => [inputs.x[k * width], inputs.x[k * width + 1]])).toEqual([
      [255, 9],
      [3, 9],
      [44, 9],
    ]);
    expect(counts.bytes).toBeLessThan(3 * width + 50);
    expect(counts.most).toBe(width);
  });

  test("a file of 5 GiB on a disk, in random order", async () => {
    const path = join(folder, "large.npy");
    const [rows, width] = [5 * 2 ** 10, 2 ** 20];
    const file = await open(path, "w");
    // What is not written takes no place on the disk, and is 0.
    await file.write(npy("|u1", `(${rows}, ${width})`, new Uint8Array(0)));
    for (const row of [0, 4500, rows - 1])
      await file.write(Uint8Array.of(row % 251), 0, 1, 128 + row * width + 7);
    await file.truncate(128 + rows * width);
    await file.close();
    const data = StoredDataset.of({ x: await openNpy(path) }, "large.npy");
    const { inputs } = await data.rows([rows - 1, 17, 4500, 0]);
    expect([0, 1, 2, 3].map((k) => inputs.x[k * width + 7])).toEqual([(rows - 1) % 251, 0, 4500 % 251, 0]);
    const batches = data.batches(2, { seed: 3 });
    const { value } = await batches.next();
    expect(value!.size).toBe(2);
    await batches.return(undefined);
  });

  test("a compressed array is read as far as batches have come", async () => {
    const rows = 2000;
    const values = Float32Array.from({ length: rows * 1000 }, (_, k) => Math.imul(k, 0x9e3779b1) % 1000);
    const { source, counts } = countingBytes(zip({ "x.npy": npy("<f4", `(${rows}, 1000)`, values) }, 8));
    const data = StoredDataset.of(await openNpz(source));
    const before = counts.bytes;
    const batches = data.batches(10);
    const { value } = await batches.next();
    expect(value!.inputs["x"]).toEqual(values.subarray(0, 10_000));
    expect(counts.bytes - before).toBeLessThan(source.size / 20);
    expect(counts.most).toBeLessThan(2 ** 17);
    let start = 10_000;
    for await (const { inputs } of batches) {
      expect(inputs["x"]).toEqual(values.subarray(start, start + 10_000));
      start += 10_000;
    }
    expect(start).toBe(values.length);
    // The next epoch starts over.
    expect((await data.batches(10).next()).value!.inputs["x"]).toEqual(values.subarray(0, 10_000));
  });

  test("Parquet is read by groups of rows, each once in an epoch", async () => {
    const x = Float64Array.from({ length: 40_000 }, (_, k) => Math.fround(Math.sin(k)));
    const y = Int32Array.from({ length: 40_000 }, (_, k) => k);
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: "x", data: Array.from(x), type: "DOUBLE" },
          { name: "y", data: Array.from(y), type: "INT32" },
          { name: "unused", data: Array.from(x, (value) => value * 3), type: "DOUBLE" },
        ],
        rowGroupSize: 4000,
        codec: "UNCOMPRESSED",
      }),
    );
    const { source, counts } = countingBytes(bytes);
    const data = await openParquet(source, { columns: { x: "number", y: "integer" } });
    const footer = counts.bytes;
    const [first] = await all([(await data.batches(100).next()).value!]);
    expect(first!.inputs["y"]).toEqual(y.subarray(0, 100));
    expect(counts.bytes - footer).toBeLessThan(bytes.length / 10);
    const start = counts.bytes;
    const batches = await all(data.batches(70, { seed: 5, epoch: 2 }));
    // What no column needs is not read, and what is needed is read once.
    expect(counts.bytes - start).toBeLessThan(bytes.length * 0.7);
    const seen = batches.flatMap(({ inputs }) => [...inputs["y"]!]);
    expect(seen.toSorted((a, b) => a - b)).toEqual([...y]);
    expect(batches.flatMap(({ inputs }) => [...inputs["x"]!])).toEqual(seen.map((k) => x[k]));
    // Groups come one after the other in random order, and the rows in each too.
    const groups = seen
      .map((row) => Math.floor(row / 4000))
      .filter((group, k, list) => group !== list[k - 1]);
    expect(groups.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(groups).not.toEqual(groups.toSorted((a, b) => a - b));
    expect(seen.slice(0, 50)).not.toEqual(seen.slice(0, 50).toSorted((a, b) => a - b));
    const again = await all(data.batches(70, { seed: 5, epoch: 2 }));
    expect(again.flatMap(({ inputs }) => [...inputs["y"]!])).toEqual(seen);
    const next = await all(data.batches(70, { seed: 5, epoch: 3 }));
    expect(next.flatMap(({ inputs }) => [...inputs["y"]!])).not.toEqual(seen);
  });

  test("streams of lines and of text", async () => {
    const lines = Array.from({ length: 25 }, (_, k) => `{"x": ${k}, "c": "${"uv"[k % 2]}"}`);
    const columns = { x: "number", c: { type: "category", vocabulary: ["u", "v"] } } as const;
    const source = text(lines.join("\n"));
    let taken = 0;
    const counted = (async function* () {
      for await (const piece of pieces(source, 10)) {
        taken += piece.length;
        yield piece;
      }
    })();
    const parts = streamJsonLines(counted, { columns, rows: 10 });
    expect((await parts.next()).value!.inputs["x"]).toEqual(Float32Array.from({ length: 10 }, (_, k) => k));
    expect(taken).toBeLessThan(source.length / 2);
    expect((await all(parts)).map(({ size }) => size)).toEqual([10, 5]);
    const refused = (choice: Readonly<Record<string, ColumnChoice>>) =>
      problemOf(streamJsonLines(source, { name: "s", columns: choice, rows: 2 }).next());
    expect(await refused({ c: "category" })).toMatch(/^TPL247 s, column "c": .* say its vocabulary$/);
    expect(await refused({ x: { type: "number", missing: "mean" } })).toMatch(/^TPL247 s, column "x"/);
    expect(await problemOf(all(streamJsonLines(text("\n"), { name: "s", rows: 2 })))).toMatch(
      /^TPL241 s, line 1/,
    );
    expect(await problemOf(streamJsonLines(source, { rows: 0 }).next())).toMatch(
      /^TPL247 streamJsonLines: rows/,
    );
    expect((await all(streamText(pieces(text("größer"), 1)))).join("")).toBe("größer");
  });
});

describe("gives what the whole gives", () => {
  const choices: readonly BatchOptions[] = [
    {},
    { last: "drop" },
    { seed: 7 },
    { seed: 7, epoch: 3, augment: { x: [flip()] } },
  ];

  test("of npy, npz and IDX", async () => {
    for (const [name, bytes] of Object.entries(arrays)) await writeFile(join(folder, `${name}.npy`), bytes);
    const idx = Uint8Array.from([0, 0, 8, 1, 0, 0, 0, 50, ...labels]);
    const stored = [
      StoredDataset.of({ x: await openNpy(join(folder, "x.npy")), y: await openNpy(arrays.y) }),
      StoredDataset.of({ x: await openNpy(new Blob([new Uint8Array(arrays.x)])), y: await openIdx(idx) }),
      StoredDataset.of({ x: await openNpy(arrays.x), y: await readNpy(arrays.y) }),
      StoredDataset.of(await openNpz(zip({ "x.npy": arrays.x, "y.npy": arrays.y }, 0))),
    ];
    for (const options of choices) {
      const expected = [...whole.batches(8, options)].map(({ inputs }) => inputs);
      for (const data of stored)
        expect((await all(data.batches(8, options))).map(({ inputs }) => inputs)).toEqual(expected);
    }
    expect((await stored[0]!.rows([3, 3, 49, 0, 1])).columns).toEqual(whole.rows([3, 3, 49, 0, 1]).columns);
  });

  test("of what comes in order only", async () => {
    const packed = zip({ "x.npy": arrays.x, "y.npy": arrays.y }, 8);
    await writeFile(join(folder, "x.npy.gz"), gzipSync(arrays.x));
    const expected = [...whole.batches(8)].map(({ inputs }) => inputs);
    const stored = [
      StoredDataset.of(await openNpz(packed), "packed.npz"),
      StoredDataset.of({ x: await openNpy(join(folder, "x.npy.gz")), y: await openNpy(pieces(arrays.y, 7)) }),
    ];
    for (const data of stored) {
      const inputs = (await all(data.batches(8))).map((batch) => batch.inputs);
      expect(inputs).toEqual(expected);
      expect(await problemOf(data.batches(8, { seed: 1 }).next())).toMatch(
        /^TPL247 .*: "x" is compressed or a stream, and comes from the first row to the last: leave out the seed/,
      );
    }
    // Two loops at a time take turns.
    const [one, two] = [stored[0]!.batches(25), stored[0]!.batches(25)];
    const both = await Promise.all([one.next(), two.next(), one.next(), two.next()]);
    expect(both.map(({ value }) => value!.inputs["y"])).toEqual(
      [0, 0, 25, 25].map((start) => labels.subarray(start, start + 25)),
    );
    expect(await problemOf(stored[1]!.batches(8).next())).toMatch(
      /^TPL240 .* is a stream, which can be read once/,
    );
  });

  test("of Parquet", async () => {
    const columns = { id: { type: "integer", missing: { fill: -1 } }, small: "number" } as const;
    const data = await openParquet(fixture("plain.parquet"), { columns });
    const { columns: expected } = await readParquet(fixture("plain.parquet"), { columns });
    expect((await data.rows([0, 1, 2, 3])).columns).toEqual(expected);
    expect((await data.rows([3, 0, 2, 3])).inputs["small"]).toEqual(Float32Array.of(4, 1, 3, 4));
    for (const missing of ["drop", "mean"] as const)
      expect(
        await problemOf(
          openParquet(fixture("plain.parquet"), { columns: { score: { type: "number", missing } } }),
        ),
      ).toMatch(/^TPL247 plain.parquet, column "score": .* say fill$/);
    expect(await problemOf(openParquet(fixture("plain.parquet"), { columns: { name: "category" } }))).toMatch(
      /^TPL247 .* say its vocabulary$/,
    );
    const refusing = await openParquet(fixture("plain.parquet"), { columns: { id: "integer" } });
    expect(await problemOf(refusing.rows([0, 3]))).toMatch(
      /^TPL243 .*, row 2, column "id": the value is missing/,
    );
  });
});

describe("what is wrong is an error", () => {
  /** All rows in order, by a data set that is opened. */
  const contents = async (open: () => Promise<StoredDataset>) =>
    (await all((await open()).batches(16))).map(({ inputs }) => inputs);
  const openers: Readonly<
    Record<string, readonly [bytes: Uint8Array, open: (bytes: Uint8Array) => Promise<StoredDataset>]>
  > = {
    npy: [arrays.x, async (bytes) => StoredDataset.of({ x: await openNpy(bytes, { name: "x" }) })],
    "npy.gz": [
      arrays.x,
      async (bytes) => StoredDataset.of({ x: await openNpy(gzipSync(bytes), { name: "x" }) }),
    ],
    idx: [
      bytesOf("idx/0e.idx"),
      async (bytes) => StoredDataset.of({ x: await openIdx(bytes, { name: "x" }) }),
    ],
    npz: [zip(arrays, 0), async (bytes) => StoredDataset.of(await openNpz(bytes, { name: "x" }))],
    "npz, compressed": [
      zip(arrays, 8),
      async (bytes) => StoredDataset.of(await openNpz(bytes, { name: "x" })),
    ],
  };

  test.each(Object.entries(openers))("%s: cut off anywhere, or longer", async (_, [bytes, open]) => {
    const rows = await contents(() => open(bytes));
    expect(rows.length).toBeGreaterThan(0);
    for (
      let length = 0;
      length < bytes.length;
      length += length < 140 || length > bytes.length - 140 ? 1 : 37
    )
      expect(await problemOf(contents(() => open(bytes.subarray(0, length)))), `${length}`).toMatch(
        /^TPL24[15] x.*, byte \d+: /,
      );
    expect(await problemOf(contents(() => open(Uint8Array.from([...bytes, 0]))))).toMatch(
      /^TPL241 x.*, byte \d+: /,
    );
  });

  test.each(Object.entries(openers).filter(([name]) => name.startsWith("npz")))(
    "%s: damaged at any byte",
    async (name, [bytes, open]) => {
      const rows = await contents(() => open(bytes));
      const data = [...bytes.keys()].filter((at) => at % 3 === 0 || at > bytes.length - 22);
      for (const at of data) {
        const damaged = bytes.slice();
        damaged[at]! ^= 0x10;
        let read: unknown;
        try {
          read = await contents(() => open(damaged));
        } catch (error) {
          expect((error as Error).name, `${at}`).toBe("DataError");
          continue;
        }
        // Numbers that are not compressed are read without their checksum; times and versions are not looked at.
        if (name === "npz") expect(Object.keys((read as object[])[0]!)).toHaveLength(2);
        else expect(Object.values((read as object[])[0]!), `${at}`).toEqual(Object.values(rows[0]!));
      }
    },
  );

  test("NaN and numbers that do not fit name their byte and element", async () => {
    const values = Float32Array.from({ length: 40 }, (_, k) => (k === 31 ? NaN : k));
    const data = StoredDataset.of({ x: await openNpy(npy("<f4", "(10, 4)", values), { name: "x" }) });
    await data.rows([0, 6, 8]);
    expect(await problemOf(data.rows([2, 7, 7]))).toBe(
      `TPL243 x, byte ${128 + 31 * 4}: element [7, 3] is NaN; say nan: { fill: 0 } or nan: "keep"`,
    );
    const large = StoredDataset.of({
      x: await openNpy(npy("<u4", "(3,)", Uint32Array.of(1, 2, 2 ** 31)), { name: "x" }),
    });
    expect(await problemOf(large.rows([1, 2]))).toMatch(
      /^TPL242 x, byte 136: element \[2\], 2147483648, does not fit/,
    );
  });

  test("rows and arrays that are not there", async () => {
    const data = StoredDataset.of({ x: await openNpy(arrays.x) }, "x.npy");
    expect(await problemOf(data.rows([50]))).toBe("TPL247 x.npy: there is no row 50: rows are 0 to 49");
    expect(await problemOf(data.batches(0).next())).toMatch(/^TPL247 batches: a batch has at least one row/);
    expect(await problemOf(openNpy(fixture("npy/scalar.npy")))).toMatch(
      /^TPL241 .* is one number, and has no rows$/,
    );
    expect(await problemOf(openNpy(fixture("npy/big-f8-F.npy")))).toMatch(/^TPL245 .* order of Fortran/);
    expect(await problemOf(openNpz(fixture("plain.npz"), { arrays: ["y"] }))).toMatch(
      /^TPL244 .* no array "y"/,
    );
    const other = await openNpy(npy("<i4", "(3,)", Int32Array.of(1, 2, 3)));
    const both = { x: await openNpy(arrays.x), y: other };
    expect(await problemOf(() => StoredDataset.of(both, "d"))).toBe(
      'TPL244 d, column "y": has 3 rows, and the first column 50',
    );
    expect(await problemOf(() => StoredDataset.of({}, "d"))).toBe("TPL244 d: needs an array that has rows");
    expect(await problemOf(openIdx(join(folder, "absent.idx")))).toMatch(
      /^TPL240 .*absent.idx: cannot be read/,
    );
    expect(await problemOf(openIdx(folder))).toMatch(/^TPL240 .* it is a folder/);
  });

  test("a file that changes, or cannot be read any more", async () => {
    const path = join(folder, "changing.npy");
    await writeFile(path, arrays.x);
    const data = StoredDataset.of({ x: await openNpy(path) });
    await data.rows([1]);
    await appendFile(path, "x");
    expect(await problemOf(data.rows([1]))).toMatch(
      /^TPL240 .*changing.npy: has changed since it was opened/,
    );
    await writeFile(path, arrays.x);
    await utimes(path, 1, 1);
    expect(await problemOf(data.rows([1]))).toMatch(/^TPL240 .*changing.npy: has changed/);
    rmSync(path);
    expect(await problemOf(data.rows([1]))).toMatch(/^TPL240 .*changing.npy: cannot be read/);
    let isThere = true;
    const blob = new Blob([new Uint8Array(arrays.x)]);
    const file = {
      size: blob.size,
      name: "page.npy",
      stream: () => blob.stream(),
      slice: (start: number, end: number) => ({
        arrayBuffer: () =>
          isThere ? blob.slice(start, end).arrayBuffer() : Promise.reject(new Error("moved")),
      }),
    };
    const chosen = StoredDataset.of({ x: await openNpy(file) });
    isThere = false;
    expect(await problemOf(chosen.rows([1]))).toBe(
      "TPL240 page.npy: cannot be read at byte 152: moved; choose the file again",
    );
  });

  test("a header that promises too much is not believed, whatever it is read from", async () => {
    const lying = npy("<f4", "(2000000000, 1000)", Float32Array.of(1, 2));
    for (const read of [readNpy, openNpy])
      expect(await problemOf(read(lying, { name: "x" }))).toMatch(/^TPL241 x, byte 136: the file ends early/);
    expect(await problemOf(readNpy(gzipSync(lying), { name: "x" }))).toMatch(
      /^TPL241 x, byte 136: the file ends early/,
    );
    const idx = Uint8Array.from([0, 0, 13, 1, 255, 255, 255, 255, 0, 0, 0, 0]);
    expect(await problemOf(readIdx(pieces(idx, 3), { name: "x" }))).toMatch(
      /^TPL241 x, byte 12: the file ends early/,
    );
    const inside = zip({ "x.npy": lying }, 8);
    expect(await problemOf(readNpz(inside, { name: "x" }))).toMatch(
      /^TPL241 x, array "x", byte 136: the file ends early/,
    );
  });
});
