/** What the compiler asks of the processor that a target is for, and of the engine in between; policies of scheduling ask more of theirs. */
import type { FusionLimits } from "../fuse/limits.ts";

export interface Machine {
  /** What it computes `f32` values in. */
  readonly registers: "f32" | "f64";
  readonly fusion: FusionLimits;
}
