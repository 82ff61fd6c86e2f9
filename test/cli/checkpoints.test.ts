/** No checkpoint of another run is lost, whatever a training does. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { TrainOptions } from "../../compiler/cli/session.ts";
import type { Interruption } from "../../compiler/cli/signals.ts";
import { train } from "../../compiler/cli/train.ts";
import { defineModel, linear, mse, sgd, type Model } from "../../compiler/index.ts";
import { collect } from "./collect.ts";

const root = mkdtempSync(join(tmpdir(), "tapeless-checkpoints-"));
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of its own for every test. */
let folder: string;
let count = 0;
beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});
const path = (name: string): string => join(folder, name);
const last = () => path("line.safetensors");
const best = () => path("line.best.safetensors");
const bytes = (name: string): Buffer => readFileSync(path(name));

const examples = (size: number) => ({
  size,
  inputs: {
    x: Float32Array.from({ length: size }, (_, k) => k / size),
    y: Float32Array.from({ length: size }, (_, k) => (2 * k) / size),
  },
});

/** Four steps an epoch. */
const line = (learningRate = 0.1): Model =>
  defineModel({
    name: "line",
    options: { learningRate },
    build(model, options) {
      const x = model.input("x", [4, 1]);
      const y = model.input("y", [4, 1]);
      return { loss: mse(linear(x, 1, { name: "linear" }), y), optimizer: sgd(options) };
    },
    training: {
      epochs: 2,
      data: () => ({ train: examples(16), test: examples(4), description: "a line" }),
    },
  });

/** Does something before a step, counted from 0; "SIGINT" interrupts there. */
function before(steps: Readonly<Record<number, "SIGINT" | (() => void)>>): Interruption {
  let step = 0;
  return {
    get signal() {
      const action = steps[step++];
      if (action === "SIGINT") return action;
      action?.();
      return undefined;
    },
  };
}

async function run(options: TrainOptions = {}, interruption?: Interruption, model = line()) {
  const { console, text } = collect();
  const code = await train(model, { checkpoint: last(), ...options }, console, interruption);
  return { code, text: text() };
}

const files = (): string[] => readdirSync(folder).toSorted();

describe("a file of another run", () => {
  test("is set aside with its best one, under the next free number, and told", async () => {
    await run({ seed: 1 });
    const [first, firstBest] = [bytes("line.safetensors"), bytes("line.best.safetensors")];
    const { text } = await run({ seed: 2 });
    expect(text).toContain("line.safetensors was of another run, which is kept as ");
    expect(text).toContain(`${path("line.1.safetensors")} and ${path("line.1.best.safetensors")}\n`);
    expect(bytes("line.1.safetensors")).toEqual(first);
    expect(bytes("line.1.best.safetensors")).toEqual(firstBest);
    const second = bytes("line.safetensors");
    expect(second).not.toEqual(first);
    await run({ seed: 3 });
    expect(bytes("line.1.safetensors")).toEqual(first);
    expect(bytes("line.2.safetensors")).toEqual(second);
    // What was set aside can be gone on with, and is as if nothing had happened.
    await run({ resume: path("line.1.safetensors"), epochs: 3, checkpoint: path("more.safetensors") });
    await run({ seed: 1, epochs: 3, checkpoint: path("whole.safetensors") });
    expect(bytes("more.safetensors")).toEqual(bytes("whole.safetensors"));
    expect(bytes("more.best.safetensors")).toEqual(bytes("whole.best.safetensors"));
  });

  test("is replaced with --overwrite", async () => {
    await run({ seed: 1 });
    await run({ seed: 2, overwrite: true });
    expect(files()).toEqual(["line.best.safetensors", "line.safetensors"]);
  });

  test("its best one does not stay beside a run without test data", async () => {
    await run();
    const blind = line();
    const data = () => ({ train: examples(16), description: "" });
    await run({}, undefined, { ...blind, training: { ...blind.training!, data } });
    expect(files()).toEqual(["line.1.best.safetensors", "line.1.safetensors", "line.safetensors"]);
  });

  test("is set aside by a run that goes on from the best epoch: the last one is further", async () => {
    const rate = line(2.2);
    await run({ epochs: 6, seed: 4 }, undefined, rate);
    const [whole, wholeBest] = [bytes("line.safetensors"), bytes("line.best.safetensors")];
    expect(wholeBest).not.toEqual(whole);
    await run({ epochs: 6, resume: best() }, undefined, rate);
    expect(bytes("line.1.safetensors")).toEqual(whole);
    expect(bytes("line.1.best.safetensors")).toEqual(wholeBest);
    expect(bytes("line.safetensors")).toEqual(whole);
    expect(bytes("line.best.safetensors")).toEqual(wholeBest);
  });
});

