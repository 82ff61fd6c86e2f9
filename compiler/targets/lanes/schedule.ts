/** Schedules a kernel for a processor with vectors. */
import { freshNames } from "../../loops/copy.ts";
import type { Kernel, Stmt } from "../../loops/types.ts";
import { mapBody } from "../../loops/visit.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { shareConditions } from "../../schedule/conditions.ts";
import { cutAtBounds } from "../../schedule/cut.ts";
import { expandCalls } from "../../schedule/expand.ts";
import { hoistLoads, shareLoads } from "../../schedule/loads.ts";
import { addInStretches } from "../../schedule/long-sums.ts";
import { splitAccumulators } from "../../schedule/split.ts";
import { unrollInnermost, unrollSingle } from "../../schedule/unroll.ts";
import { vectorMachine, type VectorMachine } from "./machine.ts";
import { isWorthSharing, shareableLoops, shareLoops } from "./share.ts";
import { vectorizeLoops } from "./vectorize.ts";

export function scheduleForLanes(kernel: Kernel, machine: VectorMachine = vectorMachine): Kernel {
  const { chains, longestUnrolled, largestUnrolled } = machine;
  const names = kernel.buffers.map((buffer) => buffer.name);
  const plain = withOrigins(collapseLoops(unrollSingle(expandCalls(kernel).body)));
  const shareable = shareableLoops(plain);
  const isShared = shareable.size > 0 && isWorthSharing(plain, machine);
  // The loop that threads share stays one.
  const cut = isShared ? inLoops(plain, (body) => cutAtBounds(body, machine)) : cutAtBounds(plain, machine);
  const vectorized = vectorizeLoops(unrollSingle(cut), machine);
  const unrolled = unrollInnermost(vectorized, longestUnrolled, largestUnrolled);
  const body = shareConditions(addInStretches(splitAccumulators(unrolled, chains), machine));
  const shared = isShared ? shareLoops(body, shareable, kernel.buffers, machine) : body;
  const fresh = freshNames(body);
  return { ...kernel, body: hoistLoads(shareLoads(shared, names, fresh), names, fresh) };
}

const inLoops = (
  body: readonly Stmt[],
  change: (body: readonly Stmt[]) => readonly Stmt[],
): readonly Stmt[] =>
  body.map((statement) =>
    statement.kind === "for" ? { ...statement, body: change(statement.body) } : statement,
  );

/** Loops that say which they are, however many are made of each. */
const withOrigins = (body: readonly Stmt[]): readonly Stmt[] =>
  body.map((statement): Stmt => {
    const inner = mapBody(statement, withOrigins);
    return inner.kind === "for" ? { ...inner, origin: inner.variable } : inner;
  });
