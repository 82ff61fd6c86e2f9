/** What a compiled trainer costs: counted, not estimated. */
import { programsOf, type CompiledTrainer } from "../compiled.ts";
import type { Buffer } from "../loops/program.ts";
import type { ModelEntryPoints } from "../passes/entry-points.ts";
import { bytesOf } from "../passes/memory/in-place.ts";
import { jointGraphs, nodesOf } from "./graph-text.ts";
import { costOf } from "./header.ts";

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
  const graphs = jointGraphs(entries);
  return {
    name: trainer.name,
    parameters: trainer.parameters.reduce((sum, { buffer }) => sum + buffer.length, 0),
    parameterBytes: totalBytes(trainer.parameters),
    stateBytes: totalBytes(trainer.states),
    kernels: trainer.kernels.length,
    arenaBytes: trainer.plan.arenaBytes,
    arenaToLive:
      trainer.plan.arenaBytes / Math.max(...trainer.plan.programs.map((program) => program.maxLiveBytes)),
    programs: programsOf(trainer).map(({ program }, k) => {
      const plan = trainer.plan.programs[k]!;
      return {
        name: program.name,
        nodes: nodesOf(graphs[k]!).length,
        ...costOf(program.commands),
        peakBytes: plan.maxLiveBytes,
        bytesBeforeReuse: plan.bytesBeforeReuse,
      };
    }),
  };
}

const totalBytes = (tensors: readonly { readonly buffer: Buffer }[]): number =>
  tensors.reduce((sum, { buffer }) => sum + bytesOf(buffer), 0);
