/** Optimizers, clipping and schedules against PyTorch: each case of the fixture, none left out. */
import { describe, expect, test } from "vitest";
import * as optim from "../../compiler/optim/index.ts";
import type { LearningRate, Schedule } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { named, optimizerOf, sets, type Case, type ScheduleCase } from "./oracle.ts";
import { trained } from "./trained.ts";

/** The fixture's names of a schedule's options, and ours. */
const scheduleOptions: Readonly<Record<string, string>> = { minLr: "minimum", maxLr: "maximum" };

function scheduleOf({ schedule, attrs: { lr, ...attributes } }: ScheduleCase): Schedule {
  const options = Object.entries(attributes).map(([name, value]) => [scheduleOptions[name] ?? name, value]);
  const name = schedule === "linear" ? "linearWarmUp" : schedule;
  const first = name === "oneCycle" ? {} : { learningRate: lr };
  return named<Schedule>(optim.schedules, name)({ ...first, ...Object.fromEntries(options) });
}

/** With a parameter 0 and a gradient -1, the parameter after a step of `sgd` is the learning rate. */
function ratesOf(learningRate: LearningRate, steps: number): number[] {
  const trainer = trained(optim.sgd({ learningRate }), { p: { shape: [1], data: [0] } });
  return Array.from({ length: steps }, () => {
    trainer.set("p", [0]);
    trainer.step({ p: [-1] });
    return trainer.value("p")[0]!;
  });
}

const tolerances = { f64: 1e-9, f32: 1e-4 } as const;

const runs = sets.flatMap((one) => [
  { ...one, float: "f64" as const },
  { ...one, float: "f32" as const },
]);

describe.each(runs)("PyTorch, $name, $float", ({ cases, float }) => {
  test.each(cases.map((reference, k) => [k, titleOf(reference), reference] as const))(
    "case %i: %s",
    (_, __, reference) => {
      const tolerance = tolerances[float];
      if ("optimizer" in reference) {
        const trainer = trained(optimizerOf(reference), { p: reference.initial }, float);
        expect(reference.trajectory).toHaveLength(12);
        for (const [k, gradient] of reference.gradients.entries()) {
          trainer.step({ p: gradient.data });
          expectClose(trainer.value("p"), reference.trajectory[k]!.data, tolerance);
        }
      } else if ("clip" in reference) {
        expect(reference.clip).toBe("globalNorm");
        // With parameters 0, a step of `sgd` with learning rate 1 leaves the negative clipped gradients.
        const optimizer = optim.clipByGlobalNorm(optim.sgd({ learningRate: 1 }), reference.attrs.maxNorm);
        const zeros = mapValues(reference.gradients, ({ shape, data }) => ({
          shape,
          data: data.map(() => 0),
        }));
        const trainer = trained(optimizer, zeros, float);
        trainer.step(mapValues(reference.gradients, ({ data }) => data));
        for (const [name, { data }] of Object.entries(reference.clipped))
          expectClose(
            trainer.value(name),
            data.map((x) => -x),
            tolerance,
          );
      } else {
        const rates = ratesOf(scheduleOf(reference), reference.learningRates.length);
        for (const [k, rate] of reference.learningRates.entries())
          expect(Math.abs(rates[k]! / rate - 1)).toBeLessThan(1e-9);
      }
    },
  );
});

test.each(sets)(
  "$name covers every optimizer but lion and muon, and every schedule but constant",
  ({ cases }) => {
    const covered = new Set(
      cases.map((one) => ("optimizer" in one ? one.optimizer : "schedule" in one ? one.schedule : one.clip)),
    );
    expect(cases).toHaveLength(21);
    expect([...covered].join(" ")).toBe(
      "sgd adagrad adadelta rmsprop adam adamw adamax nadam radam globalNorm " +
        "step multiStep exponential cosine oneCycle linear",
    );
  },
);

function titleOf(reference: Case): string {
  const kind =
    "optimizer" in reference
      ? reference.optimizer
      : "clip" in reference
        ? reference.clip
        : reference.schedule;
  return `${kind} ${JSON.stringify(reference.attrs)}`;
}

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
