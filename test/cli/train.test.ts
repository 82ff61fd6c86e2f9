import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { train, type Interruption, type TrainOptions } from "../../compiler/cli/train.ts";
import {
  accuracy,
  adam,
  crossEntropy,
  defineModel,
  linear,
  log,
  mse,
  mul,
  sgd,
  sum,
  type Model,
  type TrainingPlan,
} from "../../compiler/index.ts";
import { collect } from "./collect.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-train-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, `${name}.safetensors`);

const batch = 4;
/** Points on a line, the right half in class 1: `x` [n, 2], `label` [n]. */
const points = (size: number) => ({
  size,
  inputs: {
    x: Float32Array.from({ length: 2 * size }, (_, k) => (k % 2 === 0 ? k / size - 1 : 0.3)),
    label: Int32Array.from({ length: size }, (_, k) => (2 * k >= size ? 1 : 0)),
  },
});

const classifier = (training: Partial<TrainingPlan> = {}): Model =>
  defineModel({
    name: "classifier",
    build(model) {
      const x = model.input("x", [batch, 2]);
      const label = model.input("label", [batch], "i32", { below: 2 });
      const logits = linear(x, 2, { name: "linear" });
      return {
        loss: crossEntropy(logits, label),
        optimizer: adam({ learningRate: 0.1 }),
        outputs: { logits },
        metrics: { accuracy: accuracy(logits, label), total: sum(logits) },
      };
    },
    training: {
      epochs: 3,
      data: () => ({ train: points(22), test: points(10), description: "points" }),
      ...training,
    },
  });

interface Event {
  readonly event: string;
  readonly steps: number;
  readonly loss: number;
  readonly test?: Readonly<Record<string, number>>;
  readonly report?: string;
}

async function run(model: Model, options: TrainOptions, interruption?: Interruption) {
  const { console, text } = collect(true);
  const code = await train(model, options, console, interruption);
  const events = text()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Event);
  return { code, events };
}

describe("resuming", () => {
  test("two epochs are one and then another, to the last bit", async () => {
    await run(classifier(), { epochs: 2, seed: 5, checkpoint: path("whole") });
    await run(classifier(), { epochs: 1, seed: 5, checkpoint: path("parts") });
    expect(readFileSync(path("parts"))).not.toEqual(readFileSync(path("whole")));
    await run(classifier(), { epochs: 2, resume: true, checkpoint: path("parts") });
    expect(readFileSync(path("parts"))).toEqual(readFileSync(path("whole")));
  });

  test("from the middle of an epoch, where Ctrl-C stopped it", async () => {
    const stopped = await run(
      classifier(),
      { epochs: 2, seed: 5, checkpoint: path("stopped") },
      { signal: "SIGINT" },
    );
    expect(stopped).toMatchObject({ code: 130, events: [{ event: "interrupted", steps: 1 }] });
    await run(classifier(), { epochs: 2, resume: path("stopped"), checkpoint: path("resumed") });
    await run(classifier(), { epochs: 2, seed: 5, checkpoint: path("whole") });
    expect(readFileSync(path("resumed"))).toEqual(readFileSync(path("whole")));
  });

  test("the order of the examples depends on the seed and the epoch", async () => {
    // The parameter stays where it is, so a loss says which examples are in the batch.
    const still = defineModel({
      name: "still",
      build(model) {
        const x = model.input("x", [batch, 2]);
        const weight = model.parameter("weight", [2], { kind: "ones" });
        return { loss: sum(mul(weight, x)), optimizer: sgd({ learningRate: 1e-30 }) };
      },
    });
    const lossesOf = async (seed: number): Promise<number[]> => {
      let found: number[] = [];
      const report: TrainingPlan["report"] = ({ losses }) => {
        found = [...losses];
        return "";
      };
      const training = { epochs: 2, data: () => ({ train: points(20), description: "points" }), report };
      await run({ ...still, training }, { seed, checkpoint: path("order") });
      return found;
    };
    const losses = await lossesOf(1);
    expect(losses).toHaveLength(10);
    expect(await lossesOf(1)).toEqual(losses);
    expect(await lossesOf(2)).not.toEqual(losses);
    expect(losses.slice(5)).not.toEqual(losses.slice(0, 5));
    const total = (some: readonly number[]): number => some.reduce((all, loss) => all + loss, 0);
    expect(total(losses.slice(5))).toBeCloseTo(total(losses.slice(0, 5)), 5);
  });

  test("another seed than the checkpoint's is refused", async () => {
    await run(classifier(), { epochs: 1, seed: 5, checkpoint: path("seed") });
    await expect(run(classifier(), { seed: 6, resume: true, checkpoint: path("seed") })).rejects.toThrow(
      /^TPL040 .* was made with seed 5/,
    );
  });
});

