/**
 * The compiler from end to end: read this file first. First the stages in order, each with what it does, how what it made is printed,
 * and what is checked of it; then `compile`, which hands on what they make, and keeps it.
 */
import type { JointGraph } from "./entry/entry-point.ts";
import { entryPoints, type ModelEntryPoints } from "./entry/entry-points.ts";
import { tracedPrograms } from "./entry/traced-programs.ts";
import { predictOnly } from "./entry/predict-only.ts";
import { verifyEntry } from "./entry/verify.ts";
import { refuse, warningsOf } from "./entry/warnings.ts";
import { fuseProgram, type FusedProgram } from "./fuse/fuse-program.ts";
import { verifyKernel } from "./loops/verify.ts";
import { lowerTrainer } from "./lower/lower-trainer.ts";
import { checkMemory } from "./memory/check.ts";
import { checkArena } from "./memory/limit.ts";
import { planMemory } from "./memory/plan.ts";
import {
  callback,
  either,
  fields,
  flag,
  isRecord,
  listOf,
  must,
  oneOf,
  options as optionsOf,
  recordOf,
  text,
} from "./model/arguments/check.ts";
import { isModel, type Model, type ModelResult } from "./model/define.ts";
import { type Sizes, type TracedSizes, traceSizes } from "./model/sizes.ts";
import { entriesText, graphText } from "./print/graph-text.ts";
import { kernelsText } from "./print/kernels-text.ts";
import { loopsText } from "./print/loops-text.ts";
import { planText } from "./print/plan-text.ts";
import { reportOf, type Report } from "./print/report.ts";
import type { CompiledProgram, CompiledTrainer, ProgramsAndState } from "./program/compiled.ts";
import { fingerprintOf } from "./program/fingerprint.ts";
import { launchesOf, type MemoryPlan } from "./program/program.ts";
import { mapPrograms, programsOf, type Programs } from "./program/programs.ts";
import { floatTypes, type FloatType } from "./scalar/types.ts";
import { scheduleTrainer, type Scheduled } from "./schedule/schedule-trainer.ts";
import { stage, stageRunner, type StageTimes } from "./stage.ts";
import { defaultTarget, targetNames, targets, type TargetName } from "./targets/index.ts";
import { loadTrainer } from "./targets/load.ts";
import {
  formats,
  type EmitOptions,
  type Files,
  type MemoryTrainer,
  type MemoryTypes,
  type Precision,
  type Processor,
  type Target,
} from "./targets/target.ts";
import { safeLines } from "./text/safe.ts";
import type { Trainer, TypedArray } from "../runtime/index.ts";

/** Runs the model's `build`, in training and in evaluation mode: the graphs are what its author wrote. */
const trace = stage({
  name: "trace",
  run: (model: Model, { options, sizes = model.sizes, float = "f32", lossOnly = false }: CompileOptions) =>
    traceSizes(model, options, sizes, float, lossOnly),
  print: (traced) => entriesText(tracedPrograms(traced)),
});

/** One graph for each program of a trainer: losses, their gradients, updates; simplified. */
const joint = stage({
  name: "joint",
  run: entryPoints,
  print: entriesText,
  verify: (entries) => programsOf(entries).forEach(verifyEntry),
});

/** The graphs as the processor reads them: operands stored in the order in which they are used. */
const prepare = stage({
  name: "prepared",
  run: (entries: ModelEntryPoints, processor: Processor): Programs<JointGraph> =>
    mapPrograms(entries, (entry) => processor.prepare(entry)),
  print: entriesText,
  // Those that the processor left as they were have been verified.
  verify: (prepared, entries) => {
    const known = new Set(programsOf(entries));
    for (const entry of programsOf(prepared)) if (!known.has(entry)) verifyEntry(entry);
  },
});

/** What is computed together, in one kernel. */
const fuse = stage({
  name: "kernels",
  run: (prepared: Programs<JointGraph>, processor: Processor): Programs<FusedProgram> =>
    mapPrograms(prepared, (entry) => fuseProgram(entry, processor.machine.fusion)),
  print: (fused) =>
    programsOf(fused)
      .map((program) => kernelsText(program.entry.name, program))
      .join("\n"),
});

