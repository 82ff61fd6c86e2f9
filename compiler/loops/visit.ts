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

/** An expression in which `change` has been applied to every value of a `let` or an accumulator. */
export function mapVariables(expression: Expr, change: (read: Expr & { kind: "variable" }) => Expr): Expr {
  switch (expression.kind) {
    case "variable":
      return change(expression);
    case "call":
      return { ...expression, args: expression.args.map((arg) => mapVariables(arg, change)) };
    case "guard": {
      const { value, otherwise } = expression;
      return {
        ...expression,
        value: mapVariables(value, change),
        otherwise: mapVariables(otherwise, change),
      };
    }
    case "constant":
    case "index":
    case "load":
      return expression;
  }
}

/** Whether an expression reads memory, in any of its parts. */
export function holdsLoad(expression: Expr): boolean {
  let holds = false;
  forEachPart(expression, ({ kind }) => (holds ||= kind === "load"));
  return holds;
}

/** Visits all statements of a body, nested ones after the one that holds them. */
export function forEachStatement(body: readonly Stmt[], visit: (statement: Stmt) => void): void {
  for (const statement of body) {
    visit(statement);
    if (statement.kind === "for" || statement.kind === "if") forEachStatement(statement.body, visit);
  }
}

/** Visits all expressions in a body, with their parts. */
export function forEachExpression(body: readonly Stmt[], visit: (part: Expr) => void): void {
  forEachStatement(body, (statement) => {
    const expression = expressionOf(statement);
    if (expression !== undefined) forEachPart(expression, visit);
  });
}

/** Visits all bounds in a body: of conditions and of guards. */
export function forEachBound(body: readonly Stmt[], visit: (bound: Bound) => void): void {
  forEachStatement(body, (statement) => {
    if (statement.kind === "if") statement.bounds.forEach(visit);
  });
  forEachExpression(body, (part) => {
    if (part.kind === "guard") part.bounds.forEach(visit);
  });
}

/** Visits all indices in a body: of loads, stores, bounds and index values. */
export function forEachIndex(body: readonly Stmt[], visit: (index: Affine) => void): void {
  forEachStatement(body, (statement) => {
    if (statement.kind === "store") visit(statement.index);
  });
  forEachExpression(body, (part) => {
    if (part.kind === "load" || part.kind === "index") visit(part.index);
  });
  forEachBound(body, ({ index }) => visit(index));
}

/** A body in which `change` has been applied to every bound, of conditions and of guards. */
export function mapBounds(body: readonly Stmt[], change: (bound: Bound) => Bound): Stmt[] {
  const expression = (given: Expr): Expr => {
    if (given.kind === "call") return { ...given, args: given.args.map(expression) };
    if (given.kind !== "guard") return given;
    const { bounds, value, otherwise } = given;
    return {
      ...given,
      bounds: bounds.map(change),
      value: expression(value),
      otherwise: expression(otherwise),
    };
  };
  return body.map((statement): Stmt => {
    if (statement.kind === "for") return { ...statement, body: mapBounds(statement.body, change) };
    if (statement.kind !== "if") return mapExpression(statement, expression);
    const bounds = statement.bounds.map(change);
    return { ...statement, bounds, body: mapBounds(statement.body, change) };
  });
}

/** New names of variables, and indices in place of variables in indices. */
export interface Rewriting {
  readonly rename: (name: string) => string;
  readonly replace: (variable: string) => Affine | undefined;
}

export function rewriteExpr(expression: Expr, rewriting: Rewriting): Expr {
  switch (expression.kind) {
    case "constant":
      return expression;
    case "variable":
      return { ...expression, name: rewriting.rename(expression.name) };
    case "index":
    case "load":
      return { ...expression, index: substituteAffine(expression.index, rewriting.replace) };
    case "call":
      return { ...expression, args: expression.args.map((arg) => rewriteExpr(arg, rewriting)) };
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
      case "store":
        return {
          ...statement,
          index: substituteAffine(statement.index, rewriting.replace),
          value: value(statement.value),
        };
    }
  });
}
