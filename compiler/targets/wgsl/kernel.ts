/**
 * A kernel as an entry point in WGSL:
 *
 *     @compute @workgroup_size(64)
 *     fn scale(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {
 *       let x = i32(launch[0][0]);
 *       let i_g = i32(workgroup.x);
 *       let i_t = i32(invocation);
 *       …
 *     }
 *
 * Memory is an array of words, which are read as the type that they are of. Places in it, in words, are arguments of the launch, or numbers where all
 * launches have the same. No thread reads outside of the arena, whatever an index is: WebGPU sees to it.
 */
import { threadCount, tripCount } from "../../loops/nest.ts";
import { rangeOf, type Range } from "../../loops/range.ts";
import {
  isLocal,
  memoryAt,
  type Affine,
  type Bound,
  type Expr,
  type For,
  type Kernel,
  type Stmt,
} from "../../loops/types.ts";
import { partsOf, statementsOf } from "../../loops/visit.ts";
import type { DType } from "../../scalar/types.ts";
import { identifierScope } from "../../text/identifiers.ts";
import { inParentheses, spell, spellNumber, type Spelled } from "./functions.ts";
import type { HelperName } from "./library.ts";
import { reservedWords } from "./words.ts";

/** What a launch says of a kernel: places of its buffers, and of the loss where it must be finite; a number if all launches say the same. */
export interface Arguments {
  readonly places: readonly (number | undefined)[];
  /** Of the flag, of the loss; a kernel that has none changes its buffers always. */
  readonly guard?: readonly [flag: number, loss: number | undefined];
}

export interface PrintedEntry {
  readonly text: string;
  /** Functions of the library that it calls. */
  readonly uses: ReadonlySet<HelperName>;
  readonly groups: number;
  readonly threads: number;
  /** Of memory that a workgroup shares. */
  readonly workgroupBytes: number;
}

interface Context {
  readonly kernel: Kernel;
  readonly names: Map<string, string>;
  readonly name: (name: string) => string;
  /** Of buffers: where they begin. Of arrays: themselves. */
  readonly memory: readonly string[];
  readonly ranges: Map<string, Range>;
  readonly uses: Set<HelperName>;
  readonly threads: number;
  readonly guarded: boolean;
  /** What a barrier is. */
  readonly barrier: readonly string[];
}

/** Workgroups along one axis of a launch, at most. */
export const mostGroups = 65_535;

export function printEntry(kernel: Kernel, given: Arguments): PrintedEntry {
  const unique = identifierScope(reservedWords);
  const name = (wanted: string): string => unique(wanted.replaceAll("$", "_"));
  const entry = unique(kernel.name);
  const { arrays = [], buffers } = kernel;
  const threads = threadCount(kernel.body);
  const launchWords: string[] = [];
  /** A number, or the next word of the launch. */
  const word = (value: number | undefined, wanted: string): string => {
    if (value !== undefined) return `${value}`;
    const at = launchWords.length;
    const local = name(wanted);
    launchWords.push(`let ${local} = i32(launch[${at >> 2}][${at & 3}]);`);
    return local;
  };
  const places = buffers.map((buffer, k) => word(given.places[k], buffer.name));
  const guard =
    given.guard === undefined
      ? []
      : [`let go = mayChange(${given.guard[0]}, ${word(given.guard[1], "loss")});`];
  const shared = arrays.map((array) =>
    array.space === "workgroup" ? `${entry}_${name(array.name)}` : name(array.name),
  );
  const context: Context = {
    kernel,
    names: new Map(),
    name,
    memory: [...places, ...shared],
    ranges: new Map(),
    uses: new Set(),
    threads,
    guarded: given.guard !== undefined,
    barrier: barrierOf(kernel),
  };
  const { groups, lines } = printGroups(kernel.body, context);
  const declared = arrays.map((array, k) => ({
    ...array,
    text: `${shared[k]}: array<${typeText[array.type]}, ${array.length}>;`,
  }));
  const outside = declared
    .filter(({ space }) => space === "workgroup")
    .map(({ text }) => `var<workgroup> ${text}`);
  const inside = declared.filter(({ space }) => space === "private").map(({ text }) => `var ${text}`);
  const body = [...launchWords, ...guard, ...inside, ...lines];
  return {
    text: [
      ...outside,
      `@compute @workgroup_size(${threads})`,
      `fn ${entry}(@builtin(workgroup_id) workgroup: vec3<u32>, @builtin(local_invocation_index) invocation: u32) {`,
      ...body.map((line) => `  ${line}`),
      "}",
    ].join("\n"),
    uses: context.uses,
    groups,
    threads,
    workgroupBytes: arrays.reduce(
      (sum, { space, length }) => (space === "workgroup" ? sum + 4 * length : sum),
      0,
    ),
  };
}

