/**
 * Entry points: a traced model becomes one joint graph for each thing that a trainer can do. `step` computes the
 * loss, its gradients and the updates; `gradients` and `evaluate` stop earlier; `predict` computes outputs only.
 */
import { CompileError, showShape } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import { isLeaf, isA, nameOf, parameter, type Graph, type Node } from "../graph/graph.ts";
import { copyInto } from "../graph/copy.ts";
import { namedSite } from "../source.ts";
import type { ModelResult, Objective } from "../model/define.ts";
import { stepName, type Trace } from "../model/trace.ts";
import type { Optimizer, TrainedParameter } from "../model/optimizer.ts";
import { gradientOf } from "../autodiff/differentiate.ts";
import { rebuildEntry } from "../simplify/simplify.ts";
import type { Assignment, EntryPoint, NamedOutput } from "../graph/entry-point.ts";

/** A model traced in training and in evaluation mode. */
export interface TracedModel {
  readonly training: Trace;
  readonly evaluation: Trace;
  readonly trained: ModelResult;
  readonly evaluated: ModelResult;
}

export interface ModelEntryPoints {
  readonly objectives: ReadonlyMap<
    string,
    { readonly step: JointGraph; readonly gradients: JointGraph; readonly evaluate: JointGraph }
  >;
  readonly predict: JointGraph;
}

/** A graph of its own, with what it is for. */
export interface JointGraph extends EntryPoint {
  readonly graph: Graph;
  /** The first output is the loss, then metrics; `predict` has outputs only. */
  readonly loss: boolean;
  readonly metrics: readonly string[];
  /** Nodes that existed before differentiation, and before the update: what colours an inspected graph. */
  readonly phaseOf: (node: Node) => Phase;
  /** The same before it was simplified: what the model's author wrote, and what was derived from it. */
  readonly derived: EntryPoint & { readonly phaseOf: (node: Node) => Phase };
}

export type Phase = "forward" | "backward" | "update";

export function entryPoints(model: TracedModel): ModelEntryPoints {
  const objectives = objectivesOf(model.trained);
  const evaluated = objectivesOf(model.evaluated);
  const outputs = Object.entries(model.evaluated.outputs ?? {});
  const several = objectives.size > 1;
  const forwardEnd = model.training.graph.nodes.length;
  const differentiated = [...objectives].map(([name, objective]) =>
    differentiateObjective(model.training, name, objective, forwardEnd),
  );
  const standIns: StandIns = new Map();
  const steps = differentiated.map((objective) => stepOf(model.training, objective, several, standIns));
  const evaluation = { model, standIns };
  return {
    objectives: new Map(
      differentiated.map((objective, k) => [
        objective.name,
        {
          step: steps[k]!,
          gradients: gradientsOf(model.training, objective, several),
          evaluate: evaluateOf(evaluation, evaluated.get(objective.name)!, model.evaluated.metrics ?? {}),
        },
      ]),
    ),
    predict: evaluationGraph(
      evaluation,
      "predict",
      outputs.map(([name, tensor]) => ({ name, node: tensor.node })),
      { loss: false, metrics: [] },
    ),
  };
}

/** By name of a parameter, what takes its place in evaluation: nodes of the training graph. */
type StandIns = Map<string, Node>;

