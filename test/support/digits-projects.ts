/** mnist-cnn as others use it: in files that need nothing else, and in a project that a bundler makes a page of. */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { ts } from "ts-morph";
import { compile } from "../../compiler/index.ts";
import mnistCnn from "../../models/mnist-cnn.ts";
import { makePage, type BundlerName } from "./bundlers.ts";
import { packagesFolder } from "./packages.ts";
import { trainDigits, type Trained } from "./train-digits.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const targets = ["ts", "wasm"] as const;
type Target = (typeof targets)[number];

/** What every place has to get. */
export async function trainedDigits(target: Target): Promise<Trained> {
  const trainer = await (await compile(mnistCnn, { target })).createTrainer({ seed: 3 });
  return trainDigits(trainer as Parameters<typeof trainDigits>[0]);
}

/** As small as it is shipped. */
const minified = async (from: string, to: string): Promise<void> =>
  void (await build({
    entryPoints: [from],
    outfile: to,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  }));

/** The files that a trainer of each target is, beside `train-digits.js`. */
export const filesAlone = { ts: ["plain.js"], wasm: ["trainer.js", "kernels.wasm"] } as const;

/** A folder with trainers without imports. */
export async function digitsAlone(): Promise<string> {
  const folder = mkdtempSync(join(root, ".artifacts-"));
  for (const target of targets) {
    const files = await (await compile(mnistCnn, { target, standalone: true, folder })).files();
    for (const [file, content] of files) writeFileSync(join(folder, file), content);
    await minified(join(folder, "trainer.ts"), join(folder, filesAlone[target][0]));
  }
  await minified(join(root, "test/support/train-digits.ts"), join(folder, "train-digits.js"));
  return folder;
}

const projectFiles = {
  "main.js": `import { startDigits, trainDigits } from "./train-digits.js";
const load = { ts: () => import("./ts/trainer.js"), wasm: () => import("./wasm/trainer.js") };
globalThis.train = async (target, options) => trainDigits(await (await load[target]()).createTrainer(options));
globalThis.start = (target) => startDigits(load[target]);
`,
  "index.html": `<!doctype html><title>training</title><script type="module" src="./main.js"></script>`,
  "package.json": `{ "private": true, "type": "module" }`,
  "app/layout.js": `export default ({ children }) => <html><body>{children}</body></html>;
`,
  "app/page.js": `"use client";
import { useEffect } from "react";
export default function Page() {
  useEffect(() => void import("../main.js"), []);
  return "training";
}
`,
  // Packages lie in the folder above.
  "next.config.js": `import { resolve } from "node:path";
export default { output: "export", turbopack: { root: resolve("..") }, outputFileTracingRoot: resolve("..") };
`,
};

/** A folder with a page that trains (`train`, `start`), among the packages of bundlers, with the package as it is published. */
export async function digitsProject(): Promise<string> {
  const folder = mkdtempSync(join(packagesFolder, ".pages-"));
  mkdirSync(join(folder, "app"));
  for (const [name, text] of Object.entries(projectFiles)) writeFileSync(join(folder, name), text);
  const digits = readFileSync(join(root, "test/support/train-digits.ts"), "utf8");
  const options = { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } };
  writeFileSync(join(folder, "train-digits.js"), ts.transpileModule(digits, options).outputText);
  for (const target of targets) {
    // Outside of this project: it imports the package.
    const compiled = await compile(mnistCnn, { target, format: "js", folder: tmpdir() });
    mkdirSync(join(folder, target));
    for (const [name, content] of await compiled.files()) writeFileSync(join(folder, target, name), content);
  }
  const installed = join(folder, "node_modules/tapeless-ml");
  await promisify(execFile)(process.execPath, [join(root, "build.mjs"), installed]);
  return folder;
}

/** The bundlers that leave it to their user to copy the kernels and the workers' script. */
const copiesNothing: ReadonlySet<BundlerName> = new Set(["esbuild", "Rollup", "Rolldown"]);

/** Where the page of that project lies, with what the bundler complains about. */
export async function digitsPage(project: string, name: BundlerName): ReturnType<typeof makePage> {
  const out = join(project, `out-${name.replace(" ", "-")}`);
  const made = await makePage(name, { folder: project, entry: "main.js", out });
  if (copiesNothing.has(name))
    for (const file of ["wasm/kernels.wasm", "node_modules/tapeless-ml/runtime/worker.mjs"])
      cpSync(join(project, file), join(out, file.split("/").at(-1)!));
  return made;
}
