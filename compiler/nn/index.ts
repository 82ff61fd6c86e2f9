/**
 * Everything that a model is written with: the functions of functions.ts, as models call them. In published/, each says what its arguments and
 * options must be; types are those of the functions. Editors show the comment of a function that is declared with its type; where the type is
 * an interface, they show the comment that stands there.
 */
export * from "./published/elementwise.ts";
export * from "./published/activations.ts";
export * from "./published/created.ts";
export * from "./published/reductions.ts";
export * from "./published/shapes.ts";
export * from "./published/products.ts";
export * from "./published/losses.ts";
export * from "./published/layers.ts";
export * from "./published/attention.ts";
export * from "./published/recurrence.ts";
export * from "./published/derivatives.ts";
export { initial } from "./functions.ts";
export type {
  ArgumentCotangents,
  AttentionOptions,
  AvgPoolOptions,
  Axes,
  BatchNormOptions,
  BatchOf,
  Binary,
  CellOptions,
  CellState,
  ClassLossOptions,
  Comparison,
  ConvLayerOptions,
  ConvolutionOptions,
  Correction,
  CrossEntropyOptions,
  DecoderLayerOptions,
  EmbeddingOptions,
  FeedForwardOptions,
  KeepDims,
  LayerNormOptions,
  LinearOptions,
  LoraOptions,
  LossOptions,
  MultiHeadOptions,
  Nonlinearity,
  NormOptions,
  Operand,
  Owner,
  PairLoss,
  PenaltyOptions,
  Position,
  Recurrent,
  RecurrentOptions,
  Reduction,
  ReductionMode,
  RotaryOptions,
  ScanArguments,
  SortOptions,
  Spatial,
  Stacks,
  Steps,
  Tensors,
  TransformerLayerOptions,
  TransposedOptions,
  TriangularOptions,
  Unary,
  WindowOptions,
} from "./functions.ts";
