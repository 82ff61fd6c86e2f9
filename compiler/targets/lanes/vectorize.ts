/** Which loops get lanes and register blocks: parallel ones, or those that sum. */
import { coefficientOf } from "../../loops/affine.ts";
import { forEachStatement } from "../../loops/visit.ts";
import { bestBlock } from "./blocks.ts";
import { costOf, fitsLanes, laneCount } from "./lanes.ts";
import { parallelNest, statementCount, tripCount, type For } from "../../schedule/names.ts";
import type { Accumulator } from "../../schedule/reductions.ts";
import {
  accumulatorCount,
  around,
  innermostLoads,
  patternOf,
  reusedRow,
  staysNear,
  withNearRow,
  type Rows,
} from "./rows.ts";
import { unrollAndJam } from "../../schedule/unroll.ts";
import { vectorizeSum } from "../../schedule/vector-sums.ts";
import { canOverlap, lanesFilled, overlapped, stripMine, tail } from "../../schedule/vectors.ts";
import type { Block, Stmt } from "../../loops/types.ts";

/** Vectors side by side where nothing is summed: their latencies hide each other. */
const longestRow = 4;
/** Statements of a block. */
const largestBody = 480;

/** Lanes and register blocks for all loops that gain by them; `chosen` is given the blocks of loops with sums. */
export const vectorizeLoops = (body: readonly Stmt[], chosen: Block[] = []): readonly Stmt[] =>
  vectorizeCore(body, chosen).body;

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
  if (row !== undefined && !staysNear(lanes, core)) {
    const outer = others.filter((loop) => loop !== row);
    return around(outer, vectorsOf(unrollAndJam({ ...row, body: core }, rows)));
  }
  return others.reduceRight<readonly Stmt[]>(
    (body, loop) => (loop === row && rows > 1 ? unrollAndJam({ ...loop, body }, rows) : [{ ...loop, body }]),
    vectorsOf(core),
  );
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

/** The variable of the first vector loop of a body. */
function laneOf(body: readonly Stmt[]): string {
  let lane = "";
  forEachStatement(body, (statement) => {
    if (lane === "" && statement.kind === "for" && statement.mode === "vector") lane = statement.variable;
  });
  return lane;
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
        : (vectorizeSum(statement, accumulators) ?? [
            { ...statement, body: vectorizeLoops(statement.body, chosen) },
          ]);
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
