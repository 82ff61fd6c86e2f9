/** Texts as sequences of words: what models that fill in words are trained on. */
import { DataError, requireCount, type Dataset, type Split } from "./dataset.ts";

/** Ids that stand for no word. */
export const specialTokens = ["[mask]", "[unknown]"] as const;
export const [maskId, unknownId] = [0, 1];

export interface WordDataset extends Dataset {
  /** The tokens in the order of their ids, with spaces between: special ones, then words, the most frequent first. */
  readonly vocabulary: string;
}

/** Words in lower case, and punctuation. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Letter}\p{Number}'’]+|[^\p{Letter}\p{Number}\s]/gu) ?? [];

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
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const known = frequent.slice(0, vocabulary - specialTokens.length).map(([word]) => word);
  const tokens = [...specialTokens, ...known];
  const idOf = new Map(tokens.map((token, id) => [token, id]));
  const ids = Int32Array.from(words, (word) => idOf.get(word) ?? unknownId);

  const trainLength = ids.length - Math.floor(ids.length * test);
  const [train, held] = [
    sequencesOf(ids.subarray(0, trainLength), sequence),
    sequencesOf(ids.subarray(trainLength), sequence),
  ];
  if (train.size === 0)
    throw new DataError(
      source,
      undefined,
      `${trainLength} words to train on do not fill a sequence of ${sequence}`,
    );
  return {
    train,
    ...(held.size > 0 ? { test: held } : {}),
    vocabulary: tokens.join(" "),
    description: `words of ${source}, ${known.length} of ${frequent.length} known, in sequences of ${sequence}`,
  };
}

function sequencesOf(ids: Int32Array, length: number): Split {
  const size = Math.floor(ids.length / length);
  return { size, inputs: { ids: ids.slice(0, size * length) } };
}
