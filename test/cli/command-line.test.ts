import { spawn, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
const bin = join(project, "compiler/cli/tapeless.mjs");
const folder = mkdtempSync(join(tmpdir(), "tapeless-cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

const { NO_COLOR: _, FORCE_COLOR: __, ...environment } = process.env;

function tapeless(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...environment, ...more },
  });
  return { status, stdout, stderr };
}

/** A file in a folder without a package.json. */
function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const api = JSON.stringify(join(project, "compiler/index.ts"));
const line = file(
  "line.ts",
  `import { defineModel, linear, mse, sgd } from ${api};

interface Example { x: number }
const data = (examples: readonly Example[]) => ({
  description: "a line",
  train: {
    size: examples.length,
    inputs: {
      x: Float32Array.from(examples, ({ x }) => x),
      y: Float32Array.from(examples, ({ x }) => 2 * x),
    },
  },
});

export default defineModel({
  name: "line",
  options: { learningRate: 0.01 },
  build(model, { learningRate }) {
    const x = model.input("x", [4, 1]);
    const y = model.input("y", [4, 1]);
    const prediction = linear(x, 1, { name: "linear" });
    return { loss: mse(prediction, y), optimizer: sgd({ learningRate }), outputs: { prediction } };
  },
  training: { epochs: 2, passes: 20, data: () => data([0, 1, 2, 3, 4, 5, 6, 7].map((x) => ({ x }))) },
});
`,
);

