/** Whole models against PyTorch. On WebAssembly: oracle-wasm.test.ts. */
import { beforeAll, describe, expect, test } from "vitest";
import { compile, type Compiled } from "../../compiler/index.ts";
import { interpretedTrainer } from "../support/interpreted-trainer.ts";
import { everyCase, follow, followInDouble, trainedCases, valuesOf } from "./follow.ts";
import { modelNames, modelOf, modelSets } from "./oracle-models.ts";

test.each(modelSets)("$name has a case of every model", ({ cases }) => {
  expect(cases.map(({ model }) => model).toSorted()).toEqual([...modelNames].toSorted());
});

describe.each(trainedCases)("%s: %s", (_, __, oracle) => {
  const model = modelOf(oracle);
  let double: Compiled;
  beforeAll(async () => {
    double = await compile(model, { float: "f64" });
  });

  test("emitted TypeScript in f64", async () => {
    followInDouble(oracle, await double.createTrainer());
  });

  test("emitted TypeScript in f32", async () => {
    follow(oracle, await (await compile(model)).createTrainer(), 1e-4);
  });

  test("interpreted loops in f64, freed memory overwritten", () => {
    follow(oracle, interpretedTrainer(double.trainer, { poison: true }), 1e-9);
  });
});

const printed = everyCase.filter(([, , { printedLosses }]) => printedLosses !== undefined);

test.each(printed.flatMap((one) => (["ts", "wasm"] as const).map((target) => [...one, target] as const)))(
  "%s: %s prints what the lecture printed",
  async (_, __, oracle, target) => {
    const trainer = await (await compile(modelOf(oracle), { target })).createTrainer();
    trainer.parameters["bhat"]!.set(oracle.parameters["bhat"]!.data);
    const batch = valuesOf(oracle.batches[0]!);
    const losses = Array.from({ length: 500 }, () => trainer.step(batch));
    for (const [step, loss] of Object.entries(oracle.printedLosses!))
      expect(losses[Number(step)]!.toPrecision(5), `step ${step}`).toBe(loss.toPrecision(5));
    expect(Array.from(trainer.parameters["bhat"]!, (value) => value.toFixed(4))).toEqual(
      oracle.printedFinal!.map((value) => value.toFixed(4)),
    );
  },
);
