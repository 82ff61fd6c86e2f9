/**
 * What an optimizer is to the compiler: a function that extends the graph by new values for parameters and for
 * state of its own. Learning rates, bias corrections and schedules are ordinary nodes, computed in the step.
 */
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Node, Rules } from "../graph/graph.ts";

export interface TrainedParameter {
  readonly name: string;
  /** The value before the step. */
  readonly value: Node;
  readonly gradient: Node;
}

export interface UpdateContext {
  readonly rules: Rules;
  readonly parameters: readonly TrainedParameter[];
  /** How often this optimizer has stepped before: an i32 scalar, 0 in the first step. */
  readonly stepsDone: Node;
  /** State that lives from step to step, zero (or `initial`) at first; `name` is unique within the optimizer. */
  state(name: string, dtype: DType, shape: Shape, initial?: number): Node;
  /** The value that a state or a parameter has after the step. */
  assign(leaf: Node, value: Node): void;
  /** `value`, made of parameters and state alone, takes the place of the parameter in `evaluate` and `predict`. */
  evaluateAs(parameter: Node, value: Node): void;
}

export interface Optimizer {
  readonly name: string;
  update(context: UpdateContext): void;
}
