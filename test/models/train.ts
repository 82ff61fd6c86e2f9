/** Trains a model for some steps, as `tapeless train` does. */
import { trainingRun, type AnyTrainer, type Measured, type TrainingRun } from "../../runtime/training-run.ts";
import {
  compile,
  type Compiled,
  type Model,
  type TrainedModel,
  type TrainingData,
} from "../../compiler/index.ts";
import { resolveOptions } from "../../compiler/model/define.ts";

export interface Trained {
  readonly compiled: Compiled;
  readonly trainer: AnyTrainer;
  readonly run: TrainingRun;
  /** The losses of all objectives, step by step. */
  readonly losses: readonly (readonly number[])[];
  readonly test: Measured | undefined;
  readonly report: string | undefined;
}

/** Trains for some steps, on data of the model's own unless others are given. */
export async function train(model: Model, steps: number, given?: TrainingData): Promise<Trained> {
  const plan = model.training!;
  const options = resolveOptions(model);
  const compiled = await compile(model);
  const trainer = await compiled.createTrainer({ seed: 0 });
  const data = given ?? (await plan.data({ path: undefined, seed: 0, options }));
  const run = trainingRun(trainer, data, {
    shuffle: plan.inOrder !== true,
    passes: plan.passes,
    steps: plan.steps,
  });
  const losses = Array.from({ length: steps }, (_, position) => run.step(position));
  const trained: TrainedModel = {
    predict: (batch) => trainer.predict(batch),
    parameters: trainer.parameters,
    data,
    losses: losses.map(([first]) => first!),
    options,
  };
  return { compiled, trainer, run, losses, test: run.evaluate(), report: plan.report?.(trained) };
}