const typeText: Readonly<Record<DType, string>> = { f32: "f32", i32: "i32", bool: "bool", f64: "f64" };

/** How many words a launch has besides: the same order as `printEntry` reads them in. */
export const wordsOf = ({ places, guard }: Arguments, of: Arguments): number[] => [
  ...places.flatMap((place, k) => (of.places[k] === undefined ? [place!] : [])),
  ...(of.guard !== undefined && of.guard[1] === undefined ? [guard?.[1] ?? of.guard[0]] : []),
];

/** Barriers for the workgroup's arrays, and for buffers that it reads again. */
function barrierOf({ buffers, arrays = [], body }: Kernel): string[] {
  const stored = new Set(statementsOf(body, "store").map(({ buffer }) => buffer));
  const isReadAgain = [
    ...partsOf(body, "load"),
    ...statementsOf(body, "store").filter(({ accumulate }) => accumulate),
  ].some(({ buffer }) => buffer < buffers.length && stored.has(buffer));
  return [
    ...(isReadAgain ? ["storageBarrier();"] : []),
    ...(arrays.length > 0 || !isReadAgain ? ["workgroupBarrier();"] : []),
  ];
}

/** The loops over workgroups, whose variables follow from the number of the workgroup. */
function printGroups(
  body: readonly Stmt[],
  context: Context,
): { readonly groups: number; readonly lines: string[] } {
  const loops: For[] = [];
  let inner = body;
  for (
    let next = inner[0];
    inner.length === 1 && next?.kind === "for" && next.mode === "group";
    next = inner[0]
  ) {
    loops.push(next);
    inner = next.body;
  }
  const groups = loops.reduce((product, loop) => product * tripCount(loop)!, 1);
  const isWide = groups > mostGroups;
  const number = isWide ? `i32(workgroup.x + ${mostGroups}u * workgroup.y)` : "i32(workgroup.x)";
  const lines =
    loops.length === 0
      ? []
      : [`let group = ${number};`, ...(isWide ? [`if (group >= ${groups}) { return; }`] : [])];
  lines.push(...digits(loops, "group", context));
  return { groups, lines: [...lines, ...printBody(inner, context)] };
}

/** The variables of a nest of loops whose iterations are counted together. */
function digits(loops: readonly For[], number: string, context: Context): string[] {
  let size = 1;
  return loops
    .toReversed()
    .map((loop, k) => {
      const trips = tripCount(loop)!;
      const shifted = size === 1 ? number : `${number} / ${size}`;
      const value = k === loops.length - 1 ? shifted : `${shifted} % ${trips}`;
      size *= trips;
      context.ranges.set(loop.variable, [0, trips - 1]);
      return `let ${named(loop.variable, context)} = ${trips === 1 ? "0" : value};`;
    })
    .toReversed();
}

function named(variable: string, { names, name }: Context): string {
  const text = names.get(variable) ?? name(variable);
  names.set(variable, text);
  return text;
}

const printBody = (body: readonly Stmt[], context: Context): string[] =>
  body.flatMap((statement) => printStatement(statement, context));

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function printStatement(statement: Stmt, context: Context): string[] {
  switch (statement.kind) {
    case "for":
      return statement.mode === "thread" ? printThreads(statement, context) : printLoop(statement, context);
    case "if": {
      const condition = printBounds(statement.bounds, context);
      const body = printBody(statement.body, context);
      return condition === undefined ? body : [`if (${condition}) {`, ...indented(body), "}"];
    }
    case "let": {
      const value = printExpr(statement.value, context);
      return [`let ${named(statement.name, context)}: ${typeText[statement.type]} = ${value};`];
    }
    case "accumulator": {
      const value = printExpr(statement.initial, context);
      return [`var ${named(statement.name, context)}: ${typeText[statement.type]} = ${value};`];
    }
    case "update":
      return [`${named(statement.name, context)} = ${printExpr(statement.value, context)};`];
    case "store":
      return printStore(statement, context);
    case "barrier":
      return [...context.barrier];
  }
}

/** A nest of loops over threads. */
function printThreads(loop: For, context: Context): string[] {
  const loops: For[] = [];
  let inner: readonly Stmt[] = [loop];
  for (
    let next = inner[0];
    inner.length === 1 && next?.kind === "for" && next.mode === "thread";
    next = inner[0]
  ) {
    loops.push(next);
    inner = next.body;
  }
  const count = loops.reduce((product, each) => product * tripCount(each)!, 1);
  const lines = [...digits(loops, "i32(invocation)", context), ...printBody(inner, context)];
  return [count < context.threads ? `if (invocation < ${count}u) {` : "{", ...indented(lines), "}"];
}

