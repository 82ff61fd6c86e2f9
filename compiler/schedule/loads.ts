/** Loads of the same element: done once, and outside of loops that do not change them. */
import { definedNames, type FreshName } from "../loops/copy.ts";
import { printExpr } from "../loops/print.ts";
import { expressionOf, mapBody, mapExpression, statementsOf } from "../loops/visit.ts";
import { exprVaries } from "../loops/vary.ts";
import { letValue, variable } from "../loops/build.ts";
import type { Expr, Let, Stmt } from "../loops/types.ts";

const isLoad = (expression: Expr): boolean =>
  expression.kind === "load" || (expression.kind === "guard" && isLoad(expression.value));

/** Rewrites the outermost loads and guarded loads of an expression; loads that a guard protects stay in it. */
function mapLoads(expression: Expr, change: (load: Expr) => Expr): Expr {
  if (isLoad(expression)) return change(expression);
  if (expression.kind === "call")
    return { ...expression, args: expression.args.map((arg) => mapLoads(arg, change)) };
  return expression;
}

/** Visits the loads that `mapLoads` rewrites. */
function forEachLoad(expression: Expr | undefined, visit: (load: Expr) => void): void {
  if (expression === undefined) return;
  if (isLoad(expression)) visit(expression);
  else if (expression.kind === "call") for (const arg of expression.args) forEachLoad(arg, visit);
}

const mapStatementLoads = (statement: Stmt, change: (load: Expr) => Expr): Stmt =>
  mapExpression(statement, (expression) => mapLoads(expression, change));

const bufferOf = (load: Expr): number =>
  load.kind === "load" ? load.buffer : bufferOf((load as Expr & { kind: "guard" }).value);

const storedBuffers = (body: readonly Stmt[]): Set<number> =>
  new Set(statementsOf(body, "store").map(({ buffer }) => buffer));

/**
 * Loads that occur more than once in a block become one `let`, unless the buffer is stored to in between. (A
 * buffer that shares its memory with a stored one is read by one iteration only, before its store.)
 */
export function shareLoads(body: readonly Stmt[], buffers: readonly string[], fresh: FreshName): Stmt[] {
  const versions = new Map<number, number>();
  const keyOf = (load: Expr) => `${versions.get(bufferOf(load)) ?? 0} ${printExpr(load)}`;
  const advance = (statement: Stmt) => {
    for (const buffer of storedBuffers([statement])) versions.set(buffer, (versions.get(buffer) ?? 0) + 1);
  };
  const counts = new Map<string, number>();
  for (const statement of body) {
    forEachLoad(expressionOf(statement), (load) => {
      const key = keyOf(load);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    advance(statement);
  }
  versions.clear();
  const shared = new Map<string, Expr>();
  return body.flatMap((statement): Stmt[] => {
    const lets: Stmt[] = [];
    const share = (load: Expr): Expr => {
      const key = keyOf(load);
      if (counts.get(key) === 1) return load;
      const known = shared.get(key);
      if (known !== undefined) return known;
      const name = fresh(buffers[bufferOf(load)]!);
      const value = variable(name, load.type);
      lets.push(letValue(name, load));
      shared.set(key, value);
      return value;
    };
    const changed = mapBody(mapStatementLoads(statement, share), (inner) =>
      shareLoads(inner, buffers, fresh),
    );
    advance(statement);
    return [...lets, changed];
  });
}

/** Loop-invariant code motion of loads: each moves in front of all loops around it that do not change its value. */
export function hoistLoads(body: readonly Stmt[], buffers: readonly string[], fresh: FreshName): Stmt[] {
  return body.flatMap((statement): Stmt[] => {
    const loop = mapBody(statement, (nested) => hoistLoads(nested, buffers, fresh));
    if (loop.kind !== "for") return [loop];
    const inner = loop.body;
    const changing = definedNames([loop]);
    const stored = storedBuffers(inner);
    const hoisted = new Map<string, Let>();
    const isFixed = (load: Expr & { kind: "load" }) =>
      !stored.has(load.buffer) && !exprVaries(load, changing);
    const hoist = (load: Expr): Expr => {
      if (load.kind !== "load" || !isFixed(load)) return load;
      const key = printExpr(load);
      const name = hoisted.get(key)?.name ?? fresh(buffers[load.buffer]!);
      hoisted.set(key, letValue(name, load));
      return variable(name, load.type);
    };
    // A `let` of such a load moves as it is; others get a name.
    const [moved, kept] = [new Array<Stmt>(), new Array<Stmt>()];
    for (const line of inner) {
      const moves = line.kind === "let" && line.value.kind === "load" && isFixed(line.value);
      if (moves) moved.push(line);
      else kept.push(mapStatementLoads(line, hoist));
    }
    return [...moved, ...hoisted.values(), { ...loop, body: kept }];
  });
}
