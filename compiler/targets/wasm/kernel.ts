/**
 * Prints a kernel as a WebAssembly function over the arena:
 *
 *     (func $scale (param $x i32) (param $y i32)
 *       (local $i i32) …
 *       (loop $i.loop
 *         (v128.store (local.get $y.i) (f32x4.mul (v128.load (local.get $x.i)) (v128.const f32x4 2 2 2 2)))
 *         …
 *
 * Parameters: one byte address per buffer, the run-time extents. Addresses are pointers that loops advance, so that no index is
 * multiplied (strength reduction). A `vector` loop becomes straight-line code on vectors, with a lane for each of its up to four iterations.
 */
import { expressionOf, forEachStatement, statementsOf } from "../../loops/visit.ts";
import { definedNames, renameBody } from "../../loops/copy.ts";
import { sharedLoops } from "../../loops/nest.ts";
import type { Expr, For, Kernel, Stmt } from "../../loops/types.ts";
import { indexVaries, varyingNames } from "../../loops/vary.ts";
import {
  extract,
  fresh,
  get,
  indented,
  isVarying,
  local,
  set,
  varyingIn,
  type Context,
  type Lanes,
  type Loop,
  type Share,
} from "./context.ts";
import { scalarInstruction } from "./functions.ts";
import { wasmTypes } from "./types.ts";
import type { ScalarName } from "../../scalar/functions.ts";
import { access, address, isContiguous, later, printBounds, type Address } from "./places.ts";
import { scalar, vector, type Typed } from "./values.ts";
import { wideAccumulator, wideAddition, wideTerm } from "./wide.ts";

/** `functions`: those that it calls, JavaScript's and `libraryFunctions`. */
export function printWasmKernel(given: Kernel): {
  readonly text: string;
  readonly functions: ReadonlySet<ScalarName>;
} {
  const kernel = withPlainNames(given);
  const lines: string[] = [];
  const context: Context = {
    kernel,
    locals: new Map(),
    functions: new Set(),
    varying: new Set(),
    splats: new Set(),
    types: new Map(
      [
        ...(kernel.scalars ?? []),
        ...statementsOf(kernel.body, "let"),
        ...statementsOf(kernel.body, "accumulator"),
      ].map(({ name, type }) => [name, type]),
    ),
    loops: [],
    lanes: null,
    lines,
  };
  const shared = sharedLoops(kernel.body);
  if (shared.length > 0) printShared(kernel.body, shared, context);
  else printBody(kernel.body, context);
  const integer = (name: string) => ({ name, type: "i32" as const });
  const parameters = [
    ...kernel.buffers.map((_, k) => integer(`@${k}`)),
    ...kernel.extents.map(integer),
    ...(kernel.scalars ?? []),
    ...(shared.length > 0 ? ["@thread", "@threads"].map(integer) : []),
  ];
  const head = [
    `(func $${kernel.name}`,
    ...parameters.map(({ name, type }) => `(param $${name} ${wasmTypes[type].value})`),
  ].join(" ");
  const locals = [...context.locals].map(([name, type]) => `(local $${name} ${type})`);
  return {
    text: `${[head, ...indented([...locals, ...lines])].join("\n")})\n`,
    functions: context.functions,
  };
}

/** Names from a model may hold anything; these have letters, digits, dots and underscores. */
function withPlainNames(kernel: Kernel): Kernel {
  const names = new Map<string, string>();
  const used = new Set([...kernel.extents, ...(kernel.scalars ?? []).map(({ name }) => name)]);
  for (const name of definedNames(kernel.body)) {
    const plain = name.replaceAll(/[^A-Za-z0-9_.]+/g, "_");
    let unique = plain;
    for (let count = 2; used.has(unique); count++) unique = `${plain}${count}`;
    used.add(unique);
    names.set(name, unique);
  }
  return { ...kernel, body: renameBody(kernel.body, names) };
}

function printBody(body: readonly Stmt[], context: Context): void {
  if (context.share === undefined) for (const statement of body) printStatement(statement, context);
  else printAround(body, context.share, context);
}

/** Thread t of n does iterations ⌈t·N/n⌉ to ⌈(t + 1)·N/n⌉ - 1 of N, so that parts differ by one at most, and does nothing if it has none. */
function printShared(body: readonly Stmt[], shared: readonly For[], context: Context): void {
  const loops = shared.map((loop) => ({ variable: loop.variable, trips: tripsOf(loop) }));
  const [first, last] = [fresh(context, "@first", "i32"), fresh(context, "@last", "i32")];
  const before = (thread: string): string =>
    `(i32.div_u (i32.add (i32.mul ${iterationsOf(loops)} ${thread}) (i32.sub ${get("@threads")} (i32.const 1))) ${get("@threads")})`;
  context.lines.push(
    set(first, before(get("@thread"))),
    set(last, before(`(i32.add ${get("@thread")} (i32.const 1))`)),
  );
  const lines: string[] = [];
  printBody(body, { ...context, lines, share: { loops, first, last } });
  context.lines.push(`(if (i32.lt_u ${get(first)} ${get(last)}) (then`, ...indented(lines), "))");
}

