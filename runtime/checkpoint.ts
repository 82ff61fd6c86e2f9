/**
 * Checkpoints: safetensors files that Python reads, and that a PyTorch `state_dict` can be.
 *
 * - Parameters and buffers (running statistics) stand under their own names, as in a `state_dict`;
 *   optimizer state under "state." and its name.
 * - Metadata: "format" is "pt", as files from PyTorch have it; "tapeless.format", "tapeless.name",
 *   "tapeless.fingerprint", "tapeless.step", "tapeless.seed" and "tapeless.checksum" (see safetensors.ts).
 */
import { type TensorDefinition, type TrainerDefinition, viewTensor } from "./definition.ts";
import { isRecord, quote, quoteNames, TrainerError } from "./errors.ts";
import { invalid } from "./options.ts";
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

/** In the order of files: the model first. */
export const savedTensors = (
  { parameters, state }: TrainerDefinition<string, unknown>,
  views: Views,
): readonly SavedTensor[] => {
  const saved = (tensor: TensorDefinition, isOptimizerState: boolean): SavedTensor => ({
    name: `${isOptimizerState ? statePrefix : ""}${tensor.name}`,
    dtype: elementTypes[tensor.type].stored,
    shape: tensor.shape,
    values: viewTensor(views, tensor),
    isOptimizerState,
  });
  const buffers = state.filter(({ buffer }) => buffer);
  return [
    ...[...parameters, ...buffers].map((tensor) => saved(tensor, false)),
    ...state.filter(({ buffer }) => !buffer).map((tensor) => saved(tensor, true)),
  ];
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
    "tapeless.seed": String((i32[counters.seed / 4] as number) >>> 0),
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
  const { metadata, data } = file;
  const { "tapeless.format": fileFormat = String(format) } = metadata;
  if (fileFormat !== String(format))
    throw misfit(
      file,
      `its format is ${quote(fileFormat)}, and this trainer reads "${format}"`,
      "compile the model anew",
    );
  const step = counter(file, "tapeless.step", 2 ** 31);
  const seed = counter(file, "tapeless.seed", 2 ** 32);
  const isCounted = step !== undefined && seed !== undefined;
  const stored = renamed(file, rename);
  const isInFile = (tensor: SavedTensor) => stored.has(tensor.name);
  const optimizerState = tensors.filter((tensor) => tensor.isOptimizerState);
  const loadState =
    !parametersOnly &&
    (optimizerState.length === 0
      ? isCounted
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
      !isMerged(name, stored, data) &&
      !((parametersOnly || partial) && isOfState(name)),
  );
  const inFile = (name: string) => stored.get(name) as StoredTensor;
  if (missing.length + extra.length > 0)
    throw misfit(
      file,
      `tensors missing in the file: ${quoteNames(missing)}; tensors in the file that the trainer has not: ${quoteNames(extra)}`,
      `load a checkpoint of ${quote(name)}${optionsFor(missing, extra)}`,
      extra[0] === undefined ? undefined : inFile(extra[0]),
    );
  for (const tensor of wanted) checkTensor(file, tensor, inFile(tensor.name));

  for (const { name, values } of wanted) values.set(storedValues(data, inFile(name)));
  if (loadState && isCounted) {
    i32[counters.step / 4] = step;
    i32[counters.seed / 4] = seed;
  }
  return {
    loaded: wanted.map(({ name }) => inFile(name).name),
    ignored: ignored.map((name) => inFile(name).name),
    missingState: !loadState || !isCounted,
    otherModel: metadata["tapeless.fingerprint"] !== fingerprint,
  };
};

/** Of optimizer state, in files. */
const statePrefix = "state.";
const isOfState = (name: string): boolean => name.startsWith(statePrefix);

/** The tensors of a file by what they are called here. */
type Stored = ReadonlyMap<string, StoredTensor>;

/** Errors: TPL205, TPL222. */
const renamed = (file: SafetensorsFile, rename: NonNullable<LoadOptions["rename"]>): Stored => {
  const { tensors } = file;
  let nameOf = rename;
  if (typeof nameOf !== "function") {
    if (!isRecord(rename)) throw invalid("rename", "a record or a function", rename);
    const unknown = Object.keys(rename).find((name) => !tensors.has(name));
    if (unknown !== undefined)
      throw misfit(
        file,
        `rename: there is no tensor ${quote(unknown)} in the file`,
        `it has ${quoteNames([...tensors.keys()])}`,
      );
    const names = new Map(Object.entries(rename));
    nameOf = (name) => (names.has(name) ? (names.get(name) as string) : name);
  }
  const stored = new Map<string, StoredTensor>();
  for (const [name, tensor] of tensors) {
    const here = nameOf(name);
    if (typeof here !== "string") throw invalid(`rename: the name for ${quote(name)}`, "a string", here);
    const other = stored.get(here);
    if (other !== undefined)
      throw misfit(
        file,
        `rename: ${quote(name)} and ${quote(other.name)} are both called ${quote(here)}`,
        "give one of them another name",
        tensor,
      );
    stored.set(here, tensor);
  }
  return stored;
};

/** Whether it is part of an adapter that adds nothing: its B is zero, as `mergeLora` leaves it, and the base has what it was. */
const isMerged = (name: string, stored: Stored, data: Uint8Array): boolean => {
  const b = /\.lora_[AB]$/.test(name) ? stored.get(`${name.slice(0, -1)}B`) : undefined;
  return b !== undefined && storedValues(data, b).every((value) => value === 0);
};

/** What may help. */
const optionsFor = (missing: readonly string[], extra: readonly string[]): string => {
  if ([...missing, ...extra].every(isOfState))
    return ", or its parameters alone with { parametersOnly: true }";
  const [one, other] = [missing, extra].map((names) => names.find((name) => !isOfState(name)));
  if (one !== undefined && other !== undefined)
    return `; { rename: { ${quote(other)}: ${quote(one)} } } says what is called otherwise`;
  return extra.length > 0
    ? "; { ignoreExtra: true } leaves out what the trainer has not"
    : "; { partial: true } keeps what the file has not";
};

const checkTensor = (file: SafetensorsFile, tensor: SavedTensor, stored: StoredTensor): void => {
  const { dtype, shape } = stored;
  const isType =
    dtype === tensor.dtype || [dtype, tensor.dtype].every((one) => /^(F32|F64|B?F16)$/.test(one));
  if (isType && shape.join() === tensor.shape.join()) return;
  throw misfit(
    file,
    `${quote(tensor.name)} is ${dtype} of shape ${quote(shape)}, and the trainer's is ${tensor.dtype} of shape ${quote(tensor.shape)}`,
    isType ? "load a checkpoint of this model, or change the model's sizes" : `convert it to ${tensor.dtype}`,
    stored,
  );
};

const counter = (
  file: SafetensorsFile,
  key: "tapeless.step" | "tapeless.seed",
  below: number,
): number | undefined => {
  const text = file.metadata[key];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text) || Number(text) >= below)
    throw misfit(file, `its ${key} is ${quote(text)}`, "use an earlier checkpoint");
  return Number(text);
};

/** At a tensor of the file, or at its header. */
const misfit = (
  { positionOf }: SafetensorsFile,
  text: string,
  advice: string,
  tensor?: StoredTensor,
): TrainerError =>
  new TrainerError(
    "TPL222",
    `the checkpoint does not fit this trainer, at byte ${positionOf(tensor?.name)}: ${text}; nothing was loaded: ${advice}`,
  );
