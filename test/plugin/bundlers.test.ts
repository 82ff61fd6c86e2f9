/** The plugin in esbuild, Rollup, Rolldown and webpack: trainers in Node, on a page and in its worker; and their types. */
import { execFile } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tapeless } from "../../compiler/plugin/index.ts";
import { complaintsOf, hasNoBrowser, openBrowser, serve } from "../support/browser.ts";
import { bundlers, makePage, type BundlerName } from "../support/bundlers.ts";
import { hasNoPackages } from "../support/packages.ts";
import { expectedOf, makeProject, root, trainLine } from "../support/plugin-project.ts";

const size = { batch: 32, hidden: 64 };
const query = `trainer&batch=${size.batch}&hidden=${size.hidden}`;
const nodeMain = `
import { createTrainer } from "./line.ts?${query}";
const train = ${trainLine};
const trained = [];
for (const threads of [1, 2]) {
  const trainer = await createTrainer({ seed: 3, threads });
  trained.push(await train(trainer, ${size.batch}));
  trainer.close();
}
console.log(JSON.stringify(trained));
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

/** What each is given. */
const plugins = {
  esbuild: tapeless.esbuild,
  Rollup: tapeless.rollup,
  Rolldown: tapeless.rolldown,
  webpack: tapeless.webpack,
  "webpack, to modules": tapeless.webpack,
} as const satisfies Partial<Record<BundlerName, unknown>>;
type Name = keyof typeof plugins;

describe.skipIf(hasNoPackages)("the plugin", () => {
  let folder: string;
  let expected: Awaited<ReturnType<typeof trainLine>>;
  let browser: Browser | undefined;

  beforeAll(async () => {
    folder = makeProject({ "node-main.js": nodeMain, "page-main.js": pageMain });
    expected = await expectedOf(folder, size);
    if (!hasNoBrowser) browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test("types: those of the model, by declarations beside it", async () => {
    const out = join(folder, "types");
    await bundlers.esbuild({ folder, entry: "page-main.js", out, plugin: tapeless.esbuild() });
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

  describe.each(Object.keys(plugins) as Name[])("in %s", (name) => {
    const build = (entry: string, forNode: boolean) => ({
      folder,
      entry,
      out: join(folder, name.replaceAll(/\W+/g, "-"), forNode ? "node" : "page"),
      forNode,
      plugin: plugins[name](),
    });

    test("makes what Node runs, with one thread and two", async () => {
      const options = build("node-main.js", true);
      expect(await bundlers[name](options)).toEqual([]);
      // Without modules, webpack makes what Node calls CommonJS.
      writeFileSync(
        join(options.out, "package.json"),
        JSON.stringify({ type: name === "webpack" ? "commonjs" : "module" }),
      );
      const { stdout } = await promisify(execFile)(process.execPath, [join(options.out, "node-main.js")]);
      expect(JSON.parse(stdout)).toEqual([expected, expected]);
    });

    test.skipIf(hasNoBrowser || name === "webpack, to modules")(
      "makes a page that trains, itself and in a worker, with one thread and two",
      async () => {
        const made = await makePage(name, build("page-main.js", false));
        expect(made.complaints).toEqual([]);
        const server = await serve(made.folder);
        const page = await browser!.newPage();
        const complaints = complaintsOf(page);
        await page.goto(server.address);
        await page.waitForFunction("globalThis.ready", undefined, { timeout: 20_000 });
        for (const call of ["here", "inWorker"])
          for (const threads of [1, 2])
            expect(
              await page.evaluate(
                `Promise.race([${call}({ seed: 3, threads: ${threads} }), new Promise((resolve) => setTimeout(resolve, 20_000))])`,
              ),
              `${call}, ${threads}`,
            ).toEqual(expected);
        expect(complaints).toEqual([]);
        await page.close();
        server.close();
      },
    );
  });
});
