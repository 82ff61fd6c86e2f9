import { expect, it } from "vitest";
import { agreement, bestThreshold, entities, fromMemory } from "../../models/data/entities.ts";
import nerWindow from "../../models/ner-window.ts";
import { train } from "./train.ts";

it("agreement counts what was guessed and what is true", () => {
  const { precision, recall, f1 } = agreement([true, true, false, false], [true, false, true, false]);
  expect([precision, recall, f1]).toEqual([0.5, 0.5, 0.5]);
  expect(agreement([true, false, true], [true, false, false]).precision).toBe(0.5);
});

it("the best threshold leaves as few as can be on the wrong side", () => {
  expect(bestThreshold([3, 1, 4, 2, 0], [true, false, true, false, true])).toBe(2.5);
  expect(bestThreshold([1, 2], [true, true])).toBe(1);
});

it("windows have their word in the middle, and pairs a name in one and another word in the other", () => {
  const { sentences, windowsOf, words, train: pairs } = entities({ train: 200, test: 10, size: 5 });
  const isName = new Map<string, boolean[]>();
  for (const sentence of sentences.train)
    for (const [k, ids] of windowsOf(sentence).entries()) {
      expect(ids).toHaveLength(5);
      expect([sentence.words[k], "<unknown>"]).toContain(words[ids[2]!]);
      isName.set(ids.join(), [...(isName.get(ids.join()) ?? []), sentence.isName[k]!]);
    }
  for (let k = 0; k < pairs.size; k++) {
    const idsOf = (windows: Int32Array): string => windows.subarray(5 * k, 5 * k + 5).join();
    expect(isName.get(idsOf(pairs.inputs.window))).toContain(true);
    expect(isName.get(idsOf(pairs.inputs.corrupt))).toContain(false);
  }
});

it("ner-window: the words around tell more of a name than the word itself", async () => {
  const data = entities();
  const { test, report, compiled } = await train(nerWindow, 400, data);
  expect(compiled.report.parameters).toBe(4_672);
  expect(test!.metrics["accuracy"]).toBeGreaterThan(0.99);
  const [found, remembered] = [...report!.matchAll(/F1 (\d\.\d+)/g)].map(([, f1]) => Number(f1));
  expect(found).toBeGreaterThan(0.96);
  const truth = data.sentences.test.flatMap(({ isName }) => isName);
  expect(remembered).toBeCloseTo(agreement(fromMemory(data), truth).f1, 3);
  expect(remembered).toBeLessThan(0.75);
});
