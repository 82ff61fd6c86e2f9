/** Dates as people write them, and as machines do: "3rd of May 1998" and "1998-05-03". */
import { requireCount, type Dataset, type Split } from "./dataset.ts";
import { random, type Random } from "./random.ts";

/** What both ways of writing are made of; the id of a character is its place here, and 0 fills up and begins. */
export const symbols = "_ ,./-0123456789abcdefghijlmnoprstuvy";

/** Characters of the longest date that people write, and of every date for machines. */
export const sourceLength = 22;
export const targetLength = 10;

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

/** The years are those that two digits tell apart. */
const [firstYear, years] = [1950, 100] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ordinal = (day: number): string => {
  const suffixes = ["th", "st", "nd", "rd"] as const;
  return `${day}${Math.floor(day / 10) === 1 ? "th" : (suffixes[day % 10] ?? "th")}`;
};

/** The ways in which people write a date; days come before months where both are numbers. */
const ways: readonly ((date: Day) => string)[] = [
  ({ year, month, day }) => `${day} ${months[month - 1]!} ${year}`,
  ({ year, month, day }) => `${months[month - 1]!} ${day}, ${year}`,
  ({ year, month, day }) => `${ordinal(day)} of ${months[month - 1]!} ${year}`,
  ({ year, month, day }) => `${day} ${months[month - 1]!.slice(0, 3)} ${twoDigits(year)}`,
  ({ year, month, day }) => `${day}.${month}.${twoDigits(year)}`,
  ({ year, month, day }) => `${twoDigits(day)}/${twoDigits(month)}/${year}`,
];

const twoDigits = (number: number): string => String(number % 100).padStart(2, "0");

const forMachines = ({ year, month, day }: Day): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

function drawDay(numbers: Random): Day {
  const [year, month] = [firstYear + numbers.integer(years), 1 + numbers.integer(12)];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: 1 + numbers.integer(length) };
}

/** An eighth of all days is kept for the test. */
const isForTest = ({ year, month, day }: Day): boolean => (year * 372 + month * 31 + day) % 8 === 3;

/** The ids of a text's characters, filled up behind. Characters that no date has are left out. */
export function encodeDate(text: string, length: number): number[] {
  const ids = Array.from(text.toLowerCase(), (character) => symbols.indexOf(character)).filter(
    (id) => id > 0,
  );
  return Array.from({ length }, (_, place) => ids[place] ?? 0);
}

export const decodeDate = (ids: Iterable<number>): string =>
  Array.from(ids, (id) => (id === 0 ? "" : symbols[id])).join("");

/** source [n, 22] i32, target [n, 10] i32: no day of the test is trained on. */
export function dates({ seed = 0, train = 8192, test = 1024 } = {}): Dataset {
  const list = (size: number, stream: number, forTest: boolean): Split => {
    requireCount("examples", size);
    const numbers = random(seed, stream);
    const source = new Int32Array(size * sourceLength);
    const target = new Int32Array(size * targetLength);
    for (let example = 0; example < size;) {
      const day = drawDay(numbers);
      if (isForTest(day) !== forTest) continue;
      source.set(encodeDate(numbers.choose(ways)(day), sourceLength), example * sourceLength);
      target.set(encodeDate(forMachines(day), targetLength), example * targetLength);
      example++;
    }
    return { size, inputs: { source, target } };
  };
  return {
    train: list(train, 0, false),
    test: list(test, 1, true),
    description: `dates of ${firstYear} to ${firstYear + years - 1} in ${ways.length} ways of writing`,
  };
}
