/** Schedules a kernel for a processor with vectors of four lanes. */
import { expandCalls } from "./expand.ts";
import { collapseLoops } from "./schedule/collapse.ts";
import { shareConditions } from "./schedule/conditions.ts";
import { cutAtBounds } from "./schedule/cut.ts";
import { costOf } from "./schedule/lanes.ts";
import { freshNames, hoistLoads, shareLoads } from "./schedule/loads.ts";
import { splitAccumulators } from "./schedule/split.ts";
import { unrollInnermost, unrollSingle } from "./schedule.ts";
import { vectorizeLoops } from "./schedule/vectorize.ts";
import type { Block, Kernel, Stmt } from "../loops/types.ts";

/** Chains of additions that hide each other's latency. */
const chains = 4;

/** Innermost loops of so few iterations are unrolled, up to so many statements: longer ones gain nothing. */
const longestUnrolled = 1;
const largestUnrolled = 100;
/** Instructions of a kernel that threads share: a microsecond's wait for each other has to pay. */
const leastShared = 30_000;

export function scheduleForLanes(kernel: Kernel): Kernel {
  const names = kernel.buffers.map((buffer) => buffer.name);
  const plain = collapseLoops(unrollSingle(expandCalls(kernel).body));
  const blocks: Block[] = [];
  const shared = isShared(plain);
  const vectorized = vectorizeLoops(unrollSingle(shared ? cutInside(plain) : cutAtBounds(plain)), blocks);
  const unrolled = unrollInnermost(vectorized, longestUnrolled, largestUnrolled);
  const body: readonly Stmt[] = shareConditions(splitAccumulators(unrolled, chains));
  const fresh = freshNames(body);
  return {
    ...kernel,
    ...(shared && beginsParallel(body) && { shared }),
    ...(blocks.length > 0 && { blocks }),
    body: hoistLoads(shareLoads(body, names, fresh), names, fresh),
  };
}

/** The loop that threads share stays one. */
const cutInside = (body: readonly Stmt[]): readonly Stmt[] =>
  body.map((statement) =>
    statement.kind === "for" ? { ...statement, body: cutAtBounds(statement.body) } : statement,
  );

/** One parallel loop, after values that it uses, with enough work to be worth waking other threads. */
const isShared = (body: readonly Stmt[]): boolean =>
  beginsParallel(body) &&
  body.filter(({ kind }) => kind !== "let").length === 1 &&
  costOf(body, null) >= leastShared;

function beginsParallel(body: readonly Stmt[]): boolean {
  const first = body.find(({ kind }) => kind !== "let");
  return first?.kind === "for" && first.mode === "parallel";
}
