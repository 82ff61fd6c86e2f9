/** Sums in parts, one for each lane of a vector, where the loop that adds walks through memory. */
import { addAffine, coefficientOf, constantIndex, sameAffine, variableIndex } from "../loops/affine.ts";
import { call, constant, guard, update, variable } from "../loops/build.ts";
import { copyBody, definedNames } from "../loops/copy.ts";
import { around, perfectNest, tripCount } from "../loops/nest.ts";
import type { For, Stmt } from "../loops/types.ts";
import { holdsLoad, partsOf, statementsOf } from "../loops/visit.ts";
import { identities, partial, reductionsOf, type Accumulators, type Operations } from "./reductions.ts";
import { fitsLanes, laneName, vectorLoop, type Vectors } from "./vectors.ts";

/** Perfectly nested serial loops, outermost first, and the accumulators that the innermost one adds to, with their operations. */
interface VectorSums {
  readonly outer: readonly For[];
  readonly innermost: For;
  readonly operations: Operations;
}

/** The sums of a loop, if those can have lanes. */
export function vectorSumsOf(
  loop: For,
  accumulators: Accumulators,
  vectors: Vectors,
): VectorSums | undefined {
  const nest = perfectNest(loop, "serial");
  const innermost = nest.pop()!;
  const { variable: name, body, start, step } = innermost;
  const trips = tripCount(innermost);
  if (trips === null || trips < vectors.lanes || start !== 0 || step !== 1) return undefined;
  if (!fitsLanes(body, name, vectors) || !storesItsOwn(body, name)) return undefined;
  const operations = reductionsOf(body, accumulators, (type) => type === "f32");
  return operations === null ? undefined : { outer: nest, innermost, operations };
}

/**
 * A sum in lanes, one after the other added up at the end. The remainder after the last full vector is a masked vector where that is
 * possible, else a shorter one:
 *
 *     accumulator s = 0                   accumulator s = 0
 *     for k in 0..8                       for k.v in 0..4 vector
 *       s := add(s, x[k])                   accumulator s.kv = 0
 *                                           for k in 0..8 step 4
 *                                             s.kv := add(s.kv, x[k + k.v])
 *                                           s := add(s, s.kv)
 */
export function vectorizeSums(
  { outer, innermost, operations }: VectorSums,
  accumulators: Accumulators,
  lanes: number,
): readonly Stmt[] {
  const { variable: name } = innermost;
  const trips = tripCount(innermost)!;
  const lane = laneName(innermost);
  const end = Math.floor(trips / lanes) * lanes;
  const place = addAffine(variableIndex(name), variableIndex(lane));
  const part = (accumulator: string): string => `${accumulator}.${name}v`;
  const renamed = copyBody(innermost.body, new Set(operations.keys()), `.${name}v`);
  const body = copyBody(renamed, new Set(), "", name, place);
  const isMasked = end < trips && canBeMasked(innermost.body);
  const last = isMasked ? maskedVector(renamed, name, lane, trips, lanes) : [];
  const main = around(outer, [{ ...innermost, end, step: lanes, body }, ...last]);
  const before = [...operations].map(([accumulator, operation]) =>
    partial(part(accumulator), operation, accumulators.get(accumulator)!.type),
  );
  const after = [...operations].map(([accumulator, operation]) => {
    const { type } = accumulators.get(accumulator)!;
    return update(
      accumulator,
      call(operation, variable(accumulator, type), variable(part(accumulator), type)),
    );
  });
  const vectors = vectorLoop(innermost, lane, 0, lanes, [...before, ...main, ...after]);
  if (end === trips || isMasked) return [vectors];
  const suffix = `.${name}t`;
  const names = definedNames([...outer, innermost]);
  const rest = copyBody(innermost.body, names, suffix, name, variableIndex(`${lane}.t`));
  const remaining = outer.map((loop) => ({ ...loop, variable: `${loop.variable}${suffix}` }));
  return [vectors, ...around(remaining, [vectorLoop(innermost, `${lane}.t`, end, trips, rest)])];
}

/** Whether a body stores nothing, and loads only in lets: then a mask just selects among values. */
const canBeMasked = (body: readonly Stmt[]): boolean =>
  body.every(
    (statement) =>
      statement.kind === "let" ||
      (statement.kind === "update" &&
        statement.value.kind === "call" &&
        !holdsLoad(statement.value.args[1]!)),
  );

/** A vector of the last iterations, of which only those count that full vectors leave over. */
function maskedVector(
  body: readonly Stmt[],
  name: string,
  lane: string,
  trips: number,
  lanes: number,
): readonly Stmt[] {
  const place = addAffine(variableIndex(lane), constantIndex(trips - lanes));
  const bounds = [{ index: variableIndex(lane), low: lanes - (trips % lanes), high: lanes }];
  return copyBody(body, definedNames(body), `.${name}m`, name, place).map((statement): Stmt => {
    if (statement.kind !== "update" || statement.value.kind !== "call") return statement;
    const { function: operation, type, args } = statement.value;
    const otherwise = constant(identities.get(operation)!(type), type);
    return update(statement.name, call(operation, args[0]!, guard(bounds, args[1]!, otherwise)));
  });
}

/** Whether each iteration stores at its own place of a buffer, and reads that buffer nowhere else. */
function storesItsOwn(body: readonly Stmt[], name: string): boolean {
  const stores = statementsOf(body, "store");
  const stored = new Map(stores.map(({ buffer, index }) => [buffer, index]));
  return (
    stored.size === stores.length &&
    stores.every(({ accumulate, index }) => !accumulate && coefficientOf(index, name) === 1) &&
    partsOf(body, "load").every(({ buffer, index }) => sameAffine(stored.get(buffer) ?? index, index))
  );
}
