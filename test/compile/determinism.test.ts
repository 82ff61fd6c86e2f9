/** The same model gives the same files, wherever and whenever it is compiled; the same seed gives the same numbers. */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
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

const tsx = new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;

/** Paths of all files below a folder. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .toSorted();

test(
  "another process, in another working directory, with a copy of the models, emits the files of generated/",
  { timeout: 300_000 },
  async () => {
    const script = join(root, "compiler/cli/generate.ts");
    const emitted = join(elsewhere, "generated");
    await promisify(execFile)(process.execPath, ["--import", tsx, script, copies, emitted], {
      cwd: elsewhere,
    });
    const generated = join(root, "generated");
    const names = filesBelow(emitted);
    const remedy = "generated/ is not what the compiler emits: run `npm run generate` and commit the result";
    expect(filesBelow(generated), remedy).toEqual(names);
    const isOther = (name: string): boolean =>
      !readFileSync(join(emitted, name)).equals(readFileSync(join(generated, name)));
    expect(names.filter(isOther), remedy).toEqual([]);
  },
);

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
