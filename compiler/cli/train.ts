/** `tapeless train`: compiles a model in memory, trains it on its data, keeps the last checkpoint and the best one. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Model } from "../model/define.ts";
import { constants } from "node:os";
import { join } from "node:path";
import { TrainerError } from "../../runtime/index.ts";
import { openCheckpoints } from "./checkpoints.ts";
import { printJson, type Console } from "./console.ts";
import { findNaN } from "./find-nan.ts";
import {
  checkTrainOptions,
  fileToResume,
  startSession,
  type History,
  type Session,
  type TrainOptions,
} from "./session.ts";
import type { Interruption } from "./signals.ts";
import { createProgress, type Progress } from "./terminal.ts";
import { brokenParameter, type AnyTrainer } from "./training.ts";
import {
  conclude,
  introduce,
  lossNumbers,
  placeOf,
  readingOf,
  tellInterruption,
  tellMoved,
  tellNaN,
  tellUnsaved,
  testNumbers,
  type Place,
} from "./training-text.ts";

/**
 * Exit code 0: trained; 1: the loss is not a number, or has grown, or the end could not be saved; 129, 130 and 143: interrupted by
 * SIGHUP, SIGINT or SIGTERM.
 */
export async function train(
  model: Model,
  given: TrainOptions,
  console: Console,
  interruption: Interruption = { signal: undefined },
): Promise<number> {
  await checkTrainOptions(model, given);
  const path = given.checkpoint ?? join("checkpoints", `${model.name}.safetensors`);
  const resumeFrom = fileToResume(given, path);
  const checkpoints = await openCheckpoints(path, resumeFrom, given.overwrite ?? false);
  try {
    const session = await startSession(model, given, resumeFrom, checkpoints, console, interruption);
    introduce(session);
    // A signal that came while the model was compiled is heard now.
    await nextTurn();
    return await trainEpochs(session);
  } finally {
    await checkpoints.release();
  }
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
    losses: run.objectives.map(() => Array.from({ length: first }, () => NaN)),
    evaluation: undefined,
    best: session.resumedBest,
    savedEpoch: undefined,
    saveProblem: undefined,
    epochStart: session.findNan ? trainer.save() : undefined,
  };
  let turn = performance.now();
  for (let position = first; position < epochs * run.stepsPerEpoch; position++) {
    if (hasWaited(session, history, position)) break;
    const { signal } = interruption;
    if (signal !== undefined) {
      progress.close();
      return interrupt(session, history, position, signal);
    }
    const place = placeOf(position, run);
    const losses = run.step(trainer, position);
    for (const [k, loss] of losses.entries()) history.losses[k]!.push(loss);
    const isEnd = place.step === run.stepsPerEpoch;
    const problem = problemOf(trainer, losses, isEnd);
    if (problem !== undefined) {
      progress.close();
      const found = history.epochStart && (await findNaN(session.compiled, run, trainer, history.epochStart));
      tellNaN(session, history, `${problem} epoch ${place.epoch}, step ${place.step}`, found);
      return 1;
    }
    if (isEnd) await endEpoch(session, history, progress, place);
    else progress.step({ ...place, ...readingOf(run, losses, history.evaluation) });
    // A turn of the event loop now and then, so that Ctrl-C is heard.
    if (isEnd || performance.now() - turn > 50) {
      await nextTurn();
      turn = performance.now();
    }
  }
  progress.close();
  history.evaluation ??= run.evaluate(trainer);
  return conclude(session, history) ? 0 : 1;
}

/** Saves what was done since the last epoch, if anything was. */
async function interrupt(
  session: Session,
  { first, saveProblem }: History,
  position: number,
  signal: NonNullable<Interruption["signal"]>,
): Promise<number> {
  const { trainer, run, checkpoints } = session;
  const isSaved = position === first || (position % run.stepsPerEpoch === 0 && saveProblem === undefined);
  let path: string | undefined = checkpoints.last;
  let problem: string | undefined;
  if (!isSaved)
    try {
      path =
        brokenParameter(trainer) === undefined
          ? await checkpoints.saveInterrupted(trainer.save())
          : undefined;
    } catch (error) {
      [path, problem] = [undefined, problemOfSaving(error)];
    }
  tellInterruption(session, position - first, position, path, problem);
  return 128 + constants.signals[signal];
}

/** Files that cannot be written do not end a training; whatever else goes wrong does. */
function problemOfSaving(error: unknown): string {
  if (error instanceof TrainerError && error.code === "TPL230") return error.message;
  throw error;
}

/** Whether training stops early: `patience` epochs were done since the best one, or, where there is none, since this run began. */
function hasWaited({ run, patience }: Session, { first, best }: History, position: number): boolean {
  if (patience === undefined) return false;
  const epochsAt = (at: number): number => Math.floor(at / run.stepsPerEpoch);
  return epochsAt(position) - (best?.epoch ?? epochsAt(first)) >= patience;
}

/** What is wrong after a step, if anything is. Parameters are looked at before they are saved. */
function problemOf(trainer: AnyTrainer, losses: readonly number[], isEnd: boolean): string | undefined {
  if (losses.some(Number.isNaN)) return "the loss is NaN in";
  const broken = isEnd ? brokenParameter(trainer) : undefined;
  return broken === undefined ? undefined : `the parameter ${JSON.stringify(broken)} is not finite after`;
}

/** Evaluates, saves, and prints a line that stays. */
async function endEpoch(session: Session, history: History, progress: Progress, place: Place): Promise<void> {
  const { trainer, run, console, checkpoints, criterion } = session;
  const { epoch } = place;
  const evaluation = run.evaluate(trainer);
  history.evaluation = evaluation;
  const bytes = trainer.save();
  const isBest =
    evaluation !== undefined && criterion?.isBetter(evaluation, history.best?.evaluation) === true;
  if (isBest) history.best = { epoch, evaluation };
  let moved: readonly string[] = [];
  try {
    moved = await checkpoints.saveEpoch(bytes, isBest);
    if (moved.length > 0) tellMoved(session, progress, moved);
    history.savedEpoch = epoch;
    history.saveProblem = undefined;
  } catch (error) {
    history.saveProblem = problemOfSaving(error);
    tellUnsaved(session, progress, history);
  }
  if (session.findNan) history.epochStart = bytes;
  const means = history.losses.map((values) => {
    const ofEpoch = values.slice(Math.max(history.first, values.length - run.stepsPerEpoch));
    return ofEpoch.reduce((sum, value) => sum + value, 0) / ofEpoch.length;
  });
  progress.epoch({ ...place, ...readingOf(run, means, evaluation) });
  if (console.json)
    printJson(console, {
      event: "epoch",
      epoch,
      steps: trainer.steps,
      ...lossNumbers(run, means),
      ...testNumbers(evaluation),
      ...(evaluation !== undefined && { best: isBest }),
      ...(moved.length > 0 && { moved }),
      ...(history.saveProblem !== undefined && { problem: history.saveProblem }),
      seconds: (performance.now() - session.started) / 1000,
    });
}
