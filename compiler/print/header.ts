/** The comment at the head of an emitted trainer: what it is, what its dimensions mean, what it costs. */
import type { CompiledTrainer } from "../program/compiled.ts";
import { programsOf, programsOfSize, sizesOf, sizeText } from "../program/programs.ts";
import type { Buffer, Command } from "../program/program.ts";
import { commented } from "../text/names.ts";
import { bytesText, counted, grouped } from "../text/number.ts";
import { showType } from "../errors.ts";

/** More than these are counted: \`plan.txt\` lists them all. */
const [mostTensors, mostUses] = [24, 5] as const;

/** `aboutKernels`: lines of what runs them, and in which numbers. */
export function headerText(trainer: CompiledTrainer, aboutKernels: readonly string[]): string {
  const programs = programsOf(trainer);
  const inputs = [
    ...new Map(
      programsOfSize(trainer).flatMap(({ inputs: list }) => list.map(({ buffer }) => [buffer.name, buffer])),
    ).values(),
  ];
  const nameWidth = Math.max(14, ...programs.map(({ program }) => commented(program.name).length));
  const parameters = trainer.parameters.map(({ buffer }) => buffer);
  const total = parameters.reduce((sum, { length }) => sum + length, 0);
  const { arenaBytes, persistentBytes } = trainer.plan;
  const lines = [
    `${trainer.name}: a neural network and its training, compiled by Tapeless. Do not edit: change the model and`,
    "compile it again. Kernels come first, then one function per program, then the trainer that is made of them.",
    "",
    "Inputs",
    ...tensorLines(inputs),
    ...(trainer.sizes.length === 0
      ? []
      : [
          `Sizes: ${sizesOf(trainer)
            .map(({ size }) => sizeText(size))
            .join("; ")}; shapes are of the first`,
        ]),
    `Parameters: ${counted(total, "number")} in ${counted(parameters.length, "tensor")}`,
    ...tensorLines(parameters),
    "Dimensions, as tensor[axis]",
    ...dimensionLines([...inputs, ...parameters, ...trainer.predict.outputs]),
    `${"Programs".padEnd(nameWidth)}    FLOPs per call    peak bytes  launches`,
    ...programs.map(({ program }, k) => {
      const { flops, launches } = costOf(program.commands);
      const peak = trainer.plan.programs[k]!.maxLiveBytes;
      return `  ${commented(program.name).padEnd(nameWidth)} ${grouped(flops).padStart(15)} ${grouped(peak).padStart(13)} ${grouped(launches).padStart(9)}`;
    }),
    `Memory: one arena of ${counted(arenaBytes, "byte")} (${bytesText(arenaBytes)}), the first ${grouped(persistentBytes)} for parameters and state.`,
    ...aboutKernels,
  ];
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */`;
}

function tensorLines(tensors: readonly Buffer[]): string[] {
  const shown = tensors.slice(0, mostTensors);
  const width = Math.min(Math.max(0, ...shown.map(({ name }) => commented(name).length)), 40);
  const lines = shown.map(
    ({ name, type, shape }) => `  ${commented(name).padEnd(width)}  ${showType({ dtype: type, shape })}`,
  );
  return tensors.length > mostTensors
    ? [...lines, `  and ${tensors.length - mostTensors} more, see plan.txt`]
    : lines;
}

/** What each size is the size of: `28  x[2], x[3]`, in the order in which they are met. */
function dimensionLines(tensors: readonly Buffer[]): string[] {
  const uses = new Map<number, string[]>();
  for (const { name, shape } of tensors)
    for (const [axis, extent] of shape.entries()) {
      if (extent === 1) continue;
      const known = uses.get(extent) ?? [];
      uses.set(extent, known);
      const use = `${commented(name)}[${axis}]`;
      if (!known.includes(use)) known.push(use);
    }
  const width = Math.max(0, ...[...uses.keys()].map((extent) => String(extent).length));
  return [...uses].map(([extent, names]) => {
    const more = names.length > mostUses ? `, and ${names.length - mostUses} more` : "";
    return `  ${String(extent).padStart(width)}  ${names.slice(0, mostUses).join(", ")}${more}`;
  });
}

/** Of one call: what repeats run is counted as often. */
export function costOf(commands: readonly Command[]): { readonly launches: number; readonly flops: number } {
  let [launches, flops] = [0, 0];
  for (const command of commands) {
    const inner = command.kind === "launch" ? { launches: 1, flops: command.flops } : costOf(command.body);
    const times = command.kind === "launch" ? 1 : command.count;
    launches += inner.launches * times;
    flops += inner.flops * times;
  }
  return { launches, flops };
}
