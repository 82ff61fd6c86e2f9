/**
 * Schedules a kernel for a processor with few registers and caches: flat loops where memory is contiguous, register blocks where loads
 * are reused, several partial sums where each addition would wait for the one before.
 */
import { coefficientOf } from "../../loops/affine.ts";
import { freshNames } from "../../loops/copy.ts";
import { innermostLoops, loadsOf, perfectNest, statementCount, tripCount } from "../../loops/nest.ts";
import type { Affine, For, Kernel, Stmt } from "../../loops/types.ts";
import { mapBody } from "../../loops/visit.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { shareConditions } from "../../schedule/conditions.ts";
import { hoistLoads, shareLoads } from "../../schedule/loads.ts";
import { splitAccumulators } from "../../schedule/split.ts";
import { unrollAndJam, unrollInnermost, unrollSingle } from "../../schedule/unroll.ts";
import { scalarMachine, type ScalarMachine } from "./machine.ts";

export function scheduleForCpu(kernel: Kernel, machine: ScalarMachine = scalarMachine): Kernel {
  const { chains, longestUnrolled, largestUnrolled } = machine;
  const names = kernel.buffers.map((buffer) => buffer.name);
  const blocked = blockLoops(collapseLoops(unrollSingle(kernel.body)), machine);
  const unrolled = unrollInnermost(blocked, longestUnrolled, largestUnrolled);
  const body = shareConditions(splitAccumulators(unrolled, chains));
  const fresh = freshNames(body);
  return { ...kernel, body: hoistLoads(shareLoads(body, names, fresh), names, fresh) };
}

/** Register blocks in all nests of parallel loops around a serial one. */
function blockLoops(body: readonly Stmt[], machine: ScalarMachine): readonly Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    const inside = () => [mapBody(statement, (body) => blockLoops(body, machine))];
    if (statement.kind !== "for") return inside();
    const nest = perfectNest(statement, "parallel");
    const core = nest.at(-1)?.body ?? statement.body;
    const sums = innermostLoops(core).filter(({ mode }) => mode === "serial");
    const loads = sums.flatMap((loop) => loadsOf(loop.body));
    const copies = Math.floor(machine.largestBody / statementCount(core));
    const factors = blockFactors(nest, loads, copies, machine);
    if (factors.size === 0) return inside();
    return nest.reduceRight<readonly Stmt[]>(
      (inner, loop) => unrollAndJam({ ...loop, body: inner }, factors.get(loop) ?? 1),
      core,
    );
  });
}

/**
 * Which loops to block, by how much. A load that does not depend on a loop is reused by all iterations of a block, so
 * the two loops with the most such loads are taken, inner ones first; one that walks through memory
 * element by element comes next, since a block of it reads whole cache lines.
 */
function blockFactors(
  nest: readonly For[],
  loads: readonly Affine[],
  copies: number,
  machine: ScalarMachine,
): Map<For, number> {
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
    const factor = blockFactor(
      tripCount(best)!,
      Math.floor(Math.min(machine.largestBlock, copies) / block),
      machine.blockFactors,
    );
    if (factor < 2) break;
    factors.set(best, factor);
    block *= factor;
    remaining = remaining.filter((index) => coefficientOf(index, best.variable) !== 0);
    if (remaining.length === 0) break;
  }
  return factors;
}

/** The first factor, or one that divides the trip count; short loops are unrolled as a whole. */
function blockFactor(trips: number, largest: number, factors: readonly number[]): number {
  if (trips <= Math.min(Math.max(...factors), largest)) return trips;
  const fitting = factors.filter((factor) => factor <= largest);
  return fitting.find((factor) => trips % factor === 0) ?? Math.min(factors[0]!, largest);
}
