/** `tapeless train`: compiles a model in memory, trains it on its data, keeps a checkpoint. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { compile, type Compiled, type CompileOptions } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { resolveOptions, type Model, type ModelOptions } from "../model/define.ts";
import type { TrainingData, TrainingPlan } from "../model/training.ts";
import { loadFile, saveFile } from "../../runtime/files.ts";
import { printJson, type Console } from "./console.ts";
import { loadData, planOf } from "./data.ts";
import { findNaN } from "./find-nan.ts";
import { createProgress, formatCount, type Progress } from "./terminal.ts";
import {
  brokenParameter,
  trainingRun,
  type AnyTrainer,
  type Evaluation,
  type TrainingRun,
} from "./training.ts";
import {
  conclude,
  introduce,
  metricText,
  placeOf,
  tellInterruption,
  tellNaN,
  testNumbers,
  type Place,
} from "./training-text.ts";

export interface TrainOptions {
  /** Data of the user's; without it the plan makes its own. */
  readonly data?: string | undefined;
  /** In all, those of a resumed run included; default: the plan's. */
  readonly epochs?: number | undefined;
  readonly seed?: number | undefined;
  /** Go on from the checkpoint, or from a file. */
  readonly resume?: boolean | string | undefined;
  /** Default `checkpoints/NAME.safetensors`. */
  readonly checkpoint?: string | undefined;
  readonly findNan?: boolean | undefined;
  readonly precision?: "fast" | "strict" | undefined;
  readonly set?: Readonly<Record<string, string>> | undefined;
}

/** Set by Ctrl-C: training finishes its step, saves, and ends. */
export interface Interruption {
  signal: "SIGINT" | "SIGTERM" | undefined;
}

/** Everything that a run of `train` knows. */
export interface Session {
  readonly model: Model;
  readonly options: ModelOptions;
  readonly compiled: Compiled;
  readonly plan: TrainingPlan;
  readonly trainer: AnyTrainer;
  readonly data: TrainingData;
  readonly run: TrainingRun;
  readonly epochs: number;
  readonly checkpoint: string;
  readonly findNan: boolean;
  readonly console: Console;
  readonly interruption: Interruption;
  /** Milliseconds, of `performance.now`. */
  readonly started: number;
}

/** Exit code 0: trained; 1: the loss is not a number; 130 and 143: interrupted, with a checkpoint. */
export async function train(
  model: Model,
  given: TrainOptions,
  console: Console,
  interruption: Interruption = { signal: undefined },
): Promise<number> {
  const plan = planOf(model);
  const options = resolveOptions(model, given.set);
  const compileOptions: CompileOptions = { options: given.set ?? {}, precision: given.precision ?? "fast" };
  const compiled = await compile(model, compileOptions);
  const checkpoint = given.checkpoint ?? join("checkpoints", `${model.name}.safetensors`);
  const trainer = await compiled.createTrainer({ seed: given.seed ?? 0, onNaN: "ignore" });
  const notes = await resume(trainer, given, checkpoint);
  const data = await loadData(model, { path: given.data, seed: trainer.seed, options });
  const session: Session = {
    model,
    options,
    compiled,
    plan,
    trainer,
    data,
    run: trainingRun(compiled, plan, data, trainer.seed),
    epochs: given.epochs ?? plan.epochs,
    checkpoint,
    findNan: given.findNan ?? false,
    console,
    interruption,
    started: performance.now(),
  };
  introduce(session, notes);
  return trainEpochs(session);
}

/** Loads a checkpoint if one is asked for; returns what the user should know about it. */
async function resume(trainer: AnyTrainer, given: TrainOptions, checkpoint: string): Promise<string[]> {
  if (given.resume === undefined || given.resume === false) return [];
  const path = given.resume === true ? checkpoint : given.resume;
  if (!existsSync(path))
    throw new CompileError("TPL040", `there is no checkpoint ${path} to resume from`, undefined);
  const { missingState, otherModel } = trainer.load(await loadFile(path));
  if (given.seed !== undefined && !missingState && given.seed !== trainer.seed)
    throw new CompileError(
      "TPL040",
      `${path} was made with seed ${trainer.seed}: resume it without --seed`,
      undefined,
    );
  return [
    `resumed from ${path}, after ${formatCount(trainer.steps)} steps`,
    ...(missingState ? ["it holds no optimizer state: training starts anew from its parameters"] : []),
    ...(otherModel && !missingState ? ["it was saved by another version of this model"] : []),
  ];
}

