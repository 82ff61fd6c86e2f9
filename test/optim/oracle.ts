/** The cases from PyTorch, and the optimizers that they are about. */
import * as optim from "../../compiler/optim/index.ts";
import type { Optimizer } from "../../compiler/optim/index.ts";
import { oracleSets } from "../support/oracle-sets.ts";
import type { Tensor } from "./trained.ts";

export interface Attributes {
  readonly lr: number;
  readonly [name: string]: unknown;
}

export interface OptimizerCase {
  readonly optimizer: string;
  readonly attrs: Attributes;
  readonly initial: Tensor;
  readonly gradients: readonly Tensor[];
  readonly trajectory: readonly Tensor[];
}

export interface ClipCase {
  readonly clip: "globalNorm";
  readonly attrs: { readonly maxNorm: number };
  readonly gradients: Readonly<Record<string, Tensor>>;
  readonly clipped: Readonly<Record<string, Tensor>>;
}

export interface ScheduleCase {
  readonly schedule: string;
  readonly attrs: Attributes;
  readonly learningRates: readonly number[];
}

export type Case = OptimizerCase | ClipCase | ScheduleCase;

export const sets = oracleSets<Case>("optimizers");

/** The function of a name; a fixture that names another fails. */
export function named<Made>(functions: object, name: string): (options: unknown) => Made {
  const found = (functions as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== "function") throw new Error(`there is no ${name}`);
  return found as (options: unknown) => Made;
}

export function optimizerOf({ optimizer, attrs: { lr, ...attributes } }: OptimizerCase): Optimizer {
  return named<Optimizer>(optim, optimizer)({ learningRate: lr, ...attributes });
}
