/** Names that a body defines, and copies of bodies under new names. */
import { variableIndex } from "../../loops/affine.ts";
import { forEachStatement, rewriteBody } from "../../loops/visit.ts";
import type { Affine, Stmt } from "../../loops/types.ts";

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
