import { afterEach, describe, expect, test } from "vitest";
import { checkCommand } from "../../compiler/cli/check.ts";
import {
  batchNorm,
  compile,
  crossEntropy,
  defineModel,
  dropout,
  initial,
  linear,
  matmul,
  mean,
  mul,
  relu,
  sgd,
  sin,
  sum,
  tanh,
  type Model,
} from "../../compiler/index.ts";
import { ops } from "../../compiler/ops/registry.ts";
import { collect } from "./collect.ts";
import type { GradientRule } from "../../compiler/graph/graph.ts";

const optimizer = sgd({ learningRate: 0.1 });

const network = defineModel({
  name: "network",
  options: { hidden: 6 },
  build(model, { hidden }) {
    const x = model.input("x", [5, 3]);
    const label = model.input("label", [5], "i32", { below: 4 });
    const features = tanh(linear(x, hidden, { name: "hidden" }));
    const logits = linear(features, 4, { name: "out" });
    return { loss: crossEntropy(logits, label), optimizer };
  },
});

interface Checked {
  readonly target: string;
  readonly name: string;
  readonly elements: number;
  readonly directions: number;
  readonly kinks: number;
  readonly ok: boolean;
  readonly float32: number;
  readonly worst?: { readonly index: number; readonly error: number };
}

async function check(
  model: Model,
  samples = 20,
  set: Readonly<Record<string, string>> = {},
  target: "ts" | "wasm" | "all" = "ts",
) {
  const { console, text } = collect(true);
  const code = await checkCommand(model, { samples, target, set }, console);
  const result = JSON.parse(text()) as {
    readonly ok: boolean;
    readonly parameters: readonly Checked[];
    readonly operations?: readonly { readonly op: string; readonly types: string; readonly place: string }[];
    readonly stops?: readonly string[];
  };
  return { code, ...result };
}

const rules: { gradient: GradientRule | null }[] = [];
const right: (GradientRule | null)[] = [];

/** Gives an op another gradient rule until the end of the test. */
function replaceGradient(
  record: { gradient: GradientRule | null },
  change: (rule: GradientRule) => GradientRule,
): void {
  rules.push(record);
  right.push(record.gradient);
  record.gradient = change(record.gradient!);
}

afterEach(() => {
  for (const [k, record] of rules.entries()) record.gradient = right[k]!;
  rules.length = right.length = 0;
});

