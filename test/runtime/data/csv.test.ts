import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRecordReader } from "../../../runtime/data/csv-records.ts";
import { readCsv, streamCsv, type CsvOptions } from "../../../runtime/data/index.ts";
import { bytesOf, expectedOf, fixture, pieces, problemOf, text } from "./fixture.ts";

const read = (content: string, options: CsvOptions = {}) =>
  readCsv(text(content), { name: "data.csv", ...options });
const problem = (content: string, options: CsvOptions = {}) => problemOf(read(content, options));

function recordsOf(parts: readonly string[], delimiter = ",", trim = false): string[][] {
  const records: string[][] = [];
  const reader = createRecordReader("data.csv", { delimiter, trim }, (fields) => records.push([...fields]));
  for (const part of parts) reader.push(part);
  reader.end();
  return records;
}

const everything: CsvOptions = {
  columns: { name: "category", age: "integer", height: "number", member: "boolean", city: "category" },
};

describe("a file that Python reads, too", () => {
  const { rows } = expectedOf("people") as { rows: string[][] };
  const column = (k: number, parse: (field: string) => number): number[] => rows.map((row) => parse(row[k]!));
  const texts = (k: number): string[] => rows.map((row) => row[k]!);

  test.each(["people.csv", "people-bom.csv", "people.csv.gz"])(
    "%s: quotes, line breaks in them, CRLF",
    async (name) => {
      const data = await readCsv(fixture(name), everything);
      expect(data.size).toBe(rows.length);
      expect([...data.inputs["age"]!]).toEqual(column(1, Number).map((age) => age + 0));
      expect(data.inputs["height"]).toEqual(Float32Array.from(column(2, Number)));
      expect([...data.inputs["member"]!]).toEqual([1, 0, 1, 0]);
      for (const [k, name] of [
        [0, "name"],
        [4, "city"],
      ] as const) {
        const { values, vocabulary } = data.column(name);
        expect(Array.from(values, (id) => vocabulary![id])).toEqual(texts(k));
        expect(vocabulary).toEqual([...new Set(texts(k))].toSorted());
      }
      expect(data.inputs["age"]).toBeInstanceOf(Int32Array);
      expect(data.inputs["height"]).toBeInstanceOf(Float32Array);
    },
  );

  test("tabs divide the fields of a .tsv file", async () => {
    const { inputs, size } = await readCsv(fixture("people.tsv"), everything);
    expect(size).toBe(4);
    expect([...inputs["age"]!]).toEqual([36, 41, 7, 0]);
  });

  test("is the same from bytes, a blob, a stream, in pieces of any length", async () => {
    const bytes = bytesOf("people.csv");
    const whole = await readCsv(bytes, everything);
    const copy = new Uint8Array(bytes).buffer;
    for (const source of [copy, new Blob([copy]), new Blob([copy]).stream()])
      expect((await readCsv(source, everything)).columns).toEqual(whole.columns);
    for (const length of [1, 2, 3, 5, 50])
      expect((await readCsv(pieces(bytes, length), everything)).columns).toEqual(whole.columns);
    for (const length of [1, 7])
      expect((await readCsv(pieces(bytesOf("people.csv.gz"), length), everything)).columns).toEqual(
        whole.columns,
      );
  });

  test("its records are Python's", () => {
    const { header } = expectedOf("people") as { header: string[] };
    expect(recordsOf([new TextDecoder().decode(bytesOf("people.csv"))])).toEqual([header, ...rows]);
  });
});

test("what is written as RFC 4180 has it is read as it was, cut anywhere", () => {
  const field = fc.string({ unit: fc.constantFrom("a", "ß", ",", '"', "\n", "\r", " ", "1") });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.nat(30),
      fc.boolean(),
      (rows, end, cut, isEnded) => {
        const quoted = (field: string): string =>
          /[,"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
        const written = rows.map((row) => row.map(quoted).join(",")).join(end) + (isEnded ? end : "");
        expect(recordsOf([written.slice(0, cut), written.slice(cut)])).toEqual(rows);
      },
    ),
  );
});

test("numbers are what they say, or an error", async () => {
  const good = ["0", "-1", "+2", "1e3", "1.5E-2", ".5", "3.", " 4 ", "\t5", "16777217", "1e-60"];
  const { inputs } = await read(`x\n${good.join("\n")}\n`);
  expect(inputs["x"]).toEqual(Float32Array.from(good, Number));
  for (const wrong of ["12abc", "0x10", "1_000", "--1", "1e", "e3", ".", "1 2", "٣", "true"])
    expect(await problem(`x\n1\n${wrong}\n`), wrong).toBe(
      `TPL242 data.csv, line 3, column "x": ${JSON.stringify(wrong)} is no number; ` +
        `if it is a category, say columns: { "x": "category" }; if it means that the value is missing, say missingTexts`,
    );
  expect(await problem("x\nInfinity\n")).toBe(
    'TPL242 data.csv, line 2, column "x": "Infinity" is no number: it is not finite',
  );
  expect(await problem('x\n"1,5"\n')).toMatch(
    /"1,5" is no number: decimals have a point, and no thousands are marked$/,
  );
  expect(await problem("x\n1e39\n")).toBe(
    'TPL242 data.csv, line 2, column "x": "1e39" is too large for a float32',
  );
  expect(await problem("x\n1e999\n")).toBe(
    'TPL242 data.csv, line 2, column "x": "1e999" is too large for a float32',
  );
});

