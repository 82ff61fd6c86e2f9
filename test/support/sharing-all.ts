/** A trainer of which threads share all kernels that they can, however small: models of tests have little work. */
import { programsOf, type CompiledProgram, type CompiledTrainer } from "../../compiler/compiled.ts";
import type { Command } from "../../compiler/loops/program.ts";
import type { Kernel } from "../../compiler/loops/types.ts";

/** As `passes/schedule-lanes.ts` says, of loops that lanes have not split. */
const canBeShared = ({ body }: Kernel): boolean => {
  const [loop, ...more] = body.filter(({ kind }) => kind !== "let");
  return loop?.kind === "for" && loop.mode === "parallel" && more.length === 0;
};

export function sharingAll(trainer: CompiledTrainer): CompiledTrainer {
  const shared = new Map(
    trainer.kernels.map((kernel): [Kernel, Kernel] => [
      kernel,
      canBeShared(kernel) ? { ...kernel, shared: true } : kernel,
    ]),
  );
  const visit = (commands: readonly Command[]): Command[] =>
    commands.map((command) =>
      command.kind === "repeat"
        ? { ...command, body: visit(command.body) }
        : { ...command, kernel: shared.get(command.kernel)! },
    );
  const programs = new Map(
    programsOf(trainer).map((compiled): [CompiledProgram, CompiledProgram] => [
      compiled,
      { ...compiled, program: { ...compiled.program, commands: visit(compiled.program.commands) } },
    ]),
  );
  const of = (compiled: CompiledProgram): CompiledProgram => programs.get(compiled)!;
  return {
    ...trainer,
    kernels: [...shared.values()],
    objectives: new Map(
      [...trainer.objectives].map(([name, { step, gradients, evaluate }]) => [
        name,
        { step: of(step), gradients: of(gradients), evaluate: of(evaluate) },
      ]),
    ),
    predict: of(trainer.predict),
  };
}
