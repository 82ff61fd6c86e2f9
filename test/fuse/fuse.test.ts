/** Which values become one kernel. */
import { expect, test } from "vitest";
import { Graph, parameter, type Node, type Rules } from "../../compiler/graph/graph.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { fuse } from "../../compiler/fuse/fuse.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { ops } from "../../compiler/ops/registry.ts";

/** Each group as `op op | op`, its stages set apart. */
function groupsOf(
  build: (leaf: (name: string, ...shape: number[]) => Node, rules: Rules) => readonly Node[],
): string[] {
  const graph = new Graph(simplifyOnTheWay);
  const leaf = (name: string, ...shape: number[]): Node =>
    graph.leaf(parameter, { dtype: "f64", shape }, { name });
  return fuse(build(leaf, rulesOf(graph))).groups.map(({ stages }) =>
    stages.map(({ members }) => members.map(({ node }) => node.op.name).join(" ")).join(" | "),
  );
}

const product = (a: Node, b: Node, { contract }: Rules): Node => contract(a, b, 1, 0);

test("a chain of arithmetic is one expression", () => {
  expect(groupsOf((leaf, { call, scale }) => [call("tanh", call("exp", scale(leaf("x", 8), 3)))])).toEqual([
    "tanh",
  ]);
});

test("a contraction takes its epilogue along", () => {
  const groups = groupsOf((leaf, rules) => {
    const bias = rules.expand(leaf("b", 5), [4, 5]);
    return [rules.call("relu", rules.add(product(leaf("x", 4, 3), leaf("w", 3, 5), rules), bias))];
  });
  expect(groups).toEqual(["contraction | relu"]);
});

test.each(["exp", "tanh", "sigmoid", "sin", "erf"] as const)(
  "a contraction leaves %s to a kernel of its own",
  (name) => {
    const groups = groupsOf((leaf, rules) => {
      const bias = rules.expand(leaf("b", 5), [4, 5]);
      return [rules.call(name, rules.add(product(leaf("x", 4, 3), leaf("w", 3, 5), rules), bias))];
    });
    expect(groups).toEqual(["contraction", name]);
  },
);

test("a softmax over rows is one kernel", () => {
  const groups = groupsOf((leaf, rules) => {
    const x = leaf("x", 4, 6);
    const wide = (row: Node): Node => rules.broadcast(row, [4, 6], [0]);
    const exponential = rules.call(
      "exp",
      rules.sub(x, wide(rules.graph.apply(ops.amax, [x], { axes: [1] }))),
    );
    return [rules.div(exponential, wide(rules.sum(exponential, [1])))];
  });
  expect(groups).toEqual(["amax | exp sum | div"]);
});

test("values of one shape that read the same tensor share a loop", () => {
  expect(groupsOf((leaf, { call }) => [call("sin", leaf("x", 8)), call("cos", leaf("x", 8))])).toEqual([
    "sin cos",
  ]);
});

test("sums of one tensor over the same axis share a loop", () => {
  const groups = groupsOf((leaf, { call, sum }) => {
    const x = leaf("x", 8, 6);
    return [sum(x, [1]), sum(call("square", x), [1])];
  });
  expect(groups).toEqual(["sum sum"]);
});

test("two contractions are two kernels, the second reads the first", () => {
  const groups = groupsOf((leaf, rules) => [
    product(product(leaf("x", 4, 3), leaf("v", 3, 5), rules), leaf("w", 5, 2), rules),
  ]);
  expect(groups).toEqual(["contraction", "contraction"]);
});

test("groups are in an order in which they can run", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  let x: Node = graph.leaf(parameter, { dtype: "f64", shape: [4, 4] }, { name: "x" });
  for (let k = 0; k < 20; k++)
    x = rules.add(product(x, x, rules), rules.broadcast(rules.sum(x, [0]), [4, 4], [1]));
  const { groups, groupOf } = fuse([x]);
  for (const group of groups)
    for (const read of group.reads) expect(groupOf.get(read)?.id ?? -1).toBeLessThan(group.id);
});
