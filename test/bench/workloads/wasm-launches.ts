/** The launches of a program on WebAssembly, each to be run alone. */
import type { CompiledProgram, CompiledTrainer } from "../../../compiler/program/compiled.ts";
import { scalarTypes } from "../../../compiler/scalar/types.ts";
import type { Command } from "../../../compiler/program/program.ts";
import { hasSharedLoops } from "../../../compiler/loops/nest.ts";
import { touchedLength } from "../../../compiler/loops/types.ts";
import type { OpenTrainer } from "./wasm-trainer.ts";

export interface Launch {
  readonly kernel: string;
  readonly note: string;
  readonly flops: number;
  /** Read, and written: each operand once. */
  readonly bytes: number;
  /** How often a step runs it. */
  readonly times: number;
  readonly run: (variables: ReadonlyMap<string, number>) => void;
}

/** Launches in order; those of a repeat are in a list of their own. */
export type Schedule =
  | { readonly kind: "launch"; readonly launch: Launch }
  | {
      readonly kind: "repeat";
      readonly variable: string;
      readonly count: number;
      readonly body: readonly Schedule[];
    };

export function scheduleOf(
  { plan }: CompiledTrainer,
  { program }: CompiledProgram,
  { exported }: OpenTrainer,
): Schedule[] {
  const sizes = new Map(program.buffers.map(({ id, type }) => [id, scalarTypes[type].bytes]));
  const visit = (commands: readonly Command[], times: number): Schedule[] =>
    commands.map((command) => {
      if (command.kind === "repeat") {
        const { kind, variable, count, body } = command;
        return { kind, variable, count, body: visit(body, times * count) };
      }
      const { kernel, extents, flops, notes } = command;
      const places = command.arguments.map(({ buffer, offset, strides }) => {
        const size = sizes.get(buffer)!;
        const start = plan.offsets.get(buffer)! + offset * size;
        return { start, strides: strides.map(({ variable, stride }) => [variable, stride * size] as const) };
      });
      const rest = [...extents, ...(hasSharedLoops(kernel) ? [0, 1] : [])];
      const call = exported(kernel.name);
      const fixed = [...places.map(({ start }) => start), ...rest];
      const moves = places.some(({ strides }) => strides.length > 0);
      const run: Launch["run"] = moves
        ? (variables) => {
            for (const [k, { start, strides }] of places.entries())
              fixed[k] = strides.reduce((sum, [name, stride]) => sum + variables.get(name)! * stride, start);
            call(...fixed);
          }
        : () => call(...fixed);
      const bytes = kernel.buffers.reduce((sum, buffer) => {
        const both = buffer.access === "readwrite" ? 2 : 1;
        return sum + both * touchedLength(buffer, extents) * scalarTypes[buffer.type].bytes;
      }, 0);
      const launch: Launch = { kernel: kernel.name, note: notes[0] ?? "", flops, bytes, times, run };
      return { kind: "launch", launch };
    });
  return visit(program.commands, 1);
}

export const launchesOf = (schedule: readonly Schedule[]): Launch[] =>
  schedule.flatMap((each) => (each.kind === "launch" ? [each.launch] : launchesOf(each.body)));
