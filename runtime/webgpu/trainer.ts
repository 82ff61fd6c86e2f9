/** A trainer on a GPU: as others are, but that calls are promises, and parameters are read and written by calls. */
import {
  loadCheckpoint,
  type LoadOptions,
  type LoadResult,
  saveCheckpoint,
  savedTensors,
} from "../checkpoint.ts";
import {
  type ObjectiveDefinition,
  type ProgramDefinition,
  recordOf,
  type SizeDefinition,
  type TrainerDefinition,
  viewTensor,
} from "../definition.ts";
import { describe } from "../description.ts";
import { quote, quoteNames, TrainerError } from "../errors.ts";
import { initialize } from "../initialize.ts";
import { type Batch, bindInputs, notFiniteInput } from "../inputs.ts";
import type { Kind } from "../programs.ts";
import { wrongSize } from "../rows.ts";
import { bytesOf } from "../source.ts";
import { allocate, viewsOf } from "../machine.ts";
import { lossIsNaN, wrongObjective } from "../open-trainer.ts";
import { isWord, notAWord, requireLoadArguments, requireNames } from "../options.ts";
import type { InputsOf, ObjectiveArgument, Trainer, TrainerOptions, TrainerTypes } from "../trainer.ts";
import type { TypedArray } from "../types.ts";
import type { GpuLayout, GpuRun, Transfer } from "./definition.ts";
import { type Device, deviceFor } from "./device.ts";
import { startGpu } from "./machine.ts";

export interface GpuOptions extends TrainerOptions {
  /** A `GPUDevice`; default: one of this machine's. It stays its owner's, who destroys it. */
  readonly device?: object | undefined;
  /** The kernels, where the file beside the trainer cannot be read. */
  readonly code?: string | undefined;
}

/** The same as of every trainer, as promises: one call after the other, in the order in which they are made. */
export interface GpuTrainer<T extends TrainerTypes> extends Pick<
  Trainer<T>,
  "inputs" | "objectives" | "metrics" | "lastLoss" | "steps" | "seed" | "bytes" | "rows"
> {
  step<Objective extends T["objective"]>(
    batch: InputsOf<T, "step", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): Promise<number>;
  evaluate<Objective extends T["objective"]>(
    batch: InputsOf<T, "evaluate", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): Promise<number>;
  predict(batch: T["predict"]): Promise<T["outputs"]>;
  gradients<Objective extends T["objective"]>(
    batch: InputsOf<T, "gradients", Objective>,
    ...objective: ObjectiveArgument<T, Objective>
  ): Promise<T["parameters"]>;
  /** A copy of a parameter or a state. */
  read(name: string): Promise<TypedArray>;
  write(name: string, values: ArrayLike<number>): Promise<void>;
  save(): Promise<Uint8Array>;
  load(bytes: Uint8Array, options?: LoadOptions): Promise<LoadResult>;
  close(): void;
}

const optionNames = ["seed", "onNaN", "device", "code"] as const;

/** `place`: of the kernels, a `URL`, or their text. Errors: TPL205 to TPL207, TPL240 to TPL242. */
export const defineGpuTrainer =
  <T extends TrainerTypes>(
    definition: TrainerDefinition<T["objective"], GpuRun>,
    place: () => URL | string,
    layout: GpuLayout,
  ) =>
  async (options: GpuOptions = {}): Promise<GpuTrainer<T>> => {
    requireNames("createTrainer", options, optionNames);
    const { seed = 0, onNaN = "throw", code } = options;
    if (!isWord(seed)) throw notAWord("seed", seed);
    if (onNaN !== "throw" && onNaN !== "skip" && onNaN !== "ignore")
      throw new TrainerError("TPL205", `onNaN must be "throw", "skip" or "ignore": got ${quote(onNaN)}`);
    const given = options.device as Device | undefined;
    const device = await deviceFor(given, layout.limits);
    return (await open(
      definition,
      device,
      given === undefined,
      code ?? (await textOf(place())),
      layout,
      seed,
      onNaN,
    )) as unknown as GpuTrainer<T>;
  };

async function textOf(place: URL | string): Promise<string> {
  if (typeof place === "string") return place;
  try {
    return new TextDecoder().decode((await bytesOf(place)) as ArrayBuffer | Uint8Array);
  } catch (cause) {
    throw new TrainerError(
      "TPL207",
      `cannot load the kernels from ${place.href}: ${(cause as Error).message}; createTrainer({ code }) takes their text`,
      { cause },
    );
  }
}

