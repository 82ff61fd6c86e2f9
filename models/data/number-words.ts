/** Numbers in digits and in English words: a translation whose grammar is known, and whose every answer can be checked. */
import { requireCount, type Dataset } from "./dataset.ts";
import { random, type Random } from "./random.ts";

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** What sequences are made of: what ends, begins and fills them, digits, then words. Ids are positions here. */
export const tokens: readonly string[] = [
  "padding",
  "start",
  "end",
  ..."0123456789",
  ...small,
  ...tens,
  "hundred",
  "thousand",
];
export const [padding, start, end] = [0, 1, 2];

/** Lengths of sequences: six digits; nine words, such as those of 777,777, between start and end. */
export const [sourceLength, targetLength] = [6, 11];

/** Of an integer from 0 below 1,000,000. */
export function wordsOf(value: number): string[] {
  if (value < 20) return [small[value]!];
  const [unit, head] =
    value < 100
      ? [10, [tens[Math.floor(value / 10) - 2]!]]
      : value < 1000
        ? [100, [small[Math.floor(value / 100)]!, "hundred"]]
        : [1000, [...wordsOf(Math.floor(value / 1000)), "thousand"]];
  return value % unit === 0 ? head : [...head, ...wordsOf(value % unit)];
}

const idOf = new Map(tokens.map((token, id) => [token, id]));
const row = (texts: readonly string[], length: number): number[] =>
  Array.from({ length }, (_, k) => (k < texts.length ? idOf.get(texts[k]!)! : padding));

export const encodeDigits = (value: number): number[] => row([...String(value)], sourceLength);
export const encodeWords = (value: number): number[] =>
  row(["start", ...wordsOf(value), "end"], targetLength);

/** A number of 1 to 6 digits, each length equally likely. */
function draw(numbers: Random, fewest: number): number {
  const digits = fewest + numbers.integer(sourceLength + 1 - fewest);
  const least = digits === 1 ? 0 : 10 ** (digits - 1);
  return least + numbers.integer(10 ** digits - least);
}

/**
 * Pairs: source [n, 6] i32, the digits; target [n, 11] i32, the words between start and end; both filled up with padding. Numbers
 * of the test have four digits or more, and are not trained on.
 */
export function numberWords({ seed = 0, train = 16_384, test = 1024 } = {}): Dataset {
  requireCount("examples", train);
  requireCount("examples", test);
  const held = new Set<number>();
  const forTest = random(seed, 1);
  while (held.size < test) held.add(draw(forTest, 4));
  const forTraining = random(seed);
  const shown: number[] = [];
  while (shown.length < train) {
    const value = draw(forTraining, 1);
    if (!held.has(value)) shown.push(value);
  }
  const split = (values: readonly number[]) => ({
    size: values.length,
    inputs: {
      source: Int32Array.from(values.flatMap(encodeDigits)),
      target: Int32Array.from(values.flatMap(encodeWords)),
    },
  });
  return {
    train: split(shown),
    test: split([...held]),
    description: "numbers below a million, in digits and in words",
  };
}
