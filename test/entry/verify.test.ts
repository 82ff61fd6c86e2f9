/** What the check of graphs finds. */
import { expect, test } from "vitest";
import { verifyEntry } from "../../compiler/entry/verify.ts";
import { Graph, input, state, type Node } from "../../compiler/graph/graph.ts";
import { ops } from "../../compiler/ops/registry.ts";

const type = { dtype: "f32", shape: [3] } as const;

function given() {
  const graph = new Graph();
  const x = graph.leaf(input, type, { name: "x" });
  const y = graph.apply(ops.exp, [x]);
  const total = graph.apply(ops.sum, [y], { axes: [0] });
  return { graph, x, y, total };
}

const verified =
  (graph: Graph, node: Node, assignments: { leaf: Node; value: Node }[] = []) =>
  () =>
    verifyEntry({ name: "step", graph, outputs: [{ name: "loss", node }], assignments });

/** The graph as a pass would leave it that has put another node in place of one. */
function replaced(graph: Graph, node: Node, changes: Partial<Node>): Node {
  const other = { ...node, ...changes };
  graph.nodes[node.id] = other;
  return other;
}

test("nothing in a graph that was built", () => {
  const { graph, total } = given();
  expect(verified(graph, total)).not.toThrow();
});

test("a type that the type rule does not give", () => {
  const { graph, total } = given();
  const broken = replaced(graph, total, { type });
  expect(verified(graph, broken)).toThrow(
    "the graph of step is broken: node 2, sum f32[3], would be f32[] by its type rule",
  );
});

test("an argument of another graph, or after its user", () => {
  const { graph, y, total } = given();
  const other = given();
  expect(verified(graph, replaced(graph, total, { args: [other.y] }))).toThrow("has an argument that");
  const later = given();
  replaced(later.graph, later.y, { args: [later.total] });
  expect(verified(later.graph, later.total)).toThrow(
    "node 1, exp f32[3], has an argument that does not come before it",
  );
  expect(y.args).toHaveLength(1);
});

test("a result of another graph, and an assignment of another type", () => {
  const { graph, y, total } = given();
  expect(verified(graph, given().total)).toThrow("is a result, and of another graph");
  const leaf = graph.leaf(state, type, { name: "s" });
  expect(verified(graph, total, [{ leaf, value: y }])).not.toThrow();
  expect(verified(graph, total, [{ leaf, value: total }])).toThrow("state f32[3], is assigned f32[]");
});
