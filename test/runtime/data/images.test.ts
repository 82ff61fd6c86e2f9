import { cpSync, mkdtempSync, rmSync, writeFileSync, mkdirSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { crc32 } from "../../../runtime/safetensors.ts";
import { readImage, readImages } from "../../../runtime/data/index.ts";
import { arrays, bytesOf, expectedOf, fixture, problemOf, text } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-images-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** How far two pictures are apart: the expected one is [height, width, 4]. */
function distance(planes: ArrayLike<number>, expected: readonly number[]): { most: number; mean: number } {
  const pixels = planes.length / 4;
  const apart = expected.map((value, k) => Math.abs(planes[(k % 4) * pixels + Math.floor(k / 4)]! - value));
  return { most: Math.max(...apart), mean: apart.reduce((sum, value) => sum + value, 0) / apart.length };
}

test.each(arrays("png/"))("%s", async (name, { shape, values }) => {
  const image = await readImage(fixture(name), { channels: 4 });
  expect(image.shape).toEqual([4, shape[0], shape[1]]);
  expect(image.values).toHaveLength(values.length);
  // What cannot be seen may have any colour; Pillow and others keep it.
  expect(distance(image.values, values).most).toBeLessThan(1e-6);
});

test.each(arrays("jpeg/"))("%s", async (name, { shape, values }) => {
  const image = await readImage(fixture(name), { channels: 4 });
  expect(image.shape).toEqual([4, shape[0], shape[1]]);
  // Decoders may round differently; and where colours have fewer pixels, Pillow draws lines between them.
  const { most, mean } = distance(image.values, values);
  expect(mean).toBeLessThan(name.includes("subsampled") ? 0.02 : 0.004);
  expect(most).toBeLessThan(name.includes("subsampled") ? 0.15 : 0.02);
});

test("channels are those of the picture, or what is asked for", async () => {
  const shape = async (name: string, options = {}) => (await readImage(fixture(name), options)).shape;
  expect(await shape("png/grey-16.png")).toEqual([1, 5, 7]);
  expect(await shape("png/palette.png")).toEqual([3, 5, 7]);
  expect(await shape("png/rgba.png")).toEqual([4, 5, 7]);
  expect(await shape("jpeg/grey.jpg")).toEqual([1, 16, 24]);
  expect(await shape("jpeg/grey.jpg", { channels: 3 })).toEqual([3, 16, 24]);
  expect(await problemOf(readImage(fixture("png/rgba.png"), { channels: 3 }))).toBe(
    "TPL245 png/rgba.png: has pixels that are not opaque: say background, or channels: 4",
  );
  const all = await readImage(fixture("png/rgba.png"), { channels: 4 });
  const { values } = await readImage(fixture("png/rgba.png"), { channels: 3, background: 1 });
  expect(values[0]).toBeCloseTo(all.values[0]! * all.values[105]! + 1 - all.values[105]!, 6);
  const grey = await readImage(fixture("png/rgb.png"), { channels: 1 });
  const rgb = await readImage(fixture("png/rgb.png"));
  expect(grey.values[3]).toBeCloseTo(
    0.299 * rgb.values[3]! + 0.587 * rgb.values[38]! + 0.114 * rgb.values[73]!,
    6,
  );
});

test("folders are classes", async () => {
  const data = await readImages(fixture("classes"));
  expect(data.size).toBe(3);
  expect(data.column("image").shape).toEqual([3, 12, 16]);
  expect(data.column("label")).toEqual({
    values: Int32Array.of(0, 0, 1),
    shape: [],
    vocabulary: ["cat", "dog"],
  });
  expect((await readImages(fixture("classes"), { classes: ["dog", "bird", "cat"] })).inputs["label"]).toEqual(
    Int32Array.of(0, 2, 2),
  );
  const file = (path: string) =>
    Object.assign(new Blob([new Uint8Array(bytesOf(`classes/${path}`))]), {
      webkitRelativePath: `classes/${path}`,
    });
  const files = await readImages(["cat/a.png", "cat/b.png", "dog/c.png"].map(file));
  expect(files.columns).toEqual(data.columns);
  const named = await readImages({
    dog: [bytesOf("classes/dog/c.png")],
    cat: [fixture("classes/cat/a.png"), fixture("classes/cat/b.png")],
  });
  expect(named.columns).toEqual(data.columns);
});

test("resized as Pillow does, smaller and larger", async () => {
  for (const [k, size] of (
    [
      [6, 8],
      [5, 20],
    ] as const
  ).entries()) {
    const { values, shape } = await readImage(fixture("classes/cat/a.png"), { size });
    expect(shape).toEqual([3, ...size]);
    const expected = (expectedOf("resized") as number[][])[k]!;
    expect(Math.max(...expected.map((value, place) => Math.abs(value - values[place]!)))).toBeLessThan(2e-3);
  }
});

test("pictures that are not alike, or none, are an error", async () => {
  cpSync(fixture("classes"), join(folder, "sizes"), { recursive: true });
  copyFileSync(fixture("png/rgb.png"), join(folder, "sizes/dog/d.png"));
  const problem = (name: string, options = {}) =>
    problemOf(readImages(join(folder, name), options)).then((text) => text.replaceAll(folder, ""));
  expect(await problem("sizes")).toBe(
    "TPL244 /sizes/dog/d.png: is 5 high and 7 wide, and /sizes/cat/a.png 12 and 16: say size: [height, width]",
  );
  expect((await readImages(join(folder, "sizes"), { size: [4, 4] })).size).toBe(4);
  copyFileSync(fixture("jpeg/grey.jpg"), join(folder, "sizes/dog/e.png"));
  expect(await problem("sizes", { size: [4, 4] })).toBe(
    "TPL244 /sizes/dog/e.png: has 1 channels, and /sizes/cat/a.png has 3: say channels: 1, 3 or 4",
  );
  writeFileSync(join(folder, "sizes/cat/.DS_Store"), "hidden");
  writeFileSync(join(folder, "sizes/dog/notes.txt"), "text");
  expect(await problem("sizes", { size: [4, 4], channels: 3 })).toBe(
    "TPL241 /sizes/dog/notes.txt, byte 0: is neither PNG nor JPEG, as its first bytes tell",
  );
  writeFileSync(join(folder, "sizes/stray.png"), "");
  expect(await problem("sizes")).toBe(
    "TPL244 /sizes/stray.png: is in no folder of a class; each class has one, with its pictures",
  );
  mkdirSync(join(folder, "empty/a"), { recursive: true });
  expect(await problem("empty")).toBe('TPL244 /empty: the class "a" has no pictures');
  expect(await problem("absent")).toMatch(/^TPL240 \/absent: cannot be read: ENOENT/);
  expect(await problemOf(readImages(fixture("classes"), { classes: ["cat"] }))).toBe(
    'TPL244 classes: "dog" is none of the classes',
  );
  expect(await problemOf(readImages(fixture("classes"), { size: [0, 4] }))).toMatch(/^TPL247/);
});

test("a PNG with fewer lines than it says is refused", async () => {
  const chunk = (name: string, content: Uint8Array): Uint8Array => {
    const bytes = new Uint8Array(12 + content.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, content.length);
    bytes.set(text(name), 4);
    bytes.set(content, 8);
    view.setUint32(8 + content.length, crc32(bytes.subarray(4, 8 + content.length)));
    return bytes;
  };
  const png = (lines: number): Promise<string> => {
    const header = Uint8Array.of(0, 0, 0, 4, 0, 0, 0, 4, 8, 0, 0, 0, 0);
    const parts = [
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(new Uint8Array(lines))),
      chunk("IEND", new Uint8Array(0)),
    ];
    return problemOf(
      readImage(
        new Uint8Array(Buffer.concat([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), ...parts])),
        { name: "x" },
      ),
    );
  };
  expect(await png(20)).toBe("none");
  expect(await png(19)).toBe(
    "TPL241 x: is no valid PNG: it has 19 bytes of pixels, not 20; get the file again",
  );
  expect(await png(10)).toMatch(/^TPL241 x: is no valid PNG/);
});

