/** Optimizers in compiled trainers, against PyTorch: the loss Σ x · p has the gradient x. */
import { describe, expect, test } from "vitest";
import { compile, defineModel, mul, sum } from "../../compiler/index.ts";
import type { Shape } from "../../compiler/graph/types.ts";
import * as optim from "../../compiler/optim/index.ts";
import type { Optimizer } from "../../compiler/optim/index.ts";
import { expectClose } from "./close.ts";
import { optimizerOf, sets } from "./oracle.ts";
import { numbers } from "./sequences.ts";
import { trained } from "./trained.ts";

async function compiledWith(optimizer: Optimizer, shape: Shape, float: "f32" | "f64") {
  const model = defineModel({
    name: "linear",
    build(builder) {
      const parameter = builder.parameter("p", shape, { kind: "zeros" });
      return { loss: sum(mul(builder.input("x", shape), parameter)), optimizer };
    },
  });
  const compiled = await compile(model, { float });
  return compiled.createTrainer({ seed: 1 });
}

const references = sets.flatMap(({ cases }) => cases.filter((reference) => "optimizer" in reference));

describe.each([
  ["f64", 1e-9],
  ["f32", 1e-4],
] as const)("%s", (float, tolerance) => {
  test.each(references.map((reference, k) => [k, reference.optimizer, reference] as const))(
    "case %i: %s",
    async (_, __, reference) => {
      const trainer = await compiledWith(optimizerOf(reference), reference.initial.shape, float);
      const parameter = trainer.parameters["p"]!;
      parameter.set(reference.initial.data);
      for (const [k, { data }] of reference.gradients.entries()) {
        trainer.step({ x: float === "f64" ? Float64Array.from(data) : Float32Array.from(data) });
        expectClose([...parameter], reference.trajectory[k]!.data, tolerance);
      }
      expect(trainer.steps).toBe(12);
    },
  );
});

test("muon, clipped and averaged, with a schedule: as interpreted", async () => {
  const learningRate = optim.schedules.linearWarmUp({
    learningRate: optim.schedules.cosine({ learningRate: 0.1, steps: 20 }),
    steps: 4,
  });
  const muon = optim.muon({ learningRate, others: optim.adamw() });
  const optimizer = optim.withAverage(optim.clipByGlobalNorm(muon, 0.5), 0.9);
  const shape = [5, 3];
  const compiled = await compiledWith(optimizer, shape, "f64");
  const interpreted = trained(optimizer, { p: { shape, data: numbers(15, 1) } });
  compiled.parameters["p"]!.set(numbers(15, 1));
  for (let k = 0; k < 6; k++) {
    compiled.step({ x: Float64Array.from(numbers(15, k + 2)) });
    interpreted.step({ p: numbers(15, k + 2) });
  }
  expectClose([...compiled.parameters["p"]!], interpreted.value("p"), 1e-12);
  expectClose([...compiled.state["p.average"]!], interpreted.value("p.average"), 1e-12);
});
