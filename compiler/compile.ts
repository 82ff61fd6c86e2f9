/**
 * The compiler from end to end: read this file first. Each stage is a line, and gives the next one something of
 * another type; what happens in a stage is the pass that is named there.
 */
import { createHash } from "node:crypto";
import {
  hasLanes,
  programsOf,
  type CompiledObjective,
  type CompiledProgram,
  type CompiledTrainer,
  type Target,
} from "./program/compiled.ts";
import type { Graph } from "./graph/graph.ts";
import { flag, must, oneOf, options as optionsOf, recordOf, text } from "./model/arguments/check.ts";
import type { Node } from "./graph/types.ts";
import { kernelKey } from "./loops/print.ts";
import type { Buffer, Command, Program } from "./program/program.ts";
import type { Kernel } from "./loops/types.ts";
import { verifyKernel } from "./loops/verify.ts";
import { isModel, resolveOptions, type Model } from "./model/define.ts";
import { traceModel } from "./model/trace-model.ts";
import { seedName, stepName } from "./model/trace.ts";
import { floatTypes, type FloatType } from "./scalar/types.ts";
import { bodyOf } from "./ops/scan.ts";
import { assemble } from "./lower/assemble.ts";
import { Buffers } from "./lower/buffers.ts";
import {
  entryPoints,
  type JointGraph,
  type ModelEntryPoints,
  type TracedModel,
} from "./entry/entry-points.ts";
import { layOut, type Laid } from "./targets/lanes/lay-out.ts";
import { inferLimits } from "./entry/limits.ts";
import { checkArena } from "./memory/limit.ts";
import { planMemory } from "./memory/plan.ts";
import { refuse, warningsOf } from "./entry/warnings.ts";
import { generalizeExtent, type FlatKernel } from "./schedule/extent.ts";
import { scheduleForLanes } from "./targets/lanes/schedule.ts";
import { scheduleForCpu } from "./targets/typescript/schedule.ts";
import { jointGraphs } from "./print/graph-text.ts";
import { reportOf, type Report } from "./print/report.ts";
import { loadTrainer, type MemoryTrainer } from "./targets/load.ts";
import { helperNames } from "./targets/typescript/spelling.ts";
import { identifierScope } from "./targets/typescript/names.ts";

export interface CompileOptions {
  /**
   * `fast` keeps float64 in registers, and rounds when storing and where somebody could tell (`lower/round.ts`); `strict` rounds
   * after every operation.
   */
  readonly precision?: "fast" | "strict";
  /** What runs the programs; default "ts". */
  readonly target?: Target;
  /** What floating-point tensors are; `check` compiles in f64. */
  readonly float?: FloatType;
  /** For `check`: `evaluate` computes the loss as training does, without metrics, and `predict` nothing. */
  readonly lossOnly?: boolean;
  /** Values for the model's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Fails where there are warnings: what a model says and seldom means (`report.warnings`). */
  readonly warningsAsErrors?: boolean;
  /** Fails if the arena would be larger. */
  readonly memoryBudget?: number;
  /** The runtime inlined: a trainer without imports. */
  readonly standalone?: boolean;
  /** Of target "wasm": the module is part of the trainer's text. */
  readonly inline?: boolean;
  /** The folder that the files are for: decides how they import the runtime. */
  readonly folder?: string;
}

const compileOptions = optionsOf<CompileOptions>(
  {},
  {
    precision: oneOf(["fast", "strict"]),
    target: oneOf(["ts", "wasm"] satisfies Target[]),
    float: oneOf(floatTypes),
    lossOnly: flag,
    warningsAsErrors: flag,
    options: recordOf(() => undefined, "values for the options of the model"),
    memoryBudget: must("a number of bytes", (bytes) => typeof bytes === "number" && bytes >= 0),
    standalone: flag,
    inline: flag,
    folder: text,
  },
);

/** Milliseconds by stage, in order. */
export type StageTimes = ReadonlyMap<string, number>;

export interface Compiled {
  readonly trainer: CompiledTrainer;
  readonly traced: TracedModel;
  readonly entries: ModelEntryPoints;
  readonly report: Report;
  readonly times: StageTimes;
  /** The artifact: texts, and bytes, by file name. */
  readonly files: () => Promise<ReadonlyMap<string, string | Uint8Array>>;
  /** A trainer from memory, as the written one would be. */
  readonly createTrainer: MemoryTrainer;
}

