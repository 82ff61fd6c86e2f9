/** Processors as JavaScript shows them. */
import { cpuFusion } from "../../fuse/limits.ts";

export const scalarMachine = {
  fusion: cpuFusion,
  chains: 4, // an addition takes 4 cycles, and one begins in each
  largestBody: 400,
  longestUnrolled: 3,
  largestUnrolled: 64,
  largestBlock: 12, // accumulators of a register block: with their operands they fill 16 registers; larger ones spill
  blockFactors: [4, 5, 3], // iterations of a loop in a block: the first that leaves no remainder
};

export type ScalarMachine = Readonly<typeof scalarMachine>;
