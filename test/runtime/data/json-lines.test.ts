import { expect, test } from "vitest";
import { readJsonLines, type JsonLinesOptions } from "../../../runtime/data/index.ts";
import { fixture, problemOf, text } from "./fixture.ts";

const problem = (content: string, options: JsonLinesOptions = {}) =>
  problemOf(readJsonLines(text(content), { name: "rows.jsonl", ...options }));

const x = { type: "number", shape: [2, 2] } as const;

test("each line is a row, each key a column; lists have a shape", async () => {
  const data = await readJsonLines(fixture("rows.jsonl"), {
    columns: { x, n: { type: "integer", missing: { fill: 0 } }, kind: "category", yes: "boolean" },
  });
  expect(data.columns).toEqual({
    x: { values: Float32Array.of(1, 2, 3, 4.5, 5, 6, 7, 8, 0, 0, 0, 1e-3), shape: [2, 2] },
    n: { values: Int32Array.of(1, -2, 0), shape: [] },
    kind: { values: Int32Array.of(0, 1, 0), shape: [], vocabulary: ["a", "ß"] },
    yes: { values: Int32Array.of(1, 0, 1), shape: [] },
  });
});

test.each([
  ['{"a": 1}\n{"a": }\n', /^TPL241 rows.jsonl, line 2: is not JSON: /],
  ["[1]\n", /^TPL241 rows.jsonl, line 1: is no object: \[1\]$/],
  ['{"a": 1}\n\n{"a": 2}', /^TPL241 rows.jsonl, line 2: the line is empty$/],
  ["\n", /^TPL241 rows.jsonl, line 1: the file is empty$/],
  ['{"a": 1}\n{"b": 2}\n', /^TPL243 rows.jsonl, line 2, column "a": the value is missing; say missing/],
  ['{"a": 1}\n{"a": "2"}\n', /^TPL242 rows.jsonl, line 2, column "a": "2" is a text, not a number/],
  [
    '{"a": [1]}\n',
    /^TPL242 rows.jsonl, line 1, column "a": \[1\] is no number: it is a list, so say its shape$/,
  ],
  ['{"a": 1, "a": 2}\n', /^TPL241 rows.jsonl, line 1: has the key "a" twice$/],
])("%j is an error", async (content, message) => {
  expect(await problem(content)).toMatch(message);
});

test("lists have the shape that is said", async () => {
  expect(await problem('{"x": [[1, 2], [3]]}\n', { columns: { x } })).toMatch(
    /line 1, column "x": is no list of shape \[2, 2\]/,
  );
  expect(await problem('{"x": [[1, 2], [3, null]]}\n', { columns: { x } })).toMatch(
    /^TPL243 .* the value is missing/,
  );
});
