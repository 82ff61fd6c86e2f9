import { describe, expect, test } from "vitest";
import type { Tensor } from "../../compiler/model/trace.ts";
import { Trace } from "../../compiler/model/trace.ts";
import * as nn from "../../compiler/nn/index.ts";
import { runTraced } from "../support/run-traced.ts";
import { floats, input, inputs, integers, valueOf } from "./values.ts";

const parametersOf = ({ trace }: Tensor): [string, readonly number[]][] =>
  [...trace.parameters].map(([name, { node }]) => [name, node.type.shape]);

describe("convolution", () => {
  test("layers declare weight and bias as torch.nn does", () => {
    const x = input(2, 4, 9, 9);
    const options = { name: "conv", out: 6, kernel: [3, 2], groups: 2, stride: 2, padding: [1, 0] } as const;
    expect(nn.conv2d(x, options).shape).toEqual([2, 6, 5, 4]);
    expect(parametersOf(x)).toEqual([
      ["conv.weight", [6, 2, 3, 2]],
      ["conv.bias", [6]],
    ]);
    const bound = 1 / Math.sqrt(12);
    expect(x.trace.parameters.get("conv.bias")!.initial).toEqual({
      kind: "uniform",
      low: -bound,
      high: bound,
    });
  });

  test("transposed: the shape that the convolution came from", () => {
    const x = input(2, 4, 5);
    const y = nn.convTranspose(x, { name: "up", out: 6, kernel: 4, stride: 2, padding: 1, groups: 2 });
    expect(y.shape).toEqual([2, 6, 10]);
    expect(parametersOf(x)[0]).toEqual(["up.weight", [4, 3, 4]]);
  });

  test("over three axes: sums under a kernel of ones", () => {
    const { shape, data } = valueOf(
      (x) => nn.convolve(x, nn.ones(x, [1, 1, 2, 2, 2]), { dilation: [1, 1, 2] }),
      floats([1, 1, 2, 2, 3]),
    );
    expect([shape, data]).toEqual([[1, 1, 1, 1, 1], [1 + 3 + 4 + 6 + 7 + 9 + 10 + 12]]);
  });

  test("mistakes", () => {
    const x = input(2, 3, 5, 5);
    expect(() => nn.conv1d(x, { name: "c", out: 4, kernel: 3 })).toThrow("TPL015 conv1d: input must be");
    expect(() => nn.conv2d(x as Tensor, { name: "c", out: 4, kernel: 7 })).toThrow(
      "TPL015 conv2d: a 7x7 kernel does not fit into [2, 3, 5, 5] with padding 0x0, dilation 1x1",
    );
    expect(() => nn.conv2d(x, { name: "c", out: 4, kernel: 3, groups: 2 })).toThrow(
      "do not divide into 2 groups",
    );
    expect(() => nn.conv2d(x, { name: "d", out: 4, kernel: 3, stride: 0 })).toThrow(
      "stride must be 2 integer(s) from 1",
    );
  });
});

describe("pooling", () => {
  test("the mean without padding counts only what is there", () => {
    const options = { stride: 1, padding: 1, countIncludePad: false };
    expect(valueOf((x) => nn.avgPool1d(x, 3, options), floats([1, 1, 3])).data).toEqual([1.5, 2, 2.5]);
  });

  test("the stride is the kernel, over one and three axes", () => {
    expect(valueOf((x) => nn.maxPool1d(x, 2), floats([1, 1, 5])).data).toEqual([2, 4]);
    expect(valueOf((x) => nn.maxPool3d(x, 2), floats([1, 1, 2, 2, 2])).data).toEqual([8]);
    expect(valueOf((x) => nn.avgPool3d(x, 2), floats([1, 1, 2, 2, 2])).data).toEqual([4.5]);
    expect(valueOf((x) => nn.globalAvgPool(x), floats([1, 2, 3])).data).toEqual([2, 5]);
  });
});

