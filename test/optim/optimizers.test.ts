/** What all optimizers have in common: weight decay, scalars, options. */
import { describe, expect, test } from "vitest";
import { CompileError } from "../../compiler/errors.ts";
import * as optim from "../../compiler/optim/index.ts";
import type { LearningRate, Optimizer } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";
import { ops } from "../../compiler/ops/registry.ts";

interface CommonOptions {
  readonly learningRate: LearningRate;
  readonly weightDecay?: number;
}

/** Optimizers whose weight decay is a part of the gradient. */
const regularizing: Readonly<Record<string, (options: CommonOptions) => Optimizer>> = {
  sgd: (options) => optim.sgd({ ...options, momentum: 0.5 }),
  adagrad: optim.adagrad,
  adadelta: optim.adadelta,
  rmsprop: optim.rmsprop,
  adam: optim.adam,
  adamax: optim.adamax,
  nadam: optim.nadam,
  radam: optim.radam,
};

/** Optimizers that shrink the parameters by themselves. */
const shrinking: Readonly<Record<string, (options: CommonOptions) => Optimizer>> = {
  adamw: optim.adamw,
  lion: optim.lion,
  muon: (options) => optim.muon({ ...options, others: optim.sgd({ learningRate: 0 }) }),
};

const makers = Object.entries({ ...regularizing, ...shrinking });
const initial = { p: { shape: [3, 2], data: numbers(6, 1) } };

test.each(Object.entries(regularizing))("%s: weight decay is added to the gradient", (_, make) => {
  const decayed = trained(make({ learningRate: 0.05, weightDecay: 0.3 }), initial);
  const byHand = trained(make({ learningRate: 0.05, weightDecay: 0 }), initial);
  for (let k = 0; k < 8; k++) {
    const gradient = numbers(6, k + 2);
    const value = byHand.value("p");
    decayed.step({ p: gradient });
    byHand.step({ p: gradient.map((g, i) => g + 0.3 * value[i]!) });
  }
  expectClose(decayed.value("p"), byHand.value("p"), 1e-12);
});

test.each(Object.entries(shrinking))("%s: weight decay is apart from the gradient", (_, make) => {
  const trainer = trained(make({ learningRate: 0.05, weightDecay: 0.3 }), initial);
  trainer.step({ p: [0, 0, 0, 0, 0, 0] });
  expectClose(
    trainer.value("p"),
    initial.p.data.map((value) => value * (1 - 0.05 * 0.3)),
    1e-15,
  );
});

describe.each(makers)("%s", (_, make) => {
  test("takes a schedule; scalars are computed once for all parameters, in float64", () => {
    const learningRate = optim.schedules.exponential({ learningRate: 0.02, gamma: 0.9 });
    const several = Object.fromEntries(
      [1, 2, 3, 4].map((k) => [`p${k}`, { shape: [k, 2], data: numbers(2 * k, k) }]),
    );
    const powers = (parameters: typeof several) =>
      trained(make({ learningRate }), parameters, "f32").nodes.filter(({ op }) => op === ops.pow);
    expect(powers(initial).length).toBeGreaterThan(0);
    expect(powers(several)).toHaveLength(powers(initial).length);
    for (const { type } of powers(several)) expect(type).toEqual({ dtype: "f64", shape: [] });
  });

  test("treats parameters of any shape, each by itself", () => {
    const shapes = { scalar: [], row: [1, 4], tensor: [2, 1, 3] };
    const sizes = { scalar: 1, row: 4, tensor: 6 };
    const names = ["scalar", "row", "tensor"] as const;
    const start = (name: (typeof names)[number]) => ({
      shape: shapes[name],
      data: numbers(sizes[name], sizes[name]),
    });
    const gradients = (k: number) =>
      names.map((name) => [name, numbers(sizes[name], k + sizes[name])] as const);
    const together = trained(
      make({ learningRate: 0.01 }),
      Object.fromEntries(names.map((name) => [name, start(name)])),
    );
    for (let k = 0; k < 3; k++) together.step(Object.fromEntries(gradients(k)));
    for (const name of names) {
      const alone = trained(make({ learningRate: 0.01 }), { [name]: start(name) });
      for (let k = 0; k < 3; k++) alone.step({ [name]: new Map(gradients(k)).get(name)! });
      expectClose(together.value(name), alone.value(name), 1e-14);
    }
  });

  test.each([-0.1, NaN, Infinity])("refuses the learning rate %d", (learningRate) => {
    expect(() => make({ learningRate })).toThrow(CompileError);
    expect(() => make({ learningRate })).toThrow(`learningRate must be at least 0, not ${learningRate}`);
  });

  test("refuses a negative weight decay", () => {
    expect(() => make({ learningRate: 0.1, weightDecay: -0.5 })).toThrow(
      /TPL017 .*weightDecay must be at least 0, not -0.5/,
    );
  });
});

