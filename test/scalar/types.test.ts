/** The rows of the table of types, against what typed arrays do. */
import { describe, expect, it } from "vitest";
import { holds, numberText, rounded, shortest } from "../../compiler/scalar/numbers.ts";
import { dtypes, floatTypes, isFloat, scalarTypes } from "../../compiler/scalar/types.ts";
import { scalarFunctions } from "../../compiler/scalar/functions.ts";
import { viewsOf } from "../../runtime/machine.ts";
import { edgeValues } from "../support/edge-values.ts";

const all = dtypes.flatMap((type) => edgeValues[type]);

describe.each(dtypes)("%s", (type) => {
  const row = scalarTypes[type];

  it("rounds as its array does, but for bytes that say whether there is something", () => {
    const stored = (value: number): number => row.array.of(type === "bool" ? Number(value !== 0) : value)[0]!;
    // An array of integers has one zero.
    for (const value of all) expect(rounded(value, type) + 0, `${value}`).toBe(stored(value) + 0);
    expect(Object.is(rounded(-0, type), -0)).toBe(row.isFloat);
  });

  it("has numbers between its ends, and these", () => {
    for (const value of edgeValues[type].filter((value) => !Number.isNaN(value))) {
      expect(value).toBeGreaterThanOrEqual(row.low);
      expect(value).toBeLessThanOrEqual(row.high);
    }
    for (const end of [row.low, row.high, row.largest, row.leastNormal]) expect(rounded(end, type)).toBe(end);
  });

  it("has a largest number, and a least one with all digits", () => {
    const next = (value: number, step: number): number => {
      const bytes = new Uint8Array(row.array.of(value).buffer);
      bytes[0]! += step;
      return new row.array(bytes.buffer)[0]!;
    };
    if (!row.isFloat) return expect([row.largest, row.leastNormal]).toEqual([row.high, 1]);
    expect(rounded(row.largest * (1 + 2 ** -10), type)).toBe(Infinity);
    // From 0 up to twice the least normal number, neighbours are equally far apart; then, twice as far.
    expect(next(row.leastNormal, 1) - row.leastNormal).toBe(next(0, 1));
    expect(next(2 * row.leastNormal, 1) - 2 * row.leastNormal).toBe(2 * next(0, 1));
  });

  it("is a view of the arena, and bytes of its array", () => {
    expect(viewsOf(new ArrayBuffer(64))[row.view]).toBeInstanceOf(row.array);
    expect(row.bytes).toBe(row.array.of(0).byteLength);
  });

  it("has a function that converts to it", () => {
    const { type: resultOf, evaluate } = scalarFunctions[row.cast];
    for (const from of dtypes) expect(resultOf([from])).toBe(type);
    for (const value of all) expect(evaluate(value)).toBe(rounded(value, type));
  });

  it("writes numbers so that they are read back", () => {
    for (const value of edgeValues[type]) {
      expect(rounded(shortest(value, type), type)).toBe(value);
      if (type !== "bool") expect(rounded(Number(numberText(value, type)), type)).toBe(value);
    }
  });
});

it("a number is a value of a float, of an integer if it has its bits, of bool if it is 0 or 1", () => {
  const numbers = [0, 1, 2, -1, 0.5, 2 ** 31, NaN];
  const held = Object.fromEntries(
    dtypes.map((type) => [type, numbers.filter((value) => holds(type, value))]),
  );
  expect(held).toEqual({ f32: numbers, f64: numbers, i32: [0, 1, 2, -1], bool: [0, 1] });
});

it("names and files tell types apart", () => {
  for (const column of ["view", "stored", "cast", "array"] as const)
    expect(new Set(dtypes.map((type) => scalarTypes[type][column])).size).toBe(dtypes.length);
  const names = dtypes.flatMap((type) => scalarTypes[type].otherNames);
  expect(new Set(names).size).toBe(names.length);
  expect(floatTypes).toEqual(dtypes.filter(isFloat));
});
