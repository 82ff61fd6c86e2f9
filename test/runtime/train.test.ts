import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { add, compile, crossEntropy, defineModel, mean, mse, sgd, square } from "../../compiler/index.ts";
import type { createTrainer as createDigits } from "../../generated/mnist-cnn/trainer.ts";
import type { createTrainer as createGan } from "../../generated/gan/trainer.ts";
import { permutation } from "../../runtime/batches.ts";
import type { TypedArray } from "../../runtime/index.ts";
import { evaluate, train, type TrainOptions } from "../../runtime/train.ts";
import { batch, createRegression, type RegressionTypes } from "./regression.ts";

/** Points of y = 2 x₀ - x₁ + 1; batches have 4. */
const points = (size: number) => {
  const x = Float32Array.from({ length: 2 * size }, (_, k) => Math.sin(5 * k));
  return { x, y: Float32Array.from({ length: size }, (_, k) => 2 * x[2 * k]! - x[2 * k + 1]! + 1) };
};
const data = { train: points(22), test: points(10) };
const rowsAt = (of: ReturnType<typeof points>, rows: readonly number[]) => ({
  x: rows.flatMap((row) => [of.x[2 * row]!, of.x[2 * row + 1]!]),
  y: rows.map((row) => of.y[row]!),
});

afterEach(() => void vi.unstubAllGlobals());

describe("train", () => {
  test("is steps over full batches, in an order of its own in every epoch", async () => {
    const [trainer, plain] = [await createRegression({ seed: 3 }), await createRegression({ seed: 3 })];
    const losses: number[] = [];
    const result = await train(trainer, data, { epochs: 3, onStep: ({ loss }) => losses.push(loss) });
    const expected: number[] = [];
    for (let epoch = 0; epoch < 3; epoch++) {
      const order = [...permutation(22, 3, epoch)];
      for (let first = 0; first + 4 <= 22; first += 4)
        expected.push(plain.step(rowsAt(data.train, order.slice(first, first + 4))));
    }
    expect(losses).toEqual(expected);
    expect(trainer.save()).toEqual(plain.save());
    expect(result.epochs.map(({ epoch, steps }) => [epoch, steps])).toEqual([
      [1, 5],
      [2, 10],
      [3, 15],
    ]);
    expect(result.epochs[1]!.loss).toBeCloseTo(expected.slice(5, 10).reduce((a, b) => a + b) / 5, 12);
    expect(result.epochs[1]!.losses).toEqual({ loss: result.epochs[1]!.loss });
    expect(result.stopped).toBeUndefined();
  });

  test("in order, and in several passes", async () => {
    const [trainer, plain] = [await createRegression(), await createRegression()];
    await train(trainer, { train: points(9) }, { epochs: 1, passes: 2, shuffle: false });
    for (const first of [0, 4, 0, 4]) plain.step(rowsAt(points(9), [first, first + 1, first + 2, first + 3]));
    expect(trainer.save()).toEqual(plain.save());
  });

  test("goes on from a checkpoint, to the last bit; or begins anew", async () => {
    const whole = await createRegression({ seed: 5 });
    const { epochs } = await train(whole, data, { epochs: 4 });
    const first = await createRegression({ seed: 5 });
    const stopAfter = { aborted: false };
    const part = await train(first, data, {
      epochs: 4,
      signal: stopAfter,
      onStep({ epoch, step }) {
        stopAfter.aborted = epoch === 3 && step === 2;
      },
    });
    expect(part.stopped).toBe("aborted");
    expect(first.steps).toBe(12);
    const second = await createRegression();
    second.load(first.save());
    const rest = await train(second, data, { epochs: 4, best: part.best });
    expect(second.save()).toEqual(whole.save());
    expect(rest.epochs.map(({ epoch }) => epoch)).toEqual([3, 4]);
    expect(rest.epochs[1]).toEqual(epochs[3]);
    // All epochs are done.
    expect((await train(second, data, { epochs: 4 })).epochs).toEqual([]);
    expect((await train(second, data, { epochs: 1, start: second.steps })).epochs).toMatchObject([
      { epoch: 1, steps: 25 },
    ]);
  });

  test("evaluates the test data after each epoch, and says which is best", async () => {
    const trainer = await createRegression();
    const seen: unknown[] = [];
    const {
      epochs,
      best,
      test: last,
    } = await train(trainer, data, {
      epochs: 5,
      onEpoch: (report) => void seen.push(report),
    });
    expect(seen).toEqual(epochs);
    const losses = epochs.map(({ test: { loss } = { loss: NaN } }) => loss);
    expect(epochs.map(({ isBest }) => isBest)).toEqual(
      losses.map((loss, k) => losses.slice(0, k).every((before) => loss < before)),
    );
    expect(best).toMatchObject({ test: { loss: Math.min(...losses) } });
    expect(last).toEqual(evaluate(trainer, data.test));
    // Of the ten examples, those of the two full batches.
    const full = [rowsAt(data.test, [0, 1, 2, 3]), rowsAt(data.test, [4, 5, 6, 7])];
    const worst = full.map((each) => (trainer.evaluate(each), trainer.metrics.worst[0]!));
    expect(last!.metrics.worst).toBeCloseTo((worst[0]! + worst[1]!) / 2, 12);
  });

  test("stops when no epoch has been better for a while", async () => {
    const { epochs, stopped, best } = await train(await createRegression(), data, {
      epochs: Infinity,
      // It only falls.
      stopping: { metric: "worst", better: "higher", patience: 3 },
    });
    expect(stopped).toBe("patience");
    expect(epochs).toHaveLength(best!.epoch + 3);
  });

  test("waits for what is done after an epoch, and ends with what is thrown", async () => {
    const trainer = await createRegression();
    let waited = 0;
    await train(trainer, data, {
      epochs: 2,
      async onEpoch() {
        const { steps } = trainer;
        await new Promise((resolve) => setTimeout(resolve, 5));
        waited += Number(trainer.steps === steps);
      },
    });
    expect(waited).toBe(2);
    const onStep = (): never => {
      throw new Error("enough");
    };
    await expect(train(trainer, data, { epochs: 3, onStep })).rejects.toThrow("enough");
  });

  test.each([["Node"], ["browsers"], ["neither"]])("lets timers have a turn, as in %s", async (place) => {
    if (place !== "Node") vi.stubGlobal("setImmediate", undefined);
    if (place === "neither") vi.stubGlobal("MessageChannel", undefined);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    const options: TrainOptions<RegressionTypes> = { epochs: 1, passes: 1e9, signal: controller.signal };
    const { stopped, epochs } = await train(await createRegression(), { train: points(22) }, options);
    expect([stopped, epochs]).toEqual(["aborted", []]);
  });

  test("takes several objectives in turn", async () => {
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
        };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    const { epochs } = await train(
      trainer,
      { train: { x: [1, 1, 1, 1] } },
      { epochs: 2, steps: { second: 3 } },
    );
    expect(epochs.map(({ steps }) => steps)).toEqual([8, 16]);
    expect(Object.keys(epochs[0]!.losses)).toEqual(["first", "second"]);
    expect(epochs[0]!.loss).toBe(epochs[0]!.losses["first"]);
  });
});

