/**
 * Prints a kernel as a WebAssembly function over the arena:
 *
 *     (func $scale (param $x i32) (param $y i32)
 *       (local $i i32) …
 *       (loop $i.loop
 *         (v128.store (local.get $y.i) (f32x4.mul (v128.load (local.get $x.i)) (v128.const f32x4 2 2 2 2)))
 *         …
 *
 * Parameters: one byte address per buffer, the run-time extents. Places in memory are pointers that loops advance, so that no
 * index is multiplied. A `vector` loop of up to four iterations is printed as one, in which what varies has a lane for each.
 */
import { bytesPerElement, isFloat, type DType } from "../../graph/dtype.ts";
import { printAffine } from "../../loops/print.ts";
import { expressionOf, forEachStatement, holdsLoad, rewriteBody } from "../../loops/visit.ts";
import { coefficientOf, variableIndex } from "../../loops/affine.ts";
import type { Affine, Bound, Expr, Kernel, Stmt, Term } from "../../loops/types.ts";
import { definedNames } from "../../passes/schedule/names.ts";
import { exprVaries, indexVaries } from "../../passes/schedule/unroll.ts";
import type { For } from "../../passes/schedule/names.ts";
import {
  hostFunctions,
  libraryFunctions,
  rareFunctions,
  scalarInstruction,
  shiftInstruction,
  vectorInstruction,
} from "./functions.ts";

export interface PrintedWasmKernel {
  readonly text: string;
  /** Functions that it calls: JavaScript's, and those of `libraryFunctions`. */
  readonly functions: ReadonlySet<string>;
}

type ValueType = "f32" | "f64" | "i32" | "v128";

/** The loop around a statement whose iterations are lanes. */
interface Lanes {
  readonly variable: string;
  readonly start: number;
  readonly count: number;
  /** What the loop defines. */
  readonly names: ReadonlySet<string>;
  /** Of an expression that is printed for one lane alone. */
  readonly lane?: number;
}

/** A loop in scope, with the pointers that it advances: by their key. */
interface Loop {
  /** The local with the number of iterations that other threads do before, if they share the loop. */
  readonly skipped?: string;
  readonly statement: Stmt & { readonly kind: "for" };
  readonly pointers: Map<string, string>;
  readonly before: string[];
  readonly after: string[];
}

/** What one thread does of nested loops that threads share. */
interface Share {
  /** Those that are still to come, outermost first, with the number of their iterations. */
  readonly loops: readonly { readonly variable: string; readonly trips: string }[];
  /** Locals: the first of all iterations that the thread does, and the one after its last. */
  readonly first: string;
  readonly last: string;
}

interface Context {
  readonly kernel: Kernel;
  readonly locals: Map<string, ValueType>;
  readonly functions: Set<string>;
  /** Lets and accumulators that have lanes. */
  readonly varying: Set<string>;
  /** Lets that have the same number in all lanes. */
  readonly splats: Set<string>;
  readonly types: Map<string, DType>;
  readonly loops: readonly Loop[];
  readonly lanes: Lanes | null;
  /** Around the loops that threads share. */
  readonly share?: Share | undefined;
  readonly lines: string[];
}

const valueType = (type: DType): ValueType => (type === "bool" ? "i32" : type);
const get = (name: string): string => `(local.get $${name})`;
const set = (name: string, value: string): string => `(local.set $${name} ${value})`;

export function printWasmKernel(given: Kernel): PrintedWasmKernel {
  const kernel = withPlainNames(given);
  const lines: string[] = [];
  const context: Context = {
    kernel,
    locals: new Map(),
    functions: new Set(),
    varying: new Set(),
    splats: new Set(),
    types: new Map(),
    loops: [],
    lanes: null,
    lines,
  };
  forEachStatement(kernel.body, (statement) => {
    if (statement.kind === "let" || statement.kind === "accumulator")
      context.types.set(statement.name, statement.type);
  });
  if (kernel.shared) printShared(kernel.body, kernel.shared, context);
  else printBody(kernel.body, context);
  const parameters = [
    ...kernel.buffers.map((_, k) => `@${k}`),
    ...kernel.extents,
    ...(kernel.shared ? ["@thread", "@threads"] : []),
  ];
  const head = [`(func $${kernel.name}`, ...parameters.map((name) => `(param $${name} i32)`)].join(" ");
  const locals = [...context.locals].map(([name, type]) => `(local $${name} ${type})`);
  return {
    text: `${[head, ...indented([...locals, ...lines])].join("\n")})\n`,
    functions: context.functions,
  };
}

