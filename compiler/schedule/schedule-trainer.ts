/** Each kernel of a trainer, scheduled: kernels that are the same become one, which is launched many times. */
import { kernelKey } from "../loops/print.ts";
import type { Kernel } from "../loops/types.ts";
import { verifyKernel } from "../loops/verify.ts";
import type { ProgramsAndState } from "../program/compiled.ts";
import { launchesOf, type Command } from "../program/program.ts";
import { mapPrograms, programsOf } from "../program/programs.ts";
import { identifierScope } from "../text/identifiers.ts";
import { generalizeExtent, generalizeRows, type FlatKernel } from "./extent.ts";

export interface Scheduled extends ProgramsAndState {
  /** In the order of first use, each once; their names are unique. */
  readonly kernels: readonly Kernel[];
  /** What tells each kernel from the others. */
  readonly keys: ReadonlyMap<Kernel, string>;
}

/**
 * The kernels that are the same for another number of rows, and what they become. Alone, a kernel keeps its numbers, which its engine may use.
 */
function sharedByRows(kernels: readonly FlatKernel[]): Map<FlatKernel, FlatKernel> {
  const groups = new Map<string, Map<FlatKernel, FlatKernel>>();
  for (const flat of kernels)
    for (const general of generalizeRows(flat.kernel)) {
      const key = kernelKey(general.kernel);
      groups.set(key, (groups.get(key) ?? new Map<FlatKernel, FlatKernel>()).set(flat, general));
    }
  const largestFirst = [...groups.values()].toSorted((a, b) => b.size - a.size);
  const chosen = new Map<FlatKernel, FlatKernel>();
  for (const group of largestFirst) {
    const left = [...group].filter(([flat]) => !chosen.has(flat));
    if (left.length > 1) for (const [flat, general] of left) chosen.set(flat, general);
  }
  return chosen;
}

/** `reserved`: names that no kernel gets. */
export function scheduleTrainer(
  trainer: ProgramsAndState,
  schedule: (kernel: Kernel) => Kernel,
  reserved: readonly string[],
): Scheduled {
  const byKey = new Map<string, FlatKernel>();
  const flatOf = new Map<Kernel, FlatKernel>();
  for (const { kernel } of programsOf(trainer).flatMap(({ program }) => launchesOf(program.commands))) {
    if (flatOf.has(kernel)) continue;
    const key = kernelKey(kernel);
    let flat = byKey.get(key);
    if (flat === undefined) {
      verifyKernel(kernel);
      flat = generalizeExtent(schedule(kernel));
      byKey.set(key, flat);
    }
    flatOf.set(kernel, flat);
  }
  const ofRows =
    trainer.sizes.length > 0 ? sharedByRows([...byKey.values()]) : new Map<FlatKernel, FlatKernel>();

  const byScheduledKey = new Map<string, Kernel>();
  const keys = new Map<Kernel, string>();
  const name = identifierScope(["step", "gradients", "evaluate", "predict", "createTrainer", ...reserved]);
  const named = new Map<FlatKernel, FlatKernel>();
  const scheduleKernel = (kernel: Kernel): FlatKernel => {
    const own = flatOf.get(kernel)!;
    const known = named.get(own);
    if (known !== undefined) return known;
    const { kernel: flat, extents } = ofRows.get(own) ?? own;
    const scheduledKey = kernelKey(flat);
    let scheduled = byScheduledKey.get(scheduledKey);
    if (scheduled === undefined) {
      scheduled = { ...flat, name: name(kernel.name) };
      byScheduledKey.set(scheduledKey, scheduled);
      keys.set(scheduled, scheduledKey);
    }
    const result = { kernel: scheduled, extents };
    named.set(own, result);
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
