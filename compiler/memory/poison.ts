/** The bytes that are free after each launch: a test that fills them with NaN finds every read of a dead value. */
import type { MemoryPlan, Program } from "../program/program.ts";
import { bytesOf } from "./in-place.ts";
import { liveRanges } from "./live-ranges.ts";

export interface DeadBytes {
  readonly buffer: number;
  /** Bytes in the arena, half open. */
  readonly start: number;
  readonly end: number;
  /**
   * Variables of enclosing repeats that must be in their last iteration: the next iteration needs the value again.
   * In the other enclosing repeats every iteration frees the buffer anew.
   */
  readonly onLastOf: readonly string[];
}

/**
 * For every launch, in the line of launches (each `repeat` body once), the buffers that die there; none that is
 * persistent, an output, or whose place another buffer takes over.
 */
export function poisonable(program: Program, plan: MemoryPlan): readonly (readonly DeadBytes[])[] {
  const { launches, repeatAt, ranges, homes } = liveRanges(program);
  const takenOver = new Set(plan.programs.flatMap(({ aliases }) => aliases.map(([, from]) => from)));
  const dead: DeadBytes[][] = launches.map(() => []);
  for (const buffer of program.buffers) {
    const range = ranges.get(buffer.id);
    const start = plan.offsets.get(buffer.id);
    if (!range || start === undefined || buffer.role === "output" || takenOver.has(buffer.id)) continue;
    const home = homes.get(buffer.id);
    const onLastOf: string[] = [];
    for (let repeat = repeatAt[range.last]; repeat && repeat !== home; repeat = repeat.parent)
      onLastOf.push(repeat.variable);
    dead[range.last]?.push({ buffer: buffer.id, start, end: start + bytesOf(buffer), onLastOf });
  }
  return dead;
}
