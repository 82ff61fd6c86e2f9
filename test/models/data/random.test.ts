import { expect, test } from "vitest";
import { random } from "../../../models/data/random.ts";

const draw = (count: number, next: () => number): number[] => Array.from({ length: count }, next);

const first = (seed: number, stream: number, index: number) => {
  const numbers = random(seed, stream, index);
  return draw(4, () => numbers.integer(1_000_000)).join(" ");
};

test("the same words give the same stream; a change in any of them gives another", () => {
  expect(first(1, 2, 3)).toBe(first(1, 2, 3));
  expect(new Set([first(1, 2, 3), first(2, 2, 3), first(1, 3, 3), first(1, 2, 4)]).size).toBe(4);
});

test("the stream is sfc32 with PractRand's 15 rounds of seeding", () => {
  // The recurrence in 64-bit integers, as PractRand writes it.
  const mask = 0xffffffffn;
  let [a, b, c, counter] = [7n, 8n, 9n, 1n];
  const reference = draw(18, () => {
    const sum = (a + b + counter++) & mask;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) & mask;
    c = ((((c << 21n) & mask) | (c >> 11n)) + sum) & mask;
    return Number(sum);
  }).slice(15);
  const numbers = random(7, 8, 9);
  expect(draw(3, () => numbers.uniform(0, 2 ** 32))).toEqual(reference);
});

test("uniform, integer and normal have their distributions' moments and ranges", () => {
  const numbers = random(3);
  const count = 20_000;
  const moments = (values: number[]) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count };
  };
  // Four standard errors: of the mean, sigma / sqrt(n); of the normal's variance, sqrt(2 / n).
  const uniform = draw(count, () => numbers.uniform(-1, 3));
  expect(Math.abs(moments(uniform).mean - 1)).toBeLessThan((4 * Math.sqrt(16 / 12)) / Math.sqrt(count));
  expect(Math.min(...uniform)).toBeGreaterThanOrEqual(-1);
  expect(Math.max(...uniform)).toBeLessThan(3);
  const normal = moments(draw(count, () => numbers.normal()));
  expect(Math.abs(normal.mean)).toBeLessThan(4 / Math.sqrt(count));
  expect(Math.abs(normal.variance - 1)).toBeLessThan(4 * Math.sqrt(2 / count));
  expect(new Set(draw(count, () => numbers.integer(5)))).toEqual(new Set([0, 1, 2, 3, 4]));
});

test("a seed that is not a 32-bit word is refused", () => {
  expect(() => random(-1)).toThrow("seed must be an integer in 0 .. 2^32 - 1, not -1");
  expect(() => random(0.5)).toThrow(RangeError);
  expect(() => random(2 ** 32)).toThrow(RangeError);
  expect(() => random(0).choose([])).toThrow("cannot choose from nothing");
});
