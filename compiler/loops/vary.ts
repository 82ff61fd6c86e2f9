/** What depends on a variable of a loop. */
import { expressionOf, forEachPart } from "./visit.ts";
import type { Affine, Bound, Expr, Stmt } from "./types.ts";

/** `variable` and all names whose values depend on it. */
export function varyingNames(body: readonly Stmt[], variable: string): Set<string> {
  const varying = new Set([variable]);
  const visit = (block: readonly Stmt[], inVaryingIf: boolean): void => {
    for (const statement of block) {
      if (statement.kind === "for") {
        if (inVaryingIf) varying.add(statement.variable);
        visit(statement.body, inVaryingIf);
      } else if (statement.kind === "if") {
        visit(statement.body, inVaryingIf || boundsVary(statement.bounds, varying));
      } else if (statement.kind !== "store" && statement.kind !== "barrier") {
        if (inVaryingIf || exprVaries(expressionOf(statement)!, varying)) varying.add(statement.name);
      }
    }
  };
  // An accumulator may turn out to vary after values that read it in an earlier iteration.
  for (let before = 0; before !== varying.size;) {
    before = varying.size;
    visit(body, false);
  }
  return varying;
}

export const indexVaries = ({ terms }: Affine, varying: ReadonlySet<string>): boolean =>
  terms.some(({ variable }) => varying.has(variable));

export const boundsVary = (bounds: readonly Bound[], varying: ReadonlySet<string>): boolean =>
  bounds.some(({ index }) => indexVaries(index, varying));

export function exprVaries(expression: Expr, varying: ReadonlySet<string>): boolean {
  let varies = false;
  forEachPart(expression, (part) => {
    if (part.kind === "variable") varies ||= varying.has(part.name);
    if (part.kind === "load" || part.kind === "index") varies ||= indexVaries(part.index, varying);
    if (part.kind === "guard") varies ||= boundsVary(part.bounds, varying);
  });
  return varies;
}

export function statementVaries(statement: Stmt, varying: ReadonlySet<string>): boolean {
  switch (statement.kind) {
    case "for":
      return statement.body.some((inner) => statementVaries(inner, varying));
    case "if":
      return (
        boundsVary(statement.bounds, varying) ||
        statement.body.some((inner) => statementVaries(inner, varying))
      );
    case "store":
      // What adds to memory does so in every iteration.
      return (
        statement.accumulate || indexVaries(statement.index, varying) || exprVaries(statement.value, varying)
      );
    case "let":
    case "accumulator":
    case "update":
      return varying.has(statement.name);
    case "barrier":
      return false;
  }
}
