import { expect, test } from "vitest";
import { blobs, linear, quadratic, xor } from "../../../models/data/regression.ts";

const residuals = (noise: number): number[] => {
  const { train, coefficients } = linear({ seed: 3, examples: 500, features: 3, noise });
  expect(train.inputs["x"]).toHaveLength(1500);
  return Array.from(train.inputs["y"]!, (y, example) => {
    const fitted = coefficients.map((beta, feature) => beta * train.inputs["x"]![example * 3 + feature]!);
    return y - fitted.reduce((sum, term) => sum + term);
  });
};

test("linear: y is x times the coefficients, give or take the noise", () => {
  // y is rounded to f32: half a unit in the last place of numbers below 16.
  for (const residual of residuals(0)) expect(Math.abs(residual)).toBeLessThan(2 ** -21);
  const deviation = Math.sqrt(residuals(0.5).reduce((sum, residual) => sum + residual ** 2, 0) / 500);
  // Four standard errors of a standard deviation: 4 sigma / sqrt(2 n).
  expect(Math.abs(deviation - 0.5)).toBeLessThan((4 * 0.5) / Math.sqrt(1000));
});

test("quadratic: x runs evenly from -1 to 1", () => {
  expect(quadratic({ examples: 5, noise: 0 }).train).toEqual({
    size: 5,
    inputs: { x: Float32Array.of(-1, -0.5, 0, 0.5, 1), y: Float32Array.of(1, 0.25, 0, 0.25, 1) },
  });
  expect(quadratic({ examples: 5 }).train.inputs["y"]).not.toEqual(
    quadratic({ examples: 5, noise: 0 }).train.inputs["y"],
  );
  expect(() => quadratic({ examples: 1 })).toThrow("examples must be an integer of at least 2, not 1");
});

test("xor: four points", () => {
  const { x, y } = xor().train.inputs;
  expect(Array.from(y!, (value, example) => [x![2 * example], x![2 * example + 1], value])).toEqual([
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ]);
});

test("blobs: points of both splits lie around the centre of their class", () => {
  const { train, test } = blobs({ seed: 1, train: 3_000, test: 900, classes: 3, features: 2, distance: 50 });
  const centre = (split: typeof train, label: number, feature: number) => {
    const values = Array.from(split.inputs["label"]!.keys())
      .filter((example) => split.inputs["label"]![example] === label)
      .map((example) => split.inputs["x"]![2 * example + feature]!);
    expect(values).toHaveLength(split.size / 3);
    const mean = values.reduce((sum, value) => sum + value) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
  };
  for (const label of [0, 1, 2]) {
    for (const feature of [0, 1]) {
      const [drawn, held] = [centre(train, label, feature), centre(test!, label, feature)];
      // Four standard errors, with 1,000 and 300 points of variance 1.
      expect(Math.abs(drawn.mean - held.mean)).toBeLessThan(4 * Math.sqrt(1 / 1000 + 1 / 300));
      expect(Math.abs(drawn.variance - 1)).toBeLessThan(4 * Math.sqrt(2 / 1000));
    }
  }
  expect(Math.abs(centre(train, 0, 0).mean - centre(train, 1, 0).mean)).toBeGreaterThan(5);
  expect(blobs({ test: 0 })).not.toHaveProperty("test");
});

test("all sets are functions of their seed", () => {
  expect(linear({ seed: 4 })).toEqual(linear({ seed: 4 }));
  expect(linear({ seed: 4 })).not.toEqual(linear({ seed: 5 }));
  expect(blobs({ seed: 4 })).toEqual(blobs({ seed: 4 }));
  expect(blobs({ seed: 4 })).not.toEqual(blobs({ seed: 5 }));
});