/** Names from a model may hold anything; these have letters, digits, dots and underscores. */
function withPlainNames(kernel: Kernel): Kernel {
  const names = new Map<string, string>();
  const used = new Set(kernel.extents);
  const define = (name: string): void => {
    if (names.has(name)) return;
    const plain = name.replaceAll(/[^A-Za-z0-9_.]+/g, "_");
    let unique = plain;
    for (let count = 2; used.has(unique); count++) unique = `${plain}${count}`;
    used.add(unique);
    names.set(name, unique);
  };
  forEachStatement(kernel.body, (statement) => {
    if (statement.kind === "for") define(statement.variable);
    if (statement.kind === "let" || statement.kind === "accumulator") define(statement.name);
  });
  const rename = (name: string): string => names.get(name) ?? name;
  const replace = (name: string): Affine | undefined =>
    names.has(name) ? variableIndex(rename(name)) : undefined;
  return {
    ...kernel,
    ...(kernel.shared && { shared: kernel.shared.map(rename) }),
    body: rewriteBody(kernel.body, { rename, replace }),
  };
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function local(context: Context, name: string, type: ValueType): string {
  context.locals.set(name, type);
  return name;
}

/** A local with a name of its own. */
function fresh(context: Context, base: string, type: ValueType): string {
  let name = base;
  for (let count = 2; context.locals.has(name) || context.types.has(name); count++) name = `${base}${count}`;
  return local(context, name, type);
}

function printBody(body: readonly Stmt[], context: Context): void {
  if (context.share === undefined) for (const statement of body) printStatement(statement, context);
  else printAround(body, context.share, context);
}

/** Each thread takes a part of the iterations; the first ones may take one more than the last. */
function printShared(body: readonly Stmt[], variables: readonly string[], context: Context): void {
  const trips = new Map<string, string>();
  forEachStatement(body, (statement) => {
    if (statement.kind === "for" && !trips.has(statement.variable))
      trips.set(statement.variable, tripsOf(statement));
  });
  const loops = variables.map((variable) => ({ variable, trips: trips.get(variable)! }));
  const [first, last] = [fresh(context, "@first", "i32"), fresh(context, "@last", "i32")];
  const before = (thread: string): string =>
    `(i32.div_u (i32.add (i32.mul ${iterationsOf(loops)} ${thread}) (i32.sub ${get("@threads")} (i32.const 1))) ${get("@threads")})`;
  context.lines.push(
    set(first, before(get("@thread"))),
    set(last, before(`(i32.add ${get("@thread")} (i32.const 1))`)),
  );
  const lines: string[] = [];
  printBody(body, { ...context, lines, share: { loops, first, last } });
  context.lines.push(...ifAny(first, last, lines));
}

const tripsOf = ({ start, end, step }: For): string =>
  typeof end === "number" ? `(i32.const ${(end - start) / step})` : get(end);

const iterationsOf = (loops: Share["loops"]): string =>
  loops.map(({ trips }) => trips).reduce((left, right) => `(i32.mul ${left} ${right})`);

const ifAny = (first: string, last: string, lines: readonly string[]): string[] => [
  `(if (i32.lt_s ${get(first)} ${get(last)}) (then`,
  ...indented(lines),
  "))",
];

/** A body with loops that threads share inside: what these leave over, the thread with their last iteration does. */
function printAround(body: readonly Stmt[], share: Share, context: Context): void {
  const position = body.findIndex((statement) => statement.kind === "for");
  const loop = body[position];
  if (loop?.kind !== "for") throw new Error(`${context.kernel.name} has no loop to share`);
  const whole: Context = { ...context, share: undefined };
  printBody(body.slice(0, position), whole);
  if (loop.variable === share.loops[0]!.variable) printPart(loop, share, whole);
  else printStatement(loop, context);
  const rest: string[] = [];
  printBody(body.slice(position + 1), { ...whole, lines: rest });
  if (rest.length > 0)
    context.lines.push(
      `(if (i32.eq ${get(share.last)} ${iterationsOf(share.loops)}) (then`,
      ...indented(rest),
      "))",
    );
}

/** The iterations of the outermost shared loop that a thread has a part of: of the first and the last perhaps not all. */
function printPart(loop: For, { loops, first, last }: Share, context: Context): void {
  const [, ...inner] = loops;
  const lines: string[] = [];
  if (inner.length === 0) {
    printLoop(loop, { ...context, lines }, { skipped: first, last });
    return void context.lines.push(...ifAny(first, last, lines));
  }
  const each = iterationsOf(inner);
  const part = (name: string): string => fresh(context, `@${loop.variable}.${name}`, "i32");
  const [skipped, end, innerFirst, innerLast] = [
    part("skipped"),
    part("end"),
    part("first"),
    part("last"),
  ] as const;
  const done = `(i32.mul (i32.div_u (i32.sub ${get(loop.variable)} (i32.const ${loop.start})) (i32.const ${loop.step})) ${each})`;
  const setup = [
    set(innerFirst, `(i32.sub ${get(first)} ${done})`),
    set(innerFirst, `(select ${get(innerFirst)} (i32.const 0) (i32.gt_s ${get(innerFirst)} (i32.const 0)))`),
    set(innerLast, `(i32.sub ${get(last)} ${done})`),
    set(innerLast, `(select ${get(innerLast)} ${each} (i32.lt_s ${get(innerLast)} ${each}))`),
  ];
  const share: Share = { loops: inner, first: innerFirst, last: innerLast };
  printLoop(loop, { ...context, share, lines }, { skipped, last: end, setup });
  context.lines.push(
    set(skipped, `(i32.div_u ${get(first)} ${each})`),
    set(end, `(i32.div_u (i32.add ${get(last)} (i32.sub ${each} (i32.const 1))) ${each})`),
    ...ifAny(skipped, end, lines),
  );
}

function printStatement(statement: Stmt, context: Context): void {
  switch (statement.kind) {
    case "for":
      if (statement.mode === "vector") printVectorLoop(statement, context);
      else printLoop(statement, context);
      return;
    case "if": {
      const lines: string[] = [];
      printBody(statement.body, { ...context, lines });
      context.lines.push(`(if ${printBounds(statement.bounds, context)} (then`, ...indented(lines), "))");
      return;
    }
    case "let":
    case "accumulator": {
      const isVector = context.varying.has(statement.name) || context.splats.has(statement.name);
      const value = statement.kind === "let" ? statement.value : statement.initial;
      local(context, statement.name, isVector ? "v128" : valueType(statement.type));
      context.lines.push(set(statement.name, isVector ? vector(value, context) : scalar(value, context)));
      return;
    }
    case "update":
      return printUpdate(statement, context);
    case "store":
      return printStore(statement, context);
  }
}

function printLoop(
  statement: Stmt & { readonly kind: "for" },
  context: Context,
  part?: { readonly skipped: string; readonly last: string; readonly setup?: readonly string[] },
): void {
  const { variable, start, end, step, body } = statement;
  if (typeof end === "number" && start >= end) return;
  local(context, variable, "i32");
  const loop: Loop = {
    statement,
    pointers: new Map(),
    before: [],
    after: [],
    ...(part && { skipped: part.skipped }),
  };
  const lines = [...(part?.setup ?? [])];
  printBody(body, { ...context, loops: [...context.loops, loop], lines });
  const after = (iterations: string): string =>
    `(i32.add (i32.const ${start}) (i32.mul ${get(iterations)} (i32.const ${step})))`;
  const limit = part ? after(part.last) : typeof end === "number" ? `(i32.const ${end})` : get(end);
  const first = part ? after(part.skipped) : `(i32.const ${start})`;
  const next = `(local.tee $${variable} (i32.add ${get(variable)} (i32.const ${step})))`;
  const text = [
    ...loop.before,
    set(variable, first),
    `(loop $${variable}.loop`,
    ...indented([...lines, ...loop.after, `(br_if $${variable}.loop (i32.lt_s ${next} ${limit}))`]),
    ")",
  ];
  if (typeof end === "number" || part) context.lines.push(...text);
  else context.lines.push(`(if (i32.lt_s (i32.const ${start}) ${limit}) (then`, ...indented(text), "))");
}

function printVectorLoop(statement: Stmt & { readonly kind: "for" }, context: Context): void {
  const { variable, start, end, body } = statement;
  const lanes = { variable, start, count: (end as number) - start, names: definedNames(body) };
  for (const name of varyingNames(body, variable)) context.varying.add(name);
  const inner: Context = { ...context, lanes };
  for (const name of loadsForLanes(body, inner)) context.splats.add(name);
  printBody(body, inner);
}

/** Lets of loaded numbers that nothing but lanes use: one instruction loads such a number for all lanes. */
function loadsForLanes(body: readonly Stmt[], context: Context): Set<string> {
  const names = new Set<string>();
  forEachStatement(body, (statement) => {
    if (statement.kind !== "let" || isVarying(statement.value, context)) return;
    if (statement.value.kind === "load" && statement.type === "f32") names.add(statement.name);
  });
  const visit = (expression: Expr, inLanes: boolean): void => {
    if (expression.kind === "variable" && !inLanes) names.delete(expression.name);
    if (expression.kind === "call")
      for (const arg of expression.args) visit(arg, isVarying(expression, context));
    if (expression.kind === "guard") {
      visit(expression.value, false);
      visit(expression.otherwise, false);
    }
  };
  forEachStatement(body, (statement) => {
    const expression = expressionOf(statement);
    if (expression !== undefined) visit(expression, false);
  });
  return names;
}

/** The names defined in a body whose values depend on a variable. */
function varyingNames(body: readonly Stmt[], variable: string): Set<string> {
  const varying = new Set([variable]);
  const defined = new Set<string>();
  const visit = (): void =>
    forEachStatement(body, (statement) => {
      if (statement.kind === "let" || statement.kind === "accumulator") defined.add(statement.name);
      if (statement.kind !== "let" && statement.kind !== "accumulator" && statement.kind !== "update") return;
      if (defined.has(statement.name) && exprVaries(expressionOf(statement)!, varying))
        varying.add(statement.name);
    });
  for (let before = 0; before !== varying.size;) {
    before = varying.size;
    visit();
  }
  varying.delete(variable);
  return varying;
}

const varyingIn = ({ lanes, varying }: Context): ReadonlySet<string> =>
  lanes === null ? varying : new Set([...varying, lanes.variable]);

const isVarying = (expression: Expr, context: Context): boolean =>
  context.lanes !== null && exprVaries(expression, varyingIn(context));

/** An accumulator from outside of a vector loop takes the lanes one after the other, also those of a value that does not vary. */
function printUpdate({ name, value }: Stmt & { readonly kind: "update" }, context: Context): void {
  const { lanes, varying, lines, types } = context;
  if (varying.has(name)) return void lines.push(set(name, vector(value, context)));
  if (lanes === null || !isVarying(value, context)) {
    const times = lanes === null || lanes.names.has(name) ? 1 : lanes.count;
    for (let k = 0; k < times; k++) lines.push(set(name, scalar(value, context)));
    return;
  }
  const type = types.get(name)!;
  if (value.kind !== "call" || !isVariable(value.args[0], name))
    throw new Error(`${name} is no reduction of lanes`);
  const part = fresh(context, "lanes", "v128");
  lines.push(set(part, vector(value.args[1]!, context)));
  const operands = (lane: number): Typed[] => [
    { text: get(name), type },
    { text: extract(get(part), type, lane), type },
  ];
  for (let lane = 0; lane < lanes.count; lane++)
    lines.push(set(name, scalarInstruction(value.function, operands(lane), type)!));
}

function extract(vectorText: string, type: DType, lane: number): string {
  if (type === "f32") return `(f32x4.extract_lane ${lane} ${vectorText})`;
  const element = `(i32x4.extract_lane ${lane} ${vectorText})`;
  return type === "bool" ? `(i32.and ${element} (i32.const 1))` : element;
}

const isVariable = (expression: Expr | undefined, name: string): boolean =>
  expression?.kind === "variable" && expression.name === name;

/** What the first lane, or the one that is printed, adds to an index. */
const laneOffset = (index: Affine, lanes: Lanes | null): number =>
  lanes === null ? 0 : coefficientOf(index, lanes.variable) * (lanes.start + (lanes.lane ?? 0));

/** A value of a lane where one is printed alone. */
function valueOf(name: string, { lanes, varying, splats, types }: Context): string {
  if (splats.has(name)) return extract(get(name), types.get(name)!, 0);
  if (lanes?.lane === undefined || !varying.has(name)) return get(name);
  return extract(get(name), types.get(name)!, lanes.lane);
}

/** The address of an element as a local or a sum, and what is left for the instruction's own offset. */
function address(buffer: number, { offset, terms }: Affine, context: Context): Address {
  const { lanes, loops } = context;
  const size = bytesPerElement[context.kernel.buffers[buffer]!.type];
  const bytes = (offset + laneOffset({ offset, terms }, lanes)) * size;
  const places = terms.filter(({ variable }) => variable !== lanes?.variable);
  const isLoop = ({ variable }: Term) => loops.some(({ statement }) => statement.variable === variable);
  const walked = places.filter(isLoop);
  const rest = places.filter((term) => !isLoop(term));
  // An instruction's offset is unsigned and added without wrapping: it needs a base that is a place in memory.
  const isSafe = bytes >= 0 && walked.every(({ coefficient }) => coefficient > 0) && rest.length === 0;
  const base = pointer(buffer, walked, isSafe ? 0 : bytes, size, context, loops.length);
  const text = rest.reduce(
    (sum, { variable, coefficient }) =>
      `(i32.add ${sum} ${scaled(valueOf(variable, context), coefficient * size)})`,
    base,
  );
  return { text, immediate: isSafe ? bytes : 0 };
}

function scaled(value: string, factor: number): string {
  if (factor === 1) return value;
  const shift = Math.log2(factor);
  return Number.isInteger(shift)
    ? `(i32.shl ${value} (i32.const ${shift}))`
    : `(i32.mul ${value} (i32.const ${factor}))`;
}

/** The pointer to `buffer[Σ terms]` plus some bytes: kept by the innermost of the first `depth` loops that moves it. */
function pointer(
  buffer: number,
  terms: readonly Term[],
  bytes: number,
  size: number,
  context: Context,
  depth: number,
): string {
  const position = context.loops
    .slice(0, depth)
    .findLastIndex(({ statement }) => terms.some(({ variable }) => variable === statement.variable));
  if (position < 0)
    return bytes === 0 ? get(`@${buffer}`) : `(i32.add ${get(`@${buffer}`)} (i32.const ${bytes}))`;
  const { statement, pointers, before, after, skipped } = context.loops[position]!;
  const key = `${buffer} ${printAffine({ offset: bytes, terms })}`;
  const known = pointers.get(key);
  if (known !== undefined) return get(known);
  const { coefficient } = terms.find(({ variable }) => variable === statement.variable)!;
  const outer = terms.filter(({ variable }) => variable !== statement.variable);
  const start = bytes + coefficient * statement.start * size;
  const name = fresh(context, `@${buffer}.${statement.variable}`, "i32");
  pointers.set(key, name);
  const stride = coefficient * statement.step * size;
  const first = pointer(buffer, outer, start, size, context, position);
  before.push(
    set(
      name,
      skipped === undefined ? first : `(i32.add ${first} (i32.mul ${get(skipped)} (i32.const ${stride})))`,
    ),
  );
  after.push(set(name, `(i32.add ${get(name)} (i32.const ${stride}))`));
  return get(name);
}

/** The value of an index. */
function printIndex(index: Affine, context: Context): string {
  const { lanes } = context;
  return index.terms
    .filter(({ variable }) => variable !== lanes?.variable)
    .reduce(
      (sum, { variable, coefficient }) =>
        `(i32.add ${sum} ${scaled(valueOf(variable, context), coefficient)})`,
      `(i32.const ${index.offset + laneOffset(index, lanes)})`,
    );
}

/** `low ≤ index < high`, as one comparison without a sign. */
function printBounds(bounds: readonly Bound[], context: Context): string {
  const tests = bounds.map(({ index, low, high }) => {
    const from = printIndex({ ...index, offset: index.offset - low }, context);
    return `(i32.lt_u ${from} (i32.const ${high - low}))`;
  });
  return tests.reduce((all, test) => `(i32.and ${all} ${test})`);
}

function constantText(type: DType, value: number): string {
  if (type === "i32" || type === "bool") return `${value}`;
  const rounded = type === "f32" ? Math.fround(value) : value;
  if (Number.isNaN(rounded)) return "nan";
  if (!Number.isFinite(rounded)) return rounded > 0 ? "inf" : "-inf";
  return Object.is(rounded, -0) ? "-0" : `${rounded}`;
}

/** An expression that is the same for all lanes, or as one lane has it. */
function scalar(expression: Expr, context: Context): string {
  switch (expression.kind) {
    case "constant":
      return `(${valueType(expression.type)}.const ${constantText(expression.type, expression.value)})`;
    case "variable":
      return valueOf(expression.name, context);
    case "index":
      return printIndex(expression.index, context);
    case "load": {
      const instruction = expression.type === "bool" ? "i32.load8_u" : `${expression.type}.load`;
      return access(instruction, address(expression.buffer, expression.index, context));
    }
    case "call":
      return scalarCall(
        expression,
        expression.args.map((arg) => ({ text: scalar(arg, context), type: arg.type })),
        context,
      );
    case "guard":
      return printGuard(expression, valueType(expression.type), scalar, context);
  }
}

interface Typed {
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
  if (Object.hasOwn(rareFunctions, name)) {
    const [condition, x, otherwise] = args as [Typed, Typed, Typed];
    const result = hostCall(rareFunctions[name]!, type, [x], context);
    return `(if (result ${type}) ${condition.text} (then ${result}) (else ${otherwise.text}))`;
  }
  if (Object.hasOwn(hostFunctions, name)) return hostCall(name, type, args, context);
  if (!Object.hasOwn(libraryFunctions, name)) throw new Error(`WebAssembly has no ${name}`);
  functions.add(name);
  return `(call $library.${name} ${args.map(({ text }) => text).join(" ")})`;
}

/** A call of JavaScript, which computes in float64. */
function hostCall(name: string, type: DType, args: readonly Typed[], { functions }: Context): string {
  functions.add(name);
  const doubles = args.map((arg) => (arg.type === "f32" ? `(f64.promote_f32 ${arg.text})` : arg.text));
  const result = `(call $Math.${name} ${doubles.join(" ")})`;
  return type === "f32" ? `(f32.demote_f64 ${result})` : result;
}

/** What a guard protects is computed in its branch. */
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
  if (type === "f32") return `(f32x4.splat ${text})`;
  return `(i32x4.splat ${type === "bool" ? mask(text) : text})`;
}

