/** The package as others get it: built, packed, installed into projects that know nothing of this one. */
import { execFile } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNoPackages, inPackages } from "../support/packages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const folder = realpathSync(mkdtempSync(join(tmpdir(), "tapeless-package-")));
const [built, js, ts] = ["built", "javascript", "typescript"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
let tarball: string;

/** What a command prints, errors included; `fails`: with an exit code that is not 0. */
async function run(
  cwd: string,
  command: string,
  args: readonly string[],
  { fails = false } = {},
): Promise<string> {
  const { code, stdout, stderr } = await promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 }).then(
    (printed) => ({ ...printed, code: 0 }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  );
  const text = `${stdout}${stderr}`;
  expect(code !== 0, text).toBe(fails);
  return text;
}

const npm = (cwd: string, ...args: readonly string[]): Promise<string> =>
  run(cwd, "npm", [...args, "--silent"]);
const node = (cwd: string, ...args: readonly string[]): Promise<string> => run(cwd, process.execPath, args);
const tapeless = (cwd: string, args: readonly string[], options?: { readonly fails: boolean }) =>
  run(cwd, join(cwd, "node_modules", ".bin", "tapeless"), args, options);
/** Here, so that the projects need not install it. */
const tsc = (cwd: string, args: readonly string[], options?: { readonly fails: boolean }) =>
  run(cwd, process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...args], options);

const write = (cwd: string, name: string, text: string): void => writeFileSync(join(cwd, name), text);

/** A line through points, in JavaScript that is TypeScript as well. */
const model = (bhat = 5): string => `import { defineModel, initial, matmul, mse, sgd } from "tapeless-ml";

export default defineModel({
  name: "line",
  build(model) {
    const x = model.input("x", [100, 5]);
    const y = model.input("y", [100]);
    const prediction = matmul(x, model.parameter("bhat", [${bhat}], initial.zeros));
    return { loss: mse(prediction, y), optimizer: sgd({ learningRate: 0.1 }), outputs: { prediction } };
  },
  training: {
    epochs: 2,
    data() {
      const x = Float32Array.from({ length: 1000 }, (_, k) => Math.sin(k));
      const y = Float32Array.from({ length: 200 }, (_, k) => Math.sin(5 * k) - Math.sin(5 * k + 1));
      return { description: "sines", train: { inputs: { x, y }, size: 200 } };
    },
  },
});
`;

beforeAll(async () => {
  await node(root, "build.mjs", built);
  await npm(folder, "pack", built);
  tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz"))!,
  );
  // As `npm init` writes it: files called .js are CommonJS, unless something says that they are not.
  const manifest = `{ "name": "project", "version": "1.0.0", "private": true, "type": "commonjs" }`;
  for (const project of [js, ts]) {
    mkdirSync(project);
    write(project, "package.json", manifest);
    await npm(project, "install", "--prefer-offline", tarball);
  }
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }), 60_000);

test("the package is small, and has no TypeScript but declarations", () => {
  const files = readdirSync(built, { recursive: true, encoding: "utf8" });
  const isTemplate = (name: string): boolean => name.startsWith(join("compiler", "cli", "template"));
  expect(files.filter((name) => /(?<!\.d)\.ts$/.test(name) && !isTemplate(name))).toEqual([]);
  expect(files).toContain("LICENSE");
  // Of 1 MB: the rest is room to grow.
  expect(statSync(tarball).size).toBeLessThan(0.9e6);
});

test("source maps tell the lines of all statements", () => {
  const read = (file: string): string => readFileSync(file, "utf8");
  for (const name of ["compiler/compile", "runtime/trainer"]) {
    const payload = JSON.parse(read(join(built, `${name}.js.map`))) as SourceMapPayload;
    const original = read(join(root, `${name}.ts`)).split("\n");
    const map = new SourceMap(payload);
    const declared = read(join(built, `${name}.js`))
      .split("\n")
      .flatMap((line, k) =>
        /^export (?:async )?(?:function|const) \w+/.test(line) ? [[line, k] as const] : [],
      );
    expect(declared.length).toBeGreaterThan(0);
    for (const [line, k] of declared) {
      const entry = map.findEntry(k, 0);
      const start = /^export (?:async )?(?:function|const) \w+/.exec(line)![0];
      expect("originalLine" in entry && original[entry.originalLine]).toContain(start);
    }
  }
});

