/** Trainers in Chromium: the files as they are, without their types, from a server that isolates pages or does not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../../compiler/index.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import {
  complaintsOf,
  hasNoBrowser,
  isolated,
  openBrowser,
  serve,
  type PageServer,
} from "../../support/browser.ts";
import { trainedDigits } from "../../support/digits-projects.ts";
import type { Trained } from "../../support/train-digits.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** An expression for what training gives, or its error: of pages and of workers. */
const trainingText = (path: string, options: string): string => `(async () => {
  try {
    const [{ createTrainer }, { trainDigits }] = await Promise.all([
      import(new URL("${path}/trainer.ts", location)), import(new URL("/test/support/train-digits.ts", location)),
    ]);
    return trainDigits(await createTrainer(${options}));
  } catch ({ name, code, message }) {
    return { name, code, message };
  }
})()`;

/** Files of the project, TypeScript without its types; isolated pages may share memory. */
const serveProject = (isIsolated: boolean): Promise<PageServer> =>
  serve(root, isIsolated ? isolated : {}, ({ pathname, searchParams }) => {
    if (pathname === "/") return { type: "text/html", content: "<!doctype html><title>training</title>" };
    if (pathname === "/in-worker.js") {
      const text = trainingText(searchParams.get("at")!, searchParams.get("options")!);
      return { type: "text/javascript", content: `${text}.then((result) => postMessage(result));` };
    }
    if (!pathname.endsWith(".ts")) return undefined;
    const { outputText } = ts.transpileModule(readFileSync(join(root, pathname), "utf8"), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
    });
    return { type: "text/javascript", content: outputText };
  });

describe.skipIf(hasNoBrowser)("in a browser", () => {
  let folder: string;
  let browser: Browser;
  let servers: readonly PageServer[];
  let expected: Trained;

  beforeAll(async () => {
    folder = mkdtempSync(join(root, ".artifacts-"));
    const files = await (await compile(mnistCnn, { target: "wasm", folder })).files();
    for (const [file, content] of files) writeFileSync(join(folder, file), content);
    expected = await trainedDigits("wasm");
    servers = [await serveProject(false), await serveProject(true)];
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  /** What `script` gives on a page of its own; fails on anything that the page complains about. */
  async function onPage(isIsolated: boolean, script: string): Promise<unknown> {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(servers[isIsolated ? 1 : 0]!.address);
    const result = await page.evaluate(script);
    await page.close();
    expect(complaints).toEqual([]);
    return result;
  }

  const train = (isIsolated: boolean, options: string): Promise<unknown> =>
    onPage(isIsolated, trainingText(`/${basename(folder)}`, options));

  test.each([1, 2, 3])("an isolated page with %i threads gets Node's bits", async (threads) => {
    expect(await train(true, `{ seed: 3, threads: ${threads} }`)).toEqual(expected);
  });

  test("other pages train with one thread, and refuse more", async () => {
    expect(await train(false, "{ seed: 3 }")).toEqual(expected);
    expect(await train(false, "{ seed: 3, threads: 2 }")).toMatchObject({
      name: "TrainerError",
      code: "TPL205",
      message: expect.stringContaining('"Cross-Origin-Opener-Policy: same-origin"'),
    });
  });

  test("inside of a worker", async () => {
    const query = new URLSearchParams({ at: `/${basename(folder)}`, options: "{ seed: 3, threads: 2 }" });
    const result = await onPage(
      true,
      `new Promise((resolve, reject) => {
        const worker = new Worker("/in-worker.js?${query}", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`,
    );
    expect(result).toEqual(expected);
  });

  /** Of createTrainer and a step, where workers run another script. */
  const errorWithWorker = (url: string): Promise<unknown> =>
    onPage(
      true,
      `(async () => {
        const Given = Worker;
        globalThis.Worker = class extends Given {
          constructor(_, options) { super("${url}", options); }
        };
        const { createTrainer } = await import("/${basename(folder)}/trainer.ts");
        const { trainDigits } = await import("/test/support/train-digits.ts");
        return createTrainer({ threads: 2, workerTimeout: 200 }).then(trainDigits).catch(({ message }) => message);
      })()`,
    );

  test("a page's main thread does not wait for a silent worker forever", async () => {
    const silent = "data:text/javascript,onmessage=()=>postMessage(0)";
    expect(await errorWithWorker(silent)).toContain(
      "TPL208 a worker of the trainer has not answered for 200 ms",
    );
  });

  test("a worker that does not start is an error", async () => {
    const thrown = "TPL207 a worker of the trainer cannot start: ";
    expect(await errorWithWorker("data:text/javascript,onmessage=none")).toContain(
      `${thrown}Uncaught ReferenceError`,
    );
    expect(await errorWithWorker("/none.mjs")).toContain(`${thrown}its script cannot be loaded`);
  });
});
