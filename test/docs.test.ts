/** The printed examples in docs/ are what the compiler prints today. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { gzipSync } from "node:zlib";
import { ts } from "ts-morph";
import { describe, expect, it } from "vitest";
import { inspectCommand } from "../compiler/cli/inspect.ts";
import * as api from "../compiler/index.ts";
import { printKernel } from "../compiler/loops/print.ts";
import model from "../models/linear-regression.ts";
import { pageBundlers } from "./support/bundlers.ts";
import { digitsAlone, filesAlone } from "./support/digits-projects.ts";
import { runtimes } from "./support/runtimes.ts";

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), "utf8");
const text = page("architecture.md");
const blocks = [...text.matchAll(/```text stage=(\w+)\n([\s\S]*?)\n```/g)].map(([, stage, block]) => ({
  stage: stage!,
  block: block!,
}));

describe("docs/architecture.md", () => {
  it("has an example of each stage", () => {
    expect([...new Set(blocks.map(({ stage }) => stage))]).toEqual([
      "differentiated",
      "joint",
      "kernels",
      "loops",
      "schedule",
      "memory",
      "files",
    ]);
  });

  it.each(blocks)("prints stage $stage as it is", async ({ stage, block }) => {
    expect(await inspectCommand(model, { stage, format: "text" })).toContain(block);
  });
});

describe("docs/architecture.md, target wasm", () => {
  const examples = [...text.matchAll(/```text target=wasm kernel=(\w+)\n([\s\S]*?)\n```/g)];

  it("prints its kernel, as loops and as WebAssembly", async () => {
    const { trainer, files } = await api.compile(model, { target: "wasm" });
    const printed = (await files()).get("kernels.wat") as string;
    expect(examples.map(([, kernel]) => kernel)).toEqual(["sum_div", "sum_div"]);
    expect(printKernel(trainer.kernels.find(({ name }) => name === "sum_div")!)).toContain(examples[0]![2]);
    expect(printed).toContain(examples[1]![2]);
  });
});

describe("docs/differentiation.md", () => {
  const examples = [
    ...page("differentiation.md").matchAll(/```ts run (.+)\n([\s\S]*?)\n```\n\n```text\n([\s\S]*?)\n```/g),
  ].map(([, inputs, code, printed]) => ({ inputs: inputs!, code: code!, printed: printed! }));

  it("has examples", () => expect(examples).toHaveLength(5));

  it.each(examples)("computes what it prints: $printed", async ({ inputs, code, printed }) => {
    const names = Object.keys(api);
    const options = { compilerOptions: { target: ts.ScriptTarget.ES2022 } };
    const { outputText } = ts.transpileModule(code, options);
    const build = compileFunction(outputText, ["model", ...names]) as (
      ...args: readonly unknown[]
    ) => Outputs;
    const example = api.defineModel({
      name: "example",
      build(builder) {
        const outputs = build(builder, ...Object.values(api));
        const unused = builder.parameter("unused", [], api.initial.zeros);
        return { loss: unused, optimizer: api.sgd({ learningRate: 1 }), outputs };
      },
    });
    const trainer = await (await api.compile(example, { float: "f64" })).createTrainer();
    const given = inputs.split(" ").map((input): [string, Float64Array] => {
      const [name, values] = input.split("=") as [string, string];
      return [name, Float64Array.from(JSON.parse(values) as number[])];
    });
    const results = Object.entries(trainer.predict(Object.fromEntries(given)));
    const width = Math.max(...results.map(([name]) => name.length)) + 2;
    const lines = results.map(([name, values]) => {
      const shown = Array.from(values, (value) => String(Number(value.toPrecision(4)) + 0));
      return name.padEnd(width) + shown.join(" ");
    });
    expect(lines.join("\n")).toBe(printed);
  });
});

type Outputs = NonNullable<api.ModelResult["outputs"]>;

describe("docs/runs-in.md", () => {
  const rows = page("runs-in.md")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const row = (name: string): readonly string[] => rows.find(([, first]) => first === name) ?? [];

  it("tells the versions that are tested", () => {
    const packages = JSON.parse(
      readFileSync(new URL("packages/package.json", import.meta.url), "utf8"),
    ) as Readonly<Record<"dependencies" | "optionalDependencies", Readonly<Record<string, string>>>>;
    const { deno, bun, workerd } = packages.dependencies;
    const nodes = Object.values(packages.optionalDependencies).map((version) => version.split("@").at(-1));
    expect(row("Node")[2]).toBe(["20", ...nodes].join(", "));
    expect([row("Deno")[2], row("Bun")[2], row("Cloudflare workerd")[2]]).toEqual([deno, bun, workerd]);
  });

  it("tells sizes and times of every place", () => {
    const places = [
      ...Object.keys(runtimes),
      "workerd",
      "Chromium, strict CSP",
      ...pageBundlers.map((name) => `${name}, in Chromium`),
    ];
    const told = rows.filter((cells) => cells.length === 11).map(([, name]) => name);
    // After the header and the line below it.
    expect(told.slice(2)).toEqual(places);
  });

  it("tells sizes as they are, or were lately", async () => {
    const folder = await digitsAlone();
    const told = row("Node 20");
    for (const [k, target] of (["ts", "wasm"] as const).entries()) {
      const files = filesAlone[target].map((file) => readFileSync(join(folder, file)));
      const [bytes, gzipped] = [
        (file: Uint8Array) => file.length,
        (file: Uint8Array) => gzipSync(file, { level: 9 }).length,
      ].map((size) => files.reduce((sum, file) => sum + size(file), 0) / 1000);
      for (const [column, size] of [bytes!, gzipped!].entries()) {
        const [number, unit] = told[2 + 4 * k + column]!.split(" ");
        expect(unit).toBe("kB");
        expect(Math.abs(Number(number) / size - 1), `${target}: ${size} kB`).toBeLessThan(0.1);
      }
    }
    rmSync(folder, { recursive: true });
  });
});