// Bytes, gzipped. To reach: 12,000 for all of them.
test.each([
  ["a trainer of TypeScript", "{ defineTrainer }", 10_400],
  ["a trainer of WebAssembly", "{ defineTrainer, inWebAssembly }", 12_400],
  ["who imports everything", "*", 13_250],
])("what %s brings along of the runtime is small, and needs nothing else", async (_, names, most) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from "tapeless-ml/runtime";`, resolveDir: js },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    write: false,
    metafile: true,
  });
  const modules = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  expect(modules.filter((path) => !path.includes("node_modules/tapeless-ml/runtime/"))).toEqual([]);
  expect(gzipSync(outputFiles[0]!.contents, { level: 9 }).length).toBeLessThanOrEqual(most);
});

describe.skipIf(hasNoPackages)("its manifest", () => {
  const check = (name: string, ...args: readonly string[]): Promise<string> =>
    run(folder, inPackages(`.bin/${name}`), args);

  test("publint has nothing to say", async () => {
    expect(await check("publint", "--strict", tarball)).toContain("All good!");
  });

  // Like all of the package, its types are for modules only.
  test("the types are those of what is imported", async () => {
    const text = await check("attw", tarball, "--profile", "esm-only", "--no-emoji");
    // How it is laid out depends on the terminal; a problem is an exit code.
    expect(text).toContain('"tapeless-ml/runtime"');
    expect(text).toContain("OK (ESM)");
  });
});

describe("in a JavaScript project", () => {
  beforeAll(() => {
    write(js, "model.js", model());
    write(js, "wrong.js", model(6));
  });

  test("compiles, trains, checks", async () => {
    const printed = await tapeless(js, ["compile", "model.js"]);
    expect(printed).toContain("generated/line/trainer.mjs\n");
    expect(printed).toContain("generated/line/trainer.d.mts\n");
    expect(await tapeless(js, ["train", "model.js"])).toContain("checkpoints/line.safetensors");
    expect(await tapeless(js, ["check", "model.js"])).toContain("agree with numeric ones");
    expect(await tapeless(js, ["inspect", "model.js", "--format", "html"])).toContain("<!doctype html>");
  });

  test("an error tells the line of the model, also where source maps are on", async () => {
    const message =
      "TPL012 matmul: inner dimensions differ: [100, 5] x [6]\n  at wrong.js:8   const prediction = matmul(";
    expect(await tapeless(js, ["compile", "wrong.js"], { fails: true })).toContain(message);
    write(js, "wrong.mjs", model(6));
    write(
      js,
      "compile.mjs",
      `import { compile } from "tapeless-ml";
import model from "./wrong.mjs";
await compile(model).catch(({ message }) => console.log(message));`,
    );
    for (const flags of [[], ["--enable-source-maps"]])
      expect(await node(js, ...flags, "compile.mjs")).toContain(message.replace("wrong.js", "wrong.mjs"));
  });

  test("trainers are JavaScript, with threads, and as one file", async () => {
    const ways = [
      ["--out", "ts"],
      ["--target", "wasm", "--out", "wasm"],
      ["--target", "wasm", "--inline", "--standalone", "--out", "alone"],
    ];
    for (const options of ways) await tapeless(js, ["compile", "model.js", ...options]);
    write(
      js,
      "use.mjs",
      `const batch = { x: new Float32Array(500).fill(1), y: new Float32Array(100).fill(1) };
for (const [name, threads] of [["ts", 1], ["wasm", 2], ["alone", 2]]) {
  const { createTrainer } = await import("./" + name + "/trainer.mjs");
  const trainer = await createTrainer({ seed: 1, threads });
  console.log(name, trainer.step(batch) > trainer.step(batch));
}`,
    );
    expect(await node(js, "use.mjs")).toBe("ts true\nwasm true\nalone true\n");
  });

  test("the compiler trains from memory, with threads", async () => {
    write(js, "model.mjs", model());
    write(
      js,
      "train.mjs",
      `import { compile } from "tapeless-ml";
import model from "./model.mjs";
const { train } = model.training.data();
const batch = { x: train.inputs.x.subarray(0, 500), y: train.inputs.y.subarray(0, 100) };
for (const target of ["ts", "wasm"]) {
  const trainer = await (await compile(model, { target })).createTrainer(target === "wasm" ? { threads: 2 } : {});
  const first = trainer.step(batch);
  for (let k = 0; k < 5; k++) trainer.step(batch);
  console.log(target, trainer.step(batch) < first);
  trainer.close();
}`,
    );
    expect(await node(js, "train.mjs")).toBe("ts true\nwasm true\n");
  });
});

describe("in a strict TypeScript project", () => {
  const options = {
    target: "es2022",
    lib: ["es2022"],
    module: "nodenext",
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    rewriteRelativeImportExtensions: true,
    skipLibCheck: false,
    outDir: "out",
  };
  const configure = (files: readonly string[]): void =>
    write(ts, "tsconfig.json", JSON.stringify({ compilerOptions: options, files }));

  beforeAll(() => {
    write(ts, "package.json", readFileSync(join(ts, "package.json"), "utf8").replace("commonjs", "module"));
    write(ts, "model.ts", model());
    write(ts, "wrong.ts", model(6));
    configure([]);
  });

  test("compiles; the trainer has types, and runs when it is built", async () => {
    expect(await tapeless(ts, ["compile", "model.ts"])).toContain("generated/line/trainer.ts");
    expect(await tapeless(ts, ["train", "model.ts"])).toContain("checkpoints/line.safetensors");
    const step = `trainer.step({ x: new Float32Array(500).fill(1), y: new Float32Array(100).fill(1) })`;
    const main = (then: string): string => `import { createTrainer } from "./generated/line/trainer.ts";
import model from "./model.ts";
const trainer = await createTrainer({ seed: 1 });
const first = ${step};
if (!(${step} < first) || model.name !== "line") throw new Error("nothing was learned");
${then}
`;
    write(ts, "main.ts", main(""));
    configure(["main.ts"]);
    expect(await tsc(ts, [])).toBe("");
    expect(await node(ts, "out/main.js")).toBe("");
    write(ts, "main.ts", main("trainer.step({ x: [1] });"));
    expect(await tsc(ts, [], { fails: true })).toContain("Property 'y' is missing");
  });

  test("trains with the loop of the package, keeps a file", async () => {
    write(
      ts,
      "loop.ts",
      `import { train } from "tapeless-ml/train";
import { loadFile, saveFile } from "tapeless-ml/files";
import { createTrainer } from "./generated/line/trainer.ts";
const trainer = await createTrainer({ seed: 1 });
const data = { x: new Float32Array(1000).fill(1), y: new Float32Array(200).fill(1) };
const { epochs, test } = await train(trainer, { train: data, test: data }, { epochs: 3 });
await saveFile("kept.safetensors", trainer.save());
trainer.load(await loadFile("kept.safetensors"));
if (epochs.length !== 3 || trainer.steps !== 6 || !(test!.loss < 1)) throw new Error("nothing was learned");
`,
    );
    configure(["loop.ts"]);
    expect(await tsc(ts, [])).toBe("");
    expect(await node(ts, "out/loop.js")).toBe("");
  });

  test("a new project runs as it is", async () => {
    await tapeless(ts, ["init", "made"]);
    const made = join(ts, "made");
    symlinkSync(join(ts, "node_modules"), join(made, "node_modules"));
    // Its test runs in the vitest that is here, so that the project need not install it.
    symlinkSync(join(root, "node_modules/vitest"), join(ts, "node_modules/vitest"));
    symlinkSync(join(root, "node_modules/vitest/vitest.mjs"), join(ts, "node_modules/.bin/vitest"));
    expect(stripVTControlCharacters(await npm(made, "test"))).toMatch(/✓ model\.test\.ts \(2 tests\)/);
    expect(await npm(made, "run", "train")).toContain("checkpoints/spirals.safetensors");
  });

  test("trainers in JavaScript have the same types, with the runtime's or with all in one file", async () => {
    const ways = { ts: [], wasm: ["--target", "wasm"], alone: ["--target", "wasm", "--standalone"] };
    for (const [name, more] of Object.entries(ways))
      await tapeless(ts, ["compile", "model.ts", "--format", "js", "--out", name, ...more]);
    // WebAssembly is loaded from a URL, which is no part of the language.
    write(
      ts,
      "tsconfig.json",
      JSON.stringify({ compilerOptions: { ...options, lib: ["es2022", "dom"] }, files: ["use.ts"] }),
    );
    const use = (batch: string): string =>
      Object.keys(ways)
        .map(
          (name) => `import { createTrainer as ${name} } from "./${name}/trainer.js";
export const ${name}Loss: number = (await ${name}({ seed: 1 })).step(${batch});
export const ${name}Line: Float32Array = (await ${name}()).predict({ x: [1] }).prediction;\n`,
        )
        .join("");
    write(ts, "use.ts", use("{ x: [1], y: [1] }"));
    expect(await tsc(ts, [])).toBe("");
    write(ts, "use.ts", use("{ x: [1] }"));
    expect((await tsc(ts, [], { fails: true })).match(/Property 'y' is missing/g)).toHaveLength(3);
  });

  test("tsc tells wrong shapes", async () => {
    configure(["wrong.ts"]);
    expect(await tsc(ts, [], { fails: true })).toContain("matmul: inner dimensions differ: [100, 5] x [6]");
  });
});
