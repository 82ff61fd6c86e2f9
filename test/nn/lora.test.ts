import { describe, expect, test } from "vitest";
import {
  adam,
  compile,
  defineModel,
  linear,
  mergeLora,
  mse,
  multiHeadAttention,
  relu,
  type CompileOptions,
  type LoraOptions,
  type Tensor,
} from "../../compiler/index.ts";
import { centralDifferences, difference, randomNumbers } from "../support/numeric.ts";

const [batch, time, size] = [3, 4, 6] as const;
const adapters: LoraOptions = { rank: 2, alpha: 8 };

/** Attention to itself and to a memory, then two linear layers: with low-rank updates, or without. */
const network = (lora?: LoraOptions) =>
  defineModel({
    name: "network",
    build(model) {
      const x = model.input("x", [batch, time, size]);
      const memory = model.input("memory", [batch, 5, size]);
      const target = model.input("target", [batch, time, 3]);
      const options = { heads: 2, ...(lora && { lora }) };
      const own: Tensor = multiHeadAttention(x, { name: "own", ...options });
      const h: Tensor = multiHeadAttention(own, { name: "other", key: memory, ...options });
      const hidden: Tensor = relu(linear(h, 7, { name: "up", ...(lora && { lora }) }));
      const output: Tensor = linear(hidden, 3, { name: "head", bias: false, ...(lora && { lora }) });
      return { loss: mse(output, target), optimizer: adam({ learningRate: 0.02 }), outputs: { output } };
    },
  });

const random = randomNumbers(5);
const numbers = (length: number): Float64Array => Float64Array.from({ length }, () => 2 * random() - 1);
const x = { x: numbers(batch * time * size), memory: numbers(batch * 5 * size) };
const inputs = { ...x, target: numbers(batch * time * 3) };

const trainerOf = async (lora?: LoraOptions, options: CompileOptions = { float: "f64" }) =>
  (await compile(network(lora), options)).createTrainer({ seed: 4 });

/** A model with updates on the weights of a base, which learned other numbers than it. */
async function adapted() {
  const base = await trainerOf();
  const trainer = await trainerOf(adapters);
  const { loaded } = trainer.load(base.save(), { parametersOnly: true, partial: true });
  expect(loaded).toEqual(Object.keys(base.parameters));
  return { base, trainer };
}
const isUpdate = (name: string): boolean => /\.lora_[AB]$/.test(name);

test("parameters are named and shaped as the updates of each weight", async () => {
  const { trainer, report } = await compile(network(adapters));
  const shapes = trainer.parameters
    .filter(({ buffer }) => isUpdate(buffer.name))
    .map(({ buffer }) => [buffer.name, buffer.shape]);
  expect(shapes).toEqual([
    ["own.in_proj.lora_A", [2, 6]],
    ["own.in_proj.lora_B", [18, 2]],
    ["own.out_proj.lora_A", [2, 6]],
    ["own.out_proj.lora_B", [6, 2]],
    ["other.in_proj.lora_A", [2, 6]],
    ["other.in_proj.lora_B", [18, 2]],
    ["other.out_proj.lora_A", [2, 6]],
    ["other.out_proj.lora_B", [6, 2]],
    ["up.lora_A", [2, 6]],
    ["up.lora_B", [7, 2]],
    ["head.lora_A", [2, 7]],
    ["head.lora_B", [3, 2]],
  ]);
  expect(report.trainedParameters).toBe(2 * (12 + 36 + 12 + 12) + (12 + 14) + (14 + 6));
  expect(report.stateBytes).toBe(4 * 2 * report.trainedParameters);
});

test("what an adapted model computes at first is what its base does", async () => {
  const { base, trainer } = await adapted();
  expect(trainer.predict(x)).toEqual(base.predict(x));
});

test("gradients are those of A and B alone, as central differences find them", async () => {
  const { trainer } = await adapted();
  const names = Object.keys(trainer.parameters).filter(isUpdate);
  for (const name of names) trainer.parameters[name]!.set(numbers(trainer.parameters[name]!.length));
  const gradients = trainer.gradients(inputs);
  expect(Object.keys(gradients)).toEqual(names);
  for (const name of names) {
    const values = trainer.parameters[name]!;
    const before = Float64Array.from(values);
    const numeric = centralDifferences(
      (moved) => {
        values.set(moved);
        return trainer.evaluate(inputs);
      },
      before,
      1e-6,
    );
    values.set(before);
    expect(difference(gradients[name]!, numeric), name).toBeLessThan(1e-8);
    expect(Math.max(...numeric.map(Math.abs)), name).toBeGreaterThan(1e-4);
  }
});

