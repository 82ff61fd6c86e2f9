/** One trainer for several sizes of the inputs: the same numbers as trainers of one size, and calls of any number of examples. */
import { expect, test } from "vitest";
import {
  accuracy,
  adam,
  cast,
  compile,
  conv2d,
  crossEntropy,
  defineModel,
  flatten,
  greater,
  linear,
  maxPool2d,
  mean,
  mul,
  relu,
  rnn,
  sgd,
  sub,
  sum,
  add,
  transformerEncoderLayer,
  type Compiled,
  type Model,
} from "../../compiler/index.ts";
import { train } from "../../runtime/train.ts";
import { launchesOf } from "../../compiler/program/program.ts";
import { programsOfSize, sizesOf } from "../../compiler/program/programs.ts";

const [features, classes] = [6, 4];

const classifier = (sizes: Record<string, readonly number[]>, batch = 20): Model =>
  defineModel({
    name: "classifier",
    options: { batch },
    sizes,
    build(model, options) {
      const x = model.input("x", [options.batch, features]);
      const label = model.input("label", [options.batch], "i32", { below: classes });
      const hidden = relu(linear(x, 8, { name: "hidden" }));
      const logits = linear(hidden, classes, { name: "out" });
      return {
        loss: crossEntropy(logits, label),
        optimizer: adam({ learningRate: 0.01 }),
        outputs: { logits },
        metrics: { accuracy: accuracy(logits, label), middle: mean(logits) },
      };
    },
  });

/** Numbers that repeat nowhere. */
const rows = (count: number, from = 0) => ({
  x: Float32Array.from({ length: count * features }, (_, k) => Math.sin((k + from * features) * 1.37)),
  label: Int32Array.from({ length: count }, (_, k) => ((k + from) * 7 + 1) % classes),
});

const targets = ["ts", "wasm"] as const;
const memory = { ignoreExtra: true } as const;

test.each(targets)("%s: each size does what a trainer of that size does, to the bit", async (target) => {
  const model = classifier({ batch: [1, 12] });
  const several = await compile(model, { target });
  const trainer = await several.createTrainer({ seed: 3 });
  expect(trainer.rows).toEqual([1, 12, 20]);
  for (const batch of [20, 12, 1]) {
    const one = await compile(model, { target, sizes: {}, options: { batch } });
    const alone = await one.createTrainer({ seed: 3 });
    alone.load(trainer.save(), memory);
    for (let k = 0; k < 3; k++) expect(trainer.step(rows(batch, k))).toBe(alone.step(rows(batch, k)));
    expect(trainer.gradients(rows(batch))).toEqual(alone.gradients(rows(batch)));
    expect(trainer.parameters).toEqual(alone.parameters);
    expect(trainer.evaluate(rows(batch))).toBe(alone.evaluate(rows(batch)));
    expect(trainer.metrics).toEqual(alone.metrics);
    expect(trainer.predict(rows(batch))).toEqual(alone.predict(rows(batch)));
  }
});

const images = (sizes: Record<string, readonly number[]>): Model =>
  defineModel({
    name: "images",
    options: { batch: 200 },
    sizes,
    build(model, { batch }) {
      const x = model.input("x", [batch, 1, 28, 28]);
      const label = model.input("label", [batch], "i32", { below: 10 });
      const features = maxPool2d(relu(conv2d(x, { name: "conv", out: 20, kernel: 5, stride: 2 })), 2);
      const logits = linear(flatten(features), 10, { name: "linear" });
      return {
        loss: crossEntropy(logits, label),
        optimizer: adam({ learningRate: 0.001 }),
        outputs: { logits },
        metrics: { accuracy: accuracy(logits, label) },
      };
    },
  });

/** A block of a transformer, whose kernels walk examples and places together. */
const sequences = (sizes: Record<string, readonly number[]>): Model =>
  defineModel({
    name: "sequences",
    options: { batch: 32 },
    sizes,
    build(model, { batch }) {
      const x = model.input("x", [batch, 6, 8]);
      const output = transformerEncoderLayer(x, { name: "block", heads: 2, hidden: 12, causal: true });
      return { loss: mean(mul(output, output)), optimizer: sgd({ learningRate: 0.1 }), outputs: { output } };
    },
  });

/** Numbers that repeat nowhere, for the inputs of a size. */
const dataFor = ({ trainer }: Compiled, batch: number) =>
  Object.fromEntries(
    trainer.objectives.get("loss")!.step.inputs.map(({ buffer, below }) => {
      const length = (buffer.length / buffer.shape[0]!) * batch;
      return [buffer.name, Array.from({ length }, (_, k) => (below ? (k * 7) % below : Math.sin(k * 1.37)))];
    }),
  );

