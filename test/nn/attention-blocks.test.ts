/** Attention in blocks of keys: the same numbers as with all scores at once, and memory that does not grow with their number. */
import { describe, expect, test } from "vitest";
import { programsOf } from "../../compiler/program/programs.ts";
import {
  add,
  compile,
  defineModel,
  grad,
  greater,
  initial,
  jvp,
  linear,
  mse,
  multiHeadAttention,
  scaledDotProductAttention,
  sgd,
  square,
  sum,
  type AttentionOptions,
  type Tensor,
} from "../../compiler/index.ts";
import { checkModel } from "../support/check-model.ts";
import { difference } from "../support/numeric.ts";
import { runTraced, type Arrays, type TensorData } from "../support/run-traced.ts";
import { titledSets } from "./oracle-cases.ts";
import { inputs } from "./values.ts";

const wave = (shape: readonly number[], frequency: number): TensorData => ({
  shape,
  data: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, k) => 2 * Math.sin(frequency * (k + 1))),
});

interface Form {
  readonly q: readonly number[];
  readonly k: readonly number[];
  readonly v: readonly number[];
  readonly causal?: boolean;
  /** The shape of numbers that are added, or whose signs say what is visible. */
  readonly added?: readonly number[];
  readonly visible?: readonly number[];
}

const sequence = { q: [2, 3, 8, 4], k: [2, 3, 8, 4], v: [2, 3, 8, 4] };
const cross = { q: [2, 3, 5, 4], k: [2, 3, 11, 4], v: [2, 3, 11, 3] };

const cases: Readonly<Record<string, Form & { readonly blockSizes: readonly number[] }>> = {
  plain: { ...sequence, blockSizes: [1, 2, 3, 4, 5, 7] },
  causal: { ...sequence, causal: true, blockSizes: [1, 2, 3, 4, 5, 7] },
  "one matrix": { q: [6, 4], k: [6, 4], v: [6, 2], blockSizes: [4] },
  "one query": { q: [2, 1, 4], k: [2, 9, 4], v: [2, 9, 4], causal: true, added: [9], blockSizes: [4] },
  "other lengths": { ...cross, blockSizes: [3, 10] },
  "causal, more keys than queries": { ...cross, causal: true, blockSizes: [3] },
  "causal, more queries than keys": {
    q: [2, 11, 4],
    k: [2, 6, 4],
    v: [2, 6, 4],
    causal: true,
    blockSizes: [2, 4],
  },
  "stretched leading axes": { q: [2, 3, 5, 4], k: [3, 7, 4], v: [2, 1, 7, 4], blockSizes: [3] },
  "numbers added": { ...cross, added: [5, 11], blockSizes: [4, 6] },
  "numbers added for each head": { ...sequence, causal: true, added: [3, 8, 8], blockSizes: [3] },
  "numbers added for each key": { ...cross, added: [2, 1, 1, 11], blockSizes: [4] },
  "numbers added to whole rows": { ...cross, added: [5, 1], blockSizes: [4] },
  "a mask": { ...cross, visible: [5, 11], blockSizes: [4, 6] },
  "a causal mask": { ...sequence, causal: true, visible: [2, 1, 8, 8], blockSizes: [3, 4] },
  "a mask of keys": { ...cross, visible: [2, 1, 1, 11], blockSizes: [4] },
  "a mask of queries": { ...cross, visible: [5, 1], blockSizes: [4] },
  "a mask with more axes than the rest": {
    q: [6, 4],
    k: [6, 4],
    v: [6, 2],
    visible: [2, 6, 6],
    blockSizes: [4],
  },
};

/** Attention with the operands and options of a case. */
function attend(
  { causal, added, visible }: Form,
  t: Readonly<Record<string, Tensor>>,
  blockSize: number,
): Tensor {
  const options: AttentionOptions = {
    blockSize,
    ...(causal && { causal }),
    ...(added && { mask: t["mask"]! }),
    ...(visible && { mask: greater(t["mask"]!, -0.5) }),
  };
  return scaledDotProductAttention(t["q"]!, t["k"]!, t["v"]!, options);
}

const operandsOf = ({ q, k, v, added, visible }: Form): Arrays => ({
  q: wave(q, 0.7),
  k: wave(k, 1.1),
  v: wave(v, 1.3),
  ...((added ?? visible) && { mask: wave(added ?? visible!, 0.9) }),
});

const manyNumbers = Array.from({ length: 1000 }, (_, k) => Math.cos(1.7 * k));

/** The value and the gradients by all operands, for a cotangent that differs everywhere. */
function run(
  build: (t: Readonly<Record<string, Tensor>>) => Tensor,
  operands: Arrays,
): ReturnType<typeof runTraced> {
  const { length } = runTraced(build, operands).output.data;
  return runTraced(build, operands, { cotangent: manyNumbers.slice(0, length) });
}

