import { describe, expect, it } from "vitest";
import {
  isScalarName,
  scalarFunctions,
  scalarNames,
  type ScalarFunction,
  type ScalarGradient,
  type ScalarName,
} from "../../compiler/scalar/functions.ts";
import { scalarTypes, type DType } from "../../compiler/scalar/types.ts";
import { erf, threefry } from "../../runtime/math.ts";

const evaluate = (name: ScalarName, ...args: number[]) => scalarFunctions[name].evaluate(...args);

/** Gradient rules do not ask what their values are: here, numbers with a type. */
interface Value {
  readonly value: number;
  readonly type: DType;
}

const call = (row: ScalarFunction, ...args: Value[]): Value => {
  expect(args).toHaveLength(row.arity);
  return {
    value: row.evaluate(...args.map(({ value }) => value)),
    type: row.type(args.map(({ type }) => type)),
  };
};

/** What each operand gets of a cotangent of 1. */
function cotangents(name: ScalarName, ...args: Value[]): readonly (Value | null)[] {
  const row = scalarFunctions[name];
  const output = call(row, ...args);
  const constant = (value: number): Value => ({ value, type: output.type });
  const rule: ScalarGradient<Value> = {
    args,
    output,
    cotangent: constant(1),
    call,
    cast: (value, to) => call(scalarFunctions[scalarTypes[to].cast], value),
    constant,
    constantOf: ({ value }) => value,
    isPositive: ({ value }) => value > 0,
    typeOf: ({ type }) => type,
    exactQuotient: () => undefined,
  };
  return row.gradient!(rule);
}

const gradients = (name: ScalarName, ...args: number[]): (number | null)[] =>
  cotangents(
    name,
    ...args.map((value, k): Value => ({ value, type: name === "select" && k === 0 ? "bool" : "f64" })),
  ).map((result) => (result === null ? null : result.value));

/** The cotangent that a cast sends to its operand. */
const through = (name: ScalarName, type: DType) => cotangents(name, { value: 1, type })[0];

