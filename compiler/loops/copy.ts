/** Names that a body defines, new ones, and copies of bodies under new names. */
import { variableIndex } from "./affine.ts";
import { forEachStatement, rewriteBody } from "./visit.ts";
import type { Affine, Stmt } from "./types.ts";

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

/** A body with other names of what it defines. */
export const renameBody = (body: readonly Stmt[], names: ReadonlyMap<string, string>): Stmt[] =>
  rewriteBody(body, {
    rename: (name) => names.get(name) ?? name,
    replace: (name) => (names.has(name) ? variableIndex(names.get(name)!) : undefined),
  });

export type FreshName = (base: string) => string;

/** Gives names that the kernel does not use yet: `x.0`, `x.1`, … */
export function freshNames(body: readonly Stmt[]): FreshName {
  const used = definedNames(body);
  return (base) => {
    let count = 0;
    while (used.has(`${base}.${count}`)) count++;
    used.add(`${base}.${count}`);
    return `${base}.${count}`;
  };
}