test.each([
  ["images", "ts", images, [1, 32]],
  ["images", "wasm", images, [1, 32]],
  ["sequences", "ts", sequences, [1, 8]],
  ["sequences", "wasm", sequences, [1, 8]],
] as const)(
  "%s, %s: three sizes make an artifact little larger than one, and each computes the same, to the bit",
  async (_, target, make, sizes) => {
    const [several, one] = [
      await compile(make({ batch: sizes }), { target }),
      await compile(make({}), { target }),
    ];
    const bytes = async ({ files }: Compiled) =>
      [...(await files()).values()].reduce((sum, content) => sum + content.length, 0);
    expect((await bytes(several)) / (await bytes(one))).toBeLessThan(1.5);
    for (const threads of target === "wasm" ? [1, 2] : [1]) {
      const options = { seed: 3, ...(target === "wasm" && { threads, fixedThreads: true }) };
      const trainer = await several.createTrainer(options);
      for (const batch of [several.trainer.size.rows!, ...sizes]) {
        const single = await compile(make({}), { target, options: { batch } });
        const alone = await single.createTrainer(options);
        alone.load(trainer.save(), memory);
        const data = dataFor(several, batch);
        for (let k = 0; k < 2; k++) expect(trainer.step(data)).toBe(alone.step(data));
        expect(trainer.gradients(data)).toEqual(alone.gradients(data));
        expect(trainer.parameters).toEqual(alone.parameters);
        expect(trainer.evaluate(data)).toBe(alone.evaluate(data));
        expect(trainer.predict(data)).toEqual(alone.predict(data));
        await alone.close();
      }
      await trainer.close();
    }
  },
);

test("the arena is that of the largest size, and kernels that differ in an extent are one", async () => {
  const model = classifier({ batch: [1, 12] });
  const [several, one] = [await compile(model), await compile(model, { sizes: {} })];
  expect(several.report.arenaBytes).toBe(one.report.arenaBytes);
  const used = sizesOf(several.trainer).map(
    (size) =>
      new Set(
        programsOfSize(size)
          .flatMap(({ program }) => launchesOf(program.commands))
          .map(({ kernel }) => kernel),
      ),
  );
  const common = [...used[0]!].filter((kernel) => used[2]!.has(kernel));
  expect(common.length).toBeGreaterThan(used[0]!.size / 2);
  expect([...(await several.files()).get("graph.txt")!].join("")).toBe(
    [...(await one.files()).get("graph.txt")!].join(""),
  );
});

test.each(targets)("%s: predict and evaluate take any number of rows", async (target) => {
  const trainer = await (await compile(classifier({ batch: [5] }), { target })).createTrainer({ seed: 1 });
  // 1 is always a size where sizes are numbers of rows.
  expect(trainer.rows).toEqual([1, 5, 20]);
  const count = 1037;
  const data = rows(count);
  for (let step = 0; step < 5; step++) trainer.step(rows(20, 20 * step));

  // The same in float64, from the formulas.
  const { parameters } = trainer;
  const layer = (input: readonly number[], name: string) =>
    Array.from(parameters[`${name}.bias`]!, (bias, unit) =>
      input.reduce(
        (total, value, k) => total + value * parameters[`${name}.weight`]![unit * input.length + k]!,
        bias,
      ),
    );
  let [loss, right, middle] = [0, 0, 0];
  const logits = Array.from({ length: count }, (_, k) => {
    const hidden = layer([...data.x.subarray(k * features, (k + 1) * features)], "hidden");
    const out = layer(
      hidden.map((value) => Math.max(value, 0)),
      "out",
    );
    const label = data.label[k]!;
    loss += Math.log(out.reduce((total, value) => total + Math.exp(value), 0)) - out[label]!;
    right += Number(Math.max(...out) === out[label]);
    middle += out.reduce((total, value) => total + value, 0) / classes;
    return out;
  });

  const { logits: predicted } = trainer.predict({ x: data.x });
  expect(predicted).toHaveLength(count * classes);
  logits.flat().forEach((value, k) => expect(predicted![k]).toBeCloseTo(value, 5));
  expect(trainer.evaluate(data)).toBeCloseTo(loss / count, 6);
  expect(trainer.lastLoss).toBeCloseTo(loss / count, 6);
  expect(trainer.metrics["middle"]![0]).toBeCloseTo(middle / count, 6);
  // One number for each example.
  expect(trainer.metrics["accuracy"]).toHaveLength(count);
  expect([...trainer.metrics["accuracy"]!].reduce((total, value) => total + value, 0)).toBe(right);
  expect(trainer.predict({ x: data.x.subarray(0, features) })["logits"]).toEqual(
    predicted!.slice(0, classes),
  );
  // Plain lists, and what predict does not need.
  expect(trainer.predict({ x: [...data.x], label: [...data.label] })).toEqual({ logits: predicted });
  trainer.evaluate(rows(20));
  expect(trainer.metrics["accuracy"]).toHaveLength(20);
});

