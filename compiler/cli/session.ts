/** Everything that a run of `train` knows, and how it begins: compiled, resumed, with data and steps to take. */
import { existsSync } from "node:fs";
import { targets, trainingTarget, type TargetName } from "../targets/index.ts";
import type { Precision } from "../targets/target.ts";
import { compile, type Compiled } from "../compile.ts";
import { resolveOptions, type Model } from "../model/define.ts";
import { traceSizes, type Sizes } from "../model/sizes.ts";
import type { ModelOptions, TrainingData, TrainingPlan } from "../model/training.ts";
import { loadFile } from "../../runtime/files.ts";
import { TrainerError } from "../../runtime/index.ts";
import { fullBatches, rowsOf } from "../../runtime/batches.ts";
import { decodeSafetensors } from "../../runtime/safetensors.ts";
import { trainingRun, type AnyTrainer, type Measured, type TrainingRun } from "../../runtime/training-run.ts";
import { bestSoFar, criterionOf, type Best, type Resumed } from "./best.ts";
import type { Checkpoints } from "./checkpoints.ts";
import { refuseWarnings, tellWarnings, type Console } from "./console.ts";
import { checkData, inputsOf, loadData, planOf } from "../check/data.ts";
import type { Interruption } from "./signals.ts";
import { counted } from "../text/number.ts";
import { unusable } from "../model/unusable.ts";

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
  /** Replace files of other runs instead of setting them aside. */
  readonly overwrite?: boolean | undefined;
  readonly findNan?: boolean | undefined;
  /** Default "wasm", which is faster. */
  readonly target?: TargetName | undefined;
  /** Of target "wasm"; default 1. */
  readonly threads?: number | undefined;
  readonly precision?: Precision | undefined;
  /** Warnings are errors. */
  readonly strict?: boolean | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
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
  readonly checkpoints: Checkpoints;
  /** What makes an epoch better; `undefined` where there are no test data. */
  readonly criterion: string | undefined;
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
  evaluation: Measured | undefined;
  best: Best | undefined;
  /** The last epoch whose end was saved. */
  savedEpoch: number | undefined;
  /** Why the last one could not be saved. */
  saveProblem: string | undefined;
  /** A checkpoint of the beginning of this epoch, for `--find-nan`. */
  epochStart: Uint8Array | undefined;
}

/** The sizes of a model, and the number of examples that are left when all others fill batches. */
function sizesWithRest({ sizes }: Model, rowsOption: string | undefined, left: number): Sizes {
  return rowsOption === undefined || left === 0
    ? sizes
    : { ...sizes, [rowsOption]: [...(sizes[rowsOption] ?? []), left] };
}

/** The seed of a run that goes on, which its data may have been drawn by. */
const seedOf = ({ path, bytes }: Resumed): number =>
  Number(loadFrom(path, () => decodeSafetensors(bytes)).metadata["tapeless.seed"] ?? 0);

