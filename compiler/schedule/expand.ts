/**
 * Scalar functions as arithmetic: for targets that compute in 32 bits and have no such instructions. Two targets that expand the
 * same kernel and round after every operation get the same bits.
 */
import { accumulator, call, constant, letValue, update, variable, when } from "../loops/build.ts";
import { mapBody, mapExpression } from "../loops/visit.ts";
import { definedNames } from "../loops/copy.ts";
import { isFloat } from "../scalar/types.ts";
import type { Expr, Kernel, Stmt } from "../loops/types.ts";
import { erfRatio, scaledComplement } from "../../runtime/math.ts";
import { elementary, type Expand, type Expansion, type Expansions } from "./elementary.ts";

/** A cotangent times or over a factor, and 0 where the cotangent is. */
const unlessZero =
  (operation: "mul" | "div"): Expand =>
  ({ args, bind, number }) => {
    const [cotangent, factor] = args.map(bind) as [Expr, Expr];
    return call("select", call("equal", cotangent, number(0)), number(0), call(operation, cotangent, factor));
  };

/** The first of two operands if the comparison holds, else the second. */
const firstIf =
  (comparison: "less" | "greater"): Expand =>
  ({ args, bind }) => {
    const [a, b] = args.map(bind) as [Expr, Expr];
    return call("select", call(comparison, a, b), a, b);
  };

/** The second of two operands if the comparison holds, else the first. */
const secondIf =
  (comparison: "less" | "greater"): Expand =>
  ({ args, bind }) => {
    const [x, limit] = args.map(bind) as [Expr, Expr];
    return call("select", call(comparison, x, limit), limit, x);
  };

const simple = {
  square: ({ args: [x], bind }) => {
    const value = bind(x!);
    return call("mul", value, value);
  },
  reciprocal: ({ args: [x], number }) => call("div", number(1), x!),
  rsqrt: ({ args: [x], number }) => call("div", number(1), call("sqrt", x!)),
  rootOfSquares: ({ args: [x] }) => call("sqrt", x!),
  scaleCotangent: unlessZero("mul"),
  divideCotangent: unlessZero("div"),
  // Of -0, 0.
  relu: ({ args: [x], bind, number }) => {
    const value = bind(x!);
    return call("select", call("lessEqual", value, number(0)), number(0), value);
  },
  isNaN: ({ args: [x], bind }) => {
    const value = bind(x!);
    return call("notEqual", value, value);
  },
  sign: ({ args: [x], bind, number }) => {
    const value = bind(x!);
    const notNegative = call("select", call("greater", value, number(0)), number(1), value);
    return call("select", call("less", value, number(0)), number(-1), notNegative);
  },
  // Of e⁻ˣ and eˣ, the one that is at most 1; what rounding takes from the sum goes into the quotient.
  sigmoid: ({ args: [x], bind, number }) => {
    const value = bind(x!);
    const small = bind(call("exp", call("neg", call("abs", value))));
    const sum = bind(call("add", number(1), small));
    const lost = call("sub", small, call("sub", sum, number(1)));
    const numerator = call("select", call("less", value, number(0)), small, number(1));
    const quotient = bind(call("div", numerator, sum));
    return call("sub", quotient, call("mul", quotient, lost));
  },
  // max(x, 0) + log(1 + exp(-|x|))
  softplus: ({ args: [x], bind, number }) => {
    const value = bind(x!);
    const rest = call("log1p", call("exp", call("neg", call("abs", value))));
    return call("add", call("maximum", value, number(0)), rest);
  },
  exp2: ({ args: [x], number }) => call("pow", number(2), x!),
  /** The top 24 bits are a number below 2²⁴, which is exact. */
  toUnitFloat: ({ args: [bits] }) =>
    call("mul", call("toF32", call("shiftRightLogical", bits!, integer(8))), constant(2 ** -24, "f32")),
  threefry: ({ args, bind }) => threefry(args, bind),
} satisfies Expansions;

/** In float64, as TypeScript has them. */
const doubles = {
  sigmoid: ({ args: [x], number }) =>
    call("div", number(1), call("add", number(1), call("exp", call("neg", x!)))),
  atLeast: secondIf("less"),
  atMost: secondIf("greater"),
  erf: ({ args: [argument], bind, number }) => {
    const x = bind(argument!);
    const size = bind(call("abs", x));
    const polynomial = (coefficients: readonly number[], at: Expr): Expr =>
      coefficients.reduceRight<Expr>(
        (sum, coefficient) => call("add", call("mul", sum, at), number(coefficient)),
        number(0),
      );
    const near = bind(call("sub", call("mul", call("mul", number(2), x), x), number(1)));
    const shifted = call("mul", number(2.5), call("sub", size, number(4)));
    const far = bind(call("add", call("div", shifted, call("add", size, number(4))), number(0.5)));
    const scale = call("exp", call("mul", call("neg", x), x));
    const complement = bind(call("mul", scale, polynomial(scaledComplement, far)));
    const [left, right] = [call("sub", complement, number(1)), call("sub", number(1), complement)];
    const middle = call("select", call("less", x, number(0)), left, right);
    const outer = call("select", call("greater", size, number(6)), call("sign", x), middle);
    return call("select", call("less", size, number(1)), call("mul", x, polynomial(erfRatio, near)), outer);
  },
} satisfies Expansions;

