import { describe, expect, test } from "vitest";
import { compareSlope } from "../../compiler/check/numeric-slope.ts";

const slopeOf = (f: (t: number) => number, emitted: number, scale = Math.abs(emitted)) =>
  compareSlope(f, { center: f(0), emitted, scale, unit: 1 });

const relu = (t: number): number => Math.max(t, 0);

describe("compareSlope", () => {
  test.each([
    ["a sine", (t: number) => Math.sin(1 + t), Math.cos(1)],
    ["strong curvature", (t: number) => Math.exp(30 * t), 30],
    ["a large value with a small slope", (t: number) => 1000 + 1e-3 * Math.sin(t), 1e-3],
    ["a kink nearby", (t: number) => Math.max(t - 5e-6, 0) + t, 1],
    ["a kink still nearer", (t: number) => Math.max(t - 3e-7, 0) + t, 1],
  ])("%s", (_, f, slope) => {
    expect(slopeOf(f, slope)).toMatchObject({ verdict: "agrees", emitted: slope });
    const wrong = slopeOf(f, slope * 1.0001);
    expect(wrong.verdict).toBe("differs");
    expect(wrong.error).toBeGreaterThan(5e-5);
  });

  test("at a kink any value between the sides is right", () => {
    expect(slopeOf(relu, 0, 1).verdict).toBe("kink");
    expect(slopeOf(relu, 0.3, 1).verdict).toBe("kink");
    expect(slopeOf(relu, -0.1, 1).verdict).toBe("differs");
    expect(slopeOf(relu, 1.1, 1).verdict).toBe("differs");
  });

  test("the step that agreed last is tried first, unless rounding errors would hide what is wrong", () => {
    const kinked = (t: number): number => Math.max(t - 3e-7, 0) + t;
    const likely = { size: undefined };
    const measure = (f: (t: number) => number, emitted: number): { verdict: string; count: number } => {
      let count = 0;
      const counted = (t: number): number => {
        count++;
        return f(t);
      };
      const options = { center: f(0), emitted, scale: 1, unit: 1, likely };
      return { verdict: compareSlope(counted, options).verdict, count };
    };
    expect(measure(kinked, 1).count).toBeGreaterThan(8);
    expect(likely).toEqual({ size: 1e-7 });
    expect(measure(kinked, 1)).toEqual({ verdict: "agrees", count: 2 });
    expect(measure(kinked, 1.0001).verdict).toBe("differs");
    // Beside a large value, 1e-7 is too small: the others come in their order, and the first agrees.
    expect(measure((t) => 1e4 + t, 1)).toEqual({ verdict: "agrees", count: 2 });
    expect(likely).toEqual({ size: 1e-4 });
  });

  test("what is not a number is wrong", () => {
    expect(slopeOf((t) => t, NaN, 1)).toMatchObject({ verdict: "differs", error: Infinity });
    expect(slopeOf(() => NaN, 1, 1)).toMatchObject({ verdict: "differs", error: Infinity });
  });
});
