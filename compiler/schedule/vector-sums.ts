/** Sums in four parts, one for each lane, where the loop that adds walks through memory. */
import { addAffine, coefficientOf, constantIndex, sameAffine, variableIndex } from "../loops/affine.ts";
import { call, constant, variable } from "../loops/build.ts";
import { forEachExpression, forEachStatement, holdsLoad } from "../loops/visit.ts";
import { costOf, fitsLanes, laneCount } from "../targets/lanes/lanes.ts";
import { copyBody, definedNames, tripCount, type For } from "./names.ts";
import { identities, partial, reductionsOf, type Accumulators, type Operations } from "./reductions.ts";
import { laneName, lanesFilled, vectorLoop } from "./vectors.ts";
import type { Affine, Expr, Stmt } from "../loops/types.ts";

/** Lanes for perfectly nested serial loops that sum, where the innermost one walks through memory and lanes cost less; else undefined. */
export function vectorizeSum(loop: For, accumulators: Accumulators): readonly Stmt[] | undefined {
  const chain: For[] = [];
  for (let next: Stmt | undefined = loop; next?.kind === "for" && next.mode === "serial";) {
    chain.push(next);
    next = next.body.length === 1 ? next.body[0] : undefined;
  }
  const innermost = chain.at(-1)!;
  const trips = tripCount(innermost);
  if (trips === null || trips < laneCount || innermost.start !== 0 || innermost.step !== 1) return undefined;
  const sums = lanesOfSums(innermost, accumulators);
  if (sums === null) return undefined;
  const inLanes = costOf(innermost.body, innermost.variable) / lanesFilled(trips);
  if (inLanes >= costOf(innermost.body, null)) return undefined;

  const { variable: name } = innermost;
  const lane = laneName(innermost);
  const end = Math.floor(trips / laneCount) * laneCount;
  const place = addAffine(variableIndex(name), variableIndex(lane));
  const part = (accumulator: string): string => `${accumulator}.${name}v`;
  const renamed = copyBody(innermost.body, new Set(sums.keys()), `.${name}v`);
  const body = copyBody(renamed, new Set(), "", name, place);
  const isMasked = end < trips && canBeMasked(innermost.body);
  const last = isMasked ? maskedVector(renamed, name, lane, trips) : [];
  const main = chain
    .slice(0, -1)
    .reduceRight<readonly Stmt[]>(
      (inside, outer) => [{ ...outer, body: inside }],
      [{ ...innermost, end, step: laneCount, body }, ...last],
    );
  const before = [...sums].map(([accumulator, operation]) =>
    partial(part(accumulator), operation, accumulators.get(accumulator)!.type),
  );
  const after = [...sums].map(([accumulator, operation]): Stmt => {
    const { type } = accumulators.get(accumulator)!;
    return {
      kind: "update",
      name: accumulator,
      value: call(operation, variable(accumulator, type), variable(part(accumulator), type)),
    };
  });
  const vectors = vectorLoop(lane, 0, laneCount, [...before, ...main, ...after]);
  if (end === trips || isMasked) return [vectors];
  const suffix = `.${name}t`;
  const names = definedNames(chain.slice(0, 1));
  const rest = copyBody(innermost.body, names, suffix, name, variableIndex(`${lane}.t`));
  const remaining = chain.slice(0, -1).reduceRight<readonly Stmt[]>(
    (inside, outer) => [
      {
        ...outer,
        variable: `${outer.variable}${suffix}`,
        body: copyBody(inside, new Set(), "", outer.variable, variableIndex(`${outer.variable}${suffix}`)),
      },
    ],
    [vectorLoop(`${lane}.t`, end, trips, rest)],
  );
  return [vectors, ...remaining];
}

/** Whether what a body loads can be told from what it adds up, and it stores nothing. */
const canBeMasked = (body: readonly Stmt[]): boolean =>
  body.every(
    (statement) =>
      statement.kind === "let" ||
      (statement.kind === "update" &&
        statement.value.kind === "call" &&
        !holdsLoad(statement.value.args[1]!)),
  );

/** The last four iterations, of which only those count that are left over by full vectors. */
function maskedVector(body: readonly Stmt[], name: string, lane: string, trips: number): readonly Stmt[] {
  const place = addAffine(variableIndex(lane), constantIndex(trips - laneCount));
  const bounds = [{ index: variableIndex(lane), low: laneCount - (trips % laneCount), high: laneCount }];
  return copyBody(body, definedNames(body), `.${name}m`, name, place).map((statement): Stmt => {
    if (statement.kind !== "update" || statement.value.kind !== "call") return statement;
    const { function: operation, type, args } = statement.value;
    const otherwise = constant(identities.get(operation)!(type), type);
    const counted: Expr = { kind: "guard", type, bounds, value: args[1]!, otherwise };
    return { ...statement, value: { ...statement.value, args: [args[0]!, counted] } };
  });
}

/**
 * The sums of a loop, with their operations; `null` where its iterations depend on each other in another way. What it stores, it stores at
 * places of its own.
 */
function lanesOfSums({ body, variable: name }: For, accumulators: Accumulators): Operations | null {
  if (!fitsLanes(body, name) || !storesItsOwn(body, name)) return null;
  return reductionsOf(body, accumulators, (type) => type === "f32");
}

/** Whether each iteration stores at its own place of a buffer, and reads that buffer nowhere else. */
function storesItsOwn(body: readonly Stmt[], name: string): boolean {
  const stores = new Map<number, Affine>();
  let isOwn = true;
  forEachStatement(body, (statement) => {
    if (statement.kind !== "store") return;
    const { accumulate, index, buffer } = statement;
    isOwn &&= !accumulate && coefficientOf(index, name) === 1 && !stores.has(buffer);
    stores.set(buffer, index);
  });
  forEachExpression(body, (part) => {
    if (part.kind !== "load") return;
    const stored = stores.get(part.buffer);
    isOwn &&= stored === undefined || sameAffine(stored, part.index);
  });
  return isOwn;
}
