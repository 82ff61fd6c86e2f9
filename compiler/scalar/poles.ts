/**
 * Rows of the table of scalar functions whose slope can be infinite where they are not: quotients, roots, logarithms, powers. What `where` or
 * a limit has left out there has no influence, though 0 · ∞ is NaN.
 */
import { abs, add, maximum, mul, neg, square, sub } from "./arithmetic.ts";
import { and, equal, greaterEqual, select } from "./discrete.ts";
import {
  float,
  floats,
  steppingFloat,
  type Interval,
  type ScalarFunction,
  type ScalarGradient,
} from "./function.ts";
import * as math from "../../runtime/math.ts";

/** Away from 0, for divisors. */
const quotients: readonly Interval[] = [
  [-2, 2],
  [0.2, 3],
];

/** `cotangent · slope`, and 0 where the cotangent is. */
export const scaleCotangent: ScalarFunction = {
  arity: 2,
  evaluate: math.scaleCotangent,
  type: floats,
  gradient: ({ args, call, cotangent }) => [
    call(scaleCotangent, cotangent, args[1]!),
    call(scaleCotangent, cotangent, args[0]!),
  ],
  cost: 1,
};
/** `cotangent / divisor`, and 0 where the cotangent is. */
export const divideCotangent: ScalarFunction = {
  arity: 2,
  evaluate: math.divideCotangent,
  type: floats,
  gradient: ({ args, call, cotangent, output }) => [
    call(divideCotangent, cotangent, args[1]!),
    call(neg, call(divideCotangent, call(scaleCotangent, cotangent, output), args[1]!)),
  ],
  domain: quotients,
  cost: 4,
};

/** How a cotangent meets a slope that has a pole where `x` is 0. */
const scaling = <Value>({ isPositive }: ScalarGradient<Value>, x: Value): ScalarFunction =>
  isPositive(x) ? mul : scaleCotangent;
const dividing = <Value>({ isPositive }: ScalarGradient<Value>, x: Value): ScalarFunction =>
  isPositive(x) ? div : divideCotangent;

export const div: ScalarFunction = {
  arity: 2,
  evaluate: (a, b) => a / b,
  type: floats,
  gradient: (rule) => {
    const { call, cotangent, output } = rule;
    const divisor = rule.args[1]!;
    const share = call(dividing(rule, divisor), cotangent, divisor);
    return [share, call(neg, call(scaling(rule, divisor), share, output))];
  },
  domain: quotients,
  cost: 4,
};
export const reciprocal = float({ evaluate: (x) => 1 / x, cost: 4, domain: [0.2, 3] }, (rule) => {
  const { call, cotangent, output, x } = rule;
  return call(neg, call(scaling(rule, x), cotangent, call(square, output)));
});
export const sqrt = steppingFloat({ evaluate: Math.sqrt, cost: 5, domain: [0.1, 3] }, (rule) => {
  const { call, constant, cotangent, output } = rule;
  return call(dividing(rule, output), call(mul, cotangent, constant(0.5)), output);
});
// Of sums of squares, in norms and standard deviations: not smooth at 0, where the derivative is taken as 0, and smooth again where it
// is squared: 2 √x · ½ / √x is 1 everywhere.
export const rootOfSquares = float(
  { evaluate: Math.sqrt, cost: 5, domain: [0.1, 3] },
  ({ call, constant, cotangent, output, exactQuotient, isPositive }) => {
    const half = constant(0.5);
    const quotient = exactQuotient(cotangent, output);
    if (quotient !== undefined) return call(mul, quotient, half);
    const share = call(div, call(mul, cotangent, half), output);
    if (isPositive(output)) return share;
    return call(select, call(equal, output, constant(0)), constant(0), share);
  },
);
export const rsqrt = steppingFloat(
  { evaluate: (x) => 1 / Math.sqrt(x), cost: 8, domain: [0.1, 3] },
  (rule) => {
    const { call, constant, cotangent, output, x } = rule;
    const half = call(mul, cotangent, constant(-0.5));
    return call(scaling(rule, x), half, call(mul, output, call(square, output)));
  },
);
export const log = steppingFloat({ evaluate: Math.log, cost: 20, domain: [0.1, 3] }, (rule) =>
  rule.call(dividing(rule, rule.x), rule.cotangent, rule.x),
);
export const log1p = steppingFloat({ evaluate: Math.log1p, cost: 25, domain: [-0.8, 2] }, (rule) => {
  const divisor = rule.call(add, rule.x, rule.constant(1));
  return rule.call(dividing(rule, divisor), rule.cotangent, divisor);
});
export const pow: ScalarFunction = {
  arity: 2,
  evaluate: math.pow,
  type: floats,
  // Limits as in PyTorch: d(0⁰)/da = 0 and d(0ᵇ)/db = 0 (b ≥ 0), where the formulas give 0 · ∞. There a base of 1 gives them; nowhere
  // else, so that derivatives of these, such as d²(aᵇ)/da db = 1 / a at b = 0, are right.
  gradient: (rule) => {
    const { args, call, constant, constantOf, cotangent, isPositive, output } = rule;
    const [a, b] = [args[0]!, args[1]!];
    const [zero, one] = [constant(0), constant(1)];
    const baseUnless = (exponent: typeof cotangent) =>
      call(select, call(and, call(equal, a, zero), exponent), one, a);
    const exponent = constantOf(b);
    const isRegular = isPositive(a) || (exponent !== undefined && exponent !== 0);
    const power = call(
      pow,
      isRegular ? a : baseUnless(call(equal, b, zero)),
      exponent === undefined ? call(sub, b, one) : constant(exponent - 1),
    );
    const growth = call(mul, output, call(log, baseUnless(call(greaterEqual, b, zero))));
    const scale = scaling(rule, a);
    return [call(scale, cotangent, call(mul, b, power)), call(scale, cotangent, growth)];
  },
  domain: [
    [0.2, 3],
    [-2, 2],
  ],
  // A negative number has integer powers only.
  steps: true,
  cost: 50,
};
export const atan2: ScalarFunction = {
  arity: 2,
  evaluate: Math.atan2,
  type: floats,
  gradient: ({ args, call, constant, cotangent }) => {
    const [y, x] = [args[0]!, args[1]!];
    // x / (x² + y²) of numbers whose squares overflow: both are divided by the larger one first. At the origin all is 0, as in
    // PyTorch.
    const larger = call(maximum, call(abs, x), call(abs, y));
    const isOrigin = call(equal, larger, constant(0));
    const size = call(select, isOrigin, constant(1), larger);
    const [u, v] = [call(div, x, size), call(div, y, size)];
    const squares = call(add, call(square, u), call(square, v));
    const share = call(
      select,
      isOrigin,
      constant(0),
      call(divideCotangent, cotangent, call(mul, squares, size)),
    );
    return [call(mul, share, u), call(neg, call(mul, share, v))];
  },
  domain: [
    [0.2, 2],
    [-2, 2],
  ],
  steps: true,
  cost: 40,
};
