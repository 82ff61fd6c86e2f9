import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DataError } from "../../../runtime/data/index.ts";
import {
  classifiedNames,
  encodeName,
  inventedNames,
  letters,
  plain,
  readNames,
  spelledNames,
} from "../../../models/data/names.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "names-"));
  const places = Array.from("abcdefghij");
  const many = (start: string): string =>
    places.flatMap((one) => places.map((two) => `${start}${one}${two}`)).join("\n");
  mkdirSync(join(folder, "languages"));
  mkdirSync(join(folder, "none"));
  writeFileSync(join(folder, "languages", "B.txt"), `${many("Bé")}\nBéaa\n`);
  writeFileSync(join(folder, "languages", "A.txt"), many("An"));
  writeFileSync(join(folder, "languages", "notes.md"), "not names");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("letters: small, without accents, the last one last", () => {
  expect(plain(" Ñoño O'Brian-Łe3 ")).toBe("nono o'brian-e");
  const ids = encodeName("Zoë", 5);
  expect(ids.map((id) => letters[id]).join("")).toBe("  zoe");
  expect(
    encodeName("abcdef", 3)
      .map((id) => letters[id])
      .join(""),
  ).toBe("def");
});

test("a folder: a language for each file, every name once, in one of the two parts", async () => {
  const { languages, train, test } = await readNames(join(folder, "languages"));
  expect(languages).toEqual(["A", "B"]);
  const all = [...train, ...test];
  expect(all).toHaveLength(200);
  expect(new Set(all.map(([name]) => name)).size).toBe(200);
  expect(all.filter(([name, language]) => (name.startsWith("B") ? 1 : 0) !== language)).toEqual([]);
  expect(test.length).toBeGreaterThan(0);
  expect(await readNames(join(folder, "languages"))).toEqual(await readNames(join(folder, "languages")));
});

test("a file is one language", async () => {
  const { languages, train } = await readNames(join(folder, "languages", "B.txt"));
  expect(languages).toEqual(["B"]);
  expect(train[0]![0]).toMatch(/^Bé..$/);
});

test("what cannot be read", async () => {
  for (const path of ["nowhere", "none"])
    await expect(readNames(join(folder, path))).rejects.toThrow(DataError);
  await expect(readNames(join(folder, "languages"), { maximumLanguages: 1 })).rejects.toThrow("has 2 files");
});

test("invented names follow their rules, and none of the test is trained on", () => {
  const { train, test, languages, isPossible } = inventedNames({ train: 500, test: 200 });
  const trained = new Set(train.map(([name]) => name));
  expect(test.filter(([name]) => trained.has(name))).toEqual([]);
  for (const [name, language] of train) expect(isPossible!(name, languages[language]!)).toBe(true);
  expect(isPossible!("papadopoulos", "Greek")).toBe(true);
  expect(isPossible!("papadopoulos", "Czech")).toBe(false);
  expect(isPossible!("papapoulos", "Greek")).toBe(false);
});

test("names to classify, and names to spell", () => {
  const lists = {
    languages: ["A", "B"],
    train: [
      ["ab", 0],
      ["b", 1],
      ["toolong", 0],
    ],
    test: [["ba", 1]],
    description: "three names",
  } as const;
  const classified = classifiedNames(lists, 3);
  expect([...classified.train.inputs["ids"]!]).toEqual([0, 1, 2, 0, 0, 2, 15, 14, 7]);
  expect([...classified.train.inputs["language"]!]).toEqual([0, 1, 0]);
  const spelled = spelledNames(lists, 4, 10);
  expect(spelled.vocabulary).toBe("\nab");
  expect([...spelled.train.inputs["ids"]!]).toEqual([0, 1, 2, 0, 0, 2, 0, 0]);
  expect([...spelled.train.inputs["next"]!]).toEqual([1, 2, 0, -1, 2, 0, -1, -1]);
  expect([...spelled.train.inputs["language"]!]).toEqual([0, 1]);
  expect(spelled.known).toEqual(new Set(["ab", "b"]));
  expect(() => spelledNames(lists, 9, 3)).toThrow("distinct characters");
});
