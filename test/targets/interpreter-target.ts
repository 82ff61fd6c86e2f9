/** A whole target: it writes loops as text, as the reference interpreter runs them, and runs them so. */
import { unreadBy } from "../../compiler/targets/definition.ts";
import { cpuFusion } from "../../compiler/fuse/limits.ts";
import { interpretKernel } from "../../compiler/loops/interpret.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import { touchedLength } from "../../compiler/loops/types.ts";
import type { CompiledProgram, CompiledTrainer } from "../../compiler/program/compiled.ts";
import type { Buffer, Command, MemoryPlan } from "../../compiler/program/program.ts";
import { mapPrograms, programsOf, type SizePrograms } from "../../compiler/program/programs.ts";
import type { MemoryTypes } from "../../compiler/targets/target.ts";
import type { Target } from "../../compiler/targets/target.ts";
import {
  defineTrainer,
  type ObjectiveDefinition,
  type ProgramDefinition,
  type TrainerDefinition,
  type Views,
} from "../../runtime/index.ts";
import { viewTensor } from "../../runtime/definition.ts";

export const interpreterTarget: Target = {
  name: "interpreter",
  language: "loops",
  hasThreads: false,
  hasModule: false,
  reserved: [],
  processor: () => ({
    machine: { registers: "f64", fusion: cpuFusion },
    prepare: (entry) => entry,
    schedule: (kernel) => kernel,
  }),
  printKernel,
  files: async (trainer) =>
    new Map([
      ["kernels.txt", trainer.kernels.map(printKernel).join("\n")],
      ["programs.txt", programsOf(trainer).map(programText).join("\n")],
    ]),
  load: async (trainer) => defineTrainer<MemoryTypes>(definitionOf(trainer)),
};

function programText({ program: { name, buffers, commands, guard } }: CompiledProgram): string {
  const nameOf = new Map(buffers.map((buffer) => [buffer.id, buffer.name]));
  const lines = (list: readonly Command[], indent: string): string[] =>
    list.flatMap((command) =>
      command.kind === "repeat"
        ? [`${indent}repeat ${command.variable} < ${command.count}`, ...lines(command.body, `${indent}  `)]
        : `${indent}${command.kernel.name}(${command.arguments.map(({ buffer }) => nameOf.get(buffer)).join(", ")})`,
    );
  const end = guard === undefined ? [] : ["  end if the loss is not finite"];
  const [before, after] = [commands.slice(0, guard?.after), commands.slice(guard?.after ?? Infinity)];
  return `program ${name}\n${[...lines(before, "  "), ...end, ...lines(after, "  ")].join("\n")}\n`;
}

/** Runs launches over the arena, whose buffers lie where the memory plan says. */
function runner({ program }: CompiledProgram, plan: MemoryPlan): (views: Views) => void {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const { commands, guard } = program;
  return (views) => {
    const tensor = (id: number) => viewTensor(views, { ...buffers.get(id)!, offset: plan.offsets.get(id)! });
    const run = (list: readonly Command[], steps: ReadonlyMap<string, number>): void => {
      for (const command of list)
        if (command.kind === "repeat")
          for (let step = 0; step < command.count; step++)
            run(command.body, new Map(steps).set(command.variable, step));
        else {
          const { kernel, arguments: args, extents } = command;
          const memory = args.map(({ buffer, offset, strides }, k) => {
            const start = strides.reduce(
              (sum, { variable, stride }) => sum + stride * steps.get(variable)!,
              offset,
            );
            return tensor(buffer).subarray(start, start + touchedLength(kernel.buffers[k]!, extents));
          });
          interpretKernel(kernel, memory, extents, { rounding: "stores" });
        }
    };
    run(commands.slice(0, guard?.after), new Map());
    if (guard === undefined) return;
    if (tensor(guard.flag)[0] === 0 || Number.isFinite(tensor(guard.loss)[0]))
      run(commands.slice(guard.after), new Map());
  };
}

const sizeOf = ({ size: { rows }, objectives, predict }: SizePrograms<ProgramDefinition>) => ({
  ...(rows !== undefined && { rows }),
  objectives: Object.fromEntries<ObjectiveDefinition>(objectives),
  predict,
});

function definitionOf(trainer: CompiledTrainer): TrainerDefinition {
  const { name, fingerprint, float, plan, parameters, states, constants, counters } = trainer;
  const offset = ({ id }: Buffer): number => plan.offsets.get(id)!;
  const tensor = (buffer: Buffer) => ({
    ...buffer,
    offset: offset(buffer),
    ...(trainer.ofExamples.has(buffer) && { perRow: true as const }),
  });
  const programs = mapPrograms(trainer, (compiled): ProgramDefinition => {
    const { inputs, outputs, metrics, loss } = compiled;
    return {
      inputs: inputs.map(({ buffer, below, ranges }) => ({
        ...tensor(buffer),
        ...(below !== undefined && { below }),
        ...(ranges !== undefined && { ranges }),
      })),
      unread: unreadBy(compiled, trainer),
      outputs: outputs.map(tensor),
      metrics: metrics.map(tensor),
      ...(loss !== undefined && { loss: offset(loss) }),
      run: runner(compiled, plan),
    };
  });
  return {
    name,
    format: 1,
    fingerprint,
    arenaBytes: plan.arenaBytes,
    dtype: float,
    parameters: parameters.map(({ buffer, declaration: { initial, trainable } }) => ({
      ...tensor(buffer),
      initial,
      trainable,
    })),
    state: states.map(({ buffer, declaration: { initial, buffer: isBuffer } }) => ({
      ...tensor(buffer),
      initial,
      buffer: isBuffer,
    })),
    constants: constants.map(({ buffer, values }) => ({ ...tensor(buffer), values })),
    counters: {
      seed: offset(counters.seed),
      step: offset(counters.step),
      guard: offset(counters.guard),
    },
    ...sizeOf(programs),
    sizes: programs.sizes.map(sizeOf),
  };
}
