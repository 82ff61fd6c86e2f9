/**
 * `npx tsx test/sweeps/large-checkpoint.ts [GIB]`: a checkpoint of 2.5 GiB, or as many as are named, is saved, loaded by a new trainer, and training
 * goes on with the same bits. Needs twice as much memory, and the space on disk.
 */
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  add,
  compile,
  defineModel,
  initial,
  narrow,
  sgd,
  square,
  sum,
  type Tensor,
} from "../../compiler/index.ts";
import { loadFile, saveFile } from "../../runtime/files.ts";

const gib = Number(process.argv[2] ?? 2.5);
const length = Math.floor((gib * 2 ** 30) / 4);
const model = defineModel({
  name: "large",
  build(m) {
    const weight: Tensor = m.parameter("weight", [length], initial.constant(0.25));
    const bias: Tensor = m.parameter("bias", [8], initial.ones);
    const loss: Tensor = sum(square(add(bias, narrow(weight, 0, length - 8, length))));
    return { loss, optimizer: sgd({ learningRate: 0.1, momentum: 0.9 }), frozen: ["weight"] };
  },
});
const folder = await mkdtemp(join(tmpdir(), "tapeless-"));
const path = join(folder, "large.safetensors");
const timed = async <Result>(what: string, run: () => Result | Promise<Result>): Promise<Result> => {
  const start = performance.now();
  const result = await run();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};
try {
  const compiled = await compile(model, { target: "wasm" });
  const trainer = await compiled.createTrainer();
  trainer.parameters["weight"]!.set([1, 2, 3], length - 3);
  for (let step = 0; step < 3; step++) trainer.step({});
  await timed("save", () => saveFile(path, trainer.save()));
  console.log(`${(await stat(path)).size} bytes`);
  const next = trainer.step({});
  const ends = [...trainer.parameters["weight"]!.subarray(length - 9)].join();
  trainer.parameters["weight"]!.fill(0);
  const bytes = await timed("read", () => loadFile(path));
  await timed("load", () => trainer.load(bytes));
  const resumed = trainer.step({});
  const isSame = resumed === next && [...trainer.parameters["weight"]!.subarray(length - 9)].join() === ends;
  const isWhole = trainer.parameters["weight"]!.subarray(0, length - 3).every(
    (value: number) => value === 0.25,
  );
  console.log(isSame && isWhole ? "training goes on with the same bits" : "FAILED: something differs");
  if (!isSame || !isWhole) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
