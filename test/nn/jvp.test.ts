/** Forward mode: of every op record and of whole models, against reverse mode and central differences. */
import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  avgPool2d,
  cholesky,
  compile,
  concat,
  conv2d,
  cumsum,
  customGradient,
  defineModel,
  div,
  flatten,
  grad,
  gru,
  initial,
  inverse,
  jvp,
  layerNorm,
  linear,
  logdet,
  lstm,
  matmul,
  maxPool2d,
  mul,
  relu,
  scan,
  sgd,
  softmax,
  sort,
  square,
  sub,
  sum,
  take,
  tanh,
  transpose,
  type Tensor,
} from "../../compiler/index.ts";
import { isFloat } from "../../compiler/scalar/types.ts";
import { Graph, input, isA } from "../../compiler/graph/graph.ts";
import { reachable } from "../../compiler/graph/traverse.ts";
import { Trace } from "../../compiler/model/trace.ts";
import { atBasisVectors } from "../../compiler/autodiff/basis.ts";
import { differentiate } from "../../compiler/autodiff/differentiate.ts";
import { pushForward } from "../../compiler/autodiff/push-forward.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import { simplifyOnTheWay } from "../../compiler/simplify/simplifications.ts";
import { interpreted, programOf } from "../support/graph-function.ts";
import { difference, dot, randomNumbers } from "../support/numeric.ts";
import { opSamples, valuesOf } from "../support/op-samples.ts";
import { inputs } from "./values.ts";
import { sizeOf } from "../../compiler/graph/types.ts";
import { ops } from "../../compiler/ops/registry.ts";

const centered = (length: number, random: () => number): Float64Array =>
  Float64Array.from({ length }, () => random() - 0.5);
const moved = (x: Float64Array, direction: Float64Array, step: number): Float64Array =>
  x.map((value, k) => value + step * direction[k]!);
/** The derivative of `f` at 0. */
const slopeOf = (f: (step: number) => ArrayLike<number>, step = 1e-5): Float64Array => {
  const [above, below] = [f(step), f(-step)];
  return Float64Array.from(above, (value, k) => (value - below[k]!) / (2 * step));
};

describe.each(opSamples)("%s", (_, op, sample, k) => {
  const random = randomNumbers(50 + k);
  const graph = new Graph(simplifyOnTheWay);
  const leaves = sample.args.map(({ type }, position) => graph.leaf(input, type, { name: `a${position}` }));
  const floats = leaves.filter(({ type }) => isFloat(type.dtype));
  const tangents = floats.map(({ type }, position) => graph.leaf(input, type, { name: `v${position}` }));
  const output = graph.apply(op, leaves, sample.attributes);
  const cotangent = graph.leaf(input, output.type, { name: "w" });
  const [pushed] = pushForward(graph, [output], floats, tangents);
  const pulled = differentiate(graph, [output], [cotangent], floats);
  const named = <T>(prefix: string, items: readonly T[]): Record<string, T> =>
    Object.fromEntries(items.map((item, position) => [`${prefix}${position}`, item]));
  const run = interpreted(programOf(graph, { output, pushed: pushed!, ...named("d", pulled) }));
  const values = valuesOf(sample, random);
  const directions = tangents.map(({ type }) => centered(sizeOf(type.shape), random));
  const weights = centered(sizeOf(output.type.shape), random);
  const at = (step: number) => {
    const points = values.map((value, position) => {
      const float = floats.indexOf(leaves[position]!);
      return float < 0 ? value : moved(value, directions[float]!, step);
    });
    return run({ ...named("a", points), ...named("v", directions), w: weights });
  };

  test("⟨w, J v⟩ = ⟨Jᵀ w, v⟩", () => {
    const result = at(0);
    const backward = directions.map((direction, position) => dot(result[`d${position}`]!, direction));
    expect(dot(weights, result["pushed"]!)).toBeCloseTo(
      backward.reduce((a, b) => a + b),
      10,
    );
  });

  test("J v is the slope along v", () => {
    const slope = slopeOf((step) => at(step)["output"]!);
    expect(difference(at(0)["pushed"]!, slope)).toBeLessThan(1e-7);
  });
});