/** Of floats to integers. */
const conversions = {
  // |x| modulo 2³², which is exact, in the range of i32; of infinities that is NaN.
  toI32: ({ args: [argument], bind }) => {
    const x = bind(argument!);
    const number = (value: number): Expr => constant(value, x.type);
    const size = bind(call("floor", call("abs", x)));
    const wraps = call("mul", call("floor", call("mul", size, number(2 ** -32))), number(2 ** 32));
    const rest = bind(call("sub", size, wraps));
    const below = call("sub", rest, number(2 ** 32));
    const result = bind(call("truncate", call("select", call("less", rest, number(2 ** 31)), rest, below)));
    return call("select", call("less", x, number(0)), call("neg", result), result);
  },
} satisfies Expansions;

const integers = {
  relu: ({ args: [x] }) => call("maximum", x!, integer(0)),
  abs: ({ args: [x], bind }) => {
    const value = bind(x!);
    return call("select", call("less", value, integer(0)), call("neg", value), value);
  },
  maximum: firstIf("greater"),
  minimum: firstIf("less"),
} satisfies Expansions;

const integer = (value: number): Expr => constant(value, "i32");

/** Threefry2x32 with 20 rounds, as in runtime/math.ts. */
function threefry(args: readonly Expr[], bind: Expansion["bind"]): Expr {
  const [key0, key1, counter0, counter1] = args.map(bind) as [Expr, Expr, Expr, Expr];
  const key2 = bind(call("bitXor", call("bitXor", integer(0x1bd11bda), key0), key1));
  const keys = [key0, key1, key2] as const;
  const rotations = [
    [13, 15, 26, 6],
    [17, 29, 16, 24],
  ] as const;
  let x0 = bind(call("add", counter0, key0));
  let x1 = bind(call("add", counter1, key1));
  for (let group = 0; group < 5; group++) {
    for (const bits of rotations[group % 2]!) {
      x0 = bind(call("add", x0, x1));
      const [high, low] = [
        call("shiftLeft", x1, integer(bits)),
        call("shiftRightLogical", x1, integer(32 - bits)),
      ];
      x1 = bind(call("bitXor", call("bitOr", high, low), x0));
    }
    x0 = bind(call("add", x0, keys[(group + 1) % 3]!));
    x1 = bind(call("add", call("add", x1, keys[(group + 2) % 3]!), integer(group + 1)));
  }
  return x0;
}

/** Functions that are written in terms of others, on some types at least. */
export type Expanded = keyof (typeof simple &
  typeof elementary &
  typeof doubles &
  typeof conversions &
  typeof integers);

function expansionOf({ function: name, type, args }: Expr & { readonly kind: "call" }): Expand | undefined {
  const tables: readonly Expansions[] = [
    ...(args.every((arg) => arg.type === "i32") ? [integers] : []),
    ...(type === "i32" && args.every((arg) => isFloat(arg.type)) ? [conversions] : []),
    ...(type === "f64" ? [doubles] : type === "f32" ? [elementary] : []),
    simple,
  ];
  return tables.find((table) => table[name] !== undefined)?.[name];
}

/**
 * A kernel in which no call has an expansion. What an expansion uses twice becomes a `let` before the statement; where
 * a guard protects it, a condition takes the place of the guard:
 *
 *     y[i] = guard(0 ≤ i < 4, exp(x[i]), 0)       accumulator guarded = 0
 *                                                  if 0 ≤ i < 4
 *                                                    let …
 *                                                    guarded := …
 *                                                  y[i] = guarded
 */
export function expandCalls(kernel: Kernel): Kernel {
  const used = definedNames(kernel.body);
  let count = 0;
  const fresh = (base: string): string => {
    let name = `${base}${++count}`;
    while (used.has(name)) name = `${base}${++count}`;
    used.add(name);
    return name;
  };

  /** The expression with its expansions; their lets are added to `lines`. */
  const expand = (expression: Expr, lines: Stmt[]): Expr => {
    const bind = (value: Expr): Expr => {
      const expanded = expand(value, lines);
      if (expanded.kind === "variable" || expanded.kind === "constant") return expanded;
      const name = fresh("t");
      lines.push(letValue(name, expanded));
      return variable(name, expanded.type);
    };
    switch (expression.kind) {
      case "constant":
      case "variable":
      case "index":
      case "load":
        return expression;
      case "call": {
        const { type } = expression;
        const expansion = expansionOf(expression);
        if (expansion === undefined)
          return { ...expression, args: expression.args.map((arg) => expand(arg, lines)) };
        const number = (value: number): Expr =>
          constant(value, type === "bool" ? expression.args[0]!.type : type);
        return expand(expansion({ args: expression.args, type, bind, number }), lines);
      }
      case "guard": {
        const inner: Stmt[] = [];
        const value = expand(expression.value, inner);
        const otherwise = expand(expression.otherwise, lines);
        if (inner.length === 0) return { ...expression, value, otherwise };
        const name = fresh("guarded");
        lines.push(accumulator(name, otherwise), when(expression.bounds, [...inner, update(name, value)]));
        return variable(name, value.type);
      }
    }
  };
  const expandBody = (body: readonly Stmt[]): Stmt[] =>
    body.flatMap((statement): Stmt[] => {
      const lines: Stmt[] = [];
      const changed = mapExpression(statement, (expression) => expand(expression, lines));
      return [...lines, mapBody(changed, expandBody)];
    });
  return { ...kernel, body: expandBody(kernel.body) };
}
