/** Trainers as they are emitted, in pages that bundlers make: TypeScript and WebAssembly, one thread and several. */
import { rmSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { complaintsOf, hasNoBrowser, openBrowser, serve } from "../support/browser.ts";
import { pageBundlers, type BundlerName } from "../support/bundlers.ts";
import { digitsPage, digitsProject, trainedDigits } from "../support/digits-projects.ts";
import { hasNoPackages } from "../support/packages.ts";
import type { Trained } from "../support/train-digits.ts";

/** The others are packages of this project. */
const needsPackages = (name: BundlerName): boolean => name !== "esbuild" && name !== "Vite 8";
const names = pageBundlers.filter((name) => !(needsPackages(name) && hasNoPackages));

describe.skipIf(hasNoBrowser)("a page made by", () => {
  let project: string;
  let browser: Browser;
  let expected: { readonly ts: Trained; readonly wasm: Trained };

  beforeAll(async () => {
    [project, browser] = await Promise.all([digitsProject(), openBrowser()]);
    expected = { ts: await trainedDigits("ts"), wasm: await trainedDigits("wasm") };
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    rmSync(project, { recursive: true });
  });

  test.each(names)("%s", async (name) => {
    const made = await digitsPage(project, name);
    expect(made.complaints).toEqual([]);
    const server = await serve(made.folder);
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(server.address);
    await page.waitForFunction("globalThis.train");
    expect(await page.evaluate(`train("ts", { seed: 3 })`)).toEqual(expected.ts);
    for (const threads of [1, 2])
      expect(await page.evaluate(`train("wasm", { seed: 3, threads: ${threads} })`)).toEqual(expected.wasm);
    await page.close();
    server.close();
    expect(complaints).toEqual([]);
  });
});
