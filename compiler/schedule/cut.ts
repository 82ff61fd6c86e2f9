/**
 * Index-set splitting: loops cut where conditions on their variable change, so that none is left inside. A loop stays whole if all of its
 * conditions hold for whole vectors.
 *
 *     for i in 0..6 parallel                              for i.b0 in 0..1 parallel
 *       y[i] = (x[i - 1] if 0 ≤ i - 1 < 4 else 0)           y[i.b0] = 0
 *                                                         for i.b1 in 0..4 parallel
 *                                                           y[i.b1 + 1] = x[i.b1]
 *                                                         for i.b2 in 0..1 parallel
 *                                                           y[i.b2 + 5] = 0
 */
import { constantIndex, shiftAffine, variableIndex } from "../loops/affine.ts";
import { copyBody, definedNames } from "../loops/copy.ts";
import { statementCount, tripCount } from "../loops/nest.ts";
import type { Bound, For, Stmt } from "../loops/types.ts";
import { boundsOf, mapBody, mapBounds } from "../loops/visit.ts";
import { isAligned } from "./vectors.ts";

export interface CutLimits {
  /** Elements of a vector: conditions that hold for all of them may stay. */
  readonly lanes: number;
  /** Pieces of a loop. */
  readonly mostPieces: number;
  /** Statements of all pieces. */
  readonly largestPieces: number;
}

export function cutAtBounds(body: readonly Stmt[], limits: CutLimits): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    const inner = mapBody(statement, (nested) => cutAtBounds(nested, limits));
    return inner.kind === "for" ? cut(inner, limits) : [inner];
  });
}

function cut(loop: For, { lanes, mostPieces, largestPieces }: CutLimits): readonly Stmt[] {
  const { variable, start, step, mode, body } = loop;
  const trips = tripCount(loop);
  if (mode !== "parallel" || trips === null || start !== 0 || step !== 1) return [loop];
  const own = boundsOf(body).filter((bound) => isOn(bound, variable));
  if (own.every((bound) => isAligned(bound, variable, lanes))) return [loop];
  const places = own.flatMap(({ index, low, high }) => [low - index.offset, high - index.offset]);
  const cuts = [...new Set(places)].filter((place) => place > 0 && place < trips).toSorted((a, b) => a - b);
  const pieces = cuts.length + 1;
  if (cuts.length === 0 || pieces > mostPieces || pieces * statementCount(body) > largestPieces)
    return [loop];
  const names = definedNames(body);
  return [0, ...cuts].map((first, k): Stmt => {
    const decided = mapBounds(body, (bound) => {
      if (!isOn(bound, variable)) return bound;
      return { ...bound, index: constantIndex(first + bound.index.offset) };
    });
    const suffix = `.${variable}b${k}`;
    const name = `${variable}.b${k}`;
    return {
      ...loop,
      variable: name,
      end: (cuts[k] ?? trips) - first,
      body: copyBody(decided, names, suffix, variable, shiftAffine(variableIndex(name), first)),
    };
  });
}

/** Whether a bound is on nothing but the variable. */
const isOn = ({ index }: Bound, variable: string): boolean =>
  index.terms.length === 1 && index.terms[0]!.variable === variable && index.terms[0]!.coefficient === 1;
