/**
 * The table of scalar functions: one row gives a function its meaning on every stage and target.
 * Loop IR calls refer to rows by name; targets look their spelling up here.
 */
import { isFloat, type DType } from "./types.ts";
import { signOf } from "../ops/sign.ts";
import {
  atLeast,
  atMost,
  bitsOfFloat,
  divideCotangent,
  erf,
  floatOfBits,
  floorQuotient,
  floorRemainder,
  pow,
  roundHalfToEven,
  scaleCotangent,
  softplus,
  threefry,
} from "../../runtime/math.ts";
import { constantValue } from "../ops/numbers.ts";
import type { Node } from "../graph/graph.ts";

/** What the gradient rule of a scalar function gets. All nodes have the output's shape. */
export interface ScalarGradient {
  readonly args: readonly Node[];
  readonly output: Node;
  readonly cotangent: Node;
  /** Applies a row of this table to nodes of equal shape. */
  call(name: string, ...args: Node[]): Node;
  /** A constant of the output's shape and type. */
  readonly constant: (value: number) => Node;
  /** `dividend / divisor` where the divisor is a factor of the dividend, and can be left away instead: `ops/quotient.ts`. */
  readonly exactQuotient: (dividend: Node, divisor: Node) => Node | undefined;
}

/** How TypeScript spells a function; the printer adds parentheses. `bool` values are JavaScript booleans there. */
export type Spelling =
  | { readonly kind: "infix" | "prefix"; readonly operator: string }
  /** `Math.exp(x)`. */
  | { readonly kind: "call"; readonly callee: string }
  /** A call of a function of `runtime/math.ts`, which the emitted code imports. */
  | { readonly kind: "helper"; readonly helper: string }
  /** Made of other operators: the result binds like `operator`, and operands are parenthesised like those of `around`. */
  | {
      readonly kind: "template";
      readonly operator: string;
      readonly around: string;
      readonly text: (...args: string[]) => string;
      /** `text` writes an operand twice: unless that is a name, this helper is called instead. */
      readonly helper?: string;
    }
  /** Operand 0 is the condition. */
  | { readonly kind: "conditional" }
  /** A conversion: what it takes depends on the operand's type. */
  | { readonly kind: "cast"; readonly to: DType };

export interface ScalarFunction {
  readonly arity: number;
  /** Meaning in float64 arithmetic (`i32` results wrap, `bool` is 0 or 1); the interpreter rounds to the type. */
  readonly evaluate: (...args: number[]) => number;
  /** The same on `i32` operands, where it differs. */
  readonly evaluateInteger?: (...args: number[]) => number;
  readonly typescript: Spelling;
  /** The spelling on `i32` operands, where it differs. */
  readonly typescriptInteger?: Spelling;
  /** Result type from the operand types; throws an `Error` where the function does not take them. */
  readonly type: (operands: readonly DType[]) => DType;
  /**
   * The cotangent of each operand; `null` where none flows. Rules that need only the output are preferred, so
   * that inputs die early. `null` instead of a function: nothing flows to any operand.
   */
  readonly gradient: ((rule: ScalarGradient) => readonly (Node | null)[]) | null;
  /**
   * Jumps between numbers, or to NaN: operands are what memory holds, also where registers hold more. What follows for values is
   * in `lower/round.ts`.
   */
  readonly steps?: true;
  /** A floating-point result has no more digits than the operands: there is nothing to round. */
  readonly exact?: true;
  /** Where each operand is sampled by tests: `[low, high]`, default [-2, 2]. */
  readonly domain?: readonly (readonly [number, number])[];
  /** Rough cost in additions, for decisions between recomputing and storing. */
  readonly cost: number;
}

type TypeRule = ScalarFunction["type"];

const sameTypes =
  (wanted: string, accepts: (type: DType) => boolean): TypeRule =>
  (operands) => {
    const type = operands[0]!;
    if (!operands.every((other) => other === type) || !accepts(type))
      throw new Error(`needs ${wanted} operands of one type, not ${operands.join(", ")}`);
    return type;
  };

