/** Checks that a kernel is well formed: scopes, types, access modes, and every index inside its buffer. */
import { callType } from "./build.ts";
import { printAffine, printHead } from "./print.ts";
import { boundedRange, type Range } from "./range.ts";
import { rounded } from "../scalar/numbers.ts";
import type { DType } from "../scalar/types.ts";
import {
  isLocal,
  memoryAt,
  touchedLength,
  type Affine,
  type Bound,
  type Expr,
  type Kernel,
  type KernelBuffer,
  type LocalArray,
  type LoopMode,
  type Stmt,
} from "./types.ts";

interface Definition {
  readonly kind: "loop" | "let" | "accumulator";
  readonly type: DType;
  /** Of a loop variable. */
  readonly range?: Range;
  /** Loops around an accumulator. */
  readonly depth: number;
}

interface Scope {
  readonly kernel: Kernel;
  readonly extents: ReadonlyMap<string, number>;
  /** Names in scope. */
  readonly visible: Map<string, Definition>;
  /** All names ever defined: each is defined once. */
  readonly defined: Set<string>;
  /** Buffers stored to so far: what a kernel wrote itself, it may read back. */
  readonly written: Set<number>;
  readonly loops: LoopMode[];
  readonly bounds: readonly Bound[];
  /** Inside a loop without iterations: indices do not matter. */
  readonly unreachable: boolean;
}

/** Throws an `Error` that names the kernel and the statement. `launched`: the extents that it is launched with, where these are known. */
export function verifyKernel(kernel: Kernel, launched?: Iterable<readonly number[]>): void {
  const { extents: names, scalars = [] } = kernel;
  // Indices are affine in the run-time extents: what holds for two sizes of a flat kernel holds for all.
  const scales = names.length > 0 ? [1, 2] : [1];
  const steps = names.map((name) => largestStep(kernel.body, name));
  for (const numbers of launched ?? scales.map((scale) => steps.map((step) => step * scale))) {
    const extents = new Map(names.map((name, k) => [name, numbers[k]!]));
    const given = [
      ...names.map((name): [string, Definition] => {
        const extent = extents.get(name)!;
        return [name, { kind: "loop", type: "i32", range: [extent, extent], depth: 0 }];
      }),
      ...scalars.map(({ name, type }): [string, Definition] => [name, { kind: "let", type, depth: 0 }]),
    ];
    verifyBody(kernel.body, {
      kernel,
      extents,
      visible: new Map(given),
      defined: new Set(given.map(([name]) => name)),
      written: new Set(),
      loops: [],
      bounds: [],
      unreachable: false,
    });
  }
}

function largestStep(body: readonly Stmt[], extent: string): number {
  let step = 1;
  for (const statement of body) {
    if (statement.kind === "for" && statement.end === extent) step = Math.max(step, statement.step);
    if (statement.kind === "for" || statement.kind === "if")
      step = Math.max(step, largestStep(statement.body, extent));
  }
  return step;
}

function verifyBody(body: readonly Stmt[], scope: Scope): void {
  const { kernel, visible } = scope;
  const local: string[] = [];
  for (const statement of body) {
    try {
      verifyStatement(statement, scope, local);
    } catch (error) {
      if (error instanceof VerifyError) throw error;
      const message = (error as Error).message;
      throw new VerifyError(`kernel ${kernel.name}: ${printHead(statement, kernel)}: ${message}`);
    }
  }
  for (const name of local) visible.delete(name);
}

/** An error that already names its statement. */
class VerifyError extends Error {}

function define(scope: Scope, local: string[], name: string, definition: Definition): void {
  if (scope.defined.has(name)) throw new Error(`${name} is already defined`);
  scope.defined.add(name);
  scope.visible.set(name, definition);
  local.push(name);
}

function verifyStatement(statement: Stmt, scope: Scope, local: string[]): void {
  const depth = scope.loops.length;
  switch (statement.kind) {
    case "for":
      return verifyLoop(statement, scope);
    case "if":
      verifyBounds(statement.bounds, scope);
      return verifyBody(statement.body, { ...scope, bounds: [...scope.bounds, ...statement.bounds] });
    case "let":
      expectType(statement.value, statement.type, scope);
      return define(scope, local, statement.name, { kind: "let", type: statement.type, depth });
    case "accumulator":
      expectType(statement.initial, statement.type, scope);
      return define(scope, local, statement.name, { kind: "accumulator", type: statement.type, depth });
    case "update": {
      const target = scope.visible.get(statement.name);
      if (target?.kind !== "accumulator") throw new Error(`${statement.name} is no accumulator in scope`);
      // Lanes are combined in order, as by a serial loop.
      if (scope.loops.slice(target.depth).some((mode) => mode !== "serial" && mode !== "vector"))
        throw new Error(`${statement.name} is carried through a loop that is not serial`);
      if (target.depth <= scope.loops.lastIndexOf("thread"))
        throw new Error(`${statement.name} is of all threads`);
      return expectType(statement.value, target.type, scope);
    }
    case "store": {
      const buffer = memoryAt(scope.kernel, statement.buffer);
      expectType(statement.value, buffer.type, scope);
      if (!isLocal(buffer) && buffer.access === "read") throw new Error(`${buffer.name} is only read`);
      if (isForGroups(scope) && !scope.loops.includes("thread"))
        throw new Error("all threads of a workgroup would store it");
      if (statement.accumulate) verifyReadable(scope, statement.buffer);
      scope.written.add(statement.buffer);
      return verifyIndex(statement.index, buffer, scope);
    }
    case "barrier":
      if (!isForGroups(scope)) throw new Error("there is no workgroup");
      if (scope.loops.includes("thread")) throw new Error("threads would not come to it together");
      if (scope.loops.includes("parallel")) throw new Error("iterations would not come to it in turn");
      return;
  }
}

