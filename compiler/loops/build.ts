/** Short constructors for loop IR; the type of a call is inferred from the table of scalar functions. */
import type { DType } from "../scalar/types.ts";
import { scalarFunctions, type ScalarName } from "../scalar/functions.ts";
import { rounded } from "../scalar/numbers.ts";
import type {
  Accumulator,
  Affine,
  Bound,
  Expr,
  Extent,
  For,
  KernelBuffer,
  Let,
  LoopMode,
  Stmt,
  Variable,
} from "./types.ts";

/** The number as its type holds it. */
export const constant = (value: number, type: DType): Expr => ({
  kind: "constant",
  type,
  value: rounded(value, type),
});
export const variable = (name: string, type: DType): Variable => ({ kind: "variable", type, name });
export const indexValue = (index: Affine): Expr => ({ kind: "index", type: "i32", index });

export const load = (buffers: readonly KernelBuffer[], buffer: number, index: Affine): Expr => ({
  kind: "load",
  type: buffers[buffer]!.type,
  buffer,
  index,
});

/** Throws an `Error` naming the function where it does not take operands of these types. */
export function call(name: ScalarName, ...args: readonly Expr[]): Expr {
  return { kind: "call", type: callType(name, args), function: name, args };
}

export function callType(name: ScalarName, args: readonly Expr[]): DType {
  const row = scalarFunctions[name];
  if (args.length !== row.arity) throw new Error(`${name} takes ${row.arity} operands, not ${args.length}`);
  try {
    return row.type(args.map((arg) => arg.type));
  } catch (error) {
    throw new Error(`${name} ${(error as Error).message}`, { cause: error });
  }
}

/** `value` where all bounds hold, else `otherwise`; just `value` where there are none. */
export const guard = (bounds: readonly Bound[], value: Expr, otherwise: Expr): Expr =>
  bounds.length === 0 ? value : { kind: "guard", type: value.type, bounds, value, otherwise };

/** `for (variable = 0; variable < end; variable++)`. */
export const loop = (
  variable: string,
  end: Extent,
  body: readonly Stmt[],
  mode: LoopMode = "serial",
): For => ({ kind: "for", variable, start: 0, end, step: 1, mode, body });

export const letValue = (name: string, value: Expr): Let => ({ kind: "let", name, type: value.type, value });
export const accumulator = (name: string, initial: Expr): Accumulator => ({
  kind: "accumulator",
  name,
  type: initial.type,
  initial,
});
export const update = (name: string, value: Expr): Stmt => ({ kind: "update", name, value });
export const store = (buffer: number, index: Affine, value: Expr, accumulate = false): Stmt => ({
  kind: "store",
  buffer,
  index,
  value,
  accumulate,
});
export const when = (bounds: readonly Bound[], body: readonly Stmt[]): Stmt => ({ kind: "if", bounds, body });
