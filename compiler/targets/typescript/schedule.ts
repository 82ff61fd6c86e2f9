/**
 * Schedules a kernel for a processor with few registers and caches: flat loops where memory is contiguous, register blocks where loads
 * are reused, several partial sums where each addition would wait for the one before.
 */
import { coefficientOf } from "../../loops/affine.ts";
import { forEachExpression, forEachStatement } from "../../loops/visit.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { shareConditions } from "../../schedule/conditions.ts";
import { freshNames, hoistLoads, shareLoads } from "../../schedule/loads.ts";
import { parallelNest, statementCount, tripCount, type For } from "../../schedule/names.ts";
import { splitAccumulators } from "../../schedule/split.ts";
import { unroll, unrollAndJam } from "../../schedule/unroll.ts";
import type { Affine, Kernel, Stmt } from "../../loops/types.ts";

/** Partial sums of a reduction: an addition takes 4 cycles and one can start in each, so that 4 hide the latency. */
const chains = 4;
/** The most accumulators of a register block: with their operands they fill 16 floating-point registers; larger blocks spill. */
const largestBlock = 12;
/** The most statements of a register block: V8 compiles large functions slowly, and does not optimize very large ones. */
const largestBody = 400;
/** The most iterations of an innermost loop that is unrolled: longer ones gain nothing. */
const longestUnrolled = 3;
/** The most statements that it then becomes. */
const largestUnrolled = 64;

export function scheduleForCpu(kernel: Kernel): Kernel {
  const names = kernel.buffers.map((buffer) => buffer.name);
  let body: readonly Stmt[] = blockLoops(collapseLoops(unrollSingle(kernel.body)));
  body = shareConditions(splitAccumulators(unrollInnermost(body, longestUnrolled, largestUnrolled), chains));
  const fresh = freshNames(body);
  return { ...kernel, body: hoistLoads(shareLoads(body, names, fresh), names, fresh) };
}

/** Replaces loops of one iteration by their bodies. */
export function unrollSingle(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind !== "for" && statement.kind !== "if") return [statement];
    const changed = { ...statement, body: unrollSingle(statement.body) };
    return changed.kind === "for" && tripCount(changed) === 1 ? unroll(changed) : [changed];
  });
}

/** Register blocks in all nests of parallel loops around a serial one. */
function blockLoops(body: readonly Stmt[]): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "if") return [{ ...statement, body: blockLoops(statement.body) }];
    if (statement.kind !== "for") return [statement];
    const nest = parallelNest(statement);
    const core = nest.at(-1)?.body ?? statement.body;
    const factors = blockFactors(nest, innermostLoads(core), Math.floor(largestBody / statementCount(core)));
    if (factors.size === 0) return [{ ...statement, body: blockLoops(statement.body) }];
    return nest.reduceRight<readonly Stmt[]>(
      (inner, loop) => unrollAndJam({ ...loop, body: inner }, factors.get(loop) ?? 1),
      core,
    );
  });
}

/** Indices of the loads in innermost serial loops. */
function innermostLoads(body: readonly Stmt[]): Affine[] {
  const indices: Affine[] = [];
  forEachStatement(body, (statement) => {
    if (statement.kind !== "for" || statement.mode !== "serial" || statement.body.some(isLoop)) return;
    forEachExpression(statement.body, (part) => {
      if (part.kind === "load") indices.push(part.index);
    });
  });
  return indices;
}

const isLoop = (statement: Stmt): boolean => statement.kind === "for";

/**
 * Which loops to block, by how much. A load that does not depend on a loop is reused by all iterations of a block, so
 * the two loops with the most such loads are taken, inner ones first; one that walks through memory
 * element by element comes next, since a block of it reads whole cache lines.
 */
function blockFactors(nest: readonly For[], loads: readonly Affine[], copies: number): Map<For, number> {
  const gain = (loop: For) => {
    const reused = loads.filter((index) => coefficientOf(index, loop.variable) === 0).length;
    const contiguous = loads.filter((index) => coefficientOf(index, loop.variable) === 1).length;
    return 4 * reused + contiguous;
  };
  const factors = new Map<For, number>();
  let remaining: readonly Affine[] = loads;
  let block = 1;
  for (let round = 0; round < 2; round++) {
    const reusedBy = (loop: For) => remaining.filter((index) => coefficientOf(index, loop.variable) === 0);
    const best = nest
      .filter((loop) => !factors.has(loop) && (tripCount(loop) ?? 1) > 1)
      .toReversed()
      .toSorted((a, b) => reusedBy(b).length - reusedBy(a).length || gain(b) - gain(a))[0];
    if (best === undefined || gain(best) === 0) break;
    const factor = blockFactor(tripCount(best)!, Math.floor(Math.min(largestBlock, copies) / block));
    if (factor < 2) break;
    factors.set(best, factor);
    block *= factor;
    remaining = remaining.filter((index) => coefficientOf(index, best.variable) !== 0);
    if (remaining.length === 0) break;
  }
  return factors;
}

/** The first of 4, 5 and 3 that divides the trip count, or 4 with a remainder; short loops are unrolled as a whole. */
function blockFactor(trips: number, largest: number): number {
  if (trips <= Math.min(5, largest)) return trips;
  const fitting = [4, 5, 3].filter((factor) => factor <= largest);
  return fitting.find((factor) => trips % factor === 0) ?? Math.min(4, largest);
}

/** Unrolls innermost serial loops of at most `longest` iterations and, unrolled, `largest` statements. */
export function unrollInnermost(body: readonly Stmt[], longest: number, largest: number): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "if")
      return [{ ...statement, body: unrollInnermost(statement.body, longest, largest) }];
    if (statement.kind !== "for") return [statement];
    const trips = tripCount(statement);
    const isShort = trips !== null && trips <= longest && trips * statement.body.length <= largest;
    if (isShort && statement.mode === "serial" && !statement.body.some(isLoop)) return unroll(statement);
    return [{ ...statement, body: unrollInnermost(statement.body, longest, largest) }];
  });
}
