/** A trainer of which threads share all kernels that they can, however small: models of tests have little work. */
import type { CompiledTrainer } from "../../compiler/program/compiled.ts";
import { mapPrograms } from "../../compiler/program/programs.ts";
import { vectorMachine } from "../../compiler/targets/lanes/machine.ts";
import { shareableLoops, shareLoops } from "../../compiler/targets/lanes/share.ts";
import type { Command } from "../../compiler/program/program.ts";
import { hasSharedLoops } from "../../compiler/loops/nest.ts";
import type { Kernel } from "../../compiler/loops/types.ts";

/** As `targets/lanes/schedule.ts` would, if there was enough to do. */
export function shared(kernel: Kernel): Kernel {
  if (hasSharedLoops(kernel)) return kernel;
  const { body, buffers } = kernel;
  return { ...kernel, body: shareLoops(body, shareableLoops(body), buffers, vectorMachine) };
}

export function sharingAll(trainer: CompiledTrainer): CompiledTrainer {
  const kernels = new Map(trainer.kernels.map((kernel): [Kernel, Kernel] => [kernel, shared(kernel)]));
  const visit = (commands: readonly Command[]): Command[] =>
    commands.map((command) =>
      command.kind === "repeat"
        ? { ...command, body: visit(command.body) }
        : { ...command, kernel: kernels.get(command.kernel)! },
    );
  const programs = mapPrograms(trainer, (compiled) => ({
    ...compiled,
    program: { ...compiled.program, commands: visit(compiled.program.commands) },
  }));
  return { ...trainer, ...programs, kernels: [...kernels.values()] };
}
