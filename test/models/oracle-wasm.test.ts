/** Whole models against PyTorch, trained on WebAssembly by one thread and by two. */
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/index.ts";
import { loadTrainer } from "../../compiler/targets/load.ts";
import { sharingAll } from "../support/sharing-all.ts";
import { follow, followInDouble, trainedCases } from "./follow.ts";
import { modelOf } from "./oracle-models.ts";

describe.each(trainedCases)("%s: %s", (_, __, oracle) => {
  const model = modelOf(oracle);

  test("f64, the same bits with two threads", async () => {
    const { createTrainer } = await compile(model, { target: "wasm", float: "f64" });
    const [alone, together] = [
      await createTrainer(),
      await createTrainer({ threads: 2, fixedThreads: true }),
    ];
    followInDouble(oracle, alone);
    followInDouble(oracle, together);
    expect(together.save()).toEqual(alone.save());
  });

  test("f32, the same bits with two threads that share all they can", async () => {
    const { target, trainer, createTrainer } = await compile(model, { target: "wasm" });
    const [alone, together] = [
      await createTrainer(),
      await loadTrainer(target, sharingAll(trainer), { threads: 2, fixedThreads: true }),
    ];
    follow(oracle, alone, 1e-4);
    follow(oracle, together, 1e-4);
    expect(together.save()).toEqual(alone.save());
  });
});
