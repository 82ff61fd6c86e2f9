/** The files of test/fixtures/data, and what Python finds in them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { DataError } from "../../../runtime/data/index.ts";

export const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/data/${name}`, import.meta.url));

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(fixture(name)));

export const text = (content: string): Uint8Array => new TextEncoder().encode(content);

interface ExpectedArray {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

const expected: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(fixture("expected.json"), "utf8"),
);

export const arrays = (start: string): [string, ExpectedArray][] =>
  Object.entries(expected)
    .filter(([name]) => name.startsWith(start))
    .map(([name, array]) => [name, array as ExpectedArray]);

export const expectedOf = (name: string): unknown => expected[name];

/** The message of what fails, with paths as names. */
export async function problemOf(read: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof read === "function" ? read() : read);
  } catch (error) {
    expect(error).toBeInstanceOf(DataError);
    return (error as DataError).message.replaceAll(fixture(""), "");
  }
  return "none";
}

/** Pieces of so many bytes, as a stream may give them. */
export async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
