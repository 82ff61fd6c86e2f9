import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import {
  defaultWeights,
  firstMemory,
  flashcards,
  logLoss,
  nextMemory,
  retrievability,
  studentWeights,
  weightRanges,
  type Memory,
  type Rating,
} from "../../models/data/flashcards.ts";
import fsrs from "../../models/fsrs.ts";
import { train } from "./train.ts";

const [batch, length] = [256, 16];

function memoriesOf(w: readonly number[], reviews: readonly (readonly [days: number, rating: Rating])[]) {
  const memories: Memory[] = [firstMemory(w, reviews[0]![1])];
  for (const [days, rating] of reviews.slice(1)) memories.push(nextMemory(w, memories.at(-1)!, rating, days));
  return memories;
}

/** A batch whose first card has these reviews, and whose other cards have one. */
function batchOf(reviews: readonly (readonly [days: number, rating: Rating])[]) {
  const [days, rating] = [new Float64Array(batch * length), new Int32Array(batch * length)];
  for (let card = 0; card < batch; card++) rating[card * length] = 3;
  for (const [k, review] of reviews.entries()) [days[k], rating[k]] = review;
  return { days, rating };
}

const trainerIn = async (float: "f32" | "f64") => (await compile(fsrs, { float })).createTrainer({ seed: 0 });

describe("the formulas of FSRS-6", () => {
  // The state that the tests of open-spaced-repetition's own packages have for these reviews.
  const published = [
    [0, 1],
    [0, 3],
    [1, 3],
    [3, 3],
    [8, 3],
    [21, 3],
  ] as const;

  it("give the published memory state in plain numbers", () => {
    const { stability, difficulty } = memoriesOf(defaultWeights, published).at(-1)!;
    expect(stability).toBeCloseTo(53.62691, 4);
    expect(difficulty).toBeCloseTo(6.3574867, 4);
    expect(retrievability(defaultWeights, 7, 7)).toBeCloseTo(0.9, 12);
  });

  it("and in the compiled model, after every review", async () => {
    // By hand: good; good two days later; hard; easy; forgotten after 60 days; good on the same day; good.
    const mixed = [
      [0, 3],
      [2, 3],
      [7, 2],
      [20, 4],
      [60, 1],
      [0, 3],
      [1, 3],
    ] as const;
    const byHand = {
      stability: [10.964332, 26.095137, 104.692979, 3.7227768, 3.7227768, 5.5765099],
      difficulty: [2.1112142, 4.7482848, 2.9786346, 7.6773533, 7.6649043, 7.6524678],
      recall: [0.9094933, 0.9277904, 0.9172155, 0.9335578, 1, 0.9645966],
    };
    const trainer = await trainerIn("f64");
    const last = trainer.predict(batchOf(published));
    expect(last["stability"]![published.length - 2]).toBeCloseTo(53.62691, 4);
    expect(last["difficulty"]![published.length - 2]).toBeCloseTo(6.3574867, 4);
    const all = trainer.predict(batchOf(mixed));
    for (const [name, values] of Object.entries(byHand) as [keyof typeof byHand, number[]][])
      for (const [k, value] of values.entries())
        expect(all[name][k]! / value, `${name} ${k}`).toBeCloseTo(1, 6);
    // What follows the last review changes nothing.
    expect(all["stability"]![length - 2]).toBe(all["stability"]![mixed.length - 2]);
  });

  it("have the gradients of the plain numbers", async () => {
    const { train: cards } = flashcards({ seed: 5, train: batch, test: 1, length });
    const trainer = await trainerIn("f64");
    trainer.parameters["w"]!.set(studentWeights);
    const given = { days: Float64Array.from(cards.inputs.days), rating: cards.inputs.rating };
    expect(trainer.evaluate(given)).toBeCloseTo(logLoss(studentWeights, cards), 12);
    const { w: gradient } = trainer.gradients(given);
    for (const [k, weight] of studentWeights.entries()) {
      const step = 1e-6 * weight;
      const at = (change: number): number => logLoss(studentWeights.with(k, weight + change), cards);
      const slope = (at(step) - at(-step)) / (2 * step);
      expect(Math.abs(gradient![k]! - slope), `w${k}`).toBeLessThan(
        1e-6 * Math.max(1, Math.abs(slope)) + 1e-7,
      );
    }
  });

  it("keep the weights in their ranges, and pull them back", async () => {
    const { train: cards } = flashcards({ seed: 5, train: batch, test: 1, length });
    const trainer = await trainerIn("f64");
    const given = { days: Float64Array.from(cards.inputs.days), rating: cards.inputs.rating };
    const most = weightRanges[20]![1];
    trainer.parameters["w"]!.set(studentWeights.with(20, most + 0.5));
    expect(trainer.evaluate(given)).toBeCloseTo(logLoss(studentWeights.with(20, most), cards) + 0.25, 12);
    expect(trainer.gradients(given)["w"]![20]).toBeCloseTo(1, 12);
  });
});

it("the weights of the student are found from 4096 cards", async () => {
  const data = flashcards({ train: 4096, test: 1024, length });
  const { trainer, report } = await train(fsrs, 300, data);
  const found = Array.from(trainer.parameters["w"]!);
  const [started, reached, best] = [defaultWeights, found, studentWeights].map((w) => logLoss(w, data.test));
  expect(started! - best!).toBeGreaterThan(0.005);
  expect(reached! - best!).toBeLessThan(0.0015);
  expect(Math.abs(found[20]! - studentWeights[20]!)).toBeLessThan(0.08);
  expect(report).toMatch(/w20 {2}decay of the forgetting curve +0\.1542 +0\.\d{4} +0\.3500\n {2}log loss/);
});
