/** What `tapeless train` needs beside the model: data, and what to show. */

import type { Stopping } from "../../runtime/train.ts";

export type { Stopping };

/** Values of a model's options, by name. */
export type ModelOptions = Readonly<Record<string, number | string | boolean>>;

/** One array per input; the leading dimension of all is the number of examples. */
export interface TrainingSplit {
  readonly size: number;
  readonly inputs: Readonly<Record<string, Float32Array | Int32Array>>;
}

export interface TrainingData {
  readonly train: TrainingSplit;
  readonly test?: TrainingSplit;
  /** What it is, in a line. */
  readonly description: string;
  /** Texts: the character of each id. */
  readonly vocabulary?: string;
}

export interface DataRequest<Options = ModelOptions> {
  /** From `--data`: a folder or a file of the user's; without it the built-in data set is made. */
  readonly path: string | undefined;
  readonly seed: number;
  readonly options: Options;
}

/** The trained model, as a report sees it. */
export interface TrainedModel<Options = ModelOptions> {
  readonly predict: (
    batch: Readonly<Record<string, ArrayLike<number>>>,
  ) => Readonly<Record<string, ArrayLike<number>>>;
  readonly parameters: Readonly<Record<string, ArrayLike<number>>>;
  readonly data: TrainingData;
  /** By step; of several objectives, the first one's. */
  readonly losses: readonly number[];
  readonly options: Options;
}

/** How long training is. */
export interface TrainingLength {
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  /** In all; where there are several objectives, of one that steps once on every batch. */
  readonly steps: number;
}

export interface TrainingPlan<Options = ModelOptions> {
  readonly epochs: number;
  /** Passes over the data in an epoch: more than one where the data is a single batch. Default 1. */
  readonly passes?: number;
  /** How often each objective steps on a batch, where that is not once. Objectives step in the order of their declaration. */
  readonly steps?: Readonly<Record<string, number>>;
  readonly data: (request: DataRequest<Options>) => TrainingData | Promise<TrainingData>;
  /** The best epoch is kept as `NAME.best.safetensors`; `--patience` goes before the plan's. */
  readonly stopping?: Stopping;
  /**
   * Options of the model that follow from the length of training, such as that of a schedule; `--set` goes before them. Of a
   * resumed run, the length is what is asked for then.
   */
  readonly options?: (length: TrainingLength) => Partial<Options>;
  /** Examples in a fixed order; otherwise they are shuffled in every epoch. */
  readonly inOrder?: boolean;
  /** Text to print at the end: a sample, a picture, a table. */
  readonly report?: (model: TrainedModel<Options>) => string;
}
