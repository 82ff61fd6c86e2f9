/**
 * Entry points: a traced model becomes one joint graph for each thing that a trainer can do. `step` computes the
 * loss, its gradients and the updates; `gradients` and `evaluate` stop earlier; `predict` computes outputs only.
 */
import { copyInto } from "../graph/copy.ts";
import type { Declarations } from "../graph/declarations.ts";
import type { Assignment, NamedOutput } from "../graph/entry-point.ts";
import { isA, isLeaf, nameOf, parameter, type Node } from "../graph/graph.ts";
import type { ModelResult, Objective } from "../model/define.ts";
import type { TracedSize, TracedSizes } from "../model/sizes.ts";
import type { TracedModel } from "../model/trace-model.ts";
import { seedName, stepName, type Trace } from "../model/trace.ts";
import { mapSize, programsOfSize, sizeText, type Programs, type SizePrograms } from "../program/programs.ts";
import { rebuildEntry } from "../simplify/rebuild.ts";
import { namedSite } from "../source.ts";
import { declarationsOf, mergedDeclarations, requireNamesOfFiles, States } from "./declarations.ts";
import type { JointGraph, Phase } from "./entry-point.ts";
import { inferLimits } from "./limits.ts";
import { differentiateObjective, objectivesOf, type DifferentiatedObjective } from "./objectives.ts";
import { named } from "./traced-programs.ts";

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

type UnlimitedGraph = Omit<JointGraph, "limits">;

/** By name of a parameter, what takes its place in evaluation: nodes of the training graph. */
type StandIns = Map<string, Node>;

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
