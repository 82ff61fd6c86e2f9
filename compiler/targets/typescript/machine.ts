/** Processors as JavaScript shows them. */
import { cpuFusion } from "../../fuse/limits.ts";

export const scalarMachine = {
  registers: "f64" as const,
  fusion: cpuFusion,
  chains: 4, // sums side by side: an addition takes 4 cycles, and one begins in each
  largestBody: 400, // statements of a register block: V8 compiles large functions slowly, and does not optimize very large ones
  longestUnrolled: 3, // iterations of innermost loops that are unrolled: longer ones gain nothing
  largestUnrolled: 64, // statements of such a loop, unrolled
  largestBlock: 12, // accumulators of a register block: with their operands they fill 16 registers; larger ones spill
  blockFactors: [4, 5, 3], // iterations of a loop in a block: the first that leaves no remainder
};

export type ScalarMachine = Readonly<typeof scalarMachine>;
