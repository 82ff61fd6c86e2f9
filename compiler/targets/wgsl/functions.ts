/**
 * How WGSL spells scalar functions of `f32`, `i32` and `bool`: `f32` is the widest floating-point type that it has. What is promised of them is
 * in docs/webgpu.md.
 */
import { scalarFunctions, type ScalarName } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import { bitsOfFloat } from "../../../runtime/math.ts";
import { library, type HelperName } from "./library.ts";
import { floatText } from "./literal.ts";

/** An expression, and the functions that it calls, which `libraryText` writes. */
export interface Spelled {
  readonly text: string;
  readonly uses: readonly HelperName[];
}

type Spelling = (args: readonly string[], from: DType) => Spelled;

const plain = (text: string): Spelled => ({ text, uses: [] });

/** How tightly the outermost operator of an expression binds. Operators of two operands stand between spaces. */
function precedenceOf(text: string): number {
  let outer = text;
  for (let before = ""; before !== outer;) {
    before = outer;
    outer = outer.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, "");
  }
  if (/ (?:&&|\|\||==|!=|<=?|>=?|[&|^]|<<|>>) /.test(outer)) return 0;
  if (/ [+-] /.test(outer)) return 1;
  if (/ [*/%] /.test(outer)) return 2;
  return /^[-!~]/.test(outer) ? 3 : 4;
}

const within = (text: string, least: number): string => (precedenceOf(text) < least ? `(${text})` : text);

/** Sums and products need no parentheses where operators have these precedences; of all other operators, WGSL lets few stand side by side. */
const loosest: Readonly<Record<string, number>> = {
  "+": 1,
  "-": 1,
  "*": 2,
  "/": 2,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "==": 1,
  "!=": 1,
};

function infix(operator: string, [a, b]: readonly string[]): string {
  const least = loosest[operator] ?? 3;
  const isArithmetic = /^[-+*/]$/.test(operator);
  return `${within(a!, least)} ${operator} ${within(b!, isArithmetic ? least + 1 : least)}`;
}

/** `f(a < b, (c > d))` would be taken for a template, as `f(vec<b, c>(d))` is one: one comparison in a list may stand alone. */
export function invoke(callee: string, args: readonly string[]): string {
  const areMany = args.filter((arg) => precedenceOf(arg) === 0).length > 1;
  return `${callee}(${args.map((arg) => (areMany ? within(arg, 1) : arg)).join(", ")})`;
}

const infixed =
  (operator: string): Spelling =>
  (args) =>
    plain(infix(operator, args));
const prefixed =
  (operator: string): Spelling =>
  ([x]) =>
    plain(`${operator}${within(x!, 4)}`);
const call =
  (callee: string): Spelling =>
  (args) =>
    plain(invoke(callee, args));
const helper =
  (name: HelperName): Spelling =>
  (args) => ({ text: invoke(name, args), uses: [name] });
/** Of the type of the operands. */
const either =
  (float: Spelling, integer: Spelling): Spelling =>
  (args, from) =>
    (from === "i32" ? integer : float)(args, from);

const isName = (text: string): boolean => /^\w+$/.test(text);

/** A product of a name; a function where the operand would be written twice. */
const squared: Spelling = (args, from) =>
  isName(args[0]!)
    ? plain(infix("*", [args[0]!, args[0]!]))
    : helper(from === "i32" ? "square_i32" : "square_f32")(args, from);

/** `select(otherwise, value, condition)` */
const choice: Spelling = ([condition, value, otherwise]) =>
  plain(invoke("select", [otherwise!, value!, condition!]));

/** Shifts use the lowest five bits of the count. */
const count = (text: string): string =>
  /^-?\d+$/.test(text) ? `${Number(text) & 31}u` : `(u32(${text}) & 31u)`;

const isLiteral = (text: string): boolean => /^-?[\d.]/.test(text);

const toI32: Spelling = (args, from) =>
  from === "i32" ? plain(args[0]!) : (from === "bool" ? call("i32") : helper("toI32_f32"))(args, from);
const toF32: Spelling = (args, from) => (from === "f32" ? plain(args[0]!) : call("f32")(args, from));
/** `!=` is false of NaN on some devices. */
const differs: Spelling = (args, from) =>
  plain(from === "f32" ? `!(${infix("==", args)})` : infix("!=", args));
const toBool: Spelling = ([x], from) =>
  from === "bool" ? plain(x!) : differs([x!, from === "i32" ? "0" : "0.0"], from);
const toF64: Spelling = () => {
  throw new Error("WGSL has no f64: its widest floating-point type is f32");
};

/** A function of conditions, an operand and another value. */
const where =
  (name: HelperName): Spelling =>
  ([condition, x, otherwise]) => ({
    text: invoke("select", [otherwise!, `${name}(${x})`, condition!]),
    uses: [name],
  });

