/** Rows of the table of scalar functions: exponential, circular and hyperbolic functions, and what is made of them. */
import { add, mul, neg, square, sub } from "./arithmetic.ts";
import {
  chosen,
  float,
  floats,
  steppingFloat,
  withoutGradient,
  type ScalarFunction,
  type ScalarGradient,
} from "./function.ts";
import { div, rsqrt, scaleCotangent } from "./poles.ts";
import * as math from "../../runtime/math.ts";

export const exp = float({ evaluate: Math.exp, cost: 20 }, ({ call, cotangent, output }) =>
  call(mul, cotangent, output),
);
export const expm1 = float({ evaluate: Math.expm1, cost: 25 }, ({ call, constant, cotangent, output }) =>
  call(mul, cotangent, call(add, output, constant(1))),
);
export const exp2 = float({ evaluate: (x) => 2 ** x, cost: 30 }, ({ call, constant, cotangent, output }) =>
  call(mul, cotangent, call(mul, output, constant(Math.LN2))),
);

export const sin: ScalarFunction = float({ evaluate: Math.sin, cost: 25 }, ({ call, cotangent, x }) =>
  call(mul, cotangent, call(cos, x)),
);
export const cos: ScalarFunction = float({ evaluate: Math.cos, cost: 25 }, ({ call, cotangent, x }) =>
  call(neg, call(mul, cotangent, call(sin, x))),
);
/**
 * `select(condition, f(x), otherwise)` for a condition that rarely holds: vector lanes have no `f`, and skip it where none of them
 * needs it. Kernels have it where `f` has been expanded (`schedule/expand.ts`).
 */
const rarely = (evaluate: (x: number) => number): ScalarFunction =>
  withoutGradient(3, 1, chosen(floats), (condition, x, otherwise) =>
    condition !== 0 ? evaluate(x) : otherwise,
  );
export const sinWhere = rarely(Math.sin);
export const cosWhere = rarely(Math.cos);

/** `1 ± x²`: in derivatives of `tan`, `asin`, `acos`, `atan` and `tanh`. */
const onePlusSquare = <Value>({ call, constant }: ScalarGradient<Value>, x: Value): Value =>
  call(add, constant(1), call(square, x));
const oneMinusSquare = <Value>({ call, constant }: ScalarGradient<Value>, x: Value): Value =>
  call(sub, constant(1), call(square, x));

export const tan = steppingFloat({ evaluate: Math.tan, cost: 30, domain: [-1.2, 1.2] }, (rule) =>
  rule.call(mul, rule.cotangent, onePlusSquare(rule, rule.output)),
);
export const asin = steppingFloat({ evaluate: Math.asin, cost: 30, domain: [-0.9, 0.9] }, (rule) =>
  rule.call(scaleCotangent, rule.cotangent, rule.call(rsqrt, oneMinusSquare(rule, rule.x))),
);
export const acos = steppingFloat({ evaluate: Math.acos, cost: 30, domain: [-0.9, 0.9] }, (rule) => {
  const slope = rule.call(rsqrt, oneMinusSquare(rule, rule.x));
  return rule.call(neg, rule.call(scaleCotangent, rule.cotangent, slope));
});
export const atan = float({ evaluate: Math.atan, cost: 30 }, (rule) =>
  rule.call(div, rule.cotangent, onePlusSquare(rule, rule.x)),
);

export const sinh: ScalarFunction = float({ evaluate: Math.sinh, cost: 30 }, ({ call, cotangent, x }) =>
  call(mul, cotangent, call(cosh, x)),
);
export const cosh: ScalarFunction = float({ evaluate: Math.cosh, cost: 30 }, ({ call, cotangent, x }) =>
  call(mul, cotangent, call(sinh, x)),
);
export const tanh = float({ evaluate: Math.tanh, cost: 30 }, (rule) =>
  rule.call(mul, rule.cotangent, oneMinusSquare(rule, rule.output)),
);

export const erf = float({ evaluate: math.erf, cost: 40 }, ({ call, constant, cotangent, x }) =>
  call(mul, call(mul, cotangent, constant(2 / Math.sqrt(Math.PI))), call(exp, call(neg, call(square, x)))),
);
// exp(-x) overflows to Infinity where the result is 0.
export const sigmoid = float(
  { evaluate: (x) => 1 / (1 + Math.exp(-x)), cost: 25 },
  ({ call, constant, cotangent, output }) =>
    call(mul, cotangent, call(mul, output, call(sub, constant(1), output))),
);
// sigmoid(x) = 1 - exp(-softplus(x))
export const softplus = float({ evaluate: math.softplus, cost: 50 }, ({ call, cotangent, output }) =>
  call(neg, call(mul, cotangent, call(expm1, call(neg, output)))),
);