test("CMYK is refused, and so is all that is damaged", async () => {
  expect(await problemOf(readImage(fixture("jpeg/cmyk.jpg")))).toMatch(
    /^TPL245 jpeg\/cmyk.jpg, byte \d+: is a CMYK picture, whose colours depend on a printer: convert it to RGB first$/,
  );
  for (const name of [
    "png/rgb.png",
    "png/palette.png",
    "png/interlaced.png",
    "jpeg/colour.jpg",
    "jpeg/progressive.jpg",
  ]) {
    const whole = bytesOf(name);
    for (let length = 0; length < whole.length - 2; length += 11)
      expect(await problemOf(readImage(whole.subarray(0, length), { name })), `${name} ${length}`).toMatch(
        /^TPL241/,
      );
  }
  const damaged = bytesOf("png/rgb.png");
  damaged[60]! ^= 1;
  expect(await problemOf(readImage(damaged, { name: "x.png" }))).toMatch(/^TPL241 x.png: is no valid PNG/);
});

describe("the orientation that a camera notes", () => {
  /** A JPEG with an Exif block: `II` or `MM`, a directory at byte 8 of it, in which orientation is the second entry. */
  function withExif(
    jpeg: Uint8Array,
    orientation: number,
    order: "II" | "MM" = "II",
    entry: readonly number[] = [],
  ) {
    const view = new DataView(new ArrayBuffer(8 + 2 + 2 * 12 + 4));
    const isLittle = order === "II";
    view.setUint8(0, order.charCodeAt(0));
    view.setUint8(1, order.charCodeAt(1));
    view.setUint16(2, 42, isLittle);
    view.setUint32(4, 8, isLittle);
    view.setUint16(8, 2, isLittle);
    // The camera's resolution unit, then orientation: tag, type SHORT, one of them.
    for (const [at, [tag, value]] of [
      [10, [0x0128, 2]],
      [22, [0x0112, orientation]],
    ] as const) {
      view.setUint16(at, tag, isLittle);
      view.setUint16(at + 2, 3, isLittle);
      view.setUint32(at + 4, 1, isLittle);
      view.setUint16(at + 8, value, isLittle);
    }
    for (const [at, value] of entry.entries()) view.setUint8(22 + 2 + at, value);
    const block = [...text("Exif"), 0, 0, ...new Uint8Array(view.buffer)];
    return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, block.length + 2, ...block, ...jpeg.subarray(2)]);
  }
  type Lines = readonly (readonly number[])[];
  const mirror = (lines: Lines): Lines => lines.map((line) => line.toReversed());
  const turnOver = (lines: Lines): Lines => lines.toReversed();
  const transpose = (lines: Lines): Lines => lines[0]!.map((_, x) => lines.map((line) => line[x]!));
  const clockwise = (lines: Lines): Lines => mirror(transpose(lines));
  const half = (lines: Lines): Lines => clockwise(clockwise(lines));
  const linesOf = ({ shape, values }: { shape: readonly number[]; values: ArrayLike<number> }): Lines[] =>
    Array.from({ length: shape[0]! }, (_, k) =>
      Array.from({ length: shape[1]! }, (_, y) =>
        Array.from({ length: shape[2]! }, (_, x) => values[(k * shape[1]! + y) * shape[2]! + x]!),
      ),
    );
  /** What has to be done to see the scene. */
  const turns: Readonly<Record<number, (lines: Lines) => Lines>> = {
    0: (lines) => lines,
    1: (lines) => lines,
    2: mirror,
    3: half,
    4: turnOver,
    5: transpose,
    6: clockwise,
    7: (lines) => half(transpose(lines)),
    8: (lines) => half(clockwise(lines)),
  };

  test.each(["colour", "grey"])("is applied to a %s picture", async (name) => {
    const jpeg = bytesOf(`jpeg/${name}.jpg`);
    const plain = linesOf(await readImage(jpeg));
    for (const [orientation, turn] of Object.entries(turns))
      for (const order of ["II", "MM"] as const) {
        const held = withExif(jpeg, Number(orientation), order);
        const image = await readImage(held);
        expect(linesOf(image), `${orientation} ${order}`).toEqual(plain.map(turn));
        expect(linesOf(await readImage(held, { orientation: "ignore" }))).toEqual(plain);
      }
    const both = { a: [withExif(jpeg, 6)], b: [withExif(jpeg, 8)] };
    expect((await readImages(both)).column("image").shape.slice(1)).toEqual([24, 16]);
  });

  test("is right, or an error, or not there", async () => {
    const jpeg = bytesOf("jpeg/grey.jpg");
    const plain = (await readImage(jpeg)).values;
    const whole = withExif(jpeg, 6);
    const problem = (bytes: Uint8Array) => problemOf(readImage(bytes, { name: "x" }));
    expect(await problem(withExif(jpeg, 9))).toBe(
      'TPL241 x, byte 34: its Exif block is damaged: there is no such orientation; save the picture again, or say orientation: "ignore"',
    );
    expect(await problem(withExif(jpeg, 6, "II", [2]))).toMatch(/byte 34: .* no such orientation/);
    expect(await problem(withExif(jpeg, 6, "II", [3, 0, 2]))).toMatch(/byte 34: .* no such orientation/);
    const changed = (at: number, ...bytes: number[]) => {
      const copy = whole.slice();
      copy.set(bytes, at);
      return copy;
    };
    // "Exif" is at byte 6, TIFF at 12: byte order, 42, place of the directory; there, how many entries.
    expect(await problem(changed(12, 0x49, 0x4a))).toMatch(
      /^TPL241 x, byte 12: .* does not start as TIFF does/,
    );
    expect(await problem(changed(14, 43))).toMatch(/^TPL241 x, byte 12: .* does not start as TIFF does/);
    expect(await problem(changed(16, 0xff, 0xff))).toMatch(/^TPL241 x, byte 50: .* it ends early/);
    expect(await problem(changed(16, 0xff, 0xff, 0xff, 0xff))).toMatch(
      /^TPL241 x, byte 50: .* it ends early/,
    );
    expect(await problem(changed(20, 9).map((byte, at) => (at === 34 ? 0 : byte)))).toMatch(/it ends early/);
    // Others than Exif, and Exif without orientation, say nothing.
    for (const other of [changed(6, 0x68), changed(34, 0x13)])
      expect((await readImage(other)).values).toEqual(plain);
    expect((await readImage(changed(16, 0xff), { orientation: "ignore" })).values).toEqual(plain);
    expect(await problemOf(readImage(jpeg, { name: "x", orientation: "auto" as "apply" }))).toBe(
      'TPL247 x: orientation must be "apply" or "ignore", not "auto"',
    );
  });
});
