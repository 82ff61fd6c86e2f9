/** Names and the languages they are from: made up by rules of each language, or read from files. */
import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { DataError, readText } from "../../runtime/data/index.ts";
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

export interface NameDataset extends Dataset {
  /** The language of each label. */
  readonly languages: readonly string[];
}

/** Names, each with the number of its language. */
export type NameList = readonly (readonly [name: string, language: number])[];

export interface NameLists {
  readonly languages: readonly string[];
  readonly train: NameList;
  readonly test: NameList;
  readonly description: string;
  /** Of invented names: whether a language has a name. */
  readonly isPossible?: (name: string, language: string) => boolean;
}

/** What a name may be written with; the id of a letter is its place here, and 0, the space, fills up short names. */
export const letters = " abcdefghijklmnopqrstuvwxyz'-";

/** How a language makes names: one part of each list in turn, the middle ones as often as `middles` says. */
interface NameRules {
  readonly first: string;
  readonly middle: string;
  readonly middles: readonly number[];
  readonly last: string;
}

/** Invented rules, with sounds and endings that make a reader think of a language; a "_" is an empty part. */
const rules: Readonly<Record<string, NameRules>> = {
  Czech: {
    first: "ho cer ne no svo ku ze",
    middle: "vo la ra mi do",
    middles: [0, 1],
    last: "cek ka sky vy lik nek",
  },
  Finnish: {
    first: "vir la kos mä ran hei nie",
    middle: "ta ki ja pa la",
    middles: [0, 1],
    last: "nen la kinen maa nen",
  },
  Greek: {
    first: "papa geo kara dimi theo ste",
    middle: "do ma li gi po",
    middles: [1, 2],
    last: "poulos akis idis ou as",
  },
  Italian: {
    first: "ro bel mar con fer gal",
    middle: "ti na ri la se",
    middles: [0, 1, 2],
    last: "ni ri lli tti no ccio",
  },
  Irish: { first: "o' mc o' mac", middle: "bri do ke con fla", middles: [1], last: "an nnell ley nagh rty" },
  Japanese: {
    first: "ta ya ki ma su na ha fu",
    middle: "ka mo shi ga no",
    middles: [0, 1, 2],
    last: "moto da ra ki shi ta",
  },
  Polish: {
    first: "ko wis le ka grze zie",
    middle: "wal za mi bo wo",
    middles: [0, 1],
    last: "ski czyk wicz ska czak",
  },
  Portuguese: {
    first: "sil fer car pe al mo",
    middle: "nan ro rei va mei",
    middles: [0, 1],
    last: "va des eira inho ao es",
  },
  Russian: {
    first: "i pe a ku so vol che",
    middle: "va tro le kho ni",
    middles: [0, 1, 2],
    last: "nov kin ev ov sky in",
  },
  Vietnamese: { first: "ng ph tr h v d l", middle: "uye a o i ua", middles: [1], last: "n m ng _ nh" },
};

function invent({ first, middle, middles, last }: NameRules, numbers: Random): string {
  const part = (parts: string): string => numbers.choose(parts.split(" ")).replace("_", "");
  const between = Array.from({ length: numbers.choose(middles) }, () => part(middle));
  return [part(first), ...between, part(last)].join("");
}

/** An eighth of all names, whatever their language, is kept for the test. */
const isForTest = (name: string): boolean =>
  Array.from(name).reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) % 65_537, 7) % 8 === 0;

/** Names after invented rules of ten languages. No test name is trained on. */
export function inventedNames({ seed = 0, train = 8192, test = 1024 } = {}): NameLists {
  const languages = Object.keys(rules);
  const list = (size: number, stream: number, forTest: boolean): NameList => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const names: [string, number][] = [];
    while (names.length < size) {
      const language = numbers.integer(languages.length);
      const name = invent(rules[languages[language]!]!, numbers);
      if (isForTest(name) === forTest) names.push([name, language]);
    }
    return names;
  };
  return {
    train: list(train, 0, false),
    test: list(test, 1, true),
    languages,
    description: `invented names of ${languages.length} languages`,
    isPossible: isInvented,
  };
}

/** Whether the rules of a language make a name. */
function isInvented(name: string, language: string): boolean {
  const { first, middle, middles, last } = rules[language]!;
  const any = (parts: string): string => `(?:${parts.replaceAll("_", "").replaceAll(" ", "|")})`;
  const counts = middles.map((count) => any(middle).repeat(count)).join("|");
  return new RegExp(`^${any(first)}(?:${counts})${any(last)}$`).test(name);
}

