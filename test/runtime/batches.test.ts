import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyRows, permutation, type Batch } from "../../runtime/batches.ts";

describe("permutation", () => {
  test("holds every example once", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.nat(), fc.nat({ max: 1000 }), (size, seed, pass) => {
        expect([...permutation(size, seed, pass)].toSorted((a, b) => a - b)).toEqual([...Array(size).keys()]);
      }),
    );
  });

  test("is a function of seed and pass, and differs for each", () => {
    const orders = [
      permutation(50, 1, 0),
      permutation(50, 1, 1),
      permutation(50, 2, 0),
      permutation(50, 4294967295, 0),
    ];
    expect(new Set(orders.map((order) => order.join())).size).toBe(4);
    expect(permutation(50, 1, 1)).toEqual(orders[1]);
  });

  test("every example comes first about equally often", () => {
    const counts = new Float64Array(8);
    for (let pass = 0; pass < 4000; pass++) counts[permutation(8, 7, pass)[0]!]!++;
    // 500 expected, standard deviation 21.
    for (const count of counts) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

test("copyRows takes the examples in order, and starts over at the end", () => {
  const batch: Batch = { rows: 3, arrays: { x: new Float32Array(6), label: new Int32Array(3) } };
  const split = {
    size: 4,
    inputs: { x: Float32Array.of(0, 1, 10, 11, 20, 21, 30, 31), label: Int32Array.of(0, 1, 2, 3) },
  };
  copyRows(batch, split, [3, 1, 0, 2], 2);
  expect([...batch.arrays["x"]!]).toEqual([0, 1, 20, 21, 30, 31]);
  expect([...batch.arrays["label"]!]).toEqual([0, 2, 3]);
});
