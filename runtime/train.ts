/** `train`: epochs over data, with shuffling, evaluation and early stopping. Runs in Node, browsers and workers. */
import { elementCount, type NumericArray, recordOf } from "./definition.ts";
import type { InputDescription } from "./description.ts";
import type { Split } from "./batches.ts";
import { quote, quoteNames, TrainerError } from "./errors.ts";
import { requireNames } from "./options.ts";
import type { Trainer, TrainerTypes } from "./trainer.ts";
import {
  type AnyTrainer,
  evaluateInputs,
  evaluateSplit,
  type Measured,
  type RunOptions,
  stepInputs,
  trainingRun,
  type TrainingRun,
} from "./training-run.ts";

type All<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer Each) => void
  ? Each
  : never;

/** True where `Name` is a union of several names. */
type IsSeveral<Name, Each = Name> = Each extends Name ? ([Name] extends [Each] ? false : true) : never;

/** For each input of a call an array, in which the rows of the examples follow each other; inputs are those of all objectives. */
export type Examples<T extends TrainerTypes, Call extends "step" | "evaluate"> =
  true extends IsSeveral<T["objective"]> ? All<T[Call][keyof T[Call]]> : T[Call];

export interface TrainData<T extends TrainerTypes> {
  readonly train: Examples<T, "step">;
  /** Evaluated after each epoch. */
  readonly test?: Examples<T, "evaluate"> | undefined;
}

/** What was measured of test data: means over the examples. */
export interface Evaluation<T extends TrainerTypes> {
  readonly loss: number;
  readonly metrics: { readonly [Name in keyof T["metrics"]]: number };
}

/** What makes an epoch better than the others, and when to stop. */
export interface Stopping<Metric extends string = string> {
  /** What of the evaluation of the test data: "loss" (default), or a metric of the model. */
  readonly metric?: "loss" | Metric | undefined;
  /** Which values of it are better. Default: "lower". */
  readonly better?: "lower" | "higher" | undefined;
  /** Epochs without a better one, after which training ends. Default: it does not. */
  readonly patience?: number | undefined;
}

/** Numbers are counted from 1. */
export interface StepReport<T extends TrainerTypes> {
  readonly epoch: number;
  /** In this epoch, of `stepsPerEpoch`. */
  readonly step: number;
  readonly stepsPerEpoch: number;
  /** Of several objectives, the first one's. */
  readonly loss: number;
  readonly losses: { readonly [Objective in T["objective"]]: number };
}

export interface EpochReport<T extends TrainerTypes> {
  readonly epoch: number;
  /** Of the trainer, in all. */
  readonly steps: number;
  /** The mean over the epoch's steps; of several objectives, the first one's. */
  readonly loss: number;
  readonly losses: { readonly [Objective in T["objective"]]: number };
  /** Of the test data, where there are some. */
  readonly test: Evaluation<T> | undefined;
  /** Whether this is the best epoch so far, by the test data: the moment for `trainer.save()`. */
  readonly isBest: boolean;
}

export interface Best<T extends TrainerTypes> {
  readonly epoch: number;
  readonly test: Evaluation<T>;
}

export interface TrainOptions<T extends TrainerTypes> extends Omit<RunOptions, "steps"> {
  /** In all, those that the trainer has done before (see `start`) included; `Infinity` is until it is stopped. */
  readonly epochs: number;
  /** How often each objective steps on a batch, where that is not once. Objectives step in the order of their declaration. */
  readonly steps?: { readonly [Objective in T["objective"]]?: number } | undefined;
  /** What is best by default: the lowest loss of the test data. */
  readonly stopping?: Stopping<keyof T["metrics"] & string> | undefined;
  /** The best epoch before this training, of one that is gone on with. */
  readonly best?: Best<T> | undefined;
  /** Called after every step. What it throws ends the training. */
  readonly onStep?: ((report: StepReport<T>) => void) | undefined;
  /** Called after every epoch, and waited for. What it throws ends the training. */
  readonly onEpoch?: ((report: EpochReport<T>) => unknown) | undefined;
  /** An `AbortSignal`: training ends after the step it is in, and the trainer keeps what it has learned. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

export interface TrainResult<T extends TrainerTypes> {
  /** Those of this training. */
  readonly epochs: readonly EpochReport<T>[];
  /** What ended it before all epochs were done. */
  readonly stopped: "aborted" | "patience" | undefined;
  /** The last evaluation of the test data. */
  readonly test: Evaluation<T> | undefined;
  readonly best: Best<T> | undefined;
}

