/**
 * Trainers of two threads, one after the other. Closed ones leave nothing behind; of those that are only forgotten, the collector ends some while others are
 * made. Descriptors and memory are Linux's: elsewhere only that all of them train is tried.
 */
import { readdirSync, readFileSync } from "node:fs";
import { compile, defineModel, linear, mse, sgd, type Tensor } from "../../compiler/index.ts";
import { loadTrainer } from "../../compiler/targets/load.ts";
import { sharingAll } from "../support/sharing-all.ts";
import type { Sweep } from "./sweep.ts";

const model = defineModel({
  name: "small",
  build(m) {
    const x: Tensor = m.input("x", [16, 16]);
    return { loss: mse(linear(x, 16, { name: "a" }), x), optimizer: sgd({ learningRate: 0.01 }) };
  },
});

const descriptors = (): number => {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return 0;
  }
};

const mebibytes = (): number => {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))![1]) / 1024;
  } catch {
    return 0;
  }
};

export const trainersInARow: Sweep = {
  name: "trainers-in-a-row",
  what: "trainers of two threads",
  count: 1000,
  small: 24,
  async run(count, seed) {
    const compiled = await compile(model, { target: "wasm" });
    const shared = sharingAll(compiled.trainer);
    const x = new Float32Array(256).fill(0.5);
    const make = async (close: boolean): Promise<void> => {
      const trainer = await loadTrainer(compiled.target, shared, { seed, threads: 2 });
      trainer.step({ x });
      if (close) trainer.close();
    };
    const failures: string[] = [];
    // Half of them closed, half of them forgotten. Some at first, of which the engine remembers things.
    for (const close of [true, false]) {
      for (let k = 0; k < 4; k++) await make(close);
      const [files, memory] = [descriptors(), mebibytes()];
      let [mostFiles, mostMemory] = [0, 0];
      for (let k = 0; k < count / 2; k++) {
        await make(close);
        mostFiles = Math.max(mostFiles, descriptors() - files);
        mostMemory = Math.max(mostMemory, mebibytes() - memory);
      }
      const most = close ? { files: 20, memory: 250 } : { files: 250, memory: 700 };
      if (mostFiles > most.files) failures.push(`${mostFiles} more descriptors, closed: ${close}`);
      if (mostMemory > most.memory) failures.push(`${mostMemory.toFixed(0)} MiB more, closed: ${close}`);
    }
    return failures;
  },
};
