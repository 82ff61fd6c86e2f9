/** The state of a kernel's printer: what is known at a statement, and the locals of the function. */
import type { ScalarName } from "../../scalar/functions.ts";
import type { DType } from "../../scalar/types.ts";
import type { Expr, For, Kernel } from "../../loops/types.ts";
import { exprVaries } from "../../loops/vary.ts";
import { wasmTypes, type ValueType } from "./types.ts";

/** The vector loop around a statement: its iterations are the lanes of vectors. */
export interface Lanes {
  readonly variable: string;
  readonly start: number;
  readonly count: number;
  /** Names defined in its body. */
  readonly names: ReadonlySet<string>;
  /** Names whose values differ between lanes, the loop variable among them. */
  readonly varying: ReadonlySet<string>;
  /** While an expression is printed for one lane alone: which one. */
  readonly lane?: number;
}

/** A loop in scope. Statements before it set its pointers, and those at the end of its body (`after`) advance them. */
export interface Loop {
  /** If threads share the loop: the local with the number of iterations that precede those of this thread. */
  readonly skipped?: string;
  readonly statement: For;
  /** Locals, by what they point to. */
  readonly pointers: Map<string, string>;
  readonly before: string[];
  readonly after: string[];
}

/** The part that one thread has of a nest of loops that threads share. Iterations are counted as if the nest were one loop. */
export interface Share {
  /** Loops of the nest that are not printed yet, outermost first, with their trip counts. */
  readonly loops: readonly { readonly variable: string; readonly trips: string }[];
  /** Locals with the thread's first iteration, and with the one after its last. */
  readonly first: string;
  readonly last: string;
}

export interface Context {
  readonly kernel: Kernel;
  readonly locals: Map<string, ValueType>;
  readonly functions: Set<ScalarName>;
  /** Lets and accumulators that are vectors with a value of their own in each lane. */
  readonly varying: Set<string>;
  /** Lets that are vectors with the same number in all lanes. */
  readonly splats: Set<string>;
  readonly types: Map<string, DType>;
  readonly loops: readonly Loop[];
  readonly lanes: Lanes | null;
  /** Set where loops that threads share are still to come. */
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

/** Reads a name as a scalar: of a vector, the lane that is printed alone. */
export function valueOf(name: string, { lanes, varying, splats, types }: Context): string {
  if (splats.has(name)) return extract(get(name), types.get(name)!, 0);
  if (lanes?.lane === undefined || !varying.has(name)) return get(name);
  return extract(get(name), types.get(name)!, lanes.lane);
}
