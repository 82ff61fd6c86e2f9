/** GPUs as WebGPU shows them: workgroups of threads, and its default limits. */
import { cpuFusion } from "../../fuse/limits.ts";

export const groupMachine = {
  registers: "f32" as const,
  fusion: cpuFusion,
  mapThreads: 64, // of a workgroup whose threads have nothing to do with each other: two waves of 32, or one of 64
  rowThreads: 256, // of one that runs a row together: the most that is always there
  manyRows: 4096, // rows that give all of a GPU's threads something to do, a thread each
  longRow: 32, // additions of a row that is worth a workgroup
};

export type GroupMachine = Readonly<typeof groupMachine>;
