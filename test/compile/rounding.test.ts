/** In fast precision, what is stored is rounded and what is recomputed is not: results must not depend on which. */
import { describe, expect, it } from "vitest";
import { amax, compile, defineModel, exp, initial, maximum, mul, sgd, sum } from "../../compiler/index.ts";

describe("fast precision", () => {
  it("finds the maximum that it stored among values that it computes again", async () => {
    const model = defineModel({
      name: "ties",
      build(m) {
        const x = m.input("x", [5, 7]);
        const w = m.parameter("w", [7], initial.uniform(0.5, 1.5));
        const values = exp(mul(w, x));
        return { loss: sum(amax(values, -1)), optimizer: sgd({ learningRate: 0.1 }), outputs: { values } };
      },
    });
    const x = Float32Array.from({ length: 35 }, (_, k) => Math.sin(k * 1.3));
    const gradients = async (float: "f32" | "f64"): Promise<number[]> => {
      const trainer = await (await compile(model, { float })).createTrainer({ seed: 3 });
      return Array.from(trainer.gradients({ x })["w"]!);
    };
    const [single, double] = [await gradients("f32"), await gradients("f64")];
    for (const [k, value] of double.entries()) expect(single[k]!).toBeCloseTo(value, 5);
    expect(double.some((value) => Math.abs(value) > 0.1)).toBe(true);
  });

  it("shares the gradient of a tie between a stored and a recomputed value", async () => {
    const model = defineModel({
      name: "shared",
      build(m) {
        const x = m.input("x", [4]);
        const w = m.parameter("w", [4], initial.constant(0.7));
        const u = m.parameter("u", [4], initial.constant(0.7));
        const [a, b] = [exp(mul(w, x)), exp(mul(u, x))];
        return {
          loss: sum(maximum(a, b)),
          optimizer: sgd({ learningRate: 0.1 }),
          outputs: { a },
        };
      },
    });
    const trainer = await (await compile(model)).createTrainer();
    const { w, u } = trainer.gradients({ x: [0.1, 0.2, 0.3, 0.4] });
    expect(Array.from(w!)).toEqual(Array.from(u!));
  });
});
