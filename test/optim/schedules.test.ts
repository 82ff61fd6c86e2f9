/** What the oracle's cases of schedules leave out: their ends, and combinations. */
import { expect, test } from "vitest";
import { adagrad, schedules, sgd, type LearningRate, type Schedule } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

/** The learning rate after each number of steps done. */
function ratesAt(learningRate: LearningRate, steps: readonly number[]): number[] {
  const trainer = trained(sgd({ learningRate }), { p: { shape: [], data: [0] } });
  return steps.map((done) => {
    trainer.set("p", [0]);
    trainer.set("step", [done]);
    trainer.step({ p: [-1] });
    return trainer.value("p")[0]!;
  });
}

test("a constant schedule is the number", () => {
  expect(ratesAt(schedules.constant(0.3), [0, 7, 1e9])).toEqual([0.3, 0.3, 0.3]);
});

test("a cosine reaches its minimum, and then rises again", () => {
  const rate = schedules.cosine({ learningRate: 1, steps: 8, minimum: 0.1 });
  expectClose(ratesAt(rate, [0, 4, 8, 12, 16]), [1, 0.55, 0.1, 0.55, 1], 1e-12);
});

test("one cycle: first, highest and last rate; it stays there", () => {
  const rate = schedules.oneCycle({
    maximum: 0.5,
    steps: 101,
    warmUp: 51 / 101,
    initialDivisor: 10,
    finalDivisor: 100,
  });
  expectClose(
    ratesAt(rate, [0, 25, 50, 75, 100, 101, 1000]),
    [0.05, 0.275, 0.5, 0.25025, 0.0005, 0.0005, 0.0005],
    1e-12,
  );
});

test("warm-up scales another schedule", () => {
  const decay = schedules.exponential({ learningRate: 0.4, gamma: 0.5 });
  const rate = schedules.linearWarmUp({ learningRate: decay, startFactor: 0.25, steps: 2 });
  expectClose(ratesAt(rate, [0, 1, 2, 3]), [0.4 * 0.25, 0.2 * 0.625, 0.1, 0.05], 1e-14);
});

test("inverse square root: up in a line, down as 1 / √t; the formula of Vaswani et al.", () => {
  const rate = schedules.inverseSquareRoot({ learningRate: 1 / Math.sqrt(512 * 4000), warmUp: 4000 });
  const done = [0, 99, 3999, 4000, 15_999];
  const formula = done.map(
    (steps) => 512 ** -0.5 * Math.min((steps + 1) ** -0.5, (steps + 1) * 4000 ** -1.5),
  );
  expectClose(ratesAt(rate, done), formula, 1e-14);
});

test("milestones in any order, one of them twice", () => {
  const rate = schedules.multiStep({ learningRate: 1, milestones: [4, 2, 4], gamma: 0.5 });
  expectClose(ratesAt(rate, [0, 1, 2, 3, 4, 9]), [1, 1, 0.5, 0.5, 0.125, 0.125], 1e-14);
});

/** `0.1 / (1 + steps / 2)` */
const byHand: Schedule = (rules, done) => {
  const number = (value: number) => rules.constant(value, done);
  return rules.div(number(0.1), rules.add(number(1), rules.scale(done, 0.5)));
};

test("a schedule of one's own; adagrad's decay is one", () => {
  const initial = { p: { shape: [3], data: numbers(3, 1) } };
  const decayed = trained(adagrad({ learningRate: 0.1, learningRateDecay: 0.5 }), initial);
  const scheduled = trained(adagrad({ learningRate: byHand }), initial);
  const constant = trained(adagrad({ learningRate: 0.1 }), initial);
  for (let k = 0; k < 4; k++)
    for (const one of [decayed, scheduled, constant]) one.step({ p: numbers(3, k + 2) });
  expectClose(decayed.value("p"), scheduled.value("p"), 1e-14);
  expect(decayed.value("p")).not.toEqual(constant.value("p"));
});
