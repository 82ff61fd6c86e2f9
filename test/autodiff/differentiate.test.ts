/** Gradients of graphs: sharing, dead branches, conventions; and scans of every kind, in models. */
import { describe, expect, test } from "vitest";
import {
  add,
  cast,
  concat,
  defineModel,
  grad,
  initial,
  matmul,
  mean,
  mul,
  scan,
  sgd,
  sin,
  square,
  stopGradient,
  sub,
  sum,
  take,
  tanh,
  transpose,
  where,
  less,
  zeros,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";
import { Graph, input } from "../../compiler/graph/graph.ts";
import { rulesOf } from "../../compiler/ops/rules.ts";
import type { ScalarName } from "../../compiler/scalar/functions.ts";
import { differentiate, gradientOf } from "../../compiler/autodiff/differentiate.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { checkGradients, checkTargets } from "../support/check-model.ts";
import { interpreted, programOf } from "../support/graph-function.ts";
import { ops } from "../../compiler/ops/registry.ts";

const vector = { dtype: "f64", shape: [2] } as const;

test("x · x, which uses x twice, has the gradient 2 x", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const x = graph.leaf(input, vector, { name: "x" });
  const loss = rules.sum(rules.mul(x, x), [0]);
  const [gradient] = gradientOf(graph, loss, [x]);
  const run = interpreted(programOf(graph, { gradient: gradient! }));
  expect(Array.from(run({ x: [3, -1] })["gradient"]!)).toEqual([6, -2]);
});

test("what the output does not depend on has the gradient 0, and costs nothing", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const x = graph.leaf(input, vector, { name: "x" });
  const y = graph.leaf(input, vector, { name: "y" });
  const loss = rules.sum(rules.call("exp", x), [0]);
  const before = graph.nodes.length;
  const [gradient] = gradientOf(graph, loss, [y]);
  expect(gradient!.op).toBe(ops.broadcast);
  // The seed, the zero, and its shape.
  expect(graph.nodes.length - before).toBeLessThanOrEqual(3);
});

test("cotangents of several outputs add up", () => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const x = graph.leaf(input, vector, { name: "x" });
  const [a, b] = [rules.scale(x, 2), rules.call("square", x)];
  const seeds = [graph.leaf(input, vector, { name: "a" }), graph.leaf(input, vector, { name: "b" })];
  const [gradient] = differentiate(graph, [a, b], seeds, [x]);
  const run = interpreted(programOf(graph, { gradient: gradient! }));
  expect(Array.from(run({ x: [3, 5], a: [1, 10], b: [100, 1000] })["gradient"]!)).toEqual([602, 10_020]);
});

test.each<[ScalarName, readonly number[], readonly number[]]>([
  // Conventions of PyTorch where the derivative has a choice.
  ["relu", [0, 1], [0, 1]],
  ["abs", [0, -2], [0, -1]],
  ["sign", [0, 3], [0, 0]],
])("%s at %j has the derivative %j", (op, at, expected) => {
  const graph = new Graph(simplifyOnTheWay);
  const rules = rulesOf(graph);
  const x = graph.leaf(input, vector, { name: "x" });
  const [gradient] = gradientOf(graph, rules.sum(rules.call(op, x), [0]), [x]);
  const run = interpreted(programOf(graph, { gradient: gradient! }));
  expect(Array.from(run({ x: at })["gradient"]!, (value) => value + 0)).toEqual(expected);
});

const [steps, size] = [4, 3] as const;

/** Scans, as functions of a parameter [3, 3], a start [2, 3] and an input [4, 2, 3]. */
type Build = (weight: Tensor, start: Tensor, xs: Tensor, model: ModelBuilder) => Tensor;
const cell = (h: Tensor, x: Tensor, weight: Tensor): Tensor => tanh(add(matmul(h, weight), x));

