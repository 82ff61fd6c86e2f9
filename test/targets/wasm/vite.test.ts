/** A page that trains, made by Vite: kernels and workers are found where it puts them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, createServer, preview, type InlineConfig } from "vite";
import { compile } from "../../../compiler/index.ts";
import mnistCnn from "../../../models/mnist-cnn.ts";
import { hasNoBrowser, isolated as headers, openBrowser } from "../../support/browser.ts";
import { trainedDigits } from "../../support/digits-projects.ts";
import type { Trained } from "../../support/train-digits.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const main = `
import { createTrainer } from "./trainer.ts";
import { trainDigits } from "../test/support/train-digits.ts";
globalThis.train = async (options) => trainDigits(await createTrainer(options));
`;

describe.skipIf(hasNoBrowser)("a page made by Vite", () => {
  let folder: string;
  let browser: Browser;
  let expected: Trained;

  beforeAll(async () => {
    folder = mkdtempSync(join(root, ".artifacts-"));
    const files = await (await compile(mnistCnn, { target: "wasm", folder })).files();
    for (const [file, content] of files) writeFileSync(join(folder, file), content);
    writeFileSync(join(folder, "main.ts"), main);
    writeFileSync(join(folder, "index.html"), `<script type="module" src="./main.ts"></script>`);
    expected = await trainedDigits("wasm");
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const config = (): InlineConfig => ({
    root: folder,
    configFile: false,
    logLevel: "error",
    cacheDir: join(folder, ".vite"),
    server: { port: 0, headers, fs: { allow: [root] } },
    preview: { port: 0, headers },
  });

  async function trainsAt(address: string | undefined): Promise<void> {
    const page = await browser.newPage();
    await page.goto(address!);
    await page.waitForFunction("globalThis.train");
    for (const threads of [1, 2])
      expect(await page.evaluate(`train({ seed: 3, threads: ${threads} })`)).toEqual(expected);
    await page.close();
  }

  test("built: one thread and two get Node's bits", async () => {
    await build(config());
    const server = await preview(config());
    await trainsAt(server.resolvedUrls?.local[0]);
    await server.close();
  });

  test("as its development server gives it", async () => {
    const server = await createServer(config());
    await server.listen();
    await trainsAt(server.resolvedUrls?.local[0]);
    await server.close();
  });
});
