/** What a compiled trainer costs: counted, not estimated. */
import type { CompiledTrainer } from "../program/compiled.ts";
import { programsOf } from "../program/programs.ts";
import type { Warning } from "../errors.ts";
import type { Buffer } from "../program/program.ts";
import type { ModelEntryPoints } from "../entry/entry-points.ts";
import type { TracedModel } from "../model/trace-model.ts";
import { bytesOf } from "../memory/in-place.ts";
import { countedNodes } from "./graph-text.ts";
import { costOf } from "./header.ts";
import { layersOf, type Layer } from "./layers.ts";

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
  /** Numbers in the parameters, and how many of them some objective trains: the others are frozen. */
  readonly parameters: number;
  readonly trainedParameters: number;
  readonly parameterBytes: number;
  readonly stateBytes: number;
  /** Different kernels, over all programs. */
  readonly kernels: number;
  readonly arenaBytes: number;
  /** Arena over the largest sum of live bytes: 1 is perfect. */
  readonly arenaToLive: number;
  readonly programs: readonly ProgramReport[];
  readonly layers: readonly Layer[];
  readonly warnings: readonly Warning[];
}

export function reportOf(
  trainer: CompiledTrainer,
  entries: ModelEntryPoints,
  { training }: TracedModel,
  warnings: readonly Warning[],
): Report {
  const graphs = programsOf(entries);
  const trained = trainedNames(entries);
  return {
    name: trainer.name,
    parameters: trainer.parameters.reduce((sum, { buffer }) => sum + buffer.length, 0),
    trainedParameters: trainer.parameters.reduce(
      (sum, { buffer: { name, length } }) => (trained.has(name) ? sum + length : sum),
      0,
    ),
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
        nodes: countedNodes(graphs[k]!).length,
        ...costOf(program.commands),
        peakBytes: plan.maxLiveBytes,
        bytesBeforeReuse: plan.bytesBeforeReuse,
      };
    }),
    layers: layersOf(training, trainer, trained),
    warnings,
  };
}

/** Parameters of which some objective takes the gradient. */
const trainedNames = ({ objectives }: ModelEntryPoints): Set<string> =>
  new Set(
    [...objectives.values()].flatMap(({ gradients: { outputs } }) =>
      outputs.slice(1).map(({ name }) => name),
    ),
  );

const totalBytes = (tensors: readonly { readonly buffer: Buffer }[]): number =>
  tensors.reduce((sum, { buffer }) => sum + bytesOf(buffer), 0);
