/** The order of kernels: producers first, updates early, and old values read before they are overwritten. */
import { expect, test } from "vitest";
import { Graph, parameter, type Node, type Rules } from "../../compiler/graph/graph.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { fuse } from "../../compiler/fuse/fuse.ts";
import type { Group } from "../../compiler/fuse/group.ts";
import { kernelGraph } from "../../compiler/fuse/kernel-graph.ts";
import { orderGroups } from "../../compiler/fuse/order.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { ops } from "../../compiler/ops/registry.ts";

const contracted = (a: Node, b: Node, { graph }: Rules): Node =>
  graph.apply(ops.contraction, [a, b], { aBatch: [], bBatch: [], aContract: [1], bContract: [0] });

function setUp() {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const leaf = (name: string): Node => graph.leaf(parameter, { dtype: "f64", shape: [3, 3] }, { name });
  return { rules, leaf, product: (a: Node, b: Node): Node => contracted(a, b, rules) };
}

/** Orders the groups of the roots; `overwrites` and `updates` name groups by a root of theirs. */
function order(
  roots: readonly Node[],
  overwrites: readonly (readonly [Node, Node])[],
  updates: readonly Node[],
  guarded?: Node,
) {
  const fusion = fuse(roots);
  const groupOf = (node: Node): Group => fusion.groupOf.get(node)!;
  const result = orderGroups({
    graph: kernelGraph("test", fusion),
    overwrites: new Map(overwrites.map(([root, leaf]) => [groupOf(root), [leaf]])),
    isUpdate: (group) => updates.some((root) => groupOf(root) === group),
    guarded: guarded && groupOf(guarded),
  });
  const position = (node: Node): number => result.order.indexOf(groupOf(node));
  return { ...result, position, isDeferred: (node: Node): boolean => result.deferred.has(groupOf(node)) };
}

test("what overwrites a leaf comes after the guarded group", () => {
  const { leaf, product } = setUp();
  const [p, q] = [leaf("p"), leaf("q")];
  const update = product(q, q);
  const loss = product(product(p, p), p);
  const { position } = order([update, loss], [[update, leaf("r")]], [update], loss);
  expect(position(loss)).toBeLessThan(position(update));
});

test("an update runs as soon as it can", () => {
  const { leaf, product } = setUp();
  const [w, x] = [leaf("w"), leaf("x")];
  const first = product(x, x);
  const update = product(first, w);
  const later = [product(first, x), product(first, first)];
  const { position } = order([first, ...later, update], [], [update]);
  expect(position(update)).toBe(position(first) + 1);
});

test("what is overwritten is read before", () => {
  const { leaf, product } = setUp();
  const [w, x] = [leaf("w"), leaf("x")];
  const update = product(x, x);
  const reader = product(w, x);
  const { position, deferred } = order([update, reader], [[update, w]], [update]);
  expect(position(reader)).toBeLessThan(position(update));
  expect(deferred.size).toBe(0);
});

test("of two updates that read each other's old value, one is put off", () => {
  const { leaf, product } = setUp();
  const [a, b] = [leaf("a"), leaf("b")];
  const [nextA, nextB] = [product(b, b), product(a, a)];
  const { position, isDeferred } = order(
    [nextA, nextB],
    [
      [nextA, a],
      [nextB, b],
    ],
    [nextA, nextB],
  );
  expect([isDeferred(nextA), isDeferred(nextB)].filter(Boolean).length).toBe(1);
  const [late, early] = isDeferred(nextA) ? [nextA, nextB] : [nextB, nextA];
  // The one that still overwrites runs after the other has read its leaf.
  expect(position(late)).toBeLessThan(position(early));
});
