/** The trainer: an arena, views of its tensors, and the emitted programs. */
import {
  type LoadOptions,
  type LoadResult,
  loadCheckpoint,
  saveCheckpoint,
  savedTensors,
} from "./checkpoint.ts";
import {
  type ObjectiveDefinition,
  type ProgramDefinition,
  recordOf,
  type TensorDefinition,
  type TrainerDefinition,
  type TypedArray,
  viewTensor,
  type Views,
} from "./definition.ts";
import { quoteNames, TrainerError } from "./errors.ts";
import { initialize } from "./initialize.ts";
import { type Batch, bindInputs } from "./inputs.ts";
import { inJavaScript, type MachineFactory } from "./machine.ts";
import { noNameOfObjective, requireLoadArguments, requireTrainerOptions } from "./options.ts";

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

/** True where `Name` is a union of several names. */
type IsSeveral<Name extends string, Each extends string = Name> = Each extends Name
  ? [Name] extends [Each]
    ? false
    : true
  : never;

type ObjectiveArgument<T extends TrainerTypes, Objective> =
  true extends IsSeveral<T["objective"]> ? [objective: Objective] : [objective?: Objective];

type InputsOf<T extends TrainerTypes, Call extends "step" | "evaluate" | "gradients", Objective> =
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
  /** The loss, in evaluation mode, without an update. */
  evaluate<Objective extends T["objective"]>(
    batch: InputsOf<T, "evaluate", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): number;
  /** Copies of the model's outputs, in evaluation mode. */
  predict(batch: T["predict"]): T["outputs"];
  /**
   * Copies of the loss's gradients, without an update, for each parameter that the objective trains; the loss is then
   * `lastLoss`.
   */
  gradients<Objective extends T["objective"]>(
    batch: InputsOf<T, "gradients", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): T["parameters"];
  /** Live views: writing to them changes the model. */
  readonly parameters: T["parameters"];
  /** Live views of optimizer state and running statistics. */
  readonly state: Readonly<Record<string, TypedArray>>;
  /** What the last `step` or `evaluate` measured; the same arrays for the whole life of the trainer. */
  readonly metrics: T["metrics"];
  /** NaN before the first call. */
  readonly lastLoss: number;
  /** Steps done. */
  readonly steps: number;
  readonly seed: number;
  /** Size of the arena. */
  readonly bytes: number;
  /** A safetensors file: parameters, optimizer state, step and seed; see checkpoint.ts. */
  save(): Uint8Array;
  /** Takes over a saved file, or a PyTorch `state_dict`; a file that is not right in all throws, and changes nothing. */
  load(bytes: Uint8Array, options?: LoadOptions): LoadResult;
}

export interface TrainerOptions {
  /** An integer from 0 to 2³² - 1, which decides all random numbers. Default: 0. */
  readonly seed?: number | undefined;
  /** What a loss that is not a number does. Default: "throw". */
  readonly onNaN?: "throw" | "ignore" | undefined;
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
    if (seed >>> 0 !== seed) {
      throw new TrainerError("TPL205", `seed must be an integer from 0 to 4294967295: got ${String(seed)}`);
    }
    if (onNaN !== "throw" && onNaN !== "ignore") {
      throw new TrainerError("TPL205", `onNaN must be "throw" or "ignore": got ${String(onNaN)}`);
    }
    const { views, bind } = await machine(definition.arenaBytes, options);
    const seedIndex = definition.counters.seed / 4;
    const stepIndex = definition.counters.step / 4;
    views.i32[seedIndex] = seed;
    const parameters = viewsByName(definition.parameters, views);
    const state = viewsByName(definition.state, views);
    [...definition.parameters, ...definition.state].forEach((tensor, index) => {
      initialize(viewTensor(views, tensor), tensor.shape, tensor.initial, seed, index);
    });
    for (const constant of definition.constants) viewTensor(views, constant).set(constant.values);
    const tensors = savedTensors(definition, views);

    const objectives = new Map<string, ObjectiveDefinition<Run>>(Object.entries(definition.objectives));
    const metrics = metricArrays([...objectives.values()], views);
    const predict = bindProgram(definition.predict, definition.dtype, views, bind, metrics);
    // A typed array, because assigning a number to a captured variable would allocate it.
    const lastLoss = new Float64Array([NaN]);

    const callOf = (kind: keyof ObjectiveDefinition) => {
      const programs = new Map<string | undefined, BoundProgram>();
      for (const [name, programsOfObjective] of objectives) {
        const program = bindProgram(programsOfObjective[kind], definition.dtype, views, bind, metrics);
        programs.set(name, program);
        if (objectives.size === 1) programs.set(undefined, program);
      }
      return (batch: Batch, objective: string | undefined): BoundProgram => {
        const program = programs.get(objective);
        if (program === undefined) throw wrongObjective(objective, objectives);
        const loss = program.run(batch);
        lastLoss[0] = loss;
        if (loss !== loss && onNaN === "throw" && program.hasLoss) {
          throw lossIsNaN(kind, definition.name, views.i32[stepIndex] ?? 0);
        }
        return program;
      };
    };
    const callStep = callOf("step");
    const callEvaluate = callOf("evaluate");
    const callGradients = callOf("gradients");

