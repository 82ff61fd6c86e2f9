/**
 * Sentences with names of people and places, in lower case, from a small grammar. Many names are ordinary words as well ("mark",
 * "bath", "may"), and many are invented, so that only the words around tell what is a name.
 */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

export interface Sentence {
  readonly words: readonly string[];
  /** For each word, whether it is (part of) a name. */
  readonly isName: readonly boolean[];
}

/** Windows of words around a name, and as many around other words: ids [n, size]. */
export interface WindowPairs extends Split {
  readonly inputs: { readonly window: Int32Array; readonly corrupt: Int32Array };
}

export interface EntityDataset extends Dataset {
  readonly train: WindowPairs;
  readonly test: WindowPairs;
  readonly sentences: { readonly train: readonly Sentence[]; readonly test: readonly Sentence[] };
  /** The word of each id. */
  readonly words: readonly string[];
  /** Ids of the words around each word of a sentence, itself in the middle: one window after the other. */
  readonly windowsOf: (sentence: Sentence) => readonly (readonly number[])[];
}

/** How often a word must be seen in training to be known. */
const leastSeen = 8;

/** What fills a window beyond the ends of a sentence, and what stands for words that are hardly ever seen in training. */
const [edge, unknown] = ["<edge>", "<unknown>"] as const;

// prettier-ignore
const lists: Readonly<Record<string, string>> = {
  first: "mark rose will may grant bill hope june penny jack dean art pat guy faith anna peter maria tom lucy",
  town: "bath reading nice cork orange deal hull split sandwich mobile buffalo phoenix london paris rome vienna",
  thing: "mark rose will grant bill hope penny jack dean guy bath cork orange deal hull sandwich mobile buffalo phoenix " +
    "table boat letter garden river lamp song book bridge house",
  do: "mark bill grant split deal hope pat find take hide bring buy sell like",
  doing: "reading waiting singing sleeping cooking hoping billing",
  quality: "nice orange mobile old small quiet famous expensive green",
  month: "may june april winter summer",
  near: "near behind under beside",
  when: "yesterday today again soon",
  title: "mister doctor aunt uncle",
  syllable: "ba do fen gil hu ka lo mir nu pol ra sem tor vi wen zal",
  townEnd: "ton ford ham burg by",
  thingEnd: "ler mop bit sket nard",
};

/** Slots in capitals are names. */
const templates: readonly string[] = [
  "{PERSON} lives in {PLACE}",
  "{PERSON} and {PERSON} went to {PLACE} {when}",
  "we saw {PERSON} {near} {PLACE} {when}",
  "we saw the {thing} {near} the {thing} {when}",
  "they put the {thing} {near} the {quality} {thing}",
  "{PERSON} will {do} the {thing}",
  "she will {do} the {thing} in {month}",
  "in {month} {PERSON} and i will {do} the {thing}",
  "the train from {PLACE} to {PLACE} was late {when}",
  "did {PERSON} {do} the {thing}",
  "did they {do} the {thing} in {PLACE}",
  "the {quality} {thing} in {PLACE} belongs to {PERSON}",
  "the {thing} in the {thing} belongs to the {thing}",
  "{PLACE} is {quality} {when}",
  "the {thing} was {quality} and the {thing} was {quality}",
  "i was {doing} in the {thing} {when}",
  "i was {doing} in {PLACE} {when}",
  "it is {quality} to {do} the {thing} in {month}",
  "my friend {PERSON} comes from {PLACE}",
  "{title} {PERSON} likes {doing} in {month}",
  "people from {PLACE} like the {thing} of {PERSON}",
];

const choose = (list: string, numbers: Random): string => numbers.choose(lists[list]!.split(" "));

/** A word that nobody has seen, of two syllables and an end. */
const invented = (end: string, numbers: Random): string =>
  ["syllable", "syllable", end].map((part) => choose(part, numbers)).join("");

/** The words of a slot. */
function fill(slot: string, numbers: Random): string {
  const common = numbers.uniform(0, 1) < 0.75;
  if (slot === "PERSON") {
    const surname = `${choose("syllable", numbers)}${choose("syllable", numbers)}`;
    return common
      ? choose("first", numbers)
      : numbers.choose([surname, `${choose("first", numbers)} ${surname}`]);
  }
  if (slot === "PLACE") return common ? choose("town", numbers) : invented("townEnd", numbers);
  if (slot === "thing") return common ? choose("thing", numbers) : invented("thingEnd", numbers);
  return choose(slot, numbers);
}

