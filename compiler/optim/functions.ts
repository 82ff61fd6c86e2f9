/** Optimizers, and what can be wrapped around one, as index.ts makes them public. */
export { accumulate, type AccumulateOptions } from "./accumulation.ts";
export { adadelta, type AdadeltaOptions } from "./adadelta.ts";
export { adagrad, type AdagradOptions } from "./adagrad.ts";
export { adam, adamw, type AdamOptions } from "./adam.ts";
export { adamax } from "./adamax.ts";
export { withAverage, type AverageOptions } from "./averaging.ts";
export { clipByGlobalNorm, clipByValue } from "./clipping.ts";
export { lion, type LionOptions } from "./lion.ts";
export type { MomentOptions } from "./moments.ts";
export { muon, type MuonOptions } from "./muon.ts";
export { nadam, type NadamOptions } from "./nadam.ts";
export type { Optimizer, TrainedParameter, UpdateContext } from "../model/optimizer.ts";
export { radam } from "./radam.ts";
export { rmsprop, type RmspropOptions } from "./rmsprop.ts";
export type { LearningRate, Schedule } from "./scalars.ts";
export { sgd, type SgdOptions } from "./sgd.ts";
