import { describe, expect, test } from "vitest";
import { constant, Graph, input, isA, parameter, project, state } from "../../compiler/graph/graph.ts";
import { opRecords, ops } from "../../compiler/ops/registry.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { entryProgram, interpreted } from "../support/graph-function.ts";

const f64 = { dtype: "f64", shape: [3] } as const;

describe("nodes", () => {
  test("are one object where op, arguments and attributes are the same", () => {
    const graph = new Graph();
    const x = graph.leaf(input, f64, { name: "x" });
    const slice = (end: number) => graph.apply(ops.slice, [x], { starts: [0], ends: [end], steps: [1] });
    expect(slice(2)).toBe(slice(2));
    expect(slice(2)).not.toBe(slice(1));
    expect(graph.leaf(input, f64, { name: "x" })).toBe(x);
    expect(graph.leaf(parameter, f64, { name: "x" })).not.toBe(x);
  });

  test("know their attributes where the op is known", () => {
    const graph = new Graph();
    const x = graph.leaf(input, f64, { name: "x" });
    const sum = graph.apply(ops.sum, [x], { axes: [0] });
    expect(isA(sum, ops.prod)).toBe(false);
    expect(isA(sum, ops.sum) && sum.attributes.axes).toEqual([0]);
  });

  test("are computed again where that is asked for", () => {
    const graph = new Graph(simplifyOnTheWay);
    const rules = rulesOf(graph);
    const x = graph.leaf(input, f64, { name: "x" });
    const first = rules.call("exp", x);
    const second = graph.again(first);
    const third = graph.again(second);
    expect(new Set([first, second, third]).size).toBe(3);
    expect(graph.again(first)).toBe(second);
    const outputs = Object.entries({ first, second, third }).map(([name, node]) => ({ name, node }));
    const results = interpreted(entryProgram({ name: "test", outputs, assignments: [] }))({ x: [0, 1, -2] });
    for (const { name } of outputs)
      expect(Array.from(results[name]!, (value) => value.toFixed(9))).toEqual(
        [0, 1, -2].map((value) => Math.exp(value).toFixed(9)),
      );
  });
});

describe("ops", () => {
  test("have names of their own, since equal nodes are found by them", () => {
    const names = [...opRecords, input, parameter, state, constant, project].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.entries(ops).filter(([name, op]) => name !== op.name)).toEqual([]);
  });

  test("that graphs have a method for are not applied", () => {
    expect(() => new Graph().apply(input, [], { name: "x" })).toThrow("input is not applied");
    expect(() => new Graph().apply(project, [], { index: 0 })).toThrow("project is not applied");
  });
});
