/** Unrolling of loops. */
import { constantIndex, shiftAffine, variableIndex } from "../loops/affine.ts";
import { copyBody, definedNames } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";
import { boundsVary, statementVaries, varyingNames } from "../loops/vary.ts";
import { mapBody } from "../loops/visit.ts";
import type { For, Stmt } from "../loops/types.ts";

/** All iterations one after the other. `for k in 0..2 { s += x[k] }` becomes `s += x[0]; s += x[1]`. */
export function unroll(loop: For): readonly Stmt[] {
  const trips = tripCount(loop);
  if (trips === null) return [loop];
  const names = definedNames(loop.body);
  return Array.from({ length: trips }, (_, k) => {
    const place = constantIndex(loop.start + k * loop.step);
    return copyBody(loop.body, names, k === 0 ? "" : `.${loop.variable}${k}`, loop.variable, place);
  }).flat();
}

/** Loops with one iteration are none. */
export function unrollSingle(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    const changed = mapBody(statement, unrollSingle);
    return changed.kind === "for" && tripCount(changed) === 1 ? unroll(changed) : [changed];
  });
}

/** Unrolls innermost serial loops of at most `longest` iterations and, unrolled, `largest` statements. */
export function unrollInnermost(body: readonly Stmt[], longest: number, largest: number): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    const trips = statement.kind === "for" && statement.mode === "serial" ? tripCount(statement) : null;
    if (statement.kind === "for" && trips !== null && trips <= longest) {
      const isInnermost = !statement.body.some(({ kind }) => kind === "for");
      if (isInnermost && trips * statement.body.length <= largest) return unroll(statement);
    }
    return [mapBody(statement, (inner) => unrollInnermost(inner, longest, largest))];
  });
}

/**
 * Runs `factor` iterations of a parallel loop side by side: loops inside run once for all of them, what does not
 * depend on the loop is done once, all else is done `factor` times, under new names. Iterations that are left
 * over run side by side after the loop. A loop that is not parallel is left as it is, since iterations would no
 * longer run in order.
 *
 *     for i in 0..5 parallel              for i in 0..4 step 4 parallel
 *       accumulator s = 0                   accumulator s = 0, s.i1 = 0, s.i2 = 0, s.i3 = 0
 *       for k in 0..9                       for k in 0..9
 *         s := add(s, mul(a[i, k], b[k]))     s := add(s, mul(a[i, k], b[k])), s.i1 := …
 *       c[i] = s                            c[i] = s, c[i + 1] = s.i1, …
 *                                         …   the same for i = 4
 */
export function unrollAndJam(loop: For, factor: number): readonly Stmt[] {
  const trips = tripCount(loop);
  if (trips === null || loop.mode !== "parallel" || factor < 2) return [loop];
  const { variable, start, step, body } = loop;
  const rounds = Math.floor(trips / factor);
  const rest = trips - rounds * factor;
  const end = start + rounds * factor * step;
  const shifts = (width: number): number[] => Array.from({ length: width }, (_, k) => k * step);
  const main: Stmt = { ...loop, end, step: step * factor, body: jam(body, variable, shifts(factor)) };
  const names = definedNames(body);
  const at = (place: number, suffix: string, width: number) => {
    const block = jam(copyBody(body, names, suffix), variable, shifts(width));
    return copyBody(block, new Set(), "", variable, constantIndex(place));
  };
  if (rounds <= 1) {
    const first = rounds === 1 ? at(start, "", factor) : [];
    return rest === 0 ? first : [...first, ...at(end, `.${variable}r`, rest)];
  }
  return rest === 0 ? [main] : [main, ...at(end, `.${variable}r`, rest)];
}

/** Copies of a body, for `variable` plus each of the shifts, the first of which is 0, side by side. */
export function jam(body: readonly Stmt[], variable: string, shifts: readonly number[]): readonly Stmt[] {
  const varying = varyingNames(body, variable);
  const copies = (statement: Stmt): Stmt[] =>
    shifts.flatMap((shift, k): Stmt[] => {
      if (k === 0) return [statement];
      const place = shiftAffine(variableIndex(variable), shift);
      return copyBody([statement], varying, `.${variable}${k}`, variable, place);
    });
  const jamBlock = (block: readonly Stmt[]): Stmt[] =>
    block.flatMap((statement): Stmt[] => {
      if (!statementVaries(statement, varying)) return [statement];
      const isShared =
        statement.kind === "for" || (statement.kind === "if" && !boundsVary(statement.bounds, varying));
      return isShared ? [{ ...statement, body: jamBlock(statement.body) }] : copies(statement);
    });
  return jamBlock(body);
}