/** Kernels as plain loops, in the order of their launches. */
const lower = stage({
  name: "loops",
  run: (fused: Programs<FusedProgram>, entries: ModelEntryPoints, processor: Processor): ProgramsAndState => {
    const lowered = lowerTrainer(fused, entries.declarations, processor.machine.registers);
    return processor.divide?.(lowered) ?? lowered;
  },
  print: programLoops,
});

/** Where each value lies, and when. */
const plan = stage({
  name: "memory",
  run: (lowered: ProgramsAndState): MemoryPlan => planMemory(programs(lowered)),
  print: (memory, lowered) => planText(lowered, memory),
  verify: (memory, lowered) => checkMemory(programs(lowered), memory),
});

/** The loops as they run: blocked, unrolled, in lanes. Plain kernels are verified there, each once. */
const schedule = stage({
  name: "schedule",
  run: (lowered: ProgramsAndState, processor: Processor, { reserved }: Target): Scheduled =>
    scheduleTrainer(lowered, (kernel) => processor.schedule(kernel), reserved),
  print: programLoops,
  verify: (scheduled) => {
    const launched = new Map(
      scheduled.kernels.map((kernel) => [kernel, new Map<string, readonly number[]>()]),
    );
    for (const { kernel, extents } of programs(scheduled).flatMap(({ commands }) => launchesOf(commands)))
      launched.get(kernel)!.set(String(extents), extents);
    for (const [kernel, extents] of launched) verifyKernel(kernel, extents.values());
  },
});

const stageNames = [trace, joint, prepare, fuse, lower, plan, schedule].map(({ name }) => name);

export async function compile<M extends Model>(
  model: M,
  options: CompileOptions = {},
): Promise<Compiled<ReturnType<M["build"]>>> {
  must("what defineModel returns", isModel)("compile", "model", model);
  compileOptions("compile", "options", options);
  const { precision = "fast", float = "f32", lossOnly = false, memoryBudget = Infinity } = options;
  const target = await targetOf(options.target ?? defaultTarget);
  const processor = target.processor(precision);
  const { run, timed, times } = stageRunner(stageNames);

  const traced = run(trace, model, options);
  const joined = run(joint, traced);
  // A loss alone leaves out what only outputs read.
  const warnings = lossOnly ? [] : warningsOf(traced, joined);
  if (options.warningsAsErrors) refuse(warnings);
  const entries = options.only === "predict" ? predictOnly(joined) : joined;
  const prepared = run(prepare, entries, processor);
  const fused = run(fuse, prepared, processor);
  const lowered = run(lower, fused, entries, processor);
  const memory = run(plan, lowered);
  checkArena(model.name, memory, programs(lowered), memoryBudget);
  const scheduled = run(schedule, lowered, processor, target);

  const trainer: CompiledTrainer = {
    ...scheduled,
    name: model.name,
    float,
    precision,
    plan: memory,
    fingerprint: fingerprintOf(scheduled, scheduled.keys, memory.offsets),
  };
  return {
    target,
    traced,
    entries,
    prepared,
    fused,
    lowered,
    trainer,
    report: reportOf(trainer, entries, traced, warnings),
    times,
    files: () => timed("files", () => filesOf(target, trainer, entries, options)),
    // Names are those of the model's result.
    createTrainer: (trainerOptions) =>
      loadTrainer(target, trainer, trainerOptions) as Promise<Trainer<MemoryTypesOf<ReturnType<M["build"]>>>>,
  };
}

/** What is known of a model's names before it is built: those of what it returns. Inputs, parameters and objectives are any. */
export interface MemoryTypesOf<Result extends ModelResult> extends MemoryTypes {
  readonly outputs: ArraysOf<NonNullable<Result["outputs"]>>;
  readonly metrics: ArraysOf<NonNullable<Result["metrics"]>>;
}

