import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readText } from "../../../models/data/files.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-"));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, "text");
const problemOf = (file: string): unknown => {
  try {
    return readText(file);
  } catch (error) {
    return `${(error as Error).name} ${(error as Error).message.replace(folder, "DIR")}`;
  }
};

test("text that is not UTF-8 is an error with the byte", () => {
  const good = new TextEncoder().encode("aé🙂".repeat(1000));
  writeFileSync(path, good);
  expect(readText(path)).toBe("aé🙂".repeat(1000));
  for (const at of [0, 1, 7, 700, 3500, good.length]) {
    writeFileSync(path, Buffer.concat([good.subarray(0, at), Uint8Array.of(0xff), good.subarray(at)]));
    expect(problemOf(path)).toBe(`DataError DIR/text at byte ${at}: is not UTF-8 text`);
  }
  // A second byte that does not belong to the first, and a last character that is cut.
  writeFileSync(path, Uint8Array.of(0x61, 0xc3, 0x61));
  expect(problemOf(path)).toBe("DataError DIR/text at byte 2: is not UTF-8 text");
  writeFileSync(path, good.subarray(0, good.length - 1));
  expect(problemOf(path)).toBe(
    `DataError DIR/text at byte ${good.length - 1}: ends within a character of UTF-8 text`,
  );
});

test("what cannot be read is an error with the reason", () => {
  expect(problemOf(folder)).toMatch(/^DataError DIR: cannot be read: EISDIR/);
  expect(problemOf(join(folder, "none"))).toMatch(/^DataError DIR\/none: cannot be read: ENOENT/);
  expect(problemOf("/dev/zero")).toBe("DataError /dev/zero: is not a file");
});