test("a run that was killed between its two files does the epoch again", async () => {
  await run({ epochs: 1, seed: 3 });
  const first = bytes("line.safetensors");
  await run({ epochs: 2, resume: true });
  expect(bytes("line.best.safetensors")).toEqual(bytes("line.safetensors"));
  writeFileSync(last(), first);
  await run({ epochs: 3, resume: true });
  await run({ epochs: 3, seed: 3, checkpoint: path("whole.safetensors") });
  expect(files()).toEqual([
    "line.best.safetensors",
    "line.safetensors",
    "whole.best.safetensors",
    "whole.safetensors",
  ]);
  expect(bytes("line.safetensors")).toEqual(bytes("whole.safetensors"));
  expect(bytes("line.best.safetensors")).toEqual(bytes("whole.best.safetensors"));
});

describe("an interruption", () => {
  test("before the first step writes nothing, of a new run or of one that goes on", async () => {
    expect(await run({}, before({ 0: "SIGINT" }))).toMatchObject({
      code: 130,
      text: expect.stringMatching(/\ninterrupted before the first step: nothing was written\n$/) as string,
    });
    expect(files()).toEqual([]);
    await run();
    const saved = bytes("line.safetensors");
    await run({ epochs: 3, resume: true }, before({ 0: "SIGINT" }));
    expect(bytes("line.safetensors")).toEqual(saved);
    expect(files()).toEqual(["line.best.safetensors", "line.safetensors"]);
  });

  test("before the first epoch's end is kept beside the other run", async () => {
    await run({ seed: 1 });
    const trained = bytes("line.safetensors");
    const { text } = await run({ seed: 2 }, before({ 3: "SIGINT" }));
    expect(text).toContain("interrupted in epoch 1, after step 3; ");
    expect(text).toContain(`${last()} is of another run, and as it was; go on with --resume `);
    expect(bytes("line.safetensors")).toEqual(trained);
    await run({ resume: path("line.1.safetensors"), checkpoint: path("parts.safetensors") });
    await run({ seed: 2, checkpoint: path("whole.safetensors") });
    expect(bytes("parts.safetensors")).toEqual(bytes("whole.safetensors"));
  });

  test("after an epoch goes where the epoch went", async () => {
    await run({ seed: 1 });
    const trained = bytes("line.safetensors");
    await run({ seed: 2, epochs: 3 }, before({ 6: "SIGINT" }));
    expect(bytes("line.1.safetensors")).toEqual(trained);
    await run({ resume: true, epochs: 3 });
    await run({ seed: 2, epochs: 3, checkpoint: path("whole.safetensors") });
    expect(bytes("line.safetensors")).toEqual(bytes("whole.safetensors"));
    expect(bytes("line.best.safetensors")).toEqual(bytes("whole.best.safetensors"));
  });

  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("by %s has exit code %i", async (signal, code) => {
    let asked = 0;
    const interruption: Interruption = {
      get signal() {
        return asked++ === 1 ? signal : undefined;
      },
    };
    expect((await run({}, interruption)).code).toBe(code);
    expect(existsSync(last())).toBe(true);
  });
});

