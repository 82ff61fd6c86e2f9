/**
 * Vectors of a parallel loop: four iterations side by side.
 *
 *     for i in 0..10 parallel             for i in 0..8 step 4 parallel
 *       y[i] = f(x[i])                      for i.v in 0..4 vector
 *                                             y[i + i.v] = f(x[i + i.v])
 *                                         for i.v in 8..10 vector
 *                                           y[i.v] = f(x[i.v])
 */
import {
  addAffine,
  coefficientOf,
  constantIndex,
  sameAffine,
  substituteAffine,
  variableIndex,
} from "../loops/affine.ts";
import { forEachBound, forEachExpression, forEachStatement, mapBounds } from "../loops/visit.ts";
import { isAligned, laneCount } from "../targets/lanes/lanes.ts";
import { copyBody, definedNames, tripCount, type For } from "./names.ts";
import { jam, unrollAndJam } from "./unroll.ts";
import type { Affine, Stmt } from "../loops/types.ts";

/** Iterations per vector, on average. */
export const lanesFilled = (trips: number): number => trips / Math.ceil(trips / laneCount);

export const laneName = (loop: For): string => `${loop.variable}.v`;

export const vectorLoop = (name: string, start: number, end: number, body: readonly Stmt[]): For => ({
  kind: "for",
  variable: name,
  start,
  end,
  step: 1,
  mode: "vector",
  body,
});

/** Full vectors of a parallel loop from 0, `width` of them side by side. */
export function stripMine(loop: For, core: readonly Stmt[], width: number): readonly Stmt[] {
  const end = Math.floor(tripCount(loop)! / laneCount) * laneCount;
  if (end === 0) return [];
  const lane = laneName(loop);
  const place = addAffine(variableIndex(loop.variable), variableIndex(lane));
  const body = inLanes(core, new Set(), "", loop.variable, place, variableIndex(loop.variable));
  const strip: For = { ...loop, end, step: laneCount, body: [vectorLoop(lane, 0, laneCount, body)] };
  return width > 1 ? unrollAndJam(strip, width) : end === laneCount ? unrollAndJam(strip, 2) : [strip];
}

/** The iterations after the last full vector, as a shorter one. */
export function tail(loop: For, core: readonly Stmt[]): readonly Stmt[] {
  const trips = tripCount(loop)!;
  const start = Math.floor(trips / laneCount) * laneCount;
  if (start === trips) return [];
  const names = definedNames(core);
  const lane = `${laneName(loop)}.t`;
  const place = variableIndex(lane);
  const body = inLanes(core, names, `.${loop.variable}t`, loop.variable, place, constantIndex(start));
  return [vectorLoop(lane, start, trips, body)];
}

/** All vectors of a loop side by side, where the last one begins early enough to be full: some elements are computed twice. */
export function overlapped(loop: For, core: readonly Stmt[]): readonly Stmt[] {
  const trips = tripCount(loop)!;
  const lane = laneName(loop);
  const place = addAffine(variableIndex(loop.variable), variableIndex(lane));
  const vector = vectorLoop(lane, 0, laneCount, copyBody(core, new Set(), "", loop.variable, place));
  const shifts = Array.from({ length: Math.ceil(trips / laneCount) }, (_, k) =>
    Math.min(k * laneCount, trips - laneCount),
  );
  return copyBody(jam([vector], loop.variable, shifts), new Set(), "", loop.variable, constantIndex(0));
}

/** Whether elements can be computed twice: nothing is read that is written, or may lie where it is, since it has the same index. */
export function canOverlap(core: readonly Stmt[], variable: string): boolean {
  const stores: (Stmt & { readonly kind: "store" })[] = [];
  forEachStatement(core, (statement) => {
    if (statement.kind === "store") stores.push(statement);
  });
  let fits = stores.every((store) => !store.accumulate && core.includes(store));
  forEachExpression(core, (part) => {
    if (part.kind === "load")
      fits &&= stores.every(({ buffer, index }) => buffer !== part.buffer && !sameAffine(index, part.index));
  });
  forEachBound(core, ({ index }) => (fits &&= coefficientOf(index, variable) === 0));
  return fits;
}

/** A copy of a body at `place`; bounds that are the same for all lanes are those of the `first` one. */
function inLanes(
  core: readonly Stmt[],
  names: ReadonlySet<string>,
  suffix: string,
  name: string,
  place: Affine,
  first: Affine,
): readonly Stmt[] {
  const aligned = `${name}.first`;
  const replace = (other: string): Affine | undefined =>
    other === name ? variableIndex(aligned) : undefined;
  const marked = mapBounds(core, (bound) => {
    if (!isAligned(bound, name)) return bound;
    // Where the first lane is below the end, the last one is: the first is a multiple of four.
    return {
      index: substituteAffine(bound.index, replace),
      low: bound.low,
      high: bound.high - (laneCount - 1),
    };
  });
  return copyBody(copyBody(marked, names, suffix, name, place), new Set(), "", aligned, first);
}