const floats = sameTypes("floating", isFloat);
const numbers = sameTypes("number", (type) => type !== "bool");
const integers = sameTypes("i32", (type) => type === "i32");
const booleans = sameTypes("bool", (type) => type === "bool");
const anyType = sameTypes("equal", () => true);

const returning =
  (result: DType, operands: TypeRule): TypeRule =>
  (types) => {
    operands(types);
    return result;
  };

const selected: TypeRule = ([condition, ...values]) => {
  booleans([condition!]);
  return anyType(values);
};

const call = (callee: string): Spelling => ({ kind: "call", callee });
const helper = (name: string): Spelling => ({ kind: "helper", helper: name });
const infix = (operator: string): Spelling => ({ kind: "infix", operator });
const prefix = (operator: string): Spelling => ({ kind: "prefix", operator });
const template = (
  operator: string,
  text: (...args: string[]) => string,
  { around = operator, helper }: { around?: string; helper?: string } = {},
): Spelling => ({ kind: "template", operator, around, text, ...(helper !== undefined && { helper }) });

const softplusSpelling = template("+", (x) => `Math.max(${x}, 0) + Math.log1p(Math.exp(-Math.abs(${x})))`, {
  around: "call",
  helper: "softplus",
});

/** A differentiable function of one float. */
const float = (
  evaluate: (x: number) => number,
  typescript: Spelling,
  cost: number,
  gradient: (rule: ScalarGradient & { readonly x: Node }) => Node,
  domain?: readonly [number, number],
): ScalarFunction => ({
  arity: 1,
  evaluate,
  typescript,
  type: floats,
  gradient: (rule) => [gradient({ ...rule, x: rule.args[0]! })],
  cost,
  ...(domain && { domain: [domain] }),
});

/** As `float`, for a function with poles to jump over, or a domain that ends: NaN beyond. */
const steppingFloat = (...row: Parameters<typeof float>): ScalarFunction => ({
  ...float(...row),
  steps: true,
});

/** A piecewise constant function of one float. */
const step = (evaluate: (x: number) => number, typescript: Spelling, cost: number): ScalarFunction => ({
  arity: 1,
  evaluate,
  typescript,
  type: floats,
  gradient: null,
  steps: true,
  exact: true,
  cost,
});

const comparison = (operator: string, holds: (a: number, b: number) => boolean): ScalarFunction => ({
  arity: 2,
  evaluate: (a, b) => (holds(a, b) ? 1 : 0),
  typescript: infix(operator),
  type: returning("bool", operator.endsWith("==") ? anyType : numbers),
  gradient: null,
  steps: true,
  cost: 1,
});

const logical = (
  arity: number,
  evaluate: (...args: number[]) => number,
  typescript: Spelling,
): ScalarFunction => ({
  arity,
  evaluate,
  typescript,
  type: booleans,
  gradient: null,
  cost: 1,
});

const integer = (
  arity: number,
  cost: number,
  evaluate: (...args: number[]) => number,
  typescript: Spelling,
): ScalarFunction => ({ arity, evaluate, typescript, type: integers, gradient: null, cost });

/** `maximum` and `minimum`: the loser (`loses(x, other)`) gets nothing, a tie gives each one half. */
const extremum = (
  evaluate: (a: number, b: number) => number,
  callee: string,
  loses: string,
): ScalarFunction => ({
  arity: 2,
  evaluate: (a, b) => evaluate(a, b),
  typescript: call(callee),
  type: numbers,
  gradient: ({ args, cotangent, call, constant }) => {
    const [a, b] = [args[0]!, args[1]!];
    const share = call("select", call("equal", a, b), call("mul", cotangent, constant(0.5)), cotangent);
    return [
      call("select", call(loses, a, b), constant(0), share),
      call("select", call(loses, b, a), constant(0), share),
    ];
  },
  exact: true,
  cost: 1,
});

