/** Everything that a run of `train` knows, and how it begins: compiled, resumed, with data and steps to take. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../compiled.ts";
import { compile, type Compiled } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { resolveOptions, type Model, type ModelOptions } from "../model/define.ts";
import type { TrainingData, TrainingPlan } from "../model/training.ts";
import { loadFile } from "../../runtime/files.ts";
import { bestPathOf, bestSoFar, criterionOf, type Best, type Criterion, type Resumed } from "./best.ts";
import type { Console } from "./console.ts";
import { loadData, planOf } from "./data.ts";
import { formatCount } from "./terminal.ts";
import { trainingRun, type AnyTrainer, type Evaluation, type TrainingRun } from "./training.ts";

export interface TrainOptions {
  /** Data of the user's; without it the plan makes its own. */
  readonly data?: string | undefined;
  /** In all, those of a resumed run included; default: the plan's. */
  readonly epochs?: number | undefined;
  /** Epochs without a better evaluation after which training ends; default: the plan's. */
  readonly patience?: number | undefined;
  readonly seed?: number | undefined;
  /** Go on from the checkpoint, or from a file. */
  readonly resume?: boolean | string | undefined;
  /** Default `checkpoints/NAME.safetensors`. */
  readonly checkpoint?: string | undefined;
  readonly findNan?: boolean | undefined;
  /** Default "wasm", which is faster. */
  readonly target?: Target | undefined;
  /** Of target "wasm"; default 1. */
  readonly threads?: number | undefined;
  readonly precision?: "fast" | "strict" | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** Set by Ctrl-C: training finishes its step, saves, and ends. */
export interface Interruption {
  signal: "SIGINT" | "SIGTERM" | undefined;
}

export interface Session {
  readonly model: Model;
  readonly options: ModelOptions;
  readonly compiled: Compiled;
  readonly plan: TrainingPlan;
  readonly trainer: AnyTrainer;
  readonly data: TrainingData;
  readonly run: TrainingRun;
  readonly epochs: number;
  /** Where the last epoch is kept. */
  readonly checkpoint: string;
  /** Where the best epoch is kept, and what makes one better; `undefined` where there are no test data. */
  readonly best: { readonly path: string; readonly criterion: Criterion } | undefined;
  readonly patience: number | undefined;
  /** The best epoch of the run that this one goes on with. */
  readonly resumedBest: Best | undefined;
  readonly findNan: boolean;
  readonly console: Console;
  readonly interruption: Interruption;
  /** What the user should know about the checkpoint that is resumed. */
  readonly notes: readonly string[];
  /** Milliseconds, of `performance.now`. */
  readonly started: number;
}

/** What has happened so far. */
export interface History {
  /** Where this run began: more than 0 if it was resumed. */
  readonly first: number;
  /**
   * By objective, of every position from 0, so that a report finds a step's loss at its number; NaN before `first`.
   */
  readonly losses: readonly number[][];
  /** The last one. */
  evaluation: Evaluation | undefined;
  best: Best | undefined;
  /** The last epoch whose end was saved. */
  savedEpoch: number | undefined;
  /** A checkpoint of the beginning of this epoch, for `--find-nan`. */
  epochStart: Uint8Array | undefined;
}

export async function startSession(
  model: Model,
  given: TrainOptions,
  console: Console,
  interruption: Interruption,
): Promise<Session> {
  const plan = planOf(model);
  const epochs = given.epochs ?? plan.epochs;
  const checkpoint = given.checkpoint ?? join("checkpoints", `${model.name}.safetensors`);
  const resumed = await fileToResume(given, checkpoint);
  const prepare = async (options: ModelOptions) => {
    const { target = "wasm", precision = "fast", threads, seed = 0 } = given;
    const compiled = await compile(model, { options, target, precision });
    const trainer = await compiled.createTrainer({ seed, onNaN: "ignore", threads });
    const notes = resumed === undefined ? [] : loadCheckpoint(trainer, resumed, given.seed);
    return { options, compiled, trainer, notes };
  };
  let prepared = await prepare(resolveOptions(model, given.set));
  const { options: initial, trainer: first } = prepared;
  const data = await loadData(model, { path: given.data, seed: first.seed, options: initial });
  const { stepsPerEpoch } = trainingRun(prepared.compiled, plan, data, first.seed);
  // How long training is follows from the data, which may follow from the options: those that depend on it come last.
  const length = { epochs, stepsPerEpoch, steps: epochs * stepsPerEpoch };
  const options = resolveOptions(model, { ...(epochs > 0 && plan.options?.(length)), ...given.set });
  if (Object.keys(options).some((name) => options[name] !== initial[name])) prepared = await prepare(options);
  const { compiled, trainer } = prepared;
  const run = trainingRun(compiled, plan, data, trainer.seed);
  const patience = given.patience ?? plan.stopping?.patience;
  const best =
    data.test === undefined
      ? undefined
      : { path: bestPathOf(checkpoint), criterion: criterionOf(model, compiled, plan) };
  if (best === undefined && patience !== undefined)
    throw new CompileError(
      "TPL040",
      `${model.name} has no test data: there is nothing to tell by when to stop`,
      undefined,
    );
  const resumedBest =
    best === undefined || resumed === undefined
      ? undefined
      : await bestSoFar(trainer, run, resumed, best.path);
  return {
    ...prepared,
    model,
    plan,
    data,
    run,
    epochs,
    checkpoint,
    best,
    patience,
    resumedBest,
    console,
    interruption,
    findNan: given.findNan ?? false,
    started: performance.now(),
  };
}

async function fileToResume({ resume }: TrainOptions, checkpoint: string): Promise<Resumed | undefined> {
  if (resume === undefined || resume === false) return undefined;
  const path = resume === true ? checkpoint : resume;
  if (!existsSync(path))
    throw new CompileError("TPL040", `there is no checkpoint ${path} to resume from`, undefined);
  return { path, bytes: await loadFile(path) };
}

/** Returns what the user should know about it. */
function loadCheckpoint(trainer: AnyTrainer, { path, bytes }: Resumed, seed: number | undefined): string[] {
  const { missingState, otherModel } = trainer.load(bytes);
  if (seed !== undefined && !missingState && seed !== trainer.seed)
    throw new CompileError(
      "TPL040",
      `${path} was made with seed ${trainer.seed}: resume it without --seed`,
      undefined,
    );
  return [
    `resumed from ${path}, after ${formatCount(trainer.steps)} steps`,
    ...(missingState ? ["it holds no optimizer state: training starts anew from its parameters"] : []),
    ...(otherModel && !missingState
      ? ["it was saved by another version of this model, or with other options"]
      : []),
  ];
}
