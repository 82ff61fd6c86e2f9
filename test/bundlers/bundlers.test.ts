/** Trainers as they are emitted, in pages that bundlers make: TypeScript and WebAssembly, one thread and several. */
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { chromium, type Browser } from "playwright-core";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, type Compiled } from "../../compiler/index.ts";
import mnistCnn from "../../models/mnist-cnn.ts";
import { trainDigits, type Trained } from "../support/train-digits.ts";

const executablePath = "/usr/bin/chromium";
const isExpected = process.env["CI"] !== undefined && process.env["CI"] !== "false";
const here = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const areInstalled = existsSync(join(here, "node_modules"));

/** A page, and what it needs beside the packages of this folder. */
const pages = {
  "main.js": `import { createTrainer as ts } from "./ts/trainer.js";
import { createTrainer as wasm } from "./wasm/trainer.js";
import { trainDigits } from "./train-digits.js";
const targets = { ts, wasm };
globalThis.train = async (target, options) => trainDigits(await targets[target](options));
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

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

/** Files of a folder, on pages that may share memory. */
function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = resolve(folder, `.${pathname === "/" ? "/index.html" : pathname}`);
    const isThere = file.startsWith(folder) && existsSync(file);
    response.writeHead(isThere ? 200 : 404, {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Content-Type": types[extname(file)] ?? "text/plain",
    });
    response.end(isThere ? readFileSync(file) : "");
  });
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening(server));
  });
}

/** Of bundlers that are not installed with the project, as far as they are used here. */
interface Vite {
  build(config: object): Promise<unknown>;
}
interface Rollup {
  rollup(options: object): Promise<{ write(output: object): Promise<unknown> }>;
}
interface RollupPlugin {
  readonly nodeResolve: () => object;
}
interface Webpack {
  readonly default: (
    options: object,
    done: (
      error: Error | null,
      stats: {
        readonly toString: (options: object) => string;
        readonly hasWarnings: () => boolean;
        readonly hasErrors: () => boolean;
      },
    ) => void,
  ) => void;
}
const load = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;

describe.skipIf(!existsSync(executablePath) && !isExpected)("a page made by", () => {
  let source: string;
  let browser: Browser;
  let expected: { readonly ts: Trained; readonly wasm: Trained };

  beforeAll(async () => {
    source = mkdtempSync(join(here, ".pages-"));
    mkdirSync(join(source, "app"));
    for (const [name, text] of Object.entries(pages)) writeFileSync(join(source, name), text);
    const digits = readFileSync(join(root, "test/support/train-digits.ts"), "utf8");
    const options = { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } };
    writeFileSync(join(source, "train-digits.js"), ts.transpileModule(digits, options).outputText);
    const trained = async (target: "ts" | "wasm"): Promise<Trained> => {
      // Outside of this project: it imports the package.
      const compiled: Compiled = await compile(mnistCnn, { target, format: "js", folder: tmpdir() });
      mkdirSync(join(source, target));
      for (const [name, content] of await compiled.files())
        writeFileSync(join(source, target, name), content);
      return trainDigits((await compiled.createTrainer({ seed: 3 })) as Parameters<typeof trainDigits>[0]);
    };
    expected = { ts: await trained("ts"), wasm: await trained("wasm") };
    const installed = join(source, "node_modules/tapeless-ml");
    await promisify(execFile)(process.execPath, [join(root, "build.mjs"), installed]);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(source, { recursive: true });
  });

  /** What bundlers that copy no files leave to their user. */
  const copyBeside = (out: string): void => {
    cpSync(join(source, "index.html"), join(out, "index.html"));
    cpSync(join(source, "wasm/kernels.wasm"), join(out, "kernels.wasm"));
    cpSync(join(source, "node_modules/tapeless-ml/runtime/worker.mjs"), join(out, "worker.mjs"));
  };

  async function trainsFrom(folder: string): Promise<void> {
    const server = await serve(folder);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("globalThis.train");
    expect(await page.evaluate(`train("ts", { seed: 3 })`)).toEqual(expected.ts);
    for (const threads of [1, 2])
      expect(await page.evaluate(`train("wasm", { seed: 3, threads: ${threads} })`)).toEqual(expected.wasm);
    await page.close();
    server.close();
    expect(complaints.filter((text) => !text.includes("favicon") && !text.includes("404"))).toEqual([]);
  }

  test("esbuild", async () => {
    const out = join(source, "out-esbuild");
    const { warnings } = await esbuild.build({
      entryPoints: [join(source, "main.js")],
      outdir: out,
      bundle: true,
      minify: true,
      format: "esm",
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    copyBeside(out);
    await trainsFrom(out);
  });

  const vites = ["vite", ...(areInstalled || isExpected ? ["vite5", "vite6", "vite7"] : [])];
  test.each(vites)("%s", async (name) => {
    const { build } = await load<Vite>(name);
    const out = join(source, `out-${name}`);
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    await build({
      root: source,
      configFile: false,
      build: { outDir: out, target: "es2022" },
      customLogger: {
        info() {},
        warn,
        warnOnce: warn,
        error: warn,
        clearScreen() {},
        hasErrorLogged: () => false,
        hasWarned: false,
      },
    });
    expect(warnings).toEqual([]);
    await trainsFrom(out);
  });

  describe.skipIf(!areInstalled && !isExpected)("more of them:", () => {
    test("Rollup", async () => {
      const { rollup } = await load<Rollup>("rollup");
      const { nodeResolve } = await load<RollupPlugin>("@rollup/plugin-node-resolve");
      const out = join(source, "out-rollup");
      const warnings: unknown[] = [];
      const bundle = await rollup({
        input: join(source, "main.js"),
        plugins: [nodeResolve()],
        onwarn: (warning: unknown) => void warnings.push(warning),
      });
      await bundle.write({ dir: out, format: "es" });
      expect(warnings).toEqual([]);
      copyBeside(out);
      await trainsFrom(out);
    });

    test("webpack", async () => {
      const { default: webpack } = await load<Webpack>("webpack");
      const out = join(source, "out-webpack");
      const text = await new Promise<string>((done, fail) => {
        webpack(
          {
            mode: "production",
            context: source,
            entry: "./main.js",
            output: { path: out, filename: "main.js" },
            performance: false,
          },
          (error, stats) => {
            if (error !== null) fail(error);
            else
              done(
                stats.hasWarnings() || stats.hasErrors()
                  ? stats.toString({ all: false, errors: true, warnings: true })
                  : "",
              );
          },
        );
      });
      expect(text).toBe("");
      cpSync(join(source, "index.html"), join(out, "index.html"));
      await trainsFrom(out);
    });

    test("Next", async () => {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [join(here, "node_modules/next/dist/bin/next"), "build"],
        { cwd: source, env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } },
      );
      expect(`${stdout}${stderr}`).not.toMatch(/warning/i);
      await trainsFrom(join(source, "out"));
    });
  });
});
