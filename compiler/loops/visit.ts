/** Walks over loop IR, and rewrites of its names and indices. */
import { substituteAffine } from "./affine.ts";
import type { Affine, Bound, Expr, Stmt } from "./types.ts";

/** The expression a statement holds itself, if any. */
export function expressionOf(statement: Stmt): Expr | undefined {
  switch (statement.kind) {
    case "let":
    case "update":
    case "store":
      return statement.value;
    case "accumulator":
      return statement.initial;
    case "for":
    case "if":
    case "barrier":
      return undefined;
  }
}

/** A statement with another expression in place of the one that it holds itself, if any. */
export function mapExpression(statement: Stmt, change: (expression: Expr) => Expr): Stmt {
  switch (statement.kind) {
    case "let":
    case "update":
    case "store":
      return { ...statement, value: change(statement.value) };
    case "accumulator":
      return { ...statement, initial: change(statement.initial) };
    case "for":
    case "if":
    case "barrier":
      return statement;
  }
}

/** Visits an expression and all its parts, outer ones first. */
export function forEachPart(expression: Expr, visit: (part: Expr) => void): void {
  visit(expression);
  if (expression.kind === "call") for (const arg of expression.args) forEachPart(arg, visit);
  if (expression.kind === "guard") {
    forEachPart(expression.value, visit);
    forEachPart(expression.otherwise, visit);
  }
}

/** An expression in which `change` has been applied to its direct parts. */
export function mapParts(expression: Expr, change: (part: Expr) => Expr): Expr {
  if (expression.kind === "call") return { ...expression, args: expression.args.map(change) };
  if (expression.kind !== "guard") return expression;
  return { ...expression, value: change(expression.value), otherwise: change(expression.otherwise) };
}

/** An expression in which `change` has been applied to every value of a `let` or an accumulator. */
export const mapVariables = (expression: Expr, change: (read: Expr & { kind: "variable" }) => Expr): Expr =>
  expression.kind === "variable"
    ? change(expression)
    : mapParts(expression, (part) => mapVariables(part, change));

/** Whether an expression reads memory, in any of its parts. */
export function holdsLoad(expression: Expr): boolean {
  let holds = false;
  forEachPart(expression, ({ kind }) => (holds ||= kind === "load"));
  return holds;
}

/** A statement in which `change` has been applied to the body of the loop or condition that it is. */
export const mapBody = (statement: Stmt, change: (body: readonly Stmt[]) => readonly Stmt[]): Stmt =>
  statement.kind === "for" || statement.kind === "if"
    ? { ...statement, body: change(statement.body) }
    : statement;

/** Visits all statements of a body, nested ones after the one that holds them. */
export function forEachStatement(body: readonly Stmt[], visit: (statement: Stmt) => void): void {
  for (const statement of body) {
    visit(statement);
    if (statement.kind === "for" || statement.kind === "if") forEachStatement(statement.body, visit);
  }
}

/** All statements of one kind in a body, nested ones included. */
export function statementsOf<Kind extends Stmt["kind"]>(body: readonly Stmt[], kind: Kind) {
  const found: (Stmt & { readonly kind: Kind })[] = [];
  forEachStatement(body, (statement) => {
    if (isOf(statement, kind)) found.push(statement);
  });
  return found;
}

const isOf = <Given extends { readonly kind: string }, Kind extends Given["kind"]>(
  given: Given,
  kind: Kind,
): given is Given & { readonly kind: Kind } => given.kind === kind;

/** Visits all expressions in a body, with their parts. */
export function forEachExpression(body: readonly Stmt[], visit: (part: Expr) => void): void {
  forEachStatement(body, (statement) => {
    const expression = expressionOf(statement);
    if (expression !== undefined) forEachPart(expression, visit);
  });
}

