/** Sorting against `Array.prototype.sort`, in both precisions, interpreted and emitted. */
import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import { sort } from "../../compiler/nn/index.ts";
import { randomNumbers } from "../support/numeric.ts";
import { runFunction } from "../support/run-function.ts";
import { floats, gradientOf, input, integers, valueOf } from "./values.ts";

/** Few distinct values, so that most occur several times; some are NaN. */
const withTies = (count: number, seed: number): number[] => {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => (next() < 0.1 ? NaN : Math.floor(next() * 6) / 2));
};

const rank = (value: number): number => (Number.isNaN(value) ? Infinity : value);

/** `Array.prototype.sort` is stable, too. */
const sorted = (row: readonly number[], descending: boolean): number[] =>
  [...row.keys()].toSorted((a, b) => {
    const [x, y] = [rank(row[a]!), rank(row[b]!)];
    return x === y ? 0 : x < y === descending ? 1 : -1;
  });

describe.each(["f64", "f32"] as const)("in %s", (float) => {
  test.each([1, 2, 3, 5, 8, 33, 100])("%d elements", async (n) => {
    const rows = [withTies(n, n), withTies(n, 1000 + n)];
    const runs = await runFunction(
      ({ x }) => ({
        up: nn.argsort(x!),
        down: nn.argsort(x!, -1, { descending: true }),
        values: sort(x!),
      }),
      { x: floats([2, n], rows.flat()) },
      float,
    );
    for (const { up, down, values } of Object.values(runs)) {
      expect(Array.from(up!)).toEqual(rows.flatMap((row) => sorted(row, false)));
      expect(Array.from(down!)).toEqual(rows.flatMap((row) => sorted(row, true)));
      expect(Array.from(values!)).toEqual(rows.flatMap((row) => sorted(row, false).map((at) => row[at]!)));
    }
  });
});

test("along any axis, and of integers", () => {
  const x = floats([3, 2], [5, 1, 3, 9, 4, 2]);
  expect(valueOf((t) => sort(t, 0), x).data).toEqual([3, 1, 4, 2, 5, 9]);
  expect(valueOf((t) => nn.argsort(t, 0), x).data).toEqual([1, 0, 2, 2, 0, 1]);
  expect(valueOf((t) => sort(t), integers([3], [7, -1, 2])).data).toEqual([-1, 2, 7]);
});

test("the largest elements and where they are", () => {
  const x = floats([2, 4], [3, 1, 4, 1, 5, 9, 2, 6]);
  expect(valueOf((t) => nn.topK(t, 2).values, x)).toEqual({ shape: [2, 2], data: [4, 3, 9, 6] });
  expect(valueOf((t) => nn.topK(t, 2).indices, x).data).toEqual([2, 0, 1, 3]);
  expect(valueOf((t) => nn.topK(t, 1, 0).values, x)).toEqual({ shape: [1, 4], data: [5, 9, 4, 6] });
});

test("an element takes its gradient along", () => {
  const weights = (t: ReturnType<typeof input>) => nn.cast(nn.iota(t, t.shape), "f32");
  const x = floats([4], [3, 1, 4, 2]);
  expect(gradientOf((t) => nn.mul(sort(t), weights(t)), x)).toEqual([2, 0, 3, 1]);
  expect(gradientOf((t) => nn.topK(t, 2).values, x)).toEqual([1, 0, 1, 0]);
});

test("what cannot be sorted is named", () => {
  expect(() => sort(input(2, 3), 2)).toThrow("TPL013 argsort: axis 2 is outside of [2, 3]");
  expect(() => nn.topK(input(2, 3), 4)).toThrow("TPL017 topK: k = 4 is outside of axis -1 of [2, 3]");
  expect(() => nn.topK(input(2, 3), 0)).toThrow("TPL017");
  expect(() => nn.argsort(nn.greater(input(3), 0))).toThrow("TPL010 argsort: needs numbers");
});
