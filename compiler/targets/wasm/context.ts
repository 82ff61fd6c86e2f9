/** What is known where a statement of a kernel is printed, and the locals that it may use. */
import type { ScalarName } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import type { Expr, For, Kernel } from "../../loops/types.ts";
import { exprVaries } from "../../loops/vary.ts";
import { wasmTypes, type ValueType } from "./types.ts";

/** The loop around a statement whose iterations are lanes. */
export interface Lanes {
  readonly variable: string;
  readonly start: number;
  readonly count: number;
  /** What the loop defines. */
  readonly names: ReadonlySet<string>;
  /** All names with lanes, and the variable. */
  readonly varying: ReadonlySet<string>;
  /** Of an expression that is printed for one lane alone. */
  readonly lane?: number;
}

/** A loop in scope, with the pointers that it advances: by their key. */
export interface Loop {
  /** The local with the number of iterations that other threads do before, if they share the loop. */
  readonly skipped?: string;
  readonly statement: For;
  readonly pointers: Map<string, string>;
  readonly before: string[];
  readonly after: string[];
}

/** What one thread does of nested loops that threads share. */
export interface Share {
  /** Those that are still to come, outermost first, with the number of their iterations. */
  readonly loops: readonly { readonly variable: string; readonly trips: string }[];
  /** Locals: the first of all iterations that the thread does, and the one after its last. */
  readonly first: string;
  readonly last: string;
}

export interface Context {
  readonly kernel: Kernel;
  readonly locals: Map<string, ValueType>;
  readonly functions: Set<ScalarName>;
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

export const get = (name: string): string => `(local.get $${name})`;
export const set = (name: string, value: string): string => `(local.set $${name} ${value})`;

export const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

export function local(context: Context, name: string, type: ValueType): string {
  context.locals.set(name, type);
  return name;
}

/** A local with a name of its own. */
export function fresh(context: Context, base: string, type: ValueType): string {
  let name = base;
  for (let count = 2; context.locals.has(name) || context.types.has(name); count++) name = `${base}${count}`;
  return local(context, name, type);
}

export const varyingIn = ({ lanes, varying }: Context): ReadonlySet<string> =>
  lanes === null ? varying : lanes.varying;

export const isVarying = (expression: Expr, context: Context): boolean =>
  context.lanes !== null && exprVaries(expression, varyingIn(context));

export function extract(vectorText: string, type: DType, lane: number): string {
  const element = `(${wasmTypes[type].lanes}.extract_lane ${lane} ${vectorText})`;
  return type === "bool" ? `(i32.and ${element} (i32.const 1))` : element;
}

/** A value of a lane where one is printed alone. */
export function valueOf(name: string, { lanes, varying, splats, types }: Context): string {
  if (splats.has(name)) return extract(get(name), types.get(name)!, 0);
  if (lanes?.lane === undefined || !varying.has(name)) return get(name);
  return extract(get(name), types.get(name)!, lanes.lane);
}
