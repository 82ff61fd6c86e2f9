/** Schedules a kernel for a processor with vectors of four lanes. */
import { expandCalls } from "./expand.ts";
import { collapseLoops } from "./schedule/collapse.ts";
import { shareConditions } from "./schedule/conditions.ts";
import { freshNames, hoistLoads, shareLoads } from "./schedule/loads.ts";
import { splitAccumulators } from "./schedule/split.ts";
import { unrollSingle } from "./schedule.ts";
import { vectorizeLoops } from "./schedule/vectorize.ts";
import type { Kernel, Stmt } from "../loops/types.ts";

/** Chains of additions that hide each other's latency. */
const chains = 4;

export function scheduleForLanes(kernel: Kernel): Kernel {
  const names = kernel.buffers.map((buffer) => buffer.name);
  const expanded = expandCalls(kernel);
  const vectorized = vectorizeLoops(collapseLoops(unrollSingle(expanded.body)));
  const body: readonly Stmt[] = shareConditions(splitAccumulators(vectorized, chains));
  const fresh = freshNames(body);
  return { ...kernel, body: hoistLoads(shareLoads(body, names, fresh), names, fresh) };
}
