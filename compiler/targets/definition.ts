/** What a trainer's module says of it, whatever runs its programs: the types of its names, and its memory map. */
import type { InterfaceDeclarationStructure, OptionalKind, PropertySignatureStructure } from "ts-morph";
import type { CompiledProgram, CompiledTrainer } from "../program/compiled.ts";
import { programsOf, programsOfSize, type SizePrograms } from "../program/programs.ts";
import { tensorsOf } from "../program/rows.ts";
import { scalarTypes } from "../scalar/types.ts";
import { launchesOf, type Buffer } from "../program/program.ts";
import type { Kernel } from "../loops/types.ts";
import { identifierScope } from "../text/identifiers.ts";

type Interface = OptionalKind<InterfaceDeclarationStructure>;
type Member = OptionalKind<PropertySignatureStructure>;

export interface TrainerTexts {
  /** Types to import from the runtime. */
  readonly types: readonly string[];
  readonly interfaces: readonly Interface[];
  /** Of `defineTrainer`. */
  readonly typeArgument: string;
  readonly definition: string;
}

/** `runs`: for each program, the text of what runs it. */
export function trainerTexts(
  trainer: CompiledTrainer,
  runs: ReadonlyMap<CompiledProgram, string>,
): TrainerTexts {
  return {
    types: trainer.declaredInputs.length > 0 ? ["NumericArray"] : [],
    ...interfacesOf(trainer),
    definition: printDefinition(trainer, runs),
  };
}

/** Where each kernel comes from: the notes of its launches, without repetition. */
export function notesByKernel(trainer: CompiledTrainer): Map<Kernel, string[]> {
  const notes = new Map<Kernel, string[]>();
  for (const { program } of programsOf(trainer))
    for (const { kernel, notes: own } of launchesOf(program.commands)) {
      const known = notes.get(kernel) ?? [];
      notes.set(kernel, known);
      for (const note of own) if (!known.includes(note)) known.push(note);
    }
  return notes;
}

/** Text that cannot end the comment that it stands in, nor break its line. */
export const comment = (text: string): string =>
  text.replaceAll("*/", "* /").replaceAll(/[\n\r\u2028\u2029]/g, " ");