test("integers and booleans are strict", async () => {
  const columns = { x: "integer" } as const;
  expect([...(await read("x\n2147483647\n-2147483648\n1e3\n", { columns })).inputs["x"]!]).toEqual([
    2147483647, -2147483648, 1000,
  ]);
  expect(await problem("x\n2147483648\n", { columns })).toBe(
    'TPL242 data.csv, line 2, column "x": "2147483648" does not fit an int32 (-2147483648 to 2147483647)',
  );
  expect(await problem("x\n1.5\n", { columns })).toMatch(/"1.5" is not an integer$/);
  expect(await problem("x\nyes\n", { columns: { x: "boolean" } })).toBe(
    'TPL242 data.csv, line 2, column "x": "yes" is no boolean: true, false, 1 and 0 are',
  );
});

describe("missing values", () => {
  const file = fixture("missing.csv");
  const columns = { a: "number", b: "number", c: "category" } as const;

  test("are an error that says what to do", async () => {
    expect(await problemOf(readCsv(file, { columns }))).toBe(
      'TPL243 missing.csv, line 3, column "a": the value is missing; say missing: "drop", "mean" or { fill: … } for this column',
    );
    expect(await problemOf(readCsv(file, { columns: { b: "number" } }))).toMatch(
      /line 4, column "b": the value is missing \("NaN"\)/,
    );
    expect(await problemOf(readCsv(file, { columns: { c: "category" } }))).toMatch(
      /line 4, column "c": .*; say missing: "drop" or/,
    );
  });

  test("leave out the row, are filled, or become the mean of the others", async () => {
    const dropped = await readCsv(file, {
      columns: { a: { type: "number", missing: "drop" }, b: { type: "number", missing: "drop" } },
    });
    expect([...dropped.inputs["a"]!]).toEqual([1, 5]);
    const filled = await readCsv(file, {
      columns: {
        a: { type: "number", missing: "mean" },
        b: { type: "number", missing: { fill: -1 } },
        c: { type: "category", missing: { fill: "none" } },
      },
    });
    expect([...filled.inputs["a"]!]).toEqual([1, 3, 3, 5]);
    expect([...filled.inputs["b"]!]).toEqual([2, 4, -1, 6]);
    expect(filled.column("c")).toEqual({
      values: Int32Array.of(1, 2, 0, 1),
      shape: [],
      vocabulary: ["none", "x", "y"],
    });
    const kept = await readCsv(file, { columns: { b: { type: "number", missing: { fill: NaN } } } });
    expect([...kept.inputs["b"]!]).toEqual([2, 4, NaN, 6]);
  });

  test("have other texts where the file says so, and only there", async () => {
    const missingTexts = ["NA", "?"];
    const x = { type: "number", missing: "drop", missingTexts } as const;
    expect([...(await read("x\n1\nNA\n ?\n2\n", { columns: { x } })).inputs["x"]!]).toEqual([1, 2]);
    const namibia = await read("x\nNA\nDE\n", { columns: { x: "category" } });
    expect(namibia.column("x").vocabulary).toEqual(["DE", "NA"]);
    expect(await problem("x\nNA\n")).toMatch(/"NA" is no number/);
  });

  test("are empty lines of a file with one column, but not at its end", async () => {
    const columns = { x: { type: "number", missing: { fill: 0 } } } as const;
    expect([...(await read('x\n1\n\n""\n\n\n', { columns })).inputs["x"]!]).toEqual([1, 0, 0]);
  });

  test("have no mean where there is nothing else", async () => {
    expect(await problem("x,y\n,1\n", { columns: { x: { type: "number", missing: "mean" } } })).toBe(
      'TPL243 data.csv, column "x": there is no value at all, so there is no mean',
    );
  });
});

