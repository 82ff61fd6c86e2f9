/**
 * Checkpoints: safetensors files that Python reads, and that a PyTorch `state_dict` can be.
 *
 * - Parameters and buffers (running statistics) stand under their own names, as in a `state_dict`;
 *   optimizer state under "state." and its name.
 * - Metadata: "format" is "pt", as files from PyTorch have it; "tapeless.format", "tapeless.name",
 *   "tapeless.fingerprint", "tapeless.step", "tapeless.seed" and "tapeless.checksum" (see safetensors.ts).
 */
import { type TrainerDefinition, viewTensor } from "./definition.ts";
import { quote, quoteNames, TrainerError } from "./errors.ts";
import {
  decodeSafetensors,
  encodeSafetensors,
  type SafetensorsFile,
  type StoredTensor,
  storedValues,
} from "./safetensors.ts";
import { elementTypes, type TypedArray, type Views } from "./types.ts";

/** A tensor of the trainer that checkpoints hold. */
export interface SavedTensor {
  /** Its name in the file. */
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: TypedArray;
  readonly isOptimizerState: boolean;
}

export interface LoadOptions {
  /** Load parameters and buffers (running statistics) only: to start anew from trained weights. */
  readonly parametersOnly?: boolean | undefined;
  /**
   * What the file does not have keeps its value: the weights of a base model go into one with more parameters. Its optimizer state is loaded only if
   * it is there for all that this trainer trains.
   */
  readonly partial?: boolean | undefined;
  /** What the trainer has no place for is left out: a file of a model with more parameters. Adapters whose B is zero, as `mergeLora` leaves them, are left out anyway. */
  readonly ignoreExtra?: boolean | undefined;
  /** What tensors of the file are called here, by their names there: a record of those that differ, or a function of every name. */
  readonly rename?: Readonly<Record<string, string>> | ((name: string) => string) | undefined;
}

export interface LoadResult {
  /** Names in the file of the tensors that were loaded. */
  readonly loaded: readonly string[];
  /** Names in the file of the tensors that were not. */
  readonly ignored: readonly string[];
  /**
   * The file had no optimizer state or step count (or they were not asked for), and those of this trainer were left as
   * they are: training goes on from the loaded parameters, but does not repeat the saved run.
   */
  readonly missingState: boolean;
  /** The file was saved by a trainer compiled from a different model, or by another program. */
  readonly otherModel: boolean;
}

const stateCounters = ["tapeless.step", "tapeless.seed"] as const;

/** Throws TPL206 where two tensors would have one name in a file. */
export const savedTensors = (
  definition: TrainerDefinition<string, unknown>,
  views: Views,
): readonly SavedTensor[] => {
  const names = new Set(["__metadata__"]);
  const optimizerState = definition.state.filter((state) => !state.buffer);
  const model = [...definition.parameters, ...definition.state.filter((state) => state.buffer)];
  return [...model, ...optimizerState].map((tensor, index) => {
    const isOptimizerState = index >= model.length;
    const name = isOptimizerState ? `state.${tensor.name}` : tensor.name;
    if (names.has(name)) {
      throw new TrainerError(
        "TPL206",
        `the name ${JSON.stringify(name)} is reserved or used twice: rename it`,
      );
    }
    names.add(name);
    const { type, shape } = tensor;
    return {
      name,
      dtype: elementTypes[type].stored,
      shape,
      values: viewTensor(views, tensor),
      isOptimizerState,
    };
  });
};

export const saveCheckpoint = (
  { name, format, fingerprint, counters }: TrainerDefinition<string, unknown>,
  { i32 }: Views,
  tensors: readonly SavedTensor[],
): Uint8Array =>
  encodeSafetensors(tensors, {
    format: "pt",
    "tapeless.format": String(format),
    "tapeless.name": name,
    "tapeless.fingerprint": fingerprint,
    "tapeless.step": String(i32[counters.step / 4]),
    "tapeless.seed": String((i32[counters.seed / 4] ?? 0) >>> 0),
  });

/** All of the file is checked before anything is written. Errors: TPL220, TPL221, TPL222. */
export const loadCheckpoint = (
  { name, format, fingerprint, counters, objectives }: TrainerDefinition<string, unknown>,
  { i32 }: Views,
  tensors: readonly SavedTensor[],
  bytes: Uint8Array,
  { parametersOnly = false, partial = false, ignoreExtra = false, rename = {} }: LoadOptions,
): LoadResult => {
  const file = decodeSafetensors(bytes);
  const fileFormat = file.metadata.get("tapeless.format");
  if (fileFormat !== undefined && fileFormat !== String(format)) {
    throw misfit(
      8,
      `its format is ${Number(fileFormat)}, and this trainer reads ${format}`,
      "compile the model anew",
    );
  }
  const counted = stateCounters.map((key) => counter(file.metadata, key));
  const stored = renamed(file, rename);
  const isInFile = (tensor: SavedTensor) => stored.has(tensor.name);
  const optimizerState = tensors.filter((tensor) => tensor.isOptimizerState);
  const loadState =
    !parametersOnly &&
    (optimizerState.length === 0
      ? !counted.includes(undefined)
      : partial
        ? optimizerState.every(isInFile)
        : optimizerState.some(isInFile));
  const wanted = tensors.filter(
    (tensor) => (loadState || !tensor.isOptimizerState) && (!partial || isInFile(tensor)),
  );
  const wantedNames = new Set(wanted.map((tensor) => tensor.name));

  const missing = wanted.filter((tensor) => !isInFile(tensor)).map((tensor) => tensor.name);
  const ignored = [...stored.keys()].filter((name) => !wantedNames.has(name));
  // PyTorch's batch normalization counts its batches; nothing here depends on that.
  const extra = ignored.filter(
    (name) =>
      !ignoreExtra &&
      // What only predicts has no place for what it does not read.
      Object.keys(objectives).length > 0 &&
      !name.endsWith("num_batches_tracked") &&
      !isMerged(name, stored, file.data) &&
      !((parametersOnly || partial) && name.startsWith("state.")),
  );
  if (missing.length > 0 || extra.length > 0) {
    throw misfit(
      extra[0] === undefined ? 8 : file.positionOf(nameInFile(extra[0], stored)),
      `tensors missing in the file: ${quoteNames(missing)}; tensors in the file that the trainer has not: ${quoteNames(extra)}`,
      `load a checkpoint of ${quote(name)}${optionsFor(missing, extra)}`,
    );
  }
  for (const tensor of wanted) checkTensor(tensor, stored.get(tensor.name) as StoredTensor, file.positionOf);

  for (const tensor of wanted)
    tensor.values.set(storedValues(file.data, stored.get(tensor.name) as StoredTensor));
  const [step, seed] = counted;
  if (loadState && step !== undefined && seed !== undefined) {
    i32[counters.step / 4] = step;
    i32[counters.seed / 4] = seed;
  }
  return {
    loaded: [...wantedNames].map((tensor) => nameInFile(tensor, stored)),
    ignored: ignored.map((tensor) => nameInFile(tensor, stored)),
    missingState: !loadState || counted.includes(undefined),
    otherModel: file.metadata.get("tapeless.fingerprint") !== fingerprint,
  };
};

