/** The trainer, as its user sees it: its types, and what makes it of a definition. */
import type { LoadOptions, LoadResult } from "./checkpoint.ts";
import { closable } from "./closable.ts";
import type { NumericArray, TrainerDefinition } from "./definition.ts";
import type { InputDescription, ObjectiveDescription } from "./description.ts";
import { inJavaScript, type MachineFactory } from "./machine.ts";
import { openTrainer } from "./open-trainer.ts";
import { invalid, isWord, notAWord, type PredictOptions, requireTrainerOptions } from "./options.ts";
import type { TypedArray } from "./types.ts";

/**
 * The names of a trainer, as types. `step`, `evaluate` and `gradients` are the inputs of these calls; where there are
 * several objectives, records of inputs by objective.
 */
export interface TrainerTypes {
  readonly step: object;
  readonly evaluate: object;
  readonly predict: object;
  readonly gradients: object;
  readonly outputs: object;
  readonly parameters: object;
  readonly metrics: object;
  readonly objective: string;
}

/** Of a trainer whose names are only known when it runs. */
export interface AnyTrainerTypes extends TrainerTypes {
  readonly step: Readonly<Record<string, NumericArray>>;
  readonly evaluate: Readonly<Record<string, NumericArray>>;
  readonly predict: Readonly<Record<string, NumericArray>>;
  readonly gradients: Readonly<Record<string, NumericArray>>;
  readonly outputs: Readonly<Record<string, TypedArray>>;
  readonly parameters: Readonly<Record<string, TypedArray>>;
  readonly metrics: Readonly<Record<string, TypedArray>>;
}

/** True where `Name` is a union of several names. */
type IsSeveral<Name extends string, Each extends string = Name> = Each extends Name
  ? [Name] extends [Each]
    ? false
    : true
  : never;

export type ObjectiveArgument<T extends TrainerTypes, Objective> =
  true extends IsSeveral<T["objective"]> ? [objective: Objective] : [objective?: Objective];

export type InputsOf<T extends TrainerTypes, Call extends "step" | "evaluate" | "gradients", Objective> =
  true extends IsSeveral<T["objective"]>
    ? Objective extends keyof T[Call]
      ? T[Call][Objective]
      : never
    : T[Call];

export interface Trainer<T extends TrainerTypes> {
  /** One update of the parameters; returns the loss before it. Allocates nothing. */
  step<Objective extends T["objective"]>(
    batch: InputsOf<T, "step", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): number;
  /**
   * The loss, in evaluation mode, without an update. Where the model lists sizes, of any number of examples: the mean over all, as are metrics (whole
   * numbers are added up).
   */
  evaluate<Objective extends T["objective"]>(
    batch: InputsOf<T, "evaluate", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): number;
  /** Copies of the model's outputs, in evaluation mode; of any number of examples where the model lists sizes. */
  predict(batch: T["predict"], options?: PredictOptions): T["outputs"];
  /**
   * Copies of the loss's gradients, without an update, for each parameter that the objective trains; the loss is then
   * `lastLoss`.
   */
  gradients<Objective extends T["objective"]>(
    batch: InputsOf<T, "gradients", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): T["parameters"];
  /** Type and shape of each input, of all calls. */
  readonly inputs: Readonly<Record<string, InputDescription>>;
  /** Which inputs the calls of each objective take, by name. */
  readonly objectives: Readonly<Record<T["objective"], ObjectiveDescription>>;
  /** Live views: writing to them changes the model. */
  readonly parameters: T["parameters"];
  /** Live views of optimizer state and running statistics. */
  readonly state: Readonly<Record<string, TypedArray>>;
  /** What the last `step` or `evaluate` measured; for one size, the same arrays for the whole life of the trainer. */
  readonly metrics: T["metrics"];
  /** NaN before the first call. */
  readonly lastLoss: number;
  /** Steps done. */
  readonly steps: number;
  readonly seed: number;
  /** The numbers of examples that `step` takes, ascending; of a model that lists no sizes, none is known. */
  readonly rows: readonly number[];
  /** Size of the arena. */
  readonly bytes: number;
  /** A safetensors file: parameters, optimizer state, step and seed; see checkpoint.ts. */
  save(): Uint8Array;
  /** Takes over a saved file, or a PyTorch `state_dict`; a file that is not right in all throws, and changes nothing. */
  load(bytes: Uint8Array, options?: LoadOptions): LoadResult;
  /**
   * Ends the workers, and lets go of the memory; every later call throws. Trainers that nobody has any more are closed too, but only when garbage is
   * collected next. `using trainer = await createTrainer()` closes it at the end of its block, where the engine has `Symbol.dispose`.
   */
  close(): void;
  [Symbol.dispose](): void;
}

declare global {
  // As TypeScript's library "esnext.disposable" has it, for those who do not use that.
  interface SymbolConstructor {
    readonly dispose: unique symbol;
  }
}

export interface TrainerOptions {
  /** An integer from 0 to 2³² - 1, which decides all random numbers. Default: 0. */
  readonly seed?: number | undefined;
  /**
   * What a loss that is NaN, or infinite as an input is, does. "throw" (the default): the call throws, and names an input or a parameter that is not
   * finite. "skip": the call returns the loss. In both cases a step has changed nothing, and is not counted. "ignore": the step is done,
   * and most often makes the parameters NaN.
   */
  readonly onNaN?: "throw" | "skip" | "ignore" | undefined;
}

/** Makes trainers, whose programs run in JavaScript or on another machine. */
export function defineTrainer<T extends TrainerTypes>(
  definition: TrainerDefinition<T["objective"]>,
): (options?: TrainerOptions) => Promise<Trainer<T>>;
export function defineTrainer<T extends TrainerTypes, Run, Options>(
  definition: TrainerDefinition<T["objective"], Run>,
  machine: MachineFactory<Run, Options>,
): (options?: TrainerOptions & Options) => Promise<Trainer<T>>;
export function defineTrainer<T extends TrainerTypes, Run, Options>(
  definition: TrainerDefinition<T["objective"], Run>,
  machine = inJavaScript as unknown as MachineFactory<Run, Options>,
) {
  return async (options = {} as TrainerOptions & Options): Promise<Trainer<T>> => {
    requireTrainerOptions(options);
    const { seed = 0, onNaN = "throw" } = options;
    if (!isWord(seed)) throw notAWord("seed", seed);
    if (onNaN !== "throw" && onNaN !== "skip" && onNaN !== "ignore")
      throw invalid("onNaN", '"throw", "skip" or "ignore"', onNaN);
    const on = await machine(definition.arenaBytes, options);
    try {
      // The emitted types name exactly what the definition does.
      return closable((lose) => openTrainer(definition, on, seed, onNaN, lose)) as unknown as Trainer<T>;
    } catch (error) {
      on.end?.("its trainer could not be made");
      throw error;
    }
  };
}