export function objectivesOf(result: ModelResult): Map<string, Objective> {
  const { loss, optimizer, objectives } = result;
  const found = new Map(Object.entries(objectives ?? {}));
  if (loss !== undefined && optimizer !== undefined) found.set("loss", { loss, optimizer });
  if (found.size === 0)
    throw new CompileError(
      "TPL003",
      "a model returns { loss, optimizer } or { objectives: { name: { loss, optimizer, parameters } } }",
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
function trainedNodes(trace: Trace, name: string, objective: Objective): [string, Node][] {
  const chosen = [...trace.parameters]
    .filter(([parameter, { trainable }]) => trainable && (objective.parameters?.(parameter) ?? true))
    .map(([parameter, { node }]): [string, Node] => [parameter, node]);
  if (chosen.length === 0)
    throw new CompileError(
      "TPL003",
      `the objective ${JSON.stringify(name)} has no parameters to train`,
      undefined,
    );
  return chosen;
}

/** An objective with the gradients of what it trains. */
interface DifferentiatedObjective {
  readonly name: string;
  readonly loss: Node;
  readonly optimizer: Optimizer;
  readonly trained: readonly TrainedParameter[];
  /** Ids at which the backward part of the graph begins and ends. */
  readonly forwardEnd: number;
  readonly backwardEnd: number;
}

function differentiateObjective(
  trace: Trace,
  name: string,
  objective: Objective,
  forwardEnd: number,
): DifferentiatedObjective {
  const { graph } = trace;
  const loss = objective.loss.node;
  const parameters = trainedNodes(trace, name, objective);
  const gradients = gradientOf(
    graph,
    loss,
    parameters.map(([, value]) => value),
  );
  const trained = parameters.map(([parameter, value], k) => ({
    name: parameter,
    value,
    gradient: gradients[k]!,
  }));
  return { name, loss, optimizer: objective.optimizer, trained, forwardEnd, backwardEnd: graph.nodes.length };
}

function stepOf(
  trace: Trace,
  objective: DifferentiatedObjective,
  several: boolean,
  standIns: StandIns,
): JointGraph {
  const { name, loss, optimizer, trained, forwardEnd, backwardEnd } = objective;
  const { graph, rules } = trace;
  // What an optimizer builds comes from no line of the model: its name is the place.
  graph.currentSite = namedSite(optimizer.name);
  const assigned = new Map<Node, Node>(trace.updates);
  const counter = trace.stepCounter().node;
  const one = graph.scalar(1, "i32");
  assigned.set(counter, rules.add(counter, one));
  const prefix = several ? `${name}.` : "";
  const own = several
    ? trace.state(`${name}.${stepName.split(".")[1]}`, [], { kind: "zeros" }, "i32", false).node
    : counter;
  if (several) assigned.set(own, rules.add(own, one));
  optimizer.update({
    rules,
    parameters: trained,
    stepsDone: own,
    state(state, dtype, shape, initial = 0) {
      if (trace.states.has(prefix + state))
        throw new CompileError(
          "TPL002",
          `the optimizer's state ${JSON.stringify(prefix + state)} exists already`,
          undefined,
        );
      return trace.state(
        prefix + state,
        shape,
        initial === 0 ? { kind: "zeros" } : { kind: "constant", value: initial },
        dtype,
        false,
      ).node;
    },
    assign: (leaf, value) => assigned.set(leaf, value),
    evaluateAs: (parameter, value) => standIns.set(nameOf(parameter)!, value),
  });
  graph.currentSite = undefined;
  const assignments = [...assigned].map(([leaf, value]) => ({ leaf, value }));
  return joint(trace, several ? `step ${name}` : "step", [{ name: "loss", node: loss }], assignments, {
    loss: true,
    metrics: [],
    forwardEnd,
    backwardEnd,
  });
}

function gradientsOf(trace: Trace, objective: DifferentiatedObjective, several: boolean): JointGraph {
  const { name, loss, trained, forwardEnd } = objective;
  const outputs = trained.map(({ name: parameter, gradient }) => ({ name: parameter, node: gradient }));
  return joint(
    trace,
    several ? `gradients ${name}` : "gradients",
    [{ name: "loss", node: loss }, ...outputs],
    [],
    { loss: true, metrics: [], forwardEnd, backwardEnd: Infinity },
  );
}

interface Evaluation {
  readonly model: TracedModel;
  readonly standIns: StandIns;
}

function evaluateOf(
  evaluation: Evaluation,
  objective: Objective,
  metrics: NonNullable<ModelResult["metrics"]>,
): JointGraph {
  const named = Object.entries(metrics).map(([name, tensor]) => ({ name, node: tensor.node }));
  const outputs = [{ name: "loss", node: objective.loss.node }, ...named];
  return evaluationGraph(evaluation, "evaluate", outputs, {
    loss: true,
    metrics: named.map(({ name }) => name),
  });
}

function evaluationGraph(
  { model: { training, evaluation }, standIns }: Evaluation,
  name: string,
  outputs: readonly NamedOutput[],
  options: Pick<JointOptions, "loss" | "metrics">,
): JointGraph {
  const forward = { ...options, forwardEnd: Infinity, backwardEnd: Infinity };
  // Checking gradients evaluates as in training.
  if (standIns.size === 0 || evaluation.training) return joint(evaluation, name, outputs, [], forward);
  const graph = evaluation.graph.fresh();
  const leaf = (node: Node): Node | undefined =>
    isLeaf(node) ? graph.leaf(node.op, node.type, node.attributes) : undefined;
  const values = copyInto(graph, training.graph, [...standIns.values()], leaf);
  const valueOf = new Map([...standIns.keys()].map((parameter, k) => [parameter, values[k]!]));
  const nodes = copyInto(
    graph,
    evaluation.graph,
    outputs.map(({ node }) => node),
    (node) => (isA(node, parameter) ? valueOf.get(node.attributes.name) : undefined) ?? leaf(node),
  );
  const replaced = outputs.map((output, k) => ({ ...output, node: nodes[k]! }));
  return joint({ graph }, name, replaced, [], forward);
}

interface JointOptions {
  readonly loss: boolean;
  readonly metrics: readonly string[];
  /** Ids in the traced graph at which the backward and the update part begin. */
  readonly forwardEnd: number;
  readonly backwardEnd: number;
}

function joint(
  trace: Pick<Trace, "graph">,
  name: string,
  outputs: readonly NamedOutput[],
  assignments: readonly Assignment[],
  { loss, metrics, forwardEnd, backwardEnd }: JointOptions,
): JointGraph {
  const derived = { name, graph: trace.graph, outputs, assignments };
  const { origins, ...rebuilt } = rebuildEntry(derived);
  const phaseAt = (id: number): Phase =>
    id < forwardEnd ? "forward" : id < backwardEnd ? "backward" : "update";
  return {
    ...rebuilt,
    loss,
    metrics,
    phaseOf: (node) => phaseAt(origins.get(node) ?? 0),
    derived: { ...derived, phaseOf: ({ id }) => phaseAt(id) },
  };
}