const normalised = ({ x }: Readonly<Record<string, Tensor>>): Tensor => nn.batchNorm(x!, { name: "bn" });

describe("batch normalisation", () => {
  const x = floats([4, 2], [1, 10, 3, 10, 5, 30, 7, 30]);
  const persistent = {
    "bn.weight": [1, 1],
    "bn.bias": [0, 0],
    "bn.running_mean": [2, 0],
    "bn.running_var": [1, 4],
  };

  test("training moves the running statistics by a tenth, with the unbiased variance", () => {
    const { updated } = runTraced(normalised, { x }, { persistent });
    const close = (name: string, expected: readonly number[]): void =>
      expected.forEach((value, k) => expect(updated[name]![k]).toBeCloseTo(value, 12));
    close("bn.running_mean", [0.9 * 2 + 0.1 * 4, 0.1 * 20]);
    close("bn.running_var", [0.9 + (0.1 * 20) / 3, 3.6 + (0.1 * 400) / 3]);
  });

  test("evaluation uses them and leaves them alone", () => {
    const { output, updated } = runTraced(normalised, { x }, { persistent, training: false });
    expect(output.data[0]).toBeCloseTo((1 - 2) / Math.sqrt(1 + 1e-5), 12);
    expect(output.data[7]).toBeCloseTo(30 / Math.sqrt(4 + 1e-5), 12);
    expect([...updated["bn.running_mean"]!]).toEqual([2, 0]);
  });

  test("one value has no variance", () => {
    expect(() => nn.batchNorm(input(1, 3), { name: "bn" })).toThrow(
      "TPL017 batchNorm: [1, 3] has one value per channel",
    );
  });
});

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe("randomness", () => {
  const size = 4000;
  const draw = (build: (x: Tensor) => Tensor, seed: number, step = 0): readonly number[] => {
    const persistent = { "tapeless.seed": [seed], "tapeless.step": [step] };
    return [...runTraced(({ x }) => build(x!), { x: floats([size]) }, { persistent }).output.data];
  };

  test("dropout keeps the expected share, scaled, and is off in evaluation", () => {
    const kept = draw((x) => nn.dropout(nn.onesLike(x), 0.25), 3);
    expect([...new Set(kept)].toSorted()).toEqual([0, 1 / 0.75]);
    expect(meanOf(kept)).toBeCloseTo(1, 1);
    const { output } = runTraced(({ x }) => nn.dropout(x!, 0.5), { x: floats([3]) }, { training: false });
    expect([...output.data]).toEqual([1, 2, 3]);
    expect(() => nn.dropout(input(2), 1)).toThrow("TPL017 dropout: rate must be in [0, 1), not 1");
  });

  test("numbers change with seed, step and place, and with nothing else", () => {
    const uniform = (x: Tensor): Tensor => nn.randomUniform(x, [size]);
    expect(draw(uniform, 3)).toEqual(draw(uniform, 3));
    expect(draw(uniform, 3)[0]).not.toBe(draw(uniform, 4)[0]);
    expect(draw(uniform, 3)[0]).not.toBe(draw(uniform, 3, 1)[0]);
    expect(new Set(draw((x) => nn.sub(uniform(x), uniform(x)), 3)).size).toBeGreaterThan(size / 2);
  });

  test("uniform and normal numbers have the right mean and deviation", () => {
    const uniform = draw((x) => nn.randomUniform(x, [size], -1, 3), 5);
    expect(Math.min(...uniform)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...uniform)).toBeLessThan(3);
    expect(meanOf(uniform)).toBeCloseTo(1, 1);
    const normal = draw((x) => nn.randomNormal(x, [size], 2, 0.5), 5);
    expect(meanOf(normal)).toBeCloseTo(2, 1);
    expect(Math.sqrt(meanOf(normal.map((value) => (value - 2) ** 2)))).toBeCloseTo(0.5, 1);
  });
});

