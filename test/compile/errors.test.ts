/** Every mistake that the public API can make visible: its code, and a message that says what, where and what to do. */
import { describe, expect, test } from "vitest";
import {
  add,
  compile,
  CompileError,
  conv2d,
  crossEntropy,
  customGradient,
  defineModel,
  errorCodes,
  grad,
  initial,
  linear,
  matmul,
  maxPool2d,
  mean,
  mul,
  narrow,
  reshape,
  scan,
  schedules,
  sgd,
  slice,
  square,
  sum,
  transpose,
  where,
  type ErrorCode,
  type ModelBuilder,
  type ModelResult,
  type Tensor,
} from "../../compiler/index.ts";
import { loadModel } from "../../compiler/cli/load-model.ts";

const optimizer = sgd({ learningRate: 0.1 });
const weights = (model: ModelBuilder): Tensor => model.parameter("w", [3, 4], initial.ones);
/** Shapes as values, so that the mistake reaches the compiler instead of the editor. */
const input = (
  model: ModelBuilder,
  name: string,
  shape: readonly number[],
  dtype: "f32" | "i32" | "bool" = "f32",
): Tensor => model.input(name, shape, dtype);
const scalar = (x: Tensor): Tensor => mean(square(x));

interface Mistake {
  readonly code: ErrorCode;
  readonly title: string;
  readonly build: (model: ModelBuilder) => unknown;
  /** All of these are in the message. */
  readonly says: readonly string[];
  /** The mistake has no line of its own. */
  readonly nowhere?: true;
}

let foreign: Tensor;

