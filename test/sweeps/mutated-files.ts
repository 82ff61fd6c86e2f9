/**
 * Damaged checkpoints and data files. A checkpoint that loads gives the trainer exactly what a reader that shares no code with the runtime finds in it;
 * any other is a TrainerError with the byte, and leaves the trainer as it was. A data file is read, or is a DataError.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DataError, readText } from "../../runtime/data/index.ts";
import { readMnist } from "../../models/data/idx.ts";
import { TrainerError, type LoadOptions } from "../../runtime/index.ts";
import { batch, createRegression } from "../runtime/regression.ts";
import { dataOf, fileOf, headerOf, sealed } from "../runtime/sealed.ts";
import { randomNumbers } from "../support/numeric.ts";
import type { Sweep } from "./sweep.ts";

export const mutatedFiles: Sweep = {
  name: "mutated-files",
  what: "damaged checkpoints and data files",
  count: 30_000,
  small: 300,
  async run(count, seed) {
    const draw = drawing(seed);
    const failures: string[] = [];
    const checkpoint = await checkpoints();
    const folder = mkdtempSync(join(tmpdir(), "tapeless-"));
    try {
      for (let k = 0; k < count; k++) {
        const problem = draw.below(4) === 0 ? await tryData(folder, draw) : checkpoint(draw);
        if (problem !== undefined) failures.push(`seed ${seed}, case ${k}: ${problem}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
    return failures;
  },
};

interface Draw {
  readonly below: (count: number) => number;
  readonly from: <Item>(items: readonly Item[]) => Item;
}

function drawing(seed: number): Draw {
  const random = randomNumbers(seed);
  const below = (count: number): number => Math.floor(count * random());
  return { below, from: (items) => items[below(items.length)]! };
}

/** Another file: some bytes flipped, overwritten, lost, added, moved, or none. */
function damaged(bytes: Uint8Array, { below, from }: Draw): Uint8Array {
  const at = below(bytes.length + 1);
  const end = at + below(Math.min(64, bytes.length - at) + 1);
  const [before, part, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
  const noise = Uint8Array.from({ length: below(32) }, () =>
    from([0, 0x22, 0x7b, 0x7d, 0x2c, 0xff, below(256)]),
  );
  const parts = from([
    () => [bytes.map((byte, k) => (k === at ? byte ^ (1 << below(8)) : byte))],
    () => [bytes.map((byte) => (below(100) === 0 ? below(256) : byte))],
    () => [before],
    () => [after],
    () => [before, after],
    () => [before, noise, after],
    () => [before, part, part, after],
    () => [before, part.toReversed(), after],
    () => [before, noise.subarray(0, part.length), bytes.subarray(at + Math.min(part.length, noise.length))],
    () => [bytes, noise],
  ])();
  return Uint8Array.from(Buffer.concat(parts));
}

/** Numbers that a header may not mean. */
const sizes = [0, 1, 2, 3, 4, 7, 8, 12, 16, -1, 0.5, 2 ** 31, 2 ** 32, 2 ** 53, 2 ** 63, 1e300, -0];

/** Stands for what is nested too deep for `JSON.stringify`. */
const deep = "deep ";
const nested = (open: string, close: string): string => `${open.repeat(50_000)}1${close.repeat(50_000)}`;

/** Anything that JSON can say. */
const anything = ({ below, from }: Draw): unknown =>
  from<() => unknown>([
    () => from(sizes),
    () =>
      from([
        "",
        "F32",
        "F64",
        "F16",
        "BF16",
        "I32",
        "BOOL",
        "U8",
        "X".repeat(below(300)),
        "__proto__",
        "\ud800",
      ]),
    () => null,
    () => true,
    () => ({}),
    () => [],
    () => Array.from({ length: below(4) }, () => from(sizes)),
    () => `${deep}${below(2)}`,
    () => `${deep}0`,
    () => `${deep}0`,
    () => [`${deep}${below(2)}`],
  ])();

type Entry = Record<string, unknown>;

/** A well-formed file with another header: its entries changed, exchanged, repeated, lost, renamed or added. */
function withHeader(file: Uint8Array, draw: Draw): Uint8Array {
  const { below, from } = draw;
  const header = headerOf(file);
  const data = dataOf(file);
  const entries = Object.entries(JSON.parse(header) as Record<string, Entry>);
  for (let edits = 1 + below(3); edits > 0; edits--) {
    const entry = from(entries);
    const [name, value] = entry;
    const other = from(entries);
    const key = from(
      name === "__metadata__"
        ? ["format", ...Object.keys(value ?? {})]
        : ["dtype", "shape", "data_offsets", "more"],
    );
    from([
      () => (entry[1] = { ...value, [key]: anything(draw) }),
      () =>
        (entry[1] = {
          ...value,
          [key]: from([
            [from(sizes), from(sizes)],
            [4, 8],
            [0, 4],
          ]),
        }),
      () => (entry[1] = anything(draw) as Entry),
      () => ([entry[1], other[1]] = [other[1], entry[1]]),
      () =>
        (entry[0] = from(["weight", "bias", "other", "__proto__", "constructor", "", "state.x", "é\u2028"])),
      () => entries.push([name, value]),
      () => entries.length > 1 && entries.splice(entries.indexOf(entry), 1),
      () =>
        entries.push([
          from(["other", "num_batches_tracked"]),
          { dtype: "F32", shape: [0], data_offsets: [0, 0] },
        ]),
    ])();
  }
  const space = from(["", " ", "\n\t", " ".repeat(below(9))]);
  const text = entries.map(
    ([name, value]) => `${JSON.stringify(name)}${space}:${space}${JSON.stringify(value)}`,
  );
  const whole = `{${text.join(`,${space}`)}}`
    .replaceAll(`"${deep}0"`, nested("[", "]"))
    .replaceAll(`"${deep}1"`, nested('{"a":', "}"));
  const changed = fileOf(whole, data);
  try {
    // With a right checksum, it gets further.
    const { __metadata__: metadata } = JSON.parse(headerOf(changed)) as Record<string, object>;
    return metadata !== undefined && below(2) === 0 ? sealed(metadata, changed) : changed;
  } catch {
    return changed;
  }
}

/** The same tensors elsewhere: side by side, over each other, or apart. */
function withPlaces(file: Uint8Array, { below }: Draw): Uint8Array {
  const header = JSON.parse(headerOf(file)) as Record<string, Entry>;
  let end = 0;
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const [first, last] = entry["data_offsets"] as [number, number];
    const begin = Math.max(0, end + 2 * (below(5) === 0 ? below(5) - 2 : 0));
    header[name] = { ...entry, data_offsets: [begin, begin + last - first] };
    end = Math.max(end, begin + last - first);
  }
  delete header["__metadata__"];
  return fileOf(
    header,
    Uint8Array.from({ length: end }, () => below(256)),
  );
}

