/** Attention: averages of values, weighted by how well keys fit queries. Vaswani et al., 2017. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Sharing, Tensor } from "../model/trace.ts";
import { noteLayer } from "../model/apply.ts";
import type { Initial } from "../../runtime/index.ts";
import { add, and, greaterEqual, mul, where } from "./arithmetic.ts";
import { attentionInBlocks, type Visibility } from "./attention-blocks.ts";
import { affine, matmul } from "./contraction.ts";
import { iota } from "./create.ts";
import { loraParameters, loraUpdate, type LoraOptions } from "./linear.ts";
import { torchDefault, xavierUniform, zeros } from "./initial.ts";
import { dropout } from "./random.ts";
import { rotary, type RotaryOptions } from "./rotary.ts";
import { narrow, reshape, split, transpose } from "./shape.ts";
import { maskedSoftmax, softmax } from "./softmax.ts";

export interface AttentionOptions extends Visibility {
  /** Rate of dropout of the weights, default 0. */
  readonly dropout?: number;
  /**
   * Keys that are looked at together, at most; default 128. With more keys than that, no weights are stored, and the gradient computes them again:
   * memory grows with queries + keys, not with queries · keys. Weights that are dropped out are all computed at once, whatever it is.
   */
  readonly blockSize?: number;
}

/** `softmax(q kᵀ / √d) v` of q [..., queries, d], k [..., keys, d], v [..., keys, e]: [..., queries, e]. */
export function scaledDotProductAttention(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  options: AttentionOptions = {},
): Tensor {
  const { dropout: rate = 0, blockSize = 128 } = options;
  if (!Number.isInteger(blockSize) || blockSize < 1)
    throw new CompileError("TPL017", `attention: blockSize is a number of keys from 1, not ${blockSize}`);
  const scores: Tensor = mul(matmul(q, transpose(k)), 1 / Math.sqrt(q.shape.at(-1)!));
  // Also says what does not fit together. Where it is not returned, nothing of it is computed.
  const whole: Tensor = matmul(dropout(weightsOf(scores, options), rate), v);
  if (k.shape.at(-2)! <= blockSize || rate > 0) return whole;
  return attentionInBlocks(q, k, v, options, blockSize);
}

/** Softmax over the keys that a query may see; where there is none, all weights are 0. */
function weightsOf(scores: Tensor, { causal = false, mask }: AttentionOptions): Tensor {
  const matrix = scores.shape.slice(-2);
  const past: Tensor | undefined = causal
    ? greaterEqual(iota(scores, matrix, 0), iota(scores, matrix, 1))
    : undefined;
  if (mask?.dtype === "bool") return maskedSoftmax(scores, past === undefined ? mask : and(past, mask));
  const biased: Tensor = mask === undefined ? scores : add(scores, mask);
  // Each query sees itself: no row is empty.
  return softmax(past === undefined ? biased : (where(past, biased, -Infinity) as Tensor));
}

export interface MultiHeadOptions extends AttentionOptions, Sharing {
  /** Parameters are named as in `torch.nn.MultiheadAttention`: `${name}.in_proj_weight`, `${name}.out_proj.weight`, ... */
  readonly name: string;
  readonly heads: number;
  /** What is attended to, [batch, keys, size]; by default, the queries. */
  readonly key?: Tensor;
  /** By default, the keys. */
  readonly value?: Tensor;
  readonly bias?: boolean;
  /**
   * Freezes all weights and biases, and trains low-rank updates beside the weights of both projections instead:
   * `${name}.in_proj.lora_A`, `${name}.in_proj.lora_B`, `${name}.out_proj.lora_A`, `${name}.out_proj.lora_B`.
   */
  readonly lora?: LoraOptions;
  /** Queries and keys of each head are turned by their positions. */
  readonly rotary?: RotaryOptions;
}

/** `heads` attentions side by side, each on its own projection; queries [batch, time, size] give [batch, time, size]. */
export function multiHeadAttention<S extends Shape, D extends DType>(
  query: Tensor<S, D>,
  options: MultiHeadOptions,
): Tensor<S, D>;
export function multiHeadAttention(query: Tensor, options: MultiHeadOptions): Tensor {
  const { name, heads, key = query, value = key, bias = true, lora, rotary: turning, ...attention } = options;
  const [batch, , size] = query.shape as readonly [number, number, number];
  if (query.shape.length !== 3 || size % heads !== 0)
    throw new CompileError(
      "TPL017",
      `multiHeadAttention: ${showShape(query.shape)} must be [batch, time, size], with ${heads} heads dividing the size`,
    );
  const { trace } = query;
  /** A frozen projection to `out` numbers with its update, or a trained one: rows `[from, to)` of it. */
  const projection = (prefix: string, out: number, initial: Initial): Projection => {
    const trainable = lora === undefined;
    const layer = `${name}.${prefix.replace(/[._]$/, "")}`;
    const weight = trace.parameter(`${name}.${prefix}weight`, [out, size], initial, { trainable });
    const shift = bias ? trace.parameter(`${name}.${prefix}bias`, [out], zeros, { trainable }) : undefined;
    const update = lora && loraParameters(trace, layer, [out, size], lora);
    return (x, from, to) => {
      const rows = (parameter: Tensor): Tensor => narrow(parameter, 0, from, to);
      const base: Tensor = affine(x, rows(weight), shift && rows(shift));
      return lora && update ? add(base, loraUpdate(x, update[0], rows(update[1]), lora)) : base;
    };
  };
  const inward = projection("in_proj_", 3 * size, xavierUniform([3 * size, size]));
  const projected = sideBySide([query, key, value], size, inward);
  /** [batch, time, size] to [batch, heads, time, size / heads] */
  const [q, k, v] = projected.map((x): Tensor => {
    const parts: Tensor = reshape(x, [batch, x.shape[1]!, heads, size / heads]);
    return transpose(parts, [0, 2, 1, 3]);
  }) as [Tensor, Tensor, Tensor];
  const turned = (x: Tensor): Tensor => (turning === undefined ? x : rotary(x, turning));
  const attended = scaledDotProductAttention(turned(q), turned(k), v, attention);
  const joined: Tensor = transpose(attended, [0, 2, 1, 3]);
  const outward = projection("out_proj.", size, torchDefault(size));
  const output = outward(reshape(joined, query.shape), 0, size);
  return noteLayer("multiHeadAttention", name, [query, key, value], output);
}

/** The rows `[from, to)` of a linear map. */
type Projection = (x: Tensor, from: number, to: number) => Tensor;

/** Each source by its own `size` rows of one projection; equal neighbours are projected together. */
function sideBySide(sources: readonly Tensor[], size: number, project: Projection): Tensor[] {
  const result: Tensor[] = [];
  for (let first = 0; first < sources.length;) {
    const source = sources[first]!;
    const different = sources.findIndex((other, k) => k > first && other.node !== source.node);
    const end = different < 0 ? sources.length : different;
    result.push(...split(project(source, first * size, end * size), end - first, -1));
    first = end;
  }
  return result;
}
