/** What a compiled trainer costs: counted, not estimated. */
import { programsOf, type CompiledTrainer } from "../compiled.ts";
import type { Command } from "../loops/program.ts";
import type { ModelEntryPoints } from "../passes/entry-points.ts";
import { reachable } from "../graph/traverse.ts";

export interface ProgramReport {
  readonly name: string;
  readonly nodes: number;
  readonly launches: number;
  /** Floating-point operations of one call, multiplications and additions counted one by one. */
  readonly flops: number;
  /** Bytes of the arena in use at the fullest moment, and what they would be without reuse. */
  readonly peakBytes: number;
  readonly bytesBeforeReuse: number;
}

export interface Report {
  readonly name: string;
  /** Numbers that training changes. */
  readonly parameters: number;
  readonly parameterBytes: number;
  readonly stateBytes: number;
  /** Different kernels, over all programs. */
  readonly kernels: number;
  readonly arenaBytes: number;
  /** Arena over the largest sum of live bytes: 1 is perfect. */
  readonly arenaToLive: number;
  readonly programs: readonly ProgramReport[];
}

export function reportOf(trainer: CompiledTrainer, entries: ModelEntryPoints): Report {
  const graphs = [
    ...[...entries.objectives.values()].flatMap(({ step, gradients, evaluate }) => [
      step,
      gradients,
      evaluate,
    ]),
    entries.predict,
  ];
  const bytes = (
    buffers: readonly { readonly buffer: { readonly length: number; readonly type: string } }[],
  ): number =>
    buffers.reduce(
      (sum, { buffer }) => sum + buffer.length * (buffer.type === "f64" ? 8 : buffer.type === "bool" ? 1 : 4),
      0,
    );
  return {
    name: trainer.name,
    parameters: trainer.parameters.reduce((sum, { buffer }) => sum + buffer.length, 0),
    parameterBytes: bytes(trainer.parameters),
    stateBytes: bytes(trainer.states),
    kernels: trainer.kernels.length,
    arenaBytes: trainer.plan.arenaBytes,
    arenaToLive:
      trainer.plan.arenaBytes / Math.max(...trainer.plan.programs.map((program) => program.maxLiveBytes)),
    programs: programsOf(trainer).map(({ program }, k) => {
      const { outputs, assignments } = graphs[k]!;
      const plan = trainer.plan.programs[k]!;
      return {
        name: program.name,
        nodes: reachable([...outputs.map(({ node }) => node), ...assignments.map(({ value }) => value)])
          .length,
        ...countOf(program.commands),
        peakBytes: plan.maxLiveBytes,
        bytesBeforeReuse: plan.bytesBeforeReuse,
      };
    }),
  };
}

function countOf(commands: readonly Command[]): { readonly launches: number; readonly flops: number } {
  let [launches, flops] = [0, 0];
  for (const command of commands) {
    if (command.kind === "launch") {
      launches++;
      flops += command.flops;
    } else {
      const inner = countOf(command.body);
      launches += inner.launches * command.count;
      flops += inner.flops * command.count;
    }
  }
  return { launches, flops };
}