const tripsOf = ({ start, end, step }: For): string => {
  if (typeof end === "number") return `(i32.const ${(end - start) / step})`;
  const length = start === 0 ? get(end) : `(i32.sub ${get(end)} (i32.const ${start}))`;
  return step === 1 ? length : `(i32.div_u ${length} (i32.const ${step}))`;
};

const iterationsOf = (loops: Share["loops"]): string =>
  loops.map(({ trips }) => trips).reduce((left, right) => `(i32.mul ${left} ${right})`);

/** A body around shared loops. All threads run the statements before the loops; those behind, their remainders, are run by the thread with the last iteration. */
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

/** The outermost loop of a shared nest, from the first to the last iteration in which the thread has a part: of these two perhaps not all. */
function printPart(loop: For, { loops, first, last }: Share, context: Context): void {
  const [, ...inner] = loops;
  if (inner.length === 0) return printLoop(loop, context, { skipped: first, last });
  const each = iterationsOf(inner);
  const part = (name: string): string => fresh(context, `@${loop.variable}.${name}`, "i32");
  const [skipped, end] = [part("skipped"), part("end")];
  const share: Share = { loops: inner, first: part("first"), last: part("last") };
  const done = `(i32.mul (i32.div_u (i32.sub ${get(loop.variable)} (i32.const ${loop.start})) (i32.const ${loop.step})) ${each})`;
  const setup = [
    set(share.first, `(i32.sub ${get(first)} ${done})`),
    set(
      share.first,
      `(select ${get(share.first)} (i32.const 0) (i32.gt_s ${get(share.first)} (i32.const 0)))`,
    ),
    set(share.last, `(i32.sub ${get(last)} ${done})`),
    set(share.last, `(select ${get(share.last)} ${each} (i32.lt_s ${get(share.last)} ${each}))`),
  ];
  context.lines.push(
    set(skipped, `(i32.div_u ${get(first)} ${each})`),
    set(end, `(i32.div_u (i32.add ${get(last)} (i32.sub ${each} (i32.const 1))) ${each})`),
  );
  printLoop(loop, { ...context, share }, { skipped, last: end, setup });
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
      if (isVector && statement.type === "f64")
        return void context.lines.push(...wideAccumulator(statement.name, context));
      local(context, statement.name, isVector ? "v128" : wasmTypes[statement.type].value);
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
  statement: For,
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

function printVectorLoop(statement: For, context: Context): void {
  const { variable, start, end, body } = statement;
  const names = definedNames(body);
  for (const name of varyingNames(body, variable)) if (names.has(name)) context.varying.add(name);
  const lanes: Lanes = {
    variable,
    start,
    count: (end as number) - start,
    names,
    varying: new Set([...context.varying, variable]),
  };
  const inner: Context = { ...context, lanes };
  for (const name of loadsForLanes(body, inner)) context.splats.add(name);
  printBody(body, inner);
}

/** An accumulator from outside of a vector loop is a scalar: lanes are added to it one by one, as the loop would, also if all are equal. */
function printUpdate({ name, value }: Stmt & { readonly kind: "update" }, context: Context): void {
  const { lanes, varying, lines, types } = context;
  if (varying.has(name) && types.get(name) === "f64")
    return void lines.push(...wideAddition(name, vector(wideTerm(name, value), context), context));
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

const isVariable = (expression: Expr | undefined, name: string): boolean =>
  expression?.kind === "variable" && expression.name === name;

function printStore(statement: Stmt & { readonly kind: "store" }, context: Context): void {
  const { buffer, index, value, accumulate } = statement;
  const { type } = context.kernel.buffers[buffer]!;
  const { lanes, lines } = context;
  const varies = lanes !== null && (isVarying(value, context) || indexVaries(index, varyingIn(context)));
  const sum: Expr = accumulate
    ? { kind: "call", type, function: "add", args: [{ kind: "load", type, buffer, index }, value] }
    : value;
  const { value: single, load, store } = wasmTypes[type];
  if (!varies)
    return void lines.push(access(store, address(buffer, index, context), undefined, scalar(sum, context)));
  if (isContiguous(type, index, context))
    return void lines.push(...vectorStore(address(buffer, index, context), vector(sum, context), context));
  // A scatter stores one lane after the other: with `accumulate`, two of them may have the same address.
  const temporary = fresh(context, "lanes", "v128");
  lines.push(set(temporary, vector(value, context)));
  for (let lane = 0; lane < lanes.count; lane++) {
    const place = address(buffer, index, { ...context, lanes: { ...lanes, lane } });
    const element = extract(get(temporary), type, lane);
    const loaded = access(load, place);
    lines.push(
      access(store, place, undefined, accumulate ? `(${single}.add ${loaded} ${element})` : element),
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

/** Lets that load a number which only vectors are computed from: one instruction loads it into all lanes. */
function loadsForLanes(body: readonly Stmt[], context: Context): Set<string> {
  const names = new Set(
    statementsOf(body, "let")
      .filter(({ type, value }) => type === "f32" && value.kind === "load" && !isVarying(value, context))
      .map(({ name }) => name),
  );
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