/** Another length of the header. */
function withLength(file: Uint8Array, { from }: Draw): Uint8Array {
  const copy = file.slice();
  const length = BigInt(from([0, 1, 8, file.length - 8, file.length, 2 ** 31, 2 ** 32, 2 ** 53]));
  new DataView(copy.buffer).setBigUint64(0, from([length, 2n ** 64n - 1n, 2n ** 63n]), true);
  return copy;
}

/** What a file holds of the regression's tensors: read with `DataView` alone. */
function valuesIn(file: Uint8Array): Map<string, number[]> {
  const header = headerOf(file);
  const { buffer, byteOffset } = dataOf(file);
  const view = new DataView(buffer, byteOffset);
  const found = new Map<string, number[]>();
  for (const [name, entry] of Object.entries(JSON.parse(header) as Record<string, Entry>)) {
    if (name === "__metadata__") continue;
    const [begin, end] = entry["data_offsets"] as [number, number];
    const width = { F64: 8, F32: 4, F16: 2, BF16: 2 }[entry["dtype"] as string];
    if (width === undefined) continue;
    const read = (at: number): number => {
      if (width === 8) return Math.fround(view.getFloat64(at, true));
      if (width === 4) return view.getFloat32(at, true);
      const bits = view.getUint16(at, true);
      if (entry["dtype"] === "BF16") {
        const word = new DataView(new ArrayBuffer(4));
        word.setUint16(0, bits);
        return word.getFloat32(0);
      }
      const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
      if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
      return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
    };
    found.set(
      name,
      Array.from({ length: (end - begin) / width }, (_, k) => read(begin + k * width)),
    );
  }
  return found;
}

const optionsToTry: readonly LoadOptions[] = [
  {},
  {},
  { parametersOnly: true },
  { partial: true },
  { ignoreExtra: true },
  { partial: true, ignoreExtra: true },
  { rename: (name) => (name === "other" ? "weight" : name) },
];

