/** What tests of gradients have in common: where a model is looked at, and what comes out of it. */
import { isModel, type Model } from "../model/define.ts";
import { must } from "../model/arguments/check.ts";
import { fits } from "../model/trace-model.ts";
import type { Compiled } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { exampleBatch } from "../cli/example-batch.ts";
import type { Inputs } from "../check/gradient-check.ts";

export interface PointOptions {
  /** Values for the model's options: `{ batch: 4 }`. */
  readonly options?: Readonly<Record<string, number | string | boolean>>;
  /** Decides initial values, examples, directions and elements. Default: 1. */
  readonly seed?: number;
  /** For all that the model takes. Default: a batch of its own data, or random numbers if it says nothing of data. */
  readonly inputs?: Inputs;
  /** Names of parameters, in which `*` stands for any text. Default: all. */
  readonly parameters?: string | readonly string[];
}

/** What a test found. */
export interface Outcome {
  readonly pass: boolean;
  /** Why it failed; of one that passed, what was right. */
  readonly message: string;
}

export const requireModel = (owner: string, model: unknown): void =>
  must("what defineModel returns", isModel)(owner, "model", model);

export const inputsFor =
  (model: Model, { inputs, options = {}, seed = 1 }: PointOptions) =>
  (compiled: Compiled): Promise<Inputs | undefined> =>
    inputs === undefined ? exampleBatch(model, compiled, options, seed) : Promise.resolve(inputs);

/** Whether a parameter is one of those asked for. */
export const chosenBy = ({ parameters = "*" }: PointOptions): ((name: string) => boolean) => {
  const patterns = [parameters].flat();
  return (name) => patterns.some((pattern) => fits(name, pattern));
};

/** Errors: TPL040 where nothing was compared. */
export function requireSome(model: Model, { parameters }: PointOptions, found: number): void {
  if (found > 0) return;
  const wanted = parameters === undefined ? "" : ` called ${[parameters].flat().join(" or ")}`;
  throw new CompileError("TPL040", `${model.name} trains no parameter${wanted}`, undefined);
}

/** Texts of a failure: some of its lines, and how many more there are. */
export function someOf(lines: readonly string[], most: number, what: string): string[] {
  const more = lines.length - most;
  return more > 0 ? [...lines.slice(0, most), `  and ${more} more ${what}`] : [...lines];
}
