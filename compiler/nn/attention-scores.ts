/**
 * How well keys fit queries, in the ways of recurrent networks that attend: each function takes queries [..., queries, d] and keys
 * [..., keys, e] to scores [..., queries, keys]. Their softmax are the weights of an average of values: `matmul(softmax(scores), values)`.
 *
 * Bahdanau, Cho, Bengio, "Neural machine translation by jointly learning to align and translate" (2015); Luong, Pham,
 * Manning, "Effective approaches to attention-based neural machine translation" (2015).
 */
import { CompileError, showShape } from "../errors.ts";
import type { Tensor } from "../model/trace.ts";
import { abs, add, cast, exp, lessEqual, mul, square, sub, tanh, where } from "./arithmetic.ts";
import { affine, matmul } from "./contraction.ts";
import { iota } from "./create.ts";
import { transpose, unsqueeze } from "./shape.ts";

/** `q · k`: Luong's "dot". Queries and keys are of one size. */
export function dotScores(queries: Tensor, keys: Tensor): Tensor {
  return matmul(queries, transpose(keys));
}

/** `q · k / √d`: what keeps scores of long vectors from growing. Vaswani et al., "Attention is all you need" (2017). */
export function scaledDotScores(queries: Tensor, keys: Tensor): Tensor {
  return mul(dotScores(queries, keys), 1 / Math.sqrt(queries.shape.at(-1)!));
}

/** `q · W k` with a weight [d, e]: Luong's "general". */
export function bilinearScores(queries: Tensor, keys: Tensor, weight: Tensor): Tensor {
  return dotScores(queries, affine(keys, weight));
}

/**
 * `v · tanh(q + k)` with a direction v [d]: Bahdanau's, who takes `q = W s` and `k = U h` of the decoder's and the encoder's
 * states. Queries and keys are of the direction's size.
 */
export function additiveScores(queries: Tensor, keys: Tensor, direction: Tensor): Tensor {
  const sizes = [queries, keys, direction].map(({ shape }) => shape.at(-1));
  if (direction.shape.length !== 1 || new Set(sizes).size !== 1)
    throw new CompileError(
      "TPL012",
      `additiveScores: queries ${showShape(queries.shape)}, keys ${showShape(keys.shape)} and the direction ${showShape(direction.shape)} must have one size; project them with linear()`,
    );
  const fit: Tensor = tanh(add(unsqueeze(queries, -2), unsqueeze(keys, -3)));
  return matmul(fit, direction);
}

/**
 * A window on `count` keys around the place that each query looks at: `exp(-(k - p)² / 2σ²)` with σ = reach / 2 for the keys at
 * most `reach` from its centre p, and 0 for others. Centres [..., queries] give [..., queries, count]. Weights are
 * multiplied by it: Luong's local attention, "local-m" where centres are given and "local-p" where they are predicted.
 */
export function localWindow(centres: Tensor, count: number, reach: number): Tensor {
  if (!(reach > 0)) throw new CompileError("TPL017", `localWindow: the reach is above 0, not ${reach}`);
  const distance: Tensor = sub(cast(iota(centres, [count]), "f32"), unsqueeze(centres, -1));
  const isNear = lessEqual(abs(distance), reach);
  // What is far away is not squared: that may be infinite.
  const bell: Tensor = exp(mul(square(where(isNear, distance, 0) as Tensor), -2 / reach ** 2));
  return where(isNear, bell, 0);
}