const isForGroups = ({ loops }: Scope): boolean => loops.includes("group");

function verifyLoop(loop: Stmt & { kind: "for" }, scope: Scope): void {
  const { start, step, variable } = loop;
  const end = typeof loop.end === "number" ? loop.end : scope.extents.get(loop.end);
  if (end === undefined) throw new Error(`no extent ${loop.end}`);
  if (!Number.isInteger(start) || !Number.isInteger(end) || !Number.isInteger(step) || step < 1)
    throw new Error("start, end and step must be integers, the step positive");
  if (end < start || (end - start) % step !== 0)
    throw new Error("end - start must be a non-negative multiple of step");
  if (loop.mode === "group" && scope.loops.some((mode) => mode !== "group"))
    throw new Error("workgroups are outermost");
  if (loop.mode === "thread") {
    if (!isForGroups(scope)) throw new Error("there is no workgroup");
    if (
      scope.loops.slice(scope.loops.indexOf("thread") + 1).some((mode) => mode !== "thread") &&
      scope.loops.includes("thread")
    )
      throw new Error("threads have no threads");
  }
  if (loop.mode === "group" || loop.mode === "thread") {
    if (loop.start !== 0 || loop.step !== 1) throw new Error("workgroups and threads are counted from 0");
  }
  const own: string[] = [];
  const range: Range = [start, end - step];
  define(scope, own, variable, { kind: "loop", type: "i32", range, depth: scope.loops.length });
  scope.loops.push(loop.mode);
  verifyBody(loop.body, { ...scope, unreachable: scope.unreachable || start === end });
  scope.loops.pop();
  scope.visible.delete(variable);
}

function verifyReadable(scope: Scope, position: number): void {
  const buffer = memoryAt(scope.kernel, position);
  if (!scope.written.has(position) && (isLocal(buffer) || buffer.access === "write"))
    throw new Error(`${buffer.name} is read, but only written`);
}

function expectType(expression: Expr, type: DType, scope: Scope): void {
  verifyExpr(expression, scope);
  if (expression.type !== type) throw new Error(`has type ${expression.type}, not ${type}`);
}

function verifyExpr(expression: Expr, scope: Scope): void {
  switch (expression.kind) {
    case "constant":
      if (!Object.is(rounded(expression.value, expression.type), expression.value))
        throw new Error(`${expression.value} is no ${expression.type}`);
      return;
    case "variable": {
      const definition = scope.visible.get(expression.name);
      if (definition === undefined || definition.kind === "loop")
        throw new Error(`${expression.name} is no value in scope`);
      if (definition.type !== expression.type)
        throw new Error(`${expression.name} has type ${definition.type}, not ${expression.type}`);
      return;
    }
    case "index":
      return verifyAffine(expression.index, scope);
    case "load": {
      const buffer = memoryAt(scope.kernel, expression.buffer);
      if (isLocal(buffer) && buffer.space === "private" && !scope.loops.includes("thread"))
        throw new Error(`${buffer.name} is of a thread`);
      if (buffer.type !== expression.type)
        throw new Error(`${buffer.name} has type ${buffer.type}, not ${expression.type}`);
      verifyReadable(scope, expression.buffer);
      return verifyIndex(expression.index, buffer, scope);
    }
    case "call": {
      for (const arg of expression.args) verifyExpr(arg, scope);
      const type = callType(expression.function, expression.args);
      if (type !== expression.type)
        throw new Error(`${expression.function} gives ${type}, not ${expression.type}`);
      return;
    }
    case "guard":
      verifyBounds(expression.bounds, scope);
      expectType(expression.value, expression.type, {
        ...scope,
        bounds: [...scope.bounds, ...expression.bounds],
      });
      return expectType(expression.otherwise, expression.type, scope);
  }
}

function verifyBounds(bounds: readonly Bound[], scope: Scope): void {
  for (const { index } of bounds) verifyAffine(index, scope);
}

function verifyAffine({ offset, terms }: Affine, scope: Scope): void {
  if (!Number.isInteger(offset)) throw new Error(`offset ${offset} is no integer`);
  for (const [position, { variable, coefficient }] of terms.entries()) {
    const definition = scope.visible.get(variable);
    if (definition === undefined || definition.type !== "i32" || definition.kind === "accumulator")
      throw new Error(`${variable} is no i32 let or loop variable in scope`);
    if (!Number.isInteger(coefficient) || coefficient === 0)
      throw new Error(`coefficient ${coefficient} of ${variable} is no integer but 0`);
    if (terms.some((term, k) => k < position && term.variable === variable))
      throw new Error(`${variable} repeats in an index`);
  }
}

/** Indices that contain `let` variables depend on data: their range is not known here. */
function verifyIndex(index: Affine, buffer: KernelBuffer | LocalArray, scope: Scope): void {
  verifyAffine(index, scope);
  const isLoop = ({ variable }: { variable: string }) => scope.visible.get(variable)!.kind === "loop";
  if (scope.unreachable || !index.terms.every(isLoop)) return;
  const bounds = scope.bounds.filter((bound) => bound.index.terms.every(isLoop));
  const [low, high] = boundedRange(index, bounds, (variable) => scope.visible.get(variable)!.range!);
  const elements = isLocal(buffer) ? buffer.length : touchedLength(buffer, scope.extents.values());
  if (low <= high && (low < 0 || high >= elements))
    throw new Error(`index ${printAffine(index)} is in [${low}, ${high}], outside [0, ${elements})`);
}
