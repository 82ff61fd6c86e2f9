/** A project with a model and a page, in a folder of its own inside of this one, so that it finds the package. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, type Model } from "../../compiler/index.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A regression, large enough for threads to share. `rate` is in the module beside it. */
export const modelText = `
import { defineModel, linear, mse, relu, sgd } from "../compiler/index.ts";
import { rate } from "./rate.ts";
export default defineModel({
  name: "line",
  options: { batch: 4, hidden: 8 },
  build(model, { batch, hidden }) {
    const x = model.input("x", [batch, 16]);
    const y = model.input("y", [batch, 1]);
    const value = linear(relu(linear(x, hidden, { name: "first" })), 1, { name: "second" });
    return { loss: mse(value, y), optimizer: sgd({ learningRate: rate }), outputs: { value } };
  },
});
`;

export function makeProject(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, ".artifacts-"));
  const all = { "line.ts": modelText, "rate.ts": "export const rate = 0.01;\n", ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A few steps of a trainer, here or in a worker: losses and what is saved. It stands in pages, too, so that it uses nothing else. */
export const trainLine = async (
  trainer: {
    step(batch: { readonly x: Float32Array; readonly y: Float32Array }): number | Promise<number>;
    save(): Uint8Array | Promise<Uint8Array>;
  },
  batch: number,
): Promise<{ readonly losses: readonly number[]; readonly saved: string }> => {
  let word = 1;
  const random = (): number => (word = (Math.imul(word, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const hash = (bytes: Uint8Array): string =>
    String(bytes.reduce((all, byte) => Math.imul(all ^ byte, 16_777_619) >>> 0, 0));
  const losses: number[] = [];
  for (let k = 0; k < 3; k++) {
    const x = Float32Array.from({ length: batch * 16 }, random);
    const y = Float32Array.from({ length: batch }, random);
    losses.push(await trainer.step({ x, y }));
  }
  return { losses, saved: hash(await trainer.save()) };
};

/** What a trainer from memory gets of that model, for target wasm. */
export async function expectedOf(
  folder: string,
  options: { readonly batch: number; readonly hidden: number },
): ReturnType<typeof trainLine> {
  const { default: model } = (await import(pathToFileURL(join(folder, "line.ts")).href)) as {
    readonly default: Model;
  };
  const compiled = await compile(model, { target: "wasm", options });
  const trainer = await compiled.createTrainer({ seed: 3 });
  return trainLine(trainer as Parameters<typeof trainLine>[0], options.batch);
}