    const trainer = {
      step(batch: Batch, objective?: string) {
        callStep(batch, objective);
        return lastLoss[0] as number;
      },
      evaluate(batch: Batch, objective?: string) {
        callEvaluate(batch, objective);
        return lastLoss[0] as number;
      },
      predict(batch: Batch) {
        predict.run(batch);
        return predict.copyOutputs();
      },
      gradients(batch: Batch, objective?: string) {
        return callGradients(batch, objective).copyOutputs();
      },
      parameters,
      state,
      metrics,
      get lastLoss() {
        return lastLoss[0] as number;
      },
      get steps() {
        return views.i32[stepIndex] as number;
      },
      get seed() {
        return (views.i32[seedIndex] as number) >>> 0;
      },
      bytes: definition.arenaBytes,
      save: () => saveCheckpoint(definition, views, tensors),
      load(bytes: Uint8Array, loadOptions: LoadOptions = {}) {
        requireLoadArguments(bytes, loadOptions);
        return loadCheckpoint(definition, views, tensors, bytes, loadOptions);
      },
    };
    // The emitted types name exactly what the definition does.
    return trainer as unknown as Trainer<T>;
  };
}

const viewsByName = (tensors: readonly TensorDefinition[], views: Views) =>
  recordOf(tensors.map((tensor) => [tensor.name, viewTensor(views, tensor)]));

/** Arrays of their own, since programs reuse the arena's memory. */
const metricArrays = (objectives: readonly ObjectiveDefinition<unknown>[], views: Views) => {
  const arrays = new Map<string, TypedArray>();
  const programs = objectives.flatMap(({ step, evaluate, gradients }) => [step, evaluate, gradients]);
  for (const metric of programs.flatMap((program) => program.metrics)) {
    const array = viewTensor(views, metric).slice();
    const known = arrays.get(metric.name);
    if (known !== undefined && (known.length !== array.length || known.constructor !== array.constructor)) {
      const name = JSON.stringify(metric.name);
      throw new TrainerError(
        "TPL206",
        `metric ${name} has two shapes or types: give one of them another name`,
      );
    }
    if (known === undefined) arrays.set(metric.name, array);
  }
  return recordOf(arrays);
};

interface BoundProgram {
  readonly hasLoss: boolean;
  /** Returns the loss. */
  readonly run: (batch: Batch) => number;
  readonly copyOutputs: () => Readonly<Record<string, TypedArray>>;
}

const bindProgram = <Run>(
  { inputs, unread, outputs, loss, metrics, run }: ProgramDefinition<Run>,
  dtype: "f32" | "f64",
  views: Views,
  bind: (run: Run) => () => void,
  arrays: Readonly<Record<string, TypedArray>>,
): BoundProgram => {
  const writeInputs = bindInputs(inputs, views, unread);
  const outputViews = outputs.map((output) => [output.name, viewTensor(views, output)] as const);
  const start = bind(run);
  const losses = views[dtype];
  const lossIndex = loss === undefined ? -1 : loss / losses.BYTES_PER_ELEMENT;
  const copies = metrics.map((metric) => ({
    from: viewTensor(views, metric),
    to: arrays[metric.name] as TypedArray,
  }));
  return {
    hasLoss: loss !== undefined,
    run: (batch) => {
      writeInputs(batch);
      start();
      for (let index = 0; index < copies.length; index++) {
        const { from, to } = copies[index] as (typeof copies)[number];
        to.set(from);
      }
      return losses[lossIndex] ?? NaN;
    },
    copyOutputs: () => recordOf(outputViews.map(([name, view]) => [name, view.slice()])),
  };
};

const wrongObjective = (
  objective: string | undefined,
  objectives: ReadonlyMap<string, unknown>,
): TrainerError => {
  const problem =
    noNameOfObjective(objective) ??
    (objective === undefined ? "name an objective" : `no objective ${JSON.stringify(objective)}`);
  return new TrainerError("TPL204", `${problem}: this trainer has ${quoteNames([...objectives.keys()])}`);
};

const lossIsNaN = (kind: keyof ObjectiveDefinition, model: string, steps: number): TrainerError => {
  const where = kind === "step" ? `step ${steps}` : `${kind} after step ${steps}`;
  const lost = kind === "step" ? "its update has made parameters NaN: load the last checkpoint; " : "";
  return new TrainerError(
    "TPL210",
    `the loss of ${model} is NaN in ${where}; ${lost}` +
      `"tapeless train MODEL --find-nan" names the first operation that makes one; often the learning rate is too high`,
  );
};