const known: Readonly<Record<ScalarName, readonly (readonly [args: readonly number[], result: number])[]>> = {
  neg: [[[2], -2]],
  exp: [[[1], Math.E]],
  log: [[[Math.E], 1]],
  log1p: [[[1e-20], 1e-20]],
  exp2: [
    [[3], 8],
    [[-1], 0.5],
    [[0.5], Math.SQRT2],
  ],
  expm1: [[[1e-20], 1e-20]],
  sqrt: [[[9], 3]],
  rootOfSquares: [[[9], 3]],
  rsqrt: [[[4], 0.5]],
  square: [[[-3], 9]],
  reciprocal: [[[4], 0.25]],
  abs: [[[-3], 3]],
  sin: [[[Math.PI / 6], 0.5]],
  sinWhere: [
    [[1, Math.PI / 6, 7], 0.5],
    [[0, Math.PI / 6, 7], 7],
  ],
  cosWhere: [
    [[1, Math.PI / 3, 7], 0.5],
    [[0, Math.PI / 3, 7], 7],
  ],
  cos: [[[Math.PI / 3], 0.5]],
  tan: [[[Math.PI / 4], 1]],
  asin: [[[0.5], Math.PI / 6]],
  acos: [[[0.5], Math.PI / 3]],
  atan: [[[1], Math.PI / 4]],
  sinh: [[[1], (Math.E - 1 / Math.E) / 2]],
  cosh: [[[1], (Math.E + 1 / Math.E) / 2]],
  tanh: [[[Math.log(2)], 0.6]],
  erf: [[[0.5], 0.5204998778130465]],
  sigmoid: [
    [[0], 0.5],
    [[-1000], 0],
    [[1000], 1],
    [[-50], 1.928749847963918e-22],
  ],
  relu: [
    [[-1], 0],
    [[2], 2],
    [[NaN], NaN],
  ],
  softplus: [
    [[0], Math.LN2],
    [[1000], 1000],
    [[-50], 1.928749847963918e-22],
  ],
  sign: [
    [[-3], -1],
    [[0], 0],
    [[5], 1],
  ],
  floor: [[[-1.5], -2]],
  ceil: [[[-1.5], -1]],
  round: [
    [[0.5], 0],
    [[1.5], 2],
    [[2.5], 2],
    [[-0.5], -0],
    [[-1.5], -2],
    [[2.4], 2],
    [[2.6], 3],
    [[0.49999999999999994], 0],
  ],
  isNaN: [
    [[NaN], 1],
    [[1], 0],
  ],
  add: [[[2, 3], 5]],
  sub: [[[2, 3], -1]],
  mul: [[[2, 3], 6]],
  div: [[[3, 2], 1.5]],
  scaleCotangent: [
    [[2, 3], 6],
    [[0, Infinity], 0],
    [[0, NaN], 0],
  ],
  divideCotangent: [
    [[3, 2], 1.5],
    [[0, 0], 0],
    [[-0, NaN], 0],
  ],
  maximum: [
    [[2, 3], 3],
    [[NaN, 1], NaN],
    [[1, NaN], NaN],
  ],
  minimum: [
    [[2, 3], 2],
    [[NaN, 1], NaN],
    [[1, NaN], NaN],
  ],
  // IEEE 754, as C, NumPy and PyTorch have it.
  pow: [
    [[2, 10], 1024],
    [[1, NaN], 1],
    [[1, Infinity], 1],
    [[1, -Infinity], 1],
    [[-1, Infinity], 1],
    [[-1, -Infinity], 1],
    [[-1, 3], -1],
    [[-1, 0.5], NaN],
    [[NaN, 0], 1],
    [[0.5, Infinity], 0],
    [[-2, -Infinity], 0],
  ],
  atan2: [[[1, -1], (3 * Math.PI) / 4]],
  quotient: [
    [[7, 2], 3],
    [[-7, 2], -4],
    [[2147483647, 1], 2147483647],
  ],
  remainder: [
    [[7, 3], 1],
    [[-7, 3], 2],
    [[-6, 3], 0],
  ],
  less: [
    [[1, 2], 1],
    [[2, 2], 0],
    [[NaN, 2], 0],
  ],
  lessEqual: [
    [[2, 2], 1],
    [[3, 2], 0],
  ],
  greater: [
    [[2, 1], 1],
    [[2, 2], 0],
  ],
  greaterEqual: [
    [[2, 2], 1],
    [[1, 2], 0],
  ],
  equal: [
    [[2, 2], 1],
    [[NaN, NaN], 0],
  ],
  notEqual: [
    [[2, 2], 0],
    [[NaN, NaN], 1],
  ],
  and: [
    [[1, 1], 1],
    [[1, 0], 0],
  ],
  or: [
    [[0, 0], 0],
    [[1, 0], 1],
  ],
  not: [
    [[0], 1],
    [[1], 0],
  ],
  select: [
    [[1, 2, 3], 2],
    [[0, 2, 3], 3],
  ],
  toF32: [[[1.5], 1.5]],
  toF64: [[[1.5], 1.5]],
  toI32: [
    [[1.9], 1],
    [[-1.9], -1],
    [[3e9], 3e9 - 2 ** 32],
    [[-Infinity], 0],
    [[NaN], 0],
  ],
  truncate: [
    [[1.9], 1],
    [[NaN], 0],
  ],
  toBool: [
    [[0], 0],
    [[-0], 0],
    [[NaN], 1],
    [[0.1], 1],
  ],
  bitAnd: [[[12, 10], 8]],
  bitOr: [[[12, 10], 14]],
  bitXor: [[[12, 10], 6]],
  shiftLeft: [
    [[3, 4], 48],
    [[1, 31], -2147483648],
  ],
  shiftRightLogical: [
    [[-1, 28], 15],
    [[-1, 0], -1],
  ],
  atLeast: [
    [[1, 2], 2],
    [[3, 2], 3],
  ],
  atMost: [
    [[1, 2], 1],
    [[3, 2], 2],
  ],
  shiftRight: [
    [[-1, 28], -1],
    [[12, 1], 6],
  ],
  toBits: [
    [[1], 0x3f800000],
    [[-0], -0x80000000],
  ],
  fromBits: [
    [[0x40490fdb], Math.fround(Math.PI)],
    [[1], 2 ** -149],
  ],
  threefry: [[[0, 0, 0, 0], 0x6b200159]],
  toUnitFloat: [
    [[-1], 1 - 2 ** -24],
    [[255], 0],
    [[0x40000000], 0.25],
  ],
};

