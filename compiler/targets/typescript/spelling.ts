/** How TypeScript spells scalar functions and element types; the printer adds parentheses. `bool` values are JavaScript booleans there. */
import type { ScalarName } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import { atom, conditional, infix, invoke, type Text } from "./expression.ts";

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
  /** A conversion: what it takes depends on the types of operand and result. */
  | { readonly kind: "cast" };

const call = (callee: string): Spelling => ({ kind: "call", callee });
const helper = (name: string): Spelling => ({ kind: "helper", helper: name });
const infixed = (operator: string): Spelling => ({ kind: "infix", operator });
const prefixed = (operator: string): Spelling => ({ kind: "prefix", operator });
const template = (
  operator: string,
  text: (...args: string[]) => string,
  { around = operator, helper }: { around?: string; helper?: string } = {},
): Spelling => ({ kind: "template", operator, around, text, ...(helper !== undefined && { helper }) });
const cast: Spelling = { kind: "cast" };

const rarely = (callee: string): Spelling =>
  template("?:", (condition, x, otherwise) => `${condition} ? ${callee}(${x}) : ${otherwise}`);

/** A function without a row does not compile. */
export const spellings: Readonly<Record<ScalarName, Spelling>> = {
  neg: prefixed("-"),
  square: template("*", (x) => `${x} * ${x}`, { helper: "square" }),
  abs: call("Math.abs"),
  relu: template("call", (x) => `Math.max(${x}, 0)`),
  add: infixed("+"),
  sub: infixed("-"),
  mul: infixed("*"),
  div: infixed("/"),
  reciprocal: template("/", (x) => `1 / ${x}`),
  maximum: call("Math.max"),
  minimum: call("Math.min"),
  atLeast: template("?:", (x, limit) => `${x} < ${limit} ? ${limit} : ${x}`, { helper: "atLeast" }),
  atMost: template("?:", (x, limit) => `${x} > ${limit} ? ${limit} : ${x}`, { helper: "atMost" }),
  scaleCotangent: template("?:", (cotangent, slope) => `${cotangent} === 0 ? 0 : ${cotangent} * ${slope}`, {
    around: "*",
    helper: "scaleCotangent",
  }),
  divideCotangent: template(
    "?:",
    (cotangent, divisor) => `${cotangent} === 0 ? 0 : ${cotangent} / ${divisor}`,
    {
      around: "/",
      helper: "divideCotangent",
    },
  ),

  sqrt: call("Math.sqrt"),
  rootOfSquares: call("Math.sqrt"),
  rsqrt: template("/", (x) => `1 / Math.sqrt(${x})`, { around: "call" }),
  log: call("Math.log"),
  log1p: call("Math.log1p"),
  pow: helper("pow"),
  atan2: call("Math.atan2"),
  exp: call("Math.exp"),
  expm1: call("Math.expm1"),
  exp2: template("call", (x) => `Math.pow(2, ${x})`),
  sin: call("Math.sin"),
  cos: call("Math.cos"),
  sinWhere: rarely("Math.sin"),
  cosWhere: rarely("Math.cos"),
  tan: call("Math.tan"),
  asin: call("Math.asin"),
  acos: call("Math.acos"),
  atan: call("Math.atan"),
  sinh: call("Math.sinh"),
  cosh: call("Math.cosh"),
  tanh: call("Math.tanh"),
  erf: helper("erf"),
  sigmoid: template("/", (x) => `1 / (1 + Math.exp(-${x}))`, { around: "prefix" }),
  softplus: template("+", (x) => `Math.max(${x}, 0) + Math.log1p(Math.exp(-Math.abs(${x})))`, {
    around: "call",
    helper: "softplus",
  }),

  sign: call("Math.sign"),
  floor: call("Math.floor"),
  ceil: call("Math.ceil"),
  round: helper("roundHalfToEven"),
  isNaN: call("Number.isNaN"),
  less: infixed("<"),
  lessEqual: infixed("<="),
  greater: infixed(">"),
  greaterEqual: infixed(">="),
  equal: infixed("==="),
  notEqual: infixed("!=="),
  and: infixed("&&"),
  or: infixed("||"),
  not: prefixed("!"),
  select: { kind: "conditional" },
  toF32: cast,
  toF64: cast,
  toI32: cast,
  toBool: cast,
  truncate: cast,

  quotient: helper("floorQuotient"),
  remainder: helper("floorRemainder"),
  bitAnd: infixed("&"),
  bitOr: infixed("|"),
  bitXor: infixed("^"),
  shiftLeft: infixed("<<"),
  shiftRight: infixed(">>"),
  shiftRightLogical: template("|", (a, b) => `(${a} >>> ${b}) | 0`),
  toBits: helper("bitsOfFloat"),
  fromBits: helper("floatOfBits"),
  threefry: helper("threefry"),
  toUnitFloat: template("*", (bits) => `(${bits} >>> 8) * ${2 ** -24}`),
};

/** On `i32` operands, where it differs. */
export const integerSpellings: { readonly [Name in ScalarName]?: Spelling } = {
  square: template("call", (x) => `Math.imul(${x}, ${x})`, { helper: "squareInteger" }),
  // The least integer stays what it is.
  abs: template("|", (x) => `Math.abs(${x}) | 0`, { around: "call" }),
  mul: call("Math.imul"),
};

/** Functions of the runtime that kernels may call: nothing else in a module can have their names. */
export const helperNames = (): string[] =>
  [spellings, integerSpellings]
    .flatMap((table): Spelling[] => Object.values(table))
    .flatMap((spelling) => ("helper" in spelling && spelling.helper !== undefined ? [spelling.helper] : []));

/** A number as a type holds it; also of one that has the type, and in a register has more digits. */
export const conversions: Readonly<Record<DType, (value: Text, from: DType) => Text>> = {
  f32: (value) => invoke("Math.fround", value),
  f64: (value) => value,
  i32: (value, from) => (from === "i32" ? value : infix("|", value, atom("0"))),
  bool: (value) => infix("!==", value, atom("0")),
};

export function printCast(value: Text, from: DType, to: DType): Text {
  if (from !== "bool") return conversions[to](value, from);
  return to === "bool" ? value : conditional(value, atom("1"), atom("0"));
}