/**
 * Trains: `await train(trainer, { train: { x, label }, test: { x, label } }, { epochs: 10 })`. Lets others have a turn every few milliseconds, so that
 * a page stays alive. Errors: TPL205, TPL212, and those of `step` and `evaluate`.
 */
export async function train<T extends TrainerTypes>(
  trainer: Trainer<T>,
  data: TrainData<T>,
  options: TrainOptions<T>,
): Promise<TrainResult<T>> {
  requireNames("train", options, optionNames);
  const any = anyTrainer(trainer);
  requireCounts(options, any);
  const splits = {
    train: splitOf("train", any, stepInputs(any), data?.train),
    test: data.test === undefined ? undefined : splitOf("test", any, evaluateInputs(any), data.test),
  };
  const run = trainingRun(any, splits, options as RunOptions);
  if (run.stepsPerEpoch === 0)
    throw unfit(`a batch has ${run.rows} examples, and data.train only ${splits.train.size}`);
  if (options.stopping?.patience !== undefined && splits.test === undefined)
    throw unfit("stopping waits for better test data: give data.test, too");
  return trainRun<T>(any, run, options);
}

/** The loss, and the mean of each metric, over any number of examples. Errors: TPL212, and those of `trainer.evaluate`. */
export function evaluate<T extends TrainerTypes>(
  trainer: Trainer<T>,
  examples: Examples<T, "evaluate">,
): Evaluation<T> {
  const any = anyTrainer(trainer);
  return evaluateSplit(any, splitOf("evaluate", any, evaluateInputs(any), examples)) as Evaluation<T>;
}

/** The loop over the positions of a run. */
export async function trainRun<T extends TrainerTypes>(
  trainer: Pick<AnyTrainer, "steps" | "metrics">,
  run: TrainingRun,
  { epochs, stopping = {}, best: bestBefore, onStep, onEpoch, signal }: TrainOptions<T>,
): Promise<TrainResult<T>> {
  const { stepsPerEpoch, objectives } = run;
  const isBetter = betterBy(stopping, Object.keys(trainer.metrics));
  const first = run.position();
  const epochsAt = (position: number): number => Math.floor(position / stepsPerEpoch);
  const byObjective = (losses: ArrayLike<number>): StepReport<T>["losses"] =>
    recordOf(objectives.map((name, k) => [name, losses[k] as number])) as StepReport<T>["losses"];
  const done: EpochReport<T>[] = [];
  let best = bestBefore;
  let test: Evaluation<T> | undefined;
  let stopped: TrainResult<T>["stopped"];
  let sums = new Float64Array(objectives.length);
  let sinceEpoch = first;
  let turn = performance.now();
  for (let position = first; position < epochs * stepsPerEpoch; position++) {
    const { patience = Infinity } = stopping;
    if (epochsAt(position) - (best?.epoch ?? epochsAt(first)) >= patience) stopped = "patience";
    else if (signal?.aborted === true) stopped = "aborted";
    if (stopped !== undefined) break;
    const losses = run.step(position);
    const epoch = epochsAt(position) + 1;
    const step = position - (epoch - 1) * stepsPerEpoch + 1;
    for (const [k, loss] of losses.entries()) sums[k]! += loss;
    onStep?.({ epoch, step, stepsPerEpoch, loss: losses[0]!, losses: byObjective(losses) });
    if (step === stepsPerEpoch) {
      test = run.evaluate() as Evaluation<T> | undefined;
      const isBest = test !== undefined && isBetter(test, best?.test);
      if (isBest) best = { epoch, test: test! };
      const means = sums.map((sum) => sum / (position + 1 - sinceEpoch));
      const report = { loss: means[0]!, losses: byObjective(means), test, isBest };
      done.push({ epoch, steps: trainer.steps, ...report });
      sums = sums.map(() => 0);
      sinceEpoch = position + 1;
      await onEpoch?.(done.at(-1)!);
    }
    if (step === stepsPerEpoch || performance.now() - turn > turnMilliseconds) {
      await nextTurn();
      turn = performance.now();
    }
  }
  // Nothing was left to do, or too little for the end of an epoch.
  if (stopped !== "aborted") test ??= run.evaluate() as Evaluation<T> | undefined;
  return { epochs: done, stopped, test, best };
}

