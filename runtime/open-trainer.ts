/** A trainer at work: an arena, the tensors in it, and the calls of the emitted programs. */
import { type LoadOptions, loadCheckpoint, saveCheckpoint, savedTensors } from "./checkpoint.ts";
import { recordOf, type TensorDefinition, type TrainerDefinition, viewTensor } from "./definition.ts";
import { describe } from "./description.ts";
import { quote, quoteNames, TrainerError } from "./errors.ts";
import { initialize } from "./initialize.ts";
import { type Batch, notFiniteInput } from "./inputs.ts";
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
import { bindPrograms, type BoundProgram, type Kind, type ProgramsByObjective } from "./programs.ts";
import { fitting, joined, meansOf, type Part, partsOf, sized } from "./rows.ts";
import type { TypedArray } from "./types.ts";

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
  const { counters, parameters, state } = definition;
  const [seedIndex, stepIndex, guardIndex] = [counters.seed / 4, counters.step / 4, counters.guard / 4];
  i32[seedIndex] = seed;
  i32[guardIndex] = onNaN === "ignore" ? 0 : 1;
  const viewsOf = (tensors: readonly TensorDefinition[]) =>
    recordOf(tensors.map((tensor) => [tensor.name, viewTensor(views, tensor)]));
  const parameterViews = viewsOf(parameters);
  [...parameters, ...state].forEach((tensor, index) => {
    initialize(viewTensor(views, tensor), tensor.shape, tensor.initial, seed, index);
  });
  for (const constant of definition.constants) viewTensor(views, constant).set(constant.values);
  const tensors = savedTensors(definition, views);

  const { lastLoss, metrics, arrayOf, predictions, byObjective } = bindPrograms(
    definition,
    machine,
    (reason) =>
      lose(
        `a step of the trainer was interrupted, and has left its state half updated (${reason.split(";", 1)[0]}): ` +
          `make a new trainer, and load what was saved`,
      ),
  );
  const [steps, evaluations, gradients] = [
    byObjective("step"),
    byObjective("evaluate"),
    byObjective("gradients"),
  ];

  const run = (program: BoundProgram, batch: Batch): void => {
    if (!program.run(batch)) notFinite(program, batch);
  };
  /** Of a loss that is not finite. */
  const notFinite = ({ kind, inputs, run }: BoundProgram, batch: Batch): void => {
    const loss = lastLoss[0] as number;
    const isGuarded = kind === "step" && onNaN !== "ignore";
    const input = notFiniteInput(inputs, batch);
    if (loss === loss && isGuarded && input === undefined) {
      // Gradients of an infinite loss may be finite: the step is done all the same.
      i32[guardIndex] = 0;
      try {
        run(batch);
      } finally {
        i32[guardIndex] = 1;
      }
    } else if (onNaN === "throw" && (loss !== loss || isGuarded)) {
      const steps = i32[stepIndex] as number;
      throw lossIsNaN(
        definition.name,
        loss,
        kind,
        steps,
        input,
        Object.entries(parameterViews).find(([, values]) => values.some(isNotFinite))?.[0],
      );
    }
  };

  /** Short, as `step` is, so that the engine inlines them: numbers that they hand on are allocated otherwise. */
  const chosen = (
    programs: ProgramsByObjective,
    batch: Batch,
    objective: string | undefined,
  ): BoundProgram => {
    const found = programs.get(objective);
    return found?.length === 1 ? (found[0] as BoundProgram) : sized(listed(found, objective), batch);
  };
  const listed = (
    found: readonly BoundProgram[] | undefined,
    objective: string | undefined,
  ): readonly BoundProgram[] => {
    if (found === undefined) throw wrongObjective(objective, Object.keys(definition.objectives));
    return found;
  };
  /** Runs `act` with other random numbers: the `index`th of a stream of them, which follow from seed and step. */
  const withRandom = <Result>(stream: number, index: number, act: () => Result): Result => {
    const seed = i32[seedIndex] as number;
    i32[seedIndex] = threefry(seed, stream, i32[stepIndex] as number, index);
    try {
      return act();
    } finally {
      i32[seedIndex] = seed;
    }
  };
  /** What `act` makes of each part of a call; the first has the random numbers of the call. */
  const eachPart = <Result>(parts: readonly Part[], act: (part: Part) => Result): Result[] =>
    parts.map((part, k) => (k === 0 ? act(part) : withRandom(partStream, k, () => act(part))));

  const predict = (batch: Batch): Readonly<Record<string, TypedArray>> => {
    const outputsOf = ({ program, batch }: Omit<Part, "rows">) => {
      program.run(batch);
      return program.copyOutputs();
    };
    const program = fitting(predictions, batch);
    if (program !== undefined) return outputsOf({ program, batch });
    const parts = partsOf(predictions, batch);
    return joined(parts, eachPart(parts, outputsOf));
  };

  return {
    step(batch: Batch, objective: string | undefined) {
      if (i32[stepIndex] === mostSteps) throw tooManySteps();
      run(chosen(steps, batch, objective), batch);
    },
    evaluate(batch: Batch, objective: string | undefined) {
      const programs = listed(evaluations.get(objective), objective);
      const whole = fitting(programs, batch);
      if (whole !== undefined) return run(whole, batch);
      const parts = partsOf(programs, batch);
      const means = meansOf(parts, metrics, arrayOf);
      eachPart(parts, (part) => {
        run(part.program, part.batch);
        means.add(part, lastLoss[0] as number);
      });
      lastLoss[0] = means.finish();
    },
    predict(batch: Batch, options: PredictOptions = {}) {
      requirePredictOptions(options);
      const { draw } = options;
      if (draw === undefined) return predict(batch);
      if (!isWord(draw)) throw notAWord("draw", draw);
      return withRandom(drawStream, draw, () => predict(batch));
    },
    gradients(batch: Batch, objective: string | undefined) {
      const program = chosen(gradients, batch, objective);
      run(program, batch);
      return program.copyOutputs();
    },
    ...describe(definition),
    parameters: parameterViews,
    state: viewsOf(state),
    metrics,
    lastLoss,
    steps: () => i32[stepIndex] as number,
    seed: () => (i32[seedIndex] as number) >>> 0,
    bytes: definition.arenaBytes,
    rows: [...new Set(predictions.flatMap(({ rows = [] }) => rows))].toSorted((a, b) => a - b),
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
    `the trainer has done ${mostSteps} steps, and counts no more: make a new trainer, and load what was saved with { parametersOnly: true }`,
  );

const isNotFinite = (value: number): boolean => value - value !== 0;

export const wrongObjective = (objective: string | undefined, names: readonly string[]): TrainerError => {
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

/** Of a call after so many steps; `input` and `parameter`: one that is not finite. */
export const lossIsNaN = (
  name: string,
  loss: number,
  kind: Kind,
  steps: number,
  input: string | undefined,
  parameter?: string,
): TrainerError => {
  const where = kind === "step" ? `step ${steps + 1}` : `${kind} after step ${steps}`;
  const find = `"tapeless train MODEL --find-nan" names the first operation that makes one; often the learning rate is too high`;
  const cause =
    input !== undefined
      ? `${input}: leave such examples out, or put a number there`
      : parameter !== undefined
        ? `the parameter ${quote(parameter)} was not finite any more: load the last checkpoint; ${find}`
        : find;
  return new TrainerError(
    "TPL210",
    `the loss of ${name} is ${loss} in ${where}, and nothing was changed; ${cause}`,
  );
};