/** All parts of one kind of the expressions in a body. */
export function partsOf<Kind extends Expr["kind"]>(body: readonly Stmt[], kind: Kind) {
  const found: (Expr & { readonly kind: Kind })[] = [];
  forEachExpression(body, (part) => {
    if (isOf(part, kind)) found.push(part);
  });
  return found;
}

/** All bounds in a body: of conditions and of guards. */
export const boundsOf = (body: readonly Stmt[]): Bound[] =>
  [...statementsOf(body, "if"), ...partsOf(body, "guard")].flatMap(({ bounds }) => bounds);

/** All indices in a body: of loads, stores, bounds and index values. */
export const indicesOf = (body: readonly Stmt[]): Affine[] =>
  [
    ...statementsOf(body, "store"),
    ...partsOf(body, "load"),
    ...partsOf(body, "index"),
    ...boundsOf(body),
  ].map(({ index }) => index);

/** A body in which `change` has been applied to every bound, of conditions and of guards. */
export function mapBounds(body: readonly Stmt[], change: (bound: Bound) => Bound): Stmt[] {
  const expression = (given: Expr): Expr => {
    const changed = mapParts(given, expression);
    return changed.kind === "guard" ? { ...changed, bounds: changed.bounds.map(change) } : changed;
  };
  return body.map((statement): Stmt => {
    const changed = mapBody(mapExpression(statement, expression), (inner) => mapBounds(inner, change));
    return changed.kind === "if" ? { ...changed, bounds: changed.bounds.map(change) } : changed;
  });
}

/** New names of variables, and indices in place of variables in indices. */
export interface Rewriting {
  readonly rename: (name: string) => string;
  readonly replace: (variable: string) => Affine | undefined;
}

function rewriteExpr(expression: Expr, rewriting: Rewriting): Expr {
  switch (expression.kind) {
    case "constant":
    case "call":
      return mapParts(expression, (part) => rewriteExpr(part, rewriting));
    case "variable":
      return { ...expression, name: rewriting.rename(expression.name) };
    case "index":
    case "load":
      return { ...expression, index: substituteAffine(expression.index, rewriting.replace) };
    case "guard": {
      const bounds = rewriteBounds(expression.bounds, rewriting);
      if (bounds === null) return rewriteExpr(expression.otherwise, rewriting);
      const value = rewriteExpr(expression.value, rewriting);
      if (bounds.length === 0) return value;
      return { ...expression, bounds, value, otherwise: rewriteExpr(expression.otherwise, rewriting) };
    }
  }
}

/** Without those that always hold now; `null` where one never does. */
function rewriteBounds(bounds: readonly Bound[], { replace }: Rewriting): Bound[] | null {
  const rewritten: Bound[] = [];
  for (const { index, low, high } of bounds) {
    const place = substituteAffine(index, replace);
    if (place.terms.length > 0) rewritten.push({ index: place, low, high });
    else if (place.offset < low || place.offset >= high) return null;
  }
  return rewritten;
}

export function rewriteBody(body: readonly Stmt[], rewriting: Rewriting): Stmt[] {
  const value = (expression: Expr) => rewriteExpr(expression, rewriting);
  return body.flatMap((statement): Stmt | Stmt[] => {
    switch (statement.kind) {
      case "for":
        return {
          ...statement,
          variable: rewriting.rename(statement.variable),
          body: rewriteBody(statement.body, rewriting),
        };
      case "if": {
        const bounds = rewriteBounds(statement.bounds, rewriting);
        if (bounds === null) return [];
        const inner = rewriteBody(statement.body, rewriting);
        return bounds.length === 0 ? inner : { ...statement, bounds, body: inner };
      }
      case "let":
      case "update":
        return { ...statement, name: rewriting.rename(statement.name), value: value(statement.value) };
      case "accumulator":
        return { ...statement, name: rewriting.rename(statement.name), initial: value(statement.initial) };
      case "barrier":
        return statement;
      case "store":
        return {
          ...statement,
          index: substituteAffine(statement.index, rewriting.replace),
          value: value(statement.value),
        };
    }
  });
}
