/** Kernels of fused groups: their loops as text, what they read, and what may share memory. */
import { expect, test } from "vitest";
import type { DType } from "../../compiler/scalar/types.ts";
import { Graph, input, type Node, type Rules } from "../../compiler/graph/graph.ts";
import type { Command } from "../../compiler/program/program.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { programOf } from "../support/graph-function.ts";
import { ops } from "../../compiler/ops/registry.ts";

type Launch = Command & { readonly kind: "launch" };

function launchesOf(
  build: (leaf: (name: string, ...shape: number[]) => Node, rules: Rules) => Readonly<Record<string, Node>>,
): Launch[] {
  const graph = new Graph(simplifyOnTheWay);
  const leaf = (name: string, ...shape: number[]): Node =>
    graph.leaf(input, { dtype: "f64", shape }, { name });
  return programOf(graph, build(leaf, rulesOf(graph))).commands as Launch[];
}

const accessOf = ({ kernel }: Launch): string[] =>
  kernel.buffers.map(({ name, access }) => `${access} ${name}`);
/** `written over read`, by the names of the buffers. */
const pairsOf = ({ kernel, inPlace }: Launch): string[] =>
  inPlace.map(([written, read]) => `${kernel.buffers[written]!.name} over ${kernel.buffers[read]!.name}`);

test("element-wise results may take the place of what they read", () => {
  const [launch] = launchesOf((leaf, { add, call }) => ({
    value: add(call("exp", leaf("x", 4)), leaf("y", 4)),
  }));
  expect(accessOf(launch!)).toEqual(["read x", "read y", "write add"]);
  expect(pairsOf(launch!)).toEqual(["add over x", "add over y"]);
});

test("elements that are read elsewhere may not be overwritten", () => {
  const [launch] = launchesOf((leaf, { graph, add }) => {
    const x = leaf("x", 4);
    return { value: add(graph.apply(ops.flip, [x], { axes: [0] }), leaf("y", 4)) };
  });
  expect(pairsOf(launch!)).toEqual(["add over y"]);
});

test("elements of another width lie elsewhere and may not be overwritten", () => {
  const [launch] = launchesOf((_, { graph, add, cast }) => {
    const leaf = (name: string, dtype: DType): Node => graph.leaf(input, { dtype, shape: [4] }, { name });
    return { value: add(cast(leaf("i", "i32"), "f64"), leaf("x", "f64")) };
  });
  expect(pairsOf(launch!)).toEqual(["add over x"]);
});

test("what is loaded after the store of the same element may not be overwritten", () => {
  const [launch] = launchesOf((leaf, { add, call }) => {
    const sine = call("sin", leaf("x", 4));
    return { first: sine, second: add(call("exp", sine), leaf("y", 4)) };
  });
  expect(pairsOf(launch!)).not.toContain("sin over y");
  expect(pairsOf(launch!)).toContain("add over y");
});

test("rows that a kernel writes and reads back, and sums into places, need nothing from before", () => {
  const softmax = launchesOf((leaf, rules) => {
    const x = leaf("x", 4, 6);
    const exponential = rules.call("exp", rules.sub(x, rules.constant(1, x)));
    return { value: rules.div(exponential, rules.broadcast(rules.sum(exponential, [1]), [4, 6], [0])) };
  });
  expect(softmax.flatMap(accessOf).filter((access) => access.startsWith("readwrite"))).toEqual([]);
  const scattered = launchesOf((leaf, { graph }) => {
    const index = graph.leaf(input, { dtype: "i32", shape: [4] }, { name: "index" });
    return { value: graph.apply(ops.scatterAdd, [leaf("x", 4), index], { batch: 0, size: 3 }) };
  });
  expect(scattered.flatMap(accessOf)).toContain("write scatterAdd");
});

test("stages after one whose loops have become inner have loops of their own", () => {
  const launches = launchesOf((leaf, { broadcast, call, mul, sum }) => {
    const e = call("exp", leaf("x", 3, 4));
    return { e, total: sum(mul(broadcast(e, [2, 3, 4], [1, 2]), leaf("y", 2, 3, 4)), [0, 2]) };
  });
  expect(launches).toHaveLength(1);
  for (const { kernel } of launches) verifyKernel(kernel);
});

test("positions that count past the end of what they pick from are limited", () => {
  const launches = launchesOf((leaf, { graph }) => {
    const count = graph.apply(ops.iota, [], { shape: [5], axis: 0 });
    const [inside, outside] = [leaf("inside", 5, 2), leaf("outside", 3, 2)];
    return {
      inside: graph.apply(ops.gather, [inside, count], { batch: 0 }),
      outside: graph.apply(ops.gather, [outside, count], { batch: 0 }),
    };
  });
  for (const { kernel } of launches) verifyKernel(kernel);
  const texts = launches.map(({ kernel }) => printKernel(kernel));
  expect(texts.find((text) => text.includes("inside["))).not.toContain("minimum");
  expect(texts.find((text) => text.includes("outside["))).toContain("minimum(index(i), 2:i32)");
});

test("the second value of a function is not called as another function", () => {
  for (const names of [
    ["exp", "exp", "exp2"],
    ["exp2", "exp", "exp"],
  ] as const) {
    const [launch] = launchesOf((leaf, { call }) => {
      const x = leaf("x", 4);
      return { value: names.reduce<Node>((value, name) => call(name, value), call("sin", x)) };
    });
    verifyKernel(launch!.kernel);
  }
});

test("guards of split loops speak of the outer loop", () => {
  // [batch, heads, time, size] to [batch, time, heads · size], and as much padding: an index of x is in bounds only
  // because the bound on 4 · head + element is understood as one on the head.
  const [launch] = launchesOf((leaf, { graph, reshape, transpose }) => {
    const joined = reshape(transpose(leaf("x", 2, 2, 3, 4), [0, 2, 1, 3]), [2, 3, 8]);
    return {
      value: graph.apply(ops.pad, [joined], {
        low: [0, 0, 0],
        high: [0, 0, 8],
        interior: [0, 0, 0],
        value: 0,
      }),
    };
  });
  expect(() => verifyKernel(launch!.kernel)).not.toThrow();
  expect(printKernel(launch!.kernel)).toMatch(/if 0 <= \w+ < 2 else/);
});
