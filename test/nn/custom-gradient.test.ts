/** Functions with a gradient of their own: what flows, where they may stand, and what is said when they are wrong. */
import { describe, expect, test } from "vitest";
import { checkCommand } from "../../compiler/cli/check.ts";
import {
  add,
  arange,
  clamp,
  compile,
  customGradient,
  defineModel,
  div,
  dropout,
  exp,
  grad,
  hessian,
  initial,
  jacobian,
  jvp,
  linear,
  log,
  matmul,
  mul,
  neg,
  round,
  scan,
  sgd,
  sigmoid,
  sin,
  square,
  stopGradient,
  sum,
  take,
  tanh,
  zeros,
  type Model,
  type Tensor,
} from "../../compiler/index.ts";
import { reachable } from "../../compiler/graph/traverse.ts";
import { rebuild } from "../../compiler/simplify/rebuild.ts";
import { collect } from "../cli/collect.ts";
import { checkModel, checkTargets } from "../support/check-model.ts";
import { runFunction, type Build } from "../support/run-function.ts";
import { difference } from "../support/numeric.ts";
import { inputs } from "./values.ts";
import { ops } from "../../compiler/ops/registry.ts";
import { isA, nameOf } from "../../compiler/graph/graph.ts";

const point = [-1.5, -0.2, 0.7, 2];

/** Values and, as `d x`, gradients for a cotangent of ones; interpreted, and the same when emitted. */
async function valuesOf(build: (x: Tensor, y: Tensor) => ReturnType<Build>) {
  const { interpreted, emitted } = await runFunction((t) => build(t["x"]!, t["y"]!), {
    x: { shape: [4], data: point },
    y: { shape: [4], data: [3, -1, 0.5, 2] },
  });
  for (const [name, values] of Object.entries(interpreted))
    expect(difference(emitted[name]!, values), name).toBeLessThan(1e-12);
  return interpreted;
}
const close = (expected: readonly number[]): unknown[] => expected.map((value) => expect.closeTo(value, 10));

/** log(1 + eˣ), whose parts overflow; its derivative does not. */
function log1pexp(x: Tensor): Tensor {
  return log(add(exp(x), 1));
}
const softplus = customGradient(log1pexp, ([x], _, cotangent) => [mul(cotangent, sigmoid(x))]);
const sigmoidAt = (x: number): number => 1 / (1 + Math.exp(-x));

const reversed = customGradient(
  (x: Tensor) => x,
  (_, __, cotangent) => [neg(cotangent)],
);
const rounded = customGradient(
  (x: Tensor) => round(x),
  (_, __, cotangent) => [cotangent],
);
const clipped = customGradient(
  (x: Tensor) => x,
  (_, __, cotangent) => [clamp(cotangent, { min: -1, max: 1 })],
);
/** x / y, from the result. */
const ratio = customGradient(
  (x: Tensor, y: Tensor) => div(x, y),
  ([, y], output, cotangent) => [div(cotangent, y), neg(div(mul(cotangent, output), y))],
);

