/** A trainer at work: an arena, views of its tensors, and the emitted programs. */
import { type LoadOptions, loadCheckpoint, saveCheckpoint, savedTensors } from "./checkpoint.ts";
import {
  type ObjectiveDefinition,
  type ProgramDefinition,
  recordOf,
  type TensorDefinition,
  type TrainerDefinition,
  viewTensor,
} from "./definition.ts";
import { describe } from "./description.ts";
import { quote, quoteNames, TrainerError } from "./errors.ts";
import { initialize } from "./initialize.ts";
import { type Batch, bindInputs, notFiniteInput } from "./inputs.ts";
import type { Machine } from "./machine.ts";
import { threefry } from "./math.ts";
import {
  isWord,
  noNameOfObjective,
  notAWord,
  type PredictOptions,
  requireLoadArguments,
  requirePredictOptions,
} from "./options.ts";
import type { FloatType, TypedArray, Views } from "./types.ts";

export type OpenTrainer = ReturnType<typeof openTrainer>;

/** `lose` is told why the state is no longer one that a step leaves. */
export const openTrainer = <Run>(
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
    ...describe(definition),
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