type ArraysOf<Tensors> = { readonly [Name in keyof Tensors]: TypedArray };

/** What the stages made. All that is shown or checked of a model reads it from here. */
export interface Compiled<Result extends ModelResult = ModelResult> {
  readonly target: Target;
  readonly traced: TracedSizes;
  readonly entries: ModelEntryPoints;
  readonly prepared: Programs<JointGraph>;
  readonly fused: Programs<FusedProgram>;
  /** Before kernels are scheduled. */
  readonly lowered: ProgramsAndState;
  /** With scheduled kernels, and the memory plan. */
  readonly trainer: CompiledTrainer;
  readonly report: Report;
  readonly times: StageTimes;
  /** The artifact. */
  readonly files: () => Promise<Files>;
  /** A trainer from memory, as the written one would be. */
  readonly createTrainer: MemoryTrainer<MemoryTypesOf<Result>>;
}

export interface CompileOptions extends EmitOptions {
  /**
   * `fast` keeps float64 in registers, and rounds when storing and where somebody could tell (`lower/round.ts`); `strict` rounds
   * after every operation.
   */
  readonly precision?: Precision;
  /** What runs the programs: a name in the table of targets (default "ts"), or a target of your own. */
  readonly target?: TargetName | Target;
  /** What floating-point tensors are; `check` compiles in f64. */
  readonly float?: FloatType;
  /** For `check`: `evaluate` computes the loss as training does, without metrics, and `predict` nothing. */
  readonly lossOnly?: boolean;
  /** Values for the model's options. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Further values of options, one trainer for all: default what the model lists. */
  readonly sizes?: Sizes;
  /** A trainer that predicts, and cannot be trained: without steps and what an optimizer keeps. It loads what others save. */
  readonly only?: "predict";
  /** Fails where there are warnings: what a model says and seldom means (`report.warnings`). */
  readonly warningsAsErrors?: boolean;
  /** Fails if the arena would be larger. */
  readonly memoryBudget?: number;
}

const targetFields = {
  name: text,
  language: text,
  hasThreads: flag,
  hasModule: flag,
  reserved: listOf(text),
  processor: callback,
  printKernel: callback,
  files: callback,
  load: callback,
};

const compileOptions = optionsOf<CompileOptions>(
  {},
  {
    precision: oneOf(["fast", "strict"] satisfies Precision[]),
    target: either(isRecord, fields<Target>(targetFields, {}), oneOf(targetNames)),
    float: oneOf(floatTypes),
    lossOnly: flag,
    only: oneOf(["predict"]),
    warningsAsErrors: flag,
    options: recordOf(() => undefined, "values for the options of the model"),
    sizes: recordOf(
      listOf(() => undefined),
      "lists of values for the options of the model",
    ),
    memoryBudget: must("a number of bytes", (bytes) => typeof bytes === "number" && bytes >= 0),
    format: oneOf(formats),
    standalone: flag,
    inline: flag,
    folder: text,
  },
);

const programs = (trainer: Programs<CompiledProgram>) => programsOf(trainer).map(({ program }) => program);

function programLoops(trainer: Programs<CompiledProgram>): string {
  return programs(trainer)
    .map((program) => loopsText(program.name, program))
    .join("\n");
}

const targetOf = async (target: TargetName | Target): Promise<Target> =>
  typeof target === "string" ? targets[target].load() : target;

/** The artifact, whose texts show names from the model only as what is safe to show: strings with escapes mean the same. */
async function filesOf(
  target: Target,
  trainer: CompiledTrainer,
  entries: ModelEntryPoints,
  options: EmitOptions,
): Promise<Files> {
  const files = new Map([
    ...(await target.files(trainer, options)),
    ["graph.txt", graphText(entries)],
    ["plan.txt", planText(trainer, trainer.plan)],
  ]);
  return new Map(
    [...files].map(([name, content]) => [name, typeof content === "string" ? safeLines(content) : content]),
  );
}
