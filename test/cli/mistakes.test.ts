/** What people type by mistake: the code, what is wrong, what to do instead; never a stack. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { compile, defineModel, initial, sgd, sum } from "../../compiler/index.ts";
import { tellWarnings } from "../../compiler/cli/console.ts";
import { main } from "../../compiler/cli/main.ts";
import type { Warning } from "../../compiler/errors.ts";
import { collect } from "./collect.ts";

const folder = mkdtempSync(join(tmpdir(), "tapeless-mistakes-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const api = JSON.stringify(fileURLToPath(new URL("../../compiler/index.ts", import.meta.url)));

function file(name: string, text: string): string {
  writeFileSync(at(name), text);
  return at(name);
}

const build = `build(model, options) {
    const x = model.input("x", [4, 1]);
    const y = model.input("y", [4, 1]);
    return { loss: mse(linear(x, 1, { name: "linear" }), y), optimizer: sgd({ learningRate: options.rate }) };
  },`;
const data = `{ description: "a line", train: { size: 8, inputs: { x: new Float32Array(8), y: new Float32Array(8) } } }`;
const model = (name: string, training: string): string =>
  file(
    `${name}.ts`,
    `import { defineModel, linear, mse, sgd } from ${api};
export default defineModel({
  name: ${JSON.stringify(name)},
  options: { rate: 0.1, flag: false, kind: "a" },
  ${build}
  ${training}
});
`,
  );
const line = model("line", `training: { epochs: 1, data: () => (${data}) },`);
const silent = model("silent", "");
const throwing = model("throwing", `training: { epochs: 1, data: () => { throw "no data today"; } },`);
const unread = model(
  "unread",
  `training: { epochs: 1, data: ({ path }) => { throw new Error("no " + path); } },`,
);
const bestName = model("x.best", `training: { epochs: 1, data: () => (${data}) },`);
mkdirSync(at("folder"));
mkdirSync(at("folder.ts"));
const garbage = file("garbage.safetensors", "not a checkpoint at all, but longer than eight bytes");
const own = ["--checkpoint", at("own.safetensors")];

interface Mistake {
  readonly args: readonly string[];
  /** "usage" for what the command line cannot read. */
  readonly code: string;
  /** All of these are in the message. */
  readonly says: readonly string[];
}

const mistake = (args: readonly string[], code: string, ...says: readonly string[]): Mistake => ({
  args,
  code,
  says,
});

