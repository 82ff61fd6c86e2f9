/** `tapeless train`: compiles a model in memory, trains it on its data, keeps the last checkpoint and the best one. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Model } from "../model/define.ts";
import { constants } from "node:os";
import { join } from "node:path";
import { TrainerError, type AnyTrainerTypes } from "../../runtime/index.ts";
import { trainRun, type EpochReport } from "../../runtime/train.ts";
import type { AnyTrainer } from "../../runtime/training-run.ts";
import { openCheckpoints } from "./checkpoints.ts";
import { printJson, type Console } from "./console.ts";
import { brokenParameter, findNaN } from "./find-nan.ts";
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
import {
  conclude,
  introduce,
  lossNumbers,
  readingOf,
  tellInterruption,
  tellMoved,
  tellNaN,
  tellUnsaved,
  testNumbers,
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
  const { trainer, run, epochs, plan, patience, console, interruption } = session;
  const first = run.position();
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
  let heard: Interruption["signal"];
  try {
    const { test } = await trainRun<AnyTrainerTypes>(trainer, run, {
      epochs,
      stopping: { ...plan.stopping, patience },
      best: session.resumedBest,
      signal: {
        get aborted() {
          heard = interruption.signal;
          return heard !== undefined;
        },
      },
      onStep({ epoch, step, losses }) {
        const all = Object.values(losses);
        for (const [k, loss] of all.entries()) history.losses[k]!.push(loss);
        const isEnd = step === run.stepsPerEpoch;
        const problem = problemOf(trainer, all, isEnd);
        if (problem !== undefined) throw new BrokenStep(`${problem} epoch ${epoch}, step ${step}`);
        if (!isEnd) progress.step({ epoch, step, ...readingOf(run, all, history.evaluation) });
      },
      onEpoch: (report) => endEpoch(session, history, progress, report),
    });
    progress.close();
    if (heard !== undefined) return await interrupt(session, history, heard);
    history.evaluation = test;
    return conclude(session, history) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof BrokenStep)) throw error;
    progress.close();
    const found = history.epochStart && (await findNaN(session.compiled, run, trainer, history.epochStart));
    tellNaN(session, history, error.message, found);
    return 1;
  }
}

/** A step after which the model is of no use; the message says which. */
class BrokenStep extends Error {}

/** Saves what was done since the last epoch, if anything was. */
async function interrupt(
  session: Session,
  { first, saveProblem }: History,
  signal: NonNullable<Interruption["signal"]>,
): Promise<number> {
  const { trainer, run, checkpoints } = session;
  const position = run.position();
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

/** What is wrong after a step, if anything is. Parameters are looked at before they are saved. */
function problemOf(trainer: AnyTrainer, losses: readonly number[], isEnd: boolean): string | undefined {
  if (losses.some(Number.isNaN)) return "the loss is NaN in";
  const broken = isEnd ? brokenParameter(trainer) : undefined;
  return broken === undefined ? undefined : `the parameter ${JSON.stringify(broken)} is not finite after`;
}

/** Saves, and prints a line that stays. */
async function endEpoch(
  session: Session,
  history: History,
  progress: Progress,
  { epoch, losses, test, isBest }: EpochReport<AnyTrainerTypes>,
): Promise<void> {
  const { trainer, run, console, checkpoints } = session;
  const bytes = trainer.save();
  history.evaluation = test;
  if (isBest) history.best = { epoch, test: test! };
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
  const means = Object.values(losses);
  progress.epoch({ epoch, step: run.stepsPerEpoch, ...readingOf(run, means, test) });
  if (console.json)
    printJson(console, {
      event: "epoch",
      epoch,
      steps: trainer.steps,
      ...lossNumbers(run, means),
      ...testNumbers(test),
      ...(test !== undefined && { best: isBest }),
      ...(moved.length > 0 && { moved }),
      ...(history.saveProblem !== undefined && { problem: history.saveProblem }),
      seconds: (performance.now() - session.started) / 1000,
    });
}