describe("scalar functions", () => {
  it.each(scalarNames)("%s has its known values", (name) => {
    for (const [args, result] of known[name]) {
      if (Number.isInteger(result))
        expect(evaluate(name, ...args) + 0, `${name}(${args})`).toBeCloseTo(result, 14);
      else if (Number.isNaN(result)) expect(evaluate(name, ...args), `${name}(${args})`).toBeNaN();
      else expect(evaluate(name, ...args) / result, `${name}(${args})`).toBeCloseTo(1, 14);
    }
  });

  const differentiable = scalarNames.filter(
    (name) => scalarFunctions[name].gradient !== null && !["select", "toF32", "toF64"].includes(name),
  );

  it.each(differentiable)("the gradient of %s matches central differences", (name) => {
    const row = scalarFunctions[name];
    const samples = 9;
    for (let sample = 0; sample < samples; sample++) {
      // Irrational steps keep away from kinks at round numbers and from equal operands.
      const args = Array.from({ length: row.arity }, (_, k) => {
        const [low, high] = row.domain?.[k] ?? [-2, 2];
        return low + (high - low) * ((0.137 + (sample + 1) * (k === 0 ? 0.618034 : 0.414214)) % 1);
      });
      const step = 1e-5;
      const numeric = args.map((_, k) => {
        const at = (delta: number) => row.evaluate(...args.map((arg, j) => (j === k ? arg + delta : arg)));
        return (at(step) - at(-step)) / (2 * step);
      });
      gradients(name, ...args).forEach((gradient, k) => {
        const scale = Math.max(1, Math.abs(numeric[k]!));
        expect(Math.abs(gradient! - numeric[k]!) / scale, `${name}(${args}) by operand ${k}`).toBeLessThan(
          1e-8,
        );
      });
    }
  });

  it("takes PyTorch's choices where the derivative does not exist", () => {
    expect(gradients("relu", 0)).toEqual([0]);
    expect(gradients("abs", 0)).toEqual([0]);
    expect(gradients("maximum", 3, 3)).toEqual([0.5, 0.5]);
    expect(gradients("minimum", 3, 3)).toEqual([0.5, 0.5]);
    expect(gradients("pow", 0, 0)).toEqual([0, 0]);
    expect(gradients("pow", 0, 2)).toEqual([0, 0]);
    expect(gradients("pow", -2, 2)[0]).toBe(-4);
    expect(gradients("select", 1, 5, 6)).toEqual([null, 1, 0]);
  });

  it("casts the cotangent back, and sends nothing to integers", () => {
    expect(through("toF32", "f64")!.type).toBe("f64");
    expect(through("toF64", "f32")!.type).toBe("f32");
    expect(through("toF32", "i32")).toBeNull();
  });

  it("refuses unknown names and operand types", () => {
    expect(["add", "__proto__", "toString", "exo"].map(isScalarName)).toEqual([true, false, false, false]);
    expect(() => scalarFunctions.add.type(["f32", "f64"])).toThrow("f32, f64");
    expect(() => scalarFunctions.exp.type(["i32"])).toThrow("floating");
    expect(() => scalarFunctions.select.type(["f32", "f32", "f32"])).toThrow("bool");
    expect(scalarFunctions.less.type(["f32", "f32"])).toBe("bool");
    expect(scalarFunctions.select.type(["bool", "i32", "i32"])).toBe("i32");
  });

  it("multiplies i32 with wrapping", () => {
    expect(scalarFunctions.mul.evaluateInteger!(0x10001, 0x10001)).toBe(0x20001);
    expect(scalarFunctions.square.evaluateInteger!(0x10001)).toBe(0x20001);
  });
});

describe("runtime functions", () => {
  it("erf is accurate to 1e-15", () => {
    // Computed with 25 digits (mpmath).
    const reference: readonly (readonly [number, number])[] = [
      [0, 0],
      [0.001, 0.0011283787909692365],
      [0.1, 0.1124629160182849],
      [0.25, 0.27632639016823696],
      [0.5, 0.5204998778130465],
      [0.75, 0.7111556336535151],
      [0.999, 0.8422852702064969],
      [1, 0.8427007929497149],
      [1.25, 0.9229001282564583],
      [1.5, 0.9661051464753108],
      [2, 0.9953222650189527],
      [2.5, 0.999593047982555],
      [3, 0.9999779095030014],
      [4, 0.9999999845827421],
      [5, 0.9999999999984626],
      [5.9, 0.9999999999999999],
      [6.5, 1],
      [Infinity, 1],
    ];
    for (const [x, result] of reference) {
      expect(Math.abs(erf(x) - result), `erf(${x})`).toBeLessThanOrEqual(1e-15 * result);
      expect(erf(-x)).toBe(-erf(x));
    }
    expect(erf(NaN)).toBeNaN();
  });

  it("erf is continuous where its formulas meet", () => {
    expect(erf(1 - 2 ** -53) - erf(1)).toBeCloseTo(0, 15);
    expect(erf(6)).toBe(1);
  });

  it("threefry gives the published Threefry2x32-20 vectors", () => {
    expect(threefry(0, 0, 0, 0)).toBe(0x6b200159 | 0);
    expect(threefry(-1, -1, -1, -1)).toBe(0x1cb996fc | 0);
    expect(threefry(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3 | 0)).toBe(0xc4923a9c | 0);
  });
});
