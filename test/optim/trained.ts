/** An optimizer on parameters whose gradients are inputs: what is left of a trainer without a model. */
import type { FloatType } from "../../compiler/model/trace.ts";
import { Graph } from "../../compiler/graph/graph.ts";
import type { Node, Shape } from "../../compiler/graph/types.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import type { Optimizer } from "../../compiler/optim/index.ts";
import { simplifyOnTheWay } from "../../compiler/passes/simplify.ts";
import { graphRun } from "../support/run-graph.ts";

export interface Tensor {
  readonly shape: Shape;
  readonly data: readonly number[];
}

export interface Trained {
  /** One step; `gradients` are those of its parameters. */
  readonly step: (gradients: Readonly<Record<string, readonly number[]>>) => void;
  /** The present value of a parameter or a state. */
  readonly value: (name: string) => readonly number[];
  readonly set: (name: string, values: readonly number[]) => void;
  /** Kernels in a step. */
  readonly launches: number;
  /** Nodes of the graph, by op. */
  readonly count: (op: string) => number;
}

export function trained(
  optimizer: Optimizer,
  initial: Readonly<Record<string, Tensor>>,
  float: FloatType = "f64",
): Trained {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const states = new Map<string, number>();
  const assigned = new Map<Node, Node>();
  const stepsDone = graph.leaf("state", { dtype: "i32", shape: [] }, { name: "step" });
  assigned.set(stepsDone, rules.add(stepsDone, rules.constant(1, stepsDone)));
  optimizer.update({
    rules,
    stepsDone,
    parameters: Object.entries(initial).map(([name, { shape }]) => ({
      name,
      value: graph.leaf("parameter", { dtype: float, shape }, { name }),
      gradient: graph.leaf("input", { dtype: float, shape }, { name: `${name}.gradient` }),
    })),
    state(name, dtype, shape, first = 0) {
      if (states.has(name)) throw new Error(`the state ${name} is declared twice`);
      states.set(name, first);
      return graph.leaf("state", { dtype, shape }, { name });
    },
    assign(leaf, value) {
      if (assigned.has(leaf)) throw new Error(`${String(leaf.attributes["name"])} is assigned twice`);
      assigned.set(leaf, value);
    },
  });
  const assignments = [...assigned].map(([leaf, value]) => ({ leaf, value }));
  const { view, run, commands } = graphRun({ name: "step", outputs: [], assignments });
  const set = (name: string, values: readonly number[]): void => view(name)?.set(values);
  for (const [name, first] of states) view(name)!.fill(first);
  for (const [name, { data }] of Object.entries(initial)) set(name, data);
  return {
    step(gradients) {
      for (const [name, gradient] of Object.entries(gradients)) set(`${name}.gradient`, gradient);
      run();
    },
    value: (name) => [...view(name)!],
    set,
    launches: commands.length,
    count: (op) => graph.nodes.filter((node) => node.op === op).length,
  };
}
