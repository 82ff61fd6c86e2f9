import { expect, test } from "vitest";
import { largestBelow, smallestFrom } from "../../runtime/types.ts";

const limits = [
  0,
  1,
  -1,
  0.1,
  -0.1,
  0.7,
  1001,
  2 ** 24,
  1e-45,
  2 ** -126,
  3.4e38,
  5e-324,
  -5e-324,
  1e300,
  -1e300,
  Math.PI,
];

test("no number of the type lies between a limit and its neighbours", () => {
  for (const limit of limits)
    for (const [type, stored] of [
      ["f32", Math.fround],
      ["f64", (value: number) => value],
    ] as const) {
      const [below, from] = [largestBelow(limit, type), smallestFrom(limit, type)];
      expect(below).toBeLessThan(limit);
      expect(from).toBeGreaterThanOrEqual(limit);
      expect([stored(below), stored(from)]).toEqual([below, from]);
      // Halfway between neighbours, a number of the type would be a third one.
      const middle = stored(below / 2 + from / 2);
      if (Math.abs(limit) > 1e-37 && Number.isFinite(from)) expect([below, from]).toContain(middle);
    }
  expect([largestBelow(0, "f32"), largestBelow(0, "f64")]).toEqual([-(2 ** -149), -Number.MIN_VALUE]);
  expect([smallestFrom(1, "f32"), smallestFrom(0.7, "f32")]).toEqual([1, 0.7000000476837158]);
});