test("Jacobians of all op records, by rows and by columns, times a vector", () => {
  for (const [title, op, sample, k] of opSamples) {
    const random = randomNumbers(70 + k);
    const graph = new Graph(simplifyOnTheWay);
    const leaves = sample.args.map(({ type }, position) => graph.leaf(input, type, { name: `a${position}` }));
    const position = leaves.findIndex(({ type }) => isFloat(type.dtype));
    const [x, output] = [leaves[position]!, graph.apply(op, leaves, sample.attributes)];
    const [u, v] = [x, output].map(({ type }, side) => graph.leaf(input, type, { name: `uv${side}` }));
    const [row] = differentiate(graph, [output], [v!], [x]);
    const [column] = pushForward(graph, [output], [x], [u!]);
    const outputs = { rows: atBasisVectors(graph, v!, row!), columns: atBasisVectors(graph, u!, column!) };
    const run = interpreted(programOf(graph, { ...outputs, pushed: column! }));
    const [m, n] = [sizeOf(output.type.shape), sizeOf(x.type.shape)];
    const direction = centered(n, random);
    const values = valuesOf(sample, random).map((value, at): [string, Float64Array] => [`a${at}`, value]);
    const { rows, columns, pushed } = run({ ...Object.fromEntries(values), uv0: direction });
    const product = (at: (i: number, j: number) => number): Float64Array =>
      Float64Array.from({ length: m }, (_, i) => direction.reduce((sum, d, j) => sum + d * at(i, j), 0));
    expect(
      difference(
        product((i, j) => rows![i * n + j]!),
        pushed!,
      ),
      title,
    ).toBeLessThan(1e-12);
    expect(
      difference(
        product((i, j) => columns![j * m + i]!),
        pushed!,
      ),
      title,
    ).toBeLessThan(1e-12);
  }
});

const identity = ({ trace }: Tensor, size: number): Tensor =>
  trace.constant(
    Array.from({ length: size * size }, (_, k) => (k % (size + 1) === 0 ? 1 : 0)),
    [size, size],
  );
const positive = (x: Tensor): Tensor => add(matmul(x, transpose(x)), identity(x, x.shape[0]!));

/** Functions of one tensor, with the parameters that they declare. */
const models: Readonly<Record<string, readonly [shape: readonly number[], build: (x: Tensor) => Tensor]>> = {
  "two layers": [[3, 4], (x) => softmax(linear(tanh(linear(x, 6, { name: "a" })), 5, { name: "b" }))],
  normalised: [[3, 4], (x) => layerNorm(linear(x, 5, { name: "a" }), { name: "n" })],
  convolution: [
    [2, 2, 6, 6],
    (x) => linear(flatten(maxPool2d(relu(conv2d(x, { name: "c", out: 3, kernel: 3 })), 2)), 4, { name: "a" }),
  ],
  pooling: [[1, 2, 4, 6], (x) => square(avgPool2d(x, 2))],
  "sorted and summed up": [[3, 5], (x) => cumsum(sort(square(x), 1), 0)],
  gather: [[5, 2], (x) => mul(take(x, x.trace.constant([4, 0, 4], [3], "i32")), 3)],
  "linear algebra": [
    [3, 3],
    (x) => mul(cholesky(positive(x)), add(inverse(positive(x)), logdet(positive(x)))),
  ],
  lstm: [[2, 4, 3], (x) => lstm(x, { name: "r", hidden: 5, layers: 2 }).output],
  gru: [[2, 4, 3], (x) => gru(x, { name: "r", hidden: 5, bidirectional: true }).output],
  "a scan in a scan": [
    [4, 3],
    (x) =>
      scan({ carry: [sum(x, 0)], xs: [x] }, ([h], [row]) => {
        const inner = scan({ carry: [h!], length: 2 }, ([g]) => ({ carry: [tanh(add(mul(g!, 0.7), row!))] }));
        return { carry: inner.carry, ys: [mul(inner.carry[0]!, row!)] };
      }).ys[0] as Tensor,
  ],
  "a scan over what does not move": [
    [3],
    (x) =>
      scan({ carry: [x, square(stopped(x))], length: 3 }, ([h, c]) => ({
        carry: [tanh(mul(h!, c!)), tanh(c!)],
      })).carry[0]!,
  ],
  "a gradient": [[4], (x) => grad(sum(tanh(mul(x, sum(square(x))))), x)],
};
const stopped = ({ trace, shape }: Tensor): Tensor => trace.constant([0.3, -0.2, 0.9], shape);