interface Bound {
  readonly program: ProgramDefinition<GpuRun>;
  readonly fits: (batch: Batch) => boolean;
  readonly write: (batch: Batch) => void;
  readonly run: () => Promise<void>;
}

async function open(
  definition: TrainerDefinition<string, GpuRun>,
  device: Device,
  isOwn: boolean,
  code: string,
  layout: GpuLayout,
  seed: number,
  onNaN: "throw" | "skip" | "ignore",
) {
  const { counters, arenaBytes, dtype } = definition;
  const views = allocate(arenaBytes, () => viewsOf(new ArrayBuffer(Math.ceil(arenaBytes / 8) * 8)));
  const { i32 } = views;
  const [seedIndex, stepIndex, guardIndex] = [counters.seed / 4, counters.step / 4, counters.guard / 4];
  i32[seedIndex] = seed;
  i32[guardIndex] = onNaN === "ignore" ? 0 : 1;
  const tensors = [...definition.parameters, ...definition.state];
  tensors.forEach((tensor, index) =>
    initialize(viewTensor(views, tensor), tensor.shape, tensor.initial, seed, index),
  );
  for (const constant of definition.constants) viewTensor(views, constant).set(constant.values);
  const saved = savedTensors(definition, views);
  const sizes: readonly SizeDefinition<string, GpuRun>[] = [definition, ...(definition.sizes ?? [])];
  const allPrograms = sizes.flatMap(({ objectives, predict }) => [
    ...Object.values(objectives).flatMap(({ step, gradients, evaluate }) => [step, gradients, evaluate]),
    predict,
  ]);
  const gpu = await startGpu(
    device,
    code,
    layout,
    allPrograms.map(({ run }) => run),
    views,
  );
  gpu.write(layout.persistent);

  let ended = "";
  void device.lost.then(({ reason, message }) => {
    ended ||= `the GPU was lost (${reason || "unknown"}${message === "" ? "" : `: ${message}`}), and the parameters with it: make a new trainer, and load what was saved`;
  });
  let last: Promise<unknown> = Promise.resolve();
  /** One call after the other: the host's memory serves all of them. */
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const next = last.then(async () => {
      if (ended !== "") throw new TrainerError("TPL209", ended);
      try {
        return await act();
      } catch (cause) {
        if (cause instanceof TrainerError) throw cause;
        // A lost device is told a moment later.
        await Promise.resolve();
        throw new TrainerError("TPL209", ended || `the GPU has failed: ${(cause as Error).message}`, {
          cause,
        });
      }
    });
    last = next.catch(() => undefined);
    return next;
  };

  const bind = (program: ProgramDefinition<GpuRun>): Bound => ({
    program,
    ...bindInputs(program, views),
    run: gpu.bind(program.run),
  });
  const names = Object.keys(definition.objectives);
  const bound = (kind: keyof ObjectiveDefinition) =>
    new Map(
      names.map(
        (name) =>
          [
            name,
            sizes.map(({ objectives }) => bind((objectives[name] as ObjectiveDefinition<GpuRun>)[kind])),
          ] as const,
      ),
    );
  const programs = { step: bound("step"), evaluate: bound("evaluate"), gradients: bound("gradients") };
  const predictions = sizes.map(({ predict }) => bind(predict));
  const fitting = (kind: Kind, list: readonly Bound[], batch: Batch): Bound => {
    const found = list.length === 1 ? list[0] : list.find(({ fits }) => fits(batch));
    if (found !== undefined) return found;
    throw wrongSize(
      list.map(({ program }) => ({ ...program, kind })),
      batch,
    );
  };
  const ofObjective = (kind: keyof ObjectiveDefinition, objective: string | undefined): readonly Bound[] => {
    const found = programs[kind].get(objective ?? (names.length === 1 ? (names[0] as string) : ""));
    if (found !== undefined) return found;
    throw wrongObjective(objective, names);
  };

  const metrics: Record<string, TypedArray> = Object.create(null);
  let lastLoss = NaN;
  const losses = views[dtype];
  /** What the host keeps from step to step. */
  const onGpu = new Set(layout.persistent.map(([, host]) => host));
  const ofHost = definition.state
    .filter(({ offset }) => !onGpu.has(offset))
    .map((tensor) => viewTensor(views, tensor));

  const measure = async (
    kind: keyof ObjectiveDefinition,
    batch: Batch,
    objective: string | undefined,
  ): Promise<Bound> => {
    const found = fitting(kind, ofObjective(kind, objective), batch);
    found.write(batch);
    const before = ofHost.map((values) => values.slice());
    const steps = i32[stepIndex] as number;
    await found.run();
    const { loss, metrics: measured } = found.program;
    for (const metric of measured) metrics[metric.name] = viewTensor(views, metric).slice();
    if (loss === undefined) return found;
    lastLoss = losses[loss / losses.BYTES_PER_ELEMENT] as number;
    const isGuarded = kind === "step" && onNaN !== "ignore";
    if (Number.isFinite(lastLoss)) return found;
    if (isGuarded) {
      // The GPU has changed nothing.
      i32[stepIndex] = steps;
      ofHost.forEach((values, k) => values.set(before[k] as TypedArray));
    }
    const input = notFiniteInput(found.program.inputs, batch);
    const isNaN = Number.isNaN(lastLoss);
    if (!isNaN && isGuarded && input === undefined) {
      // Gradients of an infinite loss may be finite: the step is done all the same.
      i32[guardIndex] = 0;
      try {
        found.write(batch);
        await found.run();
      } finally {
        i32[guardIndex] = 1;
      }
    } else if (onNaN === "throw" && (isNaN || isGuarded))
      throw lossIsNaN(definition.name, lastLoss, kind, steps, input);
    return found;
  };
  const outputsOf = ({ program }: Bound): Readonly<Record<string, TypedArray>> =>
    recordOf(program.outputs.map((output) => [output.name, viewTensor(views, output).slice()]));
  const transferOf = (name: string): readonly Transfer[] => {
    const tensor = tensors.find((each) => each.name === name);
    if (tensor === undefined)
      throw new TrainerError(
        "TPL222",
        `there is no parameter or state ${quote(name)}: this trainer has ${quoteNames(tensors.map((each) => each.name))}`,
      );
    return layout.persistent.filter(([, host]) => host === tensor.offset);
  };
  const viewOf = (name: string): TypedArray =>
    viewTensor(
      views,
      tensors.find((each) => each.name === name)!,
    );

  const close = (): void => {
    if (ended !== "") return;
    ended = "the trainer is closed: make a new one, and load what was saved";
    void last.then(() => {
      gpu.end();
      if (isOwn) device.destroy();
    });
  };
  return {
    ...describe(definition),
    step: (batch: Batch, objective?: string) =>
      inTurn(async () => {
        await measure("step", batch, objective);
        return lastLoss;
      }),
    evaluate: (batch: Batch, objective?: string) =>
      inTurn(async () => {
        await measure("evaluate", batch, objective);
        return lastLoss;
      }),
    gradients: (batch: Batch, objective?: string) =>
      inTurn(async () => outputsOf(await measure("gradients", batch, objective))),
    predict: (batch: Batch) =>
      inTurn(async () => {
        const found = fitting("predict", predictions, batch);
        found.write(batch);
        await found.run();
        return outputsOf(found);
      }),
    read: (name: string) =>
      inTurn(async () => {
        const transfers = transferOf(name);
        if (transfers.length > 0) await gpu.read(transfers);
        return viewOf(name).slice();
      }),
    write: (name: string, values: ArrayLike<number>) =>
      inTurn(async () => {
        const transfers = transferOf(name);
        const view = viewOf(name);
        if (values.length !== view.length)
          throw new TrainerError("TPL222", `${quote(name)} has ${view.length} numbers: got ${values.length}`);
        view.set(values);
        gpu.write(transfers);
      }),
    save: () =>
      inTurn(async () => {
        await gpu.read(layout.persistent);
        return saveCheckpoint(definition, views, saved);
      }),
    load: (bytes: Uint8Array, loadOptions: LoadOptions = {}) =>
      inTurn(async () => {
        requireLoadArguments(bytes, loadOptions);
        await gpu.read(layout.persistent);
        const result = loadCheckpoint(definition, views, saved, bytes, loadOptions);
        gpu.write(layout.persistent);
        return result;
      }),
    metrics,
    get lastLoss() {
      return lastLoss;
    },
    get steps() {
      return i32[stepIndex] as number;
    },
    get seed() {
      return (i32[seedIndex] as number) >>> 0;
    },
    bytes: layout.bytes,
    rows: [...new Set(sizes.flatMap(({ rows }) => rows ?? []))].toSorted((a, b) => a - b),
    close,
  };
}
