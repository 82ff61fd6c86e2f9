/** Steps and evaluations of a trainer over a data set. Where training is follows from the step counter alone. */
import type { Compiled } from "../compile.ts";
import type { MemoryTypes } from "../targets/target.ts";
import type { TrainingData, TrainingPlan, TrainingSplit } from "../model/training.ts";
import type { Trainer, TypedArray } from "../../runtime/index.ts";
import { argumentsOf, checkData, copyRows, createBatch, inputsOf, permutation } from "./data.ts";

export type AnyTrainer = Trainer<MemoryTypes>;

/** Numbers by name: of the losses of several objectives, or of metrics. */
export type Numbers = Readonly<Record<string, number>>;

export interface Evaluation {
  /** The mean over full batches; of several objectives, the first one's. */
  readonly loss: number;
  readonly metrics: Numbers;
}

export interface ObjectiveBatch {
  readonly objective: string;
  readonly batch: Readonly<Record<string, TypedArray>>;
}

export interface TrainingRun {
  /** Examples in a batch. */
  readonly rows: number;
  readonly stepsPerEpoch: number;
  /** Not shuffled. */
  readonly inOrder: boolean;
  readonly objectives: readonly string[];
  /** The objectives in turn, each with its inputs and as often as it steps: the same arrays for every position, filled anew. */
  readonly batchesAt: (position: number) => readonly ObjectiveBatch[];
  /** Steps every objective on the batch at `position`, counted from 0 over all epochs; the loss of each one's last step. */
  readonly step: (trainer: AnyTrainer, position: number) => readonly number[];
  /** How many positions a trainer has done. */
  readonly positionOf: (trainer: AnyTrainer) => number;
  /** Of the test data; `undefined` where there are none. */
  readonly evaluate: (trainer: AnyTrainer) => Evaluation | undefined;
}

export function trainingRun(
  compiled: Compiled,
  plan: TrainingPlan,
  data: TrainingData,
  seed: number,
): TrainingRun {
  const inputs = inputsOf(compiled);
  const { name } = compiled.trainer;
  const batch = createBatch(name, inputs);
  const { rows } = batch;
  checkData(name, data, inputs, rows);
  const stepsPerPass = Math.floor(data.train.size / rows);
  const stepsPerEpoch = stepsPerPass * (plan.passes ?? 1);
  const objectives = [...compiled.trainer.objectives].map(([objective, { step }]) => ({
    objective,
    batch: argumentsOf(step, batch),
  }));
  const turns = objectives.flatMap((turn) =>
    Array.from({ length: plan.steps?.[turn.objective] ?? 1 }, () => turn),
  );
  // A batch that holds all examples needs no shuffling.
  const inOrder = plan.inOrder === true || data.train.size === rows;
  const natural = Uint32Array.from({ length: data.train.size }, (_, index) => index);
  let shuffled: { readonly pass: number; readonly order: Uint32Array } = { pass: -1, order: natural };
  const orderOf = (pass: number): Uint32Array => {
    if (inOrder) return natural;
    if (shuffled.pass !== pass) shuffled = { pass, order: permutation(data.train.size, seed, pass) };
    return shuffled.order;
  };
  const batchesAt = (position: number): readonly ObjectiveBatch[] => {
    const pass = Math.floor(position / stepsPerPass);
    copyRows(batch, data.train, orderOf(pass), (position - pass * stepsPerPass) * rows);
    return turns;
  };
  return {
    rows,
    stepsPerEpoch,
    inOrder,
    objectives: objectives.map(({ objective }) => objective),
    positionOf: ({ steps }) => Math.floor(steps / turns.length),
    batchesAt,
    step(trainer, position) {
      const losses = new Map<string, number>();
      for (const { objective, batch: values } of batchesAt(position))
        losses.set(objective, trainer.step(values, objective));
      return [...losses.values()];
    },
    evaluate: (trainer) =>
      data.test === undefined ? undefined : evaluateSplit(compiled, trainer, data.test, batch),
  };
}

/**
 * The last batch is filled up with examples from the beginning; metrics with a number for each example leave those out, and
 * what is one number for the whole batch (the loss) counts full batches only, if there is one.
 */
function evaluateSplit(
  compiled: Compiled,
  trainer: AnyTrainer,
  split: TrainingSplit,
  batch: ReturnType<typeof createBatch>,
): Evaluation {
  const { rows } = batch;
  const [objective, { evaluate }] = [...compiled.trainer.objectives][0]!;
  const values = argumentsOf(evaluate, batch);
  const order = Uint32Array.from({ length: split.size }, (_, index) => index);
  const loss = mean();
  const metrics = new Map(evaluate.metrics.map(({ name }) => [name, mean()]));
  for (let first = 0; first < split.size; first += rows) {
    copyRows(batch, split, order, first);
    const valid = Math.min(rows, split.size - first);
    const counts = valid === rows || first === 0;
    const value = trainer.evaluate(values, objective);
    if (counts) loss.add(value);
    for (const [name, total] of metrics) {
      const measured = trainer.metrics[name]!;
      const perExample = measured.length >= rows && measured.length % rows === 0;
      const end = perExample ? (measured.length / rows) * valid : counts ? measured.length : 0;
      for (let index = 0; index < end; index++) total.add(measured[index]!);
    }
  }
  return {
    loss: loss.value(),
    metrics: Object.fromEntries([...metrics].map(([name, total]) => [name, total.value()])),
  };
}

function mean(): { readonly add: (value: number) => void; readonly value: () => number } {
  let [sum, count] = [0, 0];
  return {
    add(value) {
      sum += value;
      count++;
    },
    value: () => sum / count,
  };
}

/** The first parameter with a value that is not finite. */
export const brokenParameter = ({ parameters }: AnyTrainer): string | undefined =>
  Object.entries(parameters).find(([, values]) =>
    values.some((value: number) => !Number.isFinite(value)),
  )?.[0];