describe("evaluation", () => {
  test("a filled-up batch counts its own examples only, and the loss full batches", async () => {
    const { events } = await run(
      classifier({
        data: () => ({ train: points(20), test: { ...points(10) }, description: "points" }),
      }),
      { epochs: 40, checkpoint: path("evaluation") },
    );
    const last = events.at(-1)!;
    expect(last.event).toBe("done");
    expect(last.test!["accuracy"]).toBe(1);
    // One wrong label among ten: had the two repeated examples counted, it would be another fraction.
    const wrong = points(10);
    wrong.inputs.label[9] = 0;
    const other = await run(
      classifier({ data: () => ({ train: points(20), test: wrong, description: "points" }) }),
      { epochs: 40, checkpoint: path("evaluation") },
    );
    expect(other.events.at(-1)!.test!["accuracy"]).toBeCloseTo(0.9, 12);
    expect(other.events.at(-1)!.test!["loss"]).toBe(last.test!["loss"]);
    expect(other.events.at(-1)!.test!["total"]).toBe(last.test!["total"]);
  });

  test("a report sees the trained model, and losses by step", async () => {
    const { events } = await run(
      classifier({
        report: ({ losses, predict, data, parameters }) =>
          [
            losses.length,
            predict({ x: data.test!.inputs["x"]!.subarray(0, 2 * batch) })["logits"]!.length,
            parameters["linear.bias"]!.length,
          ].join(),
      }),
      { epochs: 2, checkpoint: path("report") },
    );
    expect(events.at(-1)!.report).toBe("10,8,2");
  });
});

describe("a loss that is not a number", () => {
  // Weights shrink until one is negative, and its logarithm not a number.
  const diverging = defineModel({
    name: "diverging",
    build(model) {
      const x = model.input("x", [2]);
      const weight = model.parameter("weight", [2], { kind: "constant", value: 1 });
      const guess = log(mul(weight, x));
      return { loss: sum(guess), optimizer: sgd({ learningRate: 0.1 }), outputs: { guess } };
    },
    training: {
      epochs: 50,
      data: () => ({
        train: { size: 2, inputs: { x: Float32Array.of(1, 3) } },
        description: "two numbers",
      }),
    },
  });

  test("names the step, and keeps the last good checkpoint", async () => {
    const { console, text } = collect();
    const code = await train(diverging, { checkpoint: path("nan") }, console);
    expect(code).toBe(1);
    const [, epoch] =
      /the loss is NaN in epoch (\d+), step 1; the last good checkpoint, of epoch/.exec(text()) ?? [];
    const before = { epochs: Number(epoch) - 1, checkpoint: path("good") };
    await run(diverging, before);
    expect(readFileSync(path("nan"))).toEqual(readFileSync(path("good")));
  });

  test("--find-nan names the operation and its line", async () => {
    const { console, text } = collect();
    await train(diverging, { checkpoint: path("nan"), findNan: true }, console);
    expect(text()).toMatch(
      /epoch \d+, step 1, forward: log makes NaN at index \d\n {2}at test\/cli\/train\.test\.ts:\d+ {3}const guess = log/,
    );
  });
});

describe("data that do not fit", () => {
  const withTrain = (split: ReturnType<typeof points> | object): Model =>
    classifier({ data: () => ({ train: split as ReturnType<typeof points>, description: "" }) });
  const eight = points(8);
  test.each([
    [
      "a missing input",
      { ...eight, inputs: { x: eight.inputs.x } },
      /^TPL040 .* "label" is missing; there is "x"/,
    ],
    [
      "a wrong type",
      { ...eight, inputs: { ...eight.inputs, label: eight.inputs.x } },
      /^TPL040 .* "label" is i32/,
    ],
    [
      "wrong rows",
      { ...eight, inputs: { ...eight.inputs, x: new Float32Array(8) } },
      /^TPL040 .* "x" holds 8 .* needs 2/,
    ],
    ["too few examples", points(3), /^TPL040 classifier takes batches of 4, and there are 3/],
    [
      "a class that does not exist",
      { ...eight, inputs: { ...eight.inputs, label: new Int32Array(8).fill(2) } },
      /^TPL041 .* "label" holds 2 in example 0: the model takes 0 to 1/,
    ],
    [
      "a number that is not finite",
      { ...eight, inputs: { ...eight.inputs, x: new Float32Array(16).fill(0).fill(NaN, 5, 6) } },
      /^TPL041 .* "x" holds NaN in example 2/,
    ],
  ])("%s", async (_, split, message) => {
    await expect(run(withTrain(split), { checkpoint: path("refused") })).rejects.toThrow(message);
  });

  test("a data function that throws", async () => {
    const model = classifier({
      data() {
        throw new Error("no such city");
      },
    });
    await expect(run(model, {})).rejects.toThrow(
      /^TPL041 the data of classifier: no such city\n  at .*train\.test\.ts:\d+/,
    );
  });

  test("a model that says nothing about its data", async () => {
    await expect(run({ ...classifier(), training: undefined }, {})).rejects.toThrow(
      /^TPL040 classifier says nothing/,
    );
  });
});

test("several objectives: a step of each on every batch", async () => {
  const model = defineModel({
    name: "two",
    build(builder) {
      const x = builder.input("x", [2]);
      const a = builder.parameter("a", [2], { kind: "zeros" });
      const b = builder.parameter("b", [2], { kind: "zeros" });
      const optimizer = sgd({ learningRate: 0.1 });
      return {
        objectives: {
          first: { loss: mse(a, x), optimizer, parameters: (name) => name === "a" },
          second: { loss: mse(b, a), optimizer, parameters: (name) => name === "b" },
        },
        outputs: { a, b },
      };
    },
    training: {
      epochs: 2,
      data: () => ({
        train: { size: 6, inputs: { x: Float32Array.of(1, 1, 1, 1, 1, 1) } },
        description: "ones",
      }),
    },
  });
  const { events } = await run(model, { checkpoint: path("two") });
  expect(events.map(({ event, steps }) => [event, steps])).toEqual([
    ["epoch", 6],
    ["epoch", 12],
    ["done", 12],
  ]);
});
