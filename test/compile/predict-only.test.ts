/** `compile --only predict`: what predicts as the trainer does whose file it loads, and takes less of everything. */
import { describe, expect, test } from "vitest";
import {
  batchNorm,
  compile,
  defineModel,
  linear,
  mse,
  sgd,
  withAverage,
  type Model,
} from "../../compiler/index.ts";
import gan from "../../models/gan.ts";
import mnistCnn from "../../models/mnist-cnn.ts";
import { elementCount } from "../../runtime/definition.ts";
import { elementTypes } from "../../runtime/types.ts";
import type { AnyTrainer } from "../../runtime/training-run.ts";

/** Predicts with averages that its optimizer keeps. */
const averaged = defineModel({
  name: "averaged",
  build(model) {
    const x = model.input("x", [4, 3]);
    const y = model.input("y", [4, 1]);
    const prediction = linear(x, 1, { name: "linear" });
    const optimizer = withAverage(sgd({ learningRate: 0.1 }), 0.9, { evaluate: true });
    return { loss: mse(prediction, y), optimizer, outputs: { prediction } };
  },
});

const normalized = defineModel({
  name: "normalized",
  build(model) {
    const x = model.input("x", [4, 3]);
    const y = model.input("y", [4, 1]);
    const prediction = linear(batchNorm(x, { name: "norm" }), 1, { name: "linear" });
    return { loss: mse(prediction, y), optimizer: sgd({ learningRate: 0.1 }), outputs: { prediction } };
  },
});

function batchOf({ inputs }: AnyTrainer, names: readonly string[]) {
  const arrays = names.map((name) => {
    const { type, shape } = inputs[name]!;
    const wave = (k: number): number => (type === "i32" ? 0 : Math.sin(k));
    return [name, new elementTypes[type].array(elementCount(shape)).map((_, k) => wave(k))] as const;
  });
  return Object.fromEntries(arrays);
}

describe.each<[Model, number]>([
  // Averages and running statistics are state.
  [averaged, 2],
  [mnistCnn, 0],
  [gan, 0],
  [normalized, 2],
])("$name", (model, states) => {
  test.each(["ts", "wasm"] as const)("on %s", async (target) => {
    const [full, only] = [
      await compile(model, { target }),
      await compile(model, { target, only: "predict" }),
    ];
    const trainer = await full.createTrainer({ seed: 3 });
    for (const [objective, { step }] of Object.entries(trainer.objectives))
      for (let k = 0; k < 2; k++) trainer.step(batchOf(trainer, step), objective);
    const predictor = await only.createTrainer({ seed: 1 });
    expect(predictor.load(trainer.save())).toMatchObject({ missingState: false, otherModel: true });
    const batch = batchOf(predictor, Object.keys(predictor.inputs));
    expect(predictor.predict(batch)).toEqual(trainer.predict(batch));
    expect([predictor.seed, predictor.steps]).toEqual([3, trainer.steps]);
    expect(Object.keys(predictor.state)).toHaveLength(states);
    expect(predictor.bytes).toBeLessThan(trainer.bytes);
    const length = (files: ReadonlyMap<string, string | Uint8Array>): number =>
      [...files.values()].reduce((sum, content) => sum + content.length, 0);
    expect(length(await only.files())).toBeLessThan(0.6 * length(await full.files()));
    expect(() => predictor.step({})).toThrow(/^TPL204 .*it predicts/);
  });
});

test("its types have no step", async () => {
  const text = (await (await compile(averaged, { only: "predict" })).files()).get("trainer.ts");
  expect(text).toContain("step: never;");
  expect(text).not.toMatch(/StepInputs|function step/);
});
