/** GPUs, as WebGPU shows them. */
import { inPlacePairs } from "../../lower/in-place.ts";
import type { Processor } from "../target.ts";
import { divideTrainer } from "./divide.ts";
import { groupMachine } from "./machine.ts";
import { scheduleForGroups } from "./schedule.ts";

export const groups: Processor = {
  machine: groupMachine,
  prepare: (entry) => entry,
  divide: divideTrainer,
  schedule: (kernel) => scheduleForGroups(kernel, inPlacePairs(kernel), groupMachine),
};
