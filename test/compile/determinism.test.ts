/** The same model gives the same files, wherever and whenever it is compiled; the same seed gives the same numbers. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { compile, type Model } from "../../compiler/index.ts";
import { oracleModels } from "../models/oracle-models.ts";
import { randomBatch } from "../support/check-model.ts";
import { randomNumbers } from "../support/numeric.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const models = readdirSync(join(root, "models")).filter((name) => name.endsWith(".ts"));
const elsewhere = mkdtempSync(join(tmpdir(), "tapeless-"));
/** A copy of the model files within the project, since they import its compiler. */
const copies = mkdtempSync(join(root, ".models-"));
mkdirSync(join(copies, "data"));
for (const name of models) copyFileSync(join(root, "models", name), join(copies, name));
for (const name of readdirSync(join(root, "models/data")))
  copyFileSync(join(root, "models/data", name), join(copies, "data", name));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
  rmSync(copies, { recursive: true });
});

const script = join(root, "test/support/print-hashes.ts");
const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** Hashes of all files of the models, by name, from another process. */
async function hashesFrom(cwd: string, folder: string): Promise<Readonly<Record<string, string>>> {
  const files = models.map((name) => join(folder, name));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--import", tsx, script, ...files], {
    cwd,
    encoding: "utf8",
  });
  return JSON.parse(stdout) as Readonly<Record<string, string>>;
}

test("two processes, in two working directories, with two copies of the models, emit the same files", async () => {
  const [here, there] = await Promise.all([
    hashesFrom(root, join(root, "models")),
    hashesFrom(elsewhere, copies),
  ]);
  expect(Object.keys(here).length).toBe(models.length);
  expect(there).toEqual(here);
});

test("compiled again after other models, a model gives the same files", async () => {
  const filesOf = async (model: Model) => (await compile(model)).files();
  const chosen = ["xor-adam", "lstm-1", "mnist-cnn-small", "gpt-small"].map((name) =>
    oracleModels.get(name)!,
  );
  const first = await Promise.all(chosen.map(filesOf));
  for (const [k, model] of [...chosen.entries()].toReversed()) expect(await filesOf(model)).toEqual(first[k]);
});

describe.each(["xor-adam", "mnist-cnn-small", "lstm-1", "gpt-small"])("%s", (name) => {
  test.each(["fast", "strict"] as const)(
    "the same seed gives the same losses, in %s precision",
    async (precision) => {
      const losses = async (seed: number): Promise<number[]> => {
        const compiled = await compile(oracleModels.get(name)!, { precision });
        const trainer = await compiled.createTrainer({ seed, onNaN: "ignore" });
        // The oracle's models start at zero.
        const numbers = randomNumbers(seed);
        for (const values of Object.values(trainer.parameters))
          for (let k = 0; k < values.length; k++) values[k] = numbers() - 0.5;
        const random = randomNumbers(5);
        const { step } = [...compiled.trainer.objectives.values()][0]!;
        return Array.from({ length: 20 }, () => trainer.step(randomBatch(step, random)));
      };
      const first = await losses(4);
      expect(await losses(4)).toEqual(first);
      expect(await losses(5)).not.toEqual(first);
    },
  );
});