function sentence(numbers: Random): Sentence {
  const parts = numbers
    .choose(templates)
    .split(" ")
    .flatMap((part) => {
      const slot = /^\{(\w+)\}$/.exec(part)?.[1];
      const words = slot === undefined ? [part] : fill(slot, numbers).split(" ");
      return words.map((word) => ({ word, isName: slot !== undefined && slot === slot.toUpperCase() }));
    });
  return { words: parts.map(({ word }) => word), isName: parts.map(({ isName }) => isName) };
}

/**
 * Pairs of windows of `size` words: `window` [n, size] i32 with a name in the middle, `corrupt` [n, size] i32 with another word.
 */
export function entities({
  seed = 0,
  train = 4000,
  test = 800,
  size = 5,
}: {
  readonly seed?: number;
  readonly train?: number;
  readonly test?: number;
  readonly size?: number;
} = {}): EntityDataset {
  for (const [name, count] of Object.entries({ train, test, size })) requireCount(name, count);
  const draw = (count: number, stream: number): readonly Sentence[] => {
    const numbers = random(seed, stream);
    return Array.from({ length: count }, () => sentence(numbers));
  };
  const sentences = { train: draw(train, 1), test: draw(test, 2) };

  const counts = new Map<string, number>();
  for (const word of sentences.train.flatMap(({ words }) => words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [
    edge,
    unknown,
    ...[...counts.keys()].filter((word) => counts.get(word)! >= leastSeen).toSorted(),
  ] as string[];
  const idOf = new Map(words.map((word, id) => [word, id]));
  const windowsOf = ({ words: text }: Sentence): readonly (readonly number[])[] => {
    const edges = Array.from({ length: (size - 1) / 2 }, () => edge);
    const ids = [...edges, ...text, ...edges].map((word) => idOf.get(word) ?? idOf.get(unknown)!);
    return text.map((_, at) => ids.slice(at, at + size));
  };
  return {
    train: pairs(sentences.train, windowsOf, random(seed, 3)),
    test: pairs(sentences.test, windowsOf, random(seed, 4)),
    sentences,
    words,
    windowsOf,
    description: `names in ${train} invented sentences, ${words.length} words`,
  };
}

/** Every window around a name, four times, with windows around other words drawn for it. */
function pairs(
  sentences: readonly Sentence[],
  windowsOf: EntityDataset["windowsOf"],
  numbers: Random,
): WindowPairs {
  const all = sentences.flatMap((one) => windowsOf(one).map((ids, at) => ({ ids, isName: one.isName[at]! })));
  const names = all.filter(({ isName }) => isName).flatMap((name) => [name, name, name, name]);
  const others = all.filter(({ isName }) => !isName);
  return {
    size: names.length,
    inputs: {
      window: Int32Array.from(names.flatMap(({ ids }) => ids)),
      corrupt: Int32Array.from(names.flatMap(() => numbers.choose(others).ids)),
    },
  };
}

/** The score from which on guessing "name" is right most often. */
export function bestThreshold(scores: readonly number[], isName: readonly boolean[]): number {
  const falling = [...scores.keys()].toSorted((a, b) => scores[b]! - scores[a]!);
  let [right, most, best] = [0, 0, 0];
  for (const [rank, k] of falling.entries()) {
    right += isName[k]! ? 1 : -1;
    if (right > most) [most, best] = [right, rank];
  }
  // In the middle between the last name and what follows.
  return (scores[falling[best]!]! + scores[falling[best + 1] ?? falling[best]!]!) / 2;
}

/** F1 and its parts, of guesses against truth. */
export function agreement(guesses: readonly boolean[], truth: readonly boolean[]) {
  const both = guesses.filter((guess, k) => guess && truth[k]!).length;
  const [precision, recall] = [both / guesses.filter(Boolean).length, both / truth.filter(Boolean).length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Guesses from memory: a word is a name if it mostly was one in training; unknown ones go together. */
export function fromMemory({ sentences, words }: EntityDataset): boolean[] {
  const known = new Set(words);
  const keyOf = (word: string): string => (known.has(word) ? word : unknown);
  const balance = new Map<string, number>();
  for (const { words: text, isName } of sentences.train)
    for (const [k, word] of text.entries())
      balance.set(keyOf(word), (balance.get(keyOf(word)) ?? 0) + (isName[k]! ? 1 : -1));
  return sentences.test.flatMap(({ words: text }) => text.map((word) => (balance.get(keyOf(word)) ?? 0) > 0));
}