describe("after training", async () => {
  const { base, trainer } = await adapted();
  const [first, ...rest] = Array.from({ length: 60 }, () => trainer.step(inputs));

  test("the loss is lower, and the base's weights are what they were", () => {
    expect(rest.at(-1)).toBeLessThan(0.6 * first!);
    for (const [name, values] of Object.entries(base.parameters))
      expect(trainer.parameters[name]).toEqual(values);
  });

  test("the update is alpha / rank · B A", async () => {
    // The same function by a weight that the formula gives.
    const other = await trainerOf();
    other.load(base.save());
    for (const [layer, weight] of [
      ["own.in_proj", "own.in_proj_weight"],
      ["own.out_proj", "own.out_proj.weight"],
      ["other.in_proj", "other.in_proj_weight"],
      ["other.out_proj", "other.out_proj.weight"],
      ["up", "up.weight"],
      ["head", "head.weight"],
    ] as const) {
      const [a, b] = [trainer.parameters[`${layer}.lora_A`]!, trainer.parameters[`${layer}.lora_B`]!];
      const columns = a.length / 2;
      other.parameters[weight]!.forEach((value, k) => {
        const [row, column] = [Math.floor(k / columns), k % columns];
        const product = b[2 * row]! * a[column]! + b[2 * row + 1]! * a[columns + column]!;
        other.parameters[weight]![k] = value + (8 / 2) * product;
      });
    }
    const [expected, found] = [other.predict(x)["output"]!, trainer.predict(x)["output"]!];
    expect(difference(found, expected)).toBeLessThan(1e-12);
    expect(difference(found, base.predict(x)["output"]!)).toBeGreaterThan(0.05);
  });

  test("merged weights compute the same, also in the base model", async () => {
    const before = trainer.predict(x)["output"]!.slice();
    mergeLora(trainer.parameters as Record<string, Float64Array>, adapters);
    expect(difference(trainer.predict(x)["output"]!, before)).toBeLessThan(1e-12);
    for (const [name, values] of Object.entries(base.parameters)) values.set(trainer.parameters[name]!);
    expect(difference(base.predict(x)["output"]!, before)).toBeLessThan(1e-12);
  });

  test("the file of a merged model is one of the base; before, it is not", async () => {
    const before = trainer.predict(x)["output"]!.slice();
    const plain = await trainerOf();
    const { ignored } = plain.load(trainer.save(), { parametersOnly: true });
    expect(ignored.filter((name) => /lora_[AB]$/.test(name) && !name.startsWith("state."))).toHaveLength(12);
    expect(difference(plain.predict(x)["output"]!, before)).toBeLessThan(1e-12);
    trainer.parameters["up.lora_B"]![3] = 0.5;
    expect(() => plain.load(trainer.save(), { parametersOnly: true })).toThrow(
      'tensors in the file that the trainer has not: "up.lora_A", "up.lora_B"',
    );
    expect(difference(plain.predict(x)["output"]!, before)).toBeLessThan(1e-12);
  });
});

test("without alpha the update counts once; a rank is a positive integer", async () => {
  const once = await trainerOf({ rank: 4 });
  const scaled = await trainerOf({ rank: 4, alpha: 4 });
  for (const trainer of [once, scaled]) trainer.parameters["up.lora_B"]!.fill(0.5);
  expect(once.predict(x)).toEqual(scaled.predict(x));
  await expect(compile(network({ rank: 0 }))).rejects.toThrow(
    "TPL017 multiHeadAttention: lora.rank must be an integer from 1, not 0",
  );
});

test("dropout in front of the update is there in training alone", async () => {
  const trainer = await trainerOf({ rank: 2, dropout: 0.5 });
  for (const [name, values] of Object.entries(trainer.parameters)) if (name.endsWith("_B")) values.fill(0.5);
  const before = trainer.evaluate(inputs);
  expect(trainer.evaluate(inputs)).toBe(before);
  expect(Math.abs(trainer.step(inputs) - before)).toBeGreaterThan(1e-4);
});