describe.each(Object.entries(models))("%s", (_, [shape, build]) => {
  const random = randomNumbers(9);
  const trace = new Trace({ training: true, float: "f64" });
  const x = trace.input("x", shape);
  const v = trace.input("v", shape);
  const output = build(x);
  const w = trace.input("w", output.shape);
  const pushed = jvp(output, x, v);
  const pulled = grad(sum(mul(output, w)), x);
  const nodes = { output: output.node, pushed: pushed.node, pulled: pulled.node };
  const run = interpreted(programOf(trace.graph, nodes));
  const fixed = {
    ...Object.fromEntries(
      [...trace.parameters].map(([name, { node }]) => [name, centered(sizeOf(node.type.shape), random)]),
    ),
    ...Object.fromEntries([...trace.constants].map(([name, { values }]) => [name, values])),
    v: centered(sizeOf(shape), random),
    w: centered(sizeOf(output.shape), random),
  };
  const start = centered(sizeOf(shape), random);
  const at = (step: number) => run({ ...fixed, x: moved(start, fixed.v, step) });

  test("⟨w, J v⟩ = ⟨Jᵀ w, v⟩", () => {
    const result = at(0);
    expect(dot(fixed.w, result["pushed"]!)).toBeCloseTo(dot(result["pulled"]!, fixed.v), 10);
  });

  test("J v is the slope along v", () => {
    const slope = slopeOf((step) => at(step)["output"]!);
    expect(difference(at(0)["pushed"]!, slope)).toBeLessThan(1e-8);
  });
});

/** Operations of `predict`, for the function itself and for its derivative along a direction. */
async function costs(shape: readonly number[], build: (x: Tensor) => Tensor): Promise<[number, number]> {
  const flops = async (output: (x: Tensor, v: Tensor) => Tensor): Promise<number> => {
    const model = defineModel({
      name: "cost",
      build(builder) {
        const bias = builder.parameter("bias", [], initial.zeros);
        const [x, v] = [builder.input("x", shape), builder.input("v", shape)];
        return { loss: square(bias), optimizer: sgd({ learningRate: 1 }), outputs: { y: output(x, v) } };
      },
    });
    return (await compile(model)).report.programs.find(({ name }) => name === "predict")!.flops;
  };
  return [await flops(build), await flops((x, v) => jvp(build(x), x, v))];
}

describe("what is emitted", () => {
  // Forward, and once more for the tangent; the last layer's own value is not needed.
  test.each(["two layers", "convolution", "lstm"])("%s: no backward pass is left", async (name) => {
    const [forward, tangent] = await costs(...models[name]!);
    expect(tangent / forward).toBeLessThan(2.2);
  });

  test("a layer along a direction is the layer of the direction", () => {
    const [x, v, weight] = inputs([3, 4], [3, 4], [4, 5]);
    const { roots } = rebuild(x.trace.graph, [jvp(tanh(matmul(x, weight)), x, v).node]);
    const ops = reachable(roots).filter(({ args }) => args.length > 0);
    expect(ops.map(({ op }) => op.name)).toEqual([
      "contraction",
      "tanh",
      "broadcast",
      "square",
      "sub",
      "contraction",
      "mul",
    ]);
  });

  test("the tangent of a scan is one scan over what its steps leave behind", () => {
    const [start, v, weight] = inputs([2, 3], [2, 3], [3, 3]);
    const { carry } = scan({ carry: [start], length: 5 }, ([h]) => ({ carry: [tanh(matmul(h!, weight))] }));
    const { roots } = rebuild(start.trace.graph, [jvp(carry[0]!, start, v).node]);
    const scans = reachable(roots).filter((node) => isA(node, ops.scan));
    expect(scans.map(({ attributes }) => attributes.reverse)).toEqual([false, false]);
  });
});

