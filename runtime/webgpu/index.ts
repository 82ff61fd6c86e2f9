/** What trainers on a GPU need to run. */
export { defineGpuTrainer, type GpuOptions, type GpuTrainer } from "./trainer.ts";
export type { NumericArray } from "../definition.ts";
export type { Views } from "../types.ts";
export type { GpuCommand, GpuLayout, GpuRun, Transfer } from "./definition.ts";
export * from "../math.ts";
