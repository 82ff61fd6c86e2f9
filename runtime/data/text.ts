/** Texts as numbers: characters or words, each with an id, in sequences to predict. */
import { quote } from "../errors.ts";
import { Dataset, type Columns } from "./dataset.ts";
import { DataError, invalid } from "./errors.ts";

/** The distinct characters of a text, by code point. Errors: TPL241 for half a surrogate pair, which is no character. */
export function characterVocabulary(text: string, source = "the text"): string[] {
  // Two halves side by side in a vocabulary would read as one.
  const half = text.search(/\p{Surrogate}/u);
  if (half >= 0) throw new DataError("TPL241", source, {}, `half a surrogate pair at index ${half}`);
  return [...new Set(text)].toSorted((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
}

/** Words in lower case, and punctuation. */
export const wordsIn = (text: string): string[] =>
  text.toLowerCase().match(/[\p{Letter}\p{Number}'’]+|[^\p{Letter}\p{Number}\s]/gu) ?? [];

/** The words of a text, the most frequent first, at most so many; `special` ones, such as "[unknown]", come before them and count. */
export function wordVocabulary(
  words: readonly string[],
  {
    most = Infinity,
    special = ["[unknown]"],
  }: { readonly most?: number; readonly special?: readonly string[] } = {},
): string[] {
  if (!(most > special.length)) throw invalid("wordVocabulary", `there is no room for a word in ${most}`);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [...special, ...frequent.slice(0, most - special.length).map(([word]) => word)];
}

/**
 * The id of each character of a text, or of each word of a list: its place in the vocabulary. Errors: TPL242 for one that is not in it, unless
 * `unknown` says what it counts as.
 */
export function encode(
  tokens: string | readonly string[],
  vocabulary: string | readonly string[],
  { unknown, source = "the text" }: { readonly unknown?: string; readonly source?: string } = {},
): Int32Array {
  const idOf = new Map([...vocabulary].map((token, id) => [token, id]));
  const unknownId = unknown === undefined ? undefined : idOf.get(unknown);
  if (unknown !== undefined && unknownId === undefined)
    throw invalid(source, `the vocabulary has no ${quote(unknown)}, which unknown tokens are to be`);
  const what = typeof tokens === "string" ? "character" : "word";
  return Int32Array.from([...tokens], (token, index) => {
    const id = idOf.get(token) ?? unknownId;
    if (id !== undefined) return id;
    throw new DataError(
      "TPL242",
      source,
      {},
      `${what} ${index} is ${quote(token)}, which is not in the vocabulary`,
    );
  });
}

/** The text of a list of ids, with nothing between tokens unless it is said. Errors: TPL247 for an id outside of the vocabulary. */
export function decode(ids: Iterable<number>, vocabulary: string | readonly string[], between = ""): string {
  const tokens = [...vocabulary];
  return Array.from(ids, (id) => {
    const token = tokens[id];
    if (token === undefined) throw invalid("decode", `id ${id} is not in 0 .. ${tokens.length - 1}`);
    return token;
  }).join(between);
}

export interface SequenceOptions {
  /** Tokens in a row. */
  readonly length: number;
  /** From the start of one row to that of the next. Default: `length`, without overlap. */
  readonly stride?: number;
  /** Adds the column `next`: the token after each of `ids`. */
  readonly next?: boolean;
  readonly vocabulary?: readonly string[];
  readonly source?: string;
}

/** Column `ids` [length] int32: rows of a long list. What is left at its end and fills no row is not used. Errors: TPL244, TPL247. */
export function sequences(ids: Int32Array, options: SequenceOptions): Dataset {
  const { length, stride = length, next = false, vocabulary, source = "the text" } = options;
  for (const [name, count] of Object.entries({ length, stride }))
    if (!Number.isSafeInteger(count) || count < 1)
      throw invalid(source, `${name} must be at least 1, not ${count}`);
  const size = Math.floor((ids.length - length - (next ? 1 : 0)) / stride) + 1;
  if (size < 1)
    throw new DataError(
      "TPL244",
      source,
      {},
      `has ${ids.length} tokens, too few for a sequence of ${length}${next ? " and the next one" : ""}`,
    );
  const rows = (shift: number) => {
    const values = new Int32Array(size * length);
    for (let row = 0; row < size; row++) {
      const start = row * stride + shift;
      values.set(ids.subarray(start, start + length), row * length);
    }
    return { values, shape: [length], ...(vocabulary === undefined ? {} : { vocabulary }) };
  };
  const columns: Columns = next ? { ids: rows(0), next: rows(1) } : { ids: rows(0) };
  return new Dataset(size, columns, source);
}
