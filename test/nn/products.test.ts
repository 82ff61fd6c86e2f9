/** Products, recurrences and scattering: gradients where factors are 0, and both ends of an axis. */
import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import { runFunction } from "../support/run-function.ts";
import { floats, gradientOf, inputs, integers, valueOf } from "./values.ts";

describe("products", () => {
  test("the gradient of a product needs no division", () => {
    expect(gradientOf((x) => nn.prod(x), floats([3], [2, 0, 5]))).toEqual([0, 10, 0]);
    expect(gradientOf((x) => nn.prod(x), floats([3], [0, 0, 5]))).toEqual([0, 0, 0]);
    expect(gradientOf((x) => nn.prod(x, [0, 2]), floats([2, 2, 2], [1, 2, 3, 4, 5, 0, 7, 8]))).toEqual([
      0, 0, 224, 168, 0, 10, 96, 84,
    ]);
    expect(valueOf((x) => nn.prod(x), integers([3], [2, 3, 4])).data).toEqual([24]);
  });

  test("the gradient of running products goes on behind a zero", () => {
    // Of x₀ + x₀x₁ + x₀x₁x₂ + x₀x₁x₂x₃ at (2, 0, 3, 4).
    expect(valueOf((x) => nn.cumprod(x, 0), floats([4], [2, 0, 3, 4])).data).toEqual([2, 0, 0, 0]);
    expect(gradientOf((x) => nn.cumprod(x, 0), floats([4], [2, 0, 3, 4]))).toEqual([1, 32, 0, 0]);
    expect(gradientOf((x) => nn.cumprod(x, 0), floats([3], [0, 0, 3]))).toEqual([1, 0, 0]);
  });

  test("from the end, and along an axis of size 1", () => {
    expect(valueOf((x) => nn.cumprod(x, -1, { reverse: true }), floats([2, 3])).data).toEqual([
      6, 6, 3, 120, 30, 6,
    ]);
    expect(gradientOf((x) => nn.cumprod(x, 1, { reverse: true }), floats([1, 3], [2, 0, 5]))).toEqual([
      0, 15, 1,
    ]);
    expect(gradientOf((x) => nn.cumprod(x, 1), floats([2, 1], [0, 3]))).toEqual([1, 1]);
  });

  test("an infinite first factor stays what it is", () => {
    expect(valueOf((x) => nn.cumprod(x, 0), floats([2], [Infinity, 2])).data).toEqual([Infinity, Infinity]);
  });
});

test.each(["f64", "f32"] as const)("in %s, interpreted and emitted", async (float) => {
  const runs = await runFunction(
    ({ x }) => ({ product: nn.prod(x!, 1), running: nn.cumprod(x!, 1) }),
    { x: floats([2, 3], [2, 0, 3, 1, 2, 4]) },
    float,
  );
  for (const run of Object.values(runs)) {
    expect(Array.from(run["product"]!)).toEqual([0, 8]);
    expect(Array.from(run["running"]!)).toEqual([2, 0, 0, 1, 2, 8]);
    expect(Array.from(run["d x"]!)).toEqual([1, 14, 0, 19, 9, 4]);
  }
});

test("a discounted sum is a linear recurrence from the end", () => {
  const discounted = valueOf(
    (x) => nn.linearRecurrence(nn.fullLike(x, 0.5), x, 0, { reverse: true }),
    floats([3], [1, 2, 4]),
  );
  expect(discounted.data).toEqual([3, 4, 4]);
});

describe("scatterAdd", () => {
  const index = integers([2, 2], [1, 1, 0, 2]);
  const zeros = floats(
    [3, 3],
    Array.from({ length: 9 }, () => 10),
  );

  test("adds where the positions say, and passes the gradient both ways", async () => {
    const runs = await runFunction(
      ({ x, index: at, updates }) => ({ y: nn.scatterAdd(x!, 1, at!, updates!) }),
      { x: zeros, index, updates: floats([2, 2]) },
    );
    for (const run of Object.values(runs)) {
      expect(Array.from(run["y"]!)).toEqual([10, 13, 10, 13, 10, 14, 10, 10, 10]);
      expect(Array.from(run["d updates"]!)).toEqual([1, 1, 1, 1]);
      expect(Array.from(run["d x"]!)).toEqual(Array.from({ length: 9 }, () => 1));
    }
  });

  test("along the first axis", () => {
    const result = valueOf((x, at) => nn.scatterAdd(x, 0, at, nn.cast(at, "f32")), zeros, index);
    expect(result.data).toEqual([10, 10, 10, 11, 11, 10, 10, 12, 10]);
  });

  test("what does not fit is named", () => {
    const [x, updates] = inputs([3, 3], [2, 2]);
    const at = nn.cast(updates, "i32");
    expect(() => nn.scatterAdd(x, 1, updates, updates)).toThrow("TPL010 scatterAdd: positions must be i32");
    expect(() => nn.scatterAdd(x, 1, at, x)).toThrow("TPL011 scatterAdd: updates [3, 3] at [2, 2]");
    expect(() => nn.scatterAdd(updates, 1, nn.cast(x, "i32"), x)).toThrow("TPL011");
  });
});
