/** Names that a body defines, and copies of bodies under new names. */
import { variableIndex } from "../loops/affine.ts";
import { forEachStatement, rewriteBody } from "../loops/visit.ts";
import type { Affine, Stmt } from "../loops/types.ts";

export type For = Stmt & { readonly kind: "for" };

export function definedNames(body: readonly Stmt[]): Set<string> {
  const names = new Set<string>();
  forEachStatement(body, (statement) => {
    if (statement.kind === "for") names.add(statement.variable);
    if (statement.kind === "let" || statement.kind === "accumulator") names.add(statement.name);
  });
  return names;
}

/**
 * A copy of a body in which `names` end in `suffix`, and `variable` is `place`. Suffixes start with a dot, which
 * lowering does not use in names.
 */
export function copyBody(
  body: readonly Stmt[],
  names: ReadonlySet<string>,
  suffix: string,
  variable?: string,
  place?: Affine,
): Stmt[] {
  const rename = (name: string) => (names.has(name) ? name + suffix : name);
  const replace = (name: string) =>
    name === variable ? place : names.has(name) ? variableIndex(name + suffix) : undefined;
  return rewriteBody(body, { rename, replace });
}

/** Iterations, where they are known before the launch. */
export const tripCount = ({ start, end, step }: For): number | null =>
  typeof end === "number" ? (end - start) / step : null;

/** The perfectly nested parallel loops, outermost first. */
export function parallelNest(loop: For): For[] {
  const nest: For[] = [];
  for (let next: Stmt | undefined = loop; next?.kind === "for" && next.mode === "parallel";) {
    nest.push(next);
    next = next.body.length === 1 ? next.body[0] : undefined;
  }
  return nest;
}

/** Statements of a body, nested ones included. */
export function statementCount(body: readonly Stmt[]): number {
  let count = 0;
  forEachStatement(body, () => count++);
  return count;
}
