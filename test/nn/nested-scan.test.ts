/** Scans inside scans: what each level captures, and gradients through both. */
import { describe, expect, it } from "vitest";
import {
  compile,
  defineModel,
  exp,
  grad,
  initial,
  mul,
  onesLike,
  reshape,
  scan,
  sgd,
  sub,
  sum,
} from "../../compiler/index.ts";

describe("nested scans", () => {
  it("keeps tensors captured from different levels apart", async () => {
    const model = defineModel({
      name: "nested",
      build(m) {
        const x = m.input("x", [1]);
        const w = m.parameter("w", [1], initial.ones);
        const outer = scan({ carry: [exp(mul(x, w))], length: 2 }, ([c]) => {
          const inner = scan({ carry: [onesLike(c)], length: 1 }, ([s]) => ({
            carry: [sub(mul(mul(s, x), 10), mul(s, c))],
          }));
          return { carry: [inner.carry[0]] };
        });
        const y = outer.carry[0];
        return { loss: sum(y), optimizer: sgd({ learningRate: 0.1 }), outputs: { y } };
      },
    });
    const trainer = await (await compile(model, { float: "f64" })).createTrainer();
    // c ← 10 x - c, twice, from exp(x): back at exp(x), whose derivative by w is x · exp(x).
    expect(trainer.predict({ x: [1] })["y"]![0]).toBeCloseTo(Math.E, 12);
    expect(trainer.gradients({ x: [1] })["w"]![0]).toBeCloseTo(Math.E, 12);
  });

  it("captures a tensor of the surrounding body though its own arguments come from outside", async () => {
    const model = defineModel({
      name: "captures",
      build(m) {
        const x = m.input("x", [3, 2]);
        const w = m.parameter("w", [2], initial.ones);
        const start = m.input("start", [2]);
        const outer = scan({ carry: [start], xs: [x] }, ([c], [row]) => {
          const inner = scan({ carry: [start], length: 2 }, ([s]) => ({ carry: [mul(s, mul(row, w))] }));
          return { carry: [sub(c, inner.carry[0])] };
        });
        const loss = sum(outer.carry[0]);
        const slope = grad(loss, w);
        return { loss, optimizer: sgd({ learningRate: 0.1 }), outputs: { slope: reshape(slope, [2]) } };
      },
    });
    const trainer = await (await compile(model, { float: "f64" })).createTrainer();
    const batch = { x: [1, 2, 3, 4, 5, 6], start: [1, 2] };
    // loss = Σ start - start · Σ rows² · w²; by w: -2 · start · Σ rows² · w.
    const expected = [-2 * 1 * (1 + 9 + 25), -2 * 2 * (4 + 16 + 36)];
    expect(Array.from(trainer.gradients(batch)["w"]!)).toEqual(expected);
    expect(Array.from(trainer.predict(batch)["slope"]!)).toEqual(expected);
  });
});
