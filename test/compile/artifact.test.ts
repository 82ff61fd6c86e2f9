/** What is written to disk: it type-checks strictly, runs by itself, and computes what the trainer from memory does. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type Compiled, type CompileOptions, type Model } from "../../compiler/index.ts";
import { oracleModels } from "../models/oracle-models.ts";
import { randomBatch } from "../support/check-model.ts";
import { chain } from "../support/deep-models.ts";
import { randomNumbers } from "../support/numeric.ts";
import { modelOf } from "../support/random-model.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(root, ".artifacts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const everyFunction = modelOf({
  instructions: Array.from({ length: 70 }, (_, kind) => ({ kind, a: kind * 7, b: kind * 3, c: kind })),
  optimizer: 2,
});
const cases: readonly (readonly [string, Model, CompileOptions])[] = [
  ["xor", oracleModels.get("xor-adam")!, {}],
  ["lstm", oracleModels.get("lstm-2-bidirectional")!, { precision: "strict" }],
  ["attention", oracleModels.get("transformer-encoder-decoder")!, {}],
  ["random", everyFunction, { float: "f64" }],
  ["chain", chain(50).model, {}],
];
const written = cases.flatMap(([name, model, options]) =>
  [false, true].map((standalone) => ({
    name: standalone ? `${name}-standalone` : name,
    model,
    options,
    standalone,
  })),
);
const compiled = new Map<string, Compiled>();
const texts = new Map<string, string>();

beforeAll(async () => {
  for (const { name, model, options, standalone } of written) {
    const target = join(folder, name);
    const result = await compile(model, { ...options, standalone, folder: target });
    compiled.set(name, result);
    mkdirSync(target);
    for (const [file, text] of await result.files()) {
      writeFileSync(join(target, file), text);
      if (file === "trainer.ts") texts.set(name, text as string);
    }
  }
  const settings = {
    extends: "../tsconfig.json",
    compilerOptions: { types: [], lib: ["es2023", "dom"] },
    files: written.map(({ name }) => `${name}/trainer.ts`),
    include: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
}, 120_000);

test("all type-check under the project's settings", () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const check = (): string => {
    try {
      return execFileSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  };
  expect(check()).toBe("");
});

test("trainers say that nobody wrote them", () => {
  for (const { name } of written)
    expect(texts.get(name)).toMatch(/^\/\/ @generated\n\/\* eslint-disable \*\/\n/);
});

test("a standalone trainer imports nothing", () => {
  for (const { name, standalone } of written) {
    const { importedFiles } = ts.preProcessFile(texts.get(name)!);
    expect(
      importedFiles.map(({ fileName }) => fileName),
      name,
    ).toEqual(standalone ? [] : ["../../runtime/index.ts"]);
  }
});

interface AnyTrainer {
  readonly step: (batch: object) => number;
  readonly predict: (batch: object) => object;
  readonly parameters: object;
}

describe.each(written.map(({ name }) => name))("%s", (name) => {
  test("computes what the trainer from memory does", async () => {
    const { trainer: programs, createTrainer } = compiled.get(name)!;
    const module = (await import(pathToFileURL(join(folder, name, "trainer.ts")).href)) as {
      readonly createTrainer: (options: object) => Promise<AnyTrainer>;
    };
    const options = { seed: 3, onNaN: "ignore" } as const;
    const [fromFile, fromMemory] = [await module.createTrainer(options), await createTrainer(options)];
    const random = randomNumbers(1);
    const { step } = [...programs.objectives.values()][0]!;
    for (let k = 0; k < 3; k++) {
      const batch = randomBatch(step, random);
      expect(fromFile.step(batch)).toBe(fromMemory.step(batch));
    }
    expect(fromFile.parameters).toEqual(fromMemory.parameters);
    const batch = randomBatch(programs.predict, random);
    expect(fromFile.predict(batch)).toEqual(fromMemory.predict(batch));
  });
});
