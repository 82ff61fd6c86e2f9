/** Where a NaN comes from: repeats training up to the step that makes one, then runs that step with checks. */
import { compile, type CompileOptions } from "../compile.ts";
import type { Model } from "../model/define.ts";
import { TrainerError } from "../../runtime/index.ts";
import { brokenParameter, type AnyTrainer, type TrainingRun } from "./training.ts";

export interface FoundNaN {
  /** From 0, over all epochs. */
  readonly position: number;
  /** The first operation whose result is not finite, with its model line; `undefined` where none is stored. */
  readonly operation: string | undefined;
}

/**
 * `start` is a checkpoint from before the NaN. The step that makes it is often not the one whose loss shows it: an update
 * can break a parameter that only the next step reads.
 */
export async function findNaN(
  model: Model,
  options: CompileOptions,
  run: TrainingRun,
  trainer: AnyTrainer,
  start: Uint8Array,
): Promise<FoundNaN> {
  trainer.load(start);
  let before = start;
  for (;;) {
    const position = run.positionOf(trainer);
    const losses = run.step(trainer, position);
    if (losses.some(Number.isNaN) || brokenParameter(trainer) !== undefined) break;
    before = trainer.save();
  }
  const checked = await compile(model, { ...options, checkFinite: true });
  const checkedTrainer = await checked.createTrainer({ onNaN: "ignore" });
  checkedTrainer.load(before);
  const position = run.positionOf(checkedTrainer);
  try {
    run.step(checkedTrainer, position);
  } catch (error) {
    if (error instanceof TrainerError && error.code === "TPL211")
      return { position, operation: error.message.replace(/^TPL211 /, "") };
    throw error;
  }
  return { position, operation: undefined };
}