describe("what flows", () => {
  test("a straight-through estimator", async () => {
    const run = await valuesOf((x) => ({ value: mul(rounded(x), 3) }));
    expect([...run["value"]!]).toEqual([-6, -0, 3, 6]);
    expect([...run["d x"]!]).toEqual([3, 3, 3, 3]);
  });

  test("gradient reversal", async () => {
    const run = await valuesOf((x) => ({ value: square(reversed(x)) }));
    expect([...run["value"]!]).toEqual(close(point.map((value) => value * value)));
    expect([...run["d x"]!]).toEqual(close(point.map((value) => -2 * value)));
  });

  test("a clipped gradient", async () => {
    const run = await valuesOf((x) => ({ value: square(clipped(x)) }));
    expect([...run["d x"]!]).toEqual(close([-1, -0.4, 1, 1]));
  });

  test("a stable one", async () => {
    const run = await valuesOf((x) => ({ value: softplus(mul(x, 500)) }));
    // The value overflows, the gradient does not.
    expect(run["value"]![3]).toBe(Infinity);
    expect([...run["d x"]!]).toEqual(close([0, 500 * sigmoidAt(-100), 500, 500]));
  });

  test("several arguments, and the result", async () => {
    const run = await valuesOf((x, y) => ({ value: ratio(x, y) }));
    const y = [3, -1, 0.5, 2];
    expect([...run["d x"]!]).toEqual(close(y.map((value) => 1 / value)));
    expect([...run["d y"]!]).toEqual(close(y.map((value, k) => -point[k]! / value ** 2)));
  });

  test("integer arguments and null: nothing", async () => {
    const picked = customGradient(
      (x: Tensor, index: Tensor, y: Tensor) => add(take(x, index), y),
      ([x], _, cotangent) => [mul(x, sum(cotangent)), null, null],
    );
    const run = await valuesOf((x, y) => ({
      value: picked(x, arange(x, 4), y),
    }));
    expect([...run["d x"]!]).toEqual(close(point.map((value) => 4 * value)));
    expect([...run["d y"]!]).toEqual([0, 0, 0, 0]);
  });

  test("random numbers in the forward function, new in each step of a scan", async () => {
    const model = defineModel({
      name: "noisy",
      build(builder) {
        const w = builder.parameter("w", [64], initial.ones);
        const noisy = customGradient(
          (a: Tensor) => dropout(a, 0.5),
          (_, __, cotangent) => [cotangent],
        );
        const start = zeros(builder, []);
        const { carry } = scan({ carry: [start], length: 2 }, ([h]) => ({ carry: [add(h, sum(noisy(w)))] }));
        return { loss: add(carry[0], sum(noisy(w))), optimizer };
      },
    });
    await checkTargets(model);
    const trainer = await (await compile(model)).createTrainer({ seed: 1 });
    // About half of them, doubled, three times; the gradient knows nothing of it.
    expect(Math.abs(trainer.step({}) - 3 * 64)).toBeLessThan(60);
    expect(new Set(trainer.gradients({})["w"])).toEqual(new Set([3]));
    expect(trainer.evaluate({})).toBeCloseTo(3 * 64 * (1 - 3 * 0.1), 3);
  });

  test("what the backward function reads from around it", async () => {
    const run = await valuesOf((x, y) => {
      const scaled = customGradient(
        (a: Tensor) => a,
        (_, __, cotangent) => [mul(cotangent, exp(y))],
      );
      return { value: grad(sum(scaled(x)), x) };
    });
    // The gradient by x is eʸ, and that has a derivative by y.
    const expected = [3, -1, 0.5, 2].map(Math.exp);
    expect([...run["value"]!]).toEqual(close(expected));
    expect([...run["d y"]!]).toEqual(close(expected));
  });
});

describe("second derivatives", () => {
  test("differentiate the backward function", async () => {
    const run = await valuesOf((x) => ({ value: hessian(sum(softplus(x)), x) }));
    const slopes = point.map((value) => sigmoidAt(value) * (1 - sigmoidAt(value)));
    expect([...run["value"]!]).toEqual(
      close(Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? slopes[k / 5]! : 0))),
    );
  });

  test("also through the result", async () => {
    const run = await valuesOf((x, y) => ({ value: grad(sum(grad(sum(square(ratio(x, y))), x)), y) }));
    // (x² / y²)' by x is 2x / y², and that by y is -4x / y³.
    expect([...run["value"]!]).toEqual(close([3, -1, 0.5, 2].map((y, k) => (-4 * point[k]!) / y ** 3)));
  });

  test("forward mode follows from the backward function", async () => {
    const run = await valuesOf((x, y) => ({
      tangent: jvp(softplus(x), x, y),
      straight: jvp(rounded(x), x, y),
    }));
    expect([...run["tangent"]!]).toEqual(close([3, -1, 0.5, 2].map((v, k) => v * sigmoidAt(point[k]!))));
    expect([...run["straight"]!]).toEqual([3, -1, 0.5, 2]);
  });
});

const optimizer = sgd({ learningRate: 0.1 });

