/** The tests as matchers: for vitest, Jest, and whatever else extends `expect` as they do. */
import { dirname } from "node:path";
import type { Model } from "../model/define.ts";
import { agreement, type AgreementOptions } from "./agreement.ts";
import { placeHere, type Place, type Update } from "./golden.ts";
import { gradientsLike, type GradientFileOptions } from "./gradients.ts";
import { numericGradients, type NumericGradientOptions } from "./numeric-gradients.ts";
import type { Outcome } from "./point.ts";
import { graphLike, planLike, type GraphOptions, type PlanOptions } from "./stages.ts";

/** What `expect(model)` can do; `Result` is what matchers of the runner return. */
export interface TapelessMatchers<Result = Promise<void>> {
  /** Emitted gradients agree with numeric ones, as `tapeless check` compares them. */
  toHaveNumericGradients(options?: NumericGradientOptions): Result;
  /** Gradients are those in a safetensors file; `-u` writes it anew. */
  toMatchGradients(file: string | URL, options?: GradientFileOptions): Result;
  /** The graph, or another stage, is the text in a file; `-u` writes it anew. */
  toMatchGraph(options?: GraphOptions): Result;
  /** Kernels, launches, FLOPs and peak bytes are those in a file; `-u` writes it anew. */
  toMatchPlan(options?: PlanOptions): Result;
  /** All targets compute the same loss and gradients: in strict precision to the bit, in fast within a tolerance. */
  toAgreeOnTargets(options?: AgreementOptions): Result;
}

/** Of the runner's state, what is read here. */
interface MatcherContext {
  readonly testPath?: string | undefined;
  readonly snapshotState?: object;
}

interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

const resultOf = ({ pass, message }: Outcome): MatcherResult => ({ pass, message: () => message });

function placeOf({ testPath, snapshotState }: MatcherContext): Place {
  const { folder, update } = placeHere();
  return {
    folder: testPath === undefined ? folder : dirname(testPath),
    update: updateOf(snapshotState) ?? update,
  };
}

const policies: readonly unknown[] = ["all", "new", "none"] satisfies Update[];
const isUpdate = (value: unknown): value is Update => policies.includes(value);

/** vitest has it under the one name, Jest and older vitests under the other. */
function updateOf(state: object = {}): Update | undefined {
  const { snapshotUpdateState, ["_updateSnapshot"]: other } = state as Readonly<Record<string, unknown>>;
  return [snapshotUpdateState, other].find(isUpdate);
}

export const matchers = {
  async toHaveNumericGradients(model: Model, options?: NumericGradientOptions): Promise<MatcherResult> {
    return resultOf(await numericGradients(model, options));
  },
  async toMatchGradients(
    this: MatcherContext,
    model: Model,
    file: string | URL,
    options: GradientFileOptions = {},
  ): Promise<MatcherResult> {
    return resultOf(await gradientsLike(model, file, options, placeOf(this)));
  },
  async toMatchGraph(this: MatcherContext, model: Model, options: GraphOptions = {}): Promise<MatcherResult> {
    return resultOf(await graphLike(model, options, placeOf(this)));
  },
  async toMatchPlan(this: MatcherContext, model: Model, options: PlanOptions = {}): Promise<MatcherResult> {
    return resultOf(await planLike(model, options, placeOf(this)));
  },
  async toAgreeOnTargets(model: Model, options?: AgreementOptions): Promise<MatcherResult> {
    return resultOf(await agreement(model, options));
  },
};
