/** GPUs as WebGPU shows them: workgroups of threads, and its default limits. */
import { cpuFusion } from "../../fuse/limits.ts";

export const groupMachine = {
  registers: "f32" as const,
  fusion: { ...cpuFusion, scalarsApart: true },
  mapThreads: 64, // of a workgroup whose threads have nothing to do with each other: two waves of 32, or one of 64
  rowThreads: 256, // of one that runs a row together: the most that is always there
  manyRows: 4096, // rows that give all of a GPU's threads something to do, a thread each
  longRow: 32, // additions of a row that is worth a workgroup

  largestWorkgroup: 256, // threads
  tile: 64, // rows and columns of a tile of a product
  block: 4, // rows and columns of it that a thread has in registers
  panel: 16, // terms in memory of the workgroup: two panels of 64 x 16 are half of what there is
  longestPanel: 32, // the same, where they are short loops as a whole: all that there is
  fewestResults: 256, // of a tile
};

export type GroupMachine = Readonly<typeof groupMachine>;
