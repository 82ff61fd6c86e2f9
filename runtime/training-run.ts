/** Steps and evaluations of a trainer over data. Where training is follows from the step counter alone. */
import {
  type Batch,
  copyRows,
  createBatch,
  fullBatches,
  inOrder,
  permutation,
  type Split,
} from "./batches.ts";
import { recordOf } from "./definition.ts";
import type { AnyTrainerTypes, Trainer } from "./trainer.ts";
import type { TypedArray } from "./types.ts";

export type AnyTrainer = Trainer<AnyTrainerTypes>;

/** Numbers by name: of the losses of several objectives, or of metrics. */
export type Numbers = Readonly<Record<string, number>>;

export interface Measured {
  /** The mean over all examples, or for trainers of one size over full batches; of several objectives, the first one's. */
  readonly loss: number;
  /** The mean of each over all examples. */
  readonly metrics: Numbers;
}

export interface ObjectiveBatch {
  readonly objective: string;
  readonly batch: Readonly<Record<string, TypedArray>>;
}

export interface RunOptions {
  /** Passes over the data in an epoch. Default: 1. */
  readonly passes?: number | undefined;
  /** How often each objective steps on a batch, where that is not once. Objectives step in the order of their declaration. */
  readonly steps?: Numbers | undefined;
  /** Whether examples are in another order in every pass. Default: true. */
  readonly shuffle?: boolean | undefined;
  /** Decides the order of the examples. Default: the trainer's. */
  readonly seed?: number | undefined;
  /**
   * How many steps the trainer had done where training begins. Default: 0, so that a trainer that was loaded from a checkpoint goes on where it was;
   * with `trainer.steps`, what it has done before does not count.
   */
  readonly start?: number | undefined;
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
  readonly step: (position: number) => readonly number[];
  /** How many positions the trainer has done. */
  readonly position: () => number;
  /** Of the test data; `undefined` where there are none. */
  readonly evaluate: () => Measured | undefined;
}

export interface Splits {
  readonly train: Split;
  readonly test?: Split | undefined;
}

/** Which inputs the steps of a trainer take. */
export const stepInputs = ({ objectives }: Pick<AnyTrainer, "objectives">): readonly string[] => [
  ...new Set(Object.values(objectives).flatMap(({ step }) => step)),
];

/** Which inputs evaluation takes: that of the first objective. */
export const evaluateInputs = ({ objectives }: Pick<AnyTrainer, "objectives">): readonly string[] =>
  Object.values(objectives)[0]?.evaluate ?? [];

/** Errors: TPL212. */
export function trainingRun(
  trainer: AnyTrainer,
  { train, test }: Splits,
  { passes = 1, steps = {}, shuffle = true, seed = trainer.seed, start = 0 }: RunOptions,
): TrainingRun {
  const batch = createBatch(chosen(trainer.inputs, stepInputs(trainer)), train);
  // The examples that are left are a batch of their own where the trainer takes so many.
  const left = train.size % batch.rows;
  const last = trainer.rows.includes(left)
    ? createBatch(chosen(trainer.inputs, stepInputs(trainer)), train, left)
    : undefined;
  const stepsPerPass = fullBatches(batch, train) + (last === undefined ? 0 : 1);
  const objectives = Object.keys(trainer.objectives);
  const turnsOn = ({ arrays }: Batch): readonly ObjectiveBatch[] =>
    objectives.flatMap((objective) => {
      const turn = { objective, batch: chosen(arrays, trainer.objectives[objective]?.step ?? []) };
      return Array.from({ length: steps[objective] ?? 1 }, () => turn);
    });
  const turns = turnsOn(batch);
  const lastTurns = last === undefined ? turns : turnsOn(last);
  // A batch that holds all examples needs no shuffling.
  const isInOrder = !shuffle || train.size === batch.rows;
  const natural = inOrder(train.size);
  let shuffled: { readonly pass: number; readonly order: Uint32Array } = { pass: -1, order: natural };
  const orderOf = (pass: number): Uint32Array => {
    if (isInOrder) return natural;
    if (shuffled.pass !== pass) shuffled = { pass, order: permutation(train.size, seed, pass) };
    return shuffled.order;
  };
  const batchesAt = (position: number): readonly ObjectiveBatch[] => {
    const pass = Math.floor(position / stepsPerPass);
    const first = (position - pass * stepsPerPass) * batch.rows;
    const isLast = last !== undefined && first + batch.rows > train.size;
    copyRows(isLast ? last : batch, train, orderOf(pass), first);
    return isLast ? lastTurns : turns;
  };
  return {
    rows: batch.rows,
    stepsPerEpoch: stepsPerPass * passes,
    inOrder: isInOrder,
    objectives,
    position: () => Math.floor((trainer.steps - start) / turns.length),
    batchesAt,
    step(position) {
      const losses = new Map<string, number>();
      for (const { objective, batch: values } of batchesAt(position))
        losses.set(objective, trainer.step(values, objective));
      return [...losses.values()];
    },
    evaluate: () => (test === undefined ? undefined : evaluateSplit(trainer, test)),
  };
}

/**
 * Of trainers that take any number of examples, exact. Of others, the last batch is filled up with examples from the beginning; metrics with a number for each example leave those out, and
 * what is one number for the whole batch (the loss) counts full batches only, if there is one. Errors: TPL212.
 */
export function evaluateSplit(trainer: AnyTrainer, split: Split): Measured {
  const [objective] = Object.keys(trainer.objectives);
  const inputs = evaluateInputs(trainer);
  if (trainer.rows.length > 0) {
    const all = trainer.evaluate(chosen(split.inputs, inputs), objective);
    const means = Object.entries(trainer.metrics).map(([name, values]) => {
      const total = mean();
      for (const value of values as TypedArray) total.add(value);
      return [name, total.value()] as const;
    });
    return { loss: all, metrics: recordOf(means) };
  }
  const batch = createBatch(chosen(trainer.inputs, inputs), split);
  const { rows, arrays } = batch;
  const order = inOrder(split.size);
  const loss = mean();
  const metrics = new Map(Object.keys(trainer.metrics).map((name) => [name, mean()]));
  for (let first = 0; first < split.size; first += rows) {
    copyRows(batch, split, order, first);
    const valid = Math.min(rows, split.size - first);
    const counts = valid === rows || first === 0;
    const value = trainer.evaluate(arrays, objective);
    if (counts) loss.add(value);
    for (const [name, total] of metrics) {
      const measured = trainer.metrics[name] as TypedArray;
      const perExample = measured.length >= rows && measured.length % rows === 0;
      const end = perExample ? (measured.length / rows) * valid : counts ? measured.length : 0;
      for (let index = 0; index < end; index++) total.add(measured[index] as number);
    }
  }
  return {
    loss: loss.value(),
    metrics: recordOf([...metrics].map(([name, total]) => [name, total.value()])),
  };
}

const chosen = <Value>(
  record: Readonly<Record<string, Value>>,
  names: readonly string[],
): Readonly<Record<string, Value>> => recordOf(names.map((name) => [name, record[name] as Value]));

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
