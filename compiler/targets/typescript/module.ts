/**
 * The TypeScript target: a trainer as one module. It comes in parts (functions, interfaces, definition), which are put together as a
 * file that imports the runtime (`emit.ts`), or loaded from memory with the runtime handed in (`load.ts`).
 */
import type { CompiledProgram, CompiledTrainer } from "../../program/compiled.ts";
import { programsOf } from "../../program/programs.ts";
import type { Argument, Buffer, Command } from "../../program/program.ts";
import type { Kernel } from "../../loops/types.ts";
import { scalarTypes } from "../../scalar/types.ts";
import { comment, notesByKernel, trainerTexts, type TrainerTexts } from "../definition.ts";
import { list, literal } from "./expression.ts";
import type { Language, PrintedFunction } from "./function.ts";
import { printTypeScriptKernel, type PrintedKernel } from "./kernel.ts";
import { identifierScope } from "../../text/identifiers.ts";

export interface TypeScriptParts extends TrainerTexts {
  /** Of the file's header: what runs the kernels, and in which numbers. */
  readonly about: readonly string[];
  /** Functions to import from the runtime, and its modules that hold them. */
  readonly values: readonly string[];
  readonly runtime: readonly string[];
  /** Kernels, with the lines of their documentation, then programs. */
  readonly functions: readonly (PrintedFunction & { readonly notes?: readonly string[] })[];
  /** Further arguments of `defineTrainer`, after the definition. */
  readonly machine?: string;
  /** The function that takes its place, and the folder of the runtime that has it, which is an entry point of the package. */
  readonly maker?: { readonly name: string; readonly entry: string };
}

/** `language`: that of the bodies of functions. */
export function typescriptParts(
  trainer: CompiledTrainer,
  language: Language = "typescript",
): TypeScriptParts {
  const { precision } = trainer;
  const printed = new Map(
    trainer.kernels.map(
      (kernel) => [kernel, printTypeScriptKernel(kernel, { precision, language })] as const,
    ),
  );
  const scope = identifierScope(trainer.kernels.map((kernel) => kernel.name));
  const runs = new Map(
    programsOf(trainer).map((compiled) => [compiled, scope(compiled.program.name)] as const),
  );
  const notes = notesByKernel(trainer);
  const helpers = [...printed.values()].flatMap((kernel) => kernel.helpers);
  const texts = trainerTexts(trainer, runs);
  return {
    ...texts,
    about: [
      "Kernels take the views of the arena that they use, then the position of each tensor in its view, in elements.",
      "Tensors are row-major. Arithmetic is in float64 between loads and stores" +
        (precision === "strict" ? ", rounded to float32 after every operation." : ", rounded when stored."),
    ],
    values: [...new Set(["defineTrainer", ...helpers])].toSorted(),
    runtime: ["trainer.ts", "math.ts"],
    types: [...texts.types, "Views"],
    functions: [
      ...[...printed].map(([kernel, text]) => ({ ...text, notes: notes.get(kernel) ?? [] })),
      ...[...runs].map(([compiled, name]) => printProgram(compiled, name, trainer, printed, language)),
    ],
  };
}

export function printProgram(
  { program }: CompiledProgram,
  name: string,
  trainer: CompiledTrainer,
  printed: ReadonlyMap<Kernel, PrintedKernel>,
  language: Language,
): PrintedFunction {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const views = new Set<string>();
  const place = ({ buffer: id, offset, strides }: Argument): string => {
    const buffer = buffers.get(id)!;
    const start = trainer.plan.offsets.get(id)! / scalarTypes[buffer.type].bytes + offset;
    const moving = strides.map(
      ({ variable, stride }) => ` ${stride < 0 ? "-" : "+"} ${Math.abs(stride)} * ${variable}`,
    );
    return `${start}${moving.join("")} /* ${comment(buffer.name)} */`;
  };
  const lines: string[] = [];
  const visit = (commands: readonly Command[], indent: string): void => {
    for (const command of commands) {
      if (command.kind === "repeat") {
        const { variable, count, body } = command;
        lines.push(`${indent}for (let ${variable} = 0; ${variable} < ${count}; ${variable}++) {`);
        visit(body, `${indent}  `);
        lines.push(`${indent}}`);
        continue;
      }
      const kernel = printed.get(command.kernel)!;
      for (const view of kernel.views) views.add(view);
      const args = [
        ...kernel.views,
        ...command.arguments.map(place),
        ...command.extents.map((number) => literal(number).text),
      ];
      lines.push(...list(`${command.kernel.name}(`, args, ");", indent));
    }
  };
  const { commands, guard } = program;
  visit(commands.slice(0, guard?.after), "  ");
  if (guard !== undefined) {
    const [flag, loss] = [buffers.get(guard.flag)!, buffers.get(guard.loss)!];
    const read = (buffer: Buffer): string => {
      views.add(buffer.type);
      return `${buffer.type}[${place({ buffer: buffer.id, offset: 0, strides: [] })}]${language === "typescript" ? "!" : ""}`;
    };
    lines.push(`  if (${read(flag)} !== 0 && !Number.isFinite(${read(loss)})) return;`);
    visit(commands.slice(guard.after), "  ");
  }
  const parameter = views.size === 0 ? "_" : `{ ${[...views].toSorted().join(", ")} }`;
  return { name, parameters: [{ name: parameter, type: "Views" }], body: lines };
}
