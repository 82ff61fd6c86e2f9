/** An optimizer on parameters whose gradients are inputs: what is left of a trainer without a model. */
import type { FloatType } from "../../compiler/scalar/types.ts";
import { Graph, state, parameter, input, nameOf, type Node } from "../../compiler/graph/graph.ts";
import type { Shape } from "../../compiler/graph/types.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import type { Optimizer } from "../../compiler/optim/index.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { interpretKernel, type View } from "../../compiler/loops/interpret.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { assemble } from "../../compiler/lower/assemble.ts";
import { Buffers } from "../../compiler/lower/buffers.ts";
import { arrayOf } from "../support/run-program.ts";

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
  /** All nodes of the graph, needed or not. */
  readonly nodes: readonly Node[];
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
  const stepsDone = graph.leaf(state, { dtype: "i32", shape: [] }, { name: "step" });
  assigned.set(stepsDone, rules.add(stepsDone, rules.constant(1, stepsDone)));
  optimizer.update({
    rules,
    stepsDone,
    parameters: Object.entries(initial).map(([name, { shape }]) => ({
      name,
      value: graph.leaf(parameter, { dtype: float, shape }, { name }),
      gradient: graph.leaf(input, { dtype: float, shape }, { name }),
    })),
    state(name, dtype, shape, first = 0) {
      if (states.has(name)) throw new Error(`the state ${name} is declared twice`);
      states.set(name, first);
      return graph.leaf(state, { dtype, shape }, { name });
    },
    assign(leaf, value) {
      if (assigned.has(leaf)) throw new Error(`${nameOf(leaf)} is assigned twice`);
      assigned.set(leaf, value);
    },
    evaluateAs: () => undefined,
  });
  const assignments = [...assigned].map(([leaf, value]) => ({ leaf, value }));
  const program = assemble({ name: "step", outputs: [], assignments }, new Buffers(), (node) => node.op.name);
  const memory = new Map(program.buffers.map(({ id, type, length }) => [id, arrayOf(type, length)]));
  const named = new Map(program.buffers.map(({ id, name, role }) => [`${role} ${name}`, memory.get(id)!]));
  const persistent = (name: string): View => named.get(`parameter ${name}`) ?? named.get(`state ${name}`)!;
  for (const [name, first] of states) persistent(name).fill(first);
  for (const [name, { data }] of Object.entries(initial)) persistent(name).set(data);
  return {
    step(gradients) {
      for (const [name, gradient] of Object.entries(gradients)) named.get(`input ${name}`)?.set(gradient);
      for (const command of program.commands) {
        if (command.kind === "repeat") throw new Error("an update repeats nothing");
        verifyKernel(command.kernel);
        const views = command.arguments.map(({ buffer }) => memory.get(buffer)!);
        interpretKernel(command.kernel, views, command.extents, { rounding: "strict" });
      }
    },
    value: (name) => [...persistent(name)],
    set: (name, values) => persistent(name).set(values),
    nodes: graph.nodes,
  };
}
