/** Several small batches for one update, against one step on all of their examples. */
import { describe, expect, test } from "vitest";
import { compile, crossEntropy, defineModel, linear, mul, sum, tanh } from "../../compiler/index.ts";
import {
  accumulate,
  adam,
  adamw,
  clipByGlobalNorm,
  muon,
  nadam,
  schedules,
  sgd,
  withAverage,
  type Optimizer,
} from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

const features = 3;
const classes = 4;

async function classifier(batch: number, optimizer: Optimizer) {
  const model = defineModel({
    name: "classifier",
    build(builder) {
      const x = builder.input("x", [batch, features]);
      const label = builder.input("label", [batch], "i32", { below: classes });
      const logits = linear(tanh(linear(x, 5, { name: "hidden" })), classes, { name: "out" });
      return { loss: crossEntropy(logits, label), optimizer };
    },
  });
  const compiled = await compile(model, { float: "f64" });
  return compiled.createTrainer({ seed: 5 });
}

/** Examples `first` to `first + count`. */
const examples = (first: number, count: number) => ({
  x: Float64Array.from(Array.from({ length: count }, (_, k) => numbers(features, first + k)).flat()),
  label: Int32Array.from({ length: count }, (_, k) => ((first + k) * 7) % classes),
});

const warmUp = schedules.linearWarmUp({ learningRate: 0.1, steps: 3, startFactor: 0.2 });

describe("three batches of 4 are one of 12", () => {
  test.each([
    ["adam, with a schedule", adam({ learningRate: warmUp })],
    ["sgd with momentum and weight decay", sgd({ learningRate: 0.2, momentum: 0.9, weightDecay: 0.01 })],
    ["nadam, which has state of its own", nadam({ learningRate: 0.05 })],
    ["clipped", clipByGlobalNorm(adamw({ learningRate: warmUp }), 0.1)],
    ["muon and an average", withAverage(muon({ learningRate: 0.05, others: adam() }), 0.8)],
  ])("%s", async (_, optimizer) => {
    const [small, large] = [
      await classifier(4, accumulate(optimizer, { steps: 3 })),
      await classifier(12, optimizer),
    ];
    for (let update = 0; update < 4; update++) {
      for (let part = 0; part < 3; part++) {
        const before = Object.values(small.parameters).map((values) => [...values]);
        small.step(examples(12 * update + 4 * part, 4));
        if (part < 2) expect(Object.values(small.parameters).map((values) => [...values])).toEqual(before);
      }
      large.step(examples(12 * update, 12));
      for (const [name, values] of Object.entries(large.parameters))
        expectClose([...small.parameters[name]!], [...values], 1e-12);
      for (const [name, values] of Object.entries(large.state))
        expectClose([...small.state[name]!], [...values], 1e-12);
    }
    expect([small.steps, large.steps]).toEqual([12, 4]);
  });
});

test("a step whose gradient is not a number spoils its own group only", () => {
  const optimizer = accumulate(sgd({ learningRate: 1 }), { steps: 2 });
  const trainer = trained(optimizer, { p: { shape: [2], data: [0, 0] } });
  trainer.step({ p: [NaN, 1] });
  trainer.step({ p: [1, 3] });
  expect(trainer.value("p")).toEqual([NaN, -2]);
  trainer.set("p", [0, 0]);
  trainer.step({ p: [2, 2] });
  trainer.step({ p: [4, 4] });
  expect(trainer.value("p")).toEqual([-3, -3]);
});

test("of several objectives, each counts its own steps", async () => {
  const model = defineModel({
    name: "two",
    build(builder) {
      const x = builder.input("x", [2]);
      const loss = (name: string) => sum(mul(x, builder.parameter(name, [2], { kind: "zeros" })));
      const optimizer = sgd({ learningRate: 1 });
      return {
        objectives: {
          slow: {
            loss: loss("a"),
            optimizer: accumulate(optimizer, { steps: 2 }),
            parameters: (name) => name === "a",
          },
          fast: { loss: loss("b"), optimizer, parameters: (name) => name === "b" },
        },
      };
    },
  });
  const trainer = await (await compile(model)).createTrainer();
  const { a, b } = trainer.parameters as { readonly a: Float32Array; readonly b: Float32Array };
  trainer.step({ x: [1, 2] }, "fast");
  trainer.step({ x: [1, 2] }, "slow");
  expect([[...a], [...b]]).toEqual([
    [0, 0],
    [-1, -2],
  ]);
  trainer.step({ x: [1, 2] }, "fast");
  trainer.step({ x: [3, 4] }, "slow");
  expect([[...a], [...b]]).toEqual([
    [-2, -3],
    [-2, -4],
  ]);
});

test("one step for each update is the optimizer itself", () => {
  const optimizer = sgd({ learningRate: 1 });
  expect(accumulate(optimizer, { steps: 1 })).toBe(optimizer);
  expect(() => accumulate(optimizer, { steps: 2.5 })).toThrow(
    /^TPL017 accumulate: steps must be an integer from 1/,
  );
});
