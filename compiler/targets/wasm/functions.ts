/**
 * How WebAssembly spells the scalar functions that are instructions there. Other functions have been written in terms of these
 * before (`schedule/expand.ts`), or are JavaScript's (`hostFunctions`).
 */
import type { ScalarName, ScalarTable } from "../../scalar/functions.ts";
import { isFloat, type DType } from "../../scalar/types.ts";
import type { Expanded } from "../../schedule/expand.ts";
import { pow } from "../../../runtime/math.ts";
import { wasmTypes } from "./types.ts";

/** A scalar or a vector as text, and the type of its elements. In vectors, `bool` elements are masks: all ones or all zeros. */
type Operands = readonly { readonly text: string; readonly type: DType }[];

const ofFloats = {
  neg: "neg",
  abs: "abs",
  sqrt: "sqrt",
  floor: "floor",
  ceil: "ceil",
  round: "nearest",
  add: "add",
  sub: "sub",
  mul: "mul",
  div: "div",
  maximum: "max",
  minimum: "min",
} satisfies ScalarTable<string>;

const comparisons = {
  less: "lt",
  lessEqual: "le",
  greater: "gt",
  greaterEqual: "ge",
  equal: "eq",
  notEqual: "ne",
} satisfies ScalarTable<string>;

const bitwise = {
  and: "and",
  or: "or",
  bitAnd: "and",
  bitOr: "or",
  bitXor: "xor",
} satisfies ScalarTable<string>;

const shifts = {
  shiftLeft: "shl",
  shiftRight: "shr_s",
  shiftRightLogical: "shr_u",
} satisfies ScalarTable<string>;

const isIn = <Name extends ScalarName>(
  table: { readonly [Each in Name]: unknown },
  name: ScalarName,
): name is Name => Object.hasOwn(table, name);

/** The instruction on single values, or `undefined` where there is none. */
export function scalarInstruction(name: ScalarName, args: Operands, result: DType): string | undefined {
  const { value: type } = wasmTypes[args[0]!.type];
  const operands = args.map(({ text }) => text).join(" ");
  const [first, second, third] = args.map(({ text }) => text) as [string, string, string];
  if (type === "i32") {
    if (name === "neg") return `(i32.sub (i32.const 0) ${first})`;
    if (isIn(shifts, name)) return `(i32.${shifts[name]} ${operands})`;
    if (isIn(bitwise, name)) return `(i32.${bitwise[name]} ${operands})`;
    if (name === "not") return `(i32.eqz ${first})`;
    if (name === "add" || name === "sub" || name === "mul") return `(i32.${name} ${operands})`;
    if (name === "fromBits") return `(f32.reinterpret_i32 ${first})`;
  } else if (isIn(ofFloats, name)) return `(${type}.${ofFloats[name]} ${operands})`;
  if (isIn(comparisons, name)) {
    const signed = type === "i32" && name !== "equal" && name !== "notEqual" ? "_s" : "";
    return `(${type}.${comparisons[name]}${signed} ${operands})`;
  }
  switch (name) {
    case "select":
      return `(select ${second} ${third} ${first})`;
    case "toBits":
      return `(i32.reinterpret_f32 ${first})`;
    case "toF32":
    case "toF64":
    case "toI32":
    case "toBool":
    case "truncate":
      return scalarCast(first, args[0]!.type, result);
    default:
      return undefined;
  }
}

function scalarCast(value: string, from: DType, to: DType): string {
  if (from === to) return value;
  if (to === "bool")
    return isFloat(from) ? `(${from}.ne ${value} (${from}.const 0))` : `(i32.ne ${value} (i32.const 0))`;
  if (isFloat(from)) {
    // Only `truncate` comes here, of numbers that fit or NaN: `toI32` of floats has been expanded.
    if (to === "i32") return `(i32.trunc_sat_${from}_s ${value})`;
    return to === "f64" ? `(f64.promote_f32 ${value})` : `(f32.demote_f64 ${value})`;
  }
  return to === "i32" ? value : `(${to}.convert_i32_s ${value})`;
}

/** The instruction on four lanes; `undefined` where there is none. */
export function vectorInstruction(name: ScalarName, args: Operands, result: DType): string | undefined {
  const { type } = args[0]!;
  const { lanes } = wasmTypes[type];
  const operands = args.map(({ text }) => text).join(" ");
  const [first, second, third] = args.map(({ text }) => text) as [string, string, string];
  if (type === "f32" && isIn(ofFloats, name)) return `(f32x4.${ofFloats[name]} ${operands})`;
  if (name === "atLeast") return `(f32x4.pmax ${operands})`;
  if (name === "atMost") return `(f32x4.pmin ${operands})`;
  if (isIn(bitwise, name)) return `(v128.${bitwise[name]} ${operands})`;
  if (isIn(comparisons, name)) {
    const signed = lanes === "i32x4" && name !== "equal" && name !== "notEqual" ? "_s" : "";
    return `(${lanes}.${comparisons[name]}${signed} ${operands})`;
  }
  if (type === "i32") {
    if (["add", "sub", "mul", "neg", "abs"].includes(name)) return `(i32x4.${name} ${operands})`;
    if (name === "maximum") return `(i32x4.max_s ${operands})`;
    if (name === "minimum") return `(i32x4.min_s ${operands})`;
    if (name === "fromBits") return first;
  }
  switch (name) {
    case "not":
      return `(v128.not ${first})`;
    case "select":
      return `(v128.bitselect ${second} ${third} ${first})`;
    case "toBits":
      return first;
    case "toF32":
    case "toI32":
    case "toBool":
    case "truncate":
      return vectorCast(first, type, result);
    default:
      return undefined;
  }
}

