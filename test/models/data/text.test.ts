import { expect, test } from "vitest";
import { DataError, decode, encode } from "../../../runtime/data/index.ts";
import { characters, sentences } from "../../../models/data/text.ts";

test("next is ids, one character on", () => {
  const { train, test, vocabulary, description } = characters("abcabcabcab", { sequence: 4, test: 0 });
  expect(vocabulary).toBe("abc");
  expect(description).toBe("characters of text, 3 distinct, in sequences of 4");
  expect(test).toBeUndefined();
  expect(train.size).toBe(2);
  expect(train.inputs).toEqual({
    ids: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 1),
    next: Int32Array.of(1, 2, 0, 1, 2, 0, 1, 2),
  });
});

test("a stride below the sequence makes examples overlap, and the last character is reached", () => {
  const { train } = characters("abcdef", { sequence: 3, stride: 1, test: 0 });
  expect(train.size).toBe(3);
  expect(decode(train.inputs["ids"]!, "abcdef")).toBe("abcbcdcde");
  expect(decode(train.inputs["next"]!, "abcdef")).toBe("bcdcdedef");
});

test("the test split is the end of the text, and shares no character with the training split", () => {
  const { train, test, vocabulary } = characters("aaaaaaaaabbbb", { sequence: 3, stride: 1, test: 0.31 });
  expect(decode(train.inputs["next"]!, vocabulary)).not.toContain("b");
  expect(decode(test!.inputs["ids"]!, vocabulary)).toBe("bbb");
  expect(characters("aaaaaaaaabbbb", { sequence: 3, test: 0.2 })).not.toHaveProperty("test");
});

test("characters are code points, in the order of their code points", () => {
  const { vocabulary, train } = characters("é🙂a\uffee🙂", { sequence: 4, test: 0 });
  expect(vocabulary).toBe("aé\uffee🙂");
  expect(train.inputs["ids"]).toEqual(Int32Array.of(1, 3, 0, 2));
});

const refused = (text: string, options: Partial<Parameters<typeof characters>[1]>): unknown => {
  try {
    return characters(text, { sequence: 2, source: "book.txt", ...options });
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message;
  }
};

test("a text that does not fit is refused", () => {
  expect(refused("abcd", { maximumVocabulary: 3 })).toBe(
    "TPL244 book.txt: 4 distinct characters, but the vocabulary holds at most 3",
  );
  expect(refused("abc\u001b", { vocabulary: "abc" })).toBe(
    'TPL242 book.txt: character 3 is "\\u001b", which is not in the vocabulary',
  );
  expect(refused("ab", { test: 0 })).toBe(
    "TPL244 book.txt: has 2 tokens, too few for a sequence of 2 and the next one",
  );
  expect(refused("ab\ud83d", {})).toBe("TPL241 book.txt: half a surrogate pair at index 2");
});

test("options are checked", () => {
  expect(() => characters("abc", { sequence: 0 })).toThrow(
    "sequence must be an integer of at least 1, not 0",
  );
  expect(() => characters("abc", { sequence: 1, stride: 0.5 })).toThrow(RangeError);
  expect(() => characters("abc", { sequence: 1, test: 1 })).toThrow(
    "test must be at least 0 and below 1, not 1",
  );
});

test("decode undoes encode", () => {
  expect(decode(encode("a cab", " abc"), " abc")).toBe("a cab");
  expect(() => decode([4], " abc")).toThrow("id 4 is not in 0 .. 3");
});

test("sentences are a function of the seed, and shorter texts begin longer ones", () => {
  expect(sentences({ seed: 0, length: 200 })).toMatchInlineSnapshot(`
    "Why does the farmer in front of the sea wait every day?
    Why does the farmer near the garden wait at night?
    Why does the sailor near the market wait at night?
    The happy boy likes the sailor at night.
    Why does the baker in front of the old bridge wait at night?
    "
  `);
  expect(sentences({ seed: 1, length: 200 })).not.toBe(sentences({ seed: 0, length: 200 }));
  expect(sentences({ seed: 0, length: 5_000 }).startsWith(sentences({ seed: 0, length: 200 }))).toBe(true);
});

test("sentences are whole lines of letters, with every name of the grammar expanded", () => {
  const text = sentences({ seed: 4, length: 50_000 });
  expect(text.length).toBeGreaterThanOrEqual(50_000);
  expect(text.split("\n").filter((line) => !/^[A-Z][a-z, ]+[.?]$/.test(line))).toEqual([""]);
  expect(new Set(text).size).toBeLessThan(48);
});