function printLoop(loop: For, context: Context): string[] {
  const { variable, start, end, step, body } = loop;
  if (typeof end !== "number") throw new Error(`${context.kernel.name} has an extent that is not known`);
  if (end > start) context.ranges.set(variable, [start, end - step]);
  const name = named(variable, context);
  const next = step === 1 ? `${name}++` : `${name} += ${step}`;
  return [
    `for (var ${name} = ${start}; ${name} < ${end}; ${next}) {`,
    ...indented(printBody(body, context)),
    "}",
  ];
}

function printStore(statement: Stmt & { readonly kind: "store" }, context: Context): string[] {
  const { buffer, index, value, accumulate } = statement;
  const memory = memoryAt(context.kernel, buffer);
  const place = printPlace(buffer, index, context);
  const term = printExpr(value, context);
  const sum = accumulate
    ? `${printLoad(buffer, index, memory.type, context)} + ${inParentheses(term)}`
    : term;
  if (isLocal(memory)) return [`${place} = ${sum};`];
  const words = {
    f32: `bitcast<u32>(${sum})`,
    i32: `bitcast<u32>(${sum})`,
    bool: `u32(${sum})`,
    f64: "",
  }[memory.type];
  return [context.guarded ? `if (go) { ${place} = ${words}; }` : `${place} = ${words};`];
}

function printPlace(buffer: number, index: Affine, context: Context): string {
  const name = context.memory[buffer]!;
  if (buffer >= context.kernel.buffers.length) return `${name}[${printAffine(index, context)}]`;
  if (/^\d+$/.test(name))
    return `arena[${printAffine({ ...index, offset: index.offset + Number(name) }, context)}]`;
  const rest = printAffine(index, context);
  return `arena[${name}${rest === "0" ? "" : rest.startsWith("-") ? ` - ${rest.slice(1)}` : ` + ${rest}`}]`;
}

function printLoad(buffer: number, index: Affine, type: DType, context: Context): string {
  const place = printPlace(buffer, index, context);
  if (buffer >= context.kernel.buffers.length) return place;
  return type === "bool" ? `(${place} != 0u)` : `bitcast<${typeText[type]}>(${place})`;
}

function printExpr(expression: Expr, context: Context): string {
  switch (expression.kind) {
    case "constant":
      return spelled(spellNumber(expression.value, expression.type), context);
    case "variable":
      return context.names.get(expression.name)!;
    case "index":
      return printAffine(expression.index, context);
    case "load":
      return printLoad(expression.buffer, expression.index, expression.type, context);
    case "call": {
      const types = expression.args.map(({ type }) => type);
      const args = expression.args.map((arg) => printExpr(arg, context));
      return spelled(spell(expression.function, types, args), context);
    }
    case "guard": {
      const value = printExpr(expression.value, context);
      const condition = printBounds(expression.bounds, context);
      // Both are computed; a load that is not within bounds reads something, which is dropped.
      return condition === undefined
        ? value
        : `select(${printExpr(expression.otherwise, context)}, ${value}, ${condition})`;
    }
  }
}

function spelled({ text, uses }: Spelled, context: Context): string {
  for (const helper of uses) context.uses.add(helper);
  return text;
}

function printAffine({ offset, terms }: Affine, context: Context): string {
  let text = "";
  for (const { variable, coefficient } of terms) {
    const size = Math.abs(coefficient);
    const name = named(variable, context);
    const product = size === 1 ? name : `${size} * ${name}`;
    if (text === "") text = coefficient < 0 ? `-${product}` : product;
    else text += coefficient < 0 ? ` - ${product}` : ` + ${product}`;
  }
  if (text === "") return `${offset}`;
  return offset === 0 ? text : `${text} ${offset < 0 ? "-" : "+"} ${Math.abs(offset)}`;
}

/** The condition that all bounds hold; `undefined` where they always do. */
function printBounds(bounds: readonly Bound[], context: Context): string | undefined {
  const tests = bounds.flatMap(({ index, low, high }): string[] => {
    const known = index.terms.every(({ variable }) => context.ranges.has(variable));
    const [least, most] = known
      ? rangeOf(index, (variable) => context.ranges.get(variable)!)
      : [-Infinity, Infinity];
    const value = printAffine({ ...index, offset: 0 }, context);
    return [
      ...(least < low ? [`${value} >= ${low - index.offset}`] : []),
      ...(most >= high ? [`${value} < ${high - index.offset}`] : []),
    ];
  });
  return tests.length === 0 ? undefined : tests.join(" && ");
}
