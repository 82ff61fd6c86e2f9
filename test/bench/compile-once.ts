/**
 * Compiles in a fresh process, all modules loaded: a model of the project, or one that is made to be large:
 *
 *   node --import tsx test/bench/compile-once.ts MODEL
 *   node --import tsx test/bench/compile-once.ts pointwise|mlp|uses|operands SIZE
 */
import { compile } from "../../compiler/index.ts";
import { loadModel } from "./models.ts";
import { largeModels } from "./workloads/large-models.ts";

export interface Compilation {
  /** Of the training step, after simplification. */
  readonly nodes: number;
  /** `compile()`, then `files()`, in milliseconds: of the first compilation in this process, and of the second. */
  readonly compile: readonly number[];
  readonly files: readonly number[];
  /** Of the first. */
  readonly stages: Readonly<Record<string, number>>;
}

// The emitter is loaded when it is first needed: here that is part of starting up.
await import("../../compiler/targets/typescript/emit.ts");

const [name = "", size] = process.argv.slice(2);
const model = size === undefined ? await loadModel(name) : largeModels[name]!(Number(size));
const runs = size === undefined ? 2 : 1;
const compileTimes: number[] = [];
const fileTimes: number[] = [];
let stages: Readonly<Record<string, number>> = {};
let nodes = 0;
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  const compiled = await compile(model);
  const done = performance.now();
  compileTimes.push(done - start);
  if (size === undefined) {
    await compiled.files();
    fileTimes.push(performance.now() - done);
  }
  if (run === 0) stages = Object.fromEntries(compiled.times);
  nodes = compiled.report.programs[0]!.nodes;
}
const result: Compilation = { nodes, compile: compileTimes, files: fileTimes, stages };
console.log(JSON.stringify(result));
