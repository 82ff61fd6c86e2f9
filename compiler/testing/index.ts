/** `tapeless-ml/testing`: tests of a model's gradients, graph and memory, for any runner. They throw an `AssertionError`. */
import { AssertionError } from "node:assert";
import type { Model } from "../model/define.ts";
import { agreement, type AgreementOptions } from "./agreement.ts";
import { placeHere } from "./golden.ts";
import { gradientsLike, type GradientFileOptions } from "./gradients.ts";
import { numericGradients, type NumericGradientOptions } from "./numeric-gradients.ts";
import type { Outcome } from "./point.ts";
import { graphLike, planLike, type GraphOptions, type PlanOptions } from "./stages.ts";

export { matchers, type TapelessMatchers } from "./matchers.ts";
export { planSummary } from "./stages.ts";
export type { AgreementOptions, GradientFileOptions, GraphOptions, NumericGradientOptions, PlanOptions };

/** Emitted gradients agree with numeric ones, as `tapeless check` compares them. */
export const assertNumericGradients = async (model: Model, options?: NumericGradientOptions): Promise<void> =>
  demand(await numericGradients(model, options));

/** Gradients are those in a safetensors file; `-u` writes it anew. Names of files are relative to the working directory. */
export const assertGradients = async (
  model: Model,
  file: string | URL,
  options: GradientFileOptions = {},
): Promise<void> => demand(await gradientsLike(model, file, options, placeHere()));

/** The graph, or another stage, is the text in a file; `-u` writes it anew. */
export const assertGraph = async (model: Model, options: GraphOptions = {}): Promise<void> =>
  demand(await graphLike(model, options, placeHere()));

/** Kernels, launches, FLOPs and peak bytes are those in a file; `-u` writes it anew. */
export const assertPlan = async (model: Model, options: PlanOptions = {}): Promise<void> =>
  demand(await planLike(model, options, placeHere()));

/** All targets compute the same loss and gradients: in strict precision to the bit, in fast within a tolerance. */
export const assertAgreement = async (model: Model, options?: AgreementOptions): Promise<void> =>
  demand(await agreement(model, options));

function demand({ pass, message }: Outcome): void {
  if (!pass) throw new AssertionError({ message });
}
