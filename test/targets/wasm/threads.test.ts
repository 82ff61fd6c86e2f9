/** Threads: the same bits as one, and an error where one dies. */
import { expect, test } from "vitest";
import { compile } from "../../../compiler/index.ts";
import lenet5 from "../../../models/lenet5.ts";
import charRnn from "../../../models/char-rnn.ts";
import { randomBatch } from "../../support/check-model.ts";
import { randomNumbers } from "../../support/numeric.ts";

test.each([
  ["lenet5", lenet5],
  ["char-rnn", charRnn],
] as const)("%s: as many threads as one likes, and the same bits", { timeout: 120_000 }, async (_, model) => {
  const compiled = await compile(model, { target: "wasm" });
  const { step } = compiled.trainer.objectives.get("loss")!;
  const train = async (threads: number): Promise<Uint8Array> => {
    const trainer = await compiled.createTrainer({ seed: 1, threads, fixedThreads: true });
    const random = randomNumbers(2);
    for (let k = 0; k < 3; k++) trainer.step(randomBatch(step, random));
    return trainer.save();
  };
  const alone = await train(1);
  expect(await train(2)).toEqual(alone);
  expect(await train(3)).toEqual(alone);
});

test.each([0, 1.5, 65, NaN])("threads: %s is refused", async (threads) => {
  const compiled = await compile(charRnn, { target: "wasm" });
  await expect(compiled.createTrainer({ threads })).rejects.toThrow("TPL205 threads must be");
});
