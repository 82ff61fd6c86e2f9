/**
 * The TypeScript target: a trainer as one module. The text comes in parts (kernels, programs, types, definition),
 * so that it can be put together as a file that imports the runtime, or loaded from memory with the runtime handed in.
 */
import { programsOf, type CompiledProgram, type CompiledTrainer } from "../../compiled.ts";
import type { DType } from "../../graph/dtype.ts";
import type { Argument, Buffer, Command } from "../../loops/program.ts";
import type { Kernel } from "../../loops/types.ts";
import { bytesPerElement } from "../../graph/dtype.ts";
import { printTypeScriptKernel, type Language, type PrintedKernel } from "./kernel.ts";
import { identifierScope } from "./names.ts";

/** Characters in a line of the emitted text. */
export const lineWidth = 110;

export interface TypeScriptParts {
  /** Names to import from the runtime; of its functions, and of its types. */
  readonly values: readonly string[];
  readonly types: readonly string[];
  readonly kernels: readonly {
    readonly kernel: Kernel;
    readonly text: string;
    readonly notes: readonly string[];
  }[];
  /** Laid out already. */
  readonly programs: readonly string[];
  readonly interfaces: readonly string[];
  /** `defineTrainer<…>({…})` */
  readonly definition: string;
  readonly typeArgument: string;
}

/** `javascript`: kernels and programs come without types. */
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
  const interfaces = interfacesOf(trainer);
  return {
    values: [...new Set(["defineTrainer", ...helpers])].toSorted(),
    types: [
      ...(programsOf(trainer).some(({ inputs }) => inputs.length > 0) ? ["NumericArray"] : []),
      "Views",
    ],
    kernels: trainer.kernels.map((kernel) => ({
      kernel,
      text: printed.get(kernel)!.text,
      notes: notes.get(kernel) ?? [],
    })),
    programs: [...runs].map(([compiled, name]) => printProgram(compiled, name, trainer, printed, language)),
    interfaces: interfaces.text,
    typeArgument: interfaces.typeArgument,
    definition: printDefinition(trainer, runs),
  };
}

/** Where each kernel comes from: the notes of its launches, without repetition. */
function notesByKernel(trainer: CompiledTrainer): Map<Kernel, string[]> {
  const notes = new Map<Kernel, string[]>();
  const visit = (commands: readonly Command[]): void => {
    for (const command of commands)
      if (command.kind === "repeat") visit(command.body);
      else {
        const known = notes.get(command.kernel) ?? [];
        notes.set(command.kernel, known);
        for (const note of command.notes) if (!known.includes(note)) known.push(note);
      }
  };
  for (const { program } of programsOf(trainer)) visit(program.commands);
  return notes;
}

function printProgram(
  { program }: CompiledProgram,
  name: string,
  trainer: CompiledTrainer,
  printed: ReadonlyMap<Kernel, PrintedKernel>,
  language: Language,
): string {
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const views = new Set<string>();
  const place = ({ buffer: id, offset, strides }: Argument): string => {
    const buffer = buffers.get(id)!;
    const start = trainer.plan.offsets.get(id)! / bytesPerElement[buffer.type] + offset;
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
      const args = [...kernel.views, ...command.arguments.map(place), ...command.extents.map(String)];
      lines.push(layOutCall(command.kernel.name, args, indent));
    }
  };
  visit(program.commands, "  ");
  const typed = (text: string, type: string) => (language === "typescript" ? `${text}: ${type}` : text);
  const parameter = typed(views.size === 0 ? "_" : `{ ${[...views].toSorted().join(", ")} }`, "Views");
  return `${typed(`function ${name}(${parameter})`, "void")} {${lines.map((line) => `\n${line}`).join("")}${lines.length > 0 ? "\n" : ""}}\n`;
}

/** As prettier would: programs have thousands of launches, all alike. */
function layOutCall(name: string, args: readonly string[], indent: string): string {
  const line = `${indent}${name}(${args.join(", ")});`;
  if (line.length <= lineWidth) return line;
  return `${indent}${name}(\n${args.map((arg) => `${indent}  ${arg},\n`).join("")}${indent});`;
}

/** Text that cannot end the comment that it stands in, nor break its line. */
export const comment = (text: string): string =>
  text.replaceAll("*/", "* /").replaceAll(/[\n\r\u2028\u2029]/g, " ");

const arrayType: Readonly<Record<DType, string>> = {
  f32: "Float32Array",
  f64: "Float64Array",
  i32: "Int32Array",
  bool: "Uint8Array",
};