/** Tries one damaged checkpoint; says what is wrong. */
async function checkpoints(): Promise<(draw: Draw) => string | undefined> {
  const source = await createRegression({ seed: 3 });
  for (let step = 0; step < 5; step++) source.step(batch);
  const saved = source.save();
  const foreign = fileOf(
    Object.fromEntries(
      Object.entries(JSON.parse(headerOf(saved)) as object).filter(([name]) => name !== "__metadata__"),
    ),
    dataOf(saved),
  );
  const mixed = fileOf(
    {
      weight: { dtype: "F64", shape: [2, 1], data_offsets: [0, 16] },
      bias: { dtype: "F16", shape: [1], data_offsets: [16, 18] },
      running_mean: { dtype: "BF16", shape: [1], data_offsets: [18, 20] },
    },
    Uint8Array.from({ length: 20 }, (_, k) => 37 * k),
  );
  const trainer = await createRegression({ seed: 4 });
  trainer.step(batch);
  const before = trainer.save();
  const unchanged = (): boolean => Buffer.compare(trainer.save(), before) === 0;
  return (draw) => {
    const file = draw.from([saved, saved, foreign, mixed]);
    const way = draw.from([damaged, damaged, withHeader, withHeader, withPlaces, withLength]);
    const bytes = way(file, draw);
    const options = draw.from(optionsToTry);
    const told = `${way.name}, ${JSON.stringify(options)}, ${Buffer.from(bytes).toString("base64").slice(0, 2000)}`;
    let loaded: readonly string[];
    try {
      ({ loaded } = trainer.load(bytes, options));
    } catch (error) {
      if (!(error instanceof TrainerError)) return `${String(error)}: ${told}`;
      if (!/\bbyte \d+/.test(error.message)) return `no byte in ${error.message}: ${told}`;
      if (error.message.length > 4000) return `a message of ${error.message.length} characters: ${told}`;
      return unchanged() ? undefined : `the trainer was changed, though ${error.message}: ${told}`;
    }
    const values = valuesIn(bytes);
    const has = { ...trainer.parameters, ...trainer.state } as Readonly<Record<string, Float32Array>>;
    const wrong = loaded.find((name) => {
      const here = name === "other" && options.rename !== undefined ? "weight" : name;
      const expected = values.get(name);
      const actual = has[here.replace(/^state\./, "")];
      return (
        expected === undefined ||
        actual?.length !== expected.length ||
        expected.some((value, k) => !Object.is(value, actual[k]))
      );
    });
    const header = headerOf(bytes);
    const repeated = loaded.find((name) => header.split(new RegExp(`"${name}"\\s*:`)).length !== 2);
    const held = Object.entries(JSON.parse(header) as Record<string, Entry>)
      .filter(([name]) => name !== "__metadata__")
      .reduce((sum, [, { data_offsets: places }]) => {
        const [begin, end] = places as [number, number];
        return sum + end - begin;
      }, 0);
    // A checksum is not outwitted by chance.
    const isOther = way === damaged && file === saved && Buffer.compare(bytes, saved) !== 0;
    trainer.load(before);
    if (!unchanged()) return `cannot be undone: ${told}`;
    if (repeated !== undefined) return `${repeated} is there twice: ${told}`;
    if (held !== dataOf(bytes).length) return `tensors overlap: ${told}`;
    if (wrong !== undefined) return `${wrong} is not what the file holds: ${told}`;
    return isOther ? `an altered checkpoint was loaded: ${told}` : undefined;
  };
}

const idx = (dimensions: readonly number[], values: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(4 + 4 * dimensions.length + values.length);
  bytes.set([0, 0, 8, dimensions.length]);
  dimensions.forEach((dimension, axis) => new DataView(bytes.buffer).setUint32(4 + 4 * axis, dimension));
  bytes.set(values, 4 + 4 * dimensions.length);
  return bytes;
};

const digits: Readonly<Record<string, Uint8Array>> = {
  "train-images-idx3-ubyte": idx([3, 28, 28], new Uint8Array(3 * 784).fill(7)),
  "train-labels-idx1-ubyte": idx([3], Uint8Array.of(7, 0, 9)),
  "t10k-images-idx3-ubyte": idx([1, 28, 28], new Uint8Array(784)),
  "t10k-labels-idx1-ubyte": idx([1], Uint8Array.of(1)),
};
const text = new TextEncoder().encode("déjà vu 🙂\n".repeat(20));

/** Tries one damaged data file; says what is wrong. */
async function tryData(folder: string, draw: Draw): Promise<string | undefined> {
  const isText = draw.below(4) === 0;
  const name = draw.from(Object.keys(digits));
  const whole = isText ? text : draw.below(2) === 0 ? digits[name]! : gzipSync(digits[name]!);
  const bytes = damaged(whole, draw);
  try {
    if (isText) {
      writeFileSync(join(folder, "text"), bytes);
      const read = new TextEncoder().encode(await readText(join(folder, "text")));
      // A mark of the byte order is no character.
      return Buffer.from(bytes).toString("latin1").endsWith(Buffer.from(read).toString("latin1"))
        ? undefined
        : `another text: ${Buffer.from(bytes).toString("base64")}`;
    }
    for (const [file, content] of Object.entries(digits))
      writeFileSync(join(folder, file), file === name ? bytes : content);
    const { train, test } = await readMnist(folder);
    for (const { size, inputs } of [train, test!])
      if (inputs["x"]!.length !== size * 784 || inputs["label"]!.length !== size) return `sizes of ${name}`;
    return undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    return `${String(error)}: ${name}, ${Buffer.from(bytes).toString("base64").slice(0, 2000)}`;
  }
}
