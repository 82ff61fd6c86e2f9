/** The functions that models are written with, as the compiler itself calls them: see index.ts. */
export * from "./activation.ts";
export * from "./arithmetic.ts";
export * from "./classification.ts";
export { affine, einsum, matmul } from "./contraction.ts";
export * from "./convolution.ts";
export * from "./create.ts";
export { customGradient, type ArgumentCotangents } from "./custom-gradient.ts";
export { grad, hessian, hessianVectorProduct, jacobian, jvp } from "./grad.ts";
export * from "./indexing.ts";
export { linear, mergeLora, type LinearOptions, type LoraOptions } from "./linear.ts";
export * from "./linear-algebra.ts";
export * as initial from "./initial.ts";
export {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  cosineSimilarity,
  hinge,
  huber,
  klDivergence,
  l1,
  marginRanking,
  mse,
  pinball,
  type LossOptions,
  type PairLoss,
  type ReductionMode,
} from "./losses.ts";
export type { Axes, Operand, Owner, Spatial, WindowOptions } from "./operands.ts";
export { l1Penalty, l2Penalty, type PenaltyOptions } from "./penalties.ts";
export * from "./pooling.ts";
export * from "./reduction.ts";
export { scan, type ScanArguments, type Stacks, type Steps, type Tensors } from "./scan.ts";
export { rotary, type RotaryOptions } from "./rotary.ts";
export * from "./shape.ts";
export * from "./softmax.ts";
export * from "./sorting.ts";
export * from "./transformer.ts";
export * from "./attention.ts";
export * from "./attention-scores.ts";
export { gruCell, lstmCell, rnnCell, type CellOptions, type CellState, type Nonlinearity } from "./cells.ts";
export * from "./normalisation.ts";
export * from "./random.ts";
export { gru, lstm, rnn, type Recurrent, type RecurrentOptions } from "./recurrent.ts";
