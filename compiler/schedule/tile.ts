/** Tiles: a loop over parts of a loop's iterations. */
import { addAffine, variableIndex } from "../loops/affine.ts";
import { copyBody } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";
import type { For, Stmt } from "../loops/types.ts";

/**
 * Two loops in place of one from 0 with a number of iterations that `size` divides. Others may stand between them, and between the inner one and the body:
 *
 *     for i in 0..12 parallel             for i.p in 0..3 parallel
 *       y[i] = f(x[i])                      for i in 0..4 parallel
 *                                             y[4*i.p + i] = f(x[4*i.p + i])
 */
export function tile(loop: For, size: number, body: readonly Stmt[]) {
  const name = `${loop.variable}.p`;
  const place = addAffine(variableIndex(name, size), variableIndex(loop.variable));
  const tiles: For = { ...loop, variable: name, end: tripCount(loop)! / size };
  return {
    tiles,
    inTile: { ...loop, end: size },
    body: copyBody(body, new Set(), "", loop.variable, place),
  };
}
