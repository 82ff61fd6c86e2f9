/** A script for a process with `--expose-gc`: prints how many bytes 20,000 steps allocate, and keep, by model, as JSON. */
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
  // The engine's own compilers allocate while the first calls run.
  for (let k = 0; k < 5_000; k++) trainer.step(batch);
  collect();
  collect();
  // Without a collection in between, what is used at the end is all that was allocated.
  const before = used();
  for (let k = 0; k < 20_000; k++) trainer.step(batch);
  const allocated = used() - before;
  collect();
  collect();
  results[name] = { allocated, kept: used() - before };
}
console.log(JSON.stringify(results));
