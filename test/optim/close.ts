import { expect } from "vitest";

/** Every element differs by at most `tolerance`, relative to the larger of the expected one and 1. */
export function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  for (const [k, value] of expected.entries()) {
    const difference = Math.abs(actual[k]! - value);
    if (!(difference <= tolerance * Math.max(1, Math.abs(value))))
      expect.fail(`element ${k} is ${actual[k]}, not ${value}: they differ by ${difference}`);
  }
}
