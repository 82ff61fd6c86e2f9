/** Each kernel of a trainer, scheduled: kernels that are the same become one, which is launched many times. */
import { kernelKey } from "../loops/print.ts";
import type { Kernel } from "../loops/types.ts";
import { verifyKernel } from "../loops/verify.ts";
import type { ProgramsAndState } from "../program/compiled.ts";
import type { Command } from "../program/program.ts";
import { mapPrograms } from "../program/programs.ts";
import { identifierScope } from "../text/identifiers.ts";
import { generalizeExtent, type FlatKernel } from "./extent.ts";

export interface Scheduled extends ProgramsAndState {
  /** In the order of first use, each once; their names are unique. */
  readonly kernels: readonly Kernel[];
  /** What tells each kernel from the others. */
  readonly keys: ReadonlyMap<Kernel, string>;
}

/** `reserved`: names that no kernel gets. */
export function scheduleTrainer(
  trainer: ProgramsAndState,
  schedule: (kernel: Kernel) => Kernel,
  reserved: readonly string[],
): Scheduled {
  const byKey = new Map<string, FlatKernel>();
  const byScheduledKey = new Map<string, Kernel>();
  const keys = new Map<Kernel, string>();
  const name = identifierScope(["step", "gradients", "evaluate", "predict", "createTrainer", ...reserved]);
  const scheduleKernel = (kernel: Kernel): FlatKernel => {
    const key = kernelKey(kernel);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    verifyKernel(kernel);
    const { kernel: flat, extents } = generalizeExtent(schedule(kernel));
    const scheduledKey = kernelKey(flat);
    let scheduled = byScheduledKey.get(scheduledKey);
    if (scheduled === undefined) {
      scheduled = { ...flat, name: name(kernel.name) };
      byScheduledKey.set(scheduledKey, scheduled);
      keys.set(scheduled, scheduledKey);
    }
    const result = { kernel: scheduled, extents };
    byKey.set(key, result);
    return result;
  };
  const visit = (commands: readonly Command[]): Command[] =>
    commands.map((command) =>
      command.kind === "repeat"
        ? { ...command, body: visit(command.body) }
        : { ...command, ...scheduleKernel(command.kernel) },
    );
  const programs = mapPrograms(trainer, (compiled) => ({
    ...compiled,
    program: { ...compiled.program, commands: visit(compiled.program.commands) },
  }));
  return { ...trainer, ...programs, kernels: [...keys.keys()], keys };
}
