/** Trainers where no code may be made at run time, bundled as such places want them. */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compile } from "../../../compiler/index.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import { trainDigits, type Trained } from "../../support/train-digits.ts";
import { webAssembly } from "../../support/webassembly.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(root, ".artifacts-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Create = (options: object) => Promise<Parameters<typeof trainDigits>[0]>;

let kernels: Uint8Array<ArrayBuffer>;
let expected: Trained;
beforeAll(async () => {
  const files = await (await compile(mnistCnn, { target: "wasm", standalone: true, folder })).files();
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  kernels = files.get("kernels.wasm") as Uint8Array<ArrayBuffer>;
  const trainer = (await import(pathToFileURL(join(folder, "trainer.ts")).href)) as {
    readonly createTrainer: Create;
  };
  expected = trainDigits(await trainer.createTrainer({ seed: 3 }));
});

/** One script: the trainer and a training. */
async function bundle(format: "esm" | "iife"): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createTrainer } from "${folder}/trainer.ts"; export { trainDigits } from "./test/support/train-digits.ts";`,
      resolveDir: root,
    },
    bundle: true,
    format,
    globalName: "bundled",
    platform: "neutral",
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
    write: false,
  });
  return outputFiles[0]!.text;
}

test("a context that makes no code takes a compiled module", async () => {
  const context = createContext(
    { TextEncoder, URL, Response, module: await webAssembly.compile(kernels), kernels },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const run = (script: string): unknown => new Script(script).runInContext(context);
  expect(() => run(`new Function("")`)).toThrow("Code generation from strings disallowed");
  await expect(run("WebAssembly.compile(kernels)")).rejects.toThrow("disallowed by embedder");
  run(await bundle("iife"));
  expect(await run("bundled.createTrainer({ seed: 3, module }).then(bundled.trainDigits)")).toEqual(expected);
  await expect(run("bundled.createTrainer({ seed: 3, module: kernels })")).rejects.toThrow(
    "TPL207 cannot load the kernels from what was given",
  );
  // A bundle has lost its place.
  await expect(run("bundled.createTrainer()")).rejects.toThrow(
    "TPL207 cannot load the kernels from their place",
  );
});

test.each([1, 2])(
  "Node with --disallow-code-generation-from-strings, one bundle, threads: %i",
  async (threads) => {
    const script = `${await bundle("esm")};
console.log(JSON.stringify(trainDigits(await createTrainer({ seed: 3, threads: ${threads} }))));`;
    const file = join(folder, "bundle.mjs");
    writeFileSync(file, script);
    const flag = "--disallow-code-generation-from-strings";
    const { stdout } = await promisify(execFile)(process.execPath, [flag, file], {
      maxBuffer: 2 ** 26,
      timeout: 30_000,
    });
    expect(JSON.parse(stdout)).toEqual(expected);
  },
);