/** Whether the first is better, or the first that is a number. Errors: TPL205. */
export function betterBy(
  { metric = "loss", better = "lower" }: Stopping,
  metrics: readonly string[],
): (a: Measured, b: Measured | undefined) => boolean {
  if (metric !== "loss" && !metrics.includes(metric))
    throw new TrainerError(
      "TPL205",
      `stopping names ${quote(metric)}, which is not evaluated; there is ${quoteNames(["loss", ...metrics])}`,
    );
  if (better !== "lower" && better !== "higher")
    throw new TrainerError("TPL205", `stopping.better must be "lower" or "higher": got ${quote(better)}`);
  const valueOf = ({ loss, metrics: measured }: Measured): number =>
    metric === "loss" ? loss : (measured[metric] as number);
  return (a, b) => {
    const [value, before] = [valueOf(a), b === undefined ? NaN : valueOf(b)];
    if (Number.isNaN(value)) return false;
    return Number.isNaN(before) || (better === "lower" ? value < before : value > before);
  };
}

/** Less than a frame. */
const turnMilliseconds = 12;

/** As browsers have them. */
interface Channels {
  readonly MessageChannel: new () => {
    readonly port1: {
      addEventListener(type: "message", listener: () => void): void;
      start(): void;
      close(): void;
    };
    readonly port2: { postMessage(message: undefined): void };
  };
}

/** After what others have to do: events, timers, in pages what is drawn. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { MessageChannel: Channel } = globalThis as unknown as Partial<Channels>;
    if (typeof setImmediate === "function") return void setImmediate(resolve);
    if (Channel === undefined) return void setTimeout(resolve);
    // Nested timers are late by milliseconds; messages are not.
    const { port1, port2 } = new Channel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });

/** The types of any trainer name exactly what it has. */
const anyTrainer = <T extends TrainerTypes>(trainer: Trainer<T>): AnyTrainer =>
  trainer as unknown as AnyTrainer;

const optionNames: readonly (keyof TrainOptions<TrainerTypes>)[] = [
  "epochs",
  "shuffle",
  "passes",
  "steps",
  "stopping",
  "best",
  "onStep",
  "onEpoch",
  "signal",
  "seed",
  "start",
];

const unfit = (problem: string): TrainerError => new TrainerError("TPL212", problem);

function requireCounts<T extends TrainerTypes>(
  { epochs, passes, steps, stopping, start }: TrainOptions<T>,
  trainer: AnyTrainer,
): void {
  const require = (name: string, value: unknown, least: number): void => {
    if (value !== undefined && (!Number.isSafeInteger(value) || (value as number) < least))
      throw new TrainerError(
        "TPL205",
        `train: ${name} must be an integer from ${least}: got ${quote(value)}`,
      );
  };
  if (epochs !== Infinity) require("epochs", epochs ?? "nothing", 0);
  require("passes", passes, 1);
  require("start", start, 0);
  require("stopping.patience", stopping?.patience, 1);
  const objectives = Object.keys(trainer.objectives);
  for (const [objective, count] of Object.entries(steps ?? {})) {
    if (!objectives.includes(objective))
      throw new TrainerError(
        "TPL204",
        `train: steps names ${quote(objective)}: this trainer has ${quoteNames(objectives)}`,
      );
    require(`steps.${objective}`, count, 1);
  }
}

/** Arrays that all hold the same number of rows. */
function splitOf(part: string, { inputs }: AnyTrainer, names: readonly string[], given: unknown): Split {
  const arrays = given as Readonly<Record<string, NumericArray | undefined>>;
  let size: number | undefined;
  for (const name of names) {
    const values = arrays?.[name];
    const where = `${part}: the input ${quote(name)}`;
    if (typeof values?.length !== "number")
      throw unfit(
        `${where} is missing, or is no array: give ${quoteNames(names)}, in which the examples follow each other`,
      );
    const { shape } = inputs[name] as InputDescription;
    const length = elementCount(shape.slice(1));
    const rows = values.length / length;
    if (!Number.isInteger(rows) || rows === 0)
      throw unfit(
        `${where} holds ${values.length} numbers, and an example has ${length}, shape [${shape.slice(1).join(", ")}]`,
      );
    if (size !== undefined && size !== rows)
      throw unfit(`${where} holds ${rows} examples, and ${quote(names[0])} ${size}`);
    size = rows;
  }
  if (size === undefined)
    throw unfit(
      `${part}: this trainer takes no inputs, so data say nothing of how many steps to do: call step()`,
    );
  return { size, inputs: arrays as Split["inputs"] };
}
