/** Rows of the table of scalar functions: steps, comparisons, choices, conversions, integers and bits. */
import {
  anyType,
  booleans,
  chosen,
  floats,
  integers,
  numbers,
  returning,
  singles,
  withoutGradient,
  type ScalarFunction,
  type TypeRule,
} from "./function.ts";
import { isFloat, scalarTypes, type DType } from "./types.ts";
import * as math from "../../runtime/math.ts";

/** A piecewise constant function of one float. */
const step = (evaluate: (x: number) => number, cost: number): ScalarFunction => ({
  ...withoutGradient(1, cost, floats, evaluate),
  steps: true,
  exact: true,
});

const comparison = (operands: TypeRule, holds: (a: number, b: number) => boolean): ScalarFunction => ({
  ...withoutGradient(2, 1, returning("bool", operands), (a, b) => (holds(a, b) ? 1 : 0)),
  steps: true,
});

const cast = (to: DType): ScalarFunction => ({
  arity: 1,
  evaluate: scalarTypes[to].round,
  type: () => to,
  gradient: isFloat(to)
    ? ({ args, cotangent, cast, typeOf }) => {
        const from = typeOf(args[0]!);
        return [isFloat(from) ? cast(cotangent, from) : null];
      }
    : null,
  cost: 1,
});

export const sign: ScalarFunction = { ...step(Math.sign, 1), type: numbers };
export const floor = step(Math.floor, 1);
export const ceil = step(Math.ceil, 1);
export const round = step(math.roundHalfToEven, 4);
export const isNaN: ScalarFunction = {
  ...step((x) => (Number.isNaN(x) ? 1 : 0), 1),
  type: returning("bool", floats),
};

export const less = comparison(numbers, (a, b) => a < b);
export const lessEqual = comparison(numbers, (a, b) => a <= b);
export const greater = comparison(numbers, (a, b) => a > b);
export const greaterEqual = comparison(numbers, (a, b) => a >= b);
export const equal = comparison(anyType, (a, b) => a === b);
export const notEqual = comparison(anyType, (a, b) => a !== b);
export const and = withoutGradient(2, 1, booleans, (a, b) => a & b);
export const or = withoutGradient(2, 1, booleans, (a, b) => a | b);
export const not = withoutGradient(1, 1, booleans, (a) => 1 - a);
export const select: ScalarFunction = {
  arity: 3,
  evaluate: (condition, a, b) => (condition !== 0 ? a : b),
  type: chosen(anyType),
  gradient: ({ args, call, constant, cotangent }) => [
    null,
    call(select, args[0]!, cotangent, constant(0)),
    call(select, args[0]!, constant(0), cotangent),
  ],
  exact: true,
  cost: 1,
};

/** Of an `f32`: what memory would hold of it. */
export const toF32: ScalarFunction = { ...cast("f32"), exact: true };
export const toF64 = cast("f64");
/** As in JavaScript, of what does not fit the lowest 32 bits are left; NaN and infinities are 0. */
export const toI32: ScalarFunction = { ...cast("i32"), steps: true };
export const toBool: ScalarFunction = { ...cast("bool"), steps: true };
/** `toI32` of a float that is known to fit, or NaN: one instruction. */
export const truncate: ScalarFunction = { ...cast("i32"), type: returning("i32", floats), steps: true };

export const quotient = withoutGradient(2, 10, integers, math.floorQuotient);
export const remainder = withoutGradient(2, 10, integers, math.floorRemainder);
export const bitAnd = withoutGradient(2, 1, integers, (a, b) => a & b);
export const bitOr = withoutGradient(2, 1, integers, (a, b) => a | b);
export const bitXor = withoutGradient(2, 1, integers, (a, b) => a ^ b);
export const shiftLeft = withoutGradient(2, 1, integers, (a, b) => a << b);
export const shiftRight = withoutGradient(2, 1, integers, (a, b) => a >> b);
export const shiftRightLogical = withoutGradient(2, 1, integers, (a, b) => (a >>> b) | 0);
/** The bits of a number as an integer, and back. */
export const toBits = withoutGradient(1, 1, returning("i32", singles), math.bitsOfFloat);
export const fromBits: ScalarFunction = {
  ...withoutGradient(1, 1, returning("f32", integers), math.floatOfBits),
  exact: true,
};
export const threefry = withoutGradient(4, 100, integers, math.threefry);
/** The top 24 of 32 random bits as a number in [0, 1). */
export const toUnitFloat: ScalarFunction = {
  ...withoutGradient(1, 2, returning("f32", integers), (bits) => (bits >>> 8) * 2 ** -24),
  exact: true,
};
