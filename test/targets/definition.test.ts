/** Numbers in a trainer's definition are what the model says, also those that JSON has no word for. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { compile, concat, defineModel, initial, mul, sgd, sum, type Tensor } from "../../compiler/index.ts";
import type { MemoryTypes } from "../../compiler/targets/target.ts";
import type { Initial, Trainer } from "../../runtime/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(root, ".artifacts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const numbers = [NaN, Infinity, -Infinity, -0, 0, 1e-40, -1.5, 2 ** 31, 3.4028234663852886e38];
/** Initial values, and what two elements of them must be. */
const initials: Readonly<Record<string, readonly [Initial, (value: number) => boolean]>> = {
  ...Object.fromEntries(
    numbers.map((number) => [
      `constant ${Object.is(number, -0) ? "-0" : number}`,
      [initial.constant(number), (value: number) => Object.is(value, Math.fround(number))] as const,
    ]),
  ),
  // Redrawn until in an interval that is open on one side or both.
  positive: [initial.truncatedNormal(0, 1, 0, Infinity), (value) => value > 0 && Number.isFinite(value)],
  negative: [initial.truncatedNormal(0, 1, -Infinity, 0), (value) => value < 0 && Number.isFinite(value)],
  normal: [initial.truncatedNormal(50, 1, -Infinity, Infinity), (value) => value > 40 && value < 60],
};

const model = defineModel({
  name: "numbers",
  build(m) {
    const names = Object.keys(initials);
    for (const name of names) {
      m.parameter(name, [2], initials[name]![0]);
      m.state(`state ${name}`, [2], initials[name]![0]);
    }
    const data: Tensor = m.parameter("data", [numbers.length], initial.data(numbers));
    const typed: Tensor = m.parameter("typed", [numbers.length], initial.data(Float64Array.from(numbers)));
    const constant: Tensor = m.constant(numbers, [numbers.length]);
    const one: Tensor = m.parameter("one", [1], initial.ones);
    return {
      loss: sum(mul(one, 2)),
      optimizer: sgd({ learningRate: 0.1 }),
      outputs: { all: concat([data, typed, constant], 0) },
      frozen: [...names, "data", "typed"],
    };
  },
});

function check(trainer: Trainer<MemoryTypes>): void {
  for (const [name, [, isRight]] of Object.entries(initials))
    for (const values of [trainer.parameters[name]!, trainer.state[`state ${name}`]!])
      expect([...values].map((value) => [name, value, isRight(value)])).toEqual(
        [...values].map((value) => [name, value, true]),
      );
  const stored = [...Float32Array.from(numbers)];
  expect([...trainer.predict({})["all"]!]).toEqual([...stored, ...stored, ...stored]);
}

describe.each(["ts", "wasm"] as const)("%s", (target) => {
  test("from memory", async () => {
    check(await (await compile(model, { target })).createTrainer());
  });

  test.each([false, true])("written to files, standalone: %s", async (standalone) => {
    const place = mkdtempSync(join(folder, "a"));
    const files = await (await compile(model, { target, standalone, folder: place })).files();
    for (const [file, content] of files) writeFileSync(join(place, file), content);
    const { createTrainer } = (await import(pathToFileURL(join(place, "trainer.ts")).href)) as {
      readonly createTrainer: () => Promise<Trainer<MemoryTypes>>;
    };
    check(await createTrainer());
  });
});
