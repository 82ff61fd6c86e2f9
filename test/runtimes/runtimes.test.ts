/** One trainer, compiled once, in the JavaScript runtimes that people have: each gets Node's losses and checkpoint, to the bit. */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/index.ts";
import mnistCnn from "../../models/mnist-cnn.ts";
import { trainDigits } from "../support/train-digits.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const packages = join(root, "test/runtimes/node_modules");
const isExpected = process.env["CI"] !== undefined && process.env["CI"] !== "false";
const place = `${process.platform}-${process.arch}`;

/** Bun's package moves its executable where scripts of packages run when they are installed. */
const bun = [`@oven/bun-${place.replace("arm64", "aarch64")}/bin/bun`, "bun/bin/bun.exe"];

/** Executables, as their packages have them for this machine: no script of a package needs to run when it is installed. */
const runtimes = {
  "Node 20": { file: "node-20/bin/node", flags: [] },
  "Node 22": { file: "node-22/bin/node", flags: [] },
  "Node 24": { file: "node-24/bin/node", flags: [] },
  Deno: { file: `@deno/${place}-glibc/deno`, flags: ["run", "--no-config", "--allow-read"] },
  Bun: { file: bun.find((file) => existsSync(join(packages, file))) ?? bun[0]!, flags: ["run"] },
} as const;
const workerd = join(packages, `@cloudflare/workerd-${place.replace("x64", "64")}/bin/workerd`);

const seed = 3;

/** What a runtime tells of itself, after one thread and after two. */
const mainText = `
import { createTrainer } from "./trainer.js";
import { trainDigits } from "./train-digits.js";
const trained = [];
for (const threads of [1, 2]) trained.push(trainDigits(await createTrainer({ seed: ${seed}, threads })));
console.log(JSON.stringify(trained));
`;

