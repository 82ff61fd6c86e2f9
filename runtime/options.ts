/** What is given to a trainer by name: an option that does not exist is refused, and so is what is no object of names at all. */
import { isRecord, kindOf, quote, quoteNames, TrainerError } from "./errors.ts";

/** Of `createTrainer`, for all targets: what one of them cannot do, its machine refuses. */
export const trainerOptionNames = [
  "seed",
  "onNaN",
  "threads",
  "fixedThreads",
  "module",
  "worker",
  "workerTimeout",
] as const;
export const loadOptionNames = ["parametersOnly", "partial", "ignoreExtra", "rename"] as const;

export interface PredictOptions {
  /**
   * An integer from 0 to 2³² - 1. Models that draw random numbers in evaluation draw the same ones in every call until the next step; with this, others for
   * each number, which follow from seed, step and number alone.
   */
  readonly draw?: number | undefined;
}

/** Errors: TPL205. */
export const requireTrainerOptions = (given: unknown): void =>
  requireNames("createTrainer", given, trainerOptionNames);

/** Errors: TPL205. */
export const requirePredictOptions = (given: unknown): void => requireNames("predict", given, ["draw"]);

/** Errors: TPL205 for options, TPL220 for what is not the content of a file. */
export const requireLoadArguments = (bytes: unknown, given: unknown): void => {
  requireNames("load", given, loadOptionNames);
  const kind = kindOf(bytes);
  if (kind === "Uint8Array") return;
  const advice =
    kind === "Promise"
      ? "await it"
      : kind === "ArrayBuffer"
        ? "write new Uint8Array(buffer)"
        : "in Node, load(readFileSync(path)) reads a file";
  throw new TrainerError("TPL220", `load takes the bytes of a file, a Uint8Array, not ${kind}: ${advice}`);
};

/** Errors: TPL205. */
export const requireNames = (call: string, given: unknown, names: readonly string[]): void => {
  if (!isRecord(given))
    throw new TrainerError(
      "TPL205",
      `${call}: options are an object such as { ${names[0] as string} }, not ${kindOf(given)}`,
    );
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const plain = (name: string): string => name.toLowerCase().replaceAll("_", "");
  const meant = names.find(
    (name) => plain(name).includes(plain(unknown)) || plain(unknown).includes(plain(name).slice(0, 6)),
  );
  const hint = meant === undefined ? "" : `; did you mean ${meant}?`;
  throw new TrainerError(
    "TPL205",
    `${call}: there is no option ${quoteNames([unknown])}${hint}; there is ${names.join(", ")}`,
  );
};

/** An integer that 32 bits hold, as seeds are. */
export const isWord = (value: unknown): value is number => typeof value === "number" && value >>> 0 === value;

export const notAWord = (name: string, value: unknown): TrainerError =>
  invalid(name, "an integer from 0 to 4294967295", value);

export const invalid = (name: string, expected: string, value: unknown): TrainerError =>
  new TrainerError("TPL205", `${name} must be ${expected}: got ${quote(value)}`);

/** Why a call's first argument names no inputs, if it does not. */
export const noBatchOfNames = (batch: unknown, inputs: readonly string[]): string | undefined =>
  isRecord(batch) || batch === undefined
    ? undefined
    : `inputs are given by name, as in ${exampleOf(inputs)}, not as ${kindOf(batch)}`;

/** Why a call's second argument names no objective, if it is no name. */
export const noNameOfObjective = (objective: unknown): string | undefined =>
  objective === undefined || typeof objective === "string"
    ? undefined
    : `the second argument is the name of an objective, not ${kindOf(objective)}; inputs are given together, by name, as in step({ x, y })`;

const exampleOf = (inputs: readonly string[]): string =>
  inputs.length === 0 ? "{}" : `{ ${inputs.slice(0, 3).join(", ")}${inputs.length > 3 ? ", ..." : ""} }`;
