/** What docs/adding-an-op.md shows is what the project has. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { opRecords } from "../../compiler/ops/registry.ts";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const page = read("docs/adding-an-op.md");
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, "g"))].map(([, block]) => block!);

/** Without comments, and however it is laid out. */
const plain = (text: string): string =>
  text
    .replaceAll(/^\s*\/\/.*$/gm, "")
    .replaceAll(/\s/g, "")
    .replaceAll(/,(?=[\])}])/g, "");

const diffs = blocks("diff").map((block) => {
  const lines = block.split("\n");
  const added = lines.filter((line) => line.startsWith("+") && !line.startsWith("+++"));
  return { path: /^\+\+\+ b\/(.*)$/m.exec(block)![1]!, added: added.map((line) => line.slice(1)) };
});

describe("docs/adding-an-op.md", () => {
  test("there are diffs of every file that a new function, op or type touches", () => {
    expect(diffs.map(({ path }) => path)).toEqual([
      "compiler/scalar/transcendental.ts",
      "compiler/targets/typescript/spelling.ts",
      "compiler/schedule/expand.ts",
      "compiler/targets/wgsl/functions.ts",
      "compiler/nn/arithmetic.ts",
      "test/scalar/functions.test.ts",
      "compiler/ops/reduction.ts",
      "compiler/ops/registry.ts",
      "test/ops/refused.test.ts",
      "runtime/types.ts",
      "compiler/scalar/types.ts",
      "compiler/scalar/discrete.ts",
      "compiler/targets/typescript/spelling.ts",
      "compiler/targets/wasm/types.ts",
    ]);
  });

  test.each(diffs)("the diff of $path was made", ({ path, added }) => {
    const source = plain(read(path));
    // A row of a table (two spaces and its name) is a piece of its own.
    const pieces = added.join("\n").split(/\n(?= {2}\w+: )/);
    for (const piece of pieces) expect(source).toContain(plain(piece).replace(/,$/, ""));
  });

  test("the table of loops has every form, with ops that have it", () => {
    const rows = [...page.matchAll(/^\| `(\w+)` +\|.*\| (.*) \|$/gm)].map(([, kind, examples]) => ({
      kind: kind!,
      examples: [...examples!.matchAll(/`(\w+)`/g)].map(([, op]) => op!),
    }));
    const kinds = new Set(opRecords.map((record) => record.lower.kind));
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual([...kinds].toSorted());
    const kindOf = new Map(opRecords.map(({ name, lower }) => [name, lower.kind]));
    for (const { kind, examples } of rows)
      for (const name of examples) expect(kindOf.get(name), name).toBe(kind);
  });

  test("the tests that it names are there", () => {
    for (const [path] of page.matchAll(/test\/[\w/.-]+\.ts/g)) expect(() => read(path)).not.toThrow();
  });
});
