/**
 * Vector lanes: four iterations of a parallel loop side by side, or a sum in four parts.
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
} from "../../loops/affine.ts";
import { call, constant, variable } from "../../loops/build.ts";
import {
  expressionOf,
  forEachBound,
  forEachExpression,
  forEachPart,
  forEachStatement,
  holdsLoad,
  mapBounds,
} from "../../loops/visit.ts";
import { bestBlock, type Pattern } from "./blocks.ts";
import { costOf, fitsLanes, isAligned, laneCount } from "./lanes.ts";
import { copyBody, definedNames, parallelNest, statementCount, tripCount, type For } from "./names.ts";
import { identities } from "./split.ts";
import { jam, unrollAndJam } from "./unroll.ts";
import type { Affine, Block, Expr, Stmt } from "../../loops/types.ts";

/** Vectors side by side where nothing is summed: their latencies hide each other. */
const longestRow = 4;
/** Statements of a block. */
const largestBody = 480;
/** Bytes that lanes of a sum walk through for one row: more do not stay near from row to row, but a block of their columns does. */
const largestPanel = 128 * 1024;
/** Bytes that the rows of a part read, and rows that make a part worth its loop. */
const [largestPart, smallestPart] = [256 * 1024, 16];

/** Lanes and register blocks for all loops that gain by them; `chosen` is given the blocks of loops with sums. */
export const vectorizeLoops = (body: readonly Stmt[], chosen: Block[] = []): readonly Stmt[] =>
  vectorizeCore(body, chosen).body;

type Accumulator = Stmt & { readonly kind: "accumulator" };
type Accumulators = ReadonlyMap<string, Accumulator>;

/** A perfect nest of parallel loops, from its outermost one. */
function vectorizeNest(statement: For, chosen: Block[]): readonly Stmt[] {
  const nest = parallelNest(statement);
  const core = nest.at(-1)!.body;
  const ofInner: Block[] = [];
  const inner = vectorizeCore(core, ofInner);
  const candidates = nest
    .filter((loop) => (tripCount(loop) ?? 0) > 1 && loop.start === 0 && loop.step === 1)
    .filter((loop) => fitsLanes(core, loop.variable))
    .map((loop) => ({ loop, cost: costOf(core, loop.variable) / lanesFilled(tripCount(loop)!) }));
  // The innermost of equally good loops: where the accesses of the next iterations are near.
  const best = candidates.toReversed().toSorted((a, b) => a.cost - b.cost)[0];
  if (best !== undefined && best.cost <= inner.cost) return blockNest(nest, best.loop, core, chosen);
  chosen.push(...ofInner);
  return blockRows(nest, inner.body, chosen);
}

/** Iterations per vector, on average. */
const lanesFilled = (trips: number): number => trips / Math.ceil(trips / laneCount);

/** Lanes along one loop of a nest, which becomes the innermost one; several vectors of it, and rows of another loop. */
function blockNest(
  nest: readonly For[],
  lanes: For,
  given: readonly Stmt[],
  chosen: Block[],
): readonly Stmt[] {
  const trips = tripCount(lanes)!;
  const sums = accumulatorCount(given);
  const copies = Math.max(1, Math.floor(largestBody / statementCount(given)));
  const beside = nest.filter((loop) => loop !== lanes);
  const reused = sums === 0 ? undefined : reusedRow(beside, innermostLoads(given), lanes.variable);
  const { others, row, core }: Rows =
    reused === undefined
      ? { others: beside, row: reused, core: given }
      : withNearRow(beside, reused, lanes, given);
  const pattern = patternOf(core, lanes.variable, lanes.variable, row?.variable);
  const block = (vectors: number): Block =>
    sums === 0
      ? { vectors: Math.min(longestRow, copies), rows: 1 }
      : bestBlock(Math.max(1, vectors), row === undefined ? 1 : tripCount(row)!, pattern, copies);
  const all = Math.ceil(trips / laneCount);
  const isWhole = all > 1 && trips % laneCount > 0 && canOverlap(core, lanes.variable);
  const overlaps = isWhole && block(all).vectors >= all;
  const { vectors: width, rows } = block(overlaps ? all : Math.floor(trips / laneCount));
  if (sums > 0) chosen.push({ vectors: width, rows });
  const vectorsOf = (body: readonly Stmt[]): readonly Stmt[] =>
    overlaps ? overlapped(lanes, body) : [...stripMine(lanes, body, width), ...tail(lanes, body)];
  if (row !== undefined && panelBytes(lanes, core) > largestPanel) {
    const outer = others.filter((loop) => loop !== row);
    return around(outer, vectorsOf(unrollAndJam({ ...row, body: core }, rows)));
  }
  return others.reduceRight<readonly Stmt[]>(
    (body, loop) => (loop === row && rows > 1 ? unrollAndJam({ ...loop, body }, rows) : [{ ...loop, body }]),
    vectorsOf(core),
  );
}