test("whole numbers of a call are added up", async () => {
  const model = defineModel({
    name: "count",
    options: { batch: 4 },
    sizes: { batch: [4] },
    build(model, { batch }) {
      const x = model.input("x", [batch]);
      const w = model.parameter("w", [1], { kind: "ones" });
      const positive = sum(cast(greater(x, 0), "i32"), 0);
      return { loss: mean(mul(x, w)), optimizer: sgd({ learningRate: 0.1 }), metrics: { positive } };
    },
  });
  const compiled = await compile(model);
  const trainer = await compiled.createTrainer();
  expect(trainer.evaluate({ x: [1, -1, 2, 3, 4, -5] })).toBeCloseTo(4 / 6, 6);

  expect(trainer.metrics["positive"]![0]).toBe(4);
});

test("what no size fits is refused, with what would", async () => {
  const trainer = await (await compile(classifier({ batch: [5] }))).createTrainer();
  expect(() => trainer.step(rows(7))).toThrow(
    /TPL202 step: no size of this trainer has these inputs: "x" has 42 numbers, and takes 120 as \[20, 6\], or 30 as \[5, 6\], or 6 as \[1, 6\]/,
  );
  expect(() => trainer.gradients(rows(7))).toThrow(/TPL202 gradients: no size/);
  expect(() => trainer.evaluate({ ...rows(7), label: rows(6).label })).toThrow(/TPL202 evaluate: no size/);
  expect(() => trainer.predict({ x: new Float32Array(7) })).toThrow(/TPL202 predict: no size/);
  expect(() => trainer.predict({ x: [] })).toThrow(/TPL202 predict: no size/);
  expect(() => trainer.predict({})).toThrow(/TPL201 wrong inputs: missing "x"/);
  expect(() => trainer.step({ ...rows(5), y: [1] })).toThrow(/TPL201 wrong inputs: .*unknown "y"/);
  const before = trainer.save();
  expect(() => trainer.evaluate({ ...rows(7), label: rows(7).label.fill(9) })).toThrow(/TPL203/);
  expect(trainer.save()).toEqual(before);
});

test("an output that is not of examples is not put together", async () => {
  const model = defineModel({
    name: "middle",
    options: { batch: 4 },
    sizes: { batch: [4] },
    build: (model, { batch }) => ({ outputs: { middle: mean(model.input("x", [batch])) } }),
  });
  const trainer = await (await compile(model)).createTrainer();
  expect(trainer.predict({ x: [1, 2, 3, 4] })["middle"]![0]).toBe(2.5);
  expect(() => trainer.predict({ x: [1, 2, 3, 4, 5] })).toThrow(
    /TPL202 predict: the output "middle" is of all examples/,
  );
});

const recurrent = (sizes: Record<string, readonly number[]>): Model =>
  defineModel({
    name: "recurrent",
    options: { batch: 3, length: 5 },
    sizes,
    build(model, { batch, length }) {
      const x = model.input("x", [batch, length, 2]);
      const positions = model.constant(
        Array.from({ length }, (_, k) => k / length),
        [1, length, 1],
      );
      const factor = model.constant([1, 2], [2]);
      const { output } = rnn(mul(add(x, positions), factor), { hidden: 4, name: "rnn" });
      return { loss: mean(mul(output, output)), optimizer: sgd({ learningRate: 0.1 }), outputs: { output } };
    },
  });

test.each(targets)("%s: lengths of sequences, and constants that depend on them", async (target) => {
  const compiled = await compile(recurrent({ length: [2, 9] }), { target });
  // What all sizes have in common is kept once.
  expect(compiled.trainer.constants.map(({ buffer }) => buffer.shape)).toEqual([
    [1, 5, 1],
    [2],
    [1, 2, 1],
    [1, 9, 1],
  ]);
  const trainer = await compiled.createTrainer({ seed: 2 });
  expect(trainer.rows).toEqual([]);
  for (const length of [9, 2, 5]) {
    const alone = await (
      await compile(recurrent({}), { target, options: { length } })
    ).createTrainer({ seed: 2 });
    alone.load(trainer.save(), memory);
    const x = Float32Array.from({ length: length * 6 }, (_, k) => Math.cos(k));
    expect(trainer.predict({ x })).toEqual(alone.predict({ x }));
    expect(trainer.step({ x })).toBe(alone.step({ x }));
    expect(trainer.parameters).toEqual(alone.parameters);
  }
  expect(() => trainer.predict({ x: new Float32Array(24) })).toThrow(/TPL202/);
});