describe("usage", () => {
  test("help is not an error", () => {
    const { status, stdout, stderr } = tapeless(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain("train [options] <MODEL>");
    expect(stderr).toBe("");
  });

  test.each([
    [["trian", line], "Did you mean train?"],
    [["train"], "missing required argument 'MODEL'"],
    [["train", line, "--set", "rate=1"], 'TPL040 line has no option "rate"; it has learningRate'],
  ])("wrong usage: %s", (args, message) => {
    const { status, stdout, stderr } = tapeless(args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

describe("model files", () => {
  test.each([
    ["missing.ts", undefined, "TPL001 there is no file missing.ts"],
    ["model.json", "{}", "TPL001 model.json is not a TypeScript file"],
    ["other.ts", "export default 1;", "TPL001 other.ts exports no model"],
    ["syntax.ts", "interface A { b: 1 }\n\nexport default { a 1 };", "syntax.ts:3   Expected"],
    [
      "throws.ts",
      'interface A { b: 1 }\n\nthrow new Error("\\u001b[2Jboom");',
      "TPL001 throws.ts threw Error: \\u{1b}[2Jboom",
    ],
    ["throws.ts", 'interface A { b: 1 }\n\nthrow new Error("boom");', "at throws.ts:3   throw"],
    ["needs.ts", 'import "./nothing.ts";', "TPL001 needs.ts: Cannot find module"],
    [
      "shapes.ts",
      `import { defineModel, matmul } from ${api};
export default defineModel({ name: "shapes", build(model): never {
  throw matmul(model.input("a", [2, 3]), model.input("b", [4, 5]) as never);
} });`,
      "shapes.ts:3",
    ],
  ])("%s", (name, text, message) => {
    if (text !== undefined) file(name, text);
    const { status, stderr } = tapeless(["compile", name]);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe("compile", () => {
  test("writes the artifact and prints what it costs", () => {
    const out = join(folder, "out");
    const { status, stdout, stderr } = tapeless(["compile", line, "--out", out]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(readdirSync(out).toSorted()).toEqual(["graph.txt", "plan.txt", "trainer.d.ts", "trainer.js"]);
    expect(stdout).toContain("parameters  2 numbers, 8 bytes");
    expect(stdout).toMatch(/^step +[\d,]+ +\d+ +\d+ +\d+ +\d+$/m);
    expect(stdout).not.toContain("\u001b");
  });

  test.each([
    ["tsconfig.json", "{}", ["trainer.ts"]],
    ["package.json", `{ "type": "commonjs" }`, ["trainer.d.mts", "trainer.mjs"]],
    ["package.json", `{ "type": "module" }`, ["trainer.d.ts", "trainer.js"]],
  ])("writes what the project is written in: %s %s", (name, text, files) => {
    const project = join(folder, files[0]!);
    mkdirSync(project);
    writeFileSync(join(project, name), text);
    tapeless(["compile", line, "--out", join(project, "a/b")]);
    expect(readdirSync(join(project, "a/b")).filter((each) => each.startsWith("trainer"))).toEqual(files);
  });

  test("JSON is one document, also where colour is forced", () => {
    const { stdout } = tapeless(["compile", line, "--json"], { FORCE_COLOR: "1" });
    const report = JSON.parse(stdout) as { parameters: number; arenaBytes: number; files: string[] };
    expect(report.parameters).toBe(2);
    expect(report.files).toEqual(
      ["trainer.js", "trainer.d.ts", "graph.txt", "plan.txt"].map((name) => `generated/line/${name}`),
    );
    expect(readFileSync(join(folder, "generated/line/trainer.js"), "utf8")).toContain(
      `arenaBytes: ${report.arenaBytes}`,
    );
  });
});

describe("compile --check", () => {
  test("tells which files are not what would be written, and writes nothing", () => {
    const out = join(folder, "checked");
    const check = (...more: string[]) => tapeless(["compile", line, "--out", out, "--check", ...more]);
    const before = check("--json");
    expect(before.status).toBe(1);
    expect(JSON.parse(before.stdout)).toMatchObject({ ok: false, outdated: { length: 4 } });
    expect(existsSync(out)).toBe(false);
    tapeless(["compile", line, "--out", out]);
    expect(check()).toMatchObject({ status: 0, stdout: `${out} is up to date\n` });
    const after = check("--set", "learningRate=0.02");
    expect(after.status).toBe(1);
    expect(after.stdout).toContain(`${join(out, "trainer.js")} differs\n`);
    expect(check(), "as it was").toMatchObject({ status: 0 });
  });
});

describe("variants", () => {
  const varied = file(
    "varied.ts",
    `import model from "./line.ts";
export default { ...model, name: "varied", variants: { "varied-fast": { learningRate: 0.5 } } };
`,
  );
  test("have names and options of their own, which --set changes", () => {
    const compiled = (...args: string[]): string => {
      expect(tapeless(["compile", varied, ...args]).stderr).toBe("");
      return readFileSync(join(folder, "generated/varied-fast/trainer.js"), "utf8");
    };
    expect(compiled("--variant", "varied-fast")).toContain("* varied-fast: a neural network");
    expect(compiled("--variant", "varied-fast", "--check")).toContain("0.5");
    expect(compiled("--variant", "varied-fast", "--set", "learningRate=0.75")).toContain("0.75");
    expect(tapeless(["compile", varied, "--help"]).stdout).toContain("for --variant: varied-fast");
  });

  test("are known", () => {
    const { status, stderr } = tapeless(["check", varied, "--variant", "varied-fats"]);
    expect(stderr).toContain(
      'TPL040 varied has no variant "varied-fats"; did you mean varied-fast?; it has varied-fast',
    );
    expect(status).toBe(2);
  });
});

describe("--types", () => {
  const wrong = file(
    "wrong-types.ts",
    `import { defineModel, linear, matmul, mse, sgd } from ${api};
export default defineModel({
  name: "wrong-types",
  build(model) {
    const x = model.input("x", [4, 2]);
    const hidden: string = linear(x, 1, { name: "linear" });
    return { loss: mse(hidden as never, matmul(x, model.input("y", [2, 1]))), optimizer: sgd({ learningRate: 1 }) };
  },
});
`,
  );
  test("finds what an editor shows, which compiling does not", () => {
    const { status, stderr } = tapeless(["compile", wrong, "--types"]);
    expect(stderr).toMatch(
      /^TPL006 TypeScript finds an error in .*:\n {2}wrong-types\.ts:6 {3}TS2322 Type 'Tensor<\[4, 1\], "f32">' is not assignable to type 'string'\.\n$/,
    );
    expect(status).toBe(2);
    expect(tapeless(["compile", wrong])).toMatchObject({ status: 0 });
    expect(tapeless(["compile", line, "--types"])).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("train and check", () => {
  test("trains, keeps a checkpoint, reports in JSON lines", () => {
    const { status, stdout } = tapeless(["train", line, "--json", "--seed", "3"]);
    const events = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text) as { event: string; loss: number; steps: number });
    expect(events.map(({ event, steps }) => [event, steps])).toEqual([
      ["epoch", 40],
      ["epoch", 80],
      ["done", 80],
    ]);
    expect(events[1]!.loss).toBeLessThan(events[0]!.loss);
    expect(existsSync(join(folder, "checkpoints/line.safetensors"))).toBe(true);
    expect(status).toBe(0);
  });

  test("draws a chart for people, in colour only where it is wanted", () => {
    const plain = tapeless(["train", line]).stdout;
    expect(plain).toContain("epoch 2/2");
    expect(plain).toContain("└──");
    expect(plain).not.toContain("\u001b");
    expect(tapeless(["train", line], { FORCE_COLOR: "1" }).stdout).toContain("\u001b[");
  });

  test("Ctrl-C ends training with a checkpoint and exit code 130", async () => {
    const checkpoint = join(folder, "interrupted.safetensors");
    const child = spawn(
      process.execPath,
      [bin, "train", line, "--epochs", "1000000", "--json", "--checkpoint", checkpoint],
      { cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
    );
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output === "") child.kill("SIGINT");
      output += text;
    });
    const status = await new Promise((done) => void child.on("close", done));
    expect(status).toBe(130);
    const last = JSON.parse(output.trim().split("\n").at(-1)!) as { event: string; steps: number };
    expect(last.event).toBe("interrupted");
    const resumed = tapeless(["train", line, "--resume", checkpoint, "--epochs", "0", "--json"]);
    expect(JSON.parse(resumed.stdout)).toMatchObject({ event: "done", steps: last.steps });
  });

  test("check agrees", () => {
    const { status, stdout } = tapeless(["check", line, "--json"]);
    const result = JSON.parse(stdout) as { ok: boolean; parameters: { target: string; name: string }[] };
    expect(result.ok).toBe(true);
    expect(result.parameters.map(({ target, name }) => `${target} ${name}`)).toEqual([
      "ts linear.weight",
      "ts linear.bias",
      "wasm linear.weight",
      "wasm linear.bias",
    ]);
    expect(status).toBe(0);
  });
});
