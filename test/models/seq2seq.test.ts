import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/index.ts";
import { dates, decodeDate, encodeDate, sourceLength, targetLength } from "../../models/data/dates.ts";
import seq2seq from "../../models/seq2seq.ts";
import { train } from "./train.ts";

const having = (attention: string) => ({
  ...seq2seq,
  options: { ...seq2seq.options, attention, trainingSteps: 160 },
});

describe("seq2seq", () => {
  it("writes dates that it was not trained on, and looks at their parts", async () => {
    const { test, report, trainer } = await train(having("dot"), 160, dates({ test: 256 }));
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.3);
    expect(report!.split("\n")).toHaveLength(1 + 2 * 14 + 3);
    const source = new Int32Array(64 * sourceLength);
    source.set(encodeDate("14 march 1999", sourceLength));
    const { written, weights } = trainer.predict({ source });
    expect(decodeDate([...(written as Int32Array)].slice(0, 4))).toBe("1999");
    for (let place = 0; place < targetLength; place++) {
      const row = [...(weights as Float32Array)].slice(place * sourceLength, (place + 1) * sourceLength);
      expect(row.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 5);
      expect(row.slice("14 march 1999".length).every((weight) => weight === 0)).toBe(true);
    }
  });

  it.each(Object.values(seq2seq.variants).map(({ attention }) => String(attention)))(
    "begins to learn with attention %s",
    async (attention) => {
      const { losses, trainer } = await train(having(attention), 16, dates({ train: 1024, test: 64 }));
      expect(losses.at(-1)![0]).toBeLessThan(0.9 * losses[0]![0]!);
      const source = new Int32Array(64 * sourceLength);
      source.set(encodeDate("1.2.03", sourceLength));
      const weights = trainer.predict({ source })["weights"] as Float32Array;
      expect(weights.subarray(0, targetLength * sourceLength).every(Number.isFinite)).toBe(true);
    },
  );

  it("refuses other kinds of attention", async () => {
    await expect(compile(seq2seq, { options: { attention: "none" } })).rejects.toThrow(
      "attention is one of additive, dot, scaled-dot, bilinear, local, not none",
    );
  });
});

it("dates: both ways of writing are of one day, and no day of the test is trained on", () => {
  const { train, test } = dates({ train: 600, test: 300 });
  const days = ({ inputs, size }: typeof train): string[] =>
    Array.from({ length: size }, (_, k) =>
      decodeDate(inputs["target"]!.subarray(k * targetLength, (k + 1) * targetLength)),
    );
  const trained = new Set(days(train));
  expect(days(test!).some((day) => trained.has(day))).toBe(false);
  for (const [example, day] of days(train).entries()) {
    const text = decodeDate(
      train.inputs["source"]!.subarray(example * sourceLength, (example + 1) * sourceLength),
    );
    expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
    expect(text).toContain(String(Number(day.slice(8))));
    expect(text).toContain(day.slice(2, 4));
  }
});
