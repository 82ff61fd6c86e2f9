/** Cross entropy of probabilities: PyTorch's gradient where they are 0 or 1, and a training that takes them there. */
import { describe, expect, test } from "vitest";
import {
  adam,
  binaryCrossEntropy,
  compile,
  defineModel,
  grad,
  initial,
  linear,
  reshape,
  sgd,
  sigmoid,
  sum,
  type Tensor,
} from "../../compiler/index.ts";
import { runFunction } from "../support/run-function.ts";
import { floats } from "./values.ts";

const targets = {
  "ts, fast": { target: "ts", precision: "fast" },
  "ts, strict": { target: "ts", precision: "strict" },
  wasm: { target: "wasm" },
} as const;

describe("derivatives", () => {
  // F.binary_cross_entropy of PyTorch: (p - t) / max(p (1 - p), 1e-12); by the target, the logarithms' difference, each at least -100.
  const p = [0, 1, 0, 1, 0.5, 0.25, 1e-7, 0, 1];
  const t = [0, 1, 1, 0, 1, 0.5, 1, 0.5, 0.5];
  const variance = p.map((value) => Math.max(value * (1 - value), 1e-12));
  const limited = (x: number): number => Math.max(Math.log(x), -100);
  const close = (values: readonly number[]): unknown[] =>
    values.map((value) =>
      expect.closeTo(value, value === 0 ? 12 : 12 - Math.ceil(Math.log10(Math.abs(value)))),
    );

  test("first, and second between p and t", async () => {
    const inputs = { p: floats([9], p), t: floats([9], t) };
    for (const run of Object.values(
      await runFunction((x) => {
        const loss = binaryCrossEntropy(x["p"]!, x["t"]!, { reduction: "sum" });
        const [byP, byT] = grad(loss, [x["p"]!, x["t"]!]) as [Tensor, Tensor];
        return {
          losses: binaryCrossEntropy(x["p"]!, x["t"]!, { reduction: "none" }) as Tensor,
          byP,
          byT,
          byPT: grad(sum(byP), x["t"]!),
          byTP: grad(sum(byT), x["p"]!),
          byPP: grad(sum(byP), x["p"]!),
        };
      }, inputs),
    )) {
      expect([...run["losses"]!]).toEqual(
        close(p.map((value, k) => -t[k]! * limited(value) - (1 - t[k]!) * limited(1 - value))),
      );
      expect([...run["byP"]!]).toEqual(close(p.map((value, k) => (value - t[k]!) / variance[k]!)));
      expect([...run["byT"]!]).toEqual(close(p.map((value) => limited(1 - value) - limited(value))));
      expect([...run["byPT"]!]).toEqual(close(variance.map((value) => -1 / value)));
      expect([...run["byTP"]!]).toEqual(close(variance.map((value) => -1 / value)));
      // t / p² + (1 - t) / (1 - p)², and the slope of (p - t) / 1e-12 where that is the gradient.
      expect([...run["byPP"]!]).toEqual(
        close(
          p.map((value, k) =>
            variance[k] === 1e-12 ? 1e12 : t[k]! / value ** 2 + (1 - t[k]!) / (1 - value) ** 2,
          ),
        ),
      );
    }
  });

  test("probabilities and targets broadcast", async () => {
    const { interpreted } = await runFunction(
      (x) => ({ loss: binaryCrossEntropy(x["p"]!, x["t"]!, { reduction: "none" }) as Tensor }),
      { p: floats([2, 1], [0.25, 1]), t: floats([2], [0, 1]) },
    );
    expect([...interpreted["loss"]!]).toEqual(close([-Math.log(0.75), -Math.log(0.25), 100, 0]));
    expect([...interpreted["d p"]!]).toEqual(close([1 / 0.75 - 1 / 0.25, 1e12]));
  });
});

describe.each(Object.entries(targets))("%s", (_, options) => {
  test.each([
    ["sgd", sgd({ learningRate: 50 })],
    ["adam", adam({ learningRate: 1 })],
  ])("logistic regression on separable data goes on for ever: %s", async (_name, optimizer) => {
    const model = defineModel({
      name: "logistic",
      build(m) {
        const x = m.input("x", [4, 2]);
        const t = m.input("t", [4]);
        const p = reshape(
          sigmoid(linear(x, 1, { name: "l", initial: initial.zeros, initialBias: initial.zeros })),
          [4],
        );
        return { loss: binaryCrossEntropy(p, t), optimizer, outputs: { p } };
      },
    });
    const trainer = await (await compile(model, options)).createTrainer({ seed: 1 });
    const x = [1, 2, 2, 1, -1, -2, -2, -1];
    for (let step = 0; step < 3000; step++)
      expect(trainer.step({ x, t: [1, 1, 0, 0] }), `loss of step ${step}`).not.toBeNaN();
    for (const values of Object.values(trainer.parameters))
      expect([...values].every(Number.isFinite)).toBe(true);
    expect([...trainer.predict({ x })["p"]!].map(Math.round)).toEqual([1, 1, 0, 0]);
    // What is wrong, however sure, is corrected.
    for (let step = 0; step < 300; step++)
      expect(trainer.step({ x, t: [0, 0, 1, 1] }), `loss of wrong step ${step}`).not.toBeNaN();
    for (const values of Object.values(trainer.parameters))
      expect([...values].every(Number.isFinite)).toBe(true);
  });
});
