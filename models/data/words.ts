/** Texts as sequences of words: what models that fill in words are trained on. */
import { encode, sequences, wordsIn, wordVocabulary } from "../../runtime/data/index.ts";
import { requireCount, type Dataset } from "./dataset.ts";

/** Ids that stand for no word. */
export const specialTokens = ["[mask]", "[unknown]"] as const;
export const [maskId, unknownId] = [0, 1];

export interface WordDataset extends Dataset {
  /** The tokens in the order of their ids, with spaces between: special ones, then words, the most frequent first. */
  readonly vocabulary: string;
}

/**
 * Sequences of words: ids [n, T] i32. Words beyond the `vocabulary` most frequent ones are `[unknown]`. The end of the text becomes
 * the test split. A text that is too short is a DataError.
 */
export function wordSequences(
  text: string,
  {
    sequence,
    vocabulary,
    test = 0.1,
    source = "text",
  }: {
    readonly sequence: number;
    /** The most tokens, special ones included. */
    readonly vocabulary: number;
    readonly test?: number;
    readonly source?: string;
  },
): WordDataset {
  requireCount("sequence", sequence);
  requireCount("vocabulary", vocabulary, specialTokens.length + 1);
  const words = wordsIn(text);
  const tokens = wordVocabulary(words, { most: vocabulary, special: specialTokens });
  const ids = encode(words, tokens, { unknown: "[unknown]" });
  const trainLength = ids.length - Math.floor(ids.length * test);
  const train = sequences(ids.subarray(0, trainLength), { length: sequence, source });
  const held = ids.subarray(trainLength);
  return {
    train,
    ...(held.length >= sequence ? { test: sequences(held, { length: sequence, source }) } : {}),
    vocabulary: tokens.join(" "),
    description: `words of ${source}, ${tokens.length - specialTokens.length} of ${new Set(words).size} known, in sequences of ${sequence}`,
  };
}
