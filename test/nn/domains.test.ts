/**
 * Every public function over the domain that it documents, at the ends of it: scalars, sizes of 1, windows that just fit, no axes, negative
 * padding. What a function takes, nothing inside of it may refuse, neither forward nor backward, on any target.
 */
import { expect, test } from "vitest";
import * as t from "../../compiler/index.ts";
import type { CompileOptions, Tensor } from "../../compiler/index.ts";
import { Trace } from "../../compiler/model/trace.ts";
import { runTraced, type Arrays, type TensorData } from "../support/run-traced.ts";
import { cases } from "./domain-cases.ts";
import { input } from "./values.ts";
import { sizeOf } from "../../compiler/graph/types.ts";

type Named = Readonly<Record<string, Tensor>>;

test("each gives what its definition says, and has a gradient", () => {
  const failures: string[] = [];
  for (const [name, { inputs, build, expected }] of Object.entries(cases))
    try {
      const given = Object.fromEntries(inputs.map((input, k) => [`x${k}`, input]));
      const built = (named: Named): Tensor => build(...inputs.map((_, k) => named[`x${k}`]!));
      const { output } = runTraced(built, given, { persistent: parametersOf(built, given) });
      expect({ shape: output.shape, data: rounded(output.data) }, name).toEqual({
        shape: expected.shape,
        data: rounded(expected.data),
      });
      const wrt = inputs.flatMap(({ dtype = "f32" }, k) => (dtype === "f32" ? [`x${k}`] : []));
      if (wrt.length === 0) continue;
      const { gradients } = runTraced((named) => t.cast(built(named), "f32"), given, {
        cotangent: Array.from(output.data, () => 1),
        wrt,
      });
      for (const gradient of Object.values(gradients))
        if (Array.from(gradient).some((value) => Number.isNaN(value))) throw new Error("NaN in a gradient");
    } catch (error) {
      failures.push(`${name}: ${(error as Error).message.slice(0, 400)}`);
    }
  expect(failures.join("\n")).toBe("");
});

/** Weights of 1, biases of 0. */
function parametersOf(built: (named: Named) => Tensor, given: Arrays): Readonly<Record<string, number[]>> {
  const trace = new Trace({ training: true, float: "f64" });
  built(
    Object.fromEntries(
      Object.entries(given).map(([name, { shape, dtype }]) => [name, trace.input(name, shape, dtype)]),
    ),
  );
  return Object.fromEntries(
    [...trace.parameters].map(([name, { node }]) => [
      name,
      Array<number>(sizeOf(node.type.shape)).fill(name.endsWith("bias") ? 0 : 1),
    ]),
  );
}

const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => (Number.isFinite(value) ? Number(value.toFixed(10)) + 0 : value));

const ways: Readonly<Record<string, CompileOptions>> = { ts: {}, wasm: { target: "wasm" } };

test.each(Object.entries(ways))("the same from target %s", async (_, options) => {
  const entries = Object.entries(cases);
  const model = t.defineModel({
    name: "domains",
    build(m) {
      const outputs = entries.map(([, { inputs, build }], k): [string, Tensor] => [
        `y${k}`,
        build(...inputs.map((input, at): Tensor => declared(m, `x${k}.${at}`, input))),
      ]);
      return {
        loss: t.sum(m.parameter("w", [1], t.initial.ones)) as Tensor,
        optimizer: t.sgd({ learningRate: 0 }),
        outputs: Object.fromEntries(outputs),
      };
    },
  });
  const compiled = await t.compile(model, options);
  const trainer = await compiled.createTrainer();
  // Some results are the same whatever the input is.
  const read = new Set(compiled.trainer.predict.inputs.map(({ buffer }) => buffer.name));
  const batch = entries
    .flatMap(([, { inputs }], k) => inputs.map(({ data }, at) => [`x${k}.${at}`, data] as const))
    .filter(([name]) => read.has(name));
  const results = trainer.predict(Object.fromEntries(batch));
  for (const [k, [name, { expected }]] of entries.entries())
    for (const [at, value] of expected.data.entries()) {
      const actual = results[`y${k}`]![at]!;
      if (!Number.isFinite(value)) expect(actual, name).toBe(value);
      else expect(Math.abs(actual - value), name).toBeLessThanOrEqual(2e-5 * Math.max(1, Math.abs(value)));
    }
});

const declared = (m: t.ModelBuilder, name: string, { shape, dtype = "f32" }: TensorData): Tensor =>
  m.input(name, shape, dtype as "f32");

test("what is outside of the domain is refused by the function itself", () => {
  const x = input(1, 3, 2);
  const refused: readonly (readonly [() => unknown, string])[] = [
    [
      () => t.convolveTransposed(x, input(3, 1, 1), { padding: 1 }),
      "nothing is left of [1, 3, 2] under [3, 1, 1] with padding 1",
    ],
    [
      () => t.convolveTransposed(x, input(3, 1, 1), { groups: 2 }),
      "3 input channels do not divide into 2 groups",
    ],
    [
      () => t.convolveTransposed(x, input(3, 1, 1), { stride: 2, dilation: 3, outputPadding: 3 }),
      "outputPadding 3 must be less than the stride or the dilation",
    ],
    [() => t.maxPool2d(input(1, 1, 4, 4), [2, Infinity]), "[2, Infinity]"],
    [
      () =>
        t.pad(x, [
          [0, 0],
          [NaN, 0],
          [1, 1],
        ]),
      "NaN",
    ],
  ];
  for (const [call, message] of refused) expect(call).toThrow(message);
});
