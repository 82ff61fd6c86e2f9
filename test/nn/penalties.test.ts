import { describe, expect, test } from "vitest";
import {
  add,
  compile,
  defineModel,
  initial,
  l1Penalty,
  l2Penalty,
  linear,
  mse,
  sgd,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";

const network = (penalty: (model: ModelBuilder) => Tensor) =>
  defineModel({
    name: "network",
    build(model) {
      const x = model.input("x", [2, 3]);
      const y = model.input("y", [2, 2]);
      model.parameter("frozen.weight", [2], initial.ones, { trainable: false });
      const guess = linear(linear(x, 4, { name: "a" }), 2, { name: "b" });
      return { loss: add(mse(guess, y), penalty(model)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });

const batch = { x: [1, 2, 3, -1, 0.5, 2], y: [1, 2, 3, 4] };

async function gradientsOf(penalty: (model: ModelBuilder) => Tensor) {
  const compiled = await compile(network(penalty), { float: "f64" });
  const trainer = await compiled.createTrainer({ seed: 2 });
  const gradients = trainer.gradients(batch);
  return { gradients, loss: trainer.lastLoss, parameters: trainer.parameters };
}

const isWeight = (name: string): boolean => name.endsWith(".weight");
const total = (values: Iterable<number>, size: (x: number) => number): number =>
  [...values].reduce((sum, value) => sum + size(value), 0);

describe("added to a loss", () => {
  const without = gradientsOf((model) => l2Penalty(model, { rate: 0 }));

  test.each([
    ["l1", l1Penalty, Math.abs, Math.sign],
    ["l2", l2Penalty, (x: number) => x * x, (x: number) => 2 * x],
  ] as const)("%s: value and gradients", async (_, penalty, size, slope) => {
    const plain = await without;
    const { gradients, loss, parameters } = await gradientsOf((model) =>
      penalty(model, { rate: 0.25, parameters: isWeight }),
    );
    const weights = ["a.weight", "b.weight"];
    const expected = weights.reduce((sum, name) => sum + 0.25 * total(parameters[name]!, size), plain.loss);
    expect(loss).toBeCloseTo(expected, 12);
    for (const [name, gradient] of Object.entries(gradients))
      for (const [k, value] of gradient.entries()) {
        const more = weights.includes(name) ? 0.25 * slope(parameters[name]![k]!) : 0;
        expect(value).toBeCloseTo(plain.gradients[name]![k]! + more, 12);
      }
  });

  test("all that is trained, if not said otherwise", async () => {
    const { loss, parameters } = await gradientsOf((model) => l2Penalty(model, { rate: 1 }));
    const trained = Object.entries(parameters).filter(([name]) => name !== "frozen.weight");
    const sum = trained.reduce((all, [, values]) => all + total(values, (x) => x * x), 0);
    expect(loss).toBeCloseTo((await without).loss + sum, 12);
  });
});

test("parameters that are not there are refused, and so are rates that are none", async () => {
  const none = network((model) => l1Penalty(model, { rate: 1, parameters: (name) => name === "c" }));
  await expect(compile(none)).rejects.toThrow(
    /^TPL003 l1Penalty: none of the parameters declared so far is chosen: "a.weight", "a.bias", "b.weight", "b.bias"\n/,
  );
  await expect(compile(network((model) => l2Penalty(model, { rate: -1 })))).rejects.toThrow(
    /^TPL017 l2Penalty: rate must be at least 0, not -1/,
  );
});