describe("right gradients", () => {
  test("every parameter, in both precisions", async () => {
    const { code, parameters } = await check(network, 20, { hidden: "7" });
    expect(code).toBe(0);
    // Where there are no more elements than directions, each is compared by itself.
    expect(parameters.map(({ name, elements, directions }) => [name, elements, directions])).toEqual([
      ["hidden.weight", 1, 20],
      ["hidden.bias", 7, 0],
      ["out.weight", 1, 20],
      ["out.bias", 4, 0],
    ]);
    for (const { worst, float32 } of parameters) {
      expect(worst!.error).toBeLessThan(1e-6);
      expect(float32).toBeLessThan(1e-5);
    }
  });

  test("every element, where that is asked for, and how many were compared", async () => {
    const { console, text } = collect();
    expect(await checkCommand(network, { full: true, target: "ts" }, console)).toBe(0);
    expect(text()).toMatch(/hidden\.weight +\[6, 3\] +18 /);
    expect(text()).toContain(
      "network: the emitted gradients of 4 parameters agree with numeric ones, within 0.00001, by 0 random directions and 52 of 52 elements",
    );
    const brief = collect();
    await checkCommand(network, { target: "ts" }, brief.console);
    expect(brief.text()).toContain("by 8 random directions and 4 of 52 elements");
  });

  test("on all targets", async () => {
    const { code, parameters } = await check(network, 3, {}, "all");
    expect(code).toBe(0);
    expect(parameters.map(({ target, name }) => `${target} ${name}`)).toEqual(
      ["ts", "wasm"].flatMap((target) =>
        ["hidden.weight", "hidden.bias", "out.weight", "out.bias"].map((name) => `${target} ${name}`),
      ),
    );
  });

  test("of the loss that training sees: dropout, and statistics of the batch", async () => {
    const model = defineModel({
      name: "noisy",
      build(builder) {
        const x = builder.input("x", [6, 4]);
        const other = builder.input("other", [6, 1]);
        const hidden = dropout(tanh(batchNorm(linear(x, 5, { name: "a" }), { name: "norm" })), 0.4);
        const y = linear(hidden, 1, { name: "b" });
        return { loss: mean(sin(y)), optimizer, metrics: { distance: mean(mul(y, other)) } };
      },
    });
    const { code, parameters } = await check(model);
    expect(code).toBe(0);
    expect(parameters).toHaveLength(6);
    const compiled = await compile(model, { float: "f64", lossOnly: true });
    const trainer = await compiled.createTrainer({ seed: 3 });
    const x = Float64Array.from({ length: 24 }, (_, k) => Math.sin(k));
    trainer.gradients({ x });
    expect(trainer.lastLoss).toBeCloseTo(trainer.evaluate({ x }), 14);
  });

  test("also those that vanish", async () => {
    const model = defineModel({
      name: "vanishing",
      build(builder) {
        const data = builder.constant([0, 0, 0, 2, -1, 0], [6]);
        const weight = builder.parameter("weight", [6], initial.ones);
        const unused = builder.parameter("unused", [3], initial.ones);
        const loss = sum(relu(mul(weight, data)));
        return { loss: loss, optimizer, outputs: { unused } };
      },
    });
    const { code, parameters } = await check(model);
    expect(code).toBe(0);
    expect(parameters.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe("wrong gradients", () => {
  test("name the op, its shapes and the model line", async () => {
    replaceGradient(
      ops.tanh,
      (rule) => (context) =>
        rule(context).map((cotangent) => cotangent && context.rules.scale(cotangent, 1.001)),
    );
    const { code, parameters, operations } = await check(network);
    expect(code).toBe(1);
    expect(parameters.map(({ name, ok }) => [name, ok])).toEqual([
      ["hidden.weight", false],
      ["hidden.bias", false],
      ["out.weight", true],
      ["out.bias", true],
    ]);
    expect(operations!.map(({ op, types }) => `${op} ${types}`)).toEqual(["tanh f64[5, 6] → f64[5, 6]"]);
    expect(operations![0]!.place).toMatch(/check\.test\.ts:\d+   const features = tanh\(/);
  });

  /** A model of one parameter, of which some elements of the gradient are replaced by other numbers. */
  const planted = (shape: readonly [number, number], wrong: ReadonlyMap<number, number>): Model => {
    const size = shape[0] * shape[1];
    replaceGradient(ops.sin, (rule) => (context) => {
      const { rules: build } = context;
      const position = build.reshape(build.graph.apply(ops.iota, [], { shape: [size], axis: 0 }), [...shape]);
      return rule(context).map((right) =>
        [...wrong].reduce(
          (gradient, [index, factor]) =>
            gradient &&
            build.select(
              build.call("equal", position, build.constant(index, position)),
              build.scale(gradient, factor),
              gradient,
            ),
          right,
        ),
      );
    });
    return defineModel({
      name: "wide",
      build(builder) {
        const weight = builder.parameter("weight", shape, initial.uniform(-0.5, 0.5));
        return { loss: mean(sin(weight)), optimizer };
      },
    });
  };

  test.each([0, 1234, 77_777, 99_999])(
    "one wrong element of 100,000 is found by a direction, and named: %i",
    async (index) => {
      // Of typical size, wrong by 2 %: about 0.00006 of the length of the gradient, where 0.00002 is sure to be seen.
      const { code, parameters } = await check(planted([250, 400], new Map([[index, 0.98]])), 1);
      expect(code).toBe(1);
      expect(parameters[0]).toMatchObject({ ok: false, directions: 1, elements: 2, worst: { index } });
      expect(parameters[0]!.worst!.error).toBeCloseTo(0.02, 2);
    },
  );

  test("of two wrong elements that might cancel, too", async () => {
    const { code, parameters } = await check(
      planted(
        [250, 400],
        new Map([
          [17, 0.98],
          [60_000, 0.98],
        ]),
      ),
      2,
    );
    expect(code).toBe(1);
    expect([17, 60_000]).toContain(parameters[0]!.worst!.index);
  });

  test("a small error in the largest element is seen there", async () => {
    const size = 8000;
    const model = defineModel({
      name: "peak",
      build(builder) {
        const weight = builder.parameter("weight", [size], initial.normal());
        const peak = builder.constant(
          Float32Array.from({ length: size }, (_, k) => (k === 4321 ? 5 : 1)),
          [size],
        );
        return { loss: mean(mul(sin(weight), peak)), optimizer };
      },
    });
    replaceGradient(ops.sin, (rule) => (context) => {
      const { rules: build, cotangent } = context;
      const isPeak = build.call("greater", cotangent, build.constant(3 / size, cotangent));
      return rule(context).map((right) => right && build.select(isPeak, build.scale(right, 1.00005), right));
    });
    const { code, parameters } = await check(model, 1);
    expect(code).toBe(1);
    expect(parameters[0]!.worst).toMatchObject({ index: 4321 });
    expect(parameters[0]!.worst!.error).toBeCloseTo(5e-5, 6);
  });

  test("in float32 alone are told apart", async () => {
    replaceGradient(ops.tanh, (rule) => (context) => {
      const factor = context.node.type.dtype === "f32" ? 1.01 : 1;
      return rule(context).map((right) => right && context.rules.scale(right, factor));
    });
    const { console, text } = collect();
    expect(await checkCommand(network, { samples: 3, target: "ts" }, console)).toBe(1);
    expect(text()).toContain(
      'the float32 gradient of "hidden.weight" on target ts differs from the float64 one by 1.0e-2',
    );
    expect(text()).not.toContain("suspect");
  });

  test("stopGradient is named where every operation is right by itself", async () => {
    const { stopGradient } = await import("../../compiler/index.ts");
    const model = defineModel({
      name: "stopped",
      build(builder) {
        const weight = builder.parameter("weight", [3, 3], initial.ones);
        return { loss: sum(matmul(weight, stopGradient(weight))), optimizer };
      },
    });
    const { code, operations, stops } = await check(model);
    expect(code).toBe(1);
    expect(operations).toEqual([]);
    expect(stops![0]).toMatch(/check\.test\.ts:\d+   return \{ loss: sum\(matmul\(weight, stopGradient/);
  });

  test("are told with index, values and line", async () => {
    replaceGradient(
      ops.tanh,
      (rule) => (context) => rule(context).map((cotangent) => cotangent && context.rules.neg(cotangent)),
    );
    const { console, text } = collect();
    await checkCommand(network, { samples: 3, target: "ts" }, console);
    expect(text()).toMatch(
      /TPL050 network: the gradient of "hidden\.weight" on target ts differs, most at \[\d, \d\]: numeric \S+, emitted \S+/,
    );
    expect(text()).toContain("suspect: tanh, f64[5, 6] → f64[5, 6]: wrong for operand 0 by 2.0e+0");
  });
});
