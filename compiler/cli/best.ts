/** The best epoch so far, by the test data: kept beside the last one, and what early stopping waits for. */
import { existsSync } from "node:fs";
import type { Model } from "../model/define.ts";
import type { TrainingPlan } from "../model/training.ts";
import { loadFile } from "../../runtime/files.ts";
import { TrainerError, type AnyTrainerTypes } from "../../runtime/index.ts";
import type { Best as BestEpoch } from "../../runtime/train.ts";
import type { AnyTrainer, TrainingRun } from "../../runtime/training-run.ts";
import { bestPathOf, type Checkpoints } from "./checkpoints.ts";
import { unusable } from "../model/unusable.ts";

export type Best = BestEpoch<AnyTrainerTypes>;

/** What makes an epoch better: "loss", or a metric. Errors: TPL040 where the plan's metric is none of the model's. */
export function criterionOf(model: Model, trainer: AnyTrainer, { stopping = {} }: TrainingPlan): string {
  const { metric = "loss" } = stopping;
  const known = ["loss", ...Object.keys(trainer.metrics)];
  if (known.includes(metric)) return metric;
  throw unusable(
    `${model.name}: "stopping" names ${JSON.stringify(metric)}, which is not evaluated; there is ${known.join(", ")}`,
  );
}

/** A checkpoint that training goes on from. */
export interface Resumed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The best epoch of the run that was resumed, so that going on is as if it had never stopped: that file itself, or the best one
 * beside it if it is of the same run. It is kept from now on. The trainer holds what was resumed, before and after.
 */
export async function bestSoFar(
  trainer: AnyTrainer,
  run: TrainingRun,
  resumed: Resumed,
  checkpoints: Checkpoints,
): Promise<Best | undefined> {
  const path = resumed.path.endsWith(".best.safetensors") ? resumed.path : bestPathOf(resumed.path);
  const { seed, steps } = trainer;
  const position = run.position();
  if (steps === 0 || !existsSync(path)) return undefined;
  const bytes = await loadFile(path);
  let isOfThisModel: boolean;
  try {
    isOfThisModel = !trainer.load(bytes).otherModel;
  } catch (error) {
    if (!(error instanceof TrainerError)) throw error;
    // Of a model with other parameters: the first epoch sets it aside.
    return undefined;
  }
  const isSameRun = trainer.seed === seed && trainer.steps <= steps;
  const test = isSameRun ? run.evaluate() : undefined;
  const epoch = run.position() / run.stepsPerEpoch;
  // The run was killed after it had saved its best epoch, and before it saved that as the last one: it is the next one now.
  const isNext =
    isOfThisModel && trainer.seed === seed && epoch === Math.floor(position / run.stepsPerEpoch) + 1;
  trainer.load(resumed.bytes);
  if (isNext) checkpoints.keepBest(path, undefined);
  if (test === undefined) return undefined;
  checkpoints.keepBest(path, bytes);
  return { epoch: Math.floor(epoch), test };
}
