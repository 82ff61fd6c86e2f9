/** Nested loops over contiguous memory as one loop. */
import { coefficientOf, constantIndex } from "../loops/affine.ts";
import { indicesOf, mapBody } from "../loops/visit.ts";
import type { Stmt } from "../loops/types.ts";
import { copyBody } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";

/**
 * `for i in 0..3 { for j in 0..4 { y[4*i + j] = x[4*i + j] } }` becomes `for j in 0..12 { y[j] = x[j] }`:
 * wherever all indices see the pair of loops as one.
 */
export function collapseLoops(body: readonly Stmt[]): Stmt[] {
  return body.map((statement) => {
    const outer = mapBody(statement, collapseLoops);
    if (outer.kind !== "for") return outer;
    const [inner] = outer.body;
    if (outer.body.length !== 1 || inner?.kind !== "for" || inner.mode !== outer.mode) return outer;
    const [rows, columns] = [tripCount(outer), tripCount(inner)];
    const isPlain = outer.start === 0 && outer.step === 1 && inner.start === 0 && inner.step === 1;
    if (rows === null || columns === null || !isPlain) return outer;
    const isContiguous = indicesOf(inner.body).every(
      (index) => coefficientOf(index, outer.variable) === columns * coefficientOf(index, inner.variable),
    );
    if (!isContiguous) return outer;
    const flat = copyBody(inner.body, new Set(), "", outer.variable, constantIndex(0));
    return { ...inner, end: rows * columns, body: flat };
  });
}
