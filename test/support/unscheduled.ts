/** A model's unscheduled loops, and a place of its own for each buffer: the plainest meaning of its programs. */
import type { Compiled } from "../../compiler/index.ts";
import type { CompiledProgram } from "../../compiler/program/compiled.ts";
import type { MemoryPlan } from "../../compiler/program/program.ts";
import { programsOf } from "../../compiler/program/programs.ts";
import type { Interpretable } from "./interpreted-trainer.ts";

export const unscheduled = ({ lowered }: Pick<Compiled, "lowered">): Interpretable => ({
  ...lowered,
  plan: apart(programsOf(lowered)),
});

/** A plan that shares nothing. */
function apart(programs: readonly CompiledProgram[]): MemoryPlan {
  const offsets = new Map<number, number>();
  let end = 0;
  for (const { program } of programs)
    for (const { id, length } of program.buffers) {
      if (offsets.has(id)) continue;
      offsets.set(id, end);
      end += 8 * length;
    }
  return { arenaBytes: end, persistentBytes: 0, offsets, programs: [] };
}
