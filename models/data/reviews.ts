/** Reviews from a small grammar, for and against: whether they are depends on the order of their words. */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/** Words of the longest review. */
export const reviewLength = 26;

const parts = ["film", "story", "music", "acting", "ending", "camera", "dialogue", "first half"];
const adverbs = ["", "", "really", "very", "rather"];
/** Against, for. */
const adjectives = [
  ["bad", "dull", "awful", "boring", "weak"],
  ["good", "great", "lovely", "funny", "brilliant"],
] as const;
const verbs = [
  ["hate", "regret", "forget"],
  ["like", "love", "enjoy"],
] as const;

/** Something said for (1) or against (0) a film; `nested` may say the opposite of another thing. */
function opinion(side: 0 | 1, numbers: Random, nested = true): string {
  const other = side === 0 ? 1 : 0;
  const adjective = (of: 0 | 1): string => `${numbers.choose(adverbs)} ${numbers.choose(adjectives[of])}`;
  const part = `the ${numbers.choose(parts)}`;
  const ways = [
    () => `${part} was ${adjective(side)}`,
    () => `${part} was not ${adjective(other)}`,
    () => `${part} was anything but ${adjective(other)}`,
    () => `i ${numbers.choose(verbs[side])} ${part}`,
    () => `i did not ${numbers.choose(verbs[other])} ${part}`,
    () => `nobody could ${numbers.choose(verbs[other])} ${part}`,
    () => `i would not say that ${opinion(other, numbers, false)}`,
  ];
  return ways[numbers.integer(nested ? 7 : 6)]!();
}

/** Of two opinions, the one that does not concede counts. */
function review(side: 0 | 1, numbers: Random): string {
  const [said, conceded] = [opinion(side, numbers), opinion(side === 0 ? 1 : 0, numbers)];
  const ways = [
    said,
    `${conceded} but ${said}`,
    `although ${conceded} , ${said}`,
    `${said} although ${conceded}`,
  ];
  return numbers.choose(ways);
}

/** All words; the id of a word is its place here, and 0 fills up short reviews. */
export const words: readonly string[] = [
  "",
  ...new Set(
    [
      ...[parts, adverbs, ...adjectives, ...verbs].flat(),
      "the was not anything but i did nobody could would say that although ,",
    ].flatMap((text) => text.split(" ").filter((word) => word !== "")),
  ),
];
const idOf = new Map(words.map((word, id) => [word, id]));

/** The ids of a review's words at the end of all places, so that a network reads the last word last. Words it does not know are left out. */
export function encodeReview(text: string): number[] {
  const ids = text.split(" ").flatMap((word) => idOf.get(word) || []);
  return [...Array.from({ length: reviewLength }, () => 0), ...ids].slice(-reviewLength);
}

/** A tenth of all reviews is kept for the test. */
const isForTest = (text: string): boolean =>
  Array.from(text).reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) % 65_537, 7) % 10 === 0;

/** words [n, 26] i32, and positive [n] f32, 1 or 0. No test review is trained on. */
export function reviews({ seed = 0, train = 16_384, test = 1024 } = {}): Dataset {
  const list = (size: number, stream: number, forTest: boolean): Split => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const ids = new Int32Array(size * reviewLength);
    const positive = new Float32Array(size);
    for (let example = 0; example < size;) {
      const side = numbers.integer(2) as 0 | 1;
      const text = review(side, numbers);
      if (isForTest(text) !== forTest) continue;
      ids.set(encodeReview(text), example * reviewLength);
      positive[example++] = side;
    }
    return { size, inputs: { words: ids, positive } };
  };
  return {
    train: list(train, 0, false),
    test: list(test, 1, true),
    description: `reviews made by a small grammar, ${words.length - 1} words`,
  };
}
