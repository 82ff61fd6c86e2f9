/** Parquet and safetensors. */
import { expect, test } from "vitest";
import { readParquet, readSafetensors } from "../../../runtime/data/index.ts";
import { readParquetBy } from "../../../runtime/data/parquet.ts";
import { bytesOf, fixture, problemOf } from "./fixture.ts";

test.each(["nullable.parquet", "plain.parquet"])("%s: null is missing, whatever the type", async (name) => {
  const columns = {
    id: { type: "integer", missing: { fill: -1 } },
    score: { type: "number", missing: "mean" },
    small: "number",
    name: { type: "category", missing: { fill: "?" } },
    yes: { type: "boolean", missing: { fill: false } },
    list: { type: "number", shape: [2] },
  } as const;
  const data = await readParquet(fixture(name), { columns });
  expect(data.columns).toEqual({
    id: { values: Int32Array.of(1, 2, -1, 4), shape: [] },
    score: { values: Float32Array.of(0.5, 2 / 3, 2.5, -1), shape: [] },
    small: { values: Float32Array.of(1, 2, 3, 4), shape: [] },
    name: { values: Int32Array.of(1, 2, 0, 3), shape: [], vocabulary: ["?", "a", "b", "ä"] },
    yes: { values: Int32Array.of(1, 0, 1, 0), shape: [] },
    list: { values: Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), shape: [2] },
  });
  const one = (column: string, type: "number" | "integer" | "category") =>
    problemOf(readParquet(fixture(name), { columns: { [column]: type } }));
  expect(await one("id", "integer")).toMatch(/, row 2, column "id": the value is missing; say missing/);
  expect(await one("score", "number")).toMatch(/^TPL243 .*, row 1, column "score"/);
  expect(await one("big", "integer")).toMatch(
    /^TPL242 .*, row 0, column "big": 1099511627776 does not fit an int32/,
  );
  expect(await one("name", "number")).toMatch(/^TPL242 .*: "a" is a text, not a number/);
  expect(await one("when", "number")).toMatch(/^TPL242 .*, row 0, column "when": an object is no number/);
  expect(await one("when", "category")).toMatch(/^TPL242 /);
  expect(await one("absent", "number")).toMatch(/^TPL244 .*: has no column "absent"; there is "id", "score"/);
});

test("what hyparquet cannot read is an error, and so is its absence", async () => {
  expect(await problemOf(readParquet(fixture("zstd.parquet"), { columns: { small: "number" } }))).toMatch(
    /^TPL245 zstd.parquet: .*ZSTD: say compressors, of the package hyparquet-compressors$/,
  );
  expect(await problemOf(readParquet(fixture("people.csv")))).toMatch(
    /^TPL241 people.csv: is no valid Parquet file/,
  );
  const whole = bytesOf("plain.parquet");
  for (const length of [0, 3, 11, 100, whole.length - 1])
    expect(await problemOf(readParquet(whole.subarray(0, length), { name: "x" }))).toMatch(
      /^TPL241 x: is no valid Parquet file/,
    );
  const absent = () => Promise.reject(new Error("Cannot find package 'hyparquet'"));
  expect(await problemOf(readParquetBy(absent, fixture("plain.parquet"), {}))).toBe(
    "TPL246 plain.parquet: is read by the package hyparquet, which is not installed: npm install hyparquet",
  );
});

test("safetensors hold arrays", async () => {
  const arrays = await readSafetensors(fixture("arrays.safetensors"));
  const grid = Float32Array.from({ length: 24 }, (_, k) => k);
  expect(arrays).toEqual({
    x: { shape: [2, 3, 4], values: grid },
    half: { shape: [2, 12], values: grid },
    wide: { shape: [2], values: Int32Array.of(7, -8) },
    byte: { shape: [2], values: Int32Array.of(200, 3) },
  });
  expect(Object.keys(await readSafetensors(fixture("arrays.safetensors"), { arrays: ["x"] }))).toEqual(["x"]);
  expect(await problemOf(readSafetensors(fixture("arrays.safetensors"), { arrays: ["y"] }))).toMatch(
    /^TPL244 .* has no array "y"/,
  );
  expect(await problemOf(readSafetensors(fixture("people.csv")))).toMatch(
    /^TPL241 people.csv: TPL220 not a valid safetensors file, at byte 0/,
  );
});