type Stored = ReadonlyMap<string, StoredTensor>;

const nameInFile = (name: string, stored: Stored): string => stored.get(name)?.name ?? name;

/** The tensors of a file by what they are called here. Errors: TPL205, TPL222. */
const renamed = (
  { tensors, positionOf }: SafetensorsFile,
  rename: NonNullable<LoadOptions["rename"]>,
): Stored => {
  if (typeof rename !== "function") {
    if (typeof rename !== "object" || rename === null)
      throw new TrainerError("TPL205", `rename must be a record or a function: got ${quote(rename)}`);
    const unknown = Object.keys(rename).find((name) => !tensors.has(name));
    if (unknown !== undefined)
      throw misfit(
        8,
        `rename: there is no tensor ${quote(unknown)} in the file`,
        `it has ${quoteNames([...tensors.keys()])}`,
      );
  }
  const stored = new Map<string, StoredTensor>();
  for (const [name, tensor] of tensors) {
    const here: unknown =
      typeof rename === "function" ? rename(name) : Object.hasOwn(rename, name) ? rename[name] : name;
    if (typeof here !== "string")
      throw new TrainerError(
        "TPL205",
        `rename: the name for ${quote(name)} is no string: got ${quote(here)}`,
      );
    if (stored.has(here))
      throw misfit(
        positionOf(name),
        `rename: ${quote(name)} and ${quote(nameInFile(here, stored))} are both called ${quote(here)}`,
        "give one of them another name",
      );
    stored.set(here, tensor);
  }
  return stored;
};

/** Whether it is part of an adapter that adds nothing: its B is zero, as `mergeLora` leaves it, and the base has what it was. */
const isMerged = (name: string, stored: ReadonlyMap<string, StoredTensor>, data: Uint8Array): boolean => {
  const adapter = /^(.*\.lora_)[AB]$/.exec(name);
  const b = adapter === null ? undefined : stored.get(`${adapter[1]}B`);
  return b !== undefined && Array.prototype.every.call(storedValues(data, b), (value) => value === 0);
};

/** What may help. */
const optionsFor = (missing: readonly string[], extra: readonly string[]): string => {
  const isState = (name: string): boolean => name.startsWith("state.");
  if ([...missing, ...extra].every(isState)) return ", or its parameters alone with { parametersOnly: true }";
  const [one, other] = [missing.find((name) => !isState(name)), extra.find((name) => !isState(name))];
  if (one !== undefined && other !== undefined)
    return `; { rename: { ${quote(other)}: ${quote(one)} } } says what is called otherwise`;
  return extra.length > 0
    ? "; { ignoreExtra: true } leaves out what the trainer has not"
    : "; { partial: true } keeps what the file has not";
};

const checkTensor = (
  tensor: SavedTensor,
  stored: StoredTensor,
  positionOf: (name: string) => number,
): void => {
  const { dtype, shape } = stored;
  const isType =
    dtype === tensor.dtype || [dtype, tensor.dtype].every((one) => /^(F32|F64|B?F16)$/.test(one));
  const { length } = tensor.shape;
  if (isType && shape.length === length && shape.every((extent, axis) => extent === tensor.shape[axis]))
    return;
  throw misfit(
    positionOf(stored.name),
    `${quote(tensor.name)} is ${dtype} of shape ${quote(shape)}, ` +
      `and the trainer's is ${tensor.dtype} of shape ${quote(tensor.shape)}`,
    isType ? "load a checkpoint of this model, or change the model's sizes" : `convert it to ${tensor.dtype}`,
  );
};

const counter = (
  metadata: ReadonlyMap<string, string>,
  key: (typeof stateCounters)[number],
): number | undefined => {
  const text = metadata.get(key);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value >= (key === "tapeless.step" ? 2 ** 31 : 2 ** 32)) {
    throw misfit(8, `its ${key} is ${quote(text)}`, "use an earlier checkpoint");
  }
  return value;
};

const misfit = (offset: number, text: string, advice: string): TrainerError =>
  new TrainerError(
    "TPL222",
    `the checkpoint does not fit this trainer, at byte ${offset}: ${text}; nothing was loaded: ${advice}`,
  );