function vectorCast(value: string, from: DType, to: DType): string | undefined {
  if (from === to) return value;
  if (from === "f64" || to === "f64") return undefined;
  if (from === "bool") return `(v128.and ${value} (v128.const ${wasmTypes[to].lanes} 1 1 1 1))`;
  const { lanes } = wasmTypes[from];
  if (to === "bool") return `(${lanes}.ne ${value} (v128.const ${lanes} 0 0 0 0))`;
  return to === "i32" ? `(i32x4.trunc_sat_f32x4_s ${value})` : `(f32x4.convert_i32x4_s ${value})`;
}

/** The instruction of a shift. On vectors, it takes one count for all lanes. */
export const shiftInstruction = (name: ScalarName): string | undefined =>
  isIn(shifts, name) ? shifts[name] : undefined;

const ofJavaScript = {
  exp: Math.exp,
  log: Math.log,
  log1p: Math.log1p,
  expm1: Math.expm1,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  pow,
  atan2: Math.atan2,
} satisfies ScalarTable<(...args: number[]) => number>;

/** Functions of JavaScript, in float64; a module imports those that its kernels call. */
export const hostFunctions: ScalarTable<(...args: number[]) => number> = ofJavaScript;

/** Functions that call one of JavaScript's only in the lanes where a condition holds: `sinWhere(condition, x, otherwise)`. */
export const rareFunctions: ScalarTable<ScalarName> = { sinWhere: "sin", cosWhere: "cos" };

/** The library's function for vectors that does so. */
function inLanes(name: string): string {
  const lanes = [0, 1, 2, 3].map(
    (lane) => `  (if (i32x4.extract_lane ${lane} (local.get $condition)) (then
    (local.set $result (f32x4.replace_lane ${lane} (local.get $result)
      (f32.demote_f64 (call $Math.${name} (f64.promote_f32 (f32x4.extract_lane ${lane} (local.get $x)))))))))`,
  );
  const parameters = "(param $condition v128) (param $x v128) (param $result v128) (result v128)";
  return `(func $library.${name}Where ${parameters}\n${lanes.join("\n")}\n  (local.get $result))\n`;
}

/** What `scalarInstruction` and `vectorInstruction` spell out. */
type Single = "not" | "select" | "toBits" | "fromBits" | "toF32" | "toF64" | "toI32" | "toBool" | "truncate";

type Instruction = Single | keyof (typeof ofFloats & typeof comparisons & typeof bitwise & typeof shifts);

/** All that are no instructions, not JavaScript's, and not written in terms of others before: a function that is nowhere does not compile. */
type LibraryName = Exclude<ScalarName, Instruction | Expanded | keyof typeof ofJavaScript>;

/** Functions in WebAssembly; a module has those that its kernels call. Integer division by 0 is 0; `pow` is that of runtime/math.ts. */
const library: Readonly<Record<LibraryName | "pow" | "atLeast" | "atMost", string>> = {
  quotient: `(func $library.quotient (param $a i32) (param $b i32) (result i32)
  (if (result i32) (local.get $b)
    (then (i32.wrap_i64 (i64.trunc_sat_f64_s
      (f64.floor (f64.div (f64.convert_i32_s (local.get $a)) (f64.convert_i32_s (local.get $b)))))))
    (else (i32.const 0))))
`,
  pow: `(func $library.pow (param $a f64) (param $b f64) (result f64)
  (if (f64.eq (local.get $a) (f64.const 1)) (then (return (f64.const 1))))
  (if (i32.and (f64.eq (local.get $a) (f64.const -1)) (f64.eq (f64.abs (local.get $b)) (f64.const inf)))
    (then (return (f64.const 1))))
  (call $Math.pow (local.get $a) (local.get $b)))
`,
  atLeast: `(func $library.atLeast (param $x f32) (param $limit f32) (result f32)
  (select (local.get $limit) (local.get $x) (f32.lt (local.get $x) (local.get $limit))))
`,
  atMost: `(func $library.atMost (param $x f32) (param $limit f32) (result f32)
  (select (local.get $limit) (local.get $x) (f32.gt (local.get $x) (local.get $limit))))
`,
  sinWhere: inLanes("sin"),
  cosWhere: inLanes("cos"),
  remainder: `(func $library.remainder (param $a i32) (param $b i32) (result i32)
  (local $rest i32)
  (if (i32.eqz (local.get $b)) (then (return (i32.const 0))))
  (local.set $rest (i32.rem_s (local.get $a) (local.get $b)))
  (if (i32.and (i32.ne (local.get $rest) (i32.const 0)) (i32.lt_s (i32.xor (local.get $rest) (local.get $b)) (i32.const 0)))
    (then (local.set $rest (i32.add (local.get $rest) (local.get $b)))))
  (local.get $rest))
`,
};

export const libraryFunctions: ScalarTable<string> = library;
