/** The objectives of a model: losses, each with its optimizer and the parameters that it trains, and their gradients. */
import { gradientOf } from "../autodiff/differentiate.ts";
import { CompileError, showShape } from "../errors.ts";
import type { Node } from "../graph/graph.ts";
import type { ModelResult, Objective } from "../model/define.ts";
import type { Optimizer, TrainedParameter } from "../model/optimizer.ts";
import type { Trace } from "../model/trace.ts";
import { isFloat } from "../scalar/types.ts";

export function objectivesOf(result: ModelResult): Map<string, Objective> {
  const { loss, optimizer, objectives } = result;
  const found = new Map(Object.entries(objectives ?? {}));
  if (loss !== undefined && optimizer !== undefined) found.set("loss", { loss, optimizer });
  // A model may be for prediction only; what it measures, it measures beside a loss.
  if (found.size === 0 && (Object.keys(result.outputs ?? {}).length === 0 || result.metrics !== undefined))
    throw new CompileError(
      "TPL003",
      "a model returns { loss, optimizer } or { objectives: { name: { loss, optimizer, parameters } } }, or { outputs } alone, and then it only predicts",
      undefined,
    );
  for (const [name, objective] of found) {
    const { node } = objective.loss;
    if (node.type.shape.length !== 0 || !isFloat(node.type.dtype))
      throw new CompileError(
        "TPL003",
        `the loss ${JSON.stringify(name)} is ${node.type.dtype}${showShape(node.type.shape)}: a loss is a floating-point scalar; reduce it with sum() or mean()`,
        objective.loss.trace.graph.site(node),
      );
    if (found.size > 1 && objective.parameters === undefined)
      throw new CompileError(
        "TPL003",
        `the objective ${JSON.stringify(name)} does not say which parameters it trains`,
        undefined,
      );
  }
  return found;
}

/** The parameters that an objective trains: frozen ones cost no gradient. */
function trainedParameters(
  trace: Trace,
  name: string,
  objective: Objective,
): Omit<TrainedParameter, "gradient">[] {
  const chosen = [...trace.parameters]
    .filter(([parameter, { trainable }]) => trainable && (objective.parameters?.(parameter) ?? true))
    .map(([parameter, { node }]) => ({ name: parameter, value: node }));
  if (chosen.length === 0)
    throw new CompileError(
      "TPL003",
      `the objective ${JSON.stringify(name)} has no parameters to train`,
      undefined,
    );
  return chosen;
}

/** An objective with the gradients of what it trains. */
export interface DifferentiatedObjective {
  readonly name: string;
  readonly loss: Node;
  readonly optimizer: Optimizer;
  readonly trained: readonly TrainedParameter[];
  /** Ids at which the backward part of the graph begins and ends. */
  readonly forwardEnd: number;
  readonly backwardEnd: number;
}

export function differentiateObjective(
  trace: Trace,
  name: string,
  objective: Objective,
  forwardEnd: number,
): DifferentiatedObjective {
  const { graph } = trace;
  const loss = objective.loss.node;
  const parameters = trainedParameters(trace, name, objective);
  const values = parameters.map(({ value }) => value);
  const gradients = gradientOf(graph, loss, values);
  const trained = parameters.map((parameter, k) => ({ ...parameter, gradient: gradients[k]! }));
  return { name, loss, optimizer: objective.optimizer, trained, forwardEnd, backwardEnd: graph.nodes.length };
}
