/** Programs of hand-made graphs: what is computed, copied, updated in place, and when. */
import { expect, test } from "vitest";
import { Graph, parameter, input, type Node } from "../../compiler/graph/graph.ts";
import type { TensorType } from "../../compiler/graph/types.ts";
import type { Command } from "../../compiler/program/program.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { checkMemory } from "../../compiler/memory/check.ts";
import { planMemory } from "../../compiler/memory/plan.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { entryProgram, interpreted } from "../support/graph-function.ts";
import type { Assignment, NamedOutput } from "../../compiler/graph/entry-point.ts";
import { ops } from "../../compiler/ops/registry.ts";

const f64 = (...shape: number[]): TensorType => ({ dtype: "f64", shape });

function setUp() {
  const graph = new Graph(simplifyOnTheWay);
  return {
    graph,
    rules: rulesOf(graph),
    input: (name: string, ...shape: number[]) => graph.leaf(input, f64(...shape), { name }),
    parameter: (name: string, ...shape: number[]) => graph.leaf(parameter, f64(...shape), { name }),
  };
}

/** Assembles, checks the memory plan, and runs. */
function run(
  outputs: readonly NamedOutput[],
  assignments: readonly Assignment[],
  values: Readonly<Record<string, readonly number[]>>,
) {
  const program = entryProgram({ name: "test", outputs, assignments });
  checkMemory([program], planMemory([program]));
  const results = interpreted(program)(values);
  const kernels = (commands: readonly Command[]): string[] =>
    commands.flatMap((command) =>
      command.kind === "repeat" ? kernels(command.body) : [command.kernel.name],
    );
  return {
    values: Object.fromEntries(Object.entries(results).map(([name, view]) => [name, Array.from(view)])),
    kernels: kernels(program.commands),
  };
}

const output = (name: string, node: Node): NamedOutput => ({ name, node });

test("a parameter is updated in place, by one kernel", () => {
  const { rules, input, parameter } = setUp();
  const [w, g] = [parameter("w", 3), input("g", 3)];
  const { values, kernels } = run([], [{ leaf: w, value: rules.sub(w, rules.scale(g, 0.5)) }], {
    w: [1, 2, 3],
    g: [2, 4, 6],
  });
  expect(values["w"]).toEqual([0, 0, 0]);
  expect(kernels.length).toBe(1);
});

test("an output that reads the old value of a parameter gets it", () => {
  const { rules, parameter } = setUp();
  const w = parameter("w", 2);
  const { values } = run(
    [output("old", w), output("twice", rules.scale(w, 2))],
    [{ leaf: w, value: rules.call("square", w) }],
    { w: [3, 5] },
  );
  expect(values).toMatchObject({ old: [3, 5], twice: [6, 10], w: [9, 25] });
});

test("parameters change places", () => {
  const { parameter } = setUp();
  const [a, b] = [parameter("a", 2), parameter("b", 2)];
  const { values } = run(
    [],
    [
      { leaf: a, value: b },
      { leaf: b, value: a },
    ],
    { a: [1, 2], b: [3, 4] },
  );
  expect(values).toMatchObject({ a: [3, 4], b: [1, 2] });
});

test("updates that read each other's old value", () => {
  const { rules, parameter } = setUp();
  const [a, b] = [parameter("a", 2), parameter("b", 2)];
  const assignments = [
    { leaf: a, value: rules.add(a, rules.scale(b, 10)) },
    { leaf: b, value: rules.sub(b, rules.scale(a, 10)) },
  ];
  expect(run([], assignments, { a: [1, 2], b: [3, 4] }).values).toMatchObject({ a: [31, 42], b: [-7, -16] });
});

test("an update that moves elements does not overwrite what it still reads", () => {
  const { graph, parameter } = setUp();
  const w = parameter("w", 4);
  const { values } = run([], [{ leaf: w, value: graph.apply(ops.flip, [w], { axes: [0] }) }], {
    w: [1, 2, 3, 4],
  });
  expect(values["w"]).toEqual([4, 3, 2, 1]);
});

test("one value for two leaves and two outputs", () => {
  const { rules, input, parameter } = setUp();
  const [a, b] = [parameter("a", 2), parameter("b", 2)];
  const value = rules.call("exp", input("x", 2));
  const { values } = run(
    [output("p", value), output("q", value)],
    [
      { leaf: a, value },
      { leaf: b, value },
    ],
    { x: [0, 0], a: [7, 7], b: [8, 8] },
  );
  expect(values).toMatchObject({ p: [1, 1], q: [1, 1], a: [1, 1], b: [1, 1] });
});

test("numbers and inputs as outputs and new values", () => {
  const { rules, input, parameter } = setUp();
  const [x, w, v] = [input("x", 2), parameter("w", 2), parameter("v", 2)];
  const { values } = run(
    [output("five", rules.constant(5, x)), output("copy", x), output("shaped", rules.reshape(x, [2, 1]))],
    [
      { leaf: w, value: rules.constant(2, w) },
      { leaf: v, value: x },
    ],
    { x: [1, 2], w: [0, 0], v: [0, 0] },
  );
  expect(values).toMatchObject({ five: [5, 5], copy: [1, 2], shaped: [1, 2], w: [2, 2], v: [1, 2] });
});

test("a reshaped output and the value that it is a reshape of", () => {
  const { rules, input } = setUp();
  const value = rules.call("square", input("x", 2, 2));
  const { values } = run([output("flat", rules.reshape(value, [4])), output("value", value)], [], {
    x: [1, 2, 3, 4],
  });
  expect(values).toMatchObject({ flat: [1, 4, 9, 16], value: [1, 4, 9, 16] });
});