const around = (loops: readonly For[], body: readonly Stmt[]): readonly Stmt[] =>
  loops.reduceRight<readonly Stmt[]>((inner, loop) => [{ ...loop, body: inner }], body);

/** The loops around lanes, that of rows among them, and what they all run. */
interface Rows {
  readonly others: readonly For[];
  readonly row: For | undefined;
  readonly core: readonly Stmt[];
}

/**
 * The loops with that of rows innermost, if what all rows read in lanes, over the loops inside of it, does not stay near until the next
 * row. Where what the rows read themselves does not stay near either, an outermost loop goes over parts of them that do.
 */
function withNearRow(loops: readonly For[], row: For, lanes: For, core: readonly Stmt[]): Rows {
  const inside = loops.slice(loops.indexOf(row) + 1);
  if (panelBytes(lanes, around(inside, core)) <= largestPanel) return { others: loops, row, core };
  const outside = loops.filter((loop) => loop !== row);
  const trips = tripCount(row)!;
  const most = (trips * largestPart) / panelBytes(row, core);
  const size = Array.from({ length: trips }, (_, k) => trips - k).find(
    (count) => trips % count === 0 && count <= most,
  );
  if (size === undefined || size === trips || size < smallestPart || row.start !== 0 || row.step !== 1)
    return { others: [...outside, row], row, core };
  const name = `${row.variable}.p`;
  const part: For = { ...row, variable: name, end: trips / size };
  const place = addAffine(variableIndex(name, size), variableIndex(row.variable));
  const near = { ...row, end: size };
  return {
    others: [part, ...outside, near],
    row: near,
    core: copyBody(core, new Set(), "", row.variable, place),
  };
}

/** What the largest operand that varies with the lanes takes, over all iterations of the loops inside. */
function panelBytes(lanes: For, body: readonly Stmt[]): number {
  const trips = new Map<string, number>();
  forEachStatement(body, (statement) => {
    if (statement.kind === "for") trips.set(statement.variable, tripCount(statement) ?? 1);
  });
  const elements = innermostLoads(body)
    .filter((index) => coefficientOf(index, lanes.variable) !== 0)
    .map((index) => index.terms.reduce((product, term) => product * (trips.get(term.variable) ?? 1), 1));
  return 4 * tripCount(lanes)! * Math.max(0, ...elements);
}

/** What the innermost loops of a body load, with lanes along a loop, for a block of vectors along one loop and rows along another. */
function patternOf(
  body: readonly Stmt[],
  lane: string,
  vectors: string | undefined,
  rows: string | undefined,
): Pattern {
  const varies = (index: Affine, variable: string | undefined): boolean =>
    variable !== undefined && coefficientOf(index, variable) !== 0;
  const patterns = innermostLoops(body).map((loop): Pattern => {
    const registersOf = (inVectors: boolean, inRows: boolean): number =>
      loadsOf(loop)
        .filter((index) => varies(index, vectors) === inVectors && varies(index, rows) === inRows)
        .reduce((sum, index) => sum + (coefficientOf(index, lane) === 2 ? 2 : 1), 0);
    return {
      sums: loop.body.filter(({ kind }) => kind === "update").length,
      perVector: registersOf(true, false),
      perRow: registersOf(false, true),
      perPair: registersOf(true, true),
      fixed: registersOf(false, false),
    };
  });
  const most = (field: keyof Pattern): number => Math.max(0, ...patterns.map((pattern) => pattern[field]));
  return {
    sums: most("sums"),
    perVector: most("perVector"),
    perRow: most("perRow"),
    perPair: most("perPair"),
    fixed: most("fixed"),
  };
}

/** The loop whose iterations share most loads, if any; those of whole vectors are worth more than those of one number. */
function reusedRow(loops: readonly For[], loads: readonly Affine[], lanes?: string): For | undefined {
  const worth = (index: Affine): number => (lanes !== undefined && coefficientOf(index, lanes) !== 0 ? 2 : 1);
  const shared = (loop: For): number =>
    loads.reduce((sum, index) => sum + (coefficientOf(index, loop.variable) === 0 ? worth(index) : 0), 0);
  return loops
    .filter((loop) => (tripCount(loop) ?? 1) > 1 && shared(loop) > 0)
    .toReversed()
    .toSorted((a, b) => shared(b) - shared(a))[0];
}