const mistakes: readonly Mistake[] = [
  {
    code: "TPL002",
    title: "a name twice",
    build: (model) => [input(model, "x", [2]), input(model, "x", [3])],
    says: ["input", '"x"', "taken"],
  },
  {
    code: "TPL002",
    title: "an empty name",
    build: (model) => input(model, "", [2]),
    says: ["input", "1 to 200"],
  },
  {
    code: "TPL002",
    title: "a long name",
    build: (model) => input(model, "n".repeat(201), [2]),
    says: ["1 to 200"],
  },
  {
    code: "TPL002",
    title: "a reserved name",
    build: (model) => input(model, "tapeless.x", [2]),
    says: ["reserved"],
  },
  {
    code: "TPL002",
    title: "a shared parameter of another shape",
    build: (model) => [model.parameter("w", [2], initial.ones), model.parameter("w", [3], initial.ones)],
    says: ['"w"', "[2]", "[3]"],
  },
  {
    code: "TPL002",
    title: "a state of another shape",
    build: (model) => [model.state("s", [2], initial.zeros), model.state("s", [3], initial.zeros)],
    says: ['"s"', "[2]", "[3]"],
  },
  {
    code: "TPL002",
    title: "a state called as one of the optimizer",
    build(model) {
      model.state("w.momentum", [3, 4], initial.zeros);
      return { loss: scalar(weights(model)), optimizer: sgd({ learningRate: 0.1, momentum: 0.9 }) };
    },
    says: ["w.momentum", "optimizer", "exists already"],
    nowhere: true,
  },
  {
    code: "TPL002",
    title: "a parameter called as what describes a checkpoint",
    build(model) {
      model.parameter("__metadata__", [2], initial.ones);
      return { loss: scalar(weights(model)), optimizer: sgd({ learningRate: 0.1 }) };
    },
    says: ['"__metadata__"', "checkpoints"],
    nowhere: true,
  },
  {
    code: "TPL002",
    title: "a parameter called as optimizer state in a checkpoint",
    build(model) {
      model.parameter("state.w.momentum", [2], initial.ones);
      return { loss: scalar(weights(model)), optimizer: sgd({ learningRate: 0.1, momentum: 0.9 }) };
    },
    says: ['"state.w.momentum"', "checkpoints"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "nothing returned",
    build: () => undefined,
    says: ["loss", "optimizer"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "no loss and no outputs",
    build: (model) => (weights(model), {}),
    says: ["loss, optimizer"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "a loss that is no scalar",
    build: (model) => ({ loss: weights(model), optimizer }),
    says: ["f32[3, 4]", "sum() or mean()"],
  },
  {
    code: "TPL003",
    title: "an output that is no tensor",
    build: (model) => ({ loss: scalar(weights(model)), optimizer, outputs: { prediction: 3 } }),
    says: ['"prediction"', "tensor"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "nothing to train",
    build: (model) => ({ loss: scalar(input(model, "x", [3])), optimizer }),
    says: ["no parameters"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "objectives that do not say what they train",
    build(model) {
      const loss = scalar(weights(model));
      return { objectives: { a: { loss, optimizer }, b: { loss, optimizer } } };
    },
    says: ['"a"', "which parameters"],
    nowhere: true,
  },
  {
    code: "TPL003",
    title: "an update of what is no state",
    build(model) {
      const w = weights(model);
      model.update(w, w);
    },
    says: ["update", "state()"],
  },
  {
    code: "TPL004",
    title: "a build that throws",
    build() {
      throw new Error("out of cheese");
    },
    says: ["mistake", "out of cheese"],
  },
  {
    code: "TPL005",
    title: "a tensor of another model",
    build: (model) => add(weights(model), foreign),
    says: ["another model"],
  },
  {
    code: "TPL010",
    title: "types that differ",
    build: (model) => add(weights(model), input(model, "n", [3, 4], "i32")),
    says: ["add", "f32", "i32", "cast()"],
  },
  {
    code: "TPL010",
    title: "a number that is no integer",
    build: (model) => add(input(model, "n", [2], "i32"), 0.5),
    says: ["add", "0.5", "i32"],
  },
  {
    code: "TPL010",
    title: "a condition that is no bool",
    build: (model) => where(weights(model), 1, 2),
    says: ["bool", "f32"],
  },
  {
    code: "TPL010",
    title: "labels that are no integers",
    build: (model) => crossEntropy(weights(model), input(model, "label", [3])),
    says: ["crossEntropy", "i32", "f32"],
  },
  {
    code: "TPL011",
    title: "shapes that do not broadcast",
    build: (model) => add(weights(model), input(model, "x", [3])),
    says: ["add", "[3, 4]", "[3]", "did you mean unsqueeze(x, -1)"],
  },
  {
    code: "TPL012",
    title: "inner dimensions",
    build: (model) => matmul(input(model, "x", [2, 4]), weights(model)),
    says: ["matmul", "[2, 4] x [3, 4]", "did you mean transpose(w)?"],
  },
  {
    code: "TPL013",
    title: "an axis",
    build: (model) => sum(weights(model), 2),
    says: ["sum", "axis 2", "[3, 4]"],
  },
  {
    code: "TPL013",
    title: "an axis twice",
    build: (model) => sum(weights(model), [0, -2]),
    says: ["sum", "twice"],
  },
  {
    code: "TPL013",
    title: "a permutation",
    build: (model) => transpose(weights(model), [0, 0]),
    says: ["transpose", "[0, 0]", "[3, 4]"],
  },
  {
    code: "TPL014",
    title: "a reshape",
    build: (model) => reshape(weights(model), [5, 2]),
    says: ["reshape", "[3, 4]", "12", "[5, 2]", "10"],
  },
  {
    code: "TPL014",
    title: "a reshape that does not divide",
    build: (model) => reshape(weights(model), [5, -1]),
    says: ["reshape", "[3, 4]", "[5, -1]"],
  },
  {
    code: "TPL014",
    title: "constant data of another size",
    build: (model) => model.constant([1, 2, 3], [2]),
    says: ["constant", "[2]", "3"],
  },
  {
    code: "TPL015",
    title: "a kernel larger than its input",
    build: (model) => conv2d(input(model, "x", [1, 1, 3, 3]), { name: "c", out: 2, kernel: 5 }),
    says: ["5x5", "[1, 1, 3, 3]"],
  },
  {
    code: "TPL015",
    title: "a pooling window",
    build: (model) => maxPool2d(input(model, "x", [1, 1, 3, 3]), 4),
    says: ["4", "[1, 1, 3, 3]"],
  },
  {
    code: "TPL016",
    title: "an empty shape",
    build: (model) => input(model, "x", [0, 2]),
    says: ["input", '"x"', "integers from 1"],
  },
  {
    code: "TPL016",
    title: "a tensor too large",
    build: (model) => matmul(input(model, "x", [100_000, 1]), input(model, "y", [1, 100_000])),
    says: ["[100000, 100000]", "2^31 - 1"],
  },
  {
    code: "TPL017",
    title: "a slice",
    build: (model) => narrow(weights(model), 0, 2, 5),
    says: ["narrow", "2 to 5", "[3, 4]"],
  },
  {
    code: "TPL017",
    title: "a slice of another rank",
    build: (model) => slice(weights(model), [0], [2]),
    says: ["slice", "every axis", "[3, 4]"],
  },
  {
    code: "TPL017",
    title: "a learning rate",
    build: () => sgd({ learningRate: NaN }),
    says: ["sgd", "learningRate", "NaN"],
  },
  {
    code: "TPL017",
    title: "a schedule",
    build: () => schedules.exponential({ learningRate: 0.1, gamma: -1 }),
    says: ["gamma", "-1"],
  },
  {
    code: "TPL020",
    title: "a gradient of what is no scalar",
    build(model) {
      const w = weights(model);
      return grad(w, w);
    },
    says: ["grad", "f32[3, 4]", "sum() or mean()"],
  },
  {
    code: "TPL022",
    title: "a custom gradient of a function that reads a parameter from around it",
    build: (model) =>
      customGradient(
        (x) => mul(x, weights(model)),
        (_, __, cotangent) => [cotangent],
      )(model.parameter("v", [3, 4], initial.ones)),
    says: ["customGradient", "w", "pass it as an argument"],
  },
  {
    code: "TPL016",
    title: "a layer of more parameters than can be counted",
    build: (model) => linear(model.input("x", [1, 921_600]), 921_600, { name: "wide" }),
    says: ['parameter "wide.weight"', "[921600, 921600]", "849,346,560,000 elements", "3,165 GiB"],
  },
  {
    code: "TPL021",
    title: "a carry that changes its shape",
    build: (model) => scan({ carry: [weights(model)], length: 2 }, ([w]) => ({ carry: [sum(w!, 0)] })),
    says: ["scan", "f32[3, 4]", "f32[4]"],
  },
  {
    code: "TPL021",
    title: "no number of steps",
    build: (model) => scan({ carry: [weights(model)] }, (carry) => ({ carry })),
    says: ["scan", "length"],
  },
  {
    code: "TPL021",
    title: "an update in a scan",
    build(model) {
      const state = model.state("s", [], initial.zeros);
      return scan({ carry: [weights(model)], length: 2 }, ([w]) => {
        w!.trace.update(state, mul(state, 2));
        return { carry: [w!] };
      });
    },
    says: ["scan", "outside"],
  },
];

const compileMistake = (build: Mistake["build"]) =>
  compile(defineModel({ name: "mistake", build: (model) => build(model) as ModelResult }));

async function thrownBy(run: () => Promise<unknown>): Promise<CompileError> {
  try {
    await run();
  } catch (error) {
    expect(error).toBeInstanceOf(CompileError);
    return error as CompileError;
  }
  throw new Error("nothing was thrown");
}

describe.each(mistakes.map((mistake) => [`${mistake.code} ${mistake.title}`, mistake] as const))(
  "%s",
  (_, { code, build, says, nowhere }) => {
    test("code, message, place", async () => {
      await compile(
        defineModel({
          name: "other",
          build(model) {
            foreign = weights(model);
            return { loss: scalar(foreign), optimizer };
          },
        }),
      );
      const error = await thrownBy(() => compileMistake(build));
      expect(error.code).toBe(code);
      expect(error.message.startsWith(`${code} `)).toBe(true);
      for (const part of says) expect(error.message).toContain(part);
      // The line is one of this file, in the function that makes the mistake.
      if (nowhere) expect(error.message).not.toContain("\n  at ");
      else expect(error.message).toMatch(/\n  at test\/compile\/errors\.test\.ts:\d+ {3}\S/);
    });
  },
);

const small = defineModel({
  name: "small",
  options: { size: 3 },
  build: (model, { size }) => ({ loss: scalar(model.parameter("w", [size], initial.ones)), optimizer }),
});

test.each<[ErrorCode, string, () => Promise<unknown>, readonly string[]]>([
  [
    "TPL002",
    "a model's name",
    async () => defineModel({ ...small, name: "a/b" } as never),
    ["name", '"a/b"'],
  ],
  ["TPL030", "a memory budget", () => compile(small, { memoryBudget: 10 }), ["small", "bytes", "10"]],
  ["TPL040", "an unknown option", () => compile(small, { options: { width: 1 } }), ["width", "size"]],
  [
    "TPL040",
    "an option that is no number",
    () => compile(small, { options: { size: "three" } }),
    ["size", "three"],
  ],
  [
    "TPL040",
    "an option that is infinite",
    () => compile(small, { options: { size: Infinity } }),
    ["option size is a number, not Infinity"],
  ],
  ["TPL001", "a file that is not there", () => loadModel("nowhere.ts"), ["nowhere.ts"]],
  ["TPL001", "a file without a model", () => loadModel("test/support/numeric.ts"), ["defineModel"]],
])("%s %s", async (code, _, run, says) => {
  const error = await thrownBy(run);
  expect(error.code).toBe(code);
  for (const part of says) expect(error.message).toContain(part);
});

test("every code of models and options is tried here", () => {
  const warnings: readonly ErrorCode[] = ["TPL060", "TPL061", "TPL062", "TPL063"];
  const elsewhere: readonly ErrorCode[] = [
    "TPL001",
    "TPL006",
    "TPL030",
    "TPL031",
    "TPL040",
    "TPL041",
    "TPL042",
    "TPL050",
    ...warnings,
  ];
  const tried = new Set<ErrorCode>([...mistakes.map(({ code }) => code), ...elsewhere]);
  expect([...tried].toSorted()).toEqual(Object.keys(errorCodes).toSorted());
});