function expectSame(actual: ReturnType<typeof run>, expected: ReturnType<typeof run>): void {
  expect(actual.output.shape).toEqual(expected.output.shape);
  expect(difference(actual.output.data, expected.output.data)).toBeLessThan(1e-12);
  for (const [operand, gradient] of Object.entries(expected.gradients))
    expect(difference(actual.gradients[operand]!, gradient), operand).toBeLessThan(1e-12);
}

const atOnce = 1000;

describe("values and gradients are those of all scores at once", () => {
  for (const [name, given] of Object.entries(cases)) {
    const by = (size: number) => run((t) => attend(given, t, size), operandsOf(given));
    test.each(given.blockSizes)(`${name}, by %d keys`, (size) => expectSame(by(size), by(atOnce)));
  }
});

describe("PyTorch's scaled_dot_product_attention", () => {
  const ofAttention = titledSets.flatMap(({ titledCases }) =>
    titledCases.filter(([, { op }]) => op === "scaledDotProductAttention"),
  );
  test.each(ofAttention)("%s", (_, { attrs: { causal }, inputs: operands, output, cotangent, gradients }) => {
    const blocks = runTraced(
      ({ q, k, v }) => scaledDotProductAttention(q!, k!, v!, { causal, blockSize: 2 }),
      operands,
      { cotangent: cotangent?.data },
    );
    expect(difference(blocks.output.data, output.data)).toBeLessThan(1e-12);
    for (const [operand, { data }] of Object.entries(gradients!))
      expect(difference(blocks.gradients[operand]!, data), operand).toBeLessThan(1e-12);
  });
});

describe("rows", () => {
  const operands = { q: wave([4, 3], 0.7), k: wave([6, 3], 1.1), v: wave([6, 2], 1.3) };
  const by = (size: number, mask: TensorData) =>
    run((t) => scaledDotProductAttention(t["q"]!, t["k"]!, t["v"]!, { mask: t["mask"]!, blockSize: size }), {
      ...operands,
      mask,
    });
  const rows = (...visible: number[][]): number[] => visible.flat();

  test("that see no key of some blocks, or of any, are 0 where nothing is visible", () => {
    const data = rows([0, 0, 0, 0, 1, 1], [1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0], [0, 0, 1, 0, 0, 1]);
    const mask: TensorData = { shape: [4, 6], dtype: "bool", data };
    const blocks = by(2, mask);
    expectSame(blocks, by(atOnce, mask));
    expect(blocks.output.data.slice(4, 6)).toEqual(Float64Array.of(0, 0));
    expect(blocks.gradients["q"]!.slice(6, 9)).toEqual(Float64Array.of(0, 0, 0));
    expect(Object.values(blocks.gradients).every((gradient) => gradient.every(Number.isFinite))).toBe(true);
  });

  test("to which -∞ is added: the same, but nothing but -∞ is NaN", () => {
    const hidden = -Infinity;
    const some = rows(
      [hidden, hidden, hidden, 0, 1, 1],
      [1, 0, 0, hidden, hidden, hidden],
      Array(12).fill(0),
    );
    expectSame(by(2, { shape: [4, 6], data: some }), by(atOnce, { shape: [4, 6], data: some }));
    const all = rows(Array(6).fill(hidden), Array(18).fill(0));
    const [blocks, whole] = [by(2, { shape: [4, 6], data: all }), by(atOnce, { shape: [4, 6], data: all })];
    expectSame(blocks, whole);
    expect([...blocks.output.data].map(Number.isNaN)).toEqual([true, true, ...Array(6).fill(false)]);
  });

  test("with scores that only their differences keep from overflowing", () => {
    const data = Array.from({ length: 24 }, (_, k) => 2000 * Math.sin(k) + (k < 12 ? 1e5 : -1e5));
    const blocks = by(2, { shape: [4, 6], data });
    expectSame(blocks, by(atOnce, { shape: [4, 6], data }));
    expect(blocks.output.data.every(Number.isFinite)).toBe(true);
    // As small as they can be, as some write "hidden".
    const lowest = Array.from({ length: 24 }, () => -Number.MAX_VALUE);
    expectSame(by(2, { shape: [4, 6], data: lowest }), by(atOnce, { shape: [4, 6], data: lowest }));
  });
});

