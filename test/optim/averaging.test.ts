/** Moving averages of the parameters. */
import { describe, expect, test } from "vitest";
import {
  batchNorm,
  compile,
  defineModel,
  linear,
  mse,
  mul,
  rnn,
  sum,
  tanh,
  type Optimizer,
} from "../../compiler/index.ts";
import { accumulate, adam, clipByGlobalNorm, sgd, withAverage } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

test.each(["f64", "f32"] as const)("the average starts at the first result and follows, %s", (float) => {
  const initial = { p: { shape: [2, 2], data: numbers(4, 1) }, q: { shape: [3], data: numbers(3, 2) } };
  const optimizer = clipByGlobalNorm(adam({ learningRate: 0.1 }), 1);
  const [averaged, plain] = [
    trained(withAverage(optimizer, 0.8), initial, float),
    trained(optimizer, initial, float),
  ];
  const averages = new Map<string, readonly number[]>();
  for (let k = 0; k < 6; k++) {
    const gradients = { p: numbers(4, 10 + k), q: numbers(3, 20 + k) };
    averaged.step(gradients);
    plain.step(gradients);
    for (const name of ["p", "q"]) {
      expect(averaged.value(name)).toEqual(plain.value(name));
      const previous = averages.get(name) ?? plain.value(name);
      const next = plain.value(name).map((value, i) => 0.8 * previous[i]! + 0.2 * value);
      averages.set(name, next);
      expectClose(averaged.value(`${name}.average`), next, float === "f64" ? 1e-14 : 1e-6);
    }
  }
});

describe("averages in place of parameters, in evaluation", () => {
  async function sequences(optimizer: Optimizer) {
    const model = defineModel({
      name: "sequences",
      build(builder) {
        const x = builder.input("x", [4, 3, 2]);
        const y = builder.input("y", [4, 1]);
        const { hidden } = rnn(tanh(linear(x, 5, { name: "in" })), { name: "rnn", hidden: 3 });
        const guess = linear(batchNorm(hidden, { name: "norm" }), 1, { name: "out" });
        return { loss: mse(guess, y), optimizer, outputs: { guess }, metrics: { total: sum(guess) } };
      },
    });
    const compiled = await compile(model, { float: "f64" });
    return compiled.createTrainer({ seed: 3 });
  }
  const batch = (seed: number) => ({ x: numbers(24, seed), y: numbers(4, seed + 1) });

  test.each([
    ["every step", (optimizer: Optimizer) => optimizer, 0],
    ["with accumulated gradients", (optimizer: Optimizer) => accumulate(optimizer, { steps: 2 }), 1],
  ])("%s", async (_, around, without) => {
    const optimizer = clipByGlobalNorm(adam({ learningRate: 0.1 }), 1);
    const trainer = await sequences(around(withAverage(optimizer, 0.7, { evaluate: true })));
    const [reference, plain] = [await sequences(optimizer), await sequences(around(optimizer))];
    for (let k = 0; k < 6; k++) {
      // Training does not see the averages.
      expect(trainer.step(batch(k))).toBe(plain.step(batch(k)));
      const isAveraged = k >= without;
      for (const [name, values] of Object.entries(reference.parameters)) {
        expect(trainer.parameters[name]).toEqual(plain.parameters[name]);
        const average = [...trainer.state[`${name}.average`]!];
        if (k > 2) expect(average).not.toEqual([...trainer.parameters[name]!]);
        values.set(isAveraged ? average : trainer.parameters[name]!);
      }
      for (const name of ["norm.running_mean", "norm.running_var"])
        reference.state[name]!.set(trainer.state[name]!);
      expect(trainer.evaluate(batch(20))).toBeCloseTo(reference.evaluate(batch(20)), 13);
      expect(trainer.metrics["total"]![0]).toBeCloseTo(reference.metrics["total"]![0]!, 13);
      const { x } = batch(30);
      expectClose([...trainer.predict({ x })["guess"]!], [...reference.predict({ x })["guess"]!], 1e-13);
    }
  });

  test("before the first step, they are the parameters", async () => {
    const optimizer = sgd({ learningRate: 0.1 });
    const trainer = await sequences(withAverage(optimizer, 0.7, { evaluate: true }));
    const plain = await sequences(optimizer);
    expect(trainer.evaluate(batch(1))).toBe(plain.evaluate(batch(1)));
  });

  test("of several objectives, each has its own", async () => {
    const model = defineModel({
      name: "two",
      build(builder) {
        const x = builder.input("x", [2]);
        const [a, b] = [
          builder.parameter("a", [2], { kind: "zeros" }),
          builder.parameter("b", [2], { kind: "zeros" }),
        ];
        const loss = sum(mul(x, a));
        return {
          objectives: {
            first: {
              loss,
              optimizer: withAverage(sgd({ learningRate: 1 }), 0.5, { evaluate: true }),
              parameters: (name) => name === "a",
            },
            second: {
              loss: sum(mul(x, b)),
              optimizer: sgd({ learningRate: 1 }),
              parameters: (name) => name === "b",
            },
          },
          outputs: { a: mul(a, 1), b: mul(b, 1) },
        };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    for (let k = 0; k < 2; k++) for (const name of ["first", "second"]) trainer.step({ x: [1, 2] }, name);
    // -1, then halfway to -2.
    expect(trainer.predict({})).toEqual({ a: Float32Array.of(-1.5, -3), b: Float32Array.of(-2, -4) });
    expect(trainer.evaluate({ x: [1, 1] }, "first")).toBe(-4.5);
  });
});
