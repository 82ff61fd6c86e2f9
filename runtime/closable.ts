/** A trainer that can be closed, after which every call throws. */
import type { LoadOptions } from "./checkpoint.ts";
import { TrainerError } from "./errors.ts";
import type { Batch } from "./inputs.ts";
import type { OpenTrainer } from "./open-trainer.ts";
import type { PredictOptions } from "./options.ts";

/** What a user holds: the only one that has the trainer itself, so that closing it frees the memory. */
export const closable = (open: (lose: (reason: string) => void) => OpenTrainer) => {
  let reason = "";
  const lose = (why: string): void => {
    reason = why;
    trainer = undefined;
  };
  let trainer: OpenTrainer | undefined = open(lose);
  const use = (): OpenTrainer => {
    if (trainer === undefined) throw new TrainerError("TPL209", reason);
    return trainer;
  };
  const close = (): void => {
    trainer?.end?.("it is closed");
    lose("the trainer is closed: make a new trainer, and load what was saved");
  };
  const { lastLoss, inputs, objectives, metrics, bytes, rows } = trainer;
  return {
    // Numbers that calls return are allocated where they are not inlined: only these return one.
    step(batch: Batch, objective?: string): number {
      use().step(batch, objective);
      return lastLoss[0] as number;
    },
    evaluate(batch: Batch, objective?: string): number {
      use().evaluate(batch, objective);
      return lastLoss[0] as number;
    },
    gradients: (batch: Batch, objective?: string) => use().gradients(batch, objective),
    predict: (batch: Batch, options?: PredictOptions) => use().predict(batch, options),
    save: () => use().save(),
    load: (file: Uint8Array, options?: LoadOptions) => use().load(file, options),
    get parameters() {
      return use().parameters;
    },
    get state() {
      return use().state;
    },
    get steps() {
      return use().steps();
    },
    get seed() {
      return use().seed();
    },
    get lastLoss() {
      return lastLoss[0] as number;
    },
    inputs,
    objectives,
    metrics,
    bytes,
    rows,
    close,
    // Older engines have no such symbol.
    ...(Symbol.dispose !== undefined && { [Symbol.dispose]: close }),
  };
};