test.each([false, true])("derivatives of the gradient, and along a direction; causal: %s", (causal) => {
  const given = { ...sequence, q: [5, 3], k: [5, 3], v: [5, 2], causal, added: [5, 5] };
  const second = (size: number) =>
    run((t) => {
      const y = attend(given, t, size);
      const slopes = grad(sum(square(y)), [t["q"]!, t["k"]!, t["v"]!, t["mask"]!]);
      const penalty = slopes.map((slope) => sum(square(slope))).reduce((a, b) => add(a, b));
      return add(sum(square(jvp(y, t["k"]!, t["q"]!))), penalty);
    }, operandsOf(given));
  expectSame(second(2), second(atOnce));
});

test("emitted, interpreted and numeric agree, also on two threads", async () => {
  const model = defineModel({
    name: "blocks",
    build(builder) {
      const x = builder.input("x", [2, 7, 6]);
      const bias = builder.parameter("bias", [2, 7, 7], initial.uniform(-1, 1));
      const visible = greater(builder.input("visible", [2, 1, 1, 7]), -0.5);
      const first = multiHeadAttention(x, {
        name: "causal",
        heads: 2,
        causal: true,
        mask: bias,
        blockSize: 3,
      });
      const second = multiHeadAttention(linear(first, 6, { name: "between" }), {
        name: "masked",
        heads: 3,
        key: x,
        mask: visible,
        blockSize: 4,
      });
      const loss = mse(second, builder.input("y", [2, 7, 6]));
      return { loss, optimizer: sgd({ learningRate: 0.1 }), outputs: { second } };
    },
  });
  await checkModel(model, { threads: true });
});

describe("memory", () => {
  const compiled = (time: number, blockSize?: number) =>
    compile(
      defineModel({
        name: "long",
        build(builder) {
          const x = builder.input("x", [1, time, 128]);
          const options = { name: "attention", heads: 4, causal: true, ...(blockSize && { blockSize }) };
          const y = multiHeadAttention(x, options);
          return { loss: mse(add(x, y), x), optimizer: sgd({ learningRate: 0.01 }), outputs: { y } };
        },
      }),
      { target: "wasm" },
    );
  const largestBuffer = ({ trainer }: Awaited<ReturnType<typeof compiled>>): number =>
    Math.max(...programsOf(trainer).flatMap(({ program }) => program.buffers.map(({ length }) => length)));

  test("of long sequences holds no score of all pairs, and grows with the length", async () => {
    const [blocks, whole] = [await compiled(1024), await compiled(1024, 1024)];
    // The scores of 256 queries and 128 keys for 4 heads; queries, keys and values are 3 · 128 numbers for each position.
    expect(largestBuffer(blocks)).toBe(3 * 128 * 1024);
    expect(largestBuffer(whole)).toBe(4 * 1024 ** 2);
    expect(blocks.report.arenaBytes).toBeLessThan(whole.report.arenaBytes / 6);
    const twice = await compiled(2048);
    expect(twice.report.arenaBytes).toBeLessThan(2 * blocks.report.arenaBytes);
  });

  test("holds no score of all pairs for second derivatives either", async () => {
    const model = defineModel({
      name: "penalty",
      build(builder) {
        const x = builder.parameter("x", [1, 512, 8], initial.uniform(-1, 1));
        const y = scaledDotProductAttention(x, x, x, { blockSize: 64 });
        const loss = sum(square(grad(sum(square(y)), x)));
        return { loss, optimizer: sgd({ learningRate: 0.01 }), outputs: { y } };
      },
    });
    // Scores of 512 queries and 64 keys.
    expect(largestBuffer(await compile(model))).toBe(512 * 64);
  });

  test("of short ones, nothing changes", async () => {
    const [short, whole] = [await compiled(128), await compiled(128, 1000)];
    expect(short.trainer.fingerprint).toBe(whole.trainer.fingerprint);
    expect((await compiled(128, 127)).trainer.fingerprint).not.toBe(whole.trainer.fingerprint);
  });
});

test("weights that are dropped out are all computed at once: the same ones for any size", () => {
  const given = { ...sequence, causal: true };
  const by = (blockSize: number) =>
    run(
      (t) => scaledDotProductAttention(t["q"]!, t["k"]!, t["v"]!, { dropout: 0.5, causal: true, blockSize }),
      operandsOf(given),
    );
  expect(by(2)).toEqual(by(atOnce));
});

test("mistakes", () => {
  const [q, k, v, other] = inputs([2, 5, 4], [2, 9, 4], [2, 9, 3], [2, 8, 3]);
  const by = (blockSize: number, values: Tensor = v) =>
    scaledDotProductAttention(q, k, values, { blockSize });
  for (const size of [0, -1, 2.5, NaN])
    expect(() => by(size)).toThrow(
      `TPL017 scaledDotProductAttention: blockSize must be an integer from 1, not ${size}`,
    );
  expect(() => by(4, other)).toThrow(
    "TPL012 scaledDotProductAttention: inner dimensions differ: [2, 5, 9] x [2, 8, 3]",
  );
});
