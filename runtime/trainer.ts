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
  viewTensor,
} from "./definition.ts";
import { quote, quoteNames, TrainerError } from "./errors.ts";
import { initialize } from "./initialize.ts";
import { type Batch, bindInputs, notFiniteInput } from "./inputs.ts";
import { inJavaScript, type Machine, type MachineFactory } from "./machine.ts";
import { threefry } from "./math.ts";
import {
  noNameOfObjective,
  requireLoadArguments,
  requirePredictOptions,
  requireTrainerOptions,
} from "./options.ts";
import type { FloatType, TypedArray, Views } from "./types.ts";

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
  predict(batch: T["predict"], options?: PredictOptions): T["outputs"];
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

export interface PredictOptions {
  /**
   * An integer from 0 to 2³² - 1. Models that draw random numbers in evaluation draw the same ones in every call until the next step; with this, others for
   * each number, which follow from seed, step and number alone.
   */
  readonly draw?: number | undefined;
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
    if (onNaN !== "throw" && onNaN !== "skip" && onNaN !== "ignore") {
      throw new TrainerError("TPL205", `onNaN must be "throw", "skip" or "ignore": got ${quote(onNaN)}`);
    }
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

const isWord = (value: unknown): value is number => typeof value === "number" && value >>> 0 === value;

const notAWord = (name: string, value: unknown): TrainerError =>
  new TrainerError("TPL205", `${name} must be an integer from 0 to 4294967295: got ${quote(value)}`);

type OpenTrainer = ReturnType<typeof openTrainer>;

/** What a user holds: the only one that has the trainer itself, so that closing it frees the memory. */
const closable = (open: (lose: (reason: string) => void) => OpenTrainer) => {
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
    lose("the trainer is closed: make a new one, and load what was saved");
  };
  const { metrics, lastLoss, bytes } = trainer;
  return {
    step: (batch: Batch, objective?: string) => use().step(batch, objective),
    evaluate: (batch: Batch, objective?: string) => use().evaluate(batch, objective),
    gradients: (batch: Batch, objective?: string) => use().gradients(batch, objective),
    predict: (batch: Batch, options?: PredictOptions) => use().predict(batch, options),
    get parameters() {
      return use().parameters;
    },
    get state() {
      return use().state;
    },
    metrics,
    get lastLoss() {
      return lastLoss[0] as number;
    },
    get steps() {
      return use().steps();
    },
    get seed() {
      return use().seed();
    },
    bytes,
    save: () => use().save(),
    load: (file: Uint8Array, options?: LoadOptions) => use().load(file, options),
    close,
    // Older engines have no such symbol.
    ...(Symbol.dispose !== undefined && { [Symbol.dispose]: close }),
  };
};