const number = "It is an integer from";
const mistakes: readonly Mistake[] = [
  // Commands and options that there are not.
  mistake(["trian", line], "usage", "unknown command 'trian'", "Did you mean train?"),
  mistake(["train"], "usage", "missing required argument 'MODEL'"),
  mistake(["train", line, "--epoch", "3"], "usage", "unknown option '--epoch'", "Did you mean --epochs?"),
  mistake(["train", line, line], "usage", "too many arguments"),
  // Numbers that are none.
  ...["-1", "1.5", "abc", "1e3", "0x10", "", "99999999999999999999"].map((text) =>
    mistake(["train", line, "--epochs", text], "usage", "--epochs", number),
  ),
  mistake(["train", line, "--patience", "0"], "usage", "--patience", `${number} 1`),
  mistake(["train", line, "--seed", "4294967296"], "usage", "--seed", "4294967295"),
  mistake(["train", line, "--threads", "0"], "usage", "--threads", `${number} 1 to 64`),
  mistake(["check", line, "--samples", "some"], "usage", "--samples", number),
  mistake(["compile", line, "--budget", "1 apple"], "usage", "It is a number of bytes"),
  // Words that are none.
  mistake(["compile", line, "--target", "cuda"], "usage", `This version knows "ts" and "wasm" and "wgsl".`),
  mistake(["train", line, "--target", "wgsl"], "usage", `This version knows "ts" and "wasm".`),
  mistake(["compile", line, "--precision", "exact"], "usage", "Allowed choices are fast, strict"),
  mistake(["inspect", line, "--stage", "loop"], "usage", "Allowed choices are layers, trace"),
  mistake(["inspect", line, "--format", "svg"], "usage", "Allowed choices are text, dot, json, html"),
  mistake(["compile", line, "--dump", "loop"], "TPL040", '"loop"', "choose from layers, trace"),
  mistake(["inspect", line, "--program", "train"], "TPL040", '"train"', "choose from step, gradients"),
  // Options of the model.
  mistake(["train", line, "--set", "rate"], "usage", "It is written as key=value."),
  mistake(["train", line, "--set", "rat=1", ...own], "TPL040", '"rat"', "it has rate, flag, kind"),
  mistake(["train", line, "--set", "__proto__=1", ...own], "TPL040", '"__proto__"'),
  ...["", " ", "much", "Infinity", "NaN", "1,5"].map((text) =>
    mistake(["train", line, "--set", `rate=${text}`, ...own], "TPL040", "option rate is a number, not"),
  ),
  mistake(["compile", line, "--set", "flag=maybe"], "TPL040", "true or false", "yes or no", '"maybe"'),
  // Options that do not go together, or that nothing would read.
  mistake(["train", line, "--threads", "2", "--target", "ts", ...own], "TPL040", "--threads", "target wasm"),
  mistake(["compile", line, "--inline", "--out", at("out")], "TPL040", "--inline", "target wasm"),
  mistake(["train", line, "--data", at("folder"), ...own], "TPL040", "makes its own", "leave out --data"),
  mistake(["train", line, "--patience", "2", ...own], "TPL040", "has no test data"),
  // Places.
  mistake(["compile", line, "--out", "/proc/tapeless"], "TPL230", "/proc/tapeless", "choose another place"),
  mistake(["compile", line, "--out", line], "TPL230", "EEXIST", "choose another place"),
  mistake(["inspect", line, "--out", "/proc/tapeless"], "TPL230", "/proc/tapeless", "choose another place"),
  mistake(["inspect", line, "--out", at("folder")], "TPL230", "EISDIR"),
  mistake(["inspect", line, "--out", join(line, "x.html")], "TPL230", "choose another place"),
  mistake(["train", line, "--checkpoint", "/proc/tapeless/x.safetensors"], "TPL230", "choose another place"),
  mistake(["train", line, "--checkpoint", line], "TPL040", "the file holds something else"),
  mistake(["train", line, "--checkpoint", at("new")], "TPL040", "must end in .safetensors"),
  mistake(["train", line, "--checkpoint", at("folder")], "TPL040", "is a folder"),
  mistake(["train", line, "--checkpoint", "/dev/null"], "TPL040", "no ordinary file"),
  mistake(["train", bestName], "TPL040", "where the best epoch of", "with --checkpoint"),
  mistake(["train", line, "--resume", at("none")], "TPL040", "there is no checkpoint", "to resume from"),
  mistake(["train", line, "--resume", at("folder"), ...own], "TPL230", "EISDIR"),
  mistake(
    ["train", line, "--resume", garbage, ...own],
    "TPL220",
    garbage,
    "at byte 0",
    "use an earlier checkpoint",
  ),
  // Model files.
  mistake(["compile", at("none.ts")], "TPL001", "there is no file", "give the path of a model file"),
  mistake(["compile", at("folder.ts")], "TPL001", "there is no file"),
  mistake(["compile", join(line, "inner.ts")], "TPL001", "there is no file"),
  mistake(["compile", file("model.json", "{}")], "TPL001", "not a TypeScript file"),
  mistake(["compile", file("other.ts", "export default 1;")], "TPL001", 'write "export default defineModel('),
  mistake(["compile", file("named.ts", "export const model = 1;")], "TPL001", "exports no model"),
  mistake(["compile", file("throws.ts", 'throw new Error("boom");')], "TPL001", "threw Error: boom"),
  mistake(["compile", file("text.ts", 'throw "boom";')], "TPL001", "threw boom"),
  mistake(["train", silent, ...own], "TPL040", "says nothing about its data", '"training: { epochs, data }"'),
  mistake(["train", throwing, ...own], "TPL041", "the data of throwing: no data today"),
  mistake(["train", unread, ...own, "--data", "x"], "TPL041", "the data of unread: no x"),
  mistake(
    ["compile", line, "--budget", "100", "--out", at("out")],
    "TPL030",
    "the budget is 100",
    "a smaller model",
  ),
];

async function run(args: readonly string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const into = (list: string[]) => ({ write: (text: string) => list.push(text) });
  const code = await main(args, { stdout: into(out), stderr: into(errors) });
  return { code, out: out.join(""), errors: errors.join("") };
}

test.each(mistakes.map((entry) => [entry.args.join(" ").replaceAll(`${folder}/`, ""), entry] as const))(
  "%s",
  async (_, { args, code, says }) => {
    const told = await run(args);
    expect(told.errors.startsWith(code === "usage" ? "error: " : `${code} `)).toBe(true);
    for (const part of says) expect(told.errors).toContain(part);
    expect(told.errors).not.toMatch(/^ {4}at |internal error/m);
    expect({ code: told.code, out: told.out }).toEqual({ code: 2, out: "" });

    const json = await run([...args, "--json"]);
    expect({ code: json.code, errors: json.errors }).toEqual({ code: 2, errors: "" });
    const { event, code: named, message } = JSON.parse(json.out) as Readonly<Record<string, string>>;
    expect({ event, named }).toEqual({ event: "failed", named: code });
    for (const part of says) expect(message).toContain(part);
  },
);

