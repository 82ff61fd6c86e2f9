/** Names and the languages they are from: made up by rules of each language, or read from files. */
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { DataError, requireCount, type Dataset, type Split } from "./dataset.ts";
import { readText } from "./files.ts";
import { random, type Random } from "./random.ts";

export interface NameDataset extends Dataset {
  /** The language of each label. */
  readonly languages: readonly string[];
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

/** Names after invented rules of ten languages: ids [n, length] i32 and language [n] i32. No test name is trained on. */
export function inventedNames({ seed = 0, train = 8192, test = 1024, length = 20 } = {}): NameDataset {
  const languages = Object.keys(rules);
  const list = (size: number, stream: number, forTest: boolean): [name: string, language: number][] => {
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
    train: splitOf(list(train, 0, false), length),
    test: splitOf(list(test, 1, true), length),
    languages,
    description: `invented names of ${languages.length} languages`,
  };
}

/** Names from `folder`/*.txt: a file for each language, a name on each line. Every tenth one is to test. */
export function readNames(
  folder: string,
  { seed = 0, length = 20, maximumLanguages = 20 } = {},
): NameDataset {
  const files = filesOf(folder);
  if (files.length === 0 || files.length > maximumLanguages)
    throw new DataError(folder, undefined, `has ${files.length} files *.txt, not 1 to ${maximumLanguages}`);
  const numbers = random(seed);
  const [train, test]: [string, number][][] = [[], []];
  for (const [language, file] of files.entries()) {
    const names = new Set(readText(join(folder, file)).split("\n").map(plain));
    names.delete("");
    for (const name of names) (numbers.integer(10) === 0 ? test : train)!.push([name, language]);
  }
  if (train!.length === 0 || test!.length === 0) throw new DataError(folder, undefined, "has too few names");
  return {
    train: splitOf(train!, length),
    test: splitOf(test!, length),
    languages: files.map((file) => basename(file, ".txt")),
    description: `names of ${files.length} languages from ${folder}`,
  };
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .toSorted();
  } catch (error) {
    throw new DataError(folder, undefined, "is not a folder that can be read", { cause: error });
  }
}

/** Small letters without accents, and without all that is not in `letters`. */
const plain = (name: string): string =>
  Array.from(name.trim().normalize("NFD").toLowerCase())
    .filter((letter) => letters.includes(letter))
    .join("");

/** The ids of a name's letters at the end of `length` places, so that a network reads the last letter last. */
export function encodeName(name: string, length: number): number[] {
  const text = plain(name).slice(-length).padStart(length);
  return Array.from(text, (letter) => letters.indexOf(letter));
}

function splitOf(names: readonly (readonly [name: string, language: number])[], length: number): Split {
  const ids = new Int32Array(names.length * length);
  for (const [example, [name]] of names.entries()) ids.set(encodeName(name, length), example * length);
  return {
    size: names.length,
    inputs: { ids, language: Int32Array.from(names, ([, language]) => language) },
  };
}
