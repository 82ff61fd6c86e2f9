/** What the recurrent models reach in short trainings, beside what is reached without what they are about. */
import { describe, expect, it } from "vitest";
import type { Model, ModelOptions } from "../../compiler/index.ts";
import gru from "../../models/gru.ts";
import lstm from "../../models/lstm.ts";
import nameClassifier from "../../models/name-classifier.ts";
import nameGenerator from "../../models/name-generator.ts";
import stackedBidirectional from "../../models/stacked-bidirectional.ts";
import { train } from "./train.ts";

/** The model with other options, among them how many steps its learning rate takes to fall. */
const having = (model: Model, options: ModelOptions): Model => ({
  ...model,
  options: { ...model.options, ...options },
});

describe("recurrent models reach", () => {
  it("lstm: the sum of two of fifty numbers", async () => {
    const { test, report, compiled } = await train(lstm, 512);
    expect(compiled.report.parameters).toBe(4641);
    expect(test!.loss).toBeLessThan(0.02);
    expect(report!.split("\n")).toHaveLength(6);
  });

  it("gru: reviews whose words alone do not tell", async () => {
    const { test, report } = await train(gru, 300);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.98);
    expect(report!.split("\n")).toHaveLength(1 + 3 * 4);
    const bag = await train(having(gru, { reader: "bag-of-words" }), 150);
    expect(bag.test!.metrics["accuracy"]).toBeLessThan(0.6);
    expect(bag.report!.split("\n")).toHaveLength(1 + 3 * 4);
  });

  it("stacked-bidirectional: most brackets without a partner, and more than it can forward only", async () => {
    const both = await train(stackedBidirectional, 256);
    expect(both.test!.metrics["line accuracy"]).toBeGreaterThan(0.85);
    const forward = await train(having(stackedBidirectional, { bidirectional: false }), 256);
    expect(forward.test!.metrics["line accuracy"]).toBeLessThan(0.6);
  });

  it("name-classifier: most of the invented names, in an epoch", async () => {
    const { test, report } = await train(having(nameClassifier, { trainingSteps: 128 }), 128);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.9);
    expect(report).toContain("Yamamoto       Japanese");
  });

  it("name-generator: names, and the first ones after the rules of their language", async () => {
    const { test, report } = await train(nameGenerator, 150);
    expect(test!.loss).toBeLessThan(1.5);
    const [, possible] = /(\d+) after the rules of their language/.exec(report!)!;
    expect(Number(possible)).toBeGreaterThan(10);
  });
});
