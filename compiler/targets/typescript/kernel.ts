/**
 * Prints a kernel as a TypeScript function over the arena's views:
 *
 *     function scale(f32: Float32Array, x: number, y: number): void {
 *       for (let i = 0; i < 6; i++) {
 *         f32[y + i] = f32[x + i]! * 2;
 *       }
 *     }
 *
 * Parameters: the views that it uses, one element offset per buffer, the run-time extents. `bool` values are
 * JavaScript booleans, and bytes in buffers.
 */
import { shortest } from "../../scalar/numbers.ts";
import { isFloat, scalarTypes, type DType } from "../../scalar/types.ts";
import { scalarFunctions } from "../../scalar/functions.ts";
import { atom, conditional, infix, invoke, literal, sum } from "./expression.ts";
import type { Text } from "./expression.ts";
import type { Language, PrintedFunction } from "./function.ts";
import { identifierScope } from "../../text/identifiers.ts";
import { helperNames, integerSpellings, spellings, typeSpellings } from "./spelling.ts";
import type { Views } from "../../../runtime/types.ts";
import { rangeOf, type Range } from "../../loops/range.ts";
import { forEachExpression, forEachPart, indicesOf } from "../../loops/visit.ts";
import type { Affine, Bound, Expr, Kernel, Stmt, Term } from "../../loops/types.ts";
import { definedNames } from "../../loops/copy.ts";

type ViewName = keyof Views;

export interface PrintedKernel extends PrintedFunction {
  /** In the order of the parameters. */
  readonly views: readonly ViewName[];
  /** Functions of `runtime/math.ts` that it calls. */
  readonly helpers: readonly string[];
}

export interface PrintOptions {
  /** `strict` rounds every `f32` result; `fast` keeps float64 between loads and stores. */
  readonly precision: "fast" | "strict";
  /** Default `typescript`. */
  readonly language?: Language;
}

const viewTypes = Object.values(scalarTypes).map(({ view, array }) => [view, array.name] as const);
const viewOf = (type: DType): ViewName => scalarTypes[type].view;

/** Characters of the longest value that is written where it is used; a longer one gets a `const` of its own. */
const longestInlined = 60;

interface Context {
  readonly kernel: Kernel;
  readonly strict: boolean;
  readonly typed: boolean;
  readonly unique: (name: string) => string;
  readonly buffers: readonly string[];
  /** Identifiers of loop variables, lets, accumulators and extents. */
  readonly names: ReadonlyMap<string, string>;
  /** How often each value is read. A read in an index counts twice, since what is read twice keeps its name, and an index needs a name. */
  readonly uses: ReadonlyMap<string, number>;
  readonly helpers: Set<string>;
  /** Magnitudes of the numbers that a comment has explained in this kernel. */
  readonly explained: Set<number>;
  /** Lets that are read once, and were not read yet: the value will be written in place of the name. */
  readonly inlined: Map<string, Inlined>;
  /** The smallest and the largest value of each loop variable in scope, where the loop's end is known at compile time. */
  readonly ranges: Map<string, Range>;
  readonly loop: Loop | null;
}

interface Inlined {
  readonly value: Text;
  /** Variables that the value reads, inlined ones included. */
  readonly reads: ReadonlySet<string>;
  readonly loads: boolean;
}

/** The innermost loop around a statement. */
interface Loop {
  /** The loop variable and all names defined in its body: an index without them is loop-invariant. */
  readonly changing: ReadonlySet<string>;
  /** Loop-invariant parts of indices, which are computed before the loop: their names, by their text. */
  readonly hoisted: Map<string, string>;
}

