/** What people write who know other frameworks, or JavaScript: each is an error that says what to write, or is right. */
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  add,
  adam,
  batchNorm,
  compile,
  CompileError,
  conv2d,
  defineModel,
  initial,
  linear,
  mean,
  mul,
  relu,
  scan,
  sgd,
  square,
  sum,
  type ErrorCode,
  type ModelBuilder,
  type Tensor,
} from "../../compiler/index.ts";
import type { LoadOptions, TrainerOptions, WasmOptions } from "../../runtime/index.ts";
import { loadOptionNames, trainerOptionNames } from "../../runtime/options.ts";

/** What JavaScript would let pass. */
const any = (value: unknown): never => value as never;
const optimizer = sgd({ learningRate: 0.1 });
const lossOf = (x: Tensor): Tensor => mean(square(x));

/** The error of a model whose build is this. */
async function refusalOf(build: (model: ModelBuilder) => unknown): Promise<CompileError> {
  try {
    await compile(defineModel({ name: "mistake", build: any(build) }));
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

interface Mistake {
  readonly build: (model: ModelBuilder) => unknown;
  readonly code: ErrorCode;
  /** The message, without code and place. */
  readonly says: string | RegExp;
  /** The mistake has no line of its own. */
  readonly nowhere?: true;
}

const x = (model: ModelBuilder): Tensor => model.input("x", [2, 3]);
const arithmetic =
  "a tensor f32[2, 3] has no value while the model is built: write mul(x, 2) for x * 2, sub(x, y) for x - y, greater(x, 0) for x > 0, and where(greater(x, 0), a, b) for x > 0 ? a : b";
const sums =
  "a tensor f32[2, 3] has no value while the model is built: write add(x, y) for x + y, and equal(x, y) for x == y";
const asNumber = (value: unknown): number => value as number;

const mistakes: Readonly<Record<string, Mistake>> = {
  "x > 0 ? a : b": { build: (m) => (asNumber(x(m)) > 0 ? 1 : 2), code: "TPL010", says: arithmetic },
  "x * 2": { build: (m) => asNumber(x(m)) * 2, code: "TPL010", says: arithmetic },
  "-x": { build: (m) => -asNumber(x(m)), code: "TPL010", says: arithmetic },
  "Math.max(x, 0)": { build: (m) => Math.max(any(x(m)), 0), code: "TPL010", says: arithmetic },
  "x + y": { build: (m) => asNumber(x(m)) + 1, code: "TPL010", says: sums },
  // oxlint-disable-next-line eqeqeq
  "x == 0": { build: (m) => asNumber(x(m)) == 0, code: "TPL010", says: sums },
  "a text with a tensor": {
    build: (m) => `${String(x(m))} ${any(x(m)) as string}`,
    code: "TPL010",
    says: /console\.log\(x\) prints its type; return it in outputs or metrics to see its values/,
  },
  "an initial value as a text": {
    build: (m) => m.parameter("w", [2], any("zeros")),
    code: "TPL017",
    says: 'model.parameter: initial must be initial values, such as initial.zeros or initial.normal(0, 0.02), not "zeros"; did you mean initial.zeros?',
  },
  "an initial value that was not called": {
    build: (m) => m.parameter("w", [2], any(initial.normal)),
    code: "TPL017",
    says: /did you mean initial\.normal\(\)\?$/,
  },
  "a number as an initial value": {
    build: (m) => m.parameter("w", [2], any(0.5)),
    code: "TPL017",
    says: /not 0\.5; did you mean initial\.constant\(0\.5\)\?$/,
  },
  "no initial value": {
    build: (m) => (m.parameter as (...given: unknown[]) => unknown)("w", [2]),
    code: "TPL017",
    says: "model.parameter: needs initial, initial values, such as initial.zeros or initial.normal(0, 0.02)",
  },
  "an initial value of a layer": {
    build: (m) => linear(x(m), 3, { name: "l", initial: any("xavier") }),
    code: "TPL017",
    says: /^linear: initial must be initial values/,
  },
  "an initial value of the trace": {
    build: (m) => x(m).trace.parameter("w", [2], any("zeros")),
    code: "TPL017",
    says: /initial must be initial values/,
  },
  "too few initial data": {
    build: (m) => m.parameter("w", [2, 3], initial.data([1, 2])),
    code: "TPL014",
    says: 'model.parameter: the initial data of "w" are 2 numbers, and [2, 3] has 6 elements',
  },
  "too many initial data of a state": {
    build: (m) => m.state("s", [1], initial.data(new Float32Array(2))),
    code: "TPL014",
    says: 'model.state: the initial data of "s" are 2 numbers, and [1] has 1 elements',
  },
  "initial data of a layer": {
    build: (m) => linear(x(m), 4, { name: "l", initialBias: initial.data([1]) }),
    code: "TPL014",
    says: 'linear: the initial data of "l.bias" are 1 numbers, and [4] has 4 elements',
  },
  "a hole in data": {
    build: (m) => m.constant(any([1, undefined, 3]), [3]),
    code: "TPL017",
    says: "model.constant: values are numbers, not undefined at index 1",
  },
  "the type float32": {
    build: (m) => m.input("x", [2], any("float32")),
    code: "TPL010",
    says: 'model.input: dtype must be "f32", "f64", "i32" or "bool", not "float32"; did you mean "f32"?',
  },
  "an option in place of the type": {
    build: (m) => m.input("x", [2], any({ below: 3 })),
    code: "TPL010",
    says: /^model\.input: dtype must be .*, not \{ below: 3 \}$/,
  },
  ...Object.fromEntries(
    [NaN, 0, -3, 2.5, "10"].map((below): [string, Mistake] => [
      `below: ${JSON.stringify(below)}`,
      {
        build: (m) => m.input("x", [2], "i32", any({ below })),
        code: "TPL017",
        says: `model.input: below must be an integer from 1, not ${typeof below === "string" ? '"10"' : below}`,
      },
    ]),
  ),
  "below of floating-point numbers": {
    build: (m) => m.input("x", [2], "f32", { below: 3 }),
    code: "TPL017",
    says: 'model.input: below is the range of i32 inputs, and "x" is f32',
  },
  "a layer without options": {
    build: (m) => (linear as (...given: unknown[]) => unknown)(x(m), 3),
    code: "TPL017",
    says: "linear: needs options: { name }",
  },
  "a layer without a name": {
    build: (m) => linear(x(m), 3, any({ bias: false })),
    code: "TPL002",
    says: "linear: needs name, a string that the names of its parameters begin with",
  },
  "a layer without an input": {
    build: () => (conv2d as (...given: unknown[]) => unknown)({ name: "c", out: 3, kernel_size: 3 }),
    code: "TPL010",
    says: /^conv2d: x must be a tensor, not \{ name: "c", out: 3, kernel_size: 3 \}$/,
  },
  "an option of another framework": {
    build: (m) => conv2d(m.input("x", [1, 3, 8, 8]), any({ name: "c", out: 3, kernel_size: 3 })),
    code: "TPL017",
    says: "conv2d: there is no option kernel_size; did you mean kernel?",
  },
  "sgd()": {
    build: () => (sgd as (...given: unknown[]) => unknown)(),
    code: "TPL017",
    says: "sgd: needs options: { learningRate }",
  },
  "sgd(0.1)": {
    build: () => sgd(any(0.1)),
    code: "TPL017",
    says: "sgd: options must be an object such as { learningRate }, not 0.1",
  },
  "adam(parameters, options)": {
    build: () => (adam as (...given: unknown[]) => unknown)([], { lr: 0.1 }),
    code: "TPL017",
    says: "adam: options must be an object such as { learningRate, weightDecay, betas }, not []",
  },
  "a learning rate as a text": {
    build: () => adam({ learningRate: any("0.1") }),
    code: "TPL017",
    says: 'adam: learningRate must be a number at least 0, not "0.1"',
  },
  "a learning rate that is a function of the step": {
    build: (m) => ({
      loss: lossOf(m.parameter("w", [2], initial.ones)),
      optimizer: sgd({ learningRate: any(() => 0.1) }),
    }),
    code: "TPL017",
    says: /^learningRate: a function .* must return an f64 scalar of the graph, not 0\.1; schedules has such functions/,
    nowhere: true,
  },
  'optimizer: "adam"': {
    build: (m) => ({ loss: lossOf(m.parameter("w", [2], initial.ones)), optimizer: "adam" }),
    code: "TPL003",
    says: 'build: result.optimizer must be an optimizer, such as adam({ learningRate: 0.001 }), not "adam"; did you mean adam({ learningRate: ... })?',
    nowhere: true,
  },
  "optimizer: adam": {
    build: (m) => ({ loss: lossOf(m.parameter("w", [2], initial.ones)), optimizer: adam }),
    code: "TPL003",
    says: /not the function adam; did you mean adam\(\{ learningRate: \.\.\. \}\)\?$/,
    nowhere: true,
  },
  "a result with a slip": {
    build: (m) => ({ loss: lossOf(m.parameter("w", [2], initial.ones)), optimiser: optimizer }),
    code: "TPL003",
    says: "build: result has no optimiser; did you mean optimizer?",
    nowhere: true,
  },
  "outputs that are a tensor": {
    build: (m) => ({ loss: lossOf(m.parameter("w", [2], initial.ones)), optimizer, outputs: x(m) }),
    code: "TPL003",
    says: "build: result.outputs must be tensors by name, as in { prediction }, not a tensor f32[2, 3]",
    nowhere: true,
  },
  "an async build": {
    build: async (m) => ({ loss: lossOf(m.parameter("w", [2], initial.ones)), optimizer }),
    code: "TPL003",
    says: /^build returns a Promise: it must not be async/,
    nowhere: true,
  },
  "a list for a tensor": {
    build: (m) => add(x(m), any([1, 2, 3])),
    code: "TPL010",
    says: "add: b must be a tensor or a number, not [1, 2, 3]; model.constant(values, shape) makes one of numbers",
  },
  "numbers for a tensor": {
    build: (m) => mul(x(m), any(new Float32Array(3))),
    code: "TPL010",
    says: "mul: b must be a tensor or a number, not Float32Array of 3 numbers; model.constant(values, shape) makes one of numbers",
  },
  "a result that is missing": {
    build: () => relu(any(undefined)),
    code: "TPL010",
    says: "relu: needs x, a tensor",
  },
  "three terms": {
    build: (m) => (add as (...given: unknown[]) => unknown)(x(m), 1, m.constant([1], [1])),
    code: "TPL017",
    says: "add: takes 2 arguments, and nothing reads a tensor f32[1]",
  },
  "keepDims by position": {
    build: (m) => sum(x(m), 1, any(true)),
    code: "TPL017",
    says: "sum: options must be an object such as { keepDims }, not true",
  },
  "a result of a scan's body with a slip": {
    build: (m) =>
      scan({ carry: { h: m.input("h", [2]) }, length: 3 }, ({ h }) => any({ carry: { h }, y: [h] })),
    code: "TPL017",
    says: "scan: the body's result has no y; did you mean ys?",
  },
  "two layers of one name": {
    build: (m) => linear(linear(x(m), 3, { name: "fc" }), 3, { name: "fc" }),
    code: "TPL002",
    says: /^linear: the parameter "fc\.weight" exists already, from mistakes\.test\.ts:\d+: give this one another name, or say share: true where both are meant to be one$/,
  },
  "a parameter twice": {
    build: (m) => [m.parameter("w", [2], initial.ones), m.parameter("w", [2], initial.ones)],
    code: "TPL002",
    says: /^model\.parameter: the parameter "w" exists already, from mistakes\.test\.ts:\d+: give this one another name/,
  },
  "a state twice": {
    build: (m) => [m.state("s", [2], initial.ones), m.state("s", [2], initial.ones)],
    code: "TPL002",
    says: /^model\.state: the state "s" exists already/,
  },
};

describe.each(Object.entries(mistakes))("%s", (_, { build, code, says, nowhere }) => {
  test("code, message, place", async () => {
    const error = await refusalOf(build);
    expect(error.code).toBe(code);
    if (typeof says === "string") expect(error.problem).toBe(says);
    else expect(error.problem).toMatch(says);
    expect(error.location?.position()?.file).toBe(nowhere ? undefined : import.meta.filename);
  });
});

test("layers share weights where all that repeat a name say so", async () => {
  const compiled = await compile(
    defineModel({
      name: "shared",
      build(model) {
        const twice = (y: Tensor): Tensor =>
          batchNorm(linear(y, 3, { name: "fc", share: true }), { name: "norm", share: true });
        const w = model.parameter("w", [3], initial.ones, { share: true });
        const again = model.parameter("w", [3], initial.ones, { share: true });
        const state = model.state("s", [], initial.zeros, "f32", { share: true });
        return { loss: lossOf(add(mul(twice(twice(x(model))), w), add(again, state))), optimizer };
      },
    }),
  );
  const trainer = await compiled.createTrainer();
  expect(Object.keys(trainer.parameters)).toEqual(["w", "fc.weight", "fc.bias", "norm.weight", "norm.bias"]);
  expect(trainer.step({ x: [1, 2, 3, 4, 5, 7] })).toBeGreaterThan(0);
});

test("a tensor can be printed, as text and as JSON, and mapped over", async () => {
  const seen: unknown[] = [];
  await refusalOf((model) => {
    const tensor = x(model);
    seen.push(
      inspect(tensor),
      inspect({ tensor }),
      JSON.stringify({ tensor }),
      [tensor, tensor].map(relu).length,
    );
    return undefined;
  });
  expect(seen.slice(0, 4)).toEqual([
    "Tensor f32[2, 3]",
    "{ tensor: Tensor f32[2, 3] }",
    '{"tensor":{"dtype":"f32","shape":[2,3]}}',
    2,
  ]);
});

const line = defineModel({
  name: "line",
  options: { size: 2, width: 3 },
  build(model) {
    const input = model.input("x", [2, 3]);
    const label = model.input("label", [2, 1]);
    return { loss: lossOf(add(linear(input, 1, { name: "fc" }), label)), optimizer };
  },
});

describe("definitions", () => {
  const refused = (definition: object, message: string): void =>
    expect(() => defineModel(any({ name: "m", build: () => ({}), ...definition }))).toThrow(message);

  test("options are known, and of their kind", () => {
    refused({ builder: 1 }, "TPL017 defineModel: there is no option builder; did you mean build?");
    refused({ build: undefined }, "TPL017 defineModel: needs build, a function");
    refused({ name: 3 }, "TPL002 defineModel: name must be a string, not 3");
    refused(
      { options: { size: [1] } },
      'TPL017 defineModel: options["size"] must be a number, a text, true or false, not [1]',
    );
    refused(
      { options: { size: 1 }, variants: { large: { sizes: 3 } } },
      "TPL040 defineModel: variants.large has no sizes; did you mean size?",
    );
    const data = () => ({});
    refused({ training: { data } }, "TPL017 defineModel: needs training.epochs, an integer from 0");
    refused({ training: { epochs: 1 } }, "TPL017 defineModel: needs training.data, a function");
    refused(
      { training: { epochs: "3", data } },
      'defineModel: training.epochs must be an integer from 0, not "3"',
    );
    refused(
      { training: { epochs: 3, data, shuffle: true } },
      "defineModel: training has no shuffle; did you mean inOrder?",
    );
    refused(
      { training: { epochs: 3, data, stopping: { better: "max" } } },
      'defineModel: training.stopping.better must be "lower" or "higher", not "max"',
    );
  });

  test("so are those of compile", async () => {
    const refusedBy = (options: object, message: string): Promise<void> =>
      expect(compile(line, any(options))).rejects.toThrow(message);
    await refusedBy({ targets: "wasm" }, "TPL017 compile: there is no option targets; did you mean target?");
    await refusedBy(
      { target: "webassembly" },
      'compile: target must be "ts", "wasm" or "wgsl", not "webassembly"; did you mean "wasm"?',
    );
    await refusedBy({ memoryBudget: NaN }, "compile: memoryBudget must be a number of bytes, not NaN");
    await refusedBy({ precision: "f64" }, 'compile: precision must be "fast" or "strict", not "f64"');
    await refusedBy(
      { options: { siz: 3 } },
      'TPL040 line has no option "siz"; did you mean size?; it has size, width',
    );
    await expect(compile(any({ default: line }))).rejects.toThrow(
      "TPL017 compile: model must be what defineModel returns, not { default:",
    );
  });
});

describe("trainers", () => {
  const trainerOf = async () => (await compile(line)).createTrainer();
  const [values, label] = [new Float32Array(6), new Float32Array(2)];

  test("inputs are given by name", async () => {
    const { step, predict, evaluate, gradients } = await trainerOf();
    expect(() => step(any(values), any(label))).toThrow(
      "TPL204 the second argument is the name of an objective, not Float32Array; inputs are given together, by name, as in step({ x, y }): this trainer has",
    );
    for (const call of [step, predict, evaluate, gradients])
      expect(() => call(any(values))).toThrow(
        /^TPL201 inputs are given by name, as in \{.*\}, not as Float32Array/,
      );
    expect(() => step(any([values, label]))).toThrow(
      "TPL201 inputs are given by name, as in { x, label }, not as Array",
    );
  });

  test("load takes bytes", async () => {
    const { load, save } = await trainerOf();
    expect(() => load(any("file.safetensors"))).toThrow(
      "TPL220 load takes the bytes of a file, a Uint8Array, not String: in Node, load(readFileSync(path)) reads a file",
    );
    expect(() => load(any(Promise.resolve(save())))).toThrow("not Promise: await it");
    expect(() => load(any(save().buffer))).toThrow("not ArrayBuffer: write new Uint8Array(buffer)");
    expect(() => load(save(), any({ parameters_only: true }))).toThrow(
      'TPL205 load: there is no option "parameters_only"; did you mean parametersOnly?; there is parametersOnly,',
    );
    expect(load(Buffer.from(save())).ignored).toEqual([]);
  });

  test("options of createTrainer are known", async () => {
    const { createTrainer } = await compile(line);
    const refused = (options: unknown, message: string): Promise<void> =>
      expect(createTrainer(any(options))).rejects.toThrow(message);
    await refused(
      { onNan: "ignore" },
      'TPL205 createTrainer: there is no option "onNan"; did you mean onNaN?; there is seed,',
    );
    await refused({ numThreads: 2 }, 'there is no option "numThreads"; did you mean threads?');
    await refused(7, "TPL205 createTrainer: options are an object such as { seed }, not Number");
  });

  test("their names are those of the types", () => {
    const creating: Record<keyof TrainerOptions | keyof WasmOptions, true> = {
      seed: true,
      onNaN: true,
      threads: true,
      fixedThreads: true,
      module: true,
      worker: true,
      workerTimeout: true,
    };
    const loading: Record<keyof LoadOptions, true> = {
      parametersOnly: true,
      partial: true,
      ignoreExtra: true,
      rename: true,
    };
    expect([...trainerOptionNames].toSorted()).toEqual(Object.keys(creating).toSorted());
    expect([...loadOptionNames].toSorted()).toEqual(Object.keys(loading).toSorted());
  });
});