function interfacesOf(trainer: CompiledTrainer): Pick<TrainerTexts, "interfaces" | "typeArgument"> {
  const interfaces: Interface[] = [];
  const scope = identifierScope();
  const member = (name: string, type: string, doc: string, hasQuestionToken = false): Member => {
    return { name: JSON.stringify(name), type, docs: [doc], isReadonly: true, hasQuestionToken };
  };
  const shapes = shapesByName(trainer);
  const members = (buffers: readonly Buffer[], elements?: string): Member[] =>
    buffers.map(({ name, type, shape }) => {
      const all = new Set([shape.join(", "), ...(shapes.get(name) ?? [])]);
      return member(name, elements ?? scalarTypes[type].array.name, `${type}[${[...all].join("] or [")}]`);
    });
  const declare = (name: string, doc: string, properties: Member[]): string => {
    const identifier = scope(name);
    interfaces.push({ name: identifier, isExported: true, docs: [doc], properties });
    return identifier;
  };
  const inputs = (name: string, compiled: CompiledProgram, doc: string): string => {
    const buffers = compiled.inputs.map(({ buffer }) => buffer);
    const unread = unreadBy(compiled, trainer).map((input) =>
      member(input, "NumericArray", "Not needed: may be given, and is not read.", true),
    );
    return declare(name, doc, [...members(buffers, "NumericArray"), ...unread]);
  };
  const arrays = (name: string, buffers: readonly Buffer[], doc: string): string =>
    declare(name, doc, members(buffers));
  const objectives = [...trainer.objectives];
  const perObjective = (call: "step" | "evaluate" | "gradients", title: string): string => {
    if (objectives.length === 0) return "never";
    if (objectives.length === 1)
      return inputs(`${title}Inputs`, objectives[0]![1][call], `What \`${call}\` takes.`);
    const each = objectives.map(
      ([name, objective]) =>
        `readonly ${JSON.stringify(name)}: ${inputs(`${name} ${title}Inputs`, objective[call], `What \`${call}\` takes for this objective.`)}`,
    );
    return `{ ${each.join("; ")} }`;
  };
  const types = [
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
    `metrics: ${arrays("Metrics", objectives[0]?.[1].evaluate.metrics ?? [], "What `evaluate` measures beside the loss.")}`,
    `objective: ${objectives.map(([name]) => JSON.stringify(name)).join(" | ") || "never"}`,
  ];
  return { interfaces, typeArgument: `{\n  ${types.join(";\n  ")};\n}` };
}

/** Shapes that an input or a result has in other sizes. */
function shapesByName({ sizes }: CompiledTrainer): Map<string, string[]> {
  const shapes = new Map<string, string[]>();
  for (const { name, shape } of sizes.flatMap(programsOfSize).flatMap(tensorsOf))
    shapes.set(name, [...(shapes.get(name) ?? []), shape.join(", ")]);
  return shapes;
}

/** Inputs of the model that a program does not need. */
export const unreadBy = ({ inputs }: CompiledProgram, { declaredInputs }: CompiledTrainer): string[] =>
  declaredInputs.filter((name) => !inputs.some(({ buffer }) => buffer.name === name));

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
  const tensor = (buffer: Buffer, more: object = {}) => {
    const { name, type, shape } = buffer;
    return { name, type, shape, offset: offset(buffer), ...more };
  };
  const tensors = (buffers: readonly Buffer[]): string =>
    valueText(buffers.map((buffer) => tensor(buffer, { ...perRow(buffer) })));
  const perRow = (buffer: Buffer) => trainer.ofExamples.has(buffer) && { perRow: true };
  const program = (compiled: CompiledProgram): string => {
    const { inputs, outputs, loss, metrics } = compiled;
    const unread = unreadBy(compiled, trainer);
    const given = inputs.map(({ buffer, below, ranges }) =>
      tensor(buffer, { ...(below !== undefined ? { below } : ranges && { ranges }), ...perRow(buffer) }),
    );
    return members([
      `inputs: ${valueText(given)}`,
      unread.length > 0 && `unread: ${valueText(unread)}`,
      `outputs: ${tensors(outputs)}`,
      loss !== undefined && `loss: ${offset(loss)}`,
      `metrics: ${tensors(metrics)}`,
      `run: ${runs.get(compiled)!}`,
    ]);
  };
  const objectivesText = (objectives: CompiledTrainer["objectives"]): string =>
    members(
      [...objectives].map(
        ([name, { step, evaluate, gradients }]) =>
          `[${valueText(name)}]: ${members([`step: ${program(step)}`, `evaluate: ${program(evaluate)}`, `gradients: ${program(gradients)}`])}`,
      ),
    );
  const programs = ({ size, objectives, predict }: SizePrograms<CompiledProgram>) => [
    size.rows !== undefined && `rows: ${size.rows}`,
    `objectives: ${objectivesText(objectives)}`,
    `predict: ${program(predict)}`,
  ];
  const parameters = trainer.parameters.map(({ buffer, declaration: { initial, trainable } }) =>
    tensor(buffer, { initial, trainable }),
  );
  const states = trainer.states.map(({ buffer, declaration }) =>
    tensor(buffer, { initial: declaration.initial, ...(declaration.buffer && { buffer: true }) }),
  );
  const constants = trainer.constants.map(({ buffer, values }) => tensor(buffer, { values }));
  const counters = Object.entries(trainer.counters).map(([name, buffer]) => [name, offset(buffer)]);
  const sizes = trainer.sizes.map((size) => members(programs(size)));
  return members([
    `name: ${valueText(trainer.name)}`,
    "format: 1",
    `fingerprint: "${trainer.fingerprint}"`,
    `arenaBytes: ${plan.arenaBytes}`,
    `dtype: "${trainer.float}"`,
    `parameters: ${valueText(parameters)}`,
    `state: ${valueText(states)}`,
    `constants: ${valueText(constants)}`,
    `counters: ${valueText(Object.fromEntries(counters))}`,
    ...programs(trainer),
    sizes.length > 0 && `sizes: [${sizes.join(", ")}]`,
  ]);
}

/** An object of those that there are, a line each: prettier keeps it so. */
const members = (lines: readonly (string | false)[]): string =>
  `{${lines.map((line) => (line === false ? "" : `\n${line},`)).join("")}\n}`;
