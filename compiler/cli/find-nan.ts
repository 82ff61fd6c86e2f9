/** Where a NaN comes from: repeats training up to the step that makes one, and looks at every value of that step. */
import type { Compiled } from "../compile.ts";
import { firstOverflow, type Overflow } from "../check/probe.ts";
import type { AnyTrainer, TrainingRun } from "../../runtime/training-run.ts";

export interface FoundNaN {
  /** Of the step that makes it, from 0 over all epochs. */
  readonly position: number;
  /** The first operation whose result is not finite. */
  readonly overflow: Overflow | undefined;
}

/**
 * `start` is a checkpoint from before the NaN. The step that makes it is often not the one whose loss shows it: an update
 * can break a parameter that only the next step reads.
 */
export async function findNaN(
  compiled: Compiled,
  run: TrainingRun,
  trainer: AnyTrainer,
  start: Uint8Array,
): Promise<FoundNaN> {
  trainer.load(start);
  for (;;) {
    const position = run.position();
    for (const { objective, batch } of run.batchesAt(position)) {
      const before = trainer.save();
      const loss = trainer.step(batch, objective);
      if (Number.isNaN(loss) || brokenParameter(trainer) !== undefined)
        return { position, overflow: await firstOverflow(compiled, objective, before, batch) };
    }
  }
}

/** The first parameter with a value that is not finite. */
export const brokenParameter = ({ parameters }: AnyTrainer): string | undefined =>
  Object.entries(parameters).find(([, values]) =>
    values.some((value: number) => !Number.isFinite(value)),
  )?.[0];
