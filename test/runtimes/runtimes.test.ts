/** One trainer, compiled once, in the JavaScript runtimes that people have: each gets Node's losses and checkpoint, to the bit. */
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNoBrowser, openBrowser, serve } from "../support/browser.ts";
import { digitsAlone, trainedDigits } from "../support/digits-projects.ts";
import { isExpected } from "../support/expected.ts";
import { runIn, runOnEdge, runtimes, strictPolicy, workerd } from "../support/runtimes.ts";
import type { Trained } from "../support/train-digits.ts";

const seed = 3;

/** What a runtime tells of itself, after one thread and after two. */
const mainText = `
import { createTrainer } from "./trainer.js";
import { trainDigits } from "./train-digits.js";
const trained = [];
for (const threads of [1, 2]) trained.push(trainDigits(await createTrainer({ seed: ${seed}, threads })));
console.log(JSON.stringify(trained));
`;

const edgeText = `
const { trainDigits } = await import("train-digits.js");
const { createTrainer } = await import("trainer.js");
const tell = ({ losses, saved }) => JSON.stringify(losses) + " " + saved.length;
console.log("wasm " + tell(trainDigits(await createTrainer({ seed: ${seed}, module: kernels }))));
console.log("ts " + tell(trainDigits(await (await import("plain.js")).createTrainer({ seed: ${seed} }))));
for (const options of [{ module: kernels, threads: 2 }, {}])
  await createTrainer(options).catch(({ message }) => console.log("refused " + message));
`;

const pageText = `
import { createTrainer } from "./trainer.js";
import { createTrainer as createPlain } from "./plain.js";
import { trainDigits } from "./train-digits.js";
globalThis.train = async (isPlain, options) => {
  // The policy does not hold for what a debugger evaluates, until that waits.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    return trainDigits(await (isPlain ? createPlain : createTrainer)(options));
  } catch ({ code, message }) {
    return code + message;
  }
};
`;

let folder: string;
let expected: Trained;
let expectedPlain: Trained;

beforeAll(async () => {
  folder = await digitsAlone();
  writeFileSync(join(folder, "main.mjs"), mainText);
  writeFileSync(join(folder, "page.js"), pageText);
  writeFileSync(join(folder, "index.html"), `<script type="module" src="./page.js"></script>`);
  [expected, expectedPlain] = [await trainedDigits("wasm"), await trainedDigits("ts")];
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(runtimes))("%s", (_, { file, flags }) => {
  test.skipIf(!existsSync(file) && !isExpected)(
    "one thread and two get the same bits, and it ends",
    async () => {
      const printed = await runIn(folder, file, [...flags, join(folder, "main.mjs")]);
      const trained = JSON.parse(printed) as Trained[];
      expect(trained.map(({ losses }) => losses)).toEqual([expected.losses, expected.losses]);
      expect(trained.every(({ saved }) => saved === expected.saved)).toBe(true);
    },
  );
});

test.skipIf(!existsSync(workerd) && !isExpected)(
  "Cloudflare's workerd, given the module, gets the same losses; it has no threads, and makes no WebAssembly of bytes",
  async () => {
    const printed = await runOnEdge(folder, "edge", edgeText);
    for (const [target, { losses, saved }] of Object.entries({ wasm: expected, ts: expectedPlain }))
      expect(printed).toContain(`${target} ${JSON.stringify(losses)} ${saved.length}`);
    expect(printed).toContain("refused TPL205 threads");
    expect(printed).toContain("refused TPL207 ");
  },
);

describe.skipIf(hasNoBrowser)("Chromium with a strict content security policy", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function onPage(
    scripts: string,
    use: (train: (isPlain: boolean, options: object) => Promise<unknown>) => Promise<void>,
  ): Promise<void> {
    const server = await serve(folder, strictPolicy(scripts));
    const page = await browser.newPage();
    await page.goto(server.address);
    // The policy forbids scripts that wait by evaluating texts in the page's own world, not those of the debugger.
    await expect.poll(() => page.evaluate("typeof globalThis.train"), { timeout: 20_000 }).toBe("function");
    await use((isPlain, options) => page.evaluate(`train(${isPlain}, ${JSON.stringify(options)})`));
    await page.close();
    server.close();
  }

  test("no code but its own: TypeScript trains, WebAssembly is refused", () =>
    onPage("'self'", async (train) => {
      expect(await train(true, { seed })).toEqual(expectedPlain);
      expect(await train(false, { seed })).toContain("TPL207");
    }));

  test("and WebAssembly: one thread and two get the same bits", () =>
    onPage("'self' 'wasm-unsafe-eval'", async (train) => {
      for (const threads of [1, 2]) expect(await train(false, { seed, threads })).toEqual(expected);
    }));
});
