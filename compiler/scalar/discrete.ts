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
  type ScalarFunction,
} from "./function.ts";
import { isFloat, scalarTypes, type DType } from "./types.ts";
import * as math from "../../runtime/math.ts";

/** A piecewise constant function of one float. */
const step = (evaluate: (x: number) => number, cost: number): ScalarFunction => ({
  arity: 1,
  evaluate,
  type: floats,
  gradient: null,
  steps: true,
  exact: true,
  cost,
});

const comparison = (
  operands: ScalarFunction["type"],
  holds: (a: number, b: number) => boolean,
): ScalarFunction => ({
  arity: 2,
  evaluate: (a, b) => (holds(a, b) ? 1 : 0),
  type: returning("bool", operands),
  gradient: null,
  steps: true,
  cost: 1,
});

const logical = (arity: number, evaluate: ScalarFunction["evaluate"]): ScalarFunction => ({
  arity,
  evaluate,
  type: booleans,
  gradient: null,
  cost: 1,
});

const integer = (arity: number, cost: number, evaluate: ScalarFunction["evaluate"]): ScalarFunction => ({
  arity,
  evaluate,
  type: integers,
  gradient: null,
  cost,
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
export const floor: ScalarFunction = step(Math.floor, 1);
export const ceil: ScalarFunction = step(Math.ceil, 1);
export const round: ScalarFunction = step(math.roundHalfToEven, 4);
export const isNaN: ScalarFunction = {
  ...step((x) => (Number.isNaN(x) ? 1 : 0), 1),
  type: returning("bool", floats),
};

export const less: ScalarFunction = comparison(numbers, (a, b) => a < b);
export const lessEqual: ScalarFunction = comparison(numbers, (a, b) => a <= b);
export const greater: ScalarFunction = comparison(numbers, (a, b) => a > b);
export const greaterEqual: ScalarFunction = comparison(numbers, (a, b) => a >= b);
export const equal: ScalarFunction = comparison(anyType, (a, b) => a === b);
export const notEqual: ScalarFunction = comparison(anyType, (a, b) => a !== b);
export const and: ScalarFunction = logical(2, (a, b) => a & b);
export const or: ScalarFunction = logical(2, (a, b) => a | b);
export const not: ScalarFunction = logical(1, (a) => 1 - a);
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
export const toF64: ScalarFunction = cast("f64");
/** As in JavaScript, of what does not fit the lowest 32 bits are left; NaN and infinities are 0. */
export const toI32: ScalarFunction = { ...cast("i32"), steps: true };
export const toBool: ScalarFunction = { ...cast("bool"), steps: true };
/** `toI32` of a float that is known to fit, or NaN: one instruction. */
export const truncate: ScalarFunction = { ...cast("i32"), type: returning("i32", floats), steps: true };

export const quotient: ScalarFunction = integer(2, 10, math.floorQuotient);
export const remainder: ScalarFunction = integer(2, 10, math.floorRemainder);
export const bitAnd: ScalarFunction = integer(2, 1, (a, b) => a & b);
export const bitOr: ScalarFunction = integer(2, 1, (a, b) => a | b);
export const bitXor: ScalarFunction = integer(2, 1, (a, b) => a ^ b);
export const shiftLeft: ScalarFunction = integer(2, 1, (a, b) => a << b);
export const shiftRight: ScalarFunction = integer(2, 1, (a, b) => a >> b);
export const shiftRightLogical: ScalarFunction = integer(2, 1, (a, b) => (a >>> b) | 0);
/** The bits of a number as an integer, and back. */
export const toBits: ScalarFunction = {
  arity: 1,
  evaluate: math.bitsOfFloat,
  type: returning("i32", singles),
  gradient: null,
  cost: 1,
};
export const fromBits: ScalarFunction = {
  arity: 1,
  evaluate: math.floatOfBits,
  type: returning("f32", integers),
  gradient: null,
  exact: true,
  cost: 1,
};
export const threefry: ScalarFunction = integer(4, 100, math.threefry);
/** The top 24 of 32 random bits as a number in [0, 1). */
export const toUnitFloat: ScalarFunction = {
  arity: 1,
  evaluate: (bits) => (bits >>> 8) * 2 ** -24,
  type: returning("f32", integers),
  gradient: null,
  exact: true,
  cost: 2,
};
