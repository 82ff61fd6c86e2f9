/**
 * Heap that training steps take, in a young generation so large that nothing is collected meanwhile, and with a V8 that
 * optimizes after few calls: until it has, it allocates the numbers that functions return.
 *
 *   node --expose-gc --max-semi-space-size=256 --interrupt-budget=2000 --import tsx test/bench/allocations.ts MODEL
 */
import { PerformanceObserver } from "node:perf_hooks";
import { compile } from "../../compiler/index.ts";
import { loadModel } from "./models.ts";
import { numbers } from "./workloads/numbers.ts";

export interface Allocations {
  readonly steps: number;
  /** Growth of the heap per step: the least of five parts, since V8 itself allocates now and then. */
  readonly bytesPerStep: number;
  /** What is left of it after collecting, over all steps. */
  readonly bytesKeptPerStep: number;
  readonly collections: number;
}

const wantedSteps = 10_000;
const longestSeconds = 4;
const warmUpMilliseconds = 3000;
const parts = 5;

const model = await loadModel(process.argv[2]!);
const { trainer, createTrainer } = await compile(model);
const { step } = await createTrainer({ seed: 1, onNaN: "ignore" });
const [objective, { step: program }] = [...trainer.objectives][0]!;
const batch = Object.fromEntries(
  program.inputs.map(({ buffer, below }, k) => {
    const values = numbers(k, buffer.length);
    const integers = (): Int32Array =>
      Int32Array.from(values, (value) => Math.floor(((value + 1) / 2) * (below ?? 2)));
    return [buffer.name, buffer.type === "f32" ? values : integers()];
  }),
);
const train = (count: number): void => {
  for (let k = 0; k < count; k++) step(batch, objective);
};

// V8 optimizes meanwhile.
let warm = 0;
const start = performance.now();
for (; warm < 20 || performance.now() - start < warmUpMilliseconds; warm++) train(1);
const secondsPerStep = (performance.now() - start) / 1000 / warm;
const stepsPerPart = Math.max(4, Math.floor(Math.min(wantedSteps, longestSeconds / secondsPerStep) / parts));

let collections = 0;
const observer = new PerformanceObserver((list) => (collections += list.getEntries().length));
const collected = (): number => {
  gc!();
  return process.memoryUsage().heapUsed;
};
collected();
const before = collected();
// Entries arrive later: the collections above must not count.
await new Promise((resolve) => setTimeout(resolve, 50));
observer.observe({ entryTypes: ["gc"] });
const growthOver = (count: number): number => {
  const growth = new Float64Array(parts);
  for (let part = 0; part < parts; part++) {
    const heap = process.memoryUsage().heapUsed;
    train(count);
    growth[part] = process.memoryUsage().heapUsed - heap;
  }
  return Math.min(...growth);
};
// Reading the heap's size allocates too.
const ofReading = growthOver(0);
const ofSteps = growthOver(stepsPerPart);
await new Promise((resolve) => setTimeout(resolve, 50));
observer.disconnect();
const steps = parts * stepsPerPart;
const result: Allocations = {
  steps,
  bytesPerStep: (ofSteps - ofReading) / stepsPerPart,
  bytesKeptPerStep: (collected() - before) / steps,
  collections,
};
console.log(JSON.stringify(result));
