/**
 * The reference interpreter: what a kernel means. It translates the kernel once into closures over a frame of
 * variable slots, and runs them.
 */
import { evaluatorOf, scalarFunctions } from "../scalar/functions.ts";
import { isFloat, scalarTypes, type DType } from "../scalar/types.ts";
import type { TypedArray } from "../../runtime/types.ts";
import { threadCount } from "./nest.ts";
import { isLocal, memoryAt, type Affine, type Bound, type Expr, type Kernel, type Stmt } from "./types.ts";

export type View = TypedArray;

export interface InterpretOptions {
  /**
   * `strict`: every `f32` result is rounded to 32 bits. `stores` (default): values stay in float64 between loads
   * and stores, but for those that the loops round (`toF32`).
   */
  readonly rounding?: "strict" | "stores";
  /** The order of the iterations of `group` and `thread` loops, given their number; default: ascending. */
  readonly order?: (count: number) => Iterable<number>;
}

type Frame = Float64Array;
type Evaluate = (frame: Frame) => number;
type Run = (frame: Frame) => void;

interface Context {
  readonly kernel: Kernel;
  /** One view per buffer, and per array: those of private ones have a part for each thread. */
  readonly memory: readonly View[];
  /** The `thread` loops around, outermost first. */
  readonly threads: readonly { readonly slot: number; readonly count: number }[];
  readonly order: NonNullable<InterpretOptions["order"]>;
  readonly extents: ReadonlyMap<string, number>;
  readonly slots: Map<string, number>;
  readonly strict: boolean;
}

/**
 * Runs a kernel on `memory`, one view per buffer, whose element 0 is the buffer's. Throws a `RangeError` where an
 * index is outside of its view. `vector` and `parallel` loops run in order: their iterations are independent. What a workgroup has not written to
 * its arrays is NaN, or the least integer.
 */
export function interpretKernel(
  kernel: Kernel,
  memory: readonly View[],
  extents: readonly number[] = [],
  options: InterpretOptions = {},
): void {
  const { buffers, scalars = [] } = kernel;
  const given = [...kernel.extents, ...scalars.map(({ name }) => name)];
  if (memory.length !== buffers.length || extents.length !== given.length)
    throw new Error(`kernel ${kernel.name} takes ${buffers.length} buffers and ${given.length} extents`);
  const threads = threadCount(kernel.body);
  const arrays = (kernel.arrays ?? []).map(({ type, length, space }) => {
    const count = space === "private" ? threads * length : length;
    return new scalarTypes[type].array(count);
  });
  const context: Context = {
    kernel,
    memory: [...memory, ...arrays],
    threads: [],
    order: options.order ?? ((count) => Array(count).keys()),
    extents: new Map(kernel.extents.map((name, position) => [name, extents[position]!])),
    slots: new Map(),
    strict: options.rounding === "strict",
  };
  const slots = given.map((name) => slotOf(name, context));
  const run = compileBody(kernel.body, context);
  const frame = new Float64Array(context.slots.size);
  for (const [position, slot] of slots.entries()) frame[slot] = extents[position]!;
  run(frame);
}

/** The slot of a variable; names are unique in a kernel, so the frame needs no scopes. */
function slotOf(name: string, { slots }: Context): number {
  const slot = slots.get(name) ?? slots.size;
  slots.set(name, slot);
  return slot;
}

function compileBody(body: readonly Stmt[], context: Context): Run {
  const runs = body.map((statement) => compileStatement(statement, context));
  const [first, second] = runs;
  if (runs.length === 1) return first!;
  if (runs.length === 2) {
    return (frame) => {
      first!(frame);
      second!(frame);
    };
  }
  return (frame) => {
    for (const run of runs) run(frame);
  };
}

function compileStatement(statement: Stmt, context: Context): Run {
  switch (statement.kind) {
    case "for": {
      const { start, step, mode } = statement;
      const end = typeof statement.end === "number" ? statement.end : context.extents.get(statement.end)!;
      const slot = slotOf(statement.variable, context);
      if (mode === "group" || mode === "thread") {
        const count = (end - start) / step;
        const threads = mode === "thread" ? [...context.threads, { slot, count }] : context.threads;
        const run = compileBody(statement.body, { ...context, threads });
        const isGroup =
          mode === "group" && !statement.body.some((inner) => inner.kind === "for" && inner.mode === "group");
        return (frame) => {
          for (const k of context.order(count)) {
            frame[slot] = start + step * k;
            if (isGroup) poison(context);
            run(frame);
          }
        };
      }
      const run = compileBody(statement.body, context);
      return (frame) => {
        for (let value = start; value < end; value += step) {
          frame[slot] = value;
          run(frame);
        }
      };
    }
    case "let":
    case "update":
      return assign(statement.name, compileExpr(statement.value, context), context);
    case "accumulator":
      return assign(statement.name, compileExpr(statement.initial, context), context);
    case "store": {
      const place = compilePlace(statement.buffer, statement.index, context);
      const value = compileExpr(statement.value, context);
      const view = context.memory[statement.buffer]!;
      if (statement.accumulate) return (frame) => void (view[place(frame)]! += value(frame));
      return (frame) => void (view[place(frame)] = value(frame));
    }
    case "if": {
      const holds = compileBounds(statement.bounds, context);
      const run = compileBody(statement.body, context);
      return (frame) => {
        if (holds(frame)) run(frame);
      };
    }
    case "barrier":
      // Thread loops end before.
      return () => undefined;
  }
}

