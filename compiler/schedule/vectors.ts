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
import { copyBody, definedNames } from "../loops/copy.ts";
import { tripCount } from "../loops/nest.ts";
import type { Affine, Bound, Expr, For, Stmt } from "../loops/types.ts";
import { boundsVary, exprVaries, indexVaries, varyingNames } from "../loops/vary.ts";
import { boundsOf, forEachExpression, mapBounds, partsOf, statementsOf } from "../loops/visit.ts";
import type { DType } from "../scalar/types.ts";
import { jam, unrollAndJam } from "./unroll.ts";

export interface Vectors {
  /** Elements of a vector. */
  readonly lanes: number;
  /** Types whose elements vectors hold. */
  readonly laneTypes: ReadonlySet<DType>;
}

/**
 * Whether a bound holds for all iterations of a vector that starts at a multiple of the number of lanes, or for none: as where a
 * concatenation is read whose parts are such multiples.
 */
export const isAligned = ({ index, low, high }: Bound, variable: string, lanes: number): boolean =>
  coefficientOf(index, variable) === 1 &&
  (index.offset - low) % lanes === 0 &&
  (high - low) % lanes === 0 &&
  index.terms.every((term) => term.variable === variable || term.coefficient % lanes === 0);

/** Whether some of the bounds may hold for only a part of the iterations of a vector. */
export const someVary = (
  bounds: readonly Bound[],
  varying: ReadonlySet<string>,
  variable: string,
  lanes: number,
): boolean =>
  boundsVary(
    bounds.filter((bound) => !isAligned(bound, variable, lanes)),
    varying,
  );

/** Whether the iterations of a loop, if they are independent, can run in lockstep, as lanes. */
export function fitsLanes(body: readonly Stmt[], variable: string, { lanes, laneTypes }: Vectors): boolean {
  const varying = varyingNames(body, variable);
  let fits =
    statementsOf(body, "if").every(({ bounds }) => !someVary(bounds, varying, variable, lanes)) &&
    statementsOf(body, "store").every(
      ({ value, index }) => laneTypes.has(value.type) && indexVaries(index, varying),
    );
  forEachExpression(body, (part) => {
    fits &&= laneTypes.has(part.type) || !exprVaries(part, varying);
  });
  return fits;
}

/** Iterations per vector, on average. */
export const lanesFilled = (trips: number, lanes: number): number => trips / Math.ceil(trips / lanes);

export const laneName = (loop: For): string => `${loop.variable}.v`;

/** Iterations of a loop as the lanes of a vector. */
export const vectorLoop = (
  loop: For,
  name: string,
  start: number,
  end: number,
  body: readonly Stmt[],
): For => ({ ...loop, variable: name, start, end, step: 1, mode: "vector", body });

/** Full vectors of a parallel loop from 0, `width` of them side by side. */
export function stripMine(loop: For, core: readonly Stmt[], width: number, lanes: number): readonly Stmt[] {
  const end = Math.floor(tripCount(loop)! / lanes) * lanes;
  if (end === 0) return [];
  const lane = laneName(loop);
  const place = addAffine(variableIndex(loop.variable), variableIndex(lane));
  const body = inLanes(core, new Set(), "", loop.variable, place, variableIndex(loop.variable), lanes);
  const strip: For = { ...loop, end, step: lanes, body: [vectorLoop(loop, lane, 0, lanes, body)] };
  return width > 1 ? unrollAndJam(strip, width) : end === lanes ? unrollAndJam(strip, 2) : [strip];
}

/** The iterations after the last full vector, as a shorter one. */
export function remainder(loop: For, core: readonly Stmt[], lanes: number): readonly Stmt[] {
  const trips = tripCount(loop)!;
  const start = Math.floor(trips / lanes) * lanes;
  if (start === trips) return [];
  const names = definedNames(core);
  const lane = `${laneName(loop)}.t`;
  const place = variableIndex(lane);
  const body = inLanes(core, names, `.${loop.variable}t`, loop.variable, place, constantIndex(start), lanes);
  return [vectorLoop(loop, lane, start, trips, body)];
}

/** All vectors of a loop side by side, where the last one begins early enough to be full: some elements are computed twice. */
export function overlapped(loop: For, core: readonly Stmt[], lanes: number): readonly Stmt[] {
  const trips = tripCount(loop)!;
  const lane = laneName(loop);
  const place = addAffine(variableIndex(loop.variable), variableIndex(lane));
  const vector = vectorLoop(loop, lane, 0, lanes, copyBody(core, new Set(), "", loop.variable, place));
  const shifts = Array.from({ length: Math.ceil(trips / lanes) }, (_, k) =>
    Math.min(k * lanes, trips - lanes),
  );
  return copyBody(jam([vector], loop.variable, shifts), new Set(), "", loop.variable, constantIndex(0));
}

/** Whether elements can be computed twice: nothing is read that is written, or may lie where it is, since it has the same index. */
export function canOverlap(core: readonly Stmt[], variable: string): boolean {
  const stores = statementsOf(core, "store");
  const isWritten = ({ buffer, index }: Expr & { readonly kind: "load" }): boolean =>
    stores.some((store) => store.buffer === buffer || sameAffine(store.index, index));
  return (
    stores.every((store) => !store.accumulate && core.includes(store)) &&
    !partsOf(core, "load").some(isWritten) &&
    boundsOf(core).every(({ index }) => coefficientOf(index, variable) === 0)
  );
}

/** A copy of a body at `place`, in which conditions that hold for whole vectors test the place of the `first` lane alone. */
function inLanes(
  core: readonly Stmt[],
  names: ReadonlySet<string>,
  suffix: string,
  name: string,
  place: Affine,
  first: Affine,
  lanes: number,
): readonly Stmt[] {
  const aligned = `${name}.first`;
  const replace = (other: string): Affine | undefined =>
    other === name ? variableIndex(aligned) : undefined;
  const marked = mapBounds(core, (bound) => {
    if (!isAligned(bound, name, lanes)) return bound;
    // Where the first lane is below the end, the last one is: the first is a multiple of their number.
    return {
      index: substituteAffine(bound.index, replace),
      low: bound.low,
      high: bound.high - (lanes - 1),
    };
  });
  return copyBody(copyBody(marked, names, suffix, name, place), new Set(), "", aligned, first);
}