test.each([
  ["", "TPL241 data.csv, line 1: the file is empty"],
  ["a,b\n", "TPL244 data.csv: there are no rows, or all are left out"],
  ["a,b,a\n1,2,3\n", 'TPL244 data.csv, line 1: has two columns "a"'],
  ["a,b\n1,2\n3\n", "TPL241 data.csv, line 3: has 1 field, and there are 2 columns"],
  ['a,b\n"1\n",2\n1,2,3\n', "TPL241 data.csv, line 4: has 3 fields, and there are 2 columns"],
  ["a,b\r\n1,2\r\n\r\n3,4\r\n", "TPL241 data.csv, line 3: the line is empty, and there are 2 columns"],
  ["\na,b\n1,2\n", "TPL241 data.csv, line 1: the line of the header is empty"],
  ['a,b\n1,"2\n3,4\n', "TPL241 data.csv, line 2: the quotes of field 2 never end"],
  [
    'a,b\n1,"2"3\n',
    "TPL241 data.csv, line 2: text after the quotes of field 2: a quotation mark in quotes is doubled",
  ],
  [
    'a,b\n1,2"\n',
    "TPL241 data.csv, line 2: a quotation mark inside of field 2: put the field in quotes, and double the mark",
  ],
  [
    "a;b\n1;2\n",
    'TPL244 data.csv, line 1: has the one column "a;b": if fields are divided by ";", say delimiter: ";"',
  ],
  [",a\n0,1\n", 'TPL244 data.csv, line 1: column 1 has no name: say in "columns" which to read'],
])("%j is an error", async (content, message) => {
  expect(await problem(content)).toBe(message);
});

test("a header of one's own, other delimiters, spaces around fields", async () => {
  expect((await read("1;2\n3;4", { header: ["a", "b"], delimiter: ";" })).inputs).toEqual({
    a: Float32Array.of(1, 3),
    b: Float32Array.of(2, 4),
  });
  const trimmed = await read('a , b\n "x" ,1\n y z,2\n', {
    trim: true,
    columns: { a: "category", b: "number" },
  });
  expect(trimmed.column("a").vocabulary).toEqual(["x", "y z"]);
  expect(await problem("a,b\n1,2", { delimiter: "::" })).toMatch(
    /^TPL247 data.csv: the delimiter must be one character/,
  );
});

test("columns that are not named are left out, or what others says", async () => {
  const content = "a,b,c\n1,2,u\n3,4,v\n";
  expect(Object.keys((await read(content, { columns: { c: "category" } })).columns)).toEqual(["c"]);
  expect(
    Object.keys((await read(content, { columns: { c: "category" }, others: "integer" })).columns),
  ).toEqual(["c", "a", "b"]);
  expect(await problem(content, { columns: { d: "number" } })).toBe(
    'TPL244 data.csv, line 1: has no column "d"; there is "a", "b", "c"',
  );
  expect(await problem(content, { columns: { a: "nmber" as "number" } })).toMatch(/^TPL247 .*, not "nmber"$/);
});

test("a vocabulary that is given keeps its ids, and has all there is", async () => {
  const columns = { c: { type: "category", vocabulary: ["v", "u"] } } as const;
  expect([...(await read("c\nu\nv\n", { columns })).inputs["c"]!]).toEqual([1, 0]);
  expect(await problem("c\nu\nw\n", { columns })).toBe(
    'TPL242 data.csv, line 3, column "c": "w" is not in the vocabulary: "v", "u"',
  );
});

test("text that is not UTF-8 is an error with its byte", async () => {
  expect(await problemOf(readCsv(fixture("latin1.csv")))).toBe(
    "TPL241 latin1.csv, byte 10: is not UTF-8 text; save it as UTF-8",
  );
  expect(await problemOf(readCsv(fixture("utf16.csv")))).toMatch(
    /byte 0: .*it starts as UTF-16 does: save it as UTF-8$/,
  );
  expect(await problemOf(readCsv(text("a\n1ß").subarray(0, 4), { name: "x" }))).toMatch(
    /byte 3: ends within a character/,
  );
});

test("files that cannot be read are named", async () => {
  expect(await problemOf(readCsv(fixture("absent.csv")))).toMatch(
    /^TPL240 absent.csv: cannot be read: ENOENT/,
  );
  expect(await problemOf(readCsv(fixture("classes")))).toMatch(
    /^TPL240 classes: cannot be read: it is a folder/,
  );
  const packed = bytesOf("people.csv.gz");
  expect(await problemOf(readCsv(packed.subarray(0, 60), { name: "x.gz" }))).toMatch(
    /^TPL240 x.gz: cannot be decompressed: .* within the first 60 bytes/,
  );
  packed[packed.length - 6]! ^= 1;
  expect(await problemOf(readCsv(packed, { name: "x.gz" }))).toMatch(/^TPL240 x.gz: cannot be decompressed/);
});

test("a stream of data sets holds the same rows", async () => {
  const rows = Array.from({ length: 25 }, (_, k) => `${k},${"uv"[k % 2]}`);
  const source = text(`x,c\n${rows.join("\n")}\n`);
  const columns = { x: "number", c: { type: "category", vocabulary: ["u", "v"] } } as const;
  const parts = [];
  for await (const part of streamCsv(pieces(source, 10), { columns, rows: 10 })) parts.push(part);
  expect(parts.map(({ size }) => size)).toEqual([10, 10, 5]);
  expect(parts.flatMap(({ inputs }) => [...inputs["x"]!])).toEqual(rows.map((_, k) => k));
  const first = streamCsv(source, { name: "s", columns: { c: "category" }, rows: 2 }).next();
  expect(await problemOf(first)).toBe(
    'TPL247 s, column "c": a stream does not know all categories: say its vocabulary',
  );
});
