import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { TrainOptions } from "../../compiler/cli/session.ts";
import type { Interruption } from "../../compiler/cli/signals.ts";
import { train } from "../../compiler/cli/train.ts";
import {
  accumulate,
  accuracy,
  adam,
  add,
  clipByGlobalNorm,
  crossEntropy,
  defineModel,
  exp,
  greater,
  linear,
  log,
  mean,
  mse,
  mul,
  schedules,
  sgd,
  softmax,
  square,
  sub,
  sum,
  where,
  type Model,
  type Optimizer,
  type Tensor,
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

const classifier = (training: Partial<TrainingPlan> = {}, optimizer = adam({ learningRate: 0.1 })): Model =>
  defineModel({
    name: "classifier",
    build(model) {
      const x = model.input("x", [batch, 2]);
      const label = model.input("label", [batch], "i32", { below: 2 });
      const logits = linear(x, 2, { name: "linear" });
      return {
        loss: crossEntropy(logits, label),
        optimizer,
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
  readonly losses?: Readonly<Record<string, number>>;
  readonly test?: Readonly<Record<string, number>>;
  /** Of an epoch, and of the end. */
  readonly best?: boolean | { readonly epoch: number; readonly test: Readonly<Record<string, number>> };
  readonly stopped?: boolean;
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

/** Ctrl-C after so many steps. */
function after(steps: number): Interruption {
  let asked = 0;
  return {
    get signal() {
      return asked++ < steps ? undefined : ("SIGINT" as const);
    },
  };
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
    const stopped = await run(classifier(), { epochs: 2, seed: 5, checkpoint: path("stopped") }, after(1));
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

describe("the best epoch", () => {
  // One wrong label among the test data: the surer the model is of the right ones, the more it pays for this one.
  const disturbed = points(10);
  disturbed.inputs.label[7] = 0;
  const overfitting = (stopping: TrainingPlan["stopping"] = {}, optimizer?: Optimizer): Model =>
    classifier(
      {
        epochs: 40,
        stopping,
        data: () => ({ train: points(22), test: disturbed, description: "points" }),
      },
      optimizer,
    );
  const best = (name: string): string => path(`${name}.best`);

  test("is kept beside the last one, and training ends when there is none for a while", async () => {
    const { events } = await run(overfitting(), { patience: 3, checkpoint: path("patient") });
    const epochs = events.filter(({ event }) => event === "epoch");
    const losses = epochs.map(({ test: numbers }) => numbers!["loss"]!);
    const lowest = losses.indexOf(Math.min(...losses));
    expect(lowest).toBeGreaterThan(1);
    expect(epochs.map((epoch) => epoch.best)).toEqual(
      losses.map((loss, k) => losses.slice(0, k).every((before) => loss < before)),
    );
    expect(epochs).toHaveLength(lowest + 1 + 3);
    expect(events.at(-1)).toMatchObject({
      stopped: true,
      test: { loss: losses.at(-1) },
      best: { epoch: lowest + 1, test: { loss: losses[lowest] } },
    });
    // The file holds that epoch: what training that ends there leaves.
    await run(overfitting(), { epochs: lowest + 1, checkpoint: path("short") });
    expect(readFileSync(best("patient"))).toEqual(readFileSync(path("short")));
    expect(readFileSync(path("patient"))).not.toEqual(readFileSync(path("short")));
  });

  test("is one of the plan's metric, where it names one", async () => {
    const { events } = await run(overfitting({ metric: "accuracy", better: "higher", patience: 2 }), {
      checkpoint: path("metric"),
    });
    const shares = events.slice(0, -1).map(({ test: numbers }) => numbers!["accuracy"]!);
    const { epoch } = events.at(-1)!.best as { readonly epoch: number };
    expect(shares.indexOf(Math.max(...shares))).toBe(epoch - 1);
    expect(epoch).toBeGreaterThan(1);
    expect(shares).toHaveLength(epoch + 2);
  });

  test("stopping and resuming, in the middle of accumulated gradients, leave the same bits", async () => {
    // Five steps an epoch, and an update after every third: groups reach over epochs.
    const optimizer = accumulate(clipByGlobalNorm(adam({ learningRate: 0.2 }), 1), { steps: 3 });
    const model = overfitting({ patience: 3 }, optimizer);
    const whole = await run(model, { seed: 5, checkpoint: path("unbroken") });
    const epochs = whole.events.length - 1;
    expect(whole.events.at(-1)!.stopped).toBe(true);
    const { epoch } = whole.events.at(-1)!.best as { readonly epoch: number };
    await run(model, { seed: 5, epochs: epoch - 1, checkpoint: path("broken") });
    await run(model, { resume: true, epochs: epoch, checkpoint: path("broken") }, after(1));
    await run(model, { resume: true, epochs: epoch + 1, checkpoint: path("broken") });
    // Elsewhere, from a file: the best one goes along.
    const rest = await run(model, { resume: path("broken"), checkpoint: path("moved") });
    expect(rest.events.at(-1)).toMatchObject({ stopped: true, best: { epoch } });
    expect(rest.events).toHaveLength(epochs - epoch);
    for (const name of [path, best])
      expect(readFileSync(name("moved"))).toEqual(readFileSync(name("unbroken")));
    // There is nothing left to do, but with more patience there is.
    const again = await run(model, { resume: true, checkpoint: path("moved") });
    expect(again.events).toMatchObject([{ event: "done", stopped: true }]);
    const patient = await run(model, { resume: true, patience: 5, checkpoint: path("moved") });
    expect(patient.events).toHaveLength(3);
  });

  test("can be gone on with", async () => {
    const model = overfitting({ patience: 3 });
    await run(model, { checkpoint: path("first") });
    const bytes = readFileSync(best("first"));
    const { events } = await run(model, { resume: best("first"), checkpoint: path("second") });
    expect(events).toHaveLength(3 + 1);
    expect(readFileSync(path("second"))).toEqual(readFileSync(path("first")));
    expect(readFileSync(best("second"))).toEqual(bytes);
  });

  test("of another run is not taken for this one's", async () => {
    await run(overfitting(), { seed: 1, epochs: 8, checkpoint: path("other") });
    const other = readFileSync(best("other"));
    await run(overfitting(), { seed: 2, epochs: 1, checkpoint: path("mine") });
    writeFileSync(best("mine"), other);
    const { events } = await run(overfitting(), { resume: true, epochs: 2, checkpoint: path("mine") });
    expect(events[0]!.best).toBe(true);
    expect(readFileSync(best("mine"))).toEqual(readFileSync(path("mine")));
  });

  test("is told at the end, and why training stopped", async () => {
    const { console, text } = collect();
    await train(overfitting(), { patience: 3, checkpoint: path("told") }, console);
    expect(text()).toMatch(
      /\nstopped after epoch (\d+): for 3 epochs, no better test loss than in epoch \d+\n/,
    );
    expect(text()).toMatch(/\ntest data {3}last: loss \S+ {2}accuracy \S+ % {2}total \S+\n {12}best: loss /);
    expect(text()).toContain(`\n            ${best("told")} (the best)\n`);
  });

  test("needs test data and a metric that there is", async () => {
    const blind = classifier({ data: () => ({ train: points(22), description: "points" }) });
    await expect(run(blind, { patience: 2, checkpoint: path("blind") })).rejects.toThrow(
      /^TPL040 classifier has no test data/,
    );
    await expect(run(overfitting({ metric: "f1" }), { checkpoint: path("blind") })).rejects.toThrow(
      /^TPL040 classifier: "stopping" names "f1", .* there is loss, accuracy, total/,
    );
  });
});

describe("options that follow from the length of training", () => {
  /** The gradient is 1 everywhere: the parameter becomes minus the sum of all learning rates. */
  const sliding = defineModel({
    name: "sliding",
    options: { steps: 100 },
    build(model, { steps }) {
      const x = model.input("x", [1]);
      const weight = model.parameter("weight", [1], { kind: "zeros" });
      const learningRate = schedules.cosine({ learningRate: 1, steps });
      return { loss: sum(mul(weight, x)), optimizer: sgd({ learningRate }) };
    },
    training: {
      epochs: 3,
      options: ({ steps }) => ({ steps }),
      data: () => ({ train: { size: 4, inputs: { x: new Float32Array(4).fill(1) } }, description: "ones" }),
      report: ({ parameters, options }) => `${options.steps} ${parameters["weight"]![0]}`,
    },
  });
  const sumOfRates = (steps: number, length: number): number =>
    Array.from({ length: steps }, (_, k) => (1 + Math.cos((Math.PI * k) / length)) / 2).reduce(
      (a, b) => a + b,
    );

  test.each([
    ["the plan's epochs", {}, 12, 12],
    ["--epochs", { epochs: 5 }, 20, 20],
    ["--set goes before", { epochs: 5, set: { steps: "40" } }, 20, 40],
  ])("%s", async (_, options, steps, length) => {
    const { events } = await run(sliding, { ...options, checkpoint: path("sliding") });
    const [known, weight] = events.at(-1)!.report!.split(" ").map(Number);
    expect(known).toBe(length);
    expect(weight).toBeCloseTo(-sumOfRates(steps, length), 4);
  });

  test("a resumed run that stops early on the way is the same as one that does not", async () => {
    await run(sliding, { epochs: 4, seed: 3, checkpoint: path("slid") }, after(1));
    await run(sliding, { epochs: 4, resume: true, checkpoint: path("slid") });
    await run(sliding, { epochs: 4, seed: 3, checkpoint: path("slid at once") });
    expect(readFileSync(path("slid"))).toEqual(readFileSync(path("slid at once")));
  });

  test("no epochs need no schedule", async () => {
    const { events } = await run(sliding, { epochs: 0, checkpoint: path("nothing") });
    expect(events.at(-1)!.report).toBe("100 0");
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

describe("--find-nan names what breaks a step", () => {
  const x = Float32Array.of(0, 1, 1, 0);
  const broken = (build: (x: Tensor, w: Tensor) => Tensor): Model =>
    defineModel({
      name: "broken",
      build(model) {
        const input = model.input("x", [2, 2]);
        const w = model.parameter("w", [2], { kind: "constant", value: 0.2 });
        return { loss: mean(build(input, w)), optimizer: sgd({ learningRate: 0.3 }) };
      },
      training: {
        epochs: 40,
        data: () => ({ train: { size: 2, inputs: { x } }, description: "0 and 1" }),
      },
    });
  const masked = (input: Tensor): Tensor => where(greater(input, 0.5), -Infinity, input);

  test.each<[string, (x: Tensor, w: Tensor) => Tensor, RegExp]>([
    [
      "not the infinities of a mask",
      (input, w) => add(square(softmax(masked(input), 1)), log(add(input, w))),
      /forward: log makes NaN at index \d\n {2}at .*log\(add\(input, w\)\)/,
    ],
    [
      "the infinity that a NaN is made of",
      (input, w) => mul(input, sub(exp(mul(w, 1000)), exp(mul(w, 999)))),
      /forward: exp makes Infinity at index 0\n {2}at .*exp/,
    ],
    [
      "a mask, where nothing is left of a row",
      (input, w) => mul(w, softmax(where(greater(input, -1), -Infinity, input), 1)),
      /forward: select makes -Infinity at index 0\n {2}at .*where/,
    ],
  ])("%s", async (_, build, message) => {
    const { console, text } = collect();
    expect(await train(broken(build), { checkpoint: path("broken"), findNan: true }, console)).toBe(1);
    expect(text()).toMatch(message);
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

  test.each<[string, unknown, string]>([
    ["nothing", undefined, "needs what data() returns: { train, description }"],
    ["a list", [1, 2], "what data() returns must be an object such as { train, description }, not [1, 2]"],
    ["no training data", { description: "" }, "needs what data() returns.train: { size, inputs }"],
    [
      "plain arrays",
      { train: { size: 4, inputs: { x: [1, 2] } }, description: "" },
      'what data() returns.train.inputs["x"] must be a Float32Array or an Int32Array, not [1, 2]',
    ],
    [
      "a size that is no number",
      { train: { size: "4", inputs: {} }, description: "" },
      'what data() returns.train.size must be an integer from 1, not "4"',
    ],
  ])("a data function that returns %s", async (_, data, message) => {
    const model = classifier({ data: () => data as never });
    await expect(run(model, { checkpoint: path("data") })).rejects.toThrow(
      `TPL040 the training plan of classifier: ${message}`,
    );
  });

  test("a report that throws, or is no text: what was trained is saved", async () => {
    const throwing = classifier({
      report() {
        throw new Error("no such output");
      },
    });
    const said = "TPL040 classifier is trained, and its last epoch is saved, but training.report";
    await expect(run(throwing, { epochs: 1, checkpoint: path("thrown") })).rejects.toThrow(
      new RegExp(`^${said} threw: no such output\\n  at .*train\\.test\\.ts:\\d+`),
    );
    expect(readFileSync(path("thrown")).length).toBeGreaterThan(0);
    const other = classifier({ report: () => Promise.resolve("") as never });
    await expect(run(other, { epochs: 1, checkpoint: path("promised") })).rejects.toThrow(
      `${said} returned a Promise`,
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
  for (const { loss, losses } of events) {
    expect(Object.keys(losses!)).toEqual(["first", "second"]);
    expect(losses!["first"]).toBe(loss);
  }
  const { console, text } = collect();
  await train(model, { checkpoint: path("two") }, console);
  expect(text()).toMatch(/\nepoch 2\/2 .* {2}first 0\.\d+ {2}second 0\.\d+ /);
  // A chart for each, as wide as the terminal.
  const charts = text()
    .split("\n")
    .filter((line) => line.includes("└"));
  expect(charts.map((line) => line.length)).toEqual([79, 79]);
  expect(text()).toMatch(/\n\nfirst\n[^]*\n\nsecond\n/);
});
