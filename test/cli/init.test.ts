/** A project that `tapeless init` makes: installed by links instead of from the registry, it runs as it is. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, preview } from "vite";
import { checkTypes } from "../../compiler/cli/types.ts";
import { hasNoBrowser, openBrowser } from "../support/browser.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tapeless-init-"));
const project = join(folder, "My Spirals");
const { FORCE_COLOR: _, ...environment } = process.env;
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

const tapeless = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "compiler/cli/tapeless.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: environment,
  });
/** What a script of the project prints. */
const run = (...args: string[]): string =>
  execFileSync("npm", ["run", "--silent", ...args], { cwd: project, encoding: "utf8", env: environment });

/** The same of one that fails, its errors included. */
const failed = (...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", ...args], {
    cwd: project,
    encoding: "utf8",
    env: environment,
  });
  expect(status).not.toBe(0);
  return stripVTControlCharacters(stdout + stderr);
};

beforeAll(() => {
  const { status, stdout, stderr } = tapeless("init", "My Spirals");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain('\ncd "My Spirals" && npm install && npm run train\n');
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  symlinkSync(root, join(modules, "tapeless-ml"), "dir");
  symlinkSync(join(root, "compiler/cli/tapeless.mjs"), join(modules, ".bin/tapeless"));
  symlinkSync(join(root, "node_modules/vitest"), join(modules, "vitest"), "dir");
  symlinkSync(join(root, "node_modules/vitest/vitest.mjs"), join(modules, ".bin/vitest"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a new project", () => {
  test("is named as its folder, and takes this version", () => {
    expect(JSON.parse(readFileSync(join(project, "package.json"), "utf8"))).toMatchObject({
      name: "my-spirals",
      devDependencies: { "tapeless-ml": `^${version}` },
    });
    expect(readFileSync(join(project, ".gitignore"), "utf8")).toContain("node_modules\n");
  });

  test("is trained: it tells the spirals apart", () => {
    const { test: measured } = JSON.parse(run("train", "--", "--json").trim().split("\n").at(-1)!) as {
      readonly test: { readonly accuracy: number };
    };
    expect(measured.accuracy).toBeGreaterThan(0.95);
  });

  test("has a test of its types and its gradients", () => {
    const printed = stripVTControlCharacters(run("test"));
    expect(printed).toMatch(/✓ model\.test\.ts \(2 tests\)/);
    const model = readFileSync(join(project, "model.ts"), "utf8");
    const broken = {
      // An error that an editor shows, and one of a gradient that is another function's.
      types: model.replace("tanh(linear(x, 24", 'tanh(linear("x", 24'),
      gradients: model
        .replace("tanh }", "tanh, customGradient, neg }")
        .replace("const first = tanh(", "const first = customGradient(tanh, (_, c) => [neg(c)])("),
    };
    try {
      writeFileSync(join(project, "model.ts"), broken.types);
      expect(failed("test")).toMatch(/model\.ts:12 +TS2345 /);
      writeFileSync(join(project, "model.ts"), broken.gradients);
      expect(failed("test")).toMatch(/TPL050 spirals: the gradient of "first\.weight" .* differs/);
    } finally {
      writeFileSync(join(project, "model.ts"), model);
    }
  });

  test("is never written over", () => {
    const { status, stderr } = tapeless("init", "My Spirals");
    expect(stderr).toMatch(/^TPL040 .*model\.ts.* would be replaced: name another folder/);
    expect(status).toBe(2);
  });

  test("npm create tapeless-ml makes the same", () => {
    const modules = join(folder, "node_modules");
    mkdirSync(modules);
    cpSync(join(root, "compiler/cli/create-tapeless-ml"), join(modules, "create-tapeless-ml"), {
      recursive: true,
    });
    symlinkSync(root, join(modules, "tapeless-ml"), "dir");
    execFileSync(process.execPath, [join(modules, "create-tapeless-ml/index.mjs"), "created"], {
      cwd: folder,
    });
    for (const name of ["model.ts", "page.ts", ".gitignore"])
      expect(readFileSync(join(folder, "created", name))).toEqual(readFileSync(join(project, name)));
    const { version: created } = JSON.parse(
      readFileSync(join(modules, "create-tapeless-ml/package.json"), "utf8"),
    ) as { readonly version: string };
    expect(created).toBe(version);
  });
});

describe("its page", () => {
  beforeAll(() => void run("compile"));

  test("has no errors of TypeScript", () => {
    expect(() => checkTypes(join(project, "page.ts"))).not.toThrow();
  });

  test.skipIf(hasNoBrowser)("trains in a browser, until it is told to stop", async () => {
    const config = { root: project, configFile: false, logLevel: "error", preview: { port: 0 } } as const;
    await build(config);
    const server = await preview(config);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(server.resolvedUrls!.local[0]!);
      const button = page.locator("#train");
      await button.click();
      await page.waitForFunction(
        `/^epoch [1-9]\\d: test loss/.test(document.querySelector("#progress").value)`,
      );
      expect(await button.textContent()).toBe("Stop");
      await button.click();
      await page.waitForFunction(`document.querySelector("#train").textContent === "Train"`);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
