/** A page made by Vite with the plugin: trainers in its main thread, in a worker, with threads, and replaced as their model changes. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, createServer, preview, type InlineConfig, type ViteDevServer } from "vite";
import tapeless from "../../compiler/plugin/vite.ts";
import { complaintsOf, hasNoBrowser, isolated, openBrowser } from "../support/browser.ts";
import { expectedOf, makeProject, root, trainLine } from "../support/plugin-project.ts";

const size = { batch: 32, hidden: 64 };
const query = `trainer&batch=${size.batch}&hidden=${size.hidden}`;
const main = `
import { createTrainer } from "./line.ts?${query}";
import { createTrainer as createRemote } from "./line.ts?${query}&worker";
import { createTrainer as createOther } from "./line.ts?trainer&target=ts";
const train = ${trainLine};
const run = async (create, options) => {
  const trainer = await create(options);
  const trained = await train(trainer, ${size.batch});
  trainer.close();
  return trained;
};
Object.assign(globalThis, {
  here: (options) => run(createTrainer, options),
  inWorker: (options) => run(createRemote, options),
  createTrainer, createRemote, createOther,
});
globalThis.ready = true;
`;

describe.skipIf(hasNoBrowser)("a page made by Vite with the plugin", () => {
  let folder: string;
  let browser: Browser;
  let expected: Awaited<ReturnType<typeof trainLine>>;

  beforeAll(async () => {
    folder = makeProject({
      "main.js": main,
      "index.html": `<link rel="icon" href="data:," /><script type="module" src="./main.js"></script>`,
    });
    expected = await expectedOf(folder, size);
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const config = (): InlineConfig => ({
    root: folder,
    base: "/sub/",
    configFile: false,
    logLevel: "silent",
    cacheDir: join(folder, ".vite"),
    plugins: [tapeless()],
    server: { port: 0, headers: isolated, fs: { allow: [root] } },
    preview: { port: 0, headers: isolated },
  });

  async function open(address: string | undefined) {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address!);
    await page.waitForFunction("globalThis.ready", undefined, { timeout: 20_000 }).catch((error: unknown) => {
      throw new Error(complaints.join("\n"), { cause: error });
    });
    return { page, complaints };
  }

  async function trainsAt(address: string | undefined): Promise<void> {
    const { page, complaints } = await open(address);
    for (const call of ["here", "inWorker"])
      for (const threads of [1, 2])
        expect(await page.evaluate(`${call}({ seed: 3, threads: ${threads} })`), call).toEqual(expected);
    expect(complaints).toEqual([]);
    await page.close();
  }

  test("built: kernels are files, and the main thread and a worker, with one thread and two, get Node's bits", async () => {
    const built = (await build(config())) as { readonly output: readonly { readonly fileName: string }[] };
    expect(built.output.filter(({ fileName }) => /line-[\w-]+\.wasm$/.test(fileName))).toHaveLength(1);
    const server = await preview(config());
    await trainsAt(server.resolvedUrls?.local[0]);
    await server.close();
  }, 60_000);

  describe("from the development server", () => {
    let server: ViteDevServer;
    let address: string;
    beforeAll(async () => {
      server = await createServer(config());
      await server.listen();
      address = server.resolvedUrls!.local[0]!;
    });
    afterAll(() => server.close());

    test("the same", () => trainsAt(address), 60_000);

    test("a worker's calls are done in order, can be aborted, take memory over, and tell errors as they are", async () => {
      const { page, complaints } = await open(address);
      const result = await page.evaluate(`(async () => {
        const trainer = await createRemote({ seed: 3 });
        const batch = () => ({ x: new Float32Array(${size.batch * 16}).fill(1), y: new Float32Array(${size.batch}) });
        const tell = (promise) => promise.then((value) => value, ({ name, code, message }) => [name, code, message.slice(0, 40)]);
        const stop = new AbortController();
        const first = trainer.step(batch());
        const second = tell(trainer.step(batch(), { signal: stop.signal }));
        stop.abort();
        const given = batch();
        const handed = trainer.evaluate(given, undefined, { transfer: true });
        const results = {
          second: await second, first: await first > 0, handed: await handed > 0, left: given.x.length,
          steps: await trainer.steps,
          parameters: Object.keys(await trainer.parameters),
          value: (await trainer.predict({ x: batch().x })).value.length,
          wrong: await tell(trainer.step({ x: batch().x })),
          unknown: await tell(createRemote({ sed: 1 })),
        };
        const pending = tell(trainer.step(batch()));
        trainer.close();
        return { ...results, pending: await pending, after: await tell(trainer.steps) };
      })()`);
      expect(result).toEqual({
        left: 0,
        second: ["AbortError", 20, "signal is aborted without reason"],
        first: true,
        handed: true,
        steps: 1,
        parameters: ["first.weight", "first.bias", "second.weight", "second.bias"],
        value: size.batch,
        wrong: ["TrainerError", "TPL201", expect.stringContaining("TPL201 ")],
        unknown: [
          "TrainerError",
          "TPL205",
          expect.stringContaining("TPL205 createTrainer: there is no option"),
        ],
        pending: ["TrainerError", "TPL209", expect.any(String)],
        after: ["TrainerError", "TPL209", expect.any(String)],
      });
      expect(complaints).toEqual([]);
      await page.close();
    });

    test("a change of the model replaces its trainers, which keep what fits; a mistake shows its line", async () => {
      const { page } = await open(address);
      const model = readFileSync(join(folder, "line.ts"), "utf8");
      await page.evaluate(`(async () => {
        globalThis.kept = { here: await createTrainer({ seed: 3 }), remote: await createRemote({ seed: 3 }) };
        kept.here.parameters["first.weight"].fill(0.5);
        kept.here.parameters["second.weight"].fill(0.25);
        await kept.remote.load(kept.here.save());
      })()`);
      const weights = `(async () => {
        const [here, remote] = [kept.here.parameters, await kept.remote.parameters];
        return [here, remote].map((all) => [all["first.weight"], all["second.weight"], all["third.weight"]].map((each) => each && [each.length, each[0]]));
      })()`;
      const written = async (name: string, text: string): Promise<void> => {
        // Watchers look at times.
        await new Promise((resolve) => setTimeout(resolve, 50));
        writeFileSync(join(folder, name), text);
      };
      const kept = [[64 * 16, 0.5], [64, 0.25], undefined];
      expect(await page.evaluate(weights)).toEqual([kept, kept]);

      // One more layer: the second has another shape, and begins anew.
      const changed = model
        .replace("relu(linear(x", `linear(relu(linear(x`)
        .replace(`"first" })), 1,`, `"first" })), 8, { name: "third" }), 1,`);
      expect(changed).not.toBe(model);
      await written("line.ts", changed);
      const hasThird = `(async () => [await kept.remote.parameters, kept.here.parameters].every((all) => "third.weight" in all))()`;
      await expect.poll(() => page.evaluate(hasThird), { timeout: 20_000 }).toBe(true);
      const first = [64 * 16, 0.5];
      const [here, remote] = (await page.evaluate(weights)) as [number, number][][];
      expect(here).toEqual(remote);
      expect(here![0]).toEqual(first);
      expect(here![1]![0]).toBe(8);
      expect(here![1]![1]).not.toBe(0.25);

      // A file that the model imports counts, too: here it throws, with its line.
      await written("rate.ts", `const none = undefined;\nexport const rate = none.rate;\n`);
      const overlay = page.locator("vite-error-overlay");
      await overlay.waitFor({ timeout: 20_000 });
      expect(await overlay.locator(".message-body").textContent()).toContain("rate.ts:2");
      await written("line.ts", model);
      await written("rate.ts", "export const rate = 0.02;\n");
      await page.waitForFunction(`!kept.here.parameters["third.weight"]`, undefined, { timeout: 20_000 });
      expect(await page.evaluate("kept.here.parameters['first.weight'][0]")).toBe(0.5);
      await page.close();
    }, 90_000);
  });
});