/** All ones for 1. */
const mask = (text: string): string => `(i32.sub (i32.const 0) ${text})`;

/** An expression with a lane for each iteration of the vector loop. */
function vector(expression: Expr, context: Context): string {
  if (!isVarying(expression, context)) {
    if (expression.kind === "constant") {
      const value = expression.type === "bool" ? -expression.value : expression.value;
      return `(v128.const ${laneForm(expression.type)} ${`${constantText(expression.type, value)} `.repeat(4).trim()})`;
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

/** A value that counts in some lanes, always the same ones, and that can be computed in all of them. */
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
  const isZero = Object.is(otherwise.value, 0);
  return isZero
    ? `(v128.and ${vector(value, context)} ${mask})`
    : `(v128.bitselect ${vector(value, context)} ${vector(otherwise, context)} ${mask})`;
}

const laneForm = (type: DType): string => (isFloat(type) ? "f32x4" : "i32x4");

function vectorCall(expression: Expr & { readonly kind: "call" }, context: Context): string {
  const { function: name, args, type } = expression;
  const shift = shiftInstruction(name);
  if (shift !== undefined && !isVarying(args[1]!, context))
    return `(i32x4.${shift} ${vector(args[0]!, context)} ${scalar(args[1]!, context)})`;
  const operands = args.map((arg) => ({ text: vector(arg, context), type: arg.type }));
  const instruction = shift === undefined ? vectorInstruction(name, operands, type) : undefined;
  if (instruction !== undefined) return instruction;
  const bound = operands.map(({ text, type: operandType }) => {
    const temporary = fresh(context, "lanes", "v128");
    context.lines.push(set(temporary, text));
    return { temporary, type: operandType };
  });
  if (Object.hasOwn(rareFunctions, name)) {
    const [condition, x, otherwise] = bound.map(({ temporary }) => get(temporary));
    context.functions.add(name).add(rareFunctions[name]!);
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

/** A vector of scalars, one for each lane. */
function laneByLane(type: DType, context: Context, print: (lane: Context) => string): string {
  const lanes = context.lanes!;
  const element = (lane: number): string => {
    const text = print({ ...context, lanes: { ...lanes, lane } });
    return type === "bool" ? mask(text) : text;
  };
  let text = `(${laneForm(type)}.splat ${element(0)})`;
  for (let lane = 1; lane < lanes.count; lane++)
    text = `(${laneForm(type)}.replace_lane ${lane} ${text} ${element(lane)})`;
  return text;
}

/** Elements side by side are one load, every second one or those before one or two and a shuffle; others are loaded one by one. */
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

/** Four lanes of steps 2 or -1. The last byte that is read lies in the arena, or in what threads share behind it. */
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

const isContiguous = (type: DType, index: Affine, context: Context): boolean =>
  type !== "bool" &&
  coefficientOf(index, context.lanes!.variable) === 1 &&
  !indexVaries(index, context.varying);

interface Address {
  readonly text: string;
  readonly immediate: number;
}

const later = ({ text, immediate }: Address, bytes: number): Address => ({
  text,
  immediate: immediate + bytes,
});

/** An access to memory, with the lane and the operand that some take. */
function access(instruction: string, { text, immediate }: Address, lane?: number, value?: string): string {
  const offset = immediate === 0 ? "" : ` offset=${immediate}`;
  return `(${instruction}${offset}${lane === undefined ? "" : ` ${lane}`} ${text}${value === undefined ? "" : ` ${value}`})`;
}

function printStore(statement: Stmt & { readonly kind: "store" }, context: Context): void {
  const { buffer, index, value, accumulate } = statement;
  const { type } = context.kernel.buffers[buffer]!;
  const { lanes, lines } = context;
  const varies = lanes !== null && (isVarying(value, context) || indexVaries(index, varyingIn(context)));
  const sum: Expr = accumulate
    ? { kind: "call", type, function: "add", args: [{ kind: "load", type, buffer, index }, value] }
    : value;
  const instruction = type === "bool" ? "i32.store8" : `${type}.store`;
  if (!varies)
    return void lines.push(
      access(instruction, address(buffer, index, context), undefined, scalar(sum, context)),
    );
  if (isContiguous(type, index, context))
    return void lines.push(...vectorStore(address(buffer, index, context), vector(sum, context), context));
  // One lane after the other: with `accumulate`, two of them may have the same place.
  const temporary = fresh(context, "lanes", "v128");
  lines.push(set(temporary, vector(value, context)));
  for (let lane = 0; lane < lanes.count; lane++) {
    const place = address(buffer, index, { ...context, lanes: { ...lanes, lane } });
    const element = extract(get(temporary), type, lane);
    const loaded = access(`${type}.load`, place);
    lines.push(
      access(
        instruction,
        place,
        undefined,
        accumulate ? `(${valueType(type)}.add ${loaded} ${element})` : element,
      ),
    );
  }
}

function vectorStore(place: Address, value: string, context: Context): string[] {
  const { count } = context.lanes!;
  if (count === 4) return [access("v128.store", place, undefined, value)];
  const temporary = fresh(context, "lanes", "v128");
  const pair = count >= 2 ? [access("v128.store64_lane", place, 0, get(temporary))] : [];
  const single =
    count === 2
      ? []
      : [access("v128.store32_lane", later(place, 4 * (count - 1)), count - 1, get(temporary))];
  return [set(temporary, value), ...pair, ...single];
}
