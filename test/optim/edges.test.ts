/** Every optimizer, wrapper and schedule where numbers are extreme: gradients that are 0 from the start, tiny, huge or equal; ends of schedules. */
import { describe, expect, test } from "vitest";
import * as optim from "../../compiler/optim/index.ts";
import type { LearningRate, Optimizer } from "../../compiler/optim/index.ts";
import { trained } from "./trained.ts";
import { state, isA } from "../../compiler/graph/graph.ts";

const { sgd, adam, adamw } = optim;
const rate = { learningRate: 0.1 };

/** By export; several where an option adds a quotient or a root. */
const optimizers: Readonly<Record<string, readonly Optimizer[]>> = {
  accumulate: [optim.accumulate(adam(rate), { steps: 2 })],
  adadelta: [optim.adadelta(rate)],
  adagrad: [optim.adagrad(rate)],
  adam: [adam(rate), adam({ ...rate, amsgrad: true })],
  adamax: [optim.adamax(rate)],
  adamw: [adamw({ ...rate, weightDecay: 0 })],
  clipByGlobalNorm: [optim.clipByGlobalNorm(sgd(rate), 1), optim.clipByGlobalNorm(adam(rate), 1e-30)],
  clipByValue: [optim.clipByValue(sgd(rate), 1)],
  lion: [optim.lion(rate)],
  muon: [optim.muon({ ...rate, weightDecay: 0, others: sgd(rate) })],
  nadam: [optim.nadam(rate)],
  radam: [optim.radam(rate), optim.radam({ ...rate, betas: [0.5, 0.5] })],
  rmsprop: [optim.rmsprop(rate), optim.rmsprop({ ...rate, centered: true, momentum: 0.9 })],
  sgd: [sgd(rate), sgd({ ...rate, momentum: 0.9, nesterov: true })],
  withAverage: [optim.withAverage(adam(rate), 0.9)],
};

test("every export is tried", () => {
  expect(Object.keys({ ...optimizers, schedules: null }).toSorted()).toEqual(Object.keys(optim).toSorted());
  expect(Object.keys(schedules).toSorted()).toEqual(Object.keys(optim.schedules).toSorted());
});

const start = { w: { shape: [2, 2], data: [1, -2, 0, 3] }, b: { shape: [2], data: [0.5, 0] } };
/** Squares of 1e18 are within 32 bits, those of 1e-30 are 0. */
const gradients = [0, 1e-30, 1, -1e18];

describe.each(
  Object.entries(optimizers).flatMap(([name, list]) => list.map((one, k) => [`${name}, ${k}`, one] as const)),
)("%s", (_, optimizer) => {
  test.each(["f64", "f32"] as const)(
    "in %s: numbers after any gradients, and nothing moves without one",
    (float) => {
      for (const first of gradients)
        for (const second of gradients) {
          const trainer = trained(optimizer, start, float);
          const names = [
            "w",
            "b",
            ...trainer.nodes.flatMap((node) => (isA(node, state) ? [node.attributes.name] : [])),
          ];
          for (const gradient of [first, first, second, second, 0]) {
            trainer.step({ w: [gradient, gradient, 0, -gradient], b: [gradient, gradient] });
            for (const name of names)
              expect(
                trainer.value(name).every(Number.isFinite),
                `${name} after ${first}, ${second}: ${trainer.value(name).join(" ")}`,
              ).toBe(true);
          }
          if (first === 0 && second === 0)
            for (const [name, { data }] of Object.entries(start)) expect(trainer.value(name)).toEqual(data);
        }
    },
  );
});

const { learningRate } = rate;
const schedules: Readonly<Record<string, LearningRate>> = {
  constant: optim.schedules.constant(0),
  cosine: optim.schedules.cosine({ learningRate, steps: 1 }),
  exponential: optim.schedules.exponential({ learningRate, gamma: 0.1 }),
  inverseSquareRoot: optim.schedules.inverseSquareRoot({ learningRate, warmUp: 1 }),
  linearWarmUp: optim.schedules.linearWarmUp({ learningRate, steps: 1 }),
  multiStep: optim.schedules.multiStep({ learningRate, milestones: [] }),
  oneCycle: optim.schedules.oneCycle({ maximum: 1, steps: 2, warmUp: 0.75 }),
  step: optim.schedules.step({ learningRate, stepSize: 1 }),
};

test.each(Object.entries(schedules))(
  "%s: a rate from the first step to the last that can be counted",
  (_, schedule) => {
    const trainer = trained(sgd({ learningRate: schedule }), { p: { shape: [], data: [0] } });
    for (const done of [0, 1, 2, 3, 1000, 2 ** 31 - 2]) {
      trainer.set("p", [0]);
      trainer.set("step", [done]);
      trainer.step({ p: [-1] });
      const [value] = trainer.value("p");
      expect(value, `after ${done} steps`).toBeGreaterThanOrEqual(0);
      expect(value, `after ${done} steps`).toBeLessThanOrEqual(1);
    }
  },
);
