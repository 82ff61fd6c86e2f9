/** `tapeless train`: compiles a model in memory, trains it on its data, keeps the last checkpoint and the best one. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Model } from "../model/define.ts";
import { saveIn } from "./best.ts";
import { printJson, type Console } from "./console.ts";
import { findNaN } from "./find-nan.ts";
import { startSession, type History, type Interruption, type Session, type TrainOptions } from "./session.ts";
import { createProgress, type Progress } from "./terminal.ts";
import { brokenParameter, type AnyTrainer } from "./training.ts";
import {
  conclude,
  introduce,
  lossNumbers,
  placeOf,
  readingOf,
  tellInterruption,
  tellNaN,
  testNumbers,
  type Place,
} from "./training-text.ts";

/** Exit code 0: trained; 1: the loss is not a number; 130 and 143: interrupted, with a checkpoint. */
export async function train(
  model: Model,
  given: TrainOptions,
  console: Console,
  interruption: Interruption = { signal: undefined },
): Promise<number> {
  const session = await startSession(model, given, console, interruption);
  introduce(session);
  return trainEpochs(session);
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
    epochStart: session.findNan ? trainer.save() : undefined,
  };
  let turn = performance.now();
  for (let position = first; position < epochs * run.stepsPerEpoch; position++) {
    if (hasWaited(session, history, position)) break;
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
    if (interruption.signal === undefined) continue;
    if (!isEnd && brokenParameter(trainer) === undefined) await saveIn(session.checkpoint, trainer.save());
    progress.close();
    tellInterruption(session, place);
    return interruption.signal === "SIGTERM" ? 143 : 130;
  }
  progress.close();
  history.evaluation ??= run.evaluate(trainer);
  conclude(session, history);
  return 0;
}

/** Whether so many epochs were done since the best one, or since this run began if there is none, that it is time to stop. */
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
  const { trainer, run, console, best } = session;
  const { epoch } = place;
  const evaluation = run.evaluate(trainer);
  history.evaluation = evaluation;
  const bytes = trainer.save();
  const isBest =
    evaluation !== undefined && best?.criterion.isBetter(evaluation, history.best?.evaluation) === true;
  if (isBest) {
    history.best = { epoch, evaluation };
    await saveIn(best!.path, bytes);
  }
  // After the best one: were the process killed between the two, the epoch would be done again, and be the best one again.
  await saveIn(session.checkpoint, bytes);
  history.savedEpoch = epoch;
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
      seconds: (performance.now() - session.started) / 1000,
    });
}
