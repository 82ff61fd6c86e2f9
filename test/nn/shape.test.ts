import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { floats, input, inputs, integers, valueOf } from "./values.ts";

const swapped = (x: Tensor): Tensor => nn.concat(nn.split(x, [1, 2], -1).toReversed(), -1);

describe("movement", () => {
  test("split and concat are inverse", () => {
    expect(valueOf(swapped, floats([2, 3]))).toEqual({ shape: [2, 3], data: [2, 3, 1, 5, 6, 4] });
    expect(() => nn.split(input(2, 3), 2, 1)).toThrow(
      "TPL014 split: axis 1 of [2, 3] does not divide into 2 equal parts",
    );
  });

  test("axes and positions count from the end where they are negative", () => {
    expect(valueOf((x) => nn.slice(x, [0, -2], [2, -1]), floats([2, 3])).data).toEqual([2, 5]);
    expect(valueOf((x) => nn.flip(x, -1), floats([2, 2])).data).toEqual([2, 1, 4, 3]);
    expect(valueOf((x) => nn.moveAxis(x, 0, -1), floats([2, 3]))).toEqual({
      shape: [3, 2],
      data: [1, 4, 2, 5, 3, 6],
    });
    expect(valueOf((x) => nn.squeeze(nn.unsqueeze(x, 1)), floats([2])).shape).toEqual([2]);
  });

  test("triangles", () => {
    expect(valueOf((x) => nn.triu(x, 1), floats([3, 3])).data).toEqual([0, 2, 3, 0, 0, 6, 0, 0, 0]);
    expect(valueOf((x) => nn.tril(x, -1), floats([2, 3])).data).toEqual([0, 0, 0, 4, 0, 0]);
  });

  test("running sums, from either end", () => {
    expect(valueOf((x) => nn.cumsum(x, 0, { reverse: true }), floats([3])).data).toEqual([6, 5, 3]);
  });

  test("mistakes", () => {
    expect(() => nn.reshape(input(6), [4, -1])).toThrow("TPL014 reshape: [6] does not divide into [4, -1]");
    expect(() => nn.reshape(input(6), [-1, -1] as readonly number[])).toThrow("TPL016 reshape: [-1, -1]");
    expect(() => nn.reshape(input(6), [4])).toThrow("TPL014 reshape: [6] has 6 elements, [4] has 4");
    expect(() => nn.transpose(input(2, 3), [0, 0])).toThrow("TPL013");
    expect(() => nn.sum(input(2, 3), [1, -1])).toThrow("TPL013 sum: axis -1 of [2, 3] is named twice");
    expect(() => nn.unsqueeze(input(2, 3), 3)).toThrow("TPL013");
    expect(() => nn.slice(input(4), [1], [9])).toThrow(
      "TPL017 slice: 1 to 9 by 1 does not fit axis 0 of [4]",
    );
    expect(() => nn.broadcastTo(input(3), [2])).toThrow("TPL011 broadcastTo: [3] does not stretch to [2]");
    expect(() => nn.squeeze(input(2, 3), 1)).toThrow("TPL014 squeeze: axis 1 of [2, 3] has size 3");
    expect(() => nn.stack(inputs([2], [3]))).toThrow("TPL011 stack: shapes differ: [2] and [3]");
    expect(() =>
      nn.pad(input(2), [
        [1, 1],
        [0, 0],
      ]),
    ).toThrow("TPL017 pad");
  });
});

describe("positions", () => {
  const rows = floats([3, 2]);

  test("take along any axis, with positions of any shape", () => {
    expect(valueOf((x, y) => nn.take(x, y), rows, integers([2, 1], [2, 0]))).toEqual({
      shape: [2, 1, 2],
      data: [5, 6, 1, 2],
    });
    expect(valueOf((x, y) => nn.take(x, y, -1), rows, integers([3], [1, 1, 0]))).toEqual({
      shape: [3, 3],
      data: [2, 2, 1, 4, 4, 3, 6, 6, 5],
    });
  });

  test("gather on the first axis, with fewer columns than x", () => {
    const picked = valueOf((x, y) => nn.gather(x, 0, y), rows, integers([2, 1], [2, 0]));
    expect(picked).toEqual({ shape: [2, 1], data: [5, 1] });
  });

  test("an index that is no class is a row of zeros", () => {
    expect(valueOf((x) => nn.oneHot(x, 3), integers([2], [1, 7])).data).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test("positions are integers", () => {
    const [x, y] = inputs([3, 2], [2]);
    expect(() => nn.take(x, y)).toThrow(
      'TPL010 take: positions must be i32, not f32; declare the input as "i32"',
    );
    expect(() => nn.embedding(y, 4, { name: "e", count: 3 })).toThrow(
      "TPL010 embedding: indices must be i32",
    );
  });
});
