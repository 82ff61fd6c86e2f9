import { DataError, requireCount, type Dataset, type Split } from "./dataset.ts";
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

  const vocabulary = options.vocabulary ?? distinctCharacters(text, source);
  const distinct = [...vocabulary].length;
  if (distinct > maximumVocabulary) {
    throw new DataError(
      source,
      undefined,
      `${distinct} distinct characters, but the vocabulary holds at most ${maximumVocabulary}`,
    );
  }
  const ids = encode(text, vocabulary, source);
  const trainLength = ids.length - Math.floor(ids.length * test);
  const train = windows(ids.subarray(0, trainLength), sequence, stride);
  if (train.size === 0) {
    throw new DataError(
      source,
      undefined,
      `${trainLength} characters to train on are too few for one sequence of ${sequence} and its next character`,
    );
  }
  const held = windows(ids.subarray(trainLength), sequence, stride);
  return {
    train,
    ...(held.size > 0 ? { test: held } : {}),
    vocabulary,
    description: `characters of ${source}, ${distinct} distinct, in sequences of ${sequence}`,
  };
}

function windows(ids: Int32Array, sequence: number, stride: number): Split {
  const size = Math.max(0, Math.floor((ids.length - 1 - sequence) / stride) + 1);
  const inputs = { ids: new Int32Array(size * sequence), next: new Int32Array(size * sequence) };
  for (let example = 0; example < size; example++) {
    const start = example * stride;
    inputs.ids.set(ids.subarray(start, start + sequence), example * sequence);
    inputs.next.set(ids.subarray(start + 1, start + sequence + 1), example * sequence);
  }
  return { size, inputs };
}

/** The distinct characters of a text in the order of their code points. */
function distinctCharacters(text: string, source: string): string {
  // Half a surrogate pair is not a character: two halves side by side in the vocabulary would read as one.
  const half = text.search(/\p{Surrogate}/u);
  if (half >= 0) throw new DataError(source, undefined, `half a surrogate pair at index ${half}`);
  return [...new Set(text)].toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!).join("");
}

/** The id of each character of the text; a character outside the vocabulary is a DataError. */
export function encode(text: string, vocabulary: string, source = "text"): Int32Array {
  const idOf = new Map([...vocabulary].map((character, id) => [character, id]));
  return Int32Array.from([...text], (character, index) => {
    const id = idOf.get(character);
    if (id === undefined) {
      const shown = JSON.stringify(character);
      throw new DataError(
        source,
        undefined,
        `character ${index} is ${shown}, which is not in the vocabulary`,
      );
    }
    return id;
  });
}

/** The text of a list of ids; an id outside the vocabulary is a RangeError. */
export function decode(ids: Iterable<number>, vocabulary: string): string {
  const letters = [...vocabulary];
  return Array.from(ids, (id) => {
    const letter = letters[id];
    if (letter === undefined) throw new RangeError(`id ${id} is not in 0 .. ${letters.length - 1}`);
    return letter;
  }).join("");
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