const scans: Readonly<Record<string, Build>> = {
  "the last carry": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({ carry: [cell(h!, x!, weight)] })).carry[0]!,
  "all carries, stacked": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => {
      const next = cell(h!, x!, weight);
      return { carry: [next], ys: [next] };
    }).ys[0] as Tensor,
  "last to first": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs], reverse: true }, ([h], [x]) => {
      const next = cell(h!, x!, weight);
      return { carry: [next], ys: [mul(next, x!)] };
    }).ys[0] as Tensor,
  "carry and stack, both used": (weight, start, xs) => {
    const { carry, ys } = scan({ carry: [start], xs: [xs] }, ([h], [x]) => {
      const next = cell(h!, x!, weight);
      return { carry: [next], ys: [sin(next), sum(x!)] };
    });
    return add(add(carry[0]!, mean(ys[0] as Tensor, 0)), mean(ys[1] as Tensor));
  },
  "two carries that change places": (weight, start, xs) => {
    const { carry } = scan({ carry: [start, mul(start, 0.5)], xs: [xs] }, ([a, b], [x]) => ({
      carry: [b!, cell(a!, x!, weight)],
    }));
    return add(carry[0]!, mul(carry[1]!, 2));
  },
  "a carry that stays": (weight, start, xs) =>
    scan({ carry: [start, weight], xs: [xs] }, ([h, w], [x]) => ({ carry: [cell(h!, x!, w!), w!] }))
      .carry[0]!,
  "a carry that counts": (weight, start, xs, model) => {
    const { carry } = scan({ carry: [start, zeros(model, [], "i32")], xs: [xs] }, ([h, n], [x]) => ({
      carry: [add(cell(h!, x!, weight), mul(cast(n!, "f32"), 0.1)), add(n!, 1)],
    }));
    return carry[0]!;
  },
  "no slices": (weight, start) =>
    scan({ carry: [start], length: steps }, ([h]) => ({ carry: [tanh(matmul(h!, weight))] })).carry[0]!,
  "one step": (weight, start) =>
    scan({ carry: [start], length: 1 }, ([h]) => ({ carry: [tanh(matmul(h!, weight))] })).carry[0]!,
  "a stack that does not depend on the carry": (weight, start, xs) =>
    add(
      start,
      mean(
        scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({ carry: [h!], ys: [matmul(x!, weight)] }))
          .ys[0] as Tensor,
        0,
      ),
    ),
  "a slice of a parameter": (weight, start) =>
    scan({ carry: [start], xs: [weight] }, ([h], [row]) => ({ carry: [tanh(add(mul(h!, 0.5), row!))] }))
      .carry[0]!,
  "a slice and a captured tensor that are the same": (weight, start) =>
    scan({ carry: [start], xs: [weight] }, ([h], [row]) => ({ carry: [tanh(add(matmul(h!, weight), row!))] }))
      .carry[0]!,
  "a captured tensor, transposed and shared": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({
      carry: [tanh(add(matmul(h!, transpose(weight)), matmul(x!, weight)))],
    })).carry[0]!,
  "a captured scalar": (weight, start, xs) => {
    const scale: Tensor = mean(weight);
    return scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({ carry: [tanh(add(mul(h!, scale), x!))] }))
      .carry[0]!;
  },
  "reading by position": (weight, start, xs, model) => {
    const index = model.constant([2, 0, 1, 1], [steps], "i32");
    return scan({ carry: [start], xs: [xs, index] }, ([h], [x, k]) => ({
      carry: [tanh(add(add(h!, x!), take(weight, k!)))],
    })).carry[0]!;
  },
  "a stopped gradient": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({
      carry: [where(less(stopGradient(h!), 0), tanh(add(h!, x!)), cell(h!, x!, weight))],
    })).carry[0]!,
  "a scan in a scan": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => {
      const inner = scan({ carry: [h!], length: 2 }, ([g]) => {
        const next = cell(g!, x!, weight);
        return { carry: [next], ys: [next] };
      });
      return { carry: [inner.carry[0]!], ys: [mean(inner.ys[0] as Tensor, 0)] };
    }).ys[0] as Tensor,
  "two scans, one after the other": (weight, start, xs) => {
    const first = scan({ carry: [start], xs: [xs] }, ([h], [x]) => {
      const next = cell(h!, x!, weight);
      return { carry: [next], ys: [next] };
    });
    return scan({ carry: first.carry, xs: first.ys as readonly Tensor[], reverse: true }, ([h], [x]) => ({
      carry: [cell(h!, x!, weight)],
    })).carry[0]!;
  },
  "concatenated inside": (weight, start, xs) =>
    scan({ carry: [start], xs: [xs] }, ([h], [x]) => ({
      carry: [tanh(matmul(concat([h!, x!], 1), concat([weight, weight], 0)))],
    })).carry[0]!,
};

const modelOf = (build: (model: ModelBuilder) => Tensor) =>
  defineModel({
    name: "scan",
    build(model) {
      const output = build(model);
      return {
        loss: mean(square(sub(output, 0.3))),
        optimizer: sgd({ learningRate: 0.1 }),
        outputs: { output },
      };
    },
  });

const operands = (model: ModelBuilder): [Tensor, Tensor, Tensor, ModelBuilder] => [
  model.parameter("weight", [size, size], initial.uniform(-1, 1)),
  model.parameter("start", [2, size], initial.uniform(-1, 1)),
  model.input("xs", [steps, 2, size]),
  model,
];

describe.each(Object.entries(scans))("scan: %s", (_, build) => {
  const model = modelOf((builder) => build(...operands(builder)));
  test("gradients", () => checkGradients(model, 4));
  test("emitted, interpreted, poisoned", () => checkTargets(model));
  test("gradients of gradients", () =>
    checkGradients(
      modelOf((builder) => {
        const [weight, start, xs] = operands(builder);
        return grad(sum(square(build(weight, start, xs, builder))), weight);
      }),
      4,
    ));
});