/** `lose` is told why the state is no longer one that a step leaves. */
const openTrainer = <Run>(
  definition: TrainerDefinition<string, Run>,
  machine: Machine<Run>,
  seed: number,
  onNaN: "throw" | "skip" | "ignore",
  lose: (reason: string) => void,
) => {
  const { views } = machine;
  const { i32 } = views;
  const [seedIndex, stepIndex, guardIndex] = [
    definition.counters.seed / 4,
    definition.counters.step / 4,
    definition.counters.guard / 4,
  ];
  i32[seedIndex] = seed;
  i32[guardIndex] = onNaN === "ignore" ? 0 : 1;
  const parameters = viewsByName(definition.parameters, views);
  const state = viewsByName(definition.state, views);
  [...definition.parameters, ...definition.state].forEach((tensor, index) => {
    initialize(viewTensor(views, tensor), tensor.shape, tensor.initial, seed, index);
  });
  for (const constant of definition.constants) viewTensor(views, constant).set(constant.values);
  const tensors = savedTensors(definition, views);

  const objectives = new Map<string, ObjectiveDefinition<Run>>(Object.entries(definition.objectives));
  const metrics = metricArrays([...objectives.values()], views);
  const bind = (program: ProgramDefinition<Run>, interrupted: (reason: string) => void): BoundProgram =>
    bindProgram(program, definition.dtype, machine, metrics, interrupted);
  const predict = bind(definition.predict, nothing);
  // A typed array, because assigning a number to a captured variable would allocate it.
  const lastLoss = new Float64Array([NaN]);

  const interrupted = (reason: string): void =>
    lose(
      `a step of the trainer was interrupted, and has left its state half updated (${reason.split(";", 1)[0]}): ` +
        `make a new trainer, and load what was saved`,
    );

  /** Of a loss that is not finite. */
  const notFinite = (kind: keyof ObjectiveDefinition, program: BoundProgram, batch: Batch): void => {
    const loss = lastLoss[0] as number;
    const isGuarded = kind === "step" && onNaN !== "ignore";
    const input = program.notFinite(batch);
    if (loss === loss && isGuarded && input === undefined) {
      // Gradients of an infinite loss may be finite: the step is done all the same.
      i32[guardIndex] = 0;
      try {
        program.run(batch);
      } finally {
        i32[guardIndex] = 1;
      }
    } else if (onNaN === "throw" && (loss !== loss || isGuarded)) {
      const steps = i32[stepIndex] as number;
      const where = kind === "step" ? `step ${steps + 1}` : `${kind} after step ${steps}`;
      throw lossIsNaN(
        `the loss of ${definition.name} is ${loss} in ${where}`,
        input,
        Object.entries(parameters).find(([, values]) => values.some(isNotFinite))?.[0],
      );
    }
  };

  const callOf = (kind: keyof ObjectiveDefinition) => {
    const programs = new Map<string | undefined, BoundProgram>();
    for (const [name, programsOfObjective] of objectives) {
      const program = bind(programsOfObjective[kind], kind === "step" ? interrupted : nothing);
      programs.set(name, program);
      if (objectives.size === 1) programs.set(undefined, program);
    }
    return (batch: Batch, objective: string | undefined): BoundProgram => {
      const program = programs.get(objective);
      if (program === undefined) throw wrongObjective(objective, objectives);
      const loss = program.run(batch);
      lastLoss[0] = loss;
      if (loss - loss !== 0 && program.hasLoss) notFinite(kind, program, batch);
      return program;
    };
  };
  const callStep = callOf("step");
  const callEvaluate = callOf("evaluate");
  const callGradients = callOf("gradients");

  return {
    step(batch: Batch, objective: string | undefined) {
      if (i32[stepIndex] === mostSteps) throw tooManySteps();
      callStep(batch, objective);
      return lastLoss[0] as number;
    },
    evaluate(batch: Batch, objective: string | undefined) {
      callEvaluate(batch, objective);
      return lastLoss[0] as number;
    },
    predict(batch: Batch, options: PredictOptions = {}) {
      requirePredictOptions(options);
      const { draw } = options;
      const seedOfTrainer = i32[seedIndex] as number;
      if (draw !== undefined) {
        if (!isWord(draw)) throw notAWord("draw", draw);
        i32[seedIndex] = threefry(seedOfTrainer, drawStream, i32[stepIndex] as number, draw);
      }
      try {
        predict.run(batch);
      } finally {
        i32[seedIndex] = seedOfTrainer;
      }
      return predict.copyOutputs();
    },
    gradients(batch: Batch, objective: string | undefined) {
      return callGradients(batch, objective).copyOutputs();
    },
    parameters,
    state,
    metrics,
    lastLoss,
    steps: () => i32[stepIndex] as number,
    seed: () => (i32[seedIndex] as number) >>> 0,
    bytes: definition.arenaBytes,
    save: () => saveCheckpoint(definition, views, tensors),
    load(bytes: Uint8Array, options: LoadOptions = {}) {
      requireLoadArguments(bytes, options);
      return loadCheckpoint(definition, views, tensors, bytes, options);
    },
    end: machine.end,
  };
};

/** Apart from the streams of initial values and of the model's own random numbers. */
const drawStream = 0x64726177;

/** What an i32 holds: schedules and random numbers follow from the count. */
const mostSteps = 2 ** 31 - 1;

const tooManySteps = (): TrainerError =>
  new TrainerError(
    "TPL211",
    `the trainer has done ${mostSteps} steps, and counts no more: to go on, load what it saves into a new one with ` +
      `{ parametersOnly: true }, which begins at 0`,
  );

const nothing = (): void => undefined;

const isNotFinite = (value: number): boolean => value - value !== 0;

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
  /** Says which input holds a number that is not finite. */
  readonly notFinite: (batch: Batch) => string | undefined;
  /** Returns the loss. */
  readonly run: (batch: Batch) => number;
  readonly copyOutputs: () => Readonly<Record<string, TypedArray>>;
}

const bindProgram = <Run>(
  { inputs, unread, outputs, loss, metrics, run }: ProgramDefinition<Run>,
  dtype: FloatType,
  { views, bind, check = nothing, end = nothing }: Machine<Run>,
  arrays: Readonly<Record<string, TypedArray>>,
  interrupted: (reason: string) => void,
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
    notFinite: (batch) => notFiniteInput(inputs, batch),
    run: (batch) => {
      writeInputs(batch);
      check();
      try {
        start();
      } catch (cause) {
        // Threads that wait for this one would wait forever.
        end((cause as Error).message);
        interrupted((cause as Error).message);
        throw cause;
      }
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
    (objective === undefined ? "name an objective" : `no objective ${quote(objective)}`);
  return new TrainerError("TPL204", `${problem}: this trainer has ${quoteNames([...objectives.keys()])}`);
};

const lossIsNaN = (
  problem: string,
  input: string | undefined,
  parameter: string | undefined,
): TrainerError => {
  const find = `"tapeless train MODEL --find-nan" names the first operation that makes one; often the learning rate is too high`;
  const cause =
    input !== undefined
      ? `${input}: leave such examples out, or put a number there`
      : parameter !== undefined
        ? `the parameter ${quote(parameter)} was not finite any more: load the last checkpoint; ${find}`
        : find;
  return new TrainerError("TPL210", `${problem}, and nothing was changed; ${cause}`);
};
