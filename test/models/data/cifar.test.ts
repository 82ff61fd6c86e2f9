import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseCifar, readCifar10 } from "../../../models/data/cifar.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-cifar-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A picture of one colour, with its label in front. */
const record = (label: number, ...colour: readonly [number, number, number]): number[] => [
  label,
  ...colour.flatMap((value) => Array<number>(1024).fill(value)),
];
const file = (...records: readonly number[][]) => ({
  source: "file.bin",
  bytes: Uint8Array.from(records.flat()),
});

describe("the binary files of CIFAR-10", () => {
  it("become normalized planes and labels", () => {
    const { size, inputs } = parseCifar([
      file(record(3, 0, 255, 128)),
      file(record(9, 255, 0, 0), record(0, 1, 2, 3)),
    ]);
    expect(size).toBe(3);
    expect([...inputs["label"]!]).toEqual([3, 9, 0]);
    const x = inputs["x"]!;
    const at = (example: number, channel: number): number => x[(example * 3 + channel) * 1024 + 1023]!;
    expect(at(0, 0)).toBeCloseTo(-0.4914 / 0.247, 5);
    expect(at(0, 1)).toBeCloseTo((1 - 0.4822) / 0.2435, 5);
    expect(at(0, 2)).toBeCloseTo((128 / 255 - 0.4465) / 0.2616, 5);
    expect(at(1, 0)).toBeCloseTo((1 - 0.4914) / 0.247, 5);
    expect(at(2, 2)).toBeCloseTo((3 / 255 - 0.4465) / 0.2616, 5);
  });

  it("are refused with the byte where they go wrong", async () => {
    const { source, bytes } = file(record(1, 0, 0, 0), record(10, 0, 0, 0));
    expect(() => parseCifar([{ source, bytes }])).toThrow(
      "TPL242 file.bin, byte 3073: label 10 is not in 0 .. 9",
    );
    expect(() => parseCifar([{ source, bytes: bytes.subarray(0, 4000) }])).toThrow(
      "TPL241 file.bin, byte 3073: the file does not divide into records of 3073 bytes",
    );
    expect(() => parseCifar([{ source, bytes: new Uint8Array() }])).toThrow("TPL241 file.bin, byte 0");
    await expect(readCifar10(folder)).rejects.toThrow(/data_batch_\d\.bin: cannot be read: ENOENT/);
  });

  it("are read from their folder in order", async () => {
    for (const [k, name] of [
      "data_batch_1",
      "data_batch_2",
      "data_batch_3",
      "data_batch_4",
      "data_batch_5",
      "test_batch",
    ].entries())
      writeFileSync(join(folder, `${name}.bin`), file(record(k, 0, 0, 0)).bytes);
    const { train, test } = await readCifar10(folder);
    expect([...train.inputs["label"]!]).toEqual([0, 1, 2, 3, 4]);
    expect([...test!.inputs["label"]!]).toEqual([5]);
  });
});