describe("classification", () => {
  const labels = integers([2], [0, -1]);

  test("ignored examples count for nothing; no reduction keeps one loss per example", () => {
    const options = { ignoreIndex: -1, reduction: "none" } as const;
    const each = valueOf((x, y) => nn.crossEntropy(x, y, options), floats([2, 2], [0, 0, 5, 9]), labels).data;
    expect(each[0]).toBeCloseTo(Math.LN2, 12);
    expect(each[1]).toBe(0);
    const mean = valueOf(
      (x, y) => nn.crossEntropy(x, y, { ignoreIndex: -1 }),
      floats([2, 2], [0, 0, 5, 9]),
      labels,
    );
    expect(mean.data[0]).toBeCloseTo(Math.LN2, 12);
  });

  test("accuracy is one number per example", () => {
    const scores = floats([3, 2], [1, 2, 4, 3, 0, 9]);
    expect(valueOf((x, y) => nn.accuracy(x, y), scores, integers([3], [1, 1, 1])).data).toEqual([1, 0, 1]);
  });

  test("labels need the shape and the type of labels", () => {
    const [scores, wrong] = inputs([64, 10], [64, 10]);
    expect(() => nn.crossEntropy(scores, wrong)).toThrow("TPL010 crossEntropy: labels must be i32, not f32");
    const trace = new Trace({ training: true, float: "f32" });
    const few = trace.input("labels", [32], "i32");
    expect(() => nn.crossEntropy(trace.input("scores", [64, 10]), few)).toThrow(
      "TPL011 crossEntropy: scores [64, 10] need labels [64], not [32]",
    );
  });
});

test("losses are finite on their limits", () => {
  const [impossible, certain] = [floats([2], [0, 1]), floats([2], [1, 0])];
  expect(valueOf((x, y) => nn.binaryCrossEntropy(x, y), impossible, certain).data).toEqual([100]);
  expect(valueOf((x, y) => nn.klDivergence(x, y, { reduction: "none" }), floats([2]), certain).data).toEqual([
    -1, 0,
  ]);
  expect(valueOf((x, y) => nn.cosineSimilarity(x, y), floats([1, 2], [0, 0]), floats([1, 2])).data).toEqual([
    0,
  ]);
});

test("attention: a mask of truth values and one of numbers", () => {
  const [q, k] = [floats([2, 1], [0, 0]), floats([2, 1], [3, 5])];
  const masked = valueOf(
    (x, y) => nn.scaledDotProductAttention(x, y, y, { mask: nn.not(nn.equal(nn.iota(x, [2, 2]), 1)) }),
    q,
    k,
  );
  expect(masked.data).toEqual([3, 3]);
  const added = valueOf((x, y) => nn.scaledDotProductAttention(x, y, y, { mask: nn.zeros(x, [2, 2]) }), q, k);
  expect(added.data).toEqual([4, 4]);
});

test("initial values have the deviation of their formula", () => {
  const shape = [6, 2, 3, 3];
  expect(nn.initial.kaimingNormal(shape)).toEqual({
    kind: "normal",
    mean: 0,
    deviation: Math.SQRT2 / Math.sqrt(18),
  });
  expect(nn.initial.kaimingUniform(shape, { gain: 1, mode: "out" })).toMatchObject({
    high: Math.sqrt(3 / 54),
  });
  expect(nn.initial.xavierUniform(shape)).toMatchObject({ low: -Math.sqrt(6 / 72), high: Math.sqrt(6 / 72) });
  expect(nn.initial.xavierNormal([3, 5], 2)).toMatchObject({ deviation: 1 });
  expect(nn.initial.truncatedNormal(1, 0.5)).toMatchObject({ low: 0, high: 2 });
  expect(() => nn.initial.xavierNormal([4])).toThrow(
    "TPL016 initial.xavierNormal: a weight [4] has no inputs and outputs",
  );
});
