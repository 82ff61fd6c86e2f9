import { describe, expect, it } from "vitest";
import { adamw, compile, defineModel, initial, mean, mul, type Tensor } from "../../compiler/index.ts";
import bert, { hide } from "../../models/bert.ts";
import { maskId, specialTokens, unknownId, wordSequences } from "../../models/data/words.ts";
import { wordsIn } from "../../runtime/data/index.ts";
import { train } from "./train.ts";

describe("bert", () => {
  it("hides 15 % of the words: 80 % of them masked, 10 % another word, 10 % as they are", async () => {
    const [rows, columns, vocabulary] = [128, 256, 50];
    const model = defineModel({
      name: "hiding",
      build(builder) {
        const ids: Tensor = builder.input("ids", [rows, columns], "i32", { below: vocabulary });
        const { shown, chosen } = hide(ids, vocabulary);
        const parameter = builder.parameter("p", [1], initial.zeros);
        return { loss: mean(mul(parameter, 1)), optimizer: adamw(), outputs: { shown, chosen } };
      },
    });
    const ids = Int32Array.from({ length: rows * columns }, (_, k) =>
      k % 7 === 0 ? unknownId : 2 + (k % 48),
    );
    const { shown, chosen } = (await (await compile(model)).createTrainer({ seed: 1 })).predict({ ids });
    const places = [...ids.keys()];
    const words = places.filter((k) => ids[k] !== unknownId);
    const picked = words.filter((k) => chosen![k] !== 0);
    const share = (part: readonly number[], whole: readonly number[]) => part.length / whole.length;

    expect(share(picked, words)).toBeCloseTo(0.15, 2);
    expect(
      share(
        picked.filter((k) => shown![k] === maskId),
        picked,
      ),
    ).toBeCloseTo(0.8, 1);
    const others = picked.filter((k) => shown![k] !== maskId && shown![k] !== ids[k]);
    // One in 48 of the random words is the word itself.
    expect(share(others, picked)).toBeGreaterThan(0.08);
    expect(share(others, picked)).toBeLessThan(0.12);
    const replacements = others.map((k) => shown![k]!);
    expect(Math.min(...replacements)).toBe(specialTokens.length);
    expect(Math.max(...replacements)).toBe(vocabulary - 1);
    const rest = places.filter((k) => chosen![k] === 0);
    expect(rest.filter((k) => shown![k] !== ids[k])).toEqual([]);
    expect(places.filter((k) => ids[k] === unknownId && chosen![k] !== 0)).toEqual([]);
  });

  it("guesses better than by the frequency of words", { timeout: 180_000 }, async () => {
    const { losses, test, report, compiled } = await train(bert, 300);
    expect(compiled.report.parameters).toBe(64_168);
    expect(losses[0]![0]).toBeGreaterThan(4);
    expect(test!.metrics["accuracy"]).toBeGreaterThan(0.28);
    expect(report).toMatch(/^Always guessing "the" is right for 21\.\d %/);
    expect(report!.split("\n")).toHaveLength(2 + 2 * 12);
    expect(report!.match(/____/g)).toHaveLength(12);
  });
});

describe("words", () => {
  it("lower case, with punctuation apart", () => {
    expect(wordsIn("Don't stop, Zoë!  42 times")).toEqual(["don't", "stop", ",", "zoë", "!", "42", "times"]);
  });

  it("sequences of ids: the most frequent words are known", () => {
    const {
      train: shown,
      test,
      vocabulary,
    } = wordSequences("b a b c a b d b b a b a", { sequence: 3, vocabulary: 4, test: 0.25 });
    expect(vocabulary).toBe("[mask] [unknown] b a");
    expect([...shown.inputs["ids"]!]).toEqual([2, 3, 2, 1, 3, 2, 1, 2, 2]);
    expect([...test!.inputs["ids"]!]).toEqual([3, 2, 3]);
  });

  it("a text that is too short", () => {
    expect(() => wordSequences("one two", { sequence: 3, vocabulary: 10 })).toThrow(
      "TPL244 text: has 2 tokens, too few for a sequence of 3",
    );
  });
});
