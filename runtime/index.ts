/** What emitted trainers and their users need. Runs in Node, browsers and workers; file functions are in files.ts. */
export type {
  ConstantDefinition,
  Initial,
  InputDefinition,
  InputRange,
  NumericArray,
  ObjectiveDefinition,
  ParameterDefinition,
  ProgramDefinition,
  StateDefinition,
  TensorDefinition,
  TrainerDefinition,
} from "./definition.ts";
export type { InputDescription, ObjectiveDescription } from "./description.ts";
export type { LoadOptions, LoadResult } from "./checkpoint.ts";
export { TrainerError, type TrainerErrorCode } from "./errors.ts";
export * from "./math.ts";
export {
  type AnyTrainerTypes,
  defineTrainer,
  type Trainer,
  type TrainerOptions,
  type TrainerTypes,
} from "./trainer.ts";
export type { ElementType, FloatType, TypedArray, Views } from "./types.ts";
export type { WasmSource } from "./source.ts";
export { inWebAssembly, type WasmLayout, type WasmOptions } from "./webassembly.ts";