/** A script for places that make no WebAssembly of bytes: they compile it when they are given the script. */
const edgeText = `
import module from "./kernels.wasm";
import { createTrainer } from "./trainer.js";
import { trainDigits } from "./train-digits.js";
export default {
  async test() {
    const trained = trainDigits(await createTrainer({ seed: ${seed}, module }));
    console.log("result " + JSON.stringify(trained.losses) + " " + trained.saved.length);
  },
};
`;
const edgeConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [
    (name = "edge.js", esModule = embed "edge.js"),
    (name = "trainer.js", esModule = embed "trainer.js"),
    (name = "train-digits.js", esModule = embed "train-digits.js"),
    (name = "kernels.wasm", wasm = embed "kernels.wasm"),
  ],
  compatibilityDate = "2026-01-01",
);
`;

const pageText = `
import { createTrainer } from "./trainer.js";
import { createTrainer as createPlain } from "./plain.js";
import { trainDigits } from "./train-digits.js";
globalThis.train = async (isPlain, options) => {
  try {
    return trainDigits(await (isPlain ? createPlain : createTrainer)(options));
  } catch ({ code, message }) {
    return code + message;
  }
};
`;

let folder: string;
let expected: ReturnType<typeof trainDigits>;
let expectedPlain: ReturnType<typeof trainDigits>;

const javaScript = async (from: string, to: string): Promise<void> =>
  void (await build({
    entryPoints: [from],
    outfile: join(folder, to),
    format: "esm",
    target: "es2022",
    logLevel: "error",
  }));

beforeAll(async () => {
  folder = mkdtempSync(join(root, ".artifacts-"));
  const options = { standalone: true, folder };
  const [files, plain] = await Promise.all(
    (["wasm", "ts"] as const).map(async (target) =>
      (await compile(mnistCnn, { target, ...options })).files(),
    ),
  );
  for (const [file, content] of files!) writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, "plain.ts"), plain!.get("trainer.ts")!);
  await javaScript(join(folder, "trainer.ts"), "trainer.js");
  await javaScript(join(folder, "plain.ts"), "plain.js");
  await javaScript(join(root, "test/support/train-digits.ts"), "train-digits.js");
  const texts = {
    "main.mjs": mainText,
    "edge.js": edgeText,
    "edge.capnp": edgeConfig,
    "page.js": pageText,
    "index.html": `<link rel="icon" href="./icon.js" /><script type="module" src="./page.js"></script>`,
    "icon.js": "",
  };
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);
  const trained = async (file: string) => {
    const { createTrainer } = (await import(pathToFileURL(join(folder, file)).href)) as {
      readonly createTrainer: (options: object) => Promise<Parameters<typeof trainDigits>[0]>;
    };
    return trainDigits(await createTrainer({ seed }));
  };
  expected = await trained("trainer.js");
  expectedPlain = await trained("plain.js");
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What it prints; it has to end by itself. */
const run = async (file: string, args: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await promisify(execFile)(file, args, {
    cwd: folder,
    maxBuffer: 2 ** 26,
    timeout: 30_000,
    env: { ...process.env, DENO_DIR: join(folder, ".deno"), NO_COLOR: "1" },
  });
  return `${stdout}${stderr}`;
};

describe.each(Object.entries(runtimes))("%s", (_, { file, flags }) => {
  const executable = join(packages, file);
  test.skipIf(!existsSync(executable) && !isExpected)(
    "one thread and two get the same bits, and it ends",
    async () => {
      const printed = await run(executable, [...flags, join(folder, "main.mjs")]);
      const trained = JSON.parse(printed) as (typeof expected)[];
      expect(trained.map(({ losses }) => losses)).toEqual([expected.losses, expected.losses]);
      expect(trained.every(({ saved }) => saved === expected.saved)).toBe(true);
    },
  );
});

test.skipIf(!existsSync(workerd) && !isExpected)(
  "Cloudflare's workerd, given the module, gets the same losses",
  async () => {
    const printed = await run(workerd, ["test", "edge.capnp"]);
    expect(printed).toContain(`result ${JSON.stringify(expected.losses)} ${expected.saved.length}`);
  },
);

describe.skipIf(!existsSync("/usr/bin/chromium") && !isExpected)(
  "Chromium with a strict content security policy",
  () => {
    const types: Readonly<Record<string, string>> = {
      ".html": "text/html",
      ".js": "text/javascript",
      ".mjs": "text/javascript",
      ".wasm": "application/wasm",
    };
    const serve = (scripts: string): Promise<Server> => {
      const server = createServer(({ url = "/" }, response) => {
        const file = join(folder, new URL(url, "http://localhost").pathname);
        if (!existsSync(file)) return void response.writeHead(404).end();
        response
          .writeHead(200, {
            "Content-Type": types[extname(file)] ?? "text/plain",
            "Content-Security-Policy": `default-src 'none'; script-src ${scripts}; worker-src 'self'; connect-src 'self'; img-src 'self'`,
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Embedder-Policy": "require-corp",
          })
          .end(readFileSync(file));
      });
      return new Promise((listening) => {
        server.listen(0, "127.0.0.1", () => listening(server));
      });
    };

    test.each([
      ["no code but its own: TypeScript trains, WebAssembly is refused", "'self'"],
      ["and WebAssembly: one thread and two get the same bits", "'self' 'wasm-unsafe-eval'"],
    ])(
      "%s",
      async (_, scripts) => {
        const server = await serve(scripts);
        const browser = await chromium.launch({
          executablePath: "/usr/bin/chromium",
          args: ["--no-sandbox", "--disable-gpu"],
        });
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`);
        await page.waitForSelector("script", { state: "attached" });
        // The policy forbids scripts that wait by evaluating texts in the page's own world, not those of the debugger.
        await expect
          .poll(() => page.evaluate("typeof globalThis.train"), { timeout: 20_000 })
          .toBe("function");
        const train = async (isPlain: boolean, options: object) => {
          const trained = await page.evaluate(`train(${isPlain}, ${JSON.stringify(options)})`);
          return typeof trained === "string" ? trained : (trained as typeof expected);
        };
        if (scripts === "'self'") {
          const plain = (await train(true, { seed })) as typeof expected;
          expect(plain.losses).toEqual(expectedPlain.losses);
          expect(await train(false, { seed })).toContain("TPL207");
        } else
          for (const threads of [1, 2]) {
            const { losses, saved } = (await train(false, { seed, threads })) as typeof expected;
            expect(losses).toEqual(expected.losses);
            expect(saved === expected.saved).toBe(true);
          }
        await browser.close();
        server.close();
      },
      60_000,
    );
  },
);