export async function compile(model: Model, options: CompileOptions = {}): Promise<Compiled> {
  must("what defineModel returns", isModel)("compile", "model", model);
  compileOptions("compile", "options", options);
  const {
    target = "ts",
    precision = "fast",
    float = "f32",
    lossOnly = false,
    memoryBudget = Infinity,
    warningsAsErrors = false,
  } = options;
  const time = stopwatch();
  const traced = time("trace", () =>
    traceModel(model, resolveOptions(model, options.options), float, lossOnly),
  );
  const entries = time("differentiate", () => entryPoints(traced));
  // A loss alone leaves out what only outputs read.
  const warnings = lossOnly ? [] : warningsOf(traced, entries);
  if (warningsAsErrors) refuse(warnings);
  const lanes = hasLanes({ target, precision });
  const lowered = time("fuse", () =>
    lower(entries, traced, lanes ? layOut : (entry) => entry, lanes ? "f32" : "f64"),
  );
  const programs = lowered.programs.map(({ program }) => program);
  const plan = time("plan memory", () => planMemory(programs));
  checkArena(model.name, plan, programs, memoryBudget);
  const scheduled = time("schedule", () => schedule(lowered, lanes ? scheduleForLanes : scheduleForCpu));
  const trainer: CompiledTrainer = {
    name: model.name,
    target,
    float,
    precision,
    ...scheduled.trainer,
    plan,
    fingerprint: fingerprintOf(scheduled.programs, plan.offsets),
  };
  return {
    trainer,
    traced,
    entries,
    report: reportOf(trainer, entries, traced, warnings),
    times: time.times,
    files: () => time.async("emit", async () => (await emitter()).emitFiles(trainer, entries, options)),
    createTrainer: (trainerOptions) => loadTrainer(trainer, trainerOptions),
  };
}

/** Loaded when files are written: what it needs takes longer to load than all of the compiler. */
const emitter = () => import("./targets/emit.ts");

interface Stopwatch {
  <Result>(stage: string, run: () => Result): Result;
  readonly async: <Result>(stage: string, run: () => Promise<Result>) => Promise<Result>;
  readonly times: StageTimes;
}

function stopwatch(): Stopwatch {
  const times = new Map<string, number>();
  const note = (stage: string, since: number): void => void times.set(stage, performance.now() - since);
  const measure = <Result>(stage: string, run: () => Result): Result => {
    const since = performance.now();
    const result = run();
    note(stage, since);
    return result;
  };
  const measureAsync = async <Result>(stage: string, run: () => Promise<Result>): Promise<Result> => {
    const since = performance.now();
    const result = await run();
    note(stage, since);
    return result;
  };
  return Object.assign(measure, { async: measureAsync, times });
}

type Unplanned = Omit<CompiledTrainer, "name" | "target" | "float" | "precision" | "plan" | "fingerprint">;

interface Lowered {
  readonly trainer: Omit<Unplanned, "kernels">;
  readonly programs: readonly CompiledProgram[];
}

/** Fuses, orders and lowers every entry point; persistent buffers come first, in the order of declaration. */
function lower(
  entries: ModelEntryPoints,
  traced: TracedModel,
  layOutForTarget: (entry: JointGraph) => Laid,
  registers: "f32" | "f64",
): Lowered {
  const buffers = new Buffers();
  const { training, evaluation } = traced;
  const parameters = merge(training.parameters, evaluation.parameters).map((declaration) => ({
    buffer: buffers.ofLeaf(declaration.node),
    declaration,
  }));
  training.state(seedName, [], { kind: "zeros" }, "i32", false);
  const states = merge(training.states, evaluation.states).map((declaration) => ({
    buffer: buffers.ofLeaf(declaration.node),
    declaration,
  }));
  const constants = merge(training.constants, evaluation.constants).map(({ node, values }) => ({
    buffer: buffers.ofLeaf(node),
    values,
  }));
  const guard = buffers.make("tapeless.guard", "i32", [], "state");
  const persistent = new Set([...parameters, ...states, ...constants].map(({ buffer }) => buffer));
  persistent.add(guard);
  const note = siteNotes();
  const limits = inferLimits(jointGraphs(entries), new Map([...evaluation.inputs, ...training.inputs]));
  const compileEntry = (entry: JointGraph): CompiledProgram => {
    const laid = layOutForTarget(entry);
    const isStep = entry.loss && entry.assignments.length > 0;
    const program = assemble(laid, buffers, (node) => note(laid, node), {
      registers,
      ...(isStep && { flag: guard }),
    });
    const outputs = program.buffers.filter((buffer) => buffer.role === "output");
    const rest = entry.loss ? outputs.slice(1) : outputs;
    const isMetric = (buffer: Buffer): boolean => entry.metrics.includes(buffer.name);
    return {
      program: {
        ...program,
        buffers: [...persistent, ...program.buffers.filter((buffer) => !persistent.has(buffer))],
      },
      inputs: program.buffers
        .filter((buffer) => buffer.role === "input")
        .map((buffer) => ({ buffer, below: undefined, ...limits.get(entry)!.get(buffer.name) })),
      loss: entry.loss ? outputs[0] : undefined,
      outputs: rest.filter((buffer) => !isMetric(buffer)),
      metrics: rest.filter(isMetric),
    };
  };
  const objectives = new Map<string, CompiledObjective>();
  for (const [name, { step, gradients, evaluate }] of entries.objectives)
    objectives.set(name, {
      step: compileEntry(step),
      gradients: compileEntry(gradients),
      evaluate: compileEntry(evaluate),
    });
  const predict = compileEntry(entries.predict);
  const counter = (name: string): Buffer => states.find(({ buffer }) => buffer.name === name)!.buffer;
  const trainer = {
    parameters,
    states: states.filter(({ buffer }) => buffer.name !== seedName && buffer.name !== stepName),
    constants,
    counters: { seed: counter(seedName), step: counter(stepName), guard },
    objectives,
    predict,
  };
  const read = programsOf(trainer).flatMap(({ inputs }) => inputs.map(({ buffer }) => buffer.name));
  const declared = [...new Set([...training.inputs.keys(), ...evaluation.inputs.keys()])];
  const unread = declared.filter((name) => !read.includes(name));
  return { trainer: { ...trainer, unread }, programs: programsOf(trainer) };
}

