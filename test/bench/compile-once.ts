/**
 * Compiles in a fresh process, all modules loaded: a model of the project, or one that is made to be large:
 *
 *   node --import tsx test/bench/compile-once.ts MODEL [--wasm] [OPTION=VALUE ...]
 *   node --import tsx test/bench/compile-once.ts pointwise|mlp|uses|operands SIZE
 */
import { compile, type Compiled } from "../../compiler/index.ts";
import { loadModel } from "./models.ts";
import { largeModels } from "./workloads/large-models.ts";

export interface Compilation {
  /** Of the training step, after simplification. */
  readonly nodes: number;
  /** In all programs together: how many kernels they launch, and how many of these differ. */
  readonly launches: number;
  readonly kernels: number;
  /** `compile()`, then `files()`, in milliseconds: of the first compilation in this process, and of the second. */
  readonly compile: readonly number[];
  readonly files: readonly number[];
  /** Of the first. */
  readonly stages: Readonly<Record<string, number>>;
}

// The emitter is loaded when it is first needed: here that is part of starting up.
await import("../../compiler/targets/emit.ts");

const [name = "", ...given] = process.argv.slice(2);
const target = given.includes("--wasm") ? "wasm" : "ts";
const rest = given.filter((argument) => argument !== "--wasm");
if (target === "wasm") await import("../../compiler/targets/wasm/trainer.ts");
const size = rest.map(Number).find((number) => !Number.isNaN(number));
const model = size === undefined ? await loadModel(name) : largeModels[name]!(size);
const options = Object.fromEntries(size === undefined ? rest.map((option) => option.split("=")) : []);
const runs = size === undefined ? 2 : 1;
const compileTimes: number[] = [];
const fileTimes: number[] = [];
let first: Compiled | undefined;
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  const compiled = await compile(model, { options, target });
  const done = performance.now();
  compileTimes.push(done - start);
  if (size === undefined) {
    await compiled.files();
    fileTimes.push(performance.now() - done);
  }
  first ??= compiled;
}
const { report, times } = first!;
const result: Compilation = {
  nodes: report.programs[0]!.nodes,
  launches: report.programs.reduce((sum, { launches }) => sum + launches, 0),
  kernels: report.kernels,
  compile: compileTimes,
  files: fileTimes,
  stages: Object.fromEntries(times),
};
console.log(JSON.stringify(result));