/** Custom functions in a network, in a scan, and around a scan. */
const network = defineModel({
  name: "network",
  build(model) {
    const x = model.input("x", [3, 4]);
    const start = linear(x, 5, { name: "hidden" });
    const weight = model.parameter("weight", [5, 5], initial.uniform(-0.5, 0.5));
    const { carry, ys } = scan({ carry: [start], length: 3 }, ([h]) => {
      const next = softplus(matmul(h!, weight));
      return { carry: [tanh(next)], ys: [ratio(next, add(square(h!), 1))] };
    });
    const looped = customGradient(
      (a: Tensor) => scan({ carry: [a], length: 2 }, ([b]) => ({ carry: [sin(b!)] })).carry[0]!,
      ([a], _, c) => [mul(c, mul(cosine(a), cosine(sin(a))))],
    );
    const loss = add(sum(looped(carry[0]!)), sum(square(ys[0] as Tensor)));
    return {
      loss: add(loss, sum(square(grad(loss, start)))),
      optimizer,
      outputs: { result: softplus(carry[0]!) },
    };
  },
});
const cosine = (x: Tensor): Tensor => sin(add(x, Math.PI / 2));

test("in a scan, around a scan, and in a gradient penalty: emitted, interpreted and numeric agree", async () => {
  await checkModel(network);
});

const sine = customGradient(
  (x: Tensor) => sin(x),
  ([x], _, cotangent) => [mul(cotangent, cosine(x))],
);
/** sin x sin y, in whose gradient functions with gradients of their own are called. */
const sines = customGradient(
  (x: Tensor, y: Tensor) => mul(sine(x), sine(y)),
  ([x, y], _, cotangent) => [
    mul(cotangent, mul(cosine(x), sine(y))),
    mul(cotangent, mul(sine(x), cosine(y))),
  ],
);

test("in each other, in a scan in a scan, in Jacobians and Hessians", async () => {
  const model = defineModel({
    name: "nested",
    build(builder) {
      const w = builder.parameter("w", [3], initial.uniform(-1, 1));
      const k = builder.parameter("k", [3], initial.uniform(-1, 1));
      const { carry, ys } = scan({ carry: [w], length: 2 }, ([h]) => {
        const local = tanh(mul(h, k));
        const loop = scan({ carry: [local], length: 2 }, ([g]) => ({ carry: [sines(g, k)] }));
        return { carry: [softplus(loop.carry[0])], ys: [sines(h, local)] };
      });
      const second: Tensor[] = [
        jacobian(carry[0], k),
        hessian(sum(sines(w, mul(w, 2))), w),
        grad(sum(square(ys[0] as Tensor)), k),
      ];
      const loss = second.map((tensor) => sum(square(tensor))).reduce((a, b) => add(a, b), sum(carry[0]));
      return { loss, optimizer, outputs: { tangent: jvp(carry[0], w, k) } };
    },
  });
  await checkModel(model);
});

describe("when the graph is rebuilt", () => {
  test("nothing is left of the call", async () => {
    const { entries } = await compile(network);
    const { step, evaluate } = entries.objectives.get("loss")!;
    for (const { graph } of [step, evaluate, entries.predict])
      expect(graph.nodes.map(({ op }) => op.name)).not.toContain("customGradient");
    // A matrix product, softplus and tanh: evaluation computes no backward function.
    const loop = entries.predict.graph.nodes.find((node) => isA(node, ops.scan))!;
    const names = reachable(loop.attributes.body.nextCarries).map(({ op }) => op.name);
    expect(names.filter((name) => !["input", "constant", "broadcast"].includes(name))).toEqual([
      "contraction",
      "exp",
      "add",
      "log",
      "tanh",
    ]);
  });

  test("what only the backward function reads goes, too", () => {
    const [x, y] = inputs([3], [3]);
    const scaled = customGradient(
      (...[a]: [Tensor, Tensor]) => a,
      ([, b], __, cotangent) => [mul(cotangent, exp(b)), null],
    );
    const { graph, roots } = rebuild(x.trace.graph, [scaled(x, tanh(y)).node]);
    expect(graph.nodes).toEqual(roots);
    expect(nameOf(roots[0]!)).toBe("x0");
  });
});

