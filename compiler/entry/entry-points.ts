/**
 * Entry points: a traced model becomes one joint graph for each thing that a trainer can do. `step` computes the
 * loss, its gradients and the updates; `gradients` and `evaluate` stop earlier; `predict` computes outputs only.
 */
import { CompileError, showShape } from "../errors.ts";
import { isFloat, type DType } from "../scalar/types.ts";
import { copyInto } from "../graph/copy.ts";
import { namedSite } from "../source.ts";
import type { Shape } from "../graph/types.ts";
import type { Declarations, StateDeclaration } from "../graph/declarations.ts";
import type { ModelResult, Objective } from "../model/define.ts";
import { seedName, stepName, type Trace } from "../model/trace.ts";
import type { TracedSize, TracedSizes } from "../model/sizes.ts";
import type { TracedModel } from "../model/trace-model.ts";
import type { Optimizer, TrainedParameter } from "../model/optimizer.ts";
import { mapSize, programsOfSize, sizeText, type Programs, type SizePrograms } from "../program/programs.ts";
import type { JointGraph, Phase } from "./entry-point.ts";
import { inferLimits } from "./limits.ts";
import { metadataName } from "../../runtime/safetensors.ts";
import { gradientOf } from "../autodiff/differentiate.ts";
import { rebuildEntry } from "../simplify/simplify.ts";
import type { Assignment, EntryPoint, NamedOutput } from "../graph/entry-point.ts";
import { isLeaf, isA, nameOf, parameter, state, type Node } from "../graph/graph.ts";

/** One joint graph for each program, and what all of them keep. */
export interface ModelEntryPoints extends Programs<JointGraph> {
  /** Those of both modes, and of the optimizers. */
  readonly declarations: Declarations;
}

/** Programs of other sizes bear theirs in their names. */
export function entryPoints(traced: TracedSizes): ModelEntryPoints {
  const first = entryPointsOf(traced);
  const others = traced.sizes.map(entryPointsOf);
  const sizes = others.map(({ programs }) =>
    mapSize(programs, (entry) => ({ ...entry, name: `${entry.name} ${sizeText(programs.size)}` })),
  );
  const declarations = others.reduce(
    (all, each) => mergedDeclarations(all, each.declarations),
    first.declarations,
  );
  return { ...first.programs, sizes, declarations };
}

interface EntryPointsOfSize {
  readonly programs: SizePrograms<JointGraph>;
  readonly declarations: Declarations;
}

function entryPointsOf(model: TracedSize): EntryPointsOfSize {
  const objectives = objectivesOf(model.trained);
  const evaluated = objectivesOf(model.evaluated);
  const several = objectives.size > 1;
  const forwardEnd = model.training.graph.nodes.length;
  const differentiated = [...objectives].map(([name, objective]) =>
    differentiateObjective(model.training, name, objective, forwardEnd),
  );
  const standIns: StandIns = new Map();
  const states = new States(model.training);
  const steps = differentiated.map((objective) =>
    stepOf(model.training, objective, several, states, standIns),
  );
  states.counter(stepName);
  states.counter(seedName);
  const evaluation = { model, standIns };
  const programs: SizePrograms<UnlimitedGraph> = {
    size: model.size,
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
    predict: evaluationGraph(evaluation, "predict", named(model.evaluated.outputs), {
      loss: false,
      metrics: [],
    }),
  };
  const declarations = declarationsOf(model, states.all);
  requireNamesOfFiles(declarations);
  const limits = inferLimits(programsOfSize(programs), declarations.inputs);
  return {
    programs: mapSize(programs, (entry) => ({ ...entry, limits: limits.get(entry)! })),
    declarations,
  };
}

/** What a model returns by name. */
const named = (tensors: ModelResult["outputs"] = {}): NamedOutput[] =>
  Object.entries(tensors).map(([name, { node }]) => ({ name, node }));

type UnlimitedGraph = Omit<JointGraph, "limits">;

/** What the model's author wrote of each program: that before differentiation, and what evaluation computes. */
export const tracedPrograms = (traced: TracedSizes): Programs<EntryPoint> => ({
  ...tracedProgramsOf(traced),
  sizes: traced.sizes.map(tracedProgramsOf),
});

function tracedProgramsOf({ size, training, trained, evaluated }: TracedSize): SizePrograms<EntryPoint> {
  const written = (
    result: ModelResult,
    loss: Node | undefined,
    updates: ReadonlyMap<Node, Node>,
  ): EntryPoint => {
    const measured = loss && [{ name: "loss", node: loss }];
    return {
      name: "trace",
      outputs: [...(measured ?? []), ...named({ ...result.outputs, ...(loss && result.metrics) })],
      assignments: [...updates].map(([leaf, value]) => ({ leaf, value })),
    };
  };
  const evaluatedObjectives = objectivesOf(evaluated);
  return {
    size,
    objectives: new Map(
      [...objectivesOf(trained)].map(([name, { loss }]) => {
        const step = written(trained, loss.node, training.updates);
        const evaluate = written(evaluated, evaluatedObjectives.get(name)!.loss.node, new Map());
        return [name, { step, gradients: step, evaluate }];
      }),
    ),
    predict: written(evaluated, undefined, new Map()),
  };
}

