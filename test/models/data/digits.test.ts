import { expect, test } from "vitest";
import { normalizePixel } from "../../../models/data/dataset.ts";
import { digits } from "../../../models/data/digits.ts";

test("one example looks like its label", () => {
  const { x, label } = digits({ seed: 0, train: 1, test: 0 }).train.inputs;
  expect(label).toEqual(Int32Array.of(9));
  // Every second row and column, two characters wide; ink below 0.3 is noise.
  const isInk = (row: number, column: number): boolean => x![56 * row + 2 * column]! >= normalizePixel(0.3);
  const picture = Array.from({ length: 14 }, (_, row) =>
    Array.from({ length: 14 }, (_, column) => (isInk(row, column) ? "@@" : "  "))
      .join("")
      .trimEnd(),
  );
  expect(picture.join("\n")).toMatchInlineSnapshot(`
    "

              @@@@
            @@@@@@@@
            @@@@  @@@@
              @@  @@@@
              @@@@@@@@
                @@  @@
                    @@
                    @@
              @@@@  @@
              @@@@@@@@

    "
  `);
});

test("shapes, labels and pixels are those of MNIST", () => {
  const { train, test, description } = digits({ seed: 5, train: 2_000, test: 300 });
  expect(description).toBe("drawn digits, 28 x 28, seed 5");
  expect([train.size, test?.size]).toEqual([2_000, 300]);
  expect(train.inputs["x"]).toHaveLength(2_000 * 784);
  expect(train.inputs["label"]).toHaveLength(2_000);

  // Each digit occurs about 200 times; five standard deviations are 67.
  const counts = Array.from({ length: 10 }, () => 0);
  for (const label of train.inputs["label"]!) counts[label]!++;
  expect(Math.min(...counts)).toBeGreaterThan(133);
  expect(counts.reduce((sum, count) => sum + count)).toBe(2_000);

  let [sum, squares, low, high] = [0, 0, Infinity, -Infinity];
  for (const value of train.inputs["x"]!) {
    sum += value;
    squares += value * value;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const mean = sum / (2_000 * 784);
  expect(Math.abs(mean)).toBeLessThan(0.05);
  expect(Math.abs(squares / (2_000 * 784) - mean * mean - 1)).toBeLessThan(0.25);
  expect([low, high]).toEqual([Math.fround(normalizePixel(0)), Math.fround(normalizePixel(1))]);
});

test("example i depends on seed and i alone", () => {
  const few = digits({ seed: 9, train: 5, test: 5 });
  const many = digits({ seed: 9, train: 20, test: 6 });
  expect(many.train.inputs["x"]!.slice(0, 5 * 784)).toEqual(few.train.inputs["x"]);
  expect(many.test!.inputs["x"]!.slice(0, 5 * 784)).toEqual(few.test!.inputs["x"]);
  expect(few.test!.inputs["x"]).not.toEqual(few.train.inputs["x"]);
  expect(digits({ seed: 10, train: 5, test: 0 }).train.inputs["x"]).not.toEqual(few.train.inputs["x"]);
});

test("images of a digit are nearer to that digit's mean than to the others'", () => {
  // A nearest-mean classifier: far above chance, since labels fit the drawings, and far from perfect, since
  // the same digit is drawn in different ways.
  const { train, test } = digits({ seed: 2, train: 3_000, test: 500 });
  const means = Array.from({ length: 10 }, () => new Float64Array(784));
  const counts = Array.from({ length: 10 }, () => 0);
  train.inputs["label"]!.forEach((label, example) => {
    counts[label]!++;
    for (let pixel = 0; pixel < 784; pixel++) {
      means[label]![pixel]! += train.inputs["x"]![example * 784 + pixel]!;
    }
  });
  const distance = (label: number, example: number): number =>
    means[label]!.reduce(
      (total, sum, pixel) => total + (sum / counts[label]! - test!.inputs["x"]![example * 784 + pixel]!) ** 2,
      0,
    );
  const right = Array.from({ length: 500 }, (_, example) => {
    const distances = means.map((_, label) => distance(label, example));
    return distances.indexOf(Math.min(...distances)) === test!.inputs["label"]![example];
  }).filter(Boolean).length;
  expect(right / 500).toBeGreaterThan(0.6);
  expect(right / 500).toBeLessThan(0.95);
});

test("sizes are checked; a test size of 0 leaves the split out", () => {
  expect(digits({ train: 1, test: 0 })).not.toHaveProperty("test");
  expect(() => digits({ train: 0 })).toThrow("train must be an integer of at least 1, not 0");
  expect(() => digits({ train: 1, test: 1.5 })).toThrow("test must be an integer of at least 0, not 1.5");
});
