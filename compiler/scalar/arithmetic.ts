/** Rows of the table of scalar functions: arithmetic without divisions, and extrema. */
import { equal, greater, less, select, sign } from "./discrete.ts";
import { floats, numbers, type ScalarFunction } from "./function.ts";
import * as math from "../../runtime/math.ts";

export const neg: ScalarFunction = {
  arity: 1,
  evaluate: (x) => -x,
  type: numbers,
  gradient: ({ call, cotangent }) => [call(neg, cotangent)],
  exact: true,
  cost: 1,
};
export const square: ScalarFunction = {
  arity: 1,
  evaluate: math.square,
  evaluateInteger: math.squareInteger,
  type: numbers,
  gradient: ({ args, call, constant, cotangent }) => [call(mul, call(mul, cotangent, constant(2)), args[0]!)],
  cost: 1,
};
export const abs: ScalarFunction = {
  arity: 1,
  evaluate: Math.abs,
  type: numbers,
  gradient: ({ args, call, cotangent }) => [call(mul, cotangent, call(sign, args[0]!))],
  exact: true,
  cost: 1,
};
export const relu: ScalarFunction = {
  arity: 1,
  evaluate: (x) => Math.max(x, 0),
  type: numbers,
  gradient: ({ call, constant, cotangent, output }) => [
    call(select, call(greater, output, constant(0)), cotangent, constant(0)),
  ],
  exact: true,
  cost: 1,
};

export const add: ScalarFunction = {
  arity: 2,
  evaluate: (a, b) => a + b,
  type: numbers,
  gradient: ({ cotangent }) => [cotangent, cotangent],
  cost: 1,
};
export const sub: ScalarFunction = {
  arity: 2,
  evaluate: (a, b) => a - b,
  type: numbers,
  gradient: ({ call, cotangent }) => [cotangent, call(neg, cotangent)],
  cost: 1,
};
export const mul: ScalarFunction = {
  arity: 2,
  evaluate: (a, b) => a * b,
  evaluateInteger: Math.imul,
  type: numbers,
  gradient: ({ args, call, cotangent }) => [call(mul, cotangent, args[1]!), call(mul, cotangent, args[0]!)],
  cost: 1,
};

/** The loser (`loses(x, other)`) gets nothing, a tie gives each one half. */
const extremum = (evaluate: (a: number, b: number) => number, loses: ScalarFunction): ScalarFunction => ({
  arity: 2,
  evaluate: (a, b) => evaluate(a, b),
  type: numbers,
  gradient: ({ args, cotangent, call, constant }) => {
    const [a, b] = [args[0]!, args[1]!];
    const share = call(select, call(equal, a, b), call(mul, cotangent, constant(0.5)), cotangent);
    return [
      call(select, call(loses, a, b), constant(0), share),
      call(select, call(loses, b, a), constant(0), share),
    ];
  },
  exact: true,
  cost: 1,
});

/** `x`, or the bound where it is beyond. */
const bound = (evaluate: (x: number, limit: number) => number, isBeyond: ScalarFunction): ScalarFunction => ({
  arity: 2,
  evaluate,
  type: floats,
  gradient: ({ args, cotangent, call, constant }) => {
    const [x, limit] = [args[0]!, args[1]!];
    return [
      call(select, call(isBeyond, x, limit), constant(0), cotangent),
      call(select, call(isBeyond, x, limit), cotangent, constant(0)),
    ];
  },
  exact: true,
  cost: 1,
});

export const maximum = extremum(Math.max, less);
export const minimum = extremum(Math.min, greater);
// Of NaN, NaN; unlike `maximum` and `minimum`, one instruction for vectors of 32-bit numbers.
export const atLeast = bound(math.atLeast, less);
export const atMost = bound(math.atMost, greater);
