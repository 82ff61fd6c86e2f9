/** What is done with data before training. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../../../compiler/index.ts";
import {
  characterVocabulary,
  crop,
  Dataset,
  decode,
  encode,
  flip,
  keepWith,
  keptWith,
  noise,
  sequences,
  unscaled,
  wordsIn,
  wordVocabulary,
} from "../../../runtime/data/index.ts";
import xor from "../../../models/xor.ts";
import { problemOf } from "./fixture.ts";

const size = 100;
const data = new Dataset(
  size,
  {
    x: {
      values: Float32Array.from({ length: 2 * size }, (_, k) => (k % 2 === 0 ? k / 2 : 5 + (k % 3))),
      shape: [2],
    },
    y: { values: Float32Array.from({ length: size }, (_, k) => k), shape: [] },
    label: {
      values: Int32Array.from({ length: size }, (_, k) => (k % 10 === 0 ? 1 : 0)),
      shape: [],
      vocabulary: ["no", "yes"],
    },
  },
  "a table",
);

describe("split", () => {
  test("gives each row to one part, by its share", () => {
    const { train, test, validation, description } = data.split({ test: 0.2, validation: 0.1 }, { seed: 4 });
    expect([train.size, test.size, validation.size]).toEqual([70, 20, 10]);
    const rows = [train, test, validation].flatMap(({ inputs }) => [...inputs["y"]!]);
    expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, k) => k));
    expect(description).toBe("100 rows of a table");
    for (const { inputs } of [train, test])
      expect(inputs["x"]!.filter((_, k) => k % 2 === 0)).toEqual(inputs["y"]);
  });

  test("depends on the seed alone", () => {
    const rowsOf = (seed: number): string => data.split({ test: 0.3 }, { seed }).test.inputs["y"]!.join();
    expect(rowsOf(1)).toBe(rowsOf(1));
    expect(rowsOf(1)).not.toBe(rowsOf(2));
    // The same on every machine.
    expect(rowsOf(0)).toMatchInlineSnapshot(
      `"0,3,10,13,19,22,29,33,34,39,40,45,47,52,57,60,62,66,68,70,74,77,78,80,82,87,89,93,96,99"`,
    );
  });

  test("by a column: every part has its values in the same proportion", () => {
    for (const seed of [0, 1, 2]) {
      const parts = data.split({ test: 0.3, validation: 0.2 }, { by: "label", seed });
      const positives = [parts.train, parts.test, parts.validation].map(
        ({ inputs }) => inputs["label"]!.filter((label) => label === 1).length,
      );
      expect(positives).toEqual([5, 3, 2]);
    }
  });

  test("in order: train comes first", () => {
    const { train, test } = data.split({ test: 0.25 }, { inOrder: true });
    expect(train.inputs["y"]!.at(-1)).toBe(74);
    expect(test.inputs["y"]![0]).toBe(75);
  });

  test.each([
    [() => data.split({ test: 1 }), 'TPL247 split: the share of "test" must be between 0 and 1, not 1'],
    [
      () => data.split({ test: 0.5, other: 0.5 }),
      "TPL247 split: the shares leave nothing to train on: their sum is 1",
    ],
    [
      () => data.split({ test: 0.001 }),
      'TPL247 split: "test" gets none of the 100 rows: make its share larger',
    ],
    [
      () => data.split({ test: 0.5 }, { seed: -1 }),
      "TPL247 split: the seed must be an integer in 0 .. 2^32 - 1, not -1",
    ],
    [
      () => data.split({ test: 0.5 }, { by: "x" }),
      'TPL247 split: "x" holds several numbers a row: rows cannot be told apart by it',
    ],
    [
      () => data.split({ test: 0.5 }, { by: "z" }),
      'TPL244 a table: has no column "z"; there is "x", "y", "label"',
    ],
  ])("%s is an error", async (act, message) => {
    expect(await problemOf(act)).toBe(message);
  });
});

describe("batches", () => {
  test("hold all rows once, the last ones in a smaller batch", () => {
    const sizes = [...data.batches(32)].map((batch) => batch.size);
    expect(sizes).toEqual([32, 32, 32, 4]);
    expect([...data.batches(32, { last: "drop" })].map((batch) => batch.size)).toEqual([32, 32, 32]);
    const shuffled = [...data.batches(32, { seed: 1, epoch: 2 })].flatMap(({ inputs }) => [...inputs["y"]!]);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual([...data.inputs["y"]!]);
    const again = [...data.batches(50, { seed: 1, epoch: 2 })].flatMap(({ inputs }) => [...inputs["y"]!]);
    expect(again).toEqual(shuffled);
    expect(
      [...data.batches(32, { seed: 1, epoch: 3 })].flatMap(({ inputs }) => [...inputs["y"]!]),
    ).not.toEqual(shuffled);
  });

  test("are changed by seed, epoch and row, whatever batch they are in", () => {
    const pictures = new Dataset(8, {
      image: { values: Float32Array.from({ length: 8 * 12 }, (_, k) => k), shape: [2, 2, 3] },
    });
    const augment = { image: [flip(), crop({ padding: 1 }), noise({ deviation: 0.1 })] };
    const rowsOf = (batch: number, epoch: number, seed = 1): Map<number, string> => {
      const order = [...pictures.batches(batch, { seed, epoch })].flatMap(({ inputs }) =>
        [...inputs["image"]!].filter((_, k) => k % 12 === 0).map((first) => first / 12),
      );
      const rows = [...pictures.batches(batch, { seed, epoch, augment })].flatMap(({ inputs, size }) =>
        Array.from({ length: size }, (_, row) => inputs["image"]!.slice(row * 12, row * 12 + 12).join()),
      );
      return new Map(order.map((row, k) => [row, rows[k]!]));
    };
    expect(rowsOf(3, 0)).toEqual(rowsOf(8, 0));
    for (let row = 0; row < 8; row++) expect(rowsOf(8, 0).get(row)).not.toBe(rowsOf(8, 1).get(row));
  });

  test("flip mirrors, crop moves, noise has its deviation", () => {
    const image = { values: Float32Array.of(1, 2, 3, 4, 5, 6), shape: [1, 2, 3] };
    const changed = (change: ReturnType<typeof flip>, seed = 0): number[] => {
      const [batch] = new Dataset(1, { image }).batches(1, { seed, augment: { image: [change] } });
      return [...batch!.inputs["image"]!];
    };
    expect(changed(flip({ probability: 1 }))).toEqual([3, 2, 1, 6, 5, 4]);
    expect(changed(flip({ probability: 1, axis: "vertical" }))).toEqual([4, 5, 6, 1, 2, 3]);
    expect(changed(flip({ probability: 0 }))).toEqual([1, 2, 3, 4, 5, 6]);
    const moved = new Set(
      Array.from({ length: 100 }, (_, seed) => changed(crop({ padding: 1, fill: 9 }), seed).join(" ")),
    );
    expect(moved.size).toBe(9);
    expect(moved).toContain("9 1 2 9 4 5");
    expect(moved).toContain("5 6 9 9 9 9");
    const many = new Dataset(1, { x: { values: new Float32Array(10_000), shape: [10_000] } });
    const [noisy] = many.batches(1, { seed: 3, augment: { x: [noise({ deviation: 2 })] } });
    const values = [...noisy!.inputs["x"]!];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length)).toBeCloseTo(
      2,
      1,
    );
  });

  test.each([
    [() => [...data.batches(0)], "TPL247 batches: a batch has at least one row, not 0"],
    [
      () => [...data.batches(101, { last: "drop" })],
      "TPL247 batches: there are 100 rows, which do not fill a batch of 101",
    ],
    [
      () => [...data.batches(5, { augment: { x: [noise({ deviation: 1 })] } })],
      "TPL247 batches: augmentation is drawn from a seed: say seed and epoch",
    ],
    [
      () => [...data.batches(5, { seed: 0, augment: { label: [noise({ deviation: 1 })] } })],
      'TPL247 augment: "label" holds integers; only float32 columns can be changed',
    ],
    [
      () => [...data.batches(5, { seed: 0, augment: { x: [flip()] } })],
      "TPL247 flip: takes pictures [channels, height, width], not rows of [2]",
    ],
  ])("%s is an error", async (act, message) => {
    expect(await problemOf(act)).toBe(message);
  });
});

describe("scaling", () => {
  test("standardizes each feature, and normalizes", () => {
    const scaling = data.scaling({ x: "standardize", y: "normalize" });
    const { x } = scaling;
    expect(x!.shift[0]).toBeCloseTo(49.5, 10);
    expect(x!.scale[0]).toBeCloseTo(Math.sqrt((100 ** 2 - 1) / 12), 10);
    expect(scaling["y"]).toEqual({ axis: "all", shift: [0], scale: [99] });
    const scaled = data.scale(scaling);
    const mean = (k: number): number =>
      [...scaled.inputs["x"]!].filter((_, place) => place % 2 === k).reduce((sum, value) => sum + value, 0) /
      size;
    expect([mean(0), mean(1)].every((value) => Math.abs(value) < 1e-6)).toBe(true);
    expect([scaled.inputs["y"]![0], scaled.inputs["y"]![99]]).toEqual([0, 1]);
    const back = unscaled(scaled.inputs["x"]!, [2], x!);
    for (const [k, value] of back.entries()) expect(value).toBeCloseTo(data.inputs["x"]![k]!, 4);
  });

  test("is of channels in pictures; a constant becomes 0", () => {
    const image = { values: Float32Array.of(1, 3, 7, 7, 1, 3, 7, 7), shape: [2, 1, 2] };
    const pictures = new Dataset(2, { image });
    const scaling = pictures.scaling({ image: "standardize" });
    expect(scaling["image"]).toEqual({ axis: 0, shift: [2, 7], scale: [1, 1] });
    expect([...pictures.scale(scaling).inputs["image"]!]).toEqual([-1, 1, 0, 0, -1, 1, 0, 0]);
    expect(pictures.scaling({ image: { to: "normalize", axis: "all" } })["image"]).toEqual({
      axis: "all",
      shift: [1],
      scale: [6],
    });
  });

  test("is plain data that a checkpoint keeps, and applies to other rows", async () => {
    const trainer = await (await compile(xor)).createTrainer({ seed: 1 });
    const kept = { scaling: data.scaling({ x: "standardize" }), classes: data.column("label").vocabulary };
    const checkpoint = keepWith(trainer.save(), kept);
    expect(keptWith(checkpoint)).toEqual(kept);
    expect(keptWith(trainer.save())).toBeUndefined();
    const other = await (await compile(xor)).createTrainer({ seed: 2 });
    other.load(checkpoint);
    expect(other.save()).toEqual(trainer.save());
    const { scaling } = keptWith(checkpoint) as typeof kept;
    expect(data.scale(scaling).columns).toEqual(data.scale(kept.scaling).columns);
    expect(await problemOf(() => data.select({ x: "y" }).scale(scaling))).toBe(
      'TPL244 a table, column "x": has rows of shape [], and the scaling has 2 numbers, not 1',
    );
  });
});

test("select names columns as the model does, and puts some side by side", () => {
  const selected = data.select({ features: ["y", "x"], target: "label" });
  expect(Object.keys(selected.inputs)).toEqual(["features", "target"]);
  expect(selected.column("features").shape).toEqual([3]);
  expect([...selected.inputs["features"]!.subarray(6, 9)]).toEqual([2, 2, 7]);
});

test("names of columns are types, so that a trainer takes the inputs of a batch", () => {
  const step = (inputs: { readonly x: ArrayLike<number>; readonly label: ArrayLike<number> }): number =>
    inputs.label.length;
  const { train } = data.select({ x: "x", label: "label" }).split({ test: 0.5 });
  for (const batch of train.batches(25)) expect(step(batch.inputs)).toBe(25);
  // @ts-expect-error There is no label.
  const wrong = () => step(data.select({ x: "x" }).inputs);
  expect(wrong).toThrow();
});

test("one-hot, map, shuffle", async () => {
  const hot = data.oneHot("label").column("label");
  expect(hot.shape).toEqual([2]);
  expect([...hot.values.subarray(0, 4)]).toEqual([0, 1, 1, 0]);
  expect(data.map("y", (value) => value / 4, "f32").inputs["y"]![1]).toBe(0.25);
  const shuffled = data.shuffle({ seed: 9 }).inputs["y"]!;
  expect([...shuffled].toSorted((a, b) => a - b)).toEqual([...data.inputs["y"]!]);
  expect(shuffled).not.toEqual(data.inputs["y"]);
  expect(await problemOf(() => data.oneHot("label", 1))).toBe(
    'TPL242 a table, row 0, column "label": 1 is not in 0 .. 0',
  );
  expect(await problemOf(() => data.select({ x: ["x", "label"] }))).toMatch(
    /^TPL244 .* takes columns of one type/,
  );
});

test("columns have one length", async () => {
  expect(
    await problemOf(() =>
      Dataset.of({
        x: { shape: [2, 1], values: new Float32Array(2) },
        y: { shape: [3], values: new Int32Array(3) },
      }),
    ),
  ).toBe('TPL244 the data, column "y": has 3 rows, and the first column 2');
  expect(await problemOf(() => new Dataset(2, { x: { values: new Float32Array(3), shape: [] } }))).toMatch(
    /holds 3 numbers, which are not 2 rows of \[\]/,
  );
  expect(await problemOf(() => new Dataset(0, {}))).toMatch(/at least one row/);
});

test("texts by character and by word", async () => {
  const text = "ab ba🙂 ab";
  const vocabulary = characterVocabulary(text);
  expect(vocabulary).toEqual([" ", "a", "b", "🙂"]);
  const ids = encode(text, vocabulary);
  expect(decode(ids, vocabulary)).toBe(text);
  const rows = sequences(ids, { length: 3, next: true, vocabulary });
  expect(rows.size).toBe(2);
  expect([...rows.inputs["ids"]!]).toEqual([1, 2, 0, 2, 1, 3]);
  expect([...rows.inputs["next"]!]).toEqual([2, 0, 2, 1, 3, 0]);
  expect(await problemOf(() => encode("abc", "ab", { source: "t" }))).toBe(
    'TPL242 t: character 2 is "c", which is not in the vocabulary',
  );
  const words = wordsIn("The cat, the dog; the END.");
  const known = wordVocabulary(words, { most: 3 });
  expect(known).toEqual(["[unknown]", "the", ","]);
  expect([...encode(words, known, { unknown: "[unknown]" })]).toEqual([1, 0, 2, 1, 0, 0, 1, 0, 0]);
  expect(await problemOf(() => sequences(ids, { length: 20 }))).toMatch(
    /^TPL244 the text: has 9 tokens, too few for a sequence of 20/,
  );
  expect(await problemOf(() => characterVocabulary("a\ud83d"))).toMatch(/half a surrogate pair at index 1/);
});

test("what ships with a trainer does not bring the readers along", () => {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
      visit(new URL(path!, file));
  };
  visit(new URL("../../../runtime/index.ts", import.meta.url));
  expect([...seen].filter((file) => file.includes("/runtime/data/"))).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
