/** Nested loops over contiguous memory as one loop. */
import { coefficientOf, constantIndex } from "../loops/affine.ts";
import { forEachIndex } from "../loops/visit.ts";
import type { For, Stmt } from "../loops/types.ts";
import { copyBody } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";

/**
 * `for i in 0..3 { for j in 0..4 { y[4*i + j] = x[4*i + j] } }` becomes `for j in 0..12 { y[j] = x[j] }`:
 * wherever all indices see the pair of loops as one.
 */
export function collapseLoops(body: readonly Stmt[]): Stmt[] {
  return body.map((statement) => {
    if (statement.kind === "if") return { ...statement, body: collapseLoops(statement.body) };
    if (statement.kind !== "for") return statement;
    const outer: For = { ...statement, body: collapseLoops(statement.body) };
    const [inner] = outer.body;
    if (outer.body.length !== 1 || inner?.kind !== "for" || inner.mode !== outer.mode) return outer;
    const [rows, columns] = [tripCount(outer), tripCount(inner)];
    const isPlain = outer.start === 0 && outer.step === 1 && inner.start === 0 && inner.step === 1;
    if (rows === null || columns === null || !isPlain) return outer;
    let contiguous = true;
    forEachIndex(inner.body, (index) => {
      contiguous &&= coefficientOf(index, outer.variable) === columns * coefficientOf(index, inner.variable);
    });
    if (!contiguous) return outer;
    const flat = copyBody(inner.body, new Set(), "", outer.variable, constantIndex(0));
    return { ...inner, end: rows * columns, body: flat };
  });
}
