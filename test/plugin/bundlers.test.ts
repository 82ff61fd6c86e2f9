/** The plugin in esbuild, Rollup, Rolldown and webpack: trainers in Node, on a page and in its worker; and their types. */
import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Model } from "../../compiler/index.ts";
import { tapeless } from "../../compiler/plugin/index.ts";
import {
  complaintsOf,
  executablePath,
  expectedOf,
  hasNoBrowser,
  isolated,
  makeProject,
  root,
  trainLine,
} from "./pages.ts";

const installed = join(root, "test/plugin/node_modules");
const isExpected = process.env["CI"] !== undefined && process.env["CI"] !== "false";

const size = { batch: 32, hidden: 64 };
const query = `trainer&batch=${size.batch}&hidden=${size.hidden}`;
const nodeMain = `
import { createTrainer } from "./line.ts?${query}";
const train = ${trainLine};
console.log(JSON.stringify(await train(await createTrainer({ seed: 3 }), ${size.batch})));
`;
const pageMain = `
import { createTrainer } from "./line.ts?${query}";
import { createTrainer as createRemote } from "./line.ts?${query}&worker";
const train = ${trainLine};
const run = async (create, options) => {
  const trainer = await create(options);
  const trained = await train(trainer, ${size.batch});
  trainer.close();
  return trained;
};
Object.assign(globalThis, { here: (options) => run(createTrainer, options), inWorker: (options) => run(createRemote, options), ready: true });
`;

interface Build {
  readonly entry: string;
  readonly out: string;
  readonly forNode: boolean;
}

/** As far as they are used: none of them is a package of this project. */
interface RollupLike {
  rollup(options: object): Promise<{ write(options: object): Promise<unknown> }>;
}
interface RolldownLike {
  build(options: object): Promise<unknown>;
}
type Webpack = (
  options: object,
  done: (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => void,
) => void;

const load = async (name: string): Promise<unknown> =>
  import(pathToFileURL(createRequire(join(installed, "x")).resolve(name)).href);

const stripTypes = {
  name: "strip-types",
  transform: async (code: string, id: string) =>
    /\/runtime\/[\w-]+\.ts$/.test(id) ? (await esbuild.transform(code, { loader: "ts" })).code : undefined,
};

const builds: Readonly<Record<string, (build: Build) => Promise<unknown>>> = {
  esbuild: ({ entry, out, forNode }) =>
    esbuild.build({
      entryPoints: [entry],
      outdir: out,
      bundle: true,
      format: "esm",
      platform: forNode ? "node" : "browser",
      logLevel: "silent",
      plugins: [tapeless.esbuild()],
    }),
  rollup: async ({ entry, out }) => {
    const { rollup } = (await load("rollup")) as RollupLike;
    const bundle = await rollup({ input: entry, plugins: [tapeless.rollup(), stripTypes] });
    await bundle.write({ dir: out });
  },
  rolldown: async ({ entry, out }) => {
    const { build } = (await load("rolldown")) as RolldownLike;
    await build({ input: entry, plugins: [tapeless.rolldown()], output: { dir: out }, logLevel: "silent" });
  },
  webpack: async ({ entry, out, forNode }) => {
    const { default: webpack } = (await load("webpack")) as { readonly default: Webpack };
    await new Promise<void>((resolve, reject) => {
      const options = {
        mode: "development",
        devtool: false,
        context: join(entry, ".."),
        entry,
        target: forNode ? "node20" : "web",
        experiments: { outputModule: true },
        output: { path: out, filename: "[name].js", module: true, chunkFormat: "module" },
        module: { rules: [{ test: /\.ts$/, loader: join(root, "test/plugin/strip-types.cjs") }] },
        plugins: [tapeless.webpack()],
      };
      webpack(options, (error, stats) => {
        if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString()));
        else resolve();
      });
    });
  },
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const file = join(folder, new URL(url, "http://localhost").pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response
      .writeHead(200, { ...isolated, "Content-Type": types[extname(file)] ?? "text/plain" })
      .end(readFileSync(file));
  });
  return new Promise((listening) => {
    server.listen(0, "127.0.0.1", () => listening(server));
  });
}