/** Overwrites what another workgroup has left. */
function poison({ kernel: { buffers }, memory }: Context): void {
  for (const array of memory.slice(buffers.length))
    array.fill(array instanceof Int32Array ? -(2 ** 31) : NaN);
}

function assign(name: string, value: Evaluate, context: Context): Run {
  const slot = slotOf(name, context);
  return (frame) => void (frame[slot] = value(frame));
}

function compileExpr(expression: Expr, context: Context): Evaluate {
  switch (expression.kind) {
    case "constant": {
      const { value } = expression;
      return () => value;
    }
    case "variable": {
      const slot = slotOf(expression.name, context);
      return (frame) => frame[slot]!;
    }
    case "index":
      return compileAffine(expression.index, context);
    case "load": {
      const place = compilePlace(expression.buffer, expression.index, context);
      const view = context.memory[expression.buffer]!;
      return (frame) => view[place(frame)]!;
    }
    case "call":
      return compileCall(expression, context);
    case "guard": {
      const holds = compileBounds(expression.bounds, context);
      const value = compileExpr(expression.value, context);
      const otherwise = compileExpr(expression.otherwise, context);
      return (frame) => (holds(frame) ? value(frame) : otherwise(frame));
    }
  }
}

function compileCall(expression: Expr & { kind: "call" }, context: Context): Evaluate {
  const types = expression.args.map((arg) => arg.type);
  const evaluate = evaluatorOf(scalarFunctions[expression.function], types);
  const round = rounding(expression.type, context);
  const args = expression.args.map((arg) => compileExpr(arg, context));
  const [a, b, c] = args as [Evaluate, Evaluate, Evaluate];
  switch (args.length) {
    case 1:
      return (frame) => round(evaluate(a(frame)));
    case 2:
      return (frame) => round(evaluate(a(frame), b(frame)));
    case 3:
      return (frame) => round(evaluate(a(frame), b(frame), c(frame)));
    default:
      return (frame) => round(evaluate(...args.map((arg) => arg(frame))));
  }
}

const keep = (value: number): number => value;

function rounding(type: DType, { strict }: Context): (value: number) => number {
  return isFloat(type) && !strict ? keep : scalarTypes[type].round;
}

function compileAffine({ offset, terms }: Affine, context: Context): Evaluate {
  const slots = terms.map(({ variable }) => slotOf(variable, context));
  const coefficients = terms.map(({ coefficient }) => coefficient);
  const [slot0, slot1] = slots as [number, number];
  const [coefficient0, coefficient1] = coefficients as [number, number];
  switch (terms.length) {
    case 0:
      return () => offset;
    case 1:
      return (frame) => offset + coefficient0 * frame[slot0]!;
    case 2:
      return (frame) => offset + coefficient0 * frame[slot0]! + coefficient1 * frame[slot1]!;
    default:
      return (frame) => {
        let sum = offset;
        for (let k = 0; k < slots.length; k++) sum += coefficients[k]! * frame[slots[k]!]!;
        return sum;
      };
  }
}

/** An index that is checked against its view. */
function compilePlace(buffer: number, index: Affine, context: Context): Evaluate {
  const memory = memoryAt(context.kernel, buffer);
  const { name } = memory;
  const isPrivate = isLocal(memory) && memory.space === "private";
  const length = isPrivate ? memory.length : context.memory[buffer]!.length;
  const place = compileAffine(index, context);
  const { threads } = context;
  const own = (frame: Frame): number =>
    length * threads.reduce((thread, { slot, count }) => thread * count + frame[slot]!, 0);
  return (frame) => {
    const element = place(frame);
    if (element >= 0 && element < length) return isPrivate ? own(frame) + element : element;
    throw new RangeError(`kernel ${context.kernel.name}: ${name}[${element}] is outside [0, ${length})`);
  };
}

function compileBounds(bounds: readonly Bound[], context: Context): (frame: Frame) => boolean {
  const tests = bounds.map(({ index, low, high }) => ({ value: compileAffine(index, context), low, high }));
  return (frame) =>
    tests.every(({ value, low, high }) => {
      const place = value(frame);
      return place >= low && place < high;
    });
}