function innermostLoops(body: readonly Stmt[]): For[] {
  const loops: For[] = [];
  forEachStatement(body, (statement) => {
    if (statement.kind === "for" && !statement.body.some(({ kind }) => kind === "for")) loops.push(statement);
  });
  return loops;
}

function loadsOf({ body }: For): Affine[] {
  const indices: Affine[] = [];
  forEachExpression(body, (part) => {
    if (part.kind === "load") indices.push(part.index);
  });
  return indices;
}

/** Indices of the loads in innermost loops. */
const innermostLoads = (body: readonly Stmt[]): Affine[] => innermostLoops(body).flatMap(loadsOf);

function accumulatorCount(body: readonly Stmt[]): number {
  let count = 0;
  forEachStatement(body, ({ kind }) => {
    if (kind === "accumulator") count++;
  });
  return count;
}

const vectorLoop = (name: string, start: number, end: number, body: readonly Stmt[]): For => ({
  kind: "for",
  variable: name,
  start,
  end,
  step: 1,
  mode: "vector",
  body,
});

const laneName = (loop: For): string => `${loop.variable}.v`;

/** The variable of the first vector loop of a body. */
function laneOf(body: readonly Stmt[]): string {
  let lane = "";
  forEachStatement(body, (statement) => {
    if (lane === "" && statement.kind === "for" && statement.mode === "vector") lane = statement.variable;
  });
  return lane;
}

/** Full vectors of a parallel loop from 0, `width` of them side by side. */
function stripMine(loop: For, core: readonly Stmt[], width: number): readonly Stmt[] {
  const end = Math.floor(tripCount(loop)! / laneCount) * laneCount;
  if (end === 0) return [];
  const lane = laneName(loop);
  const place = addAffine(variableIndex(loop.variable), variableIndex(lane));
  const body = inLanes(core, new Set(), "", loop.variable, place, variableIndex(loop.variable));
  const strip: For = { ...loop, end, step: laneCount, body: [vectorLoop(lane, 0, laneCount, body)] };
  return width > 1 ? unrollAndJam(strip, width) : end === laneCount ? unrollAndJam(strip, 2) : [strip];
}

/** The iterations after the last full vector, as a shorter one. */
function tail(loop: For, core: readonly Stmt[]): readonly Stmt[] {
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
function overlapped(loop: For, core: readonly Stmt[]): readonly Stmt[] {
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
function canOverlap(core: readonly Stmt[], variable: string): boolean {
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

/** Register blocks for sums in lanes: the loop that shares most loads, and the one that shares most of the others. */
function blockRows(nest: readonly For[], core: readonly Stmt[], chosen: Block[]): readonly Stmt[] {
  // Each sum has an accumulator for the lanes, too.
  const sums = Math.ceil(accumulatorCount(core) / 2);
  const copies = Math.max(1, Math.floor(largestBody / statementCount(core)));
  const loads = innermostLoads(core);
  const first = sums > 0 && sums <= 2 ? reusedRow(nest, loads) : undefined;
  const unshared = loads.filter((index) => first && coefficientOf(index, first.variable) !== 0);
  const second =
    first &&
    reusedRow(
      nest.filter((loop) => loop !== first),
      unshared,
    );
  const { rows, vectors: columns } =
    first === undefined
      ? { rows: 1, vectors: 1 }
      : bestBlock(
          second === undefined ? 1 : tripCount(second)!,
          tripCount(first)!,
          patternOf(core, laneOf(core), second?.variable, first.variable),
          copies,
        );
  if (first !== undefined) chosen.push({ vectors: columns, rows });
  return nest.reduceRight<readonly Stmt[]>((body, loop) => {
    const factor = loop === first ? rows : loop === second ? columns : 1;
    return factor > 1 ? unrollAndJam({ ...loop, body }, factor) : [{ ...loop, body }];
  }, core);
}

/** Lanes in the loops of a body that is not vectorized as a whole; with what one run of it costs then. */
function vectorizeCore(
  core: readonly Stmt[],
  chosen: Block[],
): { readonly body: readonly Stmt[]; readonly cost: number } {
  const accumulators = new Map<string, Accumulator>();
  let cost = 0;
  const body = core.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "accumulator") accumulators.set(statement.name, statement);
    if (statement.kind !== "for") {
      cost += costOf([statement], null);
      return [
        statement.kind === "if" ? { ...statement, body: vectorizeLoops(statement.body, chosen) } : statement,
      ];
    }
    const vectorized =
      statement.mode === "parallel"
        ? vectorizeNest(statement, chosen)
        : vectorizeSerial(statement, accumulators, chosen);
    cost += vectorizedCost(statement, vectorized);
    return vectorized;
  });
  return { body, cost };
}