test("every combination of several options is a size", async () => {
  const compiled = await compile(classifier({ batch: [1, 2] }), { sizes: { batch: [2, 20, 2] } });
  expect(sizesOf(compiled.trainer).map(({ size }) => size.options)).toEqual([
    { batch: 20 },
    { batch: 2 },
    { batch: 1 },
  ]);
  const both = await compile(recurrent({ length: [2], batch: [1] }));
  expect(sizesOf(both.trainer).map(({ size }) => size.options)).toEqual([
    { length: 5, batch: 3 },
    { length: 5, batch: 1 },
    { length: 2, batch: 3 },
    { length: 2, batch: 1 },
  ]);
  const trainer = await both.createTrainer({ seed: 2 });
  expect(trainer.rows).toEqual([1, 3]);
  // Of each length, any number of examples.
  for (const length of [2, 5]) {
    const x = Float32Array.from({ length: 7 * length * 2 }, (_, k) => Math.cos(k));
    const { output } = trainer.predict({ x });
    expect(output).toHaveLength(7 * length * 4);
    expect(trainer.predict({ x: x.subarray(12 * length) })["output"]).toEqual(output!.slice(24 * length));
  }
});

test("sizes keep the same parameters", async () => {
  const model = defineModel({
    name: "wide",
    options: { width: 3 },
    sizes: { width: [4] },
    build(model, { width }) {
      const x = model.input("x", [width]);
      const w = model.parameter("w", [width], { kind: "ones" });
      return { loss: mean(mul(x, w)), optimizer: sgd({ learningRate: 0.1 }) };
    },
  });
  await expect(compile(model)).rejects.toThrow(
    /TPL042 wide: parameter "w" is f32\[3\] with {"width":3}, and f32\[4\] with {"width":4}/,
  );
  await expect(compile(classifier({}), { sizes: { depth: [1] } })).rejects.toThrow(
    /TPL040 classifier has no option "depth"/,
  );
  await expect(compile(classifier({}), { sizes: { batch: ["many"] } })).rejects.toThrow(/TPL040/);
});

test("a model without a loss predicts", async () => {
  const model = defineModel({
    name: "predictor",
    build: (model) => ({ outputs: { y: linear(model.input("x", [2, 3]), 2, { name: "layer" }) } }),
  });
  for (const target of targets) {
    const compiled = await compile(model, { target });
    const trainer = await compiled.createTrainer({ seed: 1 });
    expect(trainer.predict({ x: [1, 2, 3, 4, 5, 6] })["y"]).toHaveLength(4);
    expect(() => trainer.step({ x: [1, 2, 3, 4, 5, 6] })).toThrow(/TPL204 this model has no loss/);
    const copy = await compiled.createTrainer({ seed: 2 });
    copy.load(trainer.save());
    expect(copy.parameters).toEqual(trainer.parameters);
    expect([...(await compiled.files()).keys()]).toContain("trainer.ts");
  }
});

test("constants of training are not those of evaluation", async () => {
  const model = defineModel({
    name: "modes",
    build(model) {
      const x = model.input("x", [2]);
      const w = model.parameter("w", [2], { kind: "ones" });
      const shift = model.constant(model.training ? [5, 7] : [1, 2], [2]);
      const y = mul(sub(x, shift), w);
      return { loss: sum(y, 0), optimizer: sgd({ learningRate: 0 }), outputs: { y } };
    },
  });
  const trainer = await (await compile(model)).createTrainer();
  expect(trainer.step({ x: [0, 0] })).toBe(-12);
  expect([...trainer.predict({ x: [0, 0] })["y"]!]).toEqual([-1, -2]);
});

test("training takes the examples that are left, and all of the test data", async () => {
  const model = classifier({ batch: [7] }, 30);
  const compiled = await compile(model);
  const [trainer, byHand] = [
    await compiled.createTrainer({ seed: 1 }),
    await compiled.createTrainer({ seed: 1 }),
  ];
  const [data, held] = [rows(97), rows(43, 200)];
  const seen: number[] = [];
  const result = await train(
    trainer,
    { train: data, test: held },
    { epochs: 2, shuffle: false, onStep: ({ stepsPerEpoch, loss }) => seen.push(stepsPerEpoch, loss) },
  );
  const losses: number[] = [];
  for (let epoch = 0; epoch < 2; epoch++)
    for (const [first, count] of [
      [0, 30],
      [30, 30],
      [60, 30],
      [90, 7],
    ] as const)
      losses.push(byHand.step(rows(count, first)));
  expect(seen).toEqual(losses.flatMap((loss) => [4, loss]));
  expect(trainer.parameters).toEqual(byHand.parameters);
  expect(result.test!.loss).toBe(byHand.evaluate(held));
  const right = [...byHand.metrics["accuracy"]!].reduce((total, value) => total + value, 0);
  expect(result.test!.metrics["accuracy"]).toBeCloseTo(right / 43, 12);
});
