import { describe, expect, it } from "vitest";
import { numberWords, tokens, wordsOf } from "../../models/data/number-words.ts";
import transformer from "../../models/transformer.ts";
import { train } from "./train.ts";

it("transformer: learns the words of numbers, and where they belong", async () => {
  const { losses, test, report, compiled } = await train(transformer, 150);
  expect(compiled.report.parameters).toBe(44_128);
  expect(losses[0]![0]).toBeGreaterThan(3.5);
  expect(test!.loss).toBeLessThan(1.2);
  expect(test!.metrics["exact match"]).toBeGreaterThan(0.15);
  expect(report!.split("\n")).toHaveLength(11);
  expect(report).toMatch(/ 405 {2}four hundred five\n/);
});

describe("numbers in words", () => {
  it.each([
    [0, "zero"],
    [17, "seventeen"],
    [40, "forty"],
    [99, "ninety nine"],
    [405, "four hundred five"],
    [1000, "one thousand"],
    [12_020, "twelve thousand twenty"],
    [777_777, "seven hundred seventy seven thousand seven hundred seventy seven"],
  ])("%i", (value, words) => {
    expect(wordsOf(value).join(" ")).toBe(words);
  });

  it("numbers of the test are not trained on, and every word is", () => {
    const { train: shown, test } = numberWords({ seed: 5, train: 4000, test: 500 });
    const rows = (source: Float32Array | Int32Array): string[] =>
      Array.from({ length: source.length / 6 }, (_, k) => source.subarray(6 * k, 6 * (k + 1)).join());
    const trained = new Set(rows(shown.inputs["source"]!));
    expect(rows(test!.inputs["source"]!).filter((row) => trained.has(row))).toEqual([]);
    expect(new Set(shown.inputs["target"]).size).toBe(tokens.length - 10);
  });
});