describe("tapeless check", () => {
  const modelOf = (f: (x: Tensor) => Tensor): Model =>
    defineModel({
      name: "checked",
      build(model) {
        const w = model.parameter("w", [6], initial.uniform(0.5, 1.5));
        return { loss: sum(sin(f(w))), optimizer };
      },
    });

  test("agrees with a right one", async () => {
    const { console, text } = collect();
    expect(await checkCommand(modelOf(softplus), { samples: 6 }, console)).toBe(0);
    expect(text()).toContain("agree with numeric ones");
  });

  // log takes positive numbers only: the check finds operands that it does take.
  test.each([
    ["square", (x: Tensor) => square(x)],
    ["log", (x: Tensor) => log(x)],
  ])("names a wrong one: %s", async (_, f) => {
    const wrong = customGradient(
      function unlike(x: Tensor) {
        return f(x);
      },
      ([x], __, cotangent) => [mul(cotangent, x)],
    );
    const { console, text } = collect();
    expect(await checkCommand(modelOf(wrong), { samples: 3 }, console)).toBe(1);
    expect(text()).toMatch(/TPL050 checked: the gradient of "w" on target ts differs/);
    expect(text()).toMatch(/suspect: customGradient unlike, f64\[6\] → f64\[6\]: wrong for operand 0 by/);
    expect(text()).toMatch(
      /at .*custom-gradient\.test\.ts:\d+ {3}return \{ loss: sum\(sin\(f\(w\)\)\), optimizer/,
    );
    expect(text().match(/suspect/g)).toHaveLength(1);
  });

  test("a gradient that is no derivative on purpose is named as well", async () => {
    const { console, text } = collect();
    expect(await checkCommand(modelOf(reversed), { samples: 3 }, console)).toBe(1);
    expect(text()).toContain("suspect: customGradient, f64[6] → f64[6]: wrong for operand 0 by 2.0e+0");
  });
});

describe("errors", () => {
  const [x, y] = inputs([2, 3], [3]);
  const label = x.trace.input("label", [3], "i32");
  const other = x.trace.input("other", [3]);

  test("a cotangent of another shape, with the line that calls the function", () => {
    const wrong = customGradient(
      function total(a: Tensor) {
        return sum(a);
      },
      (_, __, cotangent) => [cotangent],
    );
    expect(() => wrong(x)).toThrow(
      /TPL022 customGradient total: argument 0 is f32\[2, 3\], its cotangent f32\[\]\n {2}at .*custom-gradient\.test\.ts:\d+ /,
    );
  });

  test("too few cotangents", () => {
    const wrong = customGradient(
      (a: Tensor, b: Tensor) => add(a, b),
      // @ts-expect-error: one for each argument.
      (_, __, cotangent) => [cotangent],
    );
    expect(() => wrong(y, y)).toThrow(
      "TPL022 customGradient: the backward function returns a list with the cotangent of each of 2 argument(s)",
    );
  });

  test("a cotangent of integers", () => {
    const wrong = customGradient(
      (a: Tensor, index: Tensor) => take(a, index),
      (_, __, cotangent) => [cotangent, cotangent],
    );
    expect(() => wrong(y, label)).toThrow(
      "TPL022 customGradient: argument 1 is i32[3], which has no cotangent: return null in its place",
    );
  });

  test("a result of integers", () => {
    const wrong = customGradient(
      (a: Tensor) => a,
      (_, __, cotangent) => [cotangent],
    );
    expect(() => wrong(label)).toThrow(
      "TPL022 customGradient: the result must be a floating-point tensor, not i32[3]",
    );
  });

  test("a forward function that reads what no gradient would reach", () => {
    const wrong = customGradient(
      (a: Tensor) => mul(a, y),
      (_, __, cotangent) => [mul(cotangent, y)],
    );
    expect(() => wrong(other)).toThrow(
      "TPL022 customGradient: the forward function reads x1 from around it, which no gradient would reach; pass it as an argument, or wrap it in stopGradient()",
    );
    const right = customGradient(
      (a: Tensor) => mul(a, add(stopGradient(y), x.trace.constant([1, 2, 3], [3]))),
      (_, __, cotangent) => [cotangent],
    );
    expect(() => right(other)).not.toThrow();
  });
});