function interfacesOf(trainer: CompiledTrainer): { readonly text: string[]; readonly typeArgument: string } {
  const text: string[] = [];
  const scope = identifierScope();
  const declare = (
    name: string,
    buffers: readonly Buffer[],
    typeOf: (buffer: Buffer) => string,
    doc: string,
  ): string => {
    const identifier = scope(name);
    const members = buffers.map(
      (buffer) =>
        `/** ${buffer.type}[${buffer.shape.join(", ")}] */\nreadonly ${JSON.stringify(buffer.name)}: ${typeOf(buffer)};`,
    );
    text.push(`/** ${doc} */\nexport interface ${identifier} {\n${members.join("\n")}\n}`);
    return identifier;
  };
  const inputs = (name: string, { inputs: list }: CompiledProgram, doc: string): string =>
    declare(
      name,
      list.map(({ buffer }) => buffer),
      () => "NumericArray",
      doc,
    );
  const arrays = (name: string, buffers: readonly Buffer[], doc: string): string =>
    declare(name, buffers, ({ type }) => arrayType[type], doc);
  const objectives = [...trainer.objectives];
  const perObjective = (call: "step" | "evaluate" | "gradients", title: string): string => {
    if (objectives.length === 1)
      return inputs(`${title}Inputs`, objectives[0]![1][call], `What \`${call}\` takes.`);
    const each = objectives.map(
      ([name, objective]) =>
        `readonly ${JSON.stringify(name)}: ${inputs(`${name} ${title}Inputs`, objective[call], `What \`${call}\` takes for this objective.`)}`,
    );
    return `{ ${each.join("; ")} }`;
  };
  const members = [
    `step: ${perObjective("step", "Step")}`,
    `evaluate: ${perObjective("evaluate", "Evaluate")}`,
    `gradients: ${perObjective("gradients", "Gradient")}`,
    `predict: ${inputs("PredictInputs", trainer.predict, "What `predict` takes.")}`,
    `outputs: ${arrays("Outputs", trainer.predict.outputs, "What `predict` returns.")}`,
    `parameters: ${arrays(
      "Parameters",
      trainer.parameters.map(({ buffer }) => buffer),
      "The parameters by name.",
    )}`,
    `metrics: ${arrays("Metrics", objectives[0]![1].evaluate.metrics, "What `evaluate` measures beside the loss.")}`,
    `objective: ${objectives.map(([name]) => JSON.stringify(name)).join(" | ")}`,
  ];
  return { text, typeArgument: `{\n  ${members.join(";\n  ")};\n}` };
}

function printDefinition(trainer: CompiledTrainer, runs: ReadonlyMap<CompiledProgram, string>): string {
  const { plan } = trainer;
  const offset = (buffer: Buffer): number => plan.offsets.get(buffer.id)!;
  const tensor = (buffer: Buffer, more = ""): string =>
    `{ name: ${JSON.stringify(buffer.name)}, type: "${buffer.type}", shape: [${buffer.shape.join(", ")}], offset: ${offset(buffer)}${more} }`;
  const list = (items: readonly string[]): string =>
    items.length === 0 ? "[]" : `[\n${items.join(",\n")},\n]`;
  const program = (compiled: CompiledProgram): string =>
    `{
      inputs: ${list(compiled.inputs.map(({ buffer, below }) => tensor(buffer, below === undefined ? "" : `, below: ${below}`)))},
      outputs: ${list(compiled.outputs.map((buffer) => tensor(buffer)))},
      ${compiled.loss === undefined ? "" : `loss: ${offset(compiled.loss)},`}
      metrics: ${list(compiled.metrics.map((buffer) => tensor(buffer)))},
      run: ${runs.get(compiled)!},
    }`;
  const initial = (value: object): string =>
    `, initial: ${JSON.stringify(value, (_, item: unknown) => (ArrayBuffer.isView(item) ? Array.from(item as Float64Array) : item))}`;
  return `{
    name: ${JSON.stringify(trainer.name)},
    format: 1,
    fingerprint: "${trainer.fingerprint}",
    arenaBytes: ${plan.arenaBytes},
    dtype: "${trainer.float}",
    parameters: ${list(trainer.parameters.map(({ buffer, declaration }) => tensor(buffer, `${initial(declaration.initial)}, trainable: ${declaration.trainable}`)))},
    state: ${list(trainer.states.map(({ buffer, declaration }) => tensor(buffer, `${initial(declaration.initial)}${declaration.buffer ? ", buffer: true" : ""}`)))},
    constants: ${list(trainer.constants.map(({ buffer, values }) => tensor(buffer, `, values: [${Array.from(values).join(", ")}]`)))},
    counters: { seed: ${offset(trainer.counters.seed)}, step: ${offset(trainer.counters.step)} },
    objectives: {
      ${[...trainer.objectives].map(([name, { step, evaluate, gradients }]) => `[${JSON.stringify(name)}]: { step: ${program(step)}, evaluate: ${program(evaluate)}, gradients: ${program(gradients)} },`).join("\n")}
    },
    predict: ${program(trainer.predict)},
  }`;
}
