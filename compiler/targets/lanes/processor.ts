/** Processors with vectors of four lanes. Their registers hold what memory does, so that all targets compute the same bits. */
import type { Processor } from "../target.ts";
import { layOut } from "./lay-out.ts";
import { scheduleForLanes } from "./schedule.ts";

export const lanes: Processor = {
  registers: "f32",
  prepare(entry) {
    const { origins, ...laid } = layOut(entry);
    return {
      ...entry,
      ...laid,
      phaseOf: (node) => entry.phaseOf(entry.graph.nodes[origins.get(node) ?? 0]!),
    };
  },
  schedule: scheduleForLanes,
};