describe.skipIf(!existsSync(installed) && !isExpected)("the plugin", () => {
  let folder: string;
  let expected: Awaited<ReturnType<typeof trainLine>>;
  let server: Server;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = makeProject({ "node-main.js": nodeMain, "page-main.js": pageMain });
    const { default: model } = (await import(pathToFileURL(join(folder, "line.ts")).href)) as {
      readonly default: Model;
    };
    expected = await expectedOf(model, size);
    server = await serve(folder);
    if (!hasNoBrowser)
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  test("types: those of the model, by declarations beside it", async () => {
    const out = join(folder, "types");
    await builds["esbuild"]!({ entry: join(folder, "page-main.js"), out, forNode: false });
    const use = `
import { createTrainer } from "./line.ts?${query}";
import { createTrainer as createRemote } from "./line.ts?${query}&worker";
const [x, y] = [new Float32Array(512), new Float32Array(32)];
const trainer = await createTrainer({ seed: 1, threads: 2 });
export const loss: number = trainer.step({ x, y });
export const value: Float32Array = trainer.predict({ x }).value;
export const weight: Float32Array = trainer.parameters["first.weight"];
// @ts-expect-error -- y is missing
trainer.step({ x });
// @ts-expect-error -- there is no such parameter
trainer.parameters["third.weight"];
// @ts-expect-error -- there is no such option
await createTrainer({ sed: 1 });
const remote = await createRemote({ seed: 1 });
const { signal } = new AbortController();
export const later: Promise<number> = remote.step({ x, y }, { signal });
await remote.step({ x, y }, "loss", { signal, transfer: true });
export const copy: Float32Array = (await remote.parameters)["first.weight"];
// @ts-expect-error -- a promise
export const number: number = remote.step({ x, y });
// @ts-expect-error -- y is missing
await remote.evaluate({ x });
`;
    writeFileSync(join(folder, "use.ts"), use);
    const options = { extends: "../tsconfig.json", include: ["use.ts", "*.d.ts"], exclude: [] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await promisify(execFile)(process.execPath, [tsc, "-p", folder]).catch(
      (error: { readonly stdout: string }) => error,
    );
    expect(stdout).toBe("");
    const [file] = readdirSync(folder).filter((each) => each.endsWith("-worker.d.ts"));
    expect(file).toBe("line.trainer-batch-32-hidden-64-worker.d.ts");
  }, 60_000);

  describe.each(Object.keys(builds))("in %s", (name) => {
    // webpack takes the runtime's import of node:fs for one of a module that it should have.
    test.skipIf(name === "webpack")(
      "makes what Node runs",
      async () => {
        const out = join(folder, name, "node");
        await builds[name]!({ entry: join(folder, "node-main.js"), out, forNode: true });
        const file = ["node-main.js", "main.js"]
          .map((each) => join(out, each))
          .find((each) => existsSync(each))!;
        const { stdout } = await promisify(execFile)(process.execPath, [file], { maxBuffer: 2 ** 26 });
        expect(JSON.parse(stdout)).toEqual(expected);
      },
      60_000,
    );

    test.skipIf(hasNoBrowser)(
      "makes a page that trains, itself and in a worker",
      async () => {
        const out = join(folder, name, "page");
        await builds[name]!({ entry: join(folder, "page-main.js"), out, forNode: false });
        const script = ["page-main.js", "main.js"].find((each) => existsSync(join(out, each)))!;
        writeFileSync(
          join(out, "index.html"),
          `<link rel="icon" href="data:," /><script type="module" src="./${script}"></script>`,
        );
        const page = await browser!.newPage();
        const complaints = complaintsOf(page);
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}/page/index.html`);
        await page.waitForFunction("globalThis.ready", undefined, { timeout: 20_000 });
        for (const call of ["here", "inWorker"])
          expect(
            await page.evaluate(
              `Promise.race([${call}({ seed: 3 }), new Promise((resolve) => setTimeout(resolve, 20_000))])`,
            ),
            call,
          ).toEqual(expected);
        expect(complaints).toEqual([]);
        await page.close();
      },
      60_000,
    );
  });
});
