/** Expressions as scalars, and as vectors of four lanes. */
import type { ScalarName } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import { coefficientOf } from "../../loops/affine.ts";
import type { Bound, Expr } from "../../loops/types.ts";
import { holdsLoad } from "../../loops/visit.ts";
import { extract, fresh, get, isVarying, set, valueOf, varyingIn, type Context } from "./context.ts";
import {
  hostFunctions,
  libraryFunctions,
  rareFunctions,
  scalarInstruction,
  shiftInstruction,
  vectorInstruction,
} from "./functions.ts";
import { wasmTypes, type ValueType } from "./types.ts";
import { access, address, isContiguous, later, printBounds, printIndex } from "./places.ts";
import { wideAsF32 } from "./wide.ts";
import { indexVaries } from "../../loops/vary.ts";

/** An expression as a scalar: the same for all lanes, or for the lane that is printed alone. */
export function scalar(expression: Expr, context: Context): string {
  switch (expression.kind) {
    case "constant":
      return `(${wasmTypes[expression.type].value}.const ${constantText(expression.value)})`;
    case "variable":
      return valueOf(expression.name, context);
    case "index":
      return printIndex(expression.index, context);
    case "load":
      return access(wasmTypes[expression.type].load, address(expression.buffer, expression.index, context));
    case "call":
      return scalarCall(
        expression,
        expression.args.map((arg) => ({ text: scalar(arg, context), type: arg.type })),
        context,
      );
    case "guard":
      return printGuard(expression, wasmTypes[expression.type].value, scalar, context);
  }
}

export function constantText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0" : `${value}`;
}

export interface Typed {
  readonly text: string;
  readonly type: DType;
}

function scalarCall(
  { function: name, type }: Expr & { readonly kind: "call" },
  args: readonly Typed[],
  context: Context,
): string {
  const { functions } = context;
  const instruction = scalarInstruction(name, args, type);
  if (instruction !== undefined) return instruction;
  const rare = rareFunctions[name];
  if (rare !== undefined) {
    const [condition, x, otherwise] = args as [Typed, Typed, Typed];
    const result = hostCall(rare, type, [x], context);
    return `(if (result ${type}) ${condition.text} (then ${result}) (else ${otherwise.text}))`;
  }
  if (hostFunctions[name] !== undefined) return hostCall(name, type, args, context);
  if (libraryFunctions[name] === undefined) throw new Error(`WebAssembly has no ${name}`);
  functions.add(name);
  return `(call $library.${name} ${args.map(({ text }) => text).join(" ")})`;
}

/** A call of JavaScript's function, or of the library's of that name, which calls it. Both compute in float64. */
function hostCall(name: ScalarName, type: DType, args: readonly Typed[], { functions }: Context): string {
  functions.add(name);
  const doubles = args.map((arg) => (arg.type === "f32" ? `(f64.promote_f32 ${arg.text})` : arg.text));
  const place = libraryFunctions[name] === undefined ? "Math" : "library";
  const result = `(call $${place}.${name} ${doubles.join(" ")})`;
  return type === "f32" ? `(f32.demote_f64 ${result})` : result;
}

/** A guard as a branch: its value, which may be a load out of bounds elsewhere, is computed only where the bounds hold. */
function printGuard(
  { bounds, value, otherwise }: Expr & { readonly kind: "guard" },
  result: ValueType,
  print: (expression: Expr, context: Context) => string,
  context: Context,
): string {
  const branch = (expression: Expr): string => {
    const lines: string[] = [];
    const text = print(expression, { ...context, lines });
    return [...lines, text].join(" ");
  };
  return `(if (result ${result}) ${printBounds(bounds, context)} (then ${branch(value)}) (else ${branch(otherwise)}))`;
}

function splat(text: string, type: DType): string {
  return `(${wasmTypes[type].lanes}.splat ${type === "bool" ? mask(text) : text})`;
}

/** The mask of a condition: all ones for 1, all zeros for 0. */
const mask = (text: string): string => `(i32.sub (i32.const 0) ${text})`;

/** An expression with a lane for each iteration of the vector loop. */
export function vector(expression: Expr, context: Context): string {
  if (!isVarying(expression, context)) {
    if (expression.kind === "constant") {
      const value = constantText(expression.type === "bool" ? 0 - expression.value : expression.value);
      return `(v128.const ${wasmTypes[expression.type].lanes} ${`${value} `.repeat(4).trim()})`;
    }
    if (expression.kind === "variable" && context.splats.has(expression.name)) return get(expression.name);
    if (expression.kind === "load" && expression.type !== "bool")
      return access("v128.load32_splat", address(expression.buffer, expression.index, context));
    return splat(scalar(expression, context), expression.type);
  }
  switch (expression.kind) {
    case "variable":
      return get(expression.name);
    case "load":
      return vectorLoad(expression, context);
    case "call":
      return vectorCall(expression, context);
    case "guard": {
      const isShared = expression.bounds.every(({ index }) => !indexVaries(index, varyingIn(context)));
      if (isShared) return printGuard(expression, "v128", vector, context);
      const some = laneMask(expression, context);
      if (some !== undefined) return some;
      return laneByLane(expression.type, context, (lane) => scalar(expression, lane));
    }
    case "index":
    case "constant":
      return laneByLane(expression.type, context, (lane) => scalar(expression, lane));
  }
}

