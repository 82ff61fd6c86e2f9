/** Rewrites: what each one makes, and that it computes the same. */
import { describe, expect, test } from "vitest";
import { Graph, input, nameOf, type Node, type Rules } from "../../compiler/graph/graph.ts";
import type { TensorType } from "../../compiler/graph/types.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { interpreted, programOf } from "../support/graph-function.ts";
import { difference, randomNumbers } from "../support/numeric.ts";
import { ops } from "../../compiler/ops/registry.ts";
import { constantValue, filled } from "../../compiler/ops/numbers.ts";

/** `add(x, 1)` */
function show(node: Node): string {
  const value = constantValue(node);
  if (value !== undefined) return String(value);
  if (node.args.length === 0) return nameOf(node)!;
  return `${node.op.name}(${node.args.map(show).join(", ")})`;
}

const f64 = (...shape: number[]): TensorType => ({ dtype: "f64", shape });
type Build = (x: Node, y: Node, rules: Rules) => Node;

type Places = readonly number[];
const slice = ({ slice: cut }: Rules, x: Node, starts: Places, ends: Places, steps?: Places): Node =>
  cut(x, starts, ends, steps);
/** [2, 3] in the middle of [2, 8]. */
const padded = ({ graph }: Rules, x: Node): Node =>
  graph.apply(ops.pad, [x], { low: [0, 2], high: [0, 3], interior: [0, 0], value: 7 });
const concat = ({ graph }: Rules, x: Node, y: Node): Node => graph.apply(ops.concat, [x, y], { axis: 1 });

