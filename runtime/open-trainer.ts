/** A trainer at work: an arena, views of its tensors, and the emitted programs. */
import { type LoadOptions, loadCheckpoint, saveCheckpoint, savedTensors } from "./checkpoint.ts";
import {
  elementCount,
  type ObjectiveDefinition,
  type ProgramDefinition,
  type SizeDefinition,
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
import {
  type ArrayOf,
  type BoundProgram,
  fitting,
  joined,
  meansOf,
  type MetricCopy,
  type Part,
  partsOf,
  refuseSize,
} from "./rows.ts";
import { elementTypes, type FloatType, type TypedArray, type Views } from "./types.ts";

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

  // A typed array, because a number that is assigned to a captured variable, or returned by a call that is not inlined, is allocated.
  const lastLoss = new Float64Array([NaN]);
  const sizes: readonly SizeDefinition<string, Run>[] = [definition, ...(definition.sizes ?? [])];
  const names = Object.keys(definition.objectives);
  const { metrics, arrayOf } = metricArrays(Object.values(definition.objectives), views);
  const bind = (
    program: ProgramDefinition<Run>,
    rows: number | undefined,
    interrupted: (reason: string) => void,
  ): BoundProgram =>
    bindProgram(program, rows, definition.dtype, machine, metrics, arrayOf, lastLoss, interrupted);
  const predictions = sizes.map(({ predict, rows }) => bind(predict, rows, nothing));

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
    const programs = new Map<string | undefined, readonly BoundProgram[]>();
    for (const name of names) {
      const ofSizes = sizes.map(({ objectives, rows }) =>
        bind(
          (objectives[name] as ObjectiveDefinition<Run>)[kind],
          rows,
          kind === "step" ? interrupted : nothing,
        ),
      );
      programs.set(name, ofSizes);
      if (names.length === 1) programs.set(undefined, ofSizes);
    }
    /** Of trainers of one size. */
    const only = new Map(
      [...programs].flatMap(([name, list]) => (list.length === 1 ? [[name, list[0]!]] : [])),
    );
    const run = (program: BoundProgram, batch: Batch): void => {
      if (!program.run(batch)) notFinite(kind, program, batch);
    };
    const programsOf = (objective: string | undefined): readonly BoundProgram[] => {
      const found = programs.get(objective);
      if (found === undefined) throw wrongObjective(objective, names);
      return found;
    };
    const chosen = (batch: Batch, objective: string | undefined): BoundProgram => {
      const found = programsOf(objective);
      return fitting(found, batch) ?? refuseSize(kind, found, batch);
    };
    /** Short, so that the engine inlines it: numbers that it hands on are allocated otherwise. */
    const call = (batch: Batch, objective: string | undefined): void =>
      run(only.get(objective) ?? chosen(batch, objective), batch);
    return { run, programsOf, call, chosen };
  };
  const [steps, evaluations, gradientsOf] = [callOf("step"), callOf("evaluate"), callOf("gradients")];

  /** Runs `act` with random numbers of its own for each part but the first. */
  const withSeeds = (parts: readonly Part[], act: (part: Part) => void): void => {
    const seedOfCall = i32[seedIndex] as number;
    try {
      parts.forEach((part, k) => {
        if (k > 0) i32[seedIndex] = threefry(seedOfCall, partStream, i32[stepIndex] as number, k);
        act(part);
      });
    } finally {
      i32[seedIndex] = seedOfCall;
    }
  };

  return {
    step(batch: Batch, objective: string | undefined) {
      if (i32[stepIndex] === mostSteps) throw tooManySteps();
      steps.call(batch, objective);
    },
    evaluate(batch: Batch, objective: string | undefined) {
      const programs = evaluations.programsOf(objective);
      const whole = fitting(programs, batch);
      if (whole !== undefined) evaluations.run(whole, batch);
      else {
        const parts = partsOf("evaluate", programs, batch);
        const measured = meansOf(parts, metrics, arrayOf);
        withSeeds(parts, (part) => {
          evaluations.run(part.program, part.batch);
          measured.add(part, lastLoss[0] as number);
        });
        lastLoss[0] = measured.finish();
      }
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
        const whole = fitting(predictions, batch);
        if (whole !== undefined) {
          whole.run(batch);
          return whole.copyOutputs();
        }
        const parts = partsOf("predict", predictions, batch);
        const outputs: Readonly<Record<string, TypedArray>>[] = [];
        withSeeds(parts, ({ program, batch: rows }) => {
          program.run(rows);
          outputs.push(program.copyOutputs());
        });
        return joined(parts, outputs);
      } finally {
        i32[seedIndex] = seedOfTrainer;
      }
    },
    gradients(batch: Batch, objective: string | undefined) {
      const program = gradientsOf.chosen(batch, objective);
      gradientsOf.run(program, batch);
      return program.copyOutputs();
    },
    ...describe(definition),
    parameters,
    state,
    metrics,
    lastLoss,
    steps: () => i32[stepIndex] as number,
    seed: () => (i32[seedIndex] as number) >>> 0,
    bytes: definition.arenaBytes,
    rows: [...new Set(sizes.flatMap(({ rows }) => rows ?? []))].toSorted((a, b) => a - b),
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