export function printTypeScriptKernel(
  kernel: Kernel,
  { precision, language = "typescript" }: PrintOptions,
): PrintedKernel {
  const views = viewTypes.filter(([view]) => kernel.buffers.some((buffer) => viewOf(buffer.type) === view));
  const unique = identifierScope([...viewTypes.map(([view]) => view), ...helperNames()]);
  const name = unique(kernel.name);
  const given = [...kernel.extents, ...(kernel.scalars ?? []).map((scalar) => scalar.name)];
  const defined = [...given, ...definedNames(kernel.body)];
  // Where a value and a buffer have the same name, the parameter says that it is a position: `f32[exp_at + i] = exp`.
  const buffers = kernel.buffers.map((buffer) =>
    unique(defined.includes(buffer.name) ? `${buffer.name}_at` : buffer.name),
  );
  const names = new Map(defined.map((variable) => [variable, unique(variable)]));
  const context: Context = {
    kernel,
    strict: precision === "strict",
    typed: language === "typescript",
    unique,
    buffers,
    names,
    uses: countUses(kernel.body),
    helpers: new Set(),
    explained: new Set(),
    inlined: new Map(),
    ranges: new Map(),
    loop: null,
  };
  const body = printBody(kernel.body, context);
  const numbers = [...context.buffers, ...given.map((number) => names.get(number)!)];
  return {
    name,
    parameters: [
      ...views.map(([view, type]) => ({ name: view, type })),
      ...numbers.map((number) => ({ name: number, type: "number" })),
    ],
    body: indented(body),
    views: views.map(([view]) => view),
    helpers: [...context.helpers].toSorted(),
  };
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const repeatsOperands = ({ function: name }: Expr & { kind: "call" }): boolean =>
  spellings[name].helper !== undefined && spellings[name].print !== undefined;

function countUses(body: readonly Stmt[]): Map<string, number> {
  const uses = new Map<string, number>();
  const count = (name: string, times: number) => uses.set(name, (uses.get(name) ?? 0) + times);
  forEachExpression(body, (part) => {
    if (part.kind === "variable") count(part.name, 1);
    // A template that writes an operand twice needs a name there. The helper, its other spelling, would return a number on the heap.
    if (part.kind === "call" && repeatsOperands(part))
      for (const arg of part.args) if (arg.kind === "variable") count(arg.name, 1);
  });
  for (const { terms } of indicesOf(body)) for (const { variable } of terms) count(variable, 2);
  return uses;
}

const printBody = (body: readonly Stmt[], context: Context): string[] =>
  body.flatMap((statement) => printStatement(statement, context));

function printStatement(statement: Stmt, context: Context): string[] {
  switch (statement.kind) {
    case "for":
      return [...writeOut(context, () => true), ...printLoop(statement, context)];
    case "if": {
      const before = writeOut(context, () => true);
      const condition = printBounds(statement.bounds, context);
      const body = printBody(statement.body, context);
      body.push(...writeOut(context, () => true));
      if (condition === null) return [...before, ...body];
      return [...before, `if (${condition.text}) {`, ...indented(body), "}"];
    }
    case "let": {
      const reads = readsOf(statement.value, context);
      const value = printExpr(statement.value, context);
      const uses = context.uses.get(statement.name) ?? 0;
      if (uses === 0) return [];
      if (uses > 1 || value.text.length > longestInlined) return [declare(statement.name, value, context)];
      context.inlined.set(statement.name, { value, ...reads });
      return [];
    }
    case "accumulator": {
      const initial = printExpr(statement.initial, context);
      return [`let ${context.names.get(statement.name)!} = ${initial.text};`];
    }
    case "update": {
      const line = printUpdate(statement, context);
      return [...writeOut(context, ({ reads }) => reads.has(statement.name)), line];
    }
    case "store": {
      const { type } = context.kernel.buffers[statement.buffer]!;
      const { text } = typeSpellings[type].store(printExpr(statement.value, context));
      const element = `${viewOf(type)}[${printPlace(statement.buffer, statement.index, context)}]`;
      const line = statement.accumulate
        ? `${defined(element, context)} += ${text};`
        : `${element} = ${text};`;
      // Buffers may be the same memory: values whose loads stand before the store are loaded before it.
      return [...writeOut(context, ({ loads }) => loads), line];
    }
    case "barrier":
      throw new Error(`${context.kernel.name} is for workgroups`);
  }
}

const declare = (name: string, value: Text, { names }: Context): string =>
  `const ${names.get(name)!} = ${value.text};`;

/** Declares those of the lets that wait to be inlined whose value the next statement might change. */
function writeOut(context: Context, isChanged: (waiting: Inlined) => boolean): string[] {
  const lines: string[] = [];
  for (const [name, waiting] of context.inlined) {
    if (!isChanged(waiting)) continue;
    lines.push(declare(name, waiting.value, context));
    context.inlined.delete(name);
  }
  return lines;
}

function readsOf(expression: Expr, { inlined }: Context): Omit<Inlined, "value"> {
  const reads = new Set<string>();
  let loads = false;
  forEachPart(expression, (part) => {
    if (part.kind === "load") loads = true;
    if (part.kind !== "variable") return;
    const waiting = inlined.get(part.name);
    loads ||= waiting?.loads === true;
    for (const name of waiting?.reads ?? [part.name]) reads.add(name);
  });
  return { reads, loads };
}

function printLoop(statement: Stmt & { kind: "for" }, context: Context): string[] {
  const { start, end, step, variable, body } = statement;
  const name = context.names.get(variable)!;
  const loop: Loop = { changing: new Set([variable, ...definedNames(body)]), hoisted: new Map() };
  if (typeof end === "number") context.ranges.set(variable, [start, end - step]);
  const inner: Context = { ...context, loop };
  const lines = printBody(body, inner);
  lines.push(...writeOut(inner, () => true));
  const last = typeof end === "number" ? end : context.names.get(end)!;
  const next = step === 1 ? `${name}++` : `${name} += ${step}`;
  return [
    ...[...loop.hoisted].map(([text, hoisted]) => `const ${hoisted} = ${text};`),
    `for (let ${name} = ${start}; ${name} < ${last}; ${next}) {`,
    ...indented(lines),
    "}",
  ];
}

/** By its type an element of a view may be undefined: `!` says that the index is never out of bounds. */
const defined = (element: string, { typed }: Context): string => (typed ? `${element}!` : element);

/** `sum += x` for what adds to the accumulator, `sum = x` for other updates. */
function printUpdate({ name, value }: Stmt & { kind: "update" }, context: Context): string {
  const target = context.names.get(name)!;
  const isSum = value.kind === "call" && value.function === "add" && isFloat(value.type);
  if (isSum && !(context.strict && value.type !== "f64")) {
    const [sum, addend] = value.args as [Expr, Expr];
    if (sum.kind === "variable" && sum.name === name)
      return `${target} += ${printExpr(addend, context).text};`;
  }
  return `${target} = ${printExpr(value, context).text};`;
}

function printExpr(expression: Expr, context: Context): Text {
  switch (expression.kind) {
    case "constant":
      if (expression.type === "bool") return atom(expression.value === 0 ? "false" : "true");
      return printNumber(expression.value, expression.type, context);
    case "variable": {
      const inlined = context.inlined.get(expression.name);
      context.inlined.delete(expression.name);
      return inlined?.value ?? atom(context.names.get(expression.name)!);
    }
    case "index":
      return sum(null, namedTerms(expression.index.terms, context), expression.index.offset);
    case "load": {
      const view = viewOf(expression.type);
      const place = `${view}[${printPlace(expression.buffer, expression.index, context)}]`;
      const element = atom(defined(place, context));
      return typeSpellings[expression.type].load(element);
    }
    case "call": {
      const args = expression.args.map((arg) => printExpr(arg, context));
      const value = printCall(expression, args, context);
      const { type, function: name } = expression;
      const rounds = context.strict && isFloat(type) && !scalarFunctions[name].exact;
      return rounds ? typeSpellings[type].convert(value, type) : value;
    }
    case "guard": {
      const value = printExpr(expression.value, context);
      const otherwise = printExpr(expression.otherwise, context);
      const condition = printBounds(expression.bounds, context);
      return condition === null ? value : conditional(condition, value, otherwise);
    }
  }
}

function printCall(expression: Expr & { kind: "call" }, args: readonly Text[], context: Context): Text {
  const { function: name, type } = expression;
  const isInteger = expression.args.every((arg) => arg.type === "i32");
  const { print, helper } = (isInteger && integerSpellings[name]) || spellings[name];
  if (print !== undefined && (helper === undefined || /^\w+$/.test(args[0]!.text)))
    return print(args, expression.args[0]!.type, type);
  context.helpers.add(helper!);
  return invoke(helper!, ...args);
}

/** As JavaScript reads it. The first time in a kernel, a comment says what a person would write: as an `f32`, 0.8999999761581421 is 0.9. */
function printNumber(value: number, type: DType, { explained }: Context): Text {
  const exact = literal(value);
  const { text: short } = literal(shortest(value, type));
  if (short.length * 2 > exact.text.length || explained.has(Math.abs(value))) return exact;
  explained.add(Math.abs(value));
  return { ...exact, text: `/* ${short} */ ${exact.text}` };
}

const namedTerms = (terms: readonly Term[], { names }: Context) =>
  terms.map(({ variable, coefficient }) => [names.get(variable)!, coefficient] as const);

/** The position of an element in its view, whose loop-invariant part is computed before the innermost loop. */
function printPlace(buffer: number, { offset, terms }: Affine, context: Context): string {
  const first = atom(context.buffers[buffer]!);
  const changing = terms.filter(({ variable }) => context.loop?.changing.has(variable));
  const fixed = terms.filter((term) => !changing.includes(term));
  if (context.loop === null || fixed.length === 0) return sum(first, namedTerms(terms, context), offset).text;
  const { hoisted } = context.loop;
  const base = sum(first, namedTerms(fixed, context), 0).text;
  const name = hoisted.get(base) ?? context.unique(`${context.buffers[buffer]}_row`);
  hoisted.set(base, name);
  return sum(atom(name), namedTerms(changing, context), offset).text;
}

/** The condition that all bounds hold, `null` where they always do. */
function printBounds(bounds: readonly Bound[], context: Context): Text | null {
  let condition: Text | null = null;
  for (const { index, low, high } of bounds) {
    const known = index.terms.every(({ variable }) => context.ranges.has(variable));
    const [smallest, largest] = known
      ? rangeOf(index, (variable) => context.ranges.get(variable)!)
      : [-Infinity, Infinity];
    const value = sum(null, namedTerms(index.terms, context), 0);
    const tests: Text[] = [];
    if (smallest < low) tests.push(infix(">=", value, literal(low - index.offset)));
    if (largest >= high) tests.push(infix("<", value, literal(high - index.offset)));
    for (const test of tests) condition = condition === null ? test : infix("&&", condition, test);
  }
  return condition;
}
