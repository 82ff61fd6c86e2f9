import { expect, test } from "vitest";
import { adding } from "../../../models/data/adding.ts";
import { brackets, characters, unmatched } from "../../../models/data/brackets.ts";
import { encodeReview, reviewLength, reviews, words } from "../../../models/data/reviews.ts";

test("adding: the sum of what is marked, one in each half", () => {
  const { train } = adding({ length: 10, train: 50, test: 1 });
  const { x, y } = train.inputs;
  for (let example = 0; example < 50; example++) {
    const steps = Array.from({ length: 10 }, (_, step) => 2 * (10 * example + step));
    const marked = steps.flatMap((at, step) => (x![at + 1] === 1 ? [step] : []));
    expect(marked).toHaveLength(2);
    expect(marked[0]).toBeLessThan(5);
    expect(marked[1]).toBeGreaterThanOrEqual(5);
    expect(y![example]).toBeCloseTo(x![steps[marked[0]!]!]! + x![steps[marked[1]!]!]!, 6);
  }
});

test.each([
  ["(.).[]", "      "],
  ["(.[.)]", "^   ^ "],
  [")(", "^^"],
  ["[[]", "^  "],
  ["([)]", "^ ^ "],
  ["((.)", "^   "],
])("brackets without a partner in %s", (line, marks) => {
  expect(
    unmatched(line)
      .map((lonely) => (lonely ? "^" : " "))
      .join(""),
  ).toBe(marks);
});

test("lines of brackets: labels are those of the line, and some are right as they are", () => {
  const { train } = brackets({ length: 12, train: 200, test: 1 });
  const lines = Array.from({ length: 200 }, (_, k) => [k * 12, (k + 1) * 12] as const);
  const labels = lines.map(([from, to]) => {
    const line = Array.from(train.inputs["ids"]!.subarray(from, to), (id) => characters[id]!).join("");
    const label = Array.from(train.inputs["lonely"]!.subarray(from, to));
    expect(label).toEqual(unmatched(line).map(Number));
    return label.includes(1);
  });
  const wrong = labels.filter(Boolean).length;
  expect(wrong).toBeGreaterThan(50);
  expect(wrong).toBeLessThan(190);
});

test("reviews: every word is known, they fit, sides are even, and none of the test is trained on", () => {
  expect(
    encodeReview("not a word")
      .slice(0, -1)
      .every((id) => id === 0),
  ).toBe(true);
  const { train, test } = reviews({ train: 2000, test: 500 });
  const texts = ({ inputs, size }: typeof train): string[] =>
    Array.from({ length: size }, (_, k) =>
      Array.from(inputs["words"]!.subarray(k * reviewLength, (k + 1) * reviewLength), (id) => words[id]!)
        .join(" ")
        .trim(),
    );
  const trained = new Set(texts(train));
  expect(texts(test!).filter((text) => trained.has(text))).toEqual([]);
  const positive = Array.from(train.inputs["positive"]!).filter((side) => side === 1).length;
  expect(Math.abs(positive / 2000 - 0.5)).toBeLessThan(0.05);
  // The first word would be cut off from a review that does not fit.
  const begins = new Set(texts(train).map((text) => text.split(" ")[0]));
  expect([...begins].toSorted()).toEqual(["although", "i", "nobody", "the"]);
});