/** A guard whose bounds hold in known lanes, by a constant mask: if the value can be computed in the others, too. */
function laneMask(
  { bounds, value, otherwise }: Expr & { readonly kind: "guard" },
  context: Context,
): string | undefined {
  const { variable, start } = context.lanes!;
  const isOnLane = ({ index }: Bound): boolean =>
    index.terms.length === 1 && index.terms[0]!.variable === variable;
  if (!bounds.every(isOnLane) || holdsLoad(value) || otherwise.kind !== "constant") return undefined;
  const holds = ({ index, low, high }: Bound, lane: number): boolean => {
    const place = index.offset + index.terms[0]!.coefficient * (start + lane);
    return place >= low && place < high;
  };
  const lanes = [0, 1, 2, 3].map((lane) => (bounds.every((bound) => holds(bound, lane)) ? -1 : 0));
  const mask = `(v128.const i32x4 ${lanes.join(" ")})`;
  return isZero(otherwise)
    ? `(v128.and ${vector(value, context)} ${mask})`
    : `(v128.bitselect ${vector(value, context)} ${vector(otherwise, context)} ${mask})`;
}

const isZero = (expression: Expr): boolean =>
  expression.kind === "constant" && Object.is(expression.value, 0);

function vectorCall(expression: Expr & { readonly kind: "call" }, context: Context): string {
  const { function: name, args, type } = expression;
  const [first] = args;
  if (name === "toF32" && first?.kind === "variable" && first.type === "f64") return wideAsF32(first.name);
  const shift = shiftInstruction(name);
  if (shift !== undefined && !isVarying(args[1]!, context))
    return `(i32x4.${shift} ${vector(args[0]!, context)} ${scalar(args[1]!, context)})`;
  if (name === "select") {
    // To choose between a value and 0, the mask alone is enough.
    const [condition, a, b] = args as [Expr, Expr, Expr];
    if (isZero(b)) return `(v128.and ${vector(a, context)} ${vector(condition, context)})`;
    if (isZero(a)) return `(v128.andnot ${vector(b, context)} ${vector(condition, context)})`;
  }
  const operands = args.map((arg) => ({ text: vector(arg, context), type: arg.type }));
  const instruction = shift === undefined ? vectorInstruction(name, operands, type) : undefined;
  if (instruction !== undefined) return instruction;
  const bound = operands.map(({ text, type: operandType }) => {
    const temporary = fresh(context, "lanes", "v128");
    context.lines.push(set(temporary, text));
    return { temporary, type: operandType };
  });
  const rare = rareFunctions[name];
  if (rare !== undefined) {
    const [condition, x, otherwise] = bound.map(({ temporary }) => get(temporary));
    context.functions.add(name).add(rare);
    const called = `(call $library.${name} ${condition} ${x} ${otherwise})`;
    return `(if (result v128) (v128.any_true ${condition}) (then ${called}) (else ${otherwise}))`;
  }
  return laneByLane(type, context, ({ lanes }) => {
    const parts = bound.map((operand) => ({
      text: extract(get(operand.temporary), operand.type, lanes!.lane!),
      type: operand.type,
    }));
    return scalarCall(expression, parts, context);
  });
}

/** A vector that is put together from a scalar for each lane. */
function laneByLane(type: DType, context: Context, print: (lane: Context) => string): string {
  const lanes = context.lanes!;
  const element = (lane: number): string => {
    const text = print({ ...context, lanes: { ...lanes, lane } });
    return type === "bool" ? mask(text) : text;
  };
  const { lanes: form } = wasmTypes[type];
  let text = `(${form}.splat ${element(0)})`;
  for (let lane = 1; lane < lanes.count; lane++)
    text = `(${form}.replace_lane ${lane} ${text} ${element(lane)})`;
  return text;
}

/** Contiguous elements are one load. With stride 2 they are two loads and a shuffle, with stride -1 one; others are gathered lane by lane. */
function vectorLoad(expression: Expr & { readonly kind: "load" }, context: Context): string {
  const shuffled = shuffledLoad(expression, context);
  if (shuffled !== undefined) return shuffled;
  if (!isContiguous(expression.type, expression.index, context))
    return laneByLane(expression.type, context, (lane) => scalar(expression, lane));
  const place = address(expression.buffer, expression.index, context);
  switch (context.lanes!.count) {
    case 4:
      return access("v128.load", place);
    case 3: {
      const low = access("v128.load64_zero", place);
      return access("v128.load32_lane", later(place, 8), 2, low);
    }
    case 2:
      return access("v128.load64_zero", place);
    default:
      return access("v128.load32_zero", place);
  }
}

const bytesOfLanes = (...lanes: readonly number[]): string =>
  lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)).join(" ");

/** Four lanes with stride 2 or -1. Stride 2 reads an element too many, which is in the arena or in what threads share behind it. */
function shuffledLoad(
  { type, buffer, index }: Expr & { readonly kind: "load" },
  context: Context,
): string | undefined {
  const { variable, count } = context.lanes!;
  const step = coefficientOf(index, variable);
  if (type === "bool" || count !== 4 || (step !== 2 && step !== -1) || indexVaries(index, context.varying))
    return undefined;
  const place = address(buffer, index, context);
  if (step === 2) {
    const [low, high] = [access("v128.load", place), access("v128.load", later(place, 16))];
    return `(i8x16.shuffle ${bytesOfLanes(0, 2, 4, 6)} ${low} ${high})`;
  }
  const first =
    place.immediate >= 12
      ? later(place, -12)
      : { text: `(i32.sub ${place.text} (i32.const 12))`, immediate: place.immediate };
  const load = access("v128.load", first);
  return `(i8x16.shuffle ${bytesOfLanes(3, 2, 1, 0)} ${load} ${load})`;
}
