/** A step whose loss is not finite changes nothing, whatever runs it; told to ignore that, it does what a step without a guard did. */
import { describe, expect, test } from "vitest";
import {
  accumulate,
  add,
  adam,
  batchNorm,
  clipByGlobalNorm,
  compile,
  defineModel,
  dropout,
  initial,
  linear,
  mean,
  minimum,
  mse,
  mul,
  scan,
  schedules,
  sgd,
  square,
  sum,
  tanh,
  withAverage,
  type Model,
  type Tensor,
} from "../../compiler/index.ts";
import { loadTrainer } from "../../compiler/targets/load.ts";
import { randomBatch } from "../support/check-model.ts";
import { randomNumbers } from "../support/numeric.ts";
import { sharingAll } from "../support/sharing-all.ts";

const model = (
  name: string,
  build: (m: Parameters<Model["build"]>[0], x: Tensor, y: Tensor) => object,
): Model =>
  defineModel({
    name,
    build: (m) => build(m, m.input("x", [8, 4]) as Tensor, m.input("y", [8, 4]) as Tensor) as never,
  });

const models: readonly Model[] = [
  model("normalized", (_, x, y) => {
    const h: Tensor = dropout(batchNorm(linear(x, 4, { name: "a" }), { name: "b" }), 0.5);
    const optimizer = adam({ learningRate: schedules.exponential({ learningRate: 0.1, gamma: 0.9 }) });
    return { loss: mse(linear(h, 4, { name: "c" }), y), optimizer: clipByGlobalNorm(optimizer, 1) };
  }),
  // The loss needs what a state becomes, and a parameter's next value.
  model("stateful", (m, x, y) => {
    const best: Tensor = m.state("best", [], initial.constant(Infinity));
    const next: Tensor = minimum(best, mean(square(x)));
    m.update(best, next);
    return {
      loss: add(mse(linear(x, 4, { name: "a" }), y), mul(next, 0.1)),
      optimizer: accumulate(withAverage(sgd({ learningRate: 0.1, momentum: 0.9 }), 0.9), { steps: 2 }),
    };
  }),
  // The loss comes out of a scan.
  model("recurrent", (m, x, y) => {
    const w: Tensor = m.parameter("w", [4], initial.ones);
    const { carry } = scan({ carry: [sum(mul(x, 0))], xs: [x, y] }, ([total], [row, target]) => ({
      carry: [add(total as Tensor, mse(tanh(mul(row as Tensor, w)), target as Tensor))],
    }));
    return { loss: carry[0], optimizer: adam({ learningRate: 0.1 }) };
  }),
  // The loss is all that there is.
  model("plain", (m) => {
    const p: Tensor = m.parameter("p", [16], initial.ones);
    return { loss: sum(square(p)), optimizer: sgd({ learningRate: 0.1 }) };
  }),
  model("rivals", (m, x, y) => {
    const p: Tensor = m.parameter("p", [4], initial.ones);
    const q: Tensor = m.parameter("q", [4], initial.ones);
    return {
      objectives: {
        first: {
          loss: mse(mul(x, p), y),
          optimizer: adam({ learningRate: 0.1 }),
          parameters: (n: string) => n === "p",
        },
        second: {
          loss: mse(mul(x, q), mul(y, p)),
          optimizer: sgd({ learningRate: 0.1 }),
          parameters: (n: string) => n === "q",
        },
      },
    };
  }),
];

describe.each(models.map((each) => [each.name, each] as const))("%s", (_, tried) => {
  test.each([
    ["ts", "fast", 1],
    ["ts", "strict", 1],
    ["wasm", "fast", 1],
    ["wasm", "fast", 2],
  ] as const)("%s, %s, threads: %i", async (target, precision, threads) => {
    const { target: made, trainer: compiled } = await compile(tried, { target, precision });
    const create = (onNaN: "throw" | "skip" | "ignore") =>
      loadTrainer(made, threads > 1 ? sharingAll(compiled) : compiled, {
        seed: 5,
        onNaN,
        threads: target === "ts" ? undefined : threads,
        fixedThreads: true,
      });
    const [whole, throwing, skipping, careless] = [
      await create("ignore"),
      await create("throw"),
      await create("skip"),
      await create("ignore"),
    ];
    const random = randomNumbers(7);
    for (let k = 0; k < 3; k++)
      for (const [objective, { step }] of compiled.objectives) {
        const batch = randomBatch(step, random);
        const before = throwing.save();
        // A batch or, where none is read, a parameter that is not finite.
        const [input] = step.inputs;
        for (const value of [NaN, Infinity, -Infinity]) {
          const broken = { ...batch };
          const parameter = Object.values(throwing.parameters)[0]!;
          const kept = parameter[0]!;
          if (input === undefined) parameter[0] = NaN;
          else
            broken[input.buffer.name] = Float64Array.from(batch[input.buffer.name]!, (x, at) =>
              at === 3 ? value : x,
            );
          expect(() => throwing.step(broken, objective)).toThrow(
            input === undefined
              ? /^TPL210 .*the parameter "p"/
              : `the input "${input.buffer.name}" holds ${value} at index 3`,
          );
          parameter[0] = kept;
          expect(throwing.save()).toEqual(before);
          if (input === undefined) continue;
          expect(skipping.step(broken, objective) * 0).toBeNaN();
          expect(skipping.save()).toEqual(before);
        }
        const loss = whole.step(batch, objective);
        expect(throwing.step(batch, objective)).toBe(loss);
        expect(skipping.step(batch, objective)).toBe(loss);
        for (const each of [throwing, skipping]) expect(each.save()).toEqual(whole.save());
      }
    if (tried.name !== "plain") {
      const [objective, { step }] = [...compiled.objectives][0]!;
      careless.step(
        randomBatch(step, () => NaN),
        objective,
      );
      expect(careless.steps).toBe(1);
      const kept = [...Object.values(careless.parameters), ...Object.values(careless.state)];
      expect(kept.some((values) => values.some(Number.isNaN))).toBe(true);
    }
    for (const each of [whole, throwing, skipping, careless]) each.close();
  });
});
