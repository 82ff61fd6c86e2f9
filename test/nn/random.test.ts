/** Half-open intervals stay open, whatever rounds: the same numbers on all targets, none of them the end. */
import { expect, test } from "vitest";
import {
  compile,
  defineModel,
  initial,
  randomUniform,
  sgd,
  sum,
  type CompileOptions,
  type Tensor,
} from "../../compiler/index.ts";
import type { TypedArray } from "../../runtime/index.ts";

const count = 4000;
const intervals = [
  [0, 1],
  [1, 2],
  [-1, 3],
  [0, 10],
  [0.7, 0.9],
  [-0.1, 0],
  [0.7, 0.7000001],
  [1000, 1001],
  [2 ** 20, 2 ** 20 + 1],
  [-(2 ** 20) - 1, -(2 ** 20)],
  [2 ** 52, 2 ** 52 + 1],
  [0.3, 0.30000005],
  [1, 1 + 1e-9],
  [1e-45, 4e-45],
  [-1.5e38, 1.5e38],
] as const;

const model = defineModel({
  name: "uniform",
  build(m) {
    const drawn = Object.fromEntries(
      intervals.map(([low, high], k) => [`drawn${k}`, randomUniform(m, [count], low, high) as Tensor]),
    );
    const first = intervals.map(([low, high], k): Tensor =>
      m.parameter(`first${k}`, [count], initial.uniform(low, high)),
    );
    return {
      loss: sum(first[0]!) as Tensor,
      optimizer: sgd({ learningRate: 0 }),
      outputs: { unit: randomUniform(m, [count]) as Tensor, ...drawn },
    };
  },
});

const ways: Readonly<Record<string, CompileOptions>> = {
  "ts, fast": {},
  "ts, strict": { precision: "strict" },
  wasm: { target: "wasm" },
  "ts, f64": { float: "f64" },
};

test("uniform numbers are at least the low end, and less than the high one", async () => {
  const results = new Map<string, Readonly<Record<string, ArrayLike<number>>>>();
  for (const [way, options] of Object.entries(ways)) {
    const trainer = await (await compile(model, options)).createTrainer({ seed: 3 });
    const drawn: Readonly<Record<string, TypedArray>> = trainer.predict({});
    results.set(way, drawn);
    for (const [k, [low, high]] of intervals.entries())
      for (const name of [`drawn${k}`, `first${k}`]) {
        const values = Array.from((drawn[name] ?? trainer.parameters[name]) as ArrayLike<number>);
        const outside = values.filter((value) => !(value >= low && value < high));
        expect(outside, `${way}: ${name} of [${low}, ${high})`).toEqual([]);
      }
  }
  const [fast, strict, wasm] = ["ts, fast", "ts, strict", "wasm"].map((way) => results.get(way)!);
  expect(fast).toEqual(strict);
  expect(wasm).toEqual(strict);
});

test("they are what they were wherever no end was reached", async () => {
  const trainer = await (await compile(model)).createTrainer({ seed: 3 });
  const drawn: Readonly<Record<string, TypedArray>> = trainer.predict({});
  const unit = (k: number): number[] => {
    const [low, high] = intervals[k]!;
    return Array.from(drawn[`drawn${k}`]!, (value) => (value - low) / (high - low));
  };
  // Multiples of 2⁻²⁴.
  expect(unit(0).every((value) => Number.isInteger(value * 2 ** 24))).toBe(true);
  for (const k of [0, 1, 2, 3, 4, 5, 7, 14]) {
    const sorted = unit(k).toSorted((a, b) => a - b);
    // Kolmogorov and Smirnov: 1.95 / √n is passed once in a thousand times.
    const distance = Math.max(...sorted.map((value, at) => Math.abs(value - (at + 0.5) / count)));
    expect(distance).toBeLessThan(1.95 / Math.sqrt(count));
  }
});

test("an interval without numbers is refused; one of a single number gives that", async () => {
  const build = (low: number, high: number) =>
    compile(
      defineModel({
        name: "empty",
        build: (m) => ({
          loss: sum(
            m.parameter("w", [1], low === high ? initial.uniform(low, high) : initial.ones),
          ) as Tensor,
          optimizer: sgd({ learningRate: 0 }),
          outputs: { drawn: randomUniform(m, [3], low, high) },
        }),
      }),
    );
  for (const [low, high] of [
    [1, 0],
    [1000.00001, 1000.00002],
    [-3e38, 3e38],
  ] as const)
    await expect(build(low, high)).rejects.toThrow(
      `TPL017 randomUniform: there is no f32 number in [${low}, ${high})`,
    );
  for (const wrong of [NaN, Infinity]) await expect(build(0, wrong)).rejects.toThrow(/randomUniform/);
  for (const point of [5, 0, 0.7]) {
    const trainer = await (await build(point, point)).createTrainer();
    const single = Math.fround(point);
    expect([...trainer.predict({})["drawn"]!]).toEqual([single, single, single]);
    expect(trainer.parameters["w"]![0]).toBe(single);
  }
});
