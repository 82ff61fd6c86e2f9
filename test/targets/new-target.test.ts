/** A target is one object in one file: nothing else knows of this one, and it compiles, trains, is inspected and written. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile, defineModel, linear, mean, mul, sgd } from "../../compiler/index.ts";
import { htmlReport } from "../../compiler/report/html.ts";
import { inspect } from "../../compiler/report/inspection.ts";
import { stageText } from "../../compiler/report/stage-text.ts";
import gan from "../../models/gan.ts";
import linearRegression from "../../models/linear-regression.ts";
import lstm from "../../models/lstm.ts";
import xor from "../../models/xor.ts";
import { randomInputs } from "../../compiler/check/random-inputs.ts";
import { interpreterTarget } from "./interpreter-target.ts";

test("it takes at most 150 lines", () => {
  const text = readFileSync(new URL("./interpreter-target.ts", import.meta.url), "utf8");
  expect(text.split("\n").length - 1).toBeLessThanOrEqual(150);
});

test.each([xor, linearRegression])("$name trains as on the target TypeScript", async (model) => {
  const [mine, typescript] = [
    await compile(model, { target: interpreterTarget, float: "f64" }),
    await compile(model, { target: "ts", float: "f64" }),
  ];
  const trainers = [await mine.createTrainer({ seed: 3 }), await typescript.createTrainer({ seed: 3 })];
  const [first, second] = trainers.map((trainer) =>
    [...typescript.trainer.objectives].flatMap(([objective, { step }]) =>
      [1, 2].map((seed) => trainer.step(randomInputs(step, seed), objective)),
    ),
  );
  for (const [k, loss] of first!.entries()) expect(loss).toBeCloseTo(second![k]!, 10);
});

test.each([lstm, gan])("the files and stages of $name are there to be read", async (model) => {
  const compiled = await compile(model, { target: interpreterTarget });
  expect([...(await compiled.files()).keys()]).toEqual([
    "kernels.txt",
    "programs.txt",
    "graph.txt",
    "plan.txt",
  ]);
  const [step] = inspect(compiled);
  for (const stage of ["trace", "joint", "prepared", "kernels", "loops", "schedule", "memory"] as const)
    expect(await stageText(compiled, step!, stage)).not.toBe("");
  expect(htmlReport(compiled)).toContain('"language":"loops"');
});

test("it has several sizes, and takes any number of examples", async () => {
  const model = defineModel({
    name: "several",
    options: { batch: 6 },
    sizes: { batch: [1, 4] },
    build(model, { batch }) {
      const x = model.input("x", [batch, 3]);
      const y = linear(x, 2, { name: "layer" });
      return { loss: mean(mul(y, y)), optimizer: sgd({ learningRate: 0.1 }), outputs: { y } };
    },
  });
  const trainers = await Promise.all(
    [interpreterTarget, "ts" as const].map(async (target) =>
      (await compile(model, { target, float: "f64" })).createTrainer({ seed: 1 }),
    ),
  );
  const rows = (count: number) => ({ x: Array.from({ length: 3 * count }, (_, k) => Math.sin(k)) });
  for (const count of [6, 4, 1]) {
    const [loss, expected] = trainers.map((trainer) => trainer.step(rows(count)));
    expect(loss).toBeCloseTo(expected!, 12);
  }
  const [y, expected] = trainers.map((trainer) => trainer.predict(rows(15))["y"]!);
  expect(y).toHaveLength(30);
  y!.forEach((value, k) => expect(value).toBeCloseTo(expected![k]!, 12));
  expect(trainers[0]!.evaluate(rows(15))).toBeCloseTo(trainers[1]!.evaluate(rows(15)), 12);
});
