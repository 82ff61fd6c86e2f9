/** The public API: what model files and tools import. */
export { compile, type Compiled, type CompileOptions } from "./compile.ts";
export { CompileError, errorCodes, type ErrorCode, type Warning } from "./errors.ts";
export type { DType } from "./scalar/types.ts";
export {
  defineModel,
  type Model,
  type ModelBuilder,
  type ModelResult,
  type Objective,
} from "./model/define.ts";
export type { Shape } from "./model/shapes.ts";
export type { Tensor } from "./model/trace.ts";
export type {
  DataRequest,
  ModelOptions,
  Stopping,
  TrainedModel,
  TrainingData,
  TrainingLength,
  TrainingPlan,
  TrainingSplit,
} from "./model/training.ts";
export * from "./nn/index.ts";
export * from "./optim/index.ts";
