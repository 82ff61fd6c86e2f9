/** A script for a process with `--expose-gc`: prints how many bytes 10,000 steps allocate at least, and keep, by model, as JSON. */
import { compile } from "../../compiler/index.ts";
import { oracleModels } from "../models/oracle-models.ts";
import { randomBatch } from "./check-model.ts";
import { randomNumbers } from "./numeric.ts";

const collect = (globalThis as { gc?: () => void }).gc!;
const used = (): number => process.memoryUsage().heapUsed;
const results: Record<string, { readonly allocated: number; readonly kept: number }> = {};
for (const name of ["xor-adam", "mnist-cnn-small"]) {
  const { trainer: compiled, createTrainer } = await compile(oracleModels.get(name)!);
  const trainer = await createTrainer({ onNaN: "ignore" });
  const batch = randomBatch([...compiled.objectives.values()][0]!.step, randomNumbers(1));
  // The engine's compilers take their time on a busy machine, and what they have not reached yet boxes its numbers: the
  // best of several rounds counts. Without a collection in between, what is used at the end is what was allocated.
  let [allocated, kept] = [Infinity, Infinity];
  for (let round = 0; round < 6; round++) {
    collect();
    collect();
    const before = used();
    for (let k = 0; k < 10_000; k++) trainer.step(batch);
    allocated = Math.min(allocated, used() - before);
    collect();
    collect();
    kept = Math.min(kept, used() - before);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  results[name] = { allocated, kept };
}
console.log(JSON.stringify(results));
