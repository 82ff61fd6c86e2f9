import { describe, expect, it } from "vitest";
import { elementCount, type Initial } from "../../runtime/definition.ts";
import { cosineOfTurn, initialize, logarithm } from "../../runtime/initialize.ts";

const values = (shape: readonly number[], initial: Initial, seed = 7, tensor = 0): Float64Array => {
  const view = new Float64Array(elementCount(shape));
  initialize(view, shape, initial, seed, tensor);
  return view;
};

const moments = (sample: Float64Array) => {
  const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const variance = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sample.length;
  return { mean, deviation: Math.sqrt(variance) };
};

const standard: Initial = { kind: "normal", mean: 0, deviation: 1 };

describe("initialize", () => {
  it("never changes what a seed means", () => {
    expect([...values([3], { kind: "uniform", low: 0, high: 1 })]).toMatchInlineSnapshot(`
      [
        0.9863586536375806,
        0.805688276537694,
        0.7836766095133498,
      ]
    `);
    expect([...values([3], standard)]).toMatchInlineSnapshot(`
      [
        -0.05312168018790439,
        0.5821806882863808,
        -0.6977261105494339,
      ]
    `);
  });

  it("gives f32 tensors the roundings of f64 ones", () => {
    for (const initial of [standard, { kind: "orthogonal", gain: 2 }] as const) {
      const single = new Float32Array(60);
      initialize(single, [6, 10], initial, 7, 0);
      expect(single).toEqual(Float32Array.from(values([6, 10], initial)));
    }
  });

  it("keeps f32 numbers within their interval, too", () => {
    for (const [low, high] of [
      [1000, 1000.001],
      [-0.7, 0.1],
      [0.3, 0.30000005],
    ] as const)
      for (const kind of ["uniform", "truncatedNormal"] as const) {
        const single = new Float32Array(2000);
        initialize(single, [2000], { kind, low, high, mean: low, deviation: high - low } as Initial, 7, 0);
        const isIn = (value: number) => value >= low && (kind === "uniform" ? value < high : value <= high);
        expect(single.every(isIn)).toBe(true);
      }
  });

  it("depends on seed, tensor and element only", () => {
    const sample = values([100], standard);
    expect(values([20, 20], standard).slice(0, 100)).toEqual(sample);
    for (const other of [values([100], standard, 8), values([100], standard, 7, 1)]) {
      expect(other.filter((value, index) => value === sample[index])).toHaveLength(0);
    }
    expect(new Set(sample).size).toBe(100);
  });

  it("has the moments and bounds it says", () => {
    const count = 100_000;
    const uniform = values([count], { kind: "uniform", low: -1, high: 3 });
    expect(moments(uniform).mean).toBeCloseTo(1, 1);
    expect(moments(uniform).deviation).toBeCloseTo(4 / Math.sqrt(12), 2);
    expect(uniform.every((value) => value > -1 && value < 3)).toBe(true);

    const normal = values([count], { kind: "normal", mean: 5, deviation: 2 });
    expect(moments(normal).mean).toBeCloseTo(5, 1);
    expect(moments(normal).deviation).toBeCloseTo(2, 1);
    const within = normal.filter((value) => Math.abs(value - 5) < 2).length / count;
    expect(within).toBeCloseTo(0.6827, 2);

    // Of a standard normal cut at ±2: variance 1 - 4 φ(2) / (2 Φ(2) - 1).
    const truncated = values([count], { kind: "truncatedNormal", mean: 0, deviation: 1 });
    expect(truncated.every((value) => Math.abs(value) <= 2)).toBe(true);
    expect(moments(truncated).deviation).toBeCloseTo(Math.sqrt(0.7737), 2);
    const far = values([10], { kind: "truncatedNormal", mean: 0, deviation: 1, low: 50, high: 51 });
    expect([...far]).toEqual(Array.from({ length: 10 }, () => 50));
  });

  it("makes orthonormal rows or columns, whichever are fewer", () => {
    for (const [rows, columns, shape] of [
      [5, 12, [5, 3, 4]],
      [12, 5, [12, 5]],
      [6, 6, [6, 6]],
    ] as const) {
      const matrix = values(shape, { kind: "orthogonal", gain: 3 });
      const at = (row: number, column: number) => matrix[row * columns + column] ?? NaN;
      const [count, size] = rows <= columns ? [rows, columns] : [columns, rows];
      const entry = (vector: number, k: number) => (rows <= columns ? at(vector, k) : at(k, vector));
      for (let a = 0; a < count; a++) {
        for (let b = 0; b < count; b++) {
          let product = 0;
          for (let k = 0; k < size; k++) product += entry(a, k) * entry(b, k);
          expect(product).toBeCloseTo(a === b ? 9 : 0, 12);
        }
      }
    }
  });

  it("fills constants", () => {
    expect([...values([2, 3], { kind: "identity" })]).toEqual([1, 0, 0, 0, 1, 0]);
    expect([...values([2], { kind: "ones" })]).toEqual([1, 1]);
    expect([...values([2], { kind: "zeros" })]).toEqual([0, 0]);
    expect([...values([2], { kind: "constant", value: 0.25 })]).toEqual([0.25, 0.25]);
    expect([...values([2], { kind: "data", values: [3, 4] })]).toEqual([3, 4]);
  });
});

describe("functions that round alike everywhere", () => {
  it("agree with Math", () => {
    for (let index = 0; index < 10_000; index++) {
      const u = (index + 0.5) / 10_000;
      expect(Math.abs(cosineOfTurn(u) - Math.cos(2 * Math.PI * u))).toBeLessThan(2e-15);
      expect(Math.abs(logarithm(u) / Math.log(u) - 1)).toBeLessThan(2e-15);
    }
    expect(logarithm(2 ** -33)).toBeCloseTo(-33 * Math.LN2, 13);
    expect([0, 0.25, 0.5, 0.75, 1].map(cosineOfTurn)).toEqual([1, 0, -1, 0, 1]);
  });
});
