import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import type { TensorData } from "../support/run-traced.ts";
import { floats, input, inputs, valueOf } from "./values.ts";

/** The matrix of `x` at a position of the batch that its leading axes stretch to. */
function matrixAt(x: TensorData, batch: readonly number[]): (row: number, column: number) => number {
  const [rows, columns] = x.shape.slice(-2) as [number, number];
  const lead = x.shape.slice(0, -2);
  const own = batch.slice(batch.length - lead.length);
  const matrix = lead.reduce((place, extent, axis) => place * extent + (extent === 1 ? 0 : own[axis]!), 0);
  return (row, column) => x.data[matrix * rows * columns + row * columns + column]!;
}

const positions = (shape: readonly number[]): number[][] =>
  shape.reduce<number[][]>(
    (all, extent) => all.flatMap((at) => [...Array(extent).keys()].map((k) => [...at, k])),
    [[]],
  );

/** The product by its definition. */
const product = (a: TensorData, b: TensorData, shape: readonly number[]): number[] =>
  positions(shape).map((at) => {
    const [row, column] = at.slice(-2) as [number, number];
    const [left, right] = [matrixAt(a, at.slice(0, -2)), matrixAt(b, at.slice(0, -2))];
    return [...Array(a.shape.at(-1)).keys()].reduce((sum, k) => sum + left(row, k) * right(k, column), 0);
  });

describe("matmul", () => {
  test.each([
    [
      [2, 3],
      [5, 3, 4],
      [5, 2, 4],
    ],
    [
      [5, 2, 3],
      [3, 4],
      [5, 2, 4],
    ],
    [
      [5, 1, 2, 3],
      [4, 3, 2],
      [5, 4, 2, 2],
    ],
    [
      [1, 2, 3],
      [1, 3, 2],
      [1, 2, 2],
    ],
    [
      [2, 1, 2, 3],
      [2, 3, 3, 1],
      [2, 3, 2, 1],
    ],
  ])("%j x %j", (a, b, shape) => {
    const [left, right] = [floats(a), floats(b)];
    expect(valueOf((x, y) => nn.matmul(x, y), left, right)).toEqual({
      shape,
      data: product(left, right, shape),
    });
  });

  test("vectors are rows on the left and columns on the right", () => {
    expect(valueOf((x, y) => nn.matmul(x, y), floats([2]), floats([3, 2, 2]))).toEqual({
      shape: [3, 2],
      data: [7, 10, 19, 22, 31, 34],
    });
    expect(valueOf((x, y) => nn.matmul(x, y), floats([2, 2, 2]), floats([2]))).toEqual({
      shape: [2, 2],
      data: [5, 11, 17, 23],
    });
  });

  test("mistakes say what may have been meant", () => {
    const [a, b, c, d] = inputs([64, 1000], [100, 10], [64, 1000], [5, 1000, 3]);
    expect(() => nn.matmul(a, b)).toThrow(
      /^TPL012 matmul: inner dimensions differ: \[64, 1000\] x \[100, 10\]\n/,
    );
    expect(() => nn.matmul(a, c)).toThrow("[64, 1000] x [64, 1000]; did you mean transpose(x2)?");
    expect(() => nn.matmul(d, nn.exp(a))).toThrow("TPL012");
    expect(() => nn.matmul(input(2, 4, 3), input(3, 3, 4))).toThrow(
      "TPL011 matmul: batch dimensions do not broadcast",
    );
    expect(() => nn.matmul(input(), input(3))).toThrow(
      "TPL012 matmul: a scalar has no axis to multiply: [] x [3]; use mul()",
    );
  });
});

const one = (equation: string, ...shape: number[]) => valueOf((x) => nn.einsum(equation, x), floats(shape));

describe("einsum", () => {
  test("of one operand: order, sums, and the implied result", () => {
    expect(one("ij->ji", 2, 3).data).toEqual([1, 4, 2, 5, 3, 6]);
    expect(one("ij->j", 2, 3).data).toEqual([5, 7, 9]);
    expect(one("ba", 2, 3)).toEqual({ shape: [3, 2], data: [1, 4, 2, 5, 3, 6] });
  });

  test("a letter that only one operand has, and the result lacks, is summed", () => {
    expect(valueOf((x, y) => nn.einsum("ij,k->k", x, y), floats([2, 2]), floats([3])).data).toEqual([
      10, 20, 30,
    ]);
    expect(valueOf((x, y) => nn.einsum("i,i", x, y), floats([3]), floats([3]))).toEqual({
      shape: [],
      data: [14],
    });
  });

  test("mistakes", () => {
    const x = input(3, 3);
    expect(() => nn.einsum("ii->i", x)).toThrow(
      'TPL017 einsum: "ii->i" takes a diagonal: i is twice in operand 0',
    );
    expect(() => nn.einsum("...i->i", x)).toThrow("TPL017");
    expect(() => nn.einsum("ij->k", x)).toThrow("has a result with k");
    expect(() => nn.einsum("ij,jk->ik", x)).toThrow("has 2 operands, 1 were given");
    expect(() => nn.einsum("ijk->i", x)).toThrow("gives operand 0 3 axes, it is [3, 3]");
    const [a, b] = inputs([2, 3], [4, 5]);
    expect(() => nn.einsum("ij,jk->ik", a, b)).toThrow(
      'TPL012 einsum: j of "ij,jk->ik" is 3 and 4 in [2, 3] x [4, 5]',
    );
  });
});

test("linear declares its parameters as torch.nn does", () => {
  const x = input(8, 4);
  expect(nn.linear(x, 3, { name: "hidden" }).shape).toEqual([8, 3]);
  const bound = { kind: "uniform", low: -0.5, high: 0.5 };
  expect(
    [...x.trace.parameters].map(([name, { node, initial }]) => [name, node.type.shape, initial]),
  ).toEqual([
    ["hidden.weight", [3, 4], bound],
    ["hidden.bias", [3], bound],
  ]);
  nn.linear(x, 3, { name: "free", bias: false });
  expect(x.trace.parameters.has("free.bias")).toBe(false);
  const weight = x.trace.parameter("w", [4, 5], nn.initial.zeros);
  expect(() => nn.affine(x, weight)).toThrow(
    "TPL012 affine: [8, 4] has 4 features, weight [out, in] is [4, 5]; did you mean transpose(w)?",
  );
});