/** Those of both traces: all of the first, then what only the second declares. */
const declarationsOf = (
  { training, evaluation }: TracedModel,
  states: Declarations["states"],
): Declarations => mergedDeclarations({ ...declared(training), states }, declared(evaluation));

/** In a checkpoint, optimizer state stands beside parameters and buffers, and all beside what describes the file. Errors: TPL002. */
function requireNamesOfFiles({ parameters, states }: Declarations): void {
  const taken = [...states].flatMap(([name, { buffer }]) => (buffer ? [] : [`state.${name}`]));
  for (const name of [metadataName, ...taken])
    if (parameters.has(name) || states.get(name)?.buffer === true)
      throw new CompileError(
        "TPL002",
        `the name ${JSON.stringify(name)} is that of something else in checkpoints: rename the parameter or state`,
        undefined,
      );
}

const declared = ({ inputs, parameters, states, constants }: Trace): Declarations => ({
  inputs,
  parameters,
  states,
  constants,
});

function mergedDeclarations(a: Declarations, b: Declarations): Declarations {
  const merged = <Value>(first: ReadonlyMap<string, Value>, second: ReadonlyMap<string, Value>) =>
    new Map([...first, ...[...second].filter(([name]) => !first.has(name))]);
  return {
    inputs: merged(a.inputs, b.inputs),
    parameters: merged(a.parameters, b.parameters),
    states: merged(a.states, b.states),
    constants: merged(a.constants, b.constants),
  };
}

/** The states of a model, and those that its trainer adds: counters, and what optimizers keep. */
class States {
  readonly all: Map<string, StateDeclaration>;
  private readonly trace: Trace;

  constructor(trace: Trace) {
    this.trace = trace;
    this.all = new Map(trace.states);
  }

  /** An i32 scalar, 0 at first; there is one of a name. */
  counter(name: string): Node {
    return this.all.get(name)?.node ?? this.add(name, "i32", [], { kind: "zeros" });
  }

  /** Throws TPL002 where the name is taken. */
  add(name: string, dtype: DType, shape: Shape, initial: StateDeclaration["initial"]): Node {
    if (this.all.has(name) || this.trace.parameters.has(name))
      throw new CompileError(
        "TPL002",
        `the optimizer's state ${JSON.stringify(name)} exists already`,
        undefined,
      );
    const node = this.trace.graph.leaf(state, { dtype: this.trace.dtypeOf(dtype), shape }, { name });
    this.all.set(name, { node, initial, buffer: false });
    return node;
  }
}

/** By name of a parameter, what takes its place in evaluation: nodes of the training graph. */
type StandIns = Map<string, Node>;

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
  const parameters = trainedParameters(trace, name, objective);
  const values = parameters.map(({ value }) => value);
  const gradients = gradientOf(graph, loss, values);
  const trained = parameters.map((parameter, k) => ({ ...parameter, gradient: gradients[k]! }));
  return { name, loss, optimizer: objective.optimizer, trained, forwardEnd, backwardEnd: graph.nodes.length };
}

function stepOf(
  trace: Trace,
  objective: DifferentiatedObjective,
  several: boolean,
  states: States,
  standIns: StandIns,
): UnlimitedGraph {
  const { name, loss, optimizer, trained, forwardEnd, backwardEnd } = objective;
  const { graph, rules } = trace;
  // What an optimizer builds comes from no line of the model: its name is the place.
  graph.currentSite = namedSite(optimizer.name);
  const assigned = new Map<Node, Node>(trace.updates);
  const counter = states.counter(stepName);
  const one = graph.scalar(1, "i32");
  assigned.set(counter, rules.add(counter, one));
  const prefix = several ? `${name}.` : "";
  const own = several ? states.counter(`${name}.step`) : counter;
  if (several) assigned.set(own, rules.add(own, one));
  optimizer.update({
    rules,
    parameters: trained,
    stepsDone: own,
    state: (state, dtype, shape, initial = 0) =>
      states.add(
        prefix + state,
        dtype,
        shape,
        initial === 0 ? { kind: "zeros" } : { kind: "constant", value: initial },
      ),
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

function gradientsOf(trace: Trace, objective: DifferentiatedObjective, several: boolean): UnlimitedGraph {
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
): UnlimitedGraph {
  const outputs = [{ name: "loss", node: objective.loss.node }, ...named(metrics)];
  return evaluationGraph(evaluation, "evaluate", outputs, { loss: true, metrics: Object.keys(metrics) });
}

function evaluationGraph(
  { model: { training, evaluation }, standIns }: Evaluation,
  name: string,
  outputs: readonly NamedOutput[],
  options: Pick<JointOptions, "loss" | "metrics">,
): UnlimitedGraph {
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
): UnlimitedGraph {
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
