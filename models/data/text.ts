import { characterVocabulary, DataError, encode, sequences } from "../../runtime/data/index.ts";
import { requireCount, type Dataset } from "./dataset.ts";
import { random, type Random } from "./random.ts";

export interface CharacterDataset extends Dataset {
  /** The distinct characters, in the order of their ids. */
  readonly vocabulary: string;
}

export interface CharactersOptions {
  /** Length T of each example, in characters. */
  readonly sequence: number;
  /** Characters from the start of one example to the start of the next; by default T, without overlap. */
  readonly stride?: number;
  /** Share of the text, at its end, that becomes the test split; 0 leaves the split out. */
  readonly test?: number;
  /** The characters that may occur, in the order of their ids; by default those of the text, by code point. */
  readonly vocabulary?: string;
  /** The most distinct characters that are accepted: the size of the model's embedding. */
  readonly maximumVocabulary?: number;
  /** Where the text comes from, for errors and the description. */
  readonly source?: string;
}

/**
 * Next-character prediction: ids [n, T] i32 and next [n, T] i32, where next[i, t] is the character after
 * ids[i, t]. What is left at the end of the text and does not fill an example is not used. A text that is too
 * short, or whose characters do not fit the vocabulary, is a DataError.
 */
export function characters(text: string, options: CharactersOptions): CharacterDataset {
  const { sequence, stride = sequence, test = 0.1, maximumVocabulary = 256, source = "text" } = options;
  requireCount("sequence", sequence);
  requireCount("stride", stride);
  requireCount("maximumVocabulary", maximumVocabulary);
  if (!(test >= 0 && test < 1)) throw new RangeError(`test must be at least 0 and below 1, not ${test}`);

  const vocabulary = [...(options.vocabulary ?? characterVocabulary(text, source))];
  const distinct = vocabulary.length;
  if (distinct > maximumVocabulary)
    throw new DataError(
      "TPL244",
      source,
      {},
      `${distinct} distinct characters, but the vocabulary holds at most ${maximumVocabulary}`,
    );
  const ids = encode(text, vocabulary, { source });
  const trainLength = ids.length - Math.floor(ids.length * test);
  const rowsOf = (part: Int32Array) => sequences(part, { length: sequence, stride, next: true, source });
  const train = rowsOf(ids.subarray(0, trainLength));
  const held = ids.subarray(trainLength);
  return {
    train,
    ...(held.length > sequence ? { test: rowsOf(held) } : {}),
    vocabulary: vocabulary.join(""),
    description: `characters of ${source}, ${distinct} distinct, in sequences of ${sequence}`,
  };
}

/** What a name in braces may become; names refer only to names above them, so every sentence ends. */
const grammar: Readonly<Record<string, readonly string[]>> = {
  animal: ["cat", "dog", "bird", "horse", "fox", "mouse", "goat", "crow"],
  person: ["child", "farmer", "teacher", "sailor", "king", "baker", "girl", "boy"],
  thing: ["apple", "boat", "book", "lamp", "stone", "letter", "song", "loaf of bread"],
  place: ["house", "river", "garden", "market", "hill", "forest", "old bridge", "sea"],
  quality: ["small", "quiet", "brave", "tired", "happy", "grey", "clever", "hungry"],
  being: ["{animal}", "{person}", "{quality} {animal}", "{quality} {person}"],
  near: ["near", "behind", "in front of", "far from"],
  moves: ["walks", "runs", "goes", "comes back"],
  handles: ["finds", "takes", "hides", "brings", "looks for", "gives away"],
  when: ["in the morning", "at night", "every day", "when it rains", "after the winter"],
  clause: [
    "the {being} {moves} to the {place}",
    "the {being} {handles} the {thing}",
    "the {being} {handles} the {thing} {near} the {place}",
    "the {being} likes the {being}",
    "there is a {thing} {near} the {place}",
  ],
  sentence: [
    "{clause}.",
    "{clause} {when}.",
    "{when}, {clause}.",
    "{clause}, and {clause}.",
    "{clause}, but {clause}.",
    "why does the {person} {near} the {place} wait {when}?",
  ],
};

function expand(symbol: string, numbers: Random): string {
  return numbers
    .choose(grammar[symbol] ?? [])
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => expand(name, numbers));
}

/**
 * English-like sentences from a small grammar, one a line, of at least `length` characters: a text to learn
 * from that needs no download. The same seed gives the same text, and a shorter text begins a longer one.
 */
export function sentences({ seed = 0, length = 100_000 }: { seed?: number; length?: number } = {}): string {
  requireCount("length", length);
  const numbers = random(seed);
  const lines: string[] = [];
  for (let written = 0; written < length;) {
    const sentence = expand("sentence", numbers);
    const line = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}\n`;
    lines.push(line);
    written += line.length;
  }
  return lines.join("");
}