describe.each<[string, Build, string]>([
  ["x + (-0)", (x, _, { add, constant }) => add(x, constant(-0, x)), "x"],
  ["(-0) + x", (x, _, { add, constant }) => add(constant(-0, x), x), "x"],
  ["x + 0 stays, since x may be -0", (x, _, { add, constant }) => add(x, constant(0, x)), "add(x, 0)"],
  ["x + (-y)", (x, y, { add, neg }) => add(x, neg(y)), "sub(x, y)"],
  ["x - 0", (x, _, { sub, constant }) => sub(x, constant(0, x)), "x"],
  ["(-0) - x", (x, _, { sub, constant }) => sub(constant(-0, x), x), "neg(x)"],
  ["0 - x stays, since x may be 0", (x, _, { sub, constant }) => sub(constant(0, x), x), "sub(0, x)"],
  ["x · 1", (x, _, { scale }) => scale(x, 1), "x"],
  ["x · (-1)", (x, _, { scale }) => scale(x, -1), "neg(x)"],
  ["(x · 2) · 3", (x, _, { scale }) => scale(scale(x, 2), 3), "mul(x, 6)"],
  [
    "(x · 3) · 5 stays, since it rounds twice",
    (x, _, { scale }) => scale(scale(x, 3), 5),
    "mul(mul(x, 3), 5)",
  ],
  ["x / 4", (x, _, { div, constant }) => div(x, constant(4, x)), "mul(x, 0.25)"],
  ["x / 3", (x, _, { div, constant }) => div(x, constant(3, x)), "div(x, 3)"],
  ["x · 0 stays, since x may be NaN", (x, _, { scale }) => scale(x, 0), "mul(x, 0)"],
  ["x - x stays, since x may be infinite", (x, _, { sub }) => sub(x, x), "sub(x, x)"],
  ["-(-x)", (x, _, { neg }) => neg(neg(x)), "x"],
  ["2 + 3", (x, _, { add, constant }) => add(constant(2, x), constant(3, x)), "5"],
  ["select(true, x, y)", (x, y, { select, graph }) => select(filled(graph, 1, "bool", [2, 3]), x, y), "x"],
  ["reshape of a reshape", (x, _, { reshape }) => reshape(reshape(x, [6]), [3, 2]), "reshape(x)"],
  ["reshape to itself", (x, _, { reshape }) => reshape(reshape(x, [6]), [2, 3]), "x"],
  ["transpose twice", (x, _, { transpose }) => transpose(transpose(x, [1, 0]), [1, 0]), "x"],
  [
    "broadcast of a broadcast",
    (x, _, { broadcast }) => broadcast(broadcast(x, [4, 2, 3], [1, 2]), [5, 4, 2, 3], [1, 2, 3]),
    "broadcast(x)",
  ],
  [
    "sum of a broadcast",
    (x, _, { broadcast, sum }) => sum(broadcast(x, [4, 2, 3], [1, 2]), [0]),
    "mul(x, 4)",
  ],
  [
    "sum of a broadcast over old and new axes",
    (x, _, { broadcast, sum }) => sum(broadcast(x, [4, 2, 3], [1, 2]), [0, 1]),
    "sum(mul(x, 4))",
  ],
  ["sum of equal numbers", (x, _, { sum, constant }) => sum(constant(2, x), [0, 1]), "12"],
  ["sum over no axes", (x, _, { graph }) => graph.apply(ops.sum, [x], { axes: [] }), "x"],
  [
    "a whole slice",
    (x, _, { graph }) => graph.apply(ops.slice, [x], { starts: [0, 0], ends: [2, 3], steps: [1, 1] }),
    "x",
  ],
  [
    "padding that only cuts off",
    (x, _, { graph }) =>
      graph.apply(ops.pad, [x], { low: [-1, 0], high: [0, -2], interior: [0, 0], value: 1 }),
    "slice(x)",
  ],
  [
    "padding that cuts off and adds stays",
    (x, _, { graph }) =>
      graph.apply(ops.pad, [x], { low: [-1, 0], high: [1, 0], interior: [0, 0], value: 1 }),
    "pad(x)",
  ],
  [
    "no padding",
    (x, _, { graph }) => graph.apply(ops.pad, [x], { low: [0, 0], high: [0, 0], interior: [0, 0], value: 1 }),
    "x",
  ],
  ["a part of the padded", (x, _, rules) => slice(rules, padded(rules, x), [1, 3], [2, 5]), "slice(x)"],
  ["all of the padded", (x, _, rules) => slice(rules, padded(rules, x), [0, 2], [2, 5]), "x"],
  ["a part of the padding", (x, _, rules) => slice(rules, padded(rules, x), [0, 5], [2, 8], [1, 2]), "7"],
  ["a part of both stays", (x, _, rules) => slice(rules, padded(rules, x), [0, 1], [2, 4]), "slice(pad(x))"],
  [
    "a part of one operand of a concatenation",
    (x, y, rules) => slice(rules, concat(rules, x, y), [0, 4], [2, 6], [1, 2]),
    "slice(y)",
  ],
  ["an operand of a concatenation", (x, y, rules) => slice(rules, concat(rules, x, y), [0, 0], [2, 3]), "x"],
  [
    "a part of two operands stays",
    (x, y, rules) => slice(rules, concat(rules, x, y), [0, 2], [2, 4]),
    "slice(concat(x, y))",
  ],
  ["a concatenation of one", (x, _, { graph }) => graph.apply(ops.concat, [x], { axis: 1 }), "x"],
])("%s", (_, build, expected) => {
  const made = (graph: Graph): Node =>
    build(
      graph.leaf(input, f64(2, 3), { name: "x" }),
      graph.leaf(input, f64(2, 3), { name: "y" }),
      rulesOf(graph),
    );
  test(`is ${expected}`, () => expect(show(made(new Graph(simplifyOnTheWay)))).toBe(expected));
  test("computes the same", () => {
    const [simple, plain] = [new Graph(simplifyOnTheWay), new Graph()];
    const random = randomNumbers(1);
    const draw = (): Float64Array => Float64Array.from({ length: 6 }, () => 4 * random() - 2);
    const inputs = { x: draw(), y: draw() };
    const run = (graph: Graph) => interpreted(programOf(graph, { value: made(graph) }))(inputs)["value"]!;
    expect(difference(run(simple), run(plain))).toBeLessThan(1e-14);
  });
});

test("integers wrap when they are folded, as they do when they run", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const large = graph.scalar(2 ** 31 - 1, "i32");
  expect(show(rules.add(large, graph.scalar(2, "i32")))).toBe(String(-(2 ** 31) + 1));
  const x = graph.leaf(input, { dtype: "i32", shape: [] }, { name: "x" });
  expect(show(rules.scale(rules.scale(x, 65_537), 65_539))).toBe(`mul(x, ${Math.imul(65_537, 65_539)})`);
  expect(show(rules.call("div", graph.scalar(1, "f64"), graph.scalar(0, "f64")))).toBe("Infinity");
});

test("integers are multiplied, not divided, by powers of two", () => {
  const graph = new Graph(simplifyOnTheWay);
  const seven = graph.scalar(7, "i32");
  expect(show(graph.apply(ops.quotient, [seven, graph.scalar(2, "i32")]))).toBe("3");
});

test("equal nodes are one, dead ones stay behind", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const x = graph.leaf(input, f64(2), { name: "x" });
  expect(rules.call("exp", x)).toBe(rules.call("exp", x));
  rules.call("sin", x);
  const kept = rebuild(graph, [rules.call("exp", x), x]);
  expect(kept.graph.nodes.map(({ op }) => op.name)).toEqual(["input", "exp"]);
  expect(kept.roots.map(show)).toEqual(["exp(x)", "x"]);
});
