/** What tests of gradients have in common: where a model is looked at, and what comes out of it. */
import { isModel, type Model } from "../model/define.ts";
import { must } from "../model/arguments/check.ts";
import { fits } from "../model/trace-model.ts";
import type { Compiled } from "../compile.ts";
import { CompileError } from "../errors.ts";
import { exampleBatch } from "../check/example-batch.ts";
import type { Inputs } from "../check/gradient-check.ts";
import { suspicionLines } from "../check/text.ts";
import type { Suspicion } from "../check/suspect-operations.ts";

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

/** Options with their defaults. */
export interface Point {
  readonly options: Readonly<Record<string, unknown>>;
  readonly seed: number;
  /** Whether a parameter is one of those asked for. */
  readonly isChosen: (name: string) => boolean;
  readonly inputs: (compiled: Compiled) => Promise<Inputs | undefined>;
}

/** Errors: TPL040 for what is no model. */
export function pointOf(owner: string, model: Model, given: PointOptions): Point {
  requireModel(owner, model);
  const { options = {}, seed = 1, inputs, parameters = "*" } = given;
  const patterns = [parameters].flat();
  return {
    options,
    seed,
    isChosen: (name) => patterns.some((pattern) => fits(name, pattern)),
    inputs: (compiled) =>
      inputs === undefined ? exampleBatch(model, compiled, options, seed) : Promise.resolve(inputs),
  };
}

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

/** Which operations are wrong by themselves; what it means if none is. */
export const reasonsOf = (suspicion: Suspicion, otherwise: string): readonly string[] =>
  suspicion.operations.length > 0 ? suspicionLines(suspicion) : [otherwise];