/** `x`, or the bound where it is beyond. */
const bound = (name: "atLeast" | "atMost", isBeyond: string): ScalarFunction => ({
  arity: 2,
  evaluate: name === "atLeast" ? atLeast : atMost,
  typescript: template(
    "?:",
    (x, limit) => `${x} ${name === "atLeast" ? "<" : ">"} ${limit} ? ${limit} : ${x}`,
    {
      helper: name,
    },
  ),
  type: floats,
  gradient: ({ args, cotangent, call, constant }) => {
    const [x, limit] = [args[0]!, args[1]!];
    return [
      call("select", call(isBeyond, x, limit), constant(0), cotangent),
      call("select", call(isBeyond, x, limit), cotangent, constant(0)),
    ];
  },
  exact: true,
  cost: 1,
});

/**
 * `select(condition, f(x), otherwise)` for a condition that rarely holds: vector lanes have no `f`, and skip it where none of them
 * needs it. Kernels have it where `f` has been expanded (`schedule/expand.ts`).
 */
const rarely = (evaluate: (x: number) => number, callee: string): ScalarFunction => ({
  arity: 3,
  evaluate: (condition, x, otherwise) => (condition !== 0 ? evaluate(x!) : otherwise!),
  typescript: template("?:", (condition, x, otherwise) => `${condition} ? ${callee}(${x}) : ${otherwise}`),
  type: ([condition, ...values]) => {
    booleans([condition!]);
    return floats(values);
  },
  gradient: null,
  cost: 1,
});

const cast = (to: DType, evaluate: (x: number) => number): ScalarFunction => ({
  arity: 1,
  evaluate,
  typescript: { kind: "cast", to },
  type: () => to,
  gradient: isFloat(to)
    ? ({ args, cotangent, call }) => {
        const from = args[0]!.type.dtype;
        return [isFloat(from) ? call(from === "f32" ? "toF32" : "toF64", cotangent) : null];
      }
    : null,
  cost: 1,
});

/** How a cotangent meets a slope that has a pole where `x` is 0: nothing flows on where nothing arrives. */
const scaling = (x: Node): string => (signOf(x) === "positive" ? "mul" : "scaleCotangent");
const dividing = (x: Node): string => (signOf(x) === "positive" ? "div" : "divideCotangent");

/** `cotangent / (1 + sign · x²)`: derivatives of `atan`; with a square root, of `asin`. */
const onePlusSquare = ({ call, constant, x }: ScalarGradient & { readonly x: Node }, sign: 1 | -1): Node =>
  call(sign > 0 ? "add" : "sub", constant(1), call("square", x));