/** What has happened so far. */
export interface History {
  /** Where this run began: more than 0 if it was resumed. */
  readonly first: number;
  /** Of every position from 0, so that a report finds a step's loss at its number; NaN before `first`. */
  readonly losses: number[];
  /** The last one. */
  evaluation: Evaluation | undefined;
  /** The last epoch whose end was saved. */
  savedEpoch: number | undefined;
  /** A checkpoint of the beginning of this epoch, for `--find-nan`. */
  epochStart: Uint8Array | undefined;
}

async function trainEpochs(session: Session): Promise<number> {
  const { trainer, run, epochs, console, interruption } = session;
  const first = run.positionOf(trainer);
  const progress = createProgress({
    output: console.json ? { write: () => undefined } : console.output,
    epochs,
    stepsPerEpoch: run.stepsPerEpoch,
    completed: first,
    colour: console.colour,
  });
  const history: History = {
    first,
    losses: Array.from({ length: first }, () => NaN),
    evaluation: undefined,
    savedEpoch: undefined,
    epochStart: session.findNan ? trainer.save() : undefined,
  };
  let turn = performance.now();
  for (let position = first; position < epochs * run.stepsPerEpoch; position++) {
    const place = placeOf(position, run);
    const losses = run.step(trainer, position);
    history.losses.push(losses[0]!);
    const isEnd = place.step === run.stepsPerEpoch;
    const problem = problemOf(trainer, losses, isEnd);
    if (problem !== undefined) {
      progress.close();
      const found = history.epochStart && (await findNaN(session.compiled, run, trainer, history.epochStart));
      tellNaN(session, history, `${problem} epoch ${place.epoch}, step ${place.step}`, found);
      return 1;
    }
    if (isEnd) await endEpoch(session, history, progress, place, losses);
    else progress.step({ ...place, loss: losses[0]!, ...metricText(run, losses, history.evaluation) });
    // A turn of the event loop now and then, so that Ctrl-C is heard.
    if (isEnd || performance.now() - turn > 50) {
      await nextTurn();
      turn = performance.now();
    }
    if (interruption.signal === undefined) continue;
    if (!isEnd && brokenParameter(trainer) === undefined) await save(session);
    progress.close();
    tellInterruption(session, place);
    return interruption.signal === "SIGTERM" ? 143 : 130;
  }
  progress.close();
  history.evaluation ??= run.evaluate(trainer);
  conclude(session, history);
  return 0;
}

/** What is wrong after a step, if anything is. Parameters are looked at before they are saved. */
function problemOf(trainer: AnyTrainer, losses: readonly number[], isEnd: boolean): string | undefined {
  if (losses.some(Number.isNaN)) return "the loss is NaN in";
  const broken = isEnd ? brokenParameter(trainer) : undefined;
  return broken === undefined ? undefined : `the parameter ${JSON.stringify(broken)} is not finite after`;
}

/** Evaluates, saves, and prints a line that stays. */
async function endEpoch(
  session: Session,
  history: History,
  progress: Progress,
  place: Place,
  losses: readonly number[],
): Promise<void> {
  const { trainer, run, console } = session;
  history.evaluation = run.evaluate(trainer);
  const bytes = await save(session);
  history.savedEpoch = place.epoch;
  if (session.findNan) history.epochStart = bytes;
  const ofEpoch = history.losses.slice(Math.max(history.first, history.losses.length - run.stepsPerEpoch));
  const loss = ofEpoch.reduce((sum, value) => sum + value, 0) / ofEpoch.length;
  progress.epoch({ ...place, loss, ...metricText(run, losses, history.evaluation) });
  if (console.json)
    printJson(console, {
      event: "epoch",
      epoch: place.epoch,
      steps: trainer.steps,
      loss,
      ...testNumbers(history.evaluation),
      seconds: (performance.now() - session.started) / 1000,
    });
}

async function save({ trainer, checkpoint }: Session): Promise<Uint8Array> {
  const bytes = trainer.save();
  await mkdir(dirname(checkpoint), { recursive: true });
  await saveFile(checkpoint, bytes);
  return bytes;
}
