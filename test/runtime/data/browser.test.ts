/** The readers where there is no Node: bundled for a browser, and run without a process. */
import { rmSync } from "node:fs";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixture } from "./fixture.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tapeless-bundle-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const entry = fileURLToPath(new URL("../../../runtime/data/index.ts", import.meta.url));

test("bundles for browsers as it is, each format's package in a part of its own", async () => {
  const { warnings, metafile } = await build({
    entryPoints: { data: entry },
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    metafile: true,
  });
  expect(warnings).toEqual([]);
  const inputs = Object.keys(metafile.outputs).find((name) => name.endsWith("/data.mjs"))!;
  const packages = Object.keys(metafile.outputs[inputs]!.inputs).filter((name) =>
    name.includes("node_modules"),
  );
  expect(packages).toEqual([]);
  expect(gzipSync(await readFile(join(folder, "data.mjs"))).length).toBeLessThan(25_000);

  const files = [
    "people.csv",
    "packed.npz",
    "png/rgb.png",
    "jpeg/colour.jpg",
    "nullable.parquet",
    "plain.npz",
  ];
  const read = await Promise.all(files.map(async (name) => new Uint8Array(await readFile(fixture(name)))));
  const script = join(folder, "page.mjs");
  await writeFile(
    script,
    `import { parentPort, workerData } from "node:worker_threads";
    // Like a page: no process, and strings are addresses. Node's own Response needs Buffer.
    delete globalThis.process;
    const data = await import(${JSON.stringify(pathToFileURL(join(folder, "data.mjs")).href)});
    const [people, packed, png, jpeg, parquet, plain] = workerData.map((bytes) => new Blob([bytes]));
    const served = { "/people.csv": people, "/plain.npz": plain };
    globalThis.fetch = (address) => Promise.resolve(served[address] ? new Response(served[address]) : new Response("", { status: 404 }));
    const rows = async (arrays) => {
      const found = [];
      for await (const { inputs } of data.StoredDataset.of(arrays).batches(1)) found.push([inputs.x[0], inputs.label[0]]);
      return found;
    };
    const columns = { age: "integer" };
    parentPort.postMessage([
      [...(await data.readCsv("/people.csv", { columns })).inputs.age],
      (await data.readNpz(packed)).x.shape,
      (await data.readImage(png)).shape,
      (await data.readImage(jpeg)).shape,
      [...(await data.readParquet(parquet, { columns: { small: "number" } })).inputs.small],
      await rows(await data.openNpz(plain)),
      await rows(await data.openNpz(packed)),
      await rows(await data.openNpz("/plain.npz")),
      (await (await data.openParquet(parquet, { columns: { small: "number" } })).rows([2])).inputs.small[0],
      await data.readCsv("/absent.csv").catch((error) => error.message),
      await data.readImages("/pictures").catch((error) => error.message),
    ]);`,
  );
  const worker = new Worker(script, { workerData: read });
  const answer = await new Promise((resolve, reject) =>
    worker.once("message", resolve).once("error", reject),
  );
  await worker.terminate();
  const rows = [
    [0, 1],
    [12, 0],
  ];
  expect(answer).toEqual([
    [36, 41, 7, 0],
    [2, 3, 4],
    [3, 5, 7],
    [3, 16, 24],
    [1, 2, 3, 4],
    rows,
    rows,
    rows,
    3,
    expect.stringMatching(/^TPL240 \/absent.csv: cannot be fetched: the server answers 404/),
    expect.stringMatching(/^TPL240 \/pictures: is a folder, which a page cannot list/),
  ]);
});