/**
 * Names from a folder with a file *.txt for each language, or from one file; a name on each line. A name counts once in a
 * language, and a tenth of all names, at random, is to test.
 */
export async function readNames(
  path: string,
  { seed = 0, maximumLanguages = 20, spell = (name: string): string => name.normalize("NFC").trim() } = {},
): Promise<NameLists> {
  const files = filesOf(path);
  if (files.length === 0 || files.length > maximumLanguages)
    throw new DataError("TPL244", path, {}, `has ${files.length} files *.txt, not 1 to ${maximumLanguages}`);
  const numbers = random(seed);
  const [train, test]: [string, number][][] = [[], []];
  for (const [language, file] of files.entries()) {
    const names = new Set((await readText(file)).split("\n").map(spell));
    names.delete("");
    for (const name of names) (numbers.integer(10) === 0 ? test : train)!.push([name, language]);
  }
  if (train!.length === 0 || test!.length === 0) throw new DataError("TPL244", path, {}, "has too few names");
  const languages = files.map((file) => basename(file, ".txt"));
  const kinds = languages.length === 1 ? "" : ` of ${languages.length} languages`;
  return { train: train!, test: test!, languages, description: `names${kinds} from ${path}` };
}

function filesOf(path: string): string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith(".txt"));
    return names.toSorted().map((name) => join(path, name));
  } catch (error) {
    throw new DataError("TPL240", path, {}, "is no file or folder that can be read", { cause: error });
  }
}

/** Small letters without accents, and without all that is not in `letters`. */
export const plain = (name: string): string =>
  Array.from(name.normalize("NFD").trim().toLowerCase())
    .filter((letter) => letters.includes(letter))
    .join("");

/** The ids of a name's letters at the end of `length` places, so that a network reads the last letter last. */
export function encodeName(name: string, length: number): number[] {
  const text = plain(name).slice(-length).padStart(length);
  return Array.from(text, (letter) => letters.indexOf(letter));
}

/** What tells languages apart: ids [n, length] i32 and language [n] i32. */
export function classifiedNames(lists: NameLists, length: number): NameDataset {
  const splitOf = (names: NameList): Split => {
    const ids = new Int32Array(names.length * length);
    for (const [example, [name]] of names.entries()) ids.set(encodeName(name, length), example * length);
    return {
      size: names.length,
      inputs: { ids, language: Int32Array.from(names, ([, language]) => language) },
    };
  };
  return { ...lists, train: splitOf(lists.train), test: splitOf(lists.test) };
}

export interface SpelledNames extends NameDataset, Pick<NameLists, "isPossible"> {
  /** The characters of the names; the first one, a line break, is before and after each. */
  readonly vocabulary: string;
  /** All names that are trained on. */
  readonly known: ReadonlySet<string>;
}

/**
 * What writes names: ids [n, length] i32, a line break and the letters; next [n, length] i32, the character after each, and -1 behind
 * the line break at the end; language [n] i32. Names that are too long are left out.
 */
export function spelledNames(lists: NameLists, length: number, maximumVocabulary: number): SpelledNames {
  const fitting = (names: NameList): NameList => names.filter(([name]) => name.length < length);
  const [train, test] = [fitting(lists.train), fitting(lists.test)];
  const distinct = new Set([...train, ...test].flatMap(([name]) => Array.from(name)));
  const vocabulary = `\n${[...distinct].toSorted().join("")}`;
  const characters = Array.from(vocabulary);
  if (characters.length > maximumVocabulary)
    throw new DataError(
      "TPL244",
      lists.description,
      {},
      `${distinct.size} distinct characters, but the vocabulary holds at most ${maximumVocabulary}`,
    );
  const idOf = new Map(characters.map((character, id) => [character, id]));
  const splitOf = (names: NameList): Split => {
    const ids = new Int32Array(names.length * length);
    const next = new Int32Array(names.length * length).fill(-1);
    for (const [example, [name]] of names.entries()) {
      const spelled = Array.from(name, (character) => idOf.get(character)!);
      ids.set([0, ...spelled], example * length);
      next.set([...spelled, 0], example * length);
    }
    return { size: names.length, inputs: { ids, next, language: Int32Array.from(names, ([, k]) => k) } };
  };
  return {
    ...lists,
    train: splitOf(train),
    test: splitOf(test),
    vocabulary,
    known: new Set(train.map(([name]) => name)),
  };
}
