/** Each kernel of a trainer, scheduled: kernels that are the same become one, which is launched many times. */
import { kernelKey } from "../loops/print.ts";
import type { Kernel } from "../loops/types.ts";
import { verifyKernel } from "../loops/verify.ts";
import type { ProgramsAndState } from "../program/compiled.ts";
import { launchesOf, type Command, type Launch } from "../program/program.ts";
import { mapPrograms, programsOfSize, sizesOf } from "../program/programs.ts";
import { identifierScope } from "../text/identifiers.ts";
import { generalizeExtent, type FlatKernel } from "./extent.ts";
import { shareBySize, type SharedKernel } from "./sizes.ts";

export interface Scheduled extends ProgramsAndState {
  /** In the order of first use, each once; their names are unique. */
  readonly kernels: readonly Kernel[];
  /** What tells each kernel from the others. */
  readonly keys: ReadonlyMap<Kernel, string>;
}

/** How many workgroups a launch has is told by its program. */
const isForGroups = ({ body }: Kernel): boolean =>
  body.some((statement) => statement.kind === "for" && statement.mode === "group");

type Keyed = FlatKernel & { readonly key: string };

/** `reserved`: names that no kernel gets. */
export function scheduleTrainer(
  trainer: ProgramsAndState,
  schedule: (kernel: Kernel) => Kernel,
  reserved: readonly string[],
): Scheduled {
  /** Scheduled kernels, each once, and the sizes that launch them. */
  const scheduled = new Map<string, { readonly kernel: Kernel; readonly sizes: Set<number> }>();
  const byPlainKey = new Map<string, Keyed>();
  const flatOf = new Map<Kernel, Keyed>();
  for (const [size, programs] of sizesOf(trainer).entries())
    for (const { kernel } of programsOfSize(programs).flatMap(({ program }) =>
      launchesOf(program.commands),
    )) {
      let known = flatOf.get(kernel);
      if (known === undefined) {
        const plainKey = kernelKey(kernel);
        known = byPlainKey.get(plainKey);
        if (known === undefined) {
          verifyKernel(kernel);
          const flat = generalizeExtent(schedule(kernel));
          known = { ...flat, key: kernelKey(flat.kernel) };
          byPlainKey.set(plainKey, known);
        }
        flatOf.set(kernel, known);
      }
      const own = scheduled.get(known.key) ?? { kernel: known.kernel, sizes: new Set() };
      scheduled.set(known.key, own);
      own.sizes.add(size);
    }
  const shared =
    trainer.sizes.length > 0
      ? shareBySize([...scheduled.values()].filter(({ kernel }) => !isForGroups(kernel)))
      : new Map<Kernel, SharedKernel>();

  const keys = new Map<Kernel, string>();
  const name = identifierScope(["step", "gradients", "evaluate", "predict", "createTrainer", ...reserved]);
  /** By what they were before they got their names. */
  const named = new Map<Kernel, Kernel>();
  const scheduleKernel = (kernel: Kernel): Pick<Launch, "kernel" | "extents" | "alone"> => {
    const { key, extents } = flatOf.get(kernel)!;
    const { kernel: flat } = scheduled.get(key)!;
    const common = shared.get(flat);
    const unnamed = common?.kernel ?? flat;
    let result = named.get(unnamed);
    if (result === undefined) {
      result = { ...unnamed, name: name(kernel.name) };
      named.set(unnamed, result);
      keys.set(result, common === undefined ? key : kernelKey(unnamed));
    }
    if (common === undefined) return { kernel: result, extents };
    const numbers = [...extents, ...common.extents, ...common.scalars];
    return { kernel: result, extents: numbers, ...(common.alone && { alone: true }) };
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