test("bias corrections are exact in float32: the first step of adam is the learning rate", () => {
  const trainer = trained(
    optim.adam({ learningRate: 0.01, eps: 1e-12 }),
    { p: { shape: [2], data: [0, 0] } },
    "f32",
  );
  trainer.step({ p: [0.125, -64] });
  const [first, second] = trainer.value("p");
  expect(Math.abs(first! / -0.01 - 1)).toBeLessThan(1e-6);
  expect(Math.abs(second! / 0.01 - 1)).toBeLessThan(1e-6);
});

const others = optim.sgd({ learningRate: 0.1 });

test.each([
  ["sgd: momentum must be in [0, 1], not -1", () => optim.sgd({ learningRate: 1, momentum: -1 })],
  ["sgd: nesterov needs a momentum above 0, not 0", () => optim.sgd({ learningRate: 1, nesterov: true })],
  ["adagrad: eps must be above 0, not 0", () => optim.adagrad({ eps: 0 })],
  ["adagrad: learningRateDecay must be at least 0, not -2", () => optim.adagrad({ learningRateDecay: -2 })],
  ["adadelta: rho must be in [0, 1), not 1", () => optim.adadelta({ rho: 1 })],
  ["adadelta: eps must be above 0, not -1", () => optim.adadelta({ eps: -1 })],
  ["rmsprop: alpha must be in [0, 1), not 1.5", () => optim.rmsprop({ alpha: 1.5 })],
  ["rmsprop: eps must be above 0, not 0", () => optim.rmsprop({ eps: 0 })],
  ["rmsprop: momentum must be in [0, 1], not NaN", () => optim.rmsprop({ momentum: NaN })],
  ["adam: betas[0] must be in [0, 1), not 1", () => optim.adam({ betas: [1, 0.9] })],
  ["adam: eps must be above 0, not 0", () => optim.adam({ eps: 0 })],
  ["adamw: betas[1] must be in [0, 1), not -0.1", () => optim.adamw({ betas: [0.9, -0.1] })],
  ["adamax: eps must be above 0, not 0", () => optim.adamax({ eps: 0 })],
  ["nadam: momentumDecay must be at least 0, not -1", () => optim.nadam({ momentumDecay: -1 })],
  ["radam: betas[1] must be in [0, 1), not 1", () => optim.radam({ betas: [0.9, 1] })],
  ["lion: betas[1] must be in [0, 1), not 2", () => optim.lion({ betas: [0.9, 2] })],
  ["muon: momentum must be in [0, 1), not 1", () => optim.muon({ others, momentum: 1 })],
  ["muon: iterations must be an integer from 1, not 2.5", () => optim.muon({ others, iterations: 2.5 })],
  ["muon: eps must be above 0, not 0", () => optim.muon({ others, eps: 0 })],
  ["clipByGlobalNorm: maximum must be above 0, not 0", () => optim.clipByGlobalNorm(others, 0)],
  ["clipByValue: limit must be above 0, not -1", () => optim.clipByValue(others, -1)],
  ["withAverage: decay must be in [0, 1), not 1", () => optim.withAverage(others, 1)],
  ["schedules.constant: learningRate must be at least 0, not -1", () => optim.schedules.constant(-1)],
  [
    "schedules.step: stepSize must be an integer from 1, not 0",
    () => optim.schedules.step({ learningRate: 1, stepSize: 0 }),
  ],
  [
    "schedules.multiStep: milestones[1] must be an integer from 1, not 0.5",
    () => optim.schedules.multiStep({ learningRate: 1, milestones: [1, 0.5] }),
  ],
  [
    "schedules.exponential: gamma must be above 0, not 0",
    () => optim.schedules.exponential({ learningRate: 1, gamma: 0 }),
  ],
  [
    "schedules.cosine: steps must be an integer from 1, not 0",
    () => optim.schedules.cosine({ learningRate: 1, steps: 0 }),
  ],
  [
    "schedules.oneCycle: warmUp must be in [0, 1), not 1",
    () => optim.schedules.oneCycle({ maximum: 1, steps: 9, warmUp: 1 }),
  ],
  [
    "schedules.oneCycle: warmUp must be more than one step of 3, not 0.3 · 3",
    () => optim.schedules.oneCycle({ maximum: 1, steps: 3 }),
  ],
  [
    "schedules.linearWarmUp: startFactor must be in (0, 1], not 0",
    () => optim.schedules.linearWarmUp({ learningRate: 1, steps: 2, startFactor: 0 }),
  ],
])("refused: %s", (message, make) => {
  expect(make).toThrow(`TPL017 ${message}`);
});