test("carries that do not move are not carried", () => {
  const [x, v, w] = inputs([3], [3], [3]);
  const carried = (loop: (h: Tensor, c: Tensor) => readonly [Tensor, Tensor]): number[] => {
    const { carry } = scan({ carry: [x, w], length: 3 }, ([h, c]) => ({ carry: loop(h, c) }));
    const { roots } = rebuild(x.trace.graph, [jvp(carry[0], x, v).node]);
    const scans = reachable(roots).filter((node) => isA(node, ops.scan));
    return scans.map(({ attributes }) => attributes.body.carries.length);
  };
  // Of the loop itself, and of its tangent: c does not depend on x, or h not on c, or both on each other.
  expect(carried((h, c) => [tanh(mul(h, c)), tanh(c)])).toEqual([2, 1]);
  expect(carried((h, c) => [tanh(h), tanh(mul(h, c))])).toEqual([2, 1]);
  expect(carried((h, c) => [tanh(mul(h, c)), add(h, c)])).toEqual([2, 2]);
});

test("along several tensors at once", () => {
  const [x, y, v, w] = inputs([3], [3], [3], [3]);
  const pushed = jvp(mul(x, y), [x, y], [v, w]);
  expect(pushed.node).toBe(add(mul(w, x), mul(v, y)).node);
});

test("inside of a scan", () => {
  // Newton's method for x³ = a: the slope of x³ is its derivative along 1.
  const trace = new Trace({ training: true, float: "f64" });
  const [a, one] = [trace.input("a", [2]), trace.input("one", [2])];
  const { carry } = scan({ carry: [one], length: 30 }, ([x]) => {
    const cube = mul(x!, square(x!));
    const slope = jvp(cube, x!, one);
    return { carry: [sub(x!, div(sub(cube, a), slope))] };
  });
  const run = interpreted(programOf(trace.graph, { root: carry[0]!.node }));
  const { root } = run({ a: [2, 27], one: [1, 1] });
  expect(Array.from(root!)).toEqual([expect.closeTo(Math.cbrt(2), 12), expect.closeTo(3, 12)]);
});

describe("errors", () => {
  const [x, v, other] = inputs([3], [3], [2]);

  test("a direction of another shape", () => {
    expect(() => jvp(square(x), x, other)).toThrow(
      "TPL011 jvp: a direction has the shape and type of what moves along it: f32[3], not f32[2]",
    );
  });

  test("integers", () => {
    const position = x.trace.input("position", [3], "i32");
    expect(() => jvp(position, x, v)).toThrow(
      "TPL020 jvp: only floating-point tensors have derivatives, not i32[3]",
    );
  });

  test("inside of a scan, by a tensor around it that more than the body is computed from", () => {
    const [a, b] = inputs([3], [3]);
    const outside = square(a);
    const inBody = (build: (h: Tensor) => Tensor): (() => unknown) => {
      return () => scan({ carry: [b], length: 2 }, ([h]) => ({ carry: [build(h)] }));
    };
    expect(inBody((h) => jvp(mul(h, outside), a, h))).toThrow(
      "TPL020 jvp: inside of a scan, by a tensor from around it (f32[3]): the body also reads f32[3], which is computed from that outside",
    );
    expect(inBody((h) => grad(sum(mul(h, mul(outside, a))), a))).toThrow("TPL020 grad: inside of a scan");
    // What is made of outer tensors alone is computed outside.
    expect(inBody((h) => grad(sum(mul(h, mul(square(b), a))), a))).toThrow("TPL020 grad: inside of a scan");
    expect(inBody((h) => grad(sum(mul(mul(h, square(b)), a)), a))).not.toThrow();
    expect(inBody((h) => grad(sum(mul(mul(h, outside), outside)), outside))).not.toThrow();
  });

  test("a custom gradient that is not linear", () => {
    const folded = customGradient(
      (a: Tensor) => a,
      (_, __, cotangent) => [abs(cotangent)],
    );
    expect(() => jvp(folded(x), x, v)).toThrow("TPL020 jvp: there is no derivative along a direction");
  });
});

test("what does not depend on the point has the derivative 0, where that is meant", () => {
  const [x, v, y] = inputs([3], [3], [3]);
  const pushed = jvp(concat([square(y), y]), x, v, { allowUnused: true });
  expect(pushed.node.op).toBe(ops.broadcast);
  expect(pushed.shape).toEqual([6]);
});