/** A function without a row does not compile. */
const spellings: Readonly<Record<ScalarName, Spelling>> = {
  neg: prefixed("-"),
  square: squared,
  abs: call("abs"),
  relu: either(helper("relu_f32"), ([x]) => plain(`max(${x}, 0)`)),
  add: infixed("+"),
  sub: infixed("-"),
  mul: infixed("*"),
  div: infixed("/"),
  reciprocal: ([x]) => plain(infix("/", ["1.0", x!])),
  maximum: either(helper("maximum_f32"), call("max")),
  minimum: either(helper("minimum_f32"), call("min")),
  atLeast: helper("atLeast_f32"),
  atMost: helper("atMost_f32"),
  scaleCotangent: helper("scaleCotangent_f32"),
  divideCotangent: helper("divideCotangent_f32"),

  sqrt: helper("sqrt_f32"),
  rootOfSquares: call("sqrt"),
  rsqrt: helper("rsqrt_f32"),
  log: helper("log_f32"),
  log1p: helper("log1p_f32"),
  pow: helper("pow_f32"),
  atan2: helper("atan2_f32"),
  exp: helper("exp_f32"),
  expm1: helper("expm1_f32"),
  exp2: helper("exp2_f32"),
  sin: helper("sin_f32"),
  cos: helper("cos_f32"),
  sinWhere: where("sin_f32"),
  cosWhere: where("cos_f32"),
  tan: helper("tan_f32"),
  asin: helper("asin_f32"),
  acos: helper("acos_f32"),
  atan: helper("atan_f32"),
  sinh: helper("sinh_f32"),
  cosh: helper("cosh_f32"),
  tanh: helper("tanh_f32"),
  erf: helper("erf_f32"),
  sigmoid: helper("sigmoid_f32"),
  softplus: helper("softplus_f32"),

  sign: either(helper("sign_f32"), call("sign")),
  floor: call("floor"),
  ceil: call("ceil"),
  round: call("round"),
  isNaN: helper("isNaN_f32"),
  less: infixed("<"),
  lessEqual: infixed("<="),
  greater: infixed(">"),
  greaterEqual: infixed(">="),
  equal: infixed("=="),
  notEqual: differs,
  and: infixed("&&"),
  or: infixed("||"),
  not: prefixed("!"),
  select: choice,
  toF32,
  toF64,
  toI32,
  toBool,
  truncate: helper("truncate_f32"),

  quotient: helper("quotient_i32"),
  remainder: helper("remainder_i32"),
  bitAnd: infixed("&"),
  bitOr: infixed("|"),
  bitXor: infixed("^"),
  shiftLeft: ([a, b]) => plain(infix("<<", [a!, count(b!)])),
  shiftRight: ([a, b]) => plain(infix(">>", [a!, count(b!)])),
  shiftRightLogical: ([a, b]) => plain(`i32(bitcast<u32>(${a}) >> ${count(b!)})`),
  toBits: call("bitcast<i32>"),
  // A constant of NaN or infinity is an error: what a function returns is no constant.
  fromBits: (args, from) => (isLiteral(args[0]!) ? helper("fromBits_f32") : call("bitcast<f32>"))(args, from),
  threefry: helper("threefry_i32"),
  toUnitFloat: ([bits]) => plain(`f32(bitcast<u32>(${bits}) >> 8u) * 5.9604645e-8`),
};

/**
 * A function of operands as text, each of a type. `bool` operands and results are WGSL's `bool`. The operands may be any expressions whose operators of two operands stand
 * between spaces; so may the result, so that who puts it among operators of his own writes parentheses (`inParentheses`).
 */
export function spell(name: ScalarName, types: readonly DType[], args: readonly string[]): Spelled {
  if (types.includes("f64")) return toF64(args, "f64");
  scalarFunctions[name].type(types);
  return spellings[name](args, types[0]!);
}

/** A number of a type. NaN and infinities are calls. */
export function spellNumber(value: number, type: DType): Spelled {
  switch (type) {
    case "f32":
      return Number.isFinite(Math.fround(value))
        ? plain(floatText(value))
        : spellings.fromBits([String(bitsOfFloat(value))], "i32");
    case "i32":
      return plain(value === -(2 ** 31) ? "i32(-2147483648)" : String(value));
    case "bool":
      return plain(String(value !== 0));
    case "f64":
      return toF64([], "f64");
  }
}

/** An operand of an operator. */
export const inParentheses = (text: string): string => within(text, 4);

/** Names that a module with any of these functions may have: nothing else in it can have them. */
export const helperNames = Object.keys(library) as readonly HelperName[];

const isHelper = (name: string): name is HelperName => Object.hasOwn(library, name);

/** The text of functions, and of all that they need, each once and in the same order always. */
export function libraryText(used: Iterable<HelperName>): string {
  const needed = new Set<HelperName>(used);
  // A set takes what is added while it is walked.
  for (const name of needed)
    for (const [word] of library[name].matchAll(/\w+/g)) if (isHelper(word)) needed.add(word);
  return helperNames
    .filter((name) => needed.has(name))
    .map((name) => `${library[name]}\n`)
    .join("\n");
}