/** A loop that became others costs what it did before, by the lanes that it has now. */
function vectorizedCost(before: For, after: readonly Stmt[]): number {
  let lane: For | undefined;
  forEachStatement(after, (statement) => {
    if (statement.kind === "for" && statement.mode === "vector") lane ??= statement;
  });
  const scalar = costOf([before], null);
  if (lane === undefined) return scalar;
  const name = lane.variable.replace(/\.v(\.t)?$/, "");
  let innermost: For | undefined;
  forEachStatement([before], (statement) => {
    if (statement.kind === "for" && statement.variable === name) innermost = statement;
  });
  if (innermost === undefined) return scalar;
  const trips = tripCount(innermost)!;
  const share = costOf(innermost.body, name) / lanesFilled(trips) / Math.max(1, costOf(innermost.body, null));
  return scalar * Math.min(1, share);
}

/** Sums in lanes, where the innermost of perfectly nested serial loops walks through memory. */
function vectorizeSerial(loop: For, accumulators: Accumulators, chosen: Block[]): readonly Stmt[] {
  const chain: For[] = [];
  for (let next: Stmt | undefined = loop; next?.kind === "for" && next.mode === "serial";) {
    chain.push(next);
    next = next.body.length === 1 ? next.body[0] : undefined;
  }
  const innermost = chain.at(-1)!;
  const unchanged = (): readonly Stmt[] => [{ ...loop, body: vectorizeLoops(loop.body, chosen) }];
  const trips = tripCount(innermost);
  if (trips === null || trips < laneCount || innermost.start !== 0 || innermost.step !== 1)
    return unchanged();
  const sums = lanesOfSums(innermost, accumulators);
  if (sums === null) return unchanged();
  const inLanes = costOf(innermost.body, innermost.variable) / lanesFilled(trips);
  if (inLanes >= costOf(innermost.body, null)) return unchanged();

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
  const before = [...sums].map(([accumulator, operation]): Stmt => {
    const { type } = accumulators.get(accumulator)!;
    return {
      kind: "accumulator",
      name: part(accumulator),
      type,
      initial: constant(identities.get(operation)!, type),
    };
  });
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
    const otherwise = constant(identities.get(operation)!, type);
    const counted: Expr = { kind: "guard", type, bounds, value: args[1]!, otherwise };
    return { ...statement, value: { ...statement.value, args: [args[0]!, counted] } };
  });
}

/**
 * The accumulators that a body updates, with their operations; `null` where its iterations depend on each other in another way. What
 * it stores, it stores at places of its own.
 */
function lanesOfSums(loop: For, accumulators: Accumulators): Map<string, string> | null {
  if (!fitsLanes(loop.body, loop.variable)) return null;
  const sums = new Map<string, string>();
  const reads = new Map<string, number>();
  const stores = new Map<number, Affine>();
  const loads: (Expr & { readonly kind: "load" })[] = [];
  let plain = true;
  forEachStatement(loop.body, (statement) => {
    const expression = expressionOf(statement);
    if (expression === undefined || statement.kind === "accumulator") {
      plain = false;
      return;
    }
    forEachPart(expression, (part) => {
      if (part.kind === "variable") reads.set(part.name, (reads.get(part.name) ?? 0) + 1);
      if (part.kind === "load") loads.push(part);
    });
    if (statement.kind === "store") {
      const isOwn =
        !statement.accumulate &&
        coefficientOf(statement.index, loop.variable) === 1 &&
        !stores.has(statement.buffer);
      plain &&= isOwn;
      stores.set(statement.buffer, statement.index);
    }
    if (statement.kind !== "update") return;
    const { name, value } = statement;
    const [first] = value.kind === "call" ? value.args : [];
    const isSum =
      value.kind === "call" &&
      identities.has(value.function) &&
      value.type === "f32" &&
      first?.kind === "variable" &&
      first.name === name &&
      accumulators.has(name) &&
      !sums.has(name);
    if (isSum) sums.set(name, value.function);
    else plain = false;
  });
  for (const { buffer, index } of loads) {
    const stored = stores.get(buffer);
    plain &&= stored === undefined || sameAffine(stored, index);
  }
  for (const name of sums.keys()) plain &&= reads.get(name) === 1;
  return plain && sums.size > 0 ? sums : null;
}
