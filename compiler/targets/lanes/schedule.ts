/** Schedules a kernel for a processor with vectors of four lanes. */
import { expandCalls } from "../../schedule/expand.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { shareConditions } from "../../schedule/conditions.ts";
import { cutAtBounds } from "../../schedule/cut.ts";
import { addInStretches } from "../../schedule/long-sums.ts";
import { freshNames, hoistLoads, shareLoads } from "../../schedule/loads.ts";
import { isWorthSharing, shareableLoops, sharedLoops } from "./share.ts";
import { splitAccumulators } from "../../schedule/split.ts";
import { unrollInnermost, unrollSingle } from "../typescript/schedule.ts";
import { vectorizeLoops } from "./vectorize.ts";
import type { Block, Kernel, Stmt } from "../../loops/types.ts";

/** Chains of additions that hide each other's latency. */
const chains = 4;

/** Innermost loops of so few iterations are unrolled, up to so many statements: longer ones gain nothing. */
const longestUnrolled = 1;
const largestUnrolled = 100;

export function scheduleForLanes(kernel: Kernel): Kernel {
  const names = kernel.buffers.map((buffer) => buffer.name);
  const plain = collapseLoops(unrollSingle(expandCalls(kernel).body));
  const blocks: Block[] = [];
  const shareable = shareableLoops(plain);
  const isShared = shareable.size > 0 && isWorthSharing(plain);
  const vectorized = vectorizeLoops(unrollSingle(isShared ? cutInside(plain) : cutAtBounds(plain)), blocks);
  const unrolled = unrollInnermost(vectorized, longestUnrolled, largestUnrolled);
  const body: readonly Stmt[] = shareConditions(addInStretches(splitAccumulators(unrolled, chains)));
  const fresh = freshNames(body);
  const shared = isShared ? sharedLoops(body, shareable, kernel.buffers) : undefined;
  return {
    ...kernel,
    ...(shared && { shared }),
    ...(blocks.length > 0 && { blocks }),
    body: hoistLoads(shareLoads(body, names, fresh), names, fresh),
  };
}

/** The loop that threads share stays one. */
const cutInside = (body: readonly Stmt[]): readonly Stmt[] =>
  body.map((statement) =>
    statement.kind === "for" ? { ...statement, body: cutAtBounds(statement.body) } : statement,
  );
