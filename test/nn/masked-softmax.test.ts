import { describe, expect, test } from "vitest";
import * as nn from "../../compiler/nn/index.ts";
import type { Tensor } from "../../compiler/model/trace.ts";
import { difference } from "../support/numeric.ts";
import { runTraced, type TensorData } from "../support/run-traced.ts";
import { floats, input, inputs, valueOf } from "./values.ts";

const wave = (...shape: number[]): TensorData => {
  const { data } = floats(shape);
  return { shape, data: data.map((_, k) => 3 * Math.sin(0.7 * k)) };
};
const mask: TensorData = { shape: [3, 4], dtype: "bool", data: [1, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0] };
const cotangent = Array.from({ length: 12 }, (_, k) => Math.cos(1.3 * k));

const run = (build: (x: Tensor, mask: Tensor) => Tensor, x: TensorData, given: TensorData = mask) =>
  runTraced((t) => build(t["x"]!, t["mask"]!), { x, mask: given }, { cotangent, wrt: ["x"] });

// torch.softmax(x.masked_fill(~mask, -inf), axis) in float64, and its gradient by x for the cotangent above.
test.each([
  {
    axis: -1,
    output: [
      0.0298040720616, 0, 0.573062176043, 0.397133751895, 0, 1, 0, 0, 0.0179597245769, 0.125508482065,
      0.856531793358, 0,
    ],
    gradient: [
      0.0521433769278, 0, -0.0615182659785, 0.00937488905071, 0, 0, 0, 0, -0.0253132437767, -0.0252101848327,
      0.0505234286094, 0,
    ],
  },
  {
    axis: 0,
    output: [
      0.869188187499, 0, 0.728176280005, 1, 0, 0.249217238476, 0, 0, 0.130811812501, 0.750782761524,
      0.271823719995, 0,
    ],
    gradient: [
      0.1774840384, 0, -0.349224786649, 0, 0, 0.0615569038876, 0, 0, -0.1774840384, -0.0615569038876,
      0.349224786649, 0,
    ],
  },
])("along axis $axis as PyTorch's softmax of -∞ at masked places", ({ axis, output, gradient }) => {
  const found = run((x, m) => nn.maskedSoftmax(x, m, axis), wave(3, 4));
  expect(difference(found.output.data, output)).toBeLessThan(1e-11);
  expect(difference(found.gradients["x"]!, gradient)).toBeLessThan(1e-11);
});

describe("what is masked has no influence", () => {
  test("rows without anything are 0, and so is their gradient", () => {
    const none: TensorData = { shape: [3, 4], dtype: "bool", data: [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0] };
    const { output, gradients } = run(nn.maskedSoftmax, wave(3, 4), none);
    const plain = valueOf((x) => nn.softmax(x), wave(3, 4)).data.slice(4, 8);
    expect([...output.data]).toEqual([0, 0, 0, 0, ...plain, 0, 0, 0, 0]);
    expect([...gradients["x"]!].map((value, k) => (k >= 4 && k < 8 ? value !== 0 : value === 0))).toEqual(
      Array(12).fill(true),
    );
  });

  test("not even where it is infinite or NaN", () => {
    const plain = run(nn.maskedSoftmax, wave(3, 4));
    const bad = [Infinity, NaN, -Infinity];
    const data = wave(3, 4).data.map((value, k) => (mask.data[k] === 0 ? bad[k % 3]! : value));
    const found = run(nn.maskedSoftmax, { shape: [3, 4], data });
    expect(found.output.data).toEqual(plain.output.data);
    expect(found.gradients["x"]).toEqual(plain.gradients["x"]);
  });

  test("nor do numbers overflow", () => {
    const data = wave(3, 4).data.map((value) => 1e6 * value);
    const { output } = run(nn.maskedSoftmax, { shape: [3, 4], data });
    expect([...output.data].map(Number.isFinite)).toEqual(Array(12).fill(true));
  });
});

test("masks broadcast", () => {
  const row: TensorData = { shape: [4], dtype: "bool", data: [1, 1, 0, 1] };
  const whole: TensorData = { ...mask, data: [1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 1] };
  expect(run(nn.maskedSoftmax, wave(3, 4), row)).toEqual(run(nn.maskedSoftmax, wave(3, 4), whole));
});

describe("attention", () => {
  test("of a query that may see no key is 0", () => {
    const visible: TensorData = { shape: [3, 3], dtype: "bool", data: [0, 1, 1, 1, 0, 0, 0, 0, 0] };
    const attend = (causal: boolean) => {
      const { output, gradients } = runTraced(
        ({ x, mask: m }) => nn.scaledDotProductAttention(x!, x!, x!, { mask: m!, causal }),
        { x: wave(3, 4), mask: visible },
        { cotangent, wrt: ["x"] },
      );
      expect([...gradients["x"]!].some(Number.isNaN)).toBe(false);
      return [0, 1, 2].map((row) => Array.from(output.data).slice(4 * row, 4 * row + 4));
    };
    const values = wave(3, 4).data;
    const [first, second, third] = attend(false);
    expect(first).not.toEqual([0, 0, 0, 0]);
    expect(second).toEqual(values.slice(0, 4));
    expect(third).toEqual([0, 0, 0, 0]);
    // The first query's keys are all in its future.
    expect(attend(true)).toEqual([[0, 0, 0, 0], second, [0, 0, 0, 0]]);
  });
});

test("a mask of numbers is a mistake, and so is one of another size", () => {
  const x = input(3, 4);
  expect(() => nn.maskedSoftmax(x, x)).toThrow("TPL010 maskedSoftmax: the mask is bool, not f32");
  const [scores, other] = inputs([3, 4], [3]);
  expect(() => nn.maskedSoftmax(scores as Tensor, nn.greater(other as Tensor, 0))).toThrow("TPL011");
});