describe("what does not fit is refused", () => {
  const { x, y } = data.train;
  test.each<[string, object, object, RegExp]>([
    ["a missing input", { train: { x } }, {}, /^TPL212 train: the input "y" is missing.* give "x", "y"/],
    ["no training data", {}, {}, /^TPL212 train: the input "x" is missing/],
    [
      "part of an example",
      { train: { x: x.slice(1), y } },
      {},
      /^TPL212 .*"x" holds 43 numbers, and an example has 2/,
    ],
    ["different sizes", { train: { x, y: y.slice(1) } }, {}, /^TPL212 .*"y" holds 21 examples, and "x" 22/],
    ["test data", { train: { x, y }, test: { x } }, {}, /^TPL212 test: the input "y" is missing/],
    ["less than a batch", { train: points(3) }, {}, /^TPL212 a batch has 4 examples, and data.train only 3/],
    [
      "waiting without test data",
      { train: { x, y } },
      { stopping: { patience: 1 } },
      /^TPL212 .*give data.test/,
    ],
    [
      "an unknown option",
      data,
      { epoch: 3 },
      /^TPL205 train: there is no option "epoch"; did you mean epochs\?/,
    ],
    ["no epochs", data, { epochs: undefined }, /^TPL205 train: epochs must be an integer from 0/],
    ["passes", data, { passes: 0 }, /^TPL205 train: passes must be an integer from 1: got 0/],
    ["an objective", data, { steps: { other: 2 } }, /^TPL204 .*steps names "other": this trainer has "loss"/],
    [
      "a metric",
      data,
      { stopping: { metric: "f1" } },
      /^TPL205 stopping names "f1", .*there is "loss", "worst"/,
    ],
    ["better", data, { stopping: { better: "best" } }, /^TPL205 stopping.better must be "lower" or "higher"/],
    [
      "a number that is not finite",
      { train: { x, y: y.map(() => NaN) } },
      {},
      /^TPL210 .*the input "y" holds NaN/,
    ],
  ])("%s", async (_, given, options, message) => {
    const trainer = await createRegression();
    await expect(train(trainer, given as typeof data, { epochs: 1, ...options })).rejects.toThrow(message);
    expect(trainer.steps).toBe(0);
  });

  test("a label that is no integer", async () => {
    const model = defineModel({
      name: "labelled",
      build(builder) {
        const label = builder.input("label", [2], "i32", { below: 2 });
        const logits = builder.parameter("logits", [2, 2], { kind: "zeros" });
        return { loss: crossEntropy(logits, label), optimizer: sgd({ learningRate: 0.1 }) };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    expect(evaluate(trainer, { label: [0, 1, 1, 0] }).loss).toBeCloseTo(Math.LN2, 6);
    for (const wrong of [[0, 1, 0, 0.5], Float32Array.of(0, 1, 0, 0.5), [0, 1, 2, 0]])
      expect(() => evaluate(trainer, { label: wrong })).toThrow(/^TPL203 input "label" holds/);
  });

  test("a trainer without inputs, of which data say nothing", async () => {
    const model = defineModel({
      name: "alone",
      build(builder) {
        const weight = builder.parameter("weight", [2], { kind: "ones" });
        return { loss: mean(square(weight)), optimizer: sgd({ learningRate: 0.1 }) };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    await expect(train(trainer, { train: {} }, { epochs: 1 })).rejects.toThrow(/^TPL212 .* takes no inputs/);
  });
});

test("a trainer says what it takes", async () => {
  const { inputs, objectives } = await createRegression();
  expect(inputs).toEqual({ x: { type: "f32", shape: [4, 2] }, y: { type: "f32", shape: [4] } });
  expect(objectives).toEqual({ loss: { step: ["x", "y"], evaluate: ["x", "y"], gradients: ["x", "y"] } });
});

test("data are typed by the trainer", () => {
  type Digits = Awaited<ReturnType<typeof createDigits>>;
  type Gan = Awaited<ReturnType<typeof createGan>>;
  const images = new Float32Array(0);
  // Never called: tsc reads it.
  const use = async (digits: Digits, gan: Gan): Promise<void> => {
    const { epochs, best } = await train(digits, { train: { x: images, label: [0] } }, { epochs: 1 });
    expectTypeOf(epochs[0]!.test!.metrics).toEqualTypeOf<{ readonly accuracy: number }>();
    expectTypeOf(best!.epoch).toBeNumber();
    // @ts-expect-error -- the labels are missing
    await train(digits, { train: { x: images } }, { epochs: 1 });
    // @ts-expect-error -- there is no such input
    await train(digits, { train: { x: images, label: [0], y: [0] } }, { epochs: 1 });
    // @ts-expect-error -- arrays are flat
    await train(digits, { train: { x: [[0]], label: [0] } }, { epochs: 1 });
    // @ts-expect-error -- there is no such metric
    await train(digits, { train: { x: images, label: [0] } }, { epochs: 1, stopping: { metric: "f1" } });
    const { epochs: turns } = await train(gan, { train: { x: [0] } }, { epochs: 1, steps: { generator: 2 } });
    expectTypeOf(turns[0]!.losses).toEqualTypeOf<{
      readonly discriminator: number;
      readonly generator: number;
    }>();
    // @ts-expect-error -- there is no such objective
    await train(gan, { train: { x: [0] } }, { epochs: 1, steps: { critic: 2 } });
    expectTypeOf(evaluate(digits, { x: images, label: [0] }).metrics.accuracy).toBeNumber();
  };
  expect(use).toBeTypeOf("function");
  expect(batch.y).toHaveLength(4);
});

test("trainers from memory are typed by what their model returns", async () => {
  const model = defineModel({
    name: "typed",
    build(builder) {
      const x = builder.input("x", [2, 3]);
      const weight = builder.parameter("weight", [2, 3], { kind: "zeros" });
      const loss = mse(weight, x);
      return {
        loss,
        optimizer: sgd({ learningRate: 0.1 }),
        outputs: { double: add(x, x) },
        metrics: { twice: add(loss, loss) },
      };
    },
  });
  const trainer = await (await compile(model)).createTrainer();
  const x = [1, 1, 1, 2, 2, 2];
  const outputs = trainer.predict({ x });
  expectTypeOf(outputs).toEqualTypeOf<{ readonly double: TypedArray }>();
  expect([...outputs.double]).toEqual([2, 2, 2, 4, 4, 4]);
  const { epochs, test: last } = await train(trainer, { train: { x }, test: { x } }, { epochs: 1 });
  expectTypeOf(last!.metrics).toEqualTypeOf<{ readonly twice: number }>();
  expect(last!.metrics.twice).toBeCloseTo(2 * last!.loss, 6);
  expect(epochs).toHaveLength(1);
  // @ts-expect-error -- there is no such output
  expect(outputs.triple).toBeUndefined();
});

test("the entry is small, and needs nothing that only Node has", async () => {
  const { outputFiles } = await build({
    entryPoints: ["runtime/train.ts"],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
  });
  expect(gzipSync(outputFiles[0]!.contents).length).toBeLessThan(5000);
  expect(outputFiles[0]!.text).not.toMatch(/\bimport\b/);
});