const rows = {
  neg: {
    arity: 1,
    evaluate: (x) => -x,
    typescript: prefix("-"),
    type: numbers,
    gradient: ({ call, cotangent }) => [call("neg", cotangent)],
    exact: true,
    cost: 1,
  },
  exp: float(Math.exp, call("Math.exp"), 20, ({ call, cotangent, output }) => call("mul", cotangent, output)),
  log: steppingFloat(
    Math.log,
    call("Math.log"),
    20,
    ({ call, cotangent, x }) => call(dividing(x), cotangent, x),
    [0.1, 3],
  ),
  log1p: steppingFloat(
    Math.log1p,
    call("Math.log1p"),
    25,
    ({ call, constant, cotangent, x }) => {
      const divisor = call("add", x, constant(1));
      return call(dividing(divisor), cotangent, divisor);
    },
    [-0.8, 2],
  ),
  expm1: float(Math.expm1, call("Math.expm1"), 25, ({ call, constant, cotangent, output }) =>
    call("mul", cotangent, call("add", output, constant(1))),
  ),
  sqrt: steppingFloat(
    Math.sqrt,
    call("Math.sqrt"),
    5,
    ({ call, constant, cotangent, output }) =>
      call(dividing(output), call("mul", cotangent, constant(0.5)), output),
    [0.1, 3],
  ),
  // Of sums of squares, in norms and standard deviations: not smooth at 0, where the derivative is taken as 0, and smooth again where it
  // is squared: 2 √x · ½ / √x is 1 everywhere.
  rootOfSquares: float(
    Math.sqrt,
    call("Math.sqrt"),
    5,
    ({ call, constant, cotangent, output, exactQuotient }) => {
      const half = constant(0.5);
      const quotient = exactQuotient(cotangent, output);
      if (quotient !== undefined) return call("mul", quotient, half);
      const share = call("div", call("mul", cotangent, half), output);
      if (signOf(output) === "positive") return share;
      return call("select", call("equal", output, constant(0)), constant(0), share);
    },
    [0.1, 3],
  ),
  rsqrt: steppingFloat(
    (x) => 1 / Math.sqrt(x),
    template("/", (x) => `1 / Math.sqrt(${x})`, { around: "call" }),
    8,
    ({ call, constant, cotangent, output, x }) =>
      call(scaling(x), call("mul", cotangent, constant(-0.5)), call("mul", output, call("square", output))),
    [0.1, 3],
  ),
  square: {
    arity: 1,
    evaluate: (x) => x * x,
    evaluateInteger: (x) => Math.imul(x, x),
    typescript: template("*", (x) => `${x} * ${x}`, { helper: "square" }),
    typescriptInteger: template("call", (x) => `Math.imul(${x}, ${x})`, { helper: "squareInteger" }),
    type: numbers,
    gradient: ({ args, call, constant, cotangent }) => [
      call("mul", call("mul", cotangent, constant(2)), args[0]!),
    ],
    cost: 1,
  },
  reciprocal: float(
    (x) => 1 / x,
    template("/", (x) => `1 / ${x}`),
    4,
    ({ call, cotangent, output, x }) => call("neg", call(scaling(x), cotangent, call("square", output))),
    [0.2, 3],
  ),
  abs: {
    arity: 1,
    evaluate: (x) => Math.abs(x),
    typescript: call("Math.abs"),
    // The least integer stays what it is.
    typescriptInteger: template("|", (x) => `Math.abs(${x}) | 0`, { around: "call" }),
    type: numbers,
    gradient: ({ args, call, cotangent }) => [call("mul", cotangent, call("sign", args[0]!))],
    exact: true,
    cost: 1,
  },
  sin: float(Math.sin, call("Math.sin"), 25, ({ call, cotangent, x }) =>
    call("mul", cotangent, call("cos", x)),
  ),
  cos: float(Math.cos, call("Math.cos"), 25, ({ call, cotangent, x }) =>
    call("neg", call("mul", cotangent, call("sin", x))),
  ),
  sinWhere: rarely(Math.sin, "Math.sin"),
  cosWhere: rarely(Math.cos, "Math.cos"),
  tan: steppingFloat(
    Math.tan,
    call("Math.tan"),
    30,
    (rule) => rule.call("mul", rule.cotangent, onePlusSquare({ ...rule, x: rule.output }, 1)),
    [-1.2, 1.2],
  ),
  asin: steppingFloat(
    Math.asin,
    call("Math.asin"),
    30,
    (rule) => rule.call("scaleCotangent", rule.cotangent, rule.call("rsqrt", onePlusSquare(rule, -1))),
    [-0.9, 0.9],
  ),
  acos: steppingFloat(
    Math.acos,
    call("Math.acos"),
    30,
    (rule) =>
      rule.call(
        "neg",
        rule.call("scaleCotangent", rule.cotangent, rule.call("rsqrt", onePlusSquare(rule, -1))),
      ),
    [-0.9, 0.9],
  ),
  atan: float(Math.atan, call("Math.atan"), 30, (rule) =>
    rule.call("div", rule.cotangent, onePlusSquare(rule, 1)),
  ),
  sinh: float(Math.sinh, call("Math.sinh"), 30, ({ call, cotangent, x }) =>
    call("mul", cotangent, call("cosh", x)),
  ),
  cosh: float(Math.cosh, call("Math.cosh"), 30, ({ call, cotangent, x }) =>
    call("mul", cotangent, call("sinh", x)),
  ),
  exp2: float(
    (x) => 2 ** x,
    template("call", (x) => `Math.pow(2, ${x})`),
    30,
    ({ call, constant, cotangent, output }) =>
      call("mul", cotangent, call("mul", output, constant(Math.LN2))),
  ),
  tanh: float(Math.tanh, call("Math.tanh"), 30, (rule) =>
    rule.call("mul", rule.cotangent, onePlusSquare({ ...rule, x: rule.output }, -1)),
  ),
  erf: float(erf, helper("erf"), 40, ({ call, constant, cotangent, x }) =>
    call(
      "mul",
      call("mul", cotangent, constant(2 / Math.sqrt(Math.PI))),
      call("exp", call("neg", call("square", x))),
    ),
  ),
  // exp(-x) overflows to Infinity where the result is 0.
  sigmoid: float(
    (x) => 1 / (1 + Math.exp(-x)),
    template("/", (x) => `1 / (1 + Math.exp(-${x}))`, { around: "prefix" }),
    25,
    ({ call, constant, cotangent, output }) =>
      call("mul", cotangent, call("mul", output, call("sub", constant(1), output))),
  ),
  relu: {
    arity: 1,
    evaluate: (x) => Math.max(x, 0),
    typescript: template("call", (x) => `Math.max(${x}, 0)`),
    type: numbers,
    gradient: ({ call, constant, cotangent, output }) => [
      call("select", call("greater", output, constant(0)), cotangent, constant(0)),
    ],
    exact: true,
    cost: 1,
  },
  // sigmoid(x) = 1 - exp(-softplus(x))
  softplus: float(softplus, softplusSpelling, 50, ({ call, cotangent, output }) =>
    call("neg", call("mul", cotangent, call("expm1", call("neg", output)))),
  ),
  sign: { ...step(Math.sign, call("Math.sign"), 1), type: numbers },
  floor: step(Math.floor, call("Math.floor"), 1),
  ceil: step(Math.ceil, call("Math.ceil"), 1),
  round: step(roundHalfToEven, helper("roundHalfToEven"), 4),
  isNaN: {
    ...step((x) => (Number.isNaN(x) ? 1 : 0), call("Number.isNaN"), 1),
    type: returning("bool", floats),
  },

  add: {
    arity: 2,
    evaluate: (a, b) => a + b,
    typescript: infix("+"),
    type: numbers,
    gradient: ({ cotangent }) => [cotangent, cotangent],
    cost: 1,
  },
  sub: {
    arity: 2,
    evaluate: (a, b) => a - b,
    typescript: infix("-"),
    type: numbers,
    gradient: ({ call, cotangent }) => [cotangent, call("neg", cotangent)],
    cost: 1,
  },
  mul: {
    arity: 2,
    evaluate: (a, b) => a * b,
    evaluateInteger: Math.imul,
    typescript: infix("*"),
    typescriptInteger: call("Math.imul"),
    type: numbers,
    gradient: ({ args, call, cotangent }) => [
      call("mul", cotangent, args[1]!),
      call("mul", cotangent, args[0]!),
    ],
    cost: 1,
  },
  div: {
    arity: 2,
    evaluate: (a, b) => a / b,
    typescript: infix("/"),
    type: floats,
    gradient: ({ args, call, cotangent, output }) => {
      const share = call(dividing(args[1]!), cotangent, args[1]!);
      return [share, call("neg", call(scaling(args[1]!), share, output))];
    },
    domain: [
      [-2, 2],
      [0.2, 3],
    ],
    cost: 4,
  },
  // What gradient rules write where a slope can have a pole: what `where` or a limit has left out has no influence, though 0 · ∞ is NaN.
  scaleCotangent: {
    arity: 2,
    evaluate: scaleCotangent,
    typescript: template("?:", (cotangent, slope) => `${cotangent} === 0 ? 0 : ${cotangent} * ${slope}`, {
      around: "*",
      helper: "scaleCotangent",
    }),
    type: floats,
    gradient: ({ args, call, cotangent }) => [
      call("scaleCotangent", cotangent, args[1]!),
      call("scaleCotangent", cotangent, args[0]!),
    ],
    cost: 1,
  },
  divideCotangent: {
    arity: 2,
    evaluate: divideCotangent,
    typescript: template("?:", (cotangent, divisor) => `${cotangent} === 0 ? 0 : ${cotangent} / ${divisor}`, {
      around: "/",
      helper: "divideCotangent",
    }),
    type: floats,
    gradient: ({ args, call, cotangent, output }) => [
      call("divideCotangent", cotangent, args[1]!),
      call("neg", call("divideCotangent", call("scaleCotangent", cotangent, output), args[1]!)),
    ],
    domain: [
      [-2, 2],
      [0.2, 3],
    ],
    cost: 4,
  },
  maximum: extremum(Math.max, "Math.max", "less"),
  minimum: extremum(Math.min, "Math.min", "greater"),
  // Of NaN, NaN; unlike `maximum` and `minimum`, one instruction for vectors of 32-bit numbers.
  atLeast: bound("atLeast", "less"),
  atMost: bound("atMost", "greater"),
  pow: {
    arity: 2,
    evaluate: pow,
    typescript: helper("pow"),
    type: floats,
    // Limits as in PyTorch: d(0⁰)/da = 0 and d(0ᵇ)/db = 0 (b ≥ 0), where the formulas give 0 · ∞. There a base of 1 gives them; nowhere
    // else, so that derivatives of these, such as d²(aᵇ)/da db = 1 / a at b = 0, are right.
    gradient: ({ args, call, constant, cotangent, output }) => {
      const [a, b] = [args[0]!, args[1]!];
      const [zero, one] = [constant(0), constant(1)];
      const baseUnless = (exponent: Node): Node =>
        call("select", call("and", call("equal", a, zero), exponent), one, a);
      const exponent = constantValue(b);
      const isRegular = signOf(a) === "positive" || (exponent !== undefined && exponent !== 0);
      const power = call(
        "pow",
        isRegular ? a : baseUnless(call("equal", b, zero)),
        exponent === undefined ? call("sub", b, one) : constant(exponent - 1),
      );
      const growth = call("mul", output, call("log", baseUnless(call("greaterEqual", b, zero))));
      return [call(scaling(a), cotangent, call("mul", b, power)), call(scaling(a), cotangent, growth)];
    },
    domain: [
      [0.2, 3],
      [-2, 2],
    ],
    // A negative number has integer powers only.
    steps: true,
    cost: 50,
  },
  atan2: {
    arity: 2,
    evaluate: (y, x) => Math.atan2(y, x),
    typescript: call("Math.atan2"),
    type: floats,
    gradient: ({ args, call, constant, cotangent }) => {
      const [y, x] = [args[0]!, args[1]!];
      // x / (x² + y²) of numbers whose squares overflow: both are divided by the larger one first. At the origin all is 0, as in
      // PyTorch.
      const larger = call("maximum", call("abs", x), call("abs", y));
      const isOrigin = call("equal", larger, constant(0));
      const size = call("select", isOrigin, constant(1), larger);
      const [u, v] = [call("div", x, size), call("div", y, size)];
      const squares = call("add", call("square", u), call("square", v));
      const share = call(
        "select",
        isOrigin,
        constant(0),
        call("divideCotangent", cotangent, call("mul", squares, size)),
      );
      return [call("mul", share, u), call("neg", call("mul", share, v))];
    },
    domain: [
      [0.2, 2],
      [-2, 2],
    ],
    steps: true,
    cost: 40,
  },
  quotient: integer(2, 10, floorQuotient, helper("floorQuotient")),
  remainder: integer(2, 10, floorRemainder, helper("floorRemainder")),

  less: comparison("<", (a, b) => a < b),
  lessEqual: comparison("<=", (a, b) => a <= b),
  greater: comparison(">", (a, b) => a > b),
  greaterEqual: comparison(">=", (a, b) => a >= b),
  equal: comparison("===", (a, b) => a === b),
  notEqual: comparison("!==", (a, b) => a !== b),
  and: logical(2, (a, b) => a & b, infix("&&")),
  or: logical(2, (a, b) => a | b, infix("||")),
  not: logical(1, (a) => 1 - a, prefix("!")),
  select: {
    arity: 3,
    evaluate: (condition, a, b) => (condition !== 0 ? a : b),
    typescript: { kind: "conditional" },
    type: selected,
    gradient: ({ args, call, constant, cotangent }) => [
      null,
      call("select", args[0]!, cotangent, constant(0)),
      call("select", args[0]!, constant(0), cotangent),
    ],
    exact: true,
    cost: 1,
  },

  /** Of an `f32`: what memory would hold of it. */
  toF32: { ...cast("f32", Math.fround), exact: true },
  toF64: cast("f64", (x) => x),
  // As in JavaScript, of what does not fit the lowest 32 bits are left; NaN and infinities are 0.
  toI32: { ...cast("i32", (x) => x | 0), steps: true },
  /** `toI32` of a float that is known to fit, or NaN: one instruction. */
  truncate: {
    arity: 1,
    evaluate: (x) => x | 0,
    typescript: { kind: "cast", to: "i32" },
    type: returning("i32", floats),
    gradient: null,
    steps: true,
    cost: 1,
  },
  toBool: { ...cast("bool", (x) => (x !== 0 ? 1 : 0)), steps: true },

  bitAnd: integer(2, 1, (a, b) => a & b, infix("&")),
  bitOr: integer(2, 1, (a, b) => a | b, infix("|")),
  bitXor: integer(2, 1, (a, b) => a ^ b, infix("^")),
  shiftLeft: integer(2, 1, (a, b) => a << b, infix("<<")),
  shiftRightLogical: integer(
    2,
    1,
    (a, b) => (a >>> b) | 0,
    template("|", (a, b) => `(${a} >>> ${b}) | 0`),
  ),
  shiftRight: integer(2, 1, (a, b) => a >> b, infix(">>")),
  /** The bits of a number as an integer, and back. */
  toBits: {
    arity: 1,
    evaluate: bitsOfFloat,
    typescript: helper("bitsOfFloat"),
    type: returning(
      "i32",
      sameTypes("f32", (type) => type === "f32"),
    ),
    gradient: null,
    cost: 1,
  },
  fromBits: {
    arity: 1,
    evaluate: floatOfBits,
    typescript: helper("floatOfBits"),
    type: returning("f32", integers),
    gradient: null,
    exact: true,
    cost: 1,
  },
  threefry: integer(4, 100, threefry, helper("threefry")),
  /** The top 24 of 32 random bits as a number in [0, 1). */
  toUnitFloat: {
    arity: 1,
    evaluate: (bits) => (bits >>> 8) * 2 ** -24,
    typescript: template("*", (bits) => `(${bits} >>> 8) * ${2 ** -24}`),
    type: returning("f32", integers),
    gradient: null,
    exact: true,
    cost: 2,
  },
} satisfies Readonly<Record<string, ScalarFunction>>;

export type ScalarName = keyof typeof rows;
export const scalarFunctions: Readonly<Record<string, ScalarFunction>> = rows;

/** The row of a name. Throws an `Error` where there is none. */
export function scalarFunction(name: string): ScalarFunction {
  if (!Object.hasOwn(scalarFunctions, name)) throw new Error(`no scalar function "${name}"`);
  return scalarFunctions[name]!;
}
