/** Where a trainer runs: what it brings, and how long it takes to be there. Printed as the tables of docs/runs-in.md. */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { hasNoBrowser, openBrowser, serve } from "../../support/browser.ts";
import { pageBundlers } from "../../support/bundlers.ts";
import { digitsAlone, digitsPage, digitsProject, filesAlone } from "../../support/digits-projects.ts";
import { hasPackages } from "../../support/packages.ts";
import { runIn, runOnEdge, runtimes, strictPolicy, workerd } from "../../support/runtimes.ts";
import type { Started } from "../../support/train-digits.ts";
import { median } from "../statistics.ts";
import type { Section } from "../table.ts";

type Target = "ts" | "wasm";
const targets: readonly Target[] = ["ts", "wasm"];

/** A start in a fresh process or page, and what was brought there for it. */
interface Measured extends Started {
  readonly files: readonly (string | Uint8Array)[];
}

interface Place {
  readonly name: string;
  readonly start: (target: Target) => Promise<Measured>;
}

export async function start(rounds: number): Promise<Section> {
  if (hasNoBrowser || !hasPackages)
    throw new Error("Chromium and the packages of the tests are needed: npm ci --prefix test/packages");
  const folders: string[] = [];
  const browser = await openBrowser();
  try {
    const [alone, project] = [await digitsAlone(), await digitsProject()];
    folders.push(alone, project);
    const places = [...placesAlone(alone, browser), ...(await pages(project, browser))];
    const results = new Map<string, Measured[]>();
    // In turn: a machine that slows down slows all of them.
    for (let round = 0; round < rounds; round++)
      for (const { name, start: startIn } of places)
        for (const target of targets) {
          const key = `${name} ${target}`;
          results.set(key, [...(results.get(key) ?? []), await startIn(target)]);
        }
    return {
      title: "Where trainers run: bytes, gzipped, and milliseconds",
      rows: [],
      notes: [],
      table: {
        header: [
          "",
          ...["TypeScript", "WebAssembly"].flatMap((name) => [name, "gzipped", "start", "first step"]),
        ],
        cells: places.map(({ name }) => [
          name,
          ...targets.flatMap((target) => cellsOf(results.get(`${name} ${target}`)!)),
        ]),
        texts: new Set([0]),
        isMarkdown: true,
      },
    };
  } finally {
    await browser.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

function cellsOf(measured: readonly Measured[]): readonly string[] {
  const { files } = measured[0]!;
  const kilobytes = (sizes: readonly number[]): string =>
    `${(sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1)} kB`;
  const milliseconds = (times: readonly number[]): string => `${Math.round(median(times))} ms`;
  return [
    kilobytes(files.map((file) => Buffer.byteLength(file))),
    kilobytes(files.map((file) => gzipSync(file, { level: 9 }).length)),
    milliseconds(measured.map((each) => each.start)),
    milliseconds(measured.map((each) => each.firstStep)),
  ];
}

/** Those that run files without imports as they are. */
function placesAlone(folder: string, browser: Browser): readonly Place[] {
  const load = (target: Target): string => `() => import("./${filesAlone[target][0]}")`;
  for (const target of targets)
    writeFileSync(
      join(folder, `start-${target}.mjs`),
      `import { startDigits } from "./train-digits.js";
console.log(JSON.stringify(await startDigits(${load(target)})));
`,
    );
  writeFileSync(
    join(folder, "page.js"),
    `import { startDigits } from "./train-digits.js";
const load = { ts: ${load("ts")}, wasm: ${load("wasm")} };
globalThis.start = (target) => startDigits(load[target]);
`,
  );
  writeFileSync(join(folder, "index.html"), `<script type="module" src="./page.js"></script>`);
  const place = (name: string, startIn: (target: Target) => Promise<Started>): Place => ({
    name,
    start: async (target) => ({
      ...(await startIn(target)),
      files: filesAlone[target].map((file) => readFileSync(join(folder, file))),
    }),
  });
  return [
    ...Object.entries(runtimes)
      .filter(([, { file }]) => existsSync(file))
      .map(([name, { file, flags }]) =>
        place(
          name,
          async (target) =>
            JSON.parse(await runIn(folder, file, [...flags, join(folder, `start-${target}.mjs`)])) as Started,
        ),
      ),
    ...(existsSync(workerd) ? [place("workerd", (target) => onEdge(folder, target))] : []),
    {
      name: "Chromium, strict CSP",
      start: (target) => onPage(browser, folder, target, strictPolicy("'self' 'wasm-unsafe-eval'")),
    },
  ];
}

/** The clock there stands still but while a script waits. */
async function onEdge(folder: string, target: Target): Promise<Started> {
  const printed = await runOnEdge(
    folder,
    `start-${target}`,
    `
const { startDigits } = await import("train-digits.js");
const tick = () => new Promise((done) => setTimeout(done, 1));
const options = ${target === "wasm" ? "{ module: kernels }" : "{}"};
console.log("started " + JSON.stringify(await startDigits(() => import("${filesAlone[target][0]}"), options, tick)));
`,
  );
  return JSON.parse(/^started (.*)$/m.exec(printed)![1]!) as Started;
}

async function pages(project: string, browser: Browser): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const name of pageBundlers) {
    const { folder } = await digitsPage(project, name);
    places.push({ name: `${name}, in Chromium`, start: (target) => onPage(browser, folder, target) });
  }
  return places;
}

/** A page with an empty cache: what it asks for from when it is told to start is what is brought. */
async function onPage(
  browser: Browser,
  folder: string,
  target: Target,
  headers?: Readonly<Record<string, string>>,
): Promise<Measured> {
  const server = await serve(folder, headers);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address);
  // A strict policy forbids to wait by a text in the page's own world.
  while ((await page.evaluate("typeof globalThis.start")) !== "function")
    await new Promise((resolve) => setTimeout(resolve, 10));
  const before = server.served.length;
  const started = (await page.evaluate(`start("${target}")`)) as Started;
  const files = server.served.slice(before).map(({ content }) => content);
  await context.close();
  server.close();
  return { ...started, files };
}
