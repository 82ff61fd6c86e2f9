/** Artifacts for WebAssembly, written to files and loaded in the ways that there are. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile, type Compiled } from "../../../compiler/index.ts";
import lenet5 from "../../../models/lenet5.ts";
import type { Trainer } from "../../../runtime/index.ts";
import type { MemoryTypes } from "../../../compiler/targets/target.ts";
import { randomBatch } from "../../support/check-model.ts";
import { randomNumbers } from "../../support/numeric.ts";
import { webAssembly } from "../../support/webassembly.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(root, ".artifacts-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Create = (options: {
  readonly seed: number;
  readonly threads?: number;
  readonly module?: object;
}) => Promise<Trainer<MemoryTypes>>;

let compiled: Compiled;
let expected: number[];
beforeAll(async () => {
  compiled = await compile(lenet5, { target: "wasm" });
  expected = losses(await compiled.createTrainer({ seed: 4 }));
}, 60_000);

function losses(trainer: Trainer<MemoryTypes>): number[] {
  const random = randomNumbers(2);
  const { step } = compiled.trainer.objectives.get("loss")!;
  return [0, 1].map(() => trainer.step(randomBatch(step, random)));
}

async function written(options: { readonly standalone?: boolean; readonly inline?: boolean }): Promise<{
  readonly createTrainer: Create;
  readonly files: readonly string[];
  readonly at: (file: string) => string;
}> {
  const target = mkdtempSync(join(folder, "a"));
  const files = await (await compile(lenet5, { target: "wasm", ...options, folder: target })).files();
  for (const [file, content] of files) writeFileSync(join(target, file), content);
  const module = (await import(pathToFileURL(join(target, "trainer.ts")).href)) as {
    readonly createTrainer: Create;
  };
  return { ...module, files: [...files.keys()], at: (file) => join(target, file) };
}

test("precision makes no difference here: strict TypeScript runs what WebAssembly always does", async () => {
  const modules = await Promise.all(
    (["fast", "strict"] as const).map(async (precision) => {
      const { files } = await compile(lenet5, { target: "wasm", precision });
      return (await files()).get("kernels.wasm");
    }),
  );
  expect(modules[0]).toEqual(modules[1]);
});

test(
  "reads the module beside it; takes it as bytes, as a response and compiled",
  { timeout: 60_000 },
  async () => {
    const { createTrainer, files, at } = await written({});
    expect(files).toEqual(["trainer.ts", "kernels.wat", "kernels.wasm", "graph.txt", "plan.txt"]);
    expect(losses(await createTrainer({ seed: 4 }))).toEqual(expected);
    expect(losses(await createTrainer({ seed: 4, threads: 2 }))).toEqual(expected);
    const bytes = await readFile(at("kernels.wasm"));
    const sources = [
      bytes,
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
      new Response(bytes),
    ];
    for (const module of [...sources, await webAssembly.compile(bytes), pathToFileURL(at("kernels.wasm"))])
      expect(losses(await createTrainer({ seed: 4, module }))).toEqual(expected);
    await expect(createTrainer({ seed: 4, module: bytes.subarray(0, 100) })).rejects.toThrow(
      "TPL207 cannot load",
    );
    await expect(createTrainer({ seed: 4, module: pathToFileURL(at("none.wasm")) })).rejects.toThrow(
      "TPL207",
    );
    await expect(
      createTrainer({ seed: 4, threads: 2, module: await webAssembly.compile(bytes) }),
    ).rejects.toThrow("TPL205 threads: a compiled module");
  },
);

test("inline and standalone: one file, and the worker's", { timeout: 60_000 }, async () => {
  const { createTrainer, files, at } = await written({ standalone: true, inline: true });
  expect(files).toEqual(["trainer.ts", "kernels.wat", "worker.mjs", "graph.txt", "plan.txt"]);
  expect(await readFile(at("trainer.ts"), "utf8")).not.toMatch(/^import /m);
  expect(losses(await createTrainer({ seed: 4 }))).toEqual(expected);
  expect(losses(await createTrainer({ seed: 4, threads: 2 }))).toEqual(expected);
});
