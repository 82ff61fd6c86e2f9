/** What a target tells of the processor that it compiles for, and of the engine in between; policies of scheduling ask for more. */
import type { FusionLimits } from "../fuse/limits.ts";

export interface Machine {
  readonly fusion: FusionLimits;
  /** Sums that are added up side by side, where one alone would wait for each of its additions. */
  readonly chains: number;
  /** Statements of a register block: engines compile large functions slowly, and do not optimize very large ones. */
  readonly largestBody: number;
  /** Iterations, and statements once unrolled, of innermost loops that are: longer ones gain nothing. */
  readonly longestUnrolled: number;
  readonly largestUnrolled: number;
}