/** Declarations of both traces: those of the first, then what only the second declares. */
const merge = <Value>(first: ReadonlyMap<string, Value>, second: ReadonlyMap<string, Value>): Value[] => [
  ...first.values(),
  ...[...second].flatMap(([name, value]) => (first.has(name) ? [] : [value])),
];

/** `relu, mnist-cnn.ts:14`; places are looked up once per call site. */
function siteNotes(): (entry: Laid, node: Node) => string {
  const places = new Map<unknown, string>();
  const graphsOf = new Map<Graph, Graph[]>();
  return (entry, node) => {
    const graphs = graphsOf.get(entry.graph) ?? withBodies(entry.graph);
    graphsOf.set(entry.graph, graphs);
    const site = graphs.find(({ nodes }) => nodes[node.id] === node)?.site(node);
    const place = places.get(site) ?? site?.brief() ?? "";
    places.set(site, place);
    return place === "" ? node.op : `${node.op}, ${place}`;
  };
}

/** A graph, and those of the scans in it. */
function withBodies(graph: Graph): Graph[] {
  const graphs = [graph];
  for (const { nodes } of graphs)
    for (const node of nodes) if (node.outputs !== undefined) graphs.push(bodyOf(node).graph);
  return graphs;
}

/** Schedules each kernel for the target; equal kernels become one. */
function schedule(
  { trainer, programs }: Lowered,
  scheduleForTarget: (kernel: Kernel) => Kernel,
): {
  readonly trainer: Unplanned;
  readonly programs: readonly CompiledProgram[];
} {
  const byKey = new Map<string, FlatKernel>();
  const byScheduledKey = new Map<string, Kernel>();
  const kernels: Kernel[] = [];
  const name = identifierScope([
    "step",
    "gradients",
    "evaluate",
    "predict",
    "createTrainer",
    ...helperNames(),
  ]);
  const scheduleKernel = (kernel: Kernel): FlatKernel => {
    const key = kernelKey(kernel);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    verifyKernel(kernel);
    const flat = generalizeExtent(scheduleForTarget(kernel));
    const scheduledKey = kernelKey(flat.kernel);
    const same = byScheduledKey.get(scheduledKey);
    const scheduled = same ?? { ...flat.kernel, name: name(kernel.name) };
    if (same === undefined) {
      verifyKernel(scheduled);
      byScheduledKey.set(scheduledKey, scheduled);
      kernels.push(scheduled);
    }
    const result = { kernel: scheduled, extents: flat.extents };
    byKey.set(key, result);
    return result;
  };
  const visit = (commands: readonly Command[]): Command[] =>
    commands.map((command) =>
      command.kind === "repeat"
        ? { ...command, body: visit(command.body) }
        : { ...command, ...scheduleKernel(command.kernel) },
    );
  const done = new Map<CompiledProgram, CompiledProgram>();
  for (const compiled of programs) {
    const program: Program = { ...compiled.program, commands: visit(compiled.program.commands) };
    done.set(compiled, { ...compiled, program });
  }
  const of = (compiled: CompiledProgram): CompiledProgram => done.get(compiled)!;
  const objectives = new Map(
    [...trainer.objectives].map(([objective, { step, gradients, evaluate }]) => [
      objective,
      { step: of(step), gradients: of(gradients), evaluate: of(evaluate) },
    ]),
  );
  const scheduled = { ...trainer, objectives, predict: of(trainer.predict), kernels };
  return { trainer: scheduled, programs: programsOf(scheduled) };
}

function fingerprintOf(programs: readonly CompiledProgram[], offsets: ReadonlyMap<number, number>): string {
  const hash = createHash("sha256");
  const keys = new Map<Kernel, string>();
  const keyOf = (kernel: Kernel): string => {
    const key = keys.get(kernel) ?? kernelKey(kernel);
    keys.set(kernel, key);
    return key;
  };
  const visit = (commands: readonly Command[]): void => {
    for (const command of commands) {
      if (command.kind === "repeat") {
        hash.update(`repeat ${command.count}`);
        visit(command.body);
      } else
        hash.update(
          keyOf(command.kernel) +
            JSON.stringify(command.arguments.map(({ buffer, offset }) => offsets.get(buffer)! + offset)),
        );
    }
  };
  for (const { program } of programs) visit(program.commands);
  return hash.digest("hex").slice(0, 16);
}
