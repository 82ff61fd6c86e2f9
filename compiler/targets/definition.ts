/** What a trainer's module says of it, whatever runs its programs: the types of its names, and its memory map. */
import type { CompiledProgram, CompiledTrainer } from "../program/compiled.ts";
import { programsOf } from "../program/programs.ts";
import { scalarTypes } from "../scalar/types.ts";
import type { Buffer, Command } from "../program/program.ts";
import type { Kernel } from "../loops/types.ts";
import { identifierScope } from "../text/identifiers.ts";

export interface TrainerTexts {
  /** Types to import from the runtime. */
  readonly types: readonly string[];
  readonly interfaces: readonly string[];
  /** Of `defineTrainer`. */
  readonly typeArgument: string;
  readonly definition: string;
}

/** `runs`: for each program, the text of what runs it. */
export function trainerTexts(
  trainer: CompiledTrainer,
  runs: ReadonlyMap<CompiledProgram, string>,
): TrainerTexts {
  const { text, typeArgument } = interfacesOf(trainer);
  return {
    types:
      trainer.unread.length > 0 || programsOf(trainer).some(({ inputs }) => inputs.length > 0)
        ? ["NumericArray"]
        : [],
    interfaces: text,
    typeArgument,
    definition: printDefinition(trainer, runs),
  };
}

/** Where each kernel comes from: the notes of its launches, without repetition. */
export function notesByKernel(trainer: CompiledTrainer): Map<Kernel, string[]> {
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

/** Text that cannot end the comment that it stands in, nor break its line. */
export const comment = (text: string): string =>
  text.replaceAll("*/", "* /").replaceAll(/[\n\r\u2028\u2029]/g, " ");

function interfacesOf(trainer: CompiledTrainer): { readonly text: string[]; readonly typeArgument: string } {
  const text: string[] = [];
  const scope = identifierScope();
  const declare = (
    name: string,
    buffers: readonly Buffer[],
    typeOf: (buffer: Buffer) => string,
    doc: string,
    unread: readonly string[] = [],
  ): string => {
    const identifier = scope(name);
    const members = buffers.map(
      (buffer) =>
        `/** ${buffer.type}[${buffer.shape.join(", ")}] */\nreadonly ${JSON.stringify(buffer.name)}: ${typeOf(buffer)};`,
    );
    for (const other of unread)
      members.push(`/** Nothing reads it. */\nreadonly ${JSON.stringify(other)}?: NumericArray;`);
    text.push(`/** ${doc} */\nexport interface ${identifier} {\n${members.join("\n")}\n}`);
    return identifier;
  };
  const inputs = (name: string, { inputs: list }: CompiledProgram, doc: string): string =>
    declare(
      name,
      list.map(({ buffer }) => buffer),
      () => "NumericArray",
      doc,
      trainer.unread,
    );
  const arrays = (name: string, buffers: readonly Buffer[], doc: string): string =>
    declare(name, buffers, ({ type }) => scalarTypes[type].array.name, doc);
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

/** Numbers, strings, lists and records of them as they stand in a module. JSON has no word for some numbers. */
function valueText(value: unknown): string {
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  if ("length" in value) return `[${Array.from(value as ArrayLike<unknown>, valueText).join(", ")}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}: ${valueText(member)}`,
  );
  return `{ ${members.join(", ")} }`;
}

function printDefinition(trainer: CompiledTrainer, runs: ReadonlyMap<CompiledProgram, string>): string {
  const { plan } = trainer;
  const offset = (buffer: Buffer): number => plan.offsets.get(buffer.id)!;
  const tensor = (buffer: Buffer, more = ""): string =>
    `{ name: ${JSON.stringify(buffer.name)}, type: "${buffer.type}", shape: [${buffer.shape.join(", ")}], offset: ${offset(buffer)}${more} }`;
  const list = (items: readonly string[]): string =>
    items.length === 0 ? "[]" : `[\n${items.join(",\n")},\n]`;
  const unread = trainer.unread.length === 0 ? "" : `\nunread: ${JSON.stringify(trainer.unread)},`;
  const program = (compiled: CompiledProgram): string =>
    `{
      inputs: ${list(compiled.inputs.map(({ buffer, below, ranges }) => tensor(buffer, below !== undefined ? `, below: ${below}` : ranges === undefined ? "" : `, ranges: ${JSON.stringify(ranges)}`)))},${unread}
      outputs: ${list(compiled.outputs.map((buffer) => tensor(buffer)))},
      ${compiled.loss === undefined ? "" : `loss: ${offset(compiled.loss)},`}
      metrics: ${list(compiled.metrics.map((buffer) => tensor(buffer)))},
      run: ${runs.get(compiled)!},
    }`;
  const initial = (value: object): string => `, initial: ${valueText(value)}`;
  return `{
    name: ${JSON.stringify(trainer.name)},
    format: 1,
    fingerprint: "${trainer.fingerprint}",
    arenaBytes: ${plan.arenaBytes},
    dtype: "${trainer.float}",
    parameters: ${list(trainer.parameters.map(({ buffer, declaration }) => tensor(buffer, `${initial(declaration.initial)}, trainable: ${declaration.trainable}`)))},
    state: ${list(trainer.states.map(({ buffer, declaration }) => tensor(buffer, `${initial(declaration.initial)}${declaration.buffer ? ", buffer: true" : ""}`)))},
    constants: ${list(trainer.constants.map(({ buffer, values }) => tensor(buffer, `, values: ${valueText(values)}`)))},
    counters: { ${Object.entries(trainer.counters)
      .map(([name, buffer]) => `${name}: ${offset(buffer)}`)
      .join(", ")} },
    objectives: {
      ${[...trainer.objectives].map(([name, { step, evaluate, gradients }]) => `[${JSON.stringify(name)}]: { step: ${program(step)}, evaluate: ${program(evaluate)}, gradients: ${program(gradients)} },`).join("\n")}
    },
    predict: ${program(trainer.predict)},
  }`;
}