export async function startSession(
  model: Model,
  given: TrainOptions,
  resumeFrom: string | undefined,
  checkpoints: Checkpoints,
  console: Console,
  interruption: Interruption,
): Promise<Session> {
  const plan = planOf(model);
  const epochs = given.epochs ?? plan.epochs;
  const resumed =
    resumeFrom === undefined ? undefined : { path: resumeFrom, bytes: await loadFile(resumeFrom) };
  const {
    target = trainingTarget,
    precision = "fast",
    threads,
    seed = resumed ? seedOf(resumed) : 0,
  } = given;
  const initial = resolveOptions(model, given.set);
  // How many examples a batch has, and which sizes there are, is known before anything is compiled.
  const { size, rowsOption, training } = traceSizes(model, initial, model.sizes, "f32", false);
  const described = Object.fromEntries(
    [...training.inputs].map(([name, { node }]) => {
      const { dtype: type, shape } = node.type;
      return [name, { type, shape }];
    }),
  );
  const rows = size.rows ?? rowsOf(described);
  const load = (dataSeed: number) => loadData(model, { path: given.data, seed: dataSeed, options: initial });
  let data = await load(seed);
  checkData(model.name, data, new Map(), rows);
  const left = data.train.size % rows;
  const sizes = sizesWithRest(model, rowsOption, left);
  const batches = fullBatches({ rows }, data.train) + (rowsOption !== undefined && left > 0 ? 1 : 0);
  // How long training is follows from the data, which may follow from the options.
  const stepsPerEpoch = batches * (plan.passes ?? 1);
  const length = { epochs, stepsPerEpoch, steps: epochs * stepsPerEpoch };
  const options = resolveOptions(model, { ...(epochs > 0 && plan.options?.(length)), ...given.set });
  const compiled = await compile(model, { options, sizes, target, precision });
  refuseWarnings(compiled.report.warnings, given.strict ?? false);
  const trainer = await compiled.createTrainer({ seed: given.seed ?? 0, onNaN: "ignore", threads });
  const notes = resumed === undefined ? [] : loadCheckpoint(trainer, resumed, given.seed);
  // A checkpoint without the optimizer's state begins anew.
  if (trainer.seed !== seed) data = await load(trainer.seed);
  tellWarnings(console, compiled.report.warnings);
  const run = runOf(model, compiled, trainer, plan, data);
  const patience = given.patience ?? plan.stopping?.patience;
  const criterion = data.test === undefined ? undefined : criterionOf(model, trainer, plan);
  if (criterion === undefined && patience !== undefined)
    throw unusable(`${model.name} has no test data: there is nothing to tell by when to stop`);
  const resumedBest =
    criterion === undefined || resumed === undefined
      ? undefined
      : await bestSoFar(trainer, run, resumed, checkpoints);
  return {
    options,
    compiled,
    trainer,
    notes,
    model,
    plan,
    data,
    run,
    epochs,
    checkpoints,
    criterion,
    patience,
    resumedBest,
    console,
    interruption,
    findNan: given.findNan ?? false,
    started: performance.now(),
  };
}

/** Errors: TPL040 and TPL041 for data that do not fit the model. */
function runOf(
  { name }: Model,
  compiled: Compiled,
  trainer: AnyTrainer,
  { inOrder = false, passes, steps }: TrainingPlan,
  data: TrainingData,
): TrainingRun {
  checkData(name, data, inputsOf(compiled), rowsOf(trainer.inputs));
  return trainingRun(trainer, data, { shuffle: !inOrder, passes, steps });
}

/** The file that training goes on from. Errors: TPL040 where there is none. */
export function fileToResume({ resume }: TrainOptions, checkpoint: string): string | undefined {
  if (resume === undefined || resume === false) return undefined;
  const path = resume === true ? checkpoint : resume;
  if (!existsSync(path)) throw unusable(`there is no checkpoint ${path} to resume from`);
  return path;
}

/** What can be known to be wrong before anything is compiled. Errors: TPL040. */
export async function checkTrainOptions(
  model: Model,
  { target = trainingTarget, threads = 1 }: TrainOptions,
): Promise<void> {
  planOf(model);
  if (threads !== 1 && !(await targets[target].load()).hasThreads)
    throw unusable(
      `--threads is of target wasm, and target ${target} runs on one thread: leave out one of the two`,
    );
}

/** Names the file in what is wrong with it. */
function loadFrom<Result>(path: string, load: () => Result): Result {
  try {
    return load();
  } catch (error) {
    if (!(error instanceof TrainerError)) throw error;
    const { code, message } = error;
    throw new TrainerError(code, `${path}: ${message.replace(`${code} `, "")}`, { cause: error });
  }
}

/** Returns what the user should know about it. */
function loadCheckpoint(trainer: AnyTrainer, { path, bytes }: Resumed, seed: number | undefined): string[] {
  const { missingState, otherModel } = loadFrom(path, () => trainer.load(bytes));
  if (seed !== undefined && !missingState && seed !== trainer.seed)
    throw unusable(`${path} was made with seed ${trainer.seed}: resume it without --seed`);
  return [
    `resumed from ${path}, after ${counted(trainer.steps, "step")}`,
    ...(missingState ? ["it holds no optimizer state: training starts anew from its parameters"] : []),
    ...(otherModel && !missingState
      ? ["it was saved by another version of this model, or with other options"]
      : []),
  ];
}