/** Of the parts that a call is made of. */
const partStream = 0x70617274;

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

/**
 * Arrays of their own, since programs reuse the arena's memory: `metrics` holds those that the last call filled. `arrayOf` gives the one of a name and a
 * length.
 */
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
  const metrics: Record<string, TypedArray> = Object.create(null);
  for (const [name, value] of arrays)
    Object.defineProperty(metrics, name, { value, enumerable: true, writable: true });
  const byLength = new Map([...arrays].map(([name, array]) => [`${array.length} ${name}`, array]));
  const arrayOf = ({ name, type }: TensorDefinition, length: number): TypedArray => {
    const key = `${length} ${name}`;
    const array = byLength.get(key) ?? new elementTypes[type].array(length);
    byLength.set(key, array);
    return array;
  };
  return { metrics, arrayOf };
};

const bindProgram = <Run>(
  { inputs, unread, outputs, loss, metrics, run }: ProgramDefinition<Run>,
  rows: number | undefined,
  dtype: FloatType,
  { views, bind, check = nothing, end = nothing }: Machine<Run>,
  measured: Record<string, TypedArray>,
  arrayOf: ArrayOf,
  lastLoss: Float64Array,
  interrupted: (reason: string) => void,
): BoundProgram => {
  const { write, fits, requireNames } = bindInputs(inputs, views, unread);
  const outputViews = outputs.map((output) => [output.name, viewTensor(views, output)] as const);
  const start = bind(run);
  const losses = views[dtype];
  const lossIndex = loss === undefined ? -1 : loss / losses.BYTES_PER_ELEMENT;
  const copies = metrics.map((metric) => ({
    metric,
    from: viewTensor(views, metric),
    to: arrayOf(metric, elementCount(metric.shape)),
  }));
  return {
    rows,
    inputs,
    outputs,
    metrics: copies,
    fits,
    requireNames,
    notFinite: (batch) => notFiniteInput(inputs, batch),
    run: (batch) => {
      write(batch);
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
        const { metric, from, to } = copies[index] as MetricCopy;
        to.set(from);
        if (measured[metric.name] !== to) measured[metric.name] = to;
      }
      if (lossIndex < 0) return true;
      const loss = losses[lossIndex] as number;
      lastLoss[0] = loss;
      return loss - loss === 0;
    },
    copyOutputs: () => recordOf(outputViews.map(([name, view]) => [name, view.slice()])),
  };
};

const wrongObjective = (objective: string | undefined, names: readonly string[]): TrainerError => {
  if (names.length === 0)
    return new TrainerError(
      "TPL204",
      "this model has no loss: it predicts, and cannot be trained or evaluated",
    );
  const problem =
    noNameOfObjective(objective) ??
    (objective === undefined ? "name an objective" : `no objective ${quote(objective)}`);
  return new TrainerError("TPL204", `${problem}: this trainer has ${quoteNames(names)}`);
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
