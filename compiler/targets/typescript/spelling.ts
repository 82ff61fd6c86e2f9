/** How TypeScript spells scalar functions and element types. `bool` values are JavaScript booleans there. */
import type { ScalarName, ScalarTable } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import { atom, conditional, infix, invoke, precedenceOf, prefix, within, type Text } from "./expression.ts";

interface Spelling {
  /** Of operands, the first of a type, for a result of a type. */
  readonly print?: (args: readonly Text[], from: DType, to: DType) => Text;
  /** A function of `runtime/math.ts`, which the emitted code imports; where `print` would write an operand twice, it is called unless that is a name. */
  readonly helper?: string;
}

const [zero, one] = [atom("0"), atom("1")];

const call = (callee: string): Spelling => ({ print: (args) => invoke(callee, ...args) });
const helper = (name: string): Spelling => ({ helper: name });
const infixed = (operator: string, wraps = false): Spelling => ({
  print: ([a, b], from) => {
    const value = infix(operator, a!, b!);
    return wraps && from === "i32" ? infix("|", value, zero) : value;
  },
});
const prefixed = (operator: string): Spelling => ({
  print: ([x], from) => {
    const value = prefix(operator, x!);
    return from === "i32" ? infix("|", value, zero) : value;
  },
});
/** Made of other operators: the result binds like `operator`, and operands are parenthesised like those of `around`. */
const template = (
  operator: string,
  text: (...args: string[]) => string,
  { around = operator, ...more }: { around?: string; helper?: string } = {},
): Spelling => ({
  print(args) {
    const operands = args.map((arg) => within(arg, around === "call" ? 0 : precedenceOf(around) + 1));
    return { text: text(...operands), precedence: precedenceOf(operator), operator };
  },
  ...more,
});
/** A conversion: what it takes depends on the types of operand and result. */
const cast: Spelling = { print: ([x], from, to) => printCast(x!, from, to) };

const rarely = (callee: string): Spelling =>
  template("?:", (condition, x, otherwise) => `${condition} ? ${callee}(${x}) : ${otherwise}`);

/** A function without a row does not compile. */
export const spellings: Readonly<Record<ScalarName, Spelling>> = {
  neg: prefixed("-"),
  square: template("*", (x) => `${x} * ${x}`, { helper: "square" }),
  abs: call("Math.abs"),
  relu: template("call", (x) => `Math.max(${x}, 0)`),
  add: infixed("+", true),
  sub: infixed("-", true),
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
    { around: "/", helper: "divideCotangent" },
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
  select: { print: ([condition, a, b]) => conditional(condition!, a!, b!) },
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
export const integerSpellings: ScalarTable<Spelling> = {
  square: template("call", (x) => `Math.imul(${x}, ${x})`, { helper: "squareInteger" }),
  // The least integer stays what it is.
  abs: template("|", (x) => `Math.abs(${x}) | 0`, { around: "call" }),
  mul: call("Math.imul"),
};

/** Functions of the runtime that kernels may call: nothing else in a module can have their names. */
export const helperNames = (): string[] =>
  [spellings, integerSpellings]
    .flatMap((table): Spelling[] => Object.values(table))
    .flatMap((spelling) => spelling.helper ?? []);

interface TypeSpelling {
  /** A number as the type holds it; also of one that has the type, and in a register has more digits. */
  readonly convert: (value: Text, from: DType) => Text;
  /** The value of an element of memory. */
  readonly load: (element: Text) => Text;
  /** What memory gets of a value. */
  readonly store: (value: Text) => Text;
}

const same = (value: Text): Text => value;
const toNumber = (value: Text): Text => conditional(value, one, zero);
const isNotZero = (value: Text): Text => infix("!==", value, zero);

export const typeSpellings: Readonly<Record<DType, TypeSpelling>> = {
  f32: { convert: (value) => invoke("Math.fround", value), load: same, store: same },
  f64: { convert: same, load: same, store: same },
  i32: {
    convert: (value, from) => (from === "i32" ? value : infix("|", value, zero)),
    load: same,
    store: same,
  },
  bool: { convert: isNotZero, load: isNotZero, store: toNumber },
};

function printCast(value: Text, from: DType, to: DType): Text {
  if (from !== "bool") return typeSpellings[to].convert(value, from);
  return to === "bool" ? value : toNumber(value);
}
