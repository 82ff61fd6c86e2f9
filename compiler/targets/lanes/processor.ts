/** Processors with vectors of four lanes. Their registers hold what memory does, so that all targets compute the same bits. */
import type { Processor } from "../target.ts";
import { layOut } from "./lay-out.ts";
import { vectorMachine, type VectorMachine } from "./machine.ts";
import { scheduleForLanes } from "./schedule.ts";

const vectorProcessor = (machine: VectorMachine): Processor => ({
  machine,
  prepare(entry) {
    const { origins, ...laid } = layOut(entry, machine);
    return {
      ...entry,
      ...laid,
      phaseOf: (node) => entry.phaseOf(entry.graph.nodes[origins.get(node) ?? 0]!),
    };
  },
  schedule: (kernel) => scheduleForLanes(kernel, machine),
});

export const lanes = vectorProcessor(vectorMachine);