describe("files that cannot be written", () => {
  test("in the middle: training goes on, tells it, and catches up", async () => {
    const away = `${folder}.away`;
    const { code, text } = await run(
      { epochs: 4, seed: 5 },
      // The second epoch's end finds no folder.
      before({ 6: () => renameSync(folder, away), 10: () => renameSync(away, folder) }),
    );
    expect(code).toBe(0);
    expect(text).toMatch(
      /\nwarning: TPL230 cannot write .*; epoch 1 is kept; training goes on, and tries again/,
    );
    await run({ epochs: 4, seed: 5, checkpoint: path("whole.safetensors") });
    expect(bytes("line.safetensors")).toEqual(bytes("whole.safetensors"));
    // Also where the best epoch was the one that could not be saved.
    expect(bytes("line.best.safetensors")).toEqual(bytes("whole.best.safetensors"));
  });

  test("at the end: no success", async () => {
    const away = `${folder}.away`;
    const { code, text } = await run({ seed: 5 }, before({ 6: () => renameSync(folder, away) }));
    expect(code).toBe(1);
    expect(text).toMatch(/\nthe end of training is not saved: TPL230 cannot write /);
    renameSync(away, folder);
    expect(files()).toEqual([".line.safetensors.lock", "line.best.safetensors", "line.safetensors"]);
    // The lock is of this process, which is not training any more; it had lost sight of the file.
    rmSync(path(".line.safetensors.lock"));
    await run({ seed: 5, epochs: 1, checkpoint: path("one.safetensors") });
    expect(bytes("line.safetensors")).toEqual(bytes("one.safetensors"));
  });

  test("on an interruption: it says so", async () => {
    const away = `${folder}.away`;
    const { code, text } = await run({}, before({ 2: () => renameSync(folder, away), 3: "SIGINT" }));
    expect(code).toBe(130);
    expect(text).toMatch(/\ninterrupted in epoch 1, after step 3; not saved: TPL230 cannot write /);
    renameSync(away, folder);
  });

  test("are found before anything is compiled", async () => {
    const never: Model = {
      ...line(),
      build() {
        throw new Error("compiled");
      },
    };
    const refused = (checkpoint: string) =>
      expect(run({ checkpoint }, undefined, never), checkpoint).rejects.toThrow(/^TPL(040|230) .*/);
    writeFileSync(path("model.ts"), "export {};\n");
    writeFileSync(path("file"), "");
    mkdirSync(path("folder.safetensors"));
    symlinkSync("circle.safetensors", path("circle.safetensors"));
    for (const name of [
      "model.ts",
      "file",
      "new",
      "folder.safetensors",
      "circle.safetensors",
      "file/x.safetensors",
    ])
      await refused(path(name));
    await refused("/proc/tapeless/x.safetensors");
    await refused("/dev/null");
    await expect(run({ checkpoint: best() }, undefined, never)).rejects.toThrow(
      /^TPL040 .*: this is where the best epoch of .*line\.safetensors is kept; choose another name with --checkpoint/,
    );
    expect(readFileSync(path("model.ts"), "utf8")).toBe("export {};\n");
    expect(files().filter((name) => name.startsWith("."))).toEqual([]);
  });
});

test("a symbolic link is written through, also one to a file that is not there yet", async () => {
  mkdirSync(path("far"));
  symlinkSync("far/there.safetensors", last());
  await run({ seed: 1 });
  const first = bytes("far/there.safetensors");
  await run({ seed: 2 });
  expect(lstatSync(last()).isSymbolicLink() && readlinkSync(last())).toBe("far/there.safetensors");
  expect(bytes("far/there.1.safetensors")).toEqual(first);
  expect(bytes("far/there.safetensors")).not.toEqual(first);
  await run({ resume: true, epochs: 3 });
  expect(lstatSync(last()).isSymbolicLink()).toBe(true);
});

test("a checkpoint may have another name if it is one", async () => {
  await run({ seed: 1 });
  renameSync(last(), path("weights.bin"));
  await run({ seed: 1, resume: path("weights.bin"), checkpoint: path("weights.bin"), epochs: 3 });
  await run({ seed: 1, epochs: 3, checkpoint: path("whole.safetensors") });
  expect(bytes("weights.bin")).toEqual(bytes("whole.safetensors"));
});

describe("the lock", () => {
  const lock = () => path(".line.safetensors.lock");

  test("is there while training runs, and refuses a second one", async () => {
    let second: Promise<unknown> | undefined;
    let text = "";
    await run(
      {},
      before({ 1: () => ((text = readFileSync(lock(), "utf8")), (second = run().catch(String))) }),
    );
    expect(text.split(" ")[0]).toBe(String(process.pid));
    expect(await second).toMatch(
      /TPL040 another training, process \d+, writes .*line\.safetensors: wait for its end, or give this one a --checkpoint of its own/,
    );
    expect(existsSync(lock())).toBe(false);
  });

  test("is given back where training fails", async () => {
    const broken: Model = {
      ...line(),
      build() {
        throw new Error("no");
      },
    };
    await expect(run({}, undefined, broken)).rejects.toThrow("TPL004");
    expect(files()).toEqual([]);
  });

  test.each([
    ["of a process that has ended", "4194303 12345"],
    ["of a process whose number is another's now", `${process.pid} 1`],
    ["without a process", ""],
    ["that is anything else", "\u0000 what\nis this"],
  ])("%s is taken over", async (_, text) => {
    writeFileSync(lock(), text);
    expect((await run()).code).toBe(0);
    expect(files()).toEqual(["line.best.safetensors", "line.safetensors"]);
  });
});

describe("a loss that has grown a hundredfold", () => {
  test("ends with a hint, and not as a success", async () => {
    const { code, text } = await run({}, undefined, line(4));
    expect(text).toMatch(
      /\nthe loss has grown from \S+ to \S+: this is no success\. Often the learning rate is too high\.\n/,
    );
    expect(code).toBe(1);
  });

  test("a loss that falls does not", async () => {
    const { code, text } = await run({ epochs: 40 });
    expect(text).not.toContain("grown");
    expect(code).toBe(0);
  });
});
