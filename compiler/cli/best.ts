/** The best epoch so far, by the test data: kept beside the last one, and what early stopping waits for. */
import { existsSync } from "node:fs";
import type { Compiled } from "../compile.ts";
import type { Model } from "../model/define.ts";
import type { TrainingPlan } from "../model/training.ts";
import { loadFile } from "../../runtime/files.ts";
import { TrainerError } from "../../runtime/index.ts";
import { bestPathOf, type Checkpoints } from "./checkpoints.ts";
import type { AnyTrainer, Evaluation, TrainingRun } from "./training.ts";
import { unusable } from "./unusable.ts";

export interface Best {
  /** How many were done. */
  readonly epoch: number;
  readonly evaluation: Evaluation;
}

export interface Criterion {
  /** "loss", or a metric. */
  readonly name: string;
  /** Whether `a` is better than `b`, or the first that is a number. */
  readonly isBetter: (a: Evaluation, b: Evaluation | undefined) => boolean;
}

/** Errors: TPL040 where the plan's metric is none of the model's. */
export function criterionOf(model: Model, compiled: Compiled, { stopping = {} }: TrainingPlan): Criterion {
  const { metric: name = "loss", better = "lower" } = stopping;
  const [first] = compiled.trainer.objectives.values();
  const known = ["loss", ...first!.evaluate.metrics.map((metric) => metric.name)];
  if (!known.includes(name))
    throw unusable(
      `${model.name}: "stopping" names ${JSON.stringify(name)}, which is not evaluated; there is ${known.join(", ")}`,
    );
  const valueOf = ({ loss, metrics }: Evaluation): number => (name === "loss" ? loss : metrics[name]!);
  return {
    name,
    isBetter(a, b) {
      const [value, before] = [valueOf(a), b === undefined ? NaN : valueOf(b)];
      if (Number.isNaN(value)) return false;
      return Number.isNaN(before) || (better === "lower" ? value < before : value > before);
    },
  };
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
  const position = run.positionOf(trainer);
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
  const evaluation = isSameRun ? run.evaluate(trainer) : undefined;
  const epoch = run.positionOf(trainer) / run.stepsPerEpoch;
  // The run was killed after it had saved its best epoch, and before it saved that as the last one: it is the next one now.
  const isNext =
    isOfThisModel && trainer.seed === seed && epoch === Math.floor(position / run.stepsPerEpoch) + 1;
  trainer.load(resumed.bytes);
  if (isNext) checkpoints.keepBest(path, undefined);
  if (evaluation === undefined) return undefined;
  checkpoints.keepBest(path, bytes);
  return { epoch: Math.floor(epoch), evaluation };
}
