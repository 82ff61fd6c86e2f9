/** `predict` draws other random numbers for each `draw`, which follow from seed, steps and that number alone. */
import { expect, test } from "vitest";
import {
  compile,
  defineModel,
  initial,
  mul,
  randomUniform,
  sgd,
  square,
  sum,
  type Tensor,
} from "../../compiler/index.ts";

const count = 1000;
const model = defineModel({
  name: "drawing",
  build(m) {
    const p: Tensor = m.parameter("p", [1], initial.ones);
    return {
      loss: sum(square(p)),
      optimizer: sgd({ learningRate: 0.1 }),
      outputs: { drawn: mul(randomUniform(m, [count]) as Tensor, 1), other: randomUniform(m, [count]) },
    };
  },
});

test("draws of predict", async () => {
  const results = await Promise.all(
    (["ts", "wasm"] as const).map(async (target) => {
      const trainer = await (await compile(model, { target })).createTrainer({ seed: 3 });
      const drawn = (draw?: number): number[] => Array.from(trainer.predict({}, { draw })["drawn"]!);
      const before = trainer.save();
      const first = drawn();
      expect(drawn()).toEqual(first);
      expect(Array.from(trainer.predict({})["drawn"]!)).toEqual(first);
      const draws = [0, 1, 2, 2 ** 31, 2 ** 32 - 1].map(drawn);
      expect([0, 1, 2, 2 ** 31, 2 ** 32 - 1].map(drawn)).toEqual(draws);
      // All of their numbers are different ones, of the same distribution; so are those of two streams.
      const all = [first, ...draws, Array.from(trainer.predict({}, { draw: 1 })["other"]!)].flat();
      expect(new Set(all).size).toBeGreaterThan(all.length - 10);
      expect(all.reduce((total, value) => total + value, 0) / all.length).toBeCloseTo(0.5, 1);
      // It leaves nothing behind, also where the call fails.
      expect(() => trainer.predict({ x: [1] }, { draw: 7 })).toThrow("TPL201");
      expect(trainer.save()).toEqual(before);
      expect(drawn()).toEqual(first);
      trainer.step({});
      expect(drawn(1)).not.toEqual(draws[1]);
      for (const draw of [-1, 0.5, NaN, 2 ** 32, "1" as unknown as number])
        expect(() => drawn(draw)).toThrow("TPL205 draw must be an integer from 0 to 4294967295: got ");
      return draws;
    }),
  );
  expect(results[1]).toEqual(results[0]);
});