test("mistakes leave no files", () => {
  const left = readdirSync(folder).filter((name) => !name.endsWith(".ts") && !name.startsWith("folder"));
  expect(left.toSorted()).toEqual(["garbage.safetensors", "model.json", "out"]);
  expect(readdirSync(at("out"))).toEqual([]);
});

describe("what is right", () => {
  test.each([
    ["yes", true],
    ["ON", true],
    ["1", true],
    ["no", false],
    ["off", false],
    ["0", false],
  ])("--set flag=%s", async (text, value) => {
    const report = "report: ({ options }) => JSON.stringify(options),";
    const told = model("told", `training: { epochs: 0, data: () => (${data}), ${report} },`);
    const { code, out } = await run(["train", told, "--set", `flag=${text}`, "--json", ...own]);
    expect(code).toBe(0);
    expect(JSON.parse(JSON.parse(out).report as string)).toEqual({ rate: 0.1, flag: value, kind: "a" });
  });

  test("help lists a model's options, the stages and the formats; the version is the package's", async () => {
    const train = await run(["train", line, "--help"]);
    expect(train).toMatchObject({ code: 0, errors: "" });
    expect(train.out).toMatch(
      /Options of line, .* defaults:\n {2}rate {2}0\.1\n {2}flag {2}false\n {2}kind {2}a\n/,
    );
    const inspect = await run(["inspect", "--help"]);
    for (const word of ["layers ", "schedule ", '"dot", "json"', "--target", "--precision"])
      expect(inspect.out).toContain(word);
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test("--dump and inspect show what runs on a target", async () => {
    for (const command of [
      ["compile", line, "--dump", "schedule"],
      ["inspect", line, "--stage", "schedule"],
    ]) {
      expect((await run([...command, "--target", "ts"])).out).not.toContain(" vector");
      for (const lanes of [
        ["--target", "wasm"],
        ["--target", "ts", "--precision", "strict"],
      ])
        expect((await run([...command, ...lanes])).out).toMatch(/for \S+ in 0\.\.4 vector/);
    }
    expect((await run(["inspect", line, "--stage", "files", "--target", "wasm"])).out).toMatch(
      /inWebAssembly\([^]*\n;; kernels\.wat\n;; @generated\n\(module\n/,
    );
  });
});

describe("the same from code", () => {
  const small = defineModel({
    name: "small",
    options: { size: 2, flag: true, kind: "a" },
    build: (builder, { size }) => ({
      loss: sum(builder.parameter("w", [size], initial.ones)),
      optimizer: sgd({ learningRate: 0.1 }),
    }),
  });

  test("a trainer in TypeScript has one thread", async () => {
    const { createTrainer } = await compile(small);
    await expect(createTrainer({ threads: 2 })).rejects.toThrow(/^TPL205 threads are of target wasm/);
    expect((await createTrainer({ threads: 1 })).steps).toBe(0);
  });

  test.each<[string, unknown]>([
    ["size", true],
    ["size", null],
    ["size", [3]],
    ["size", "3 px"],
    ["size", NaN],
    ["flag", "maybe"],
    ["flag", 2],
    ["flag", {}],
    ["kind", {}],
    ["kind", undefined],
  ])("option %s is not %j", async (name, value) => {
    await expect(compile(small, { options: { [name]: value } })).rejects.toThrow(
      /^TPL040 small: option .* is /,
    );
  });
});

describe("warnings", () => {
  const warning: Warning = { code: "TPL003", message: "nothing reads x\u001b[2J", location: undefined };

  test("are lines on stderr, or JSON among the output", () => {
    const text = collect();
    tellWarnings(text.console, [warning]);
    expect(text.text()).toBe("");
    expect(text.complaints()).toBe("warning TPL003 nothing reads x\\u{1b}[2J\n");
    const json = collect(true);
    tellWarnings(json.console, [warning]);
    expect(json.complaints()).toBe("");
    expect(JSON.parse(json.text())).toEqual({ event: "warning", code: "TPL003", message: warning.message });
  });

  test("are errors with --strict", () => {
    expect(() => tellWarnings(collect().console, [warning], true)).toThrow(
      /^TPL003 nothing reads x.*--strict/,
    );
    expect(() => tellWarnings(collect().console, [], true)).not.toThrow();
  });
});
