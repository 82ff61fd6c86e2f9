/** Attention: averages of values, weighted by how well keys fit queries. Vaswani et al., 2017. */
import { CompileError, showShape } from "../errors.ts";
import type { DType } from "../graph/dtype.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/tensor.ts";
import { noteLayer, type Trace } from "../model/trace.ts";
import { add, greaterEqual, mul, where } from "./arithmetic.ts";
import { affine, matmul } from "./contraction.ts";
import { iota } from "./create.ts";
import { torchDefault, xavierUniform, zeros } from "./initial.ts";
import { dropout } from "./random.ts";
import { narrow, reshape, split, transpose } from "./shape.ts";
import { softmax } from "./softmax.ts";

export interface AttentionOptions {
  /** Each query sees only keys at its own position and before. */
  readonly causal?: boolean;
  /** Broadcasts to [..., queries, keys]: `bool`, true where a query may see a key; or numbers that are added to the scores. */
  readonly mask?: Tensor;
  /** Rate of dropout of the weights, default 0. */
  readonly dropout?: number;
}

/** `softmax(q kᵀ / √d) v` of q [..., queries, d], k [..., keys, d], v [..., keys, e]: [..., queries, e]. */
export function scaledDotProductAttention(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  options: AttentionOptions = {},
): Tensor {
  const scores: Tensor = mul(matmul(q, transpose(k)), 1 / Math.sqrt(q.shape.at(-1)!));
  return matmul(dropout(softmax(masked(scores, options)), options.dropout ?? 0), v);
}

/** The scores, -∞ where a query may not see a key. */
function masked(scores: Tensor, { causal = false, mask }: AttentionOptions): Tensor {
  let result = scores;
  if (mask?.dtype === "bool") result = where(mask, result, -Infinity);
  else if (mask !== undefined) result = add(result, mask);
  if (!causal) return result;
  const matrix = scores.shape.slice(-2);
  const visible = greaterEqual(iota(scores, matrix, 0), iota(scores, matrix, 1));
  return where(visible, result, -Infinity);
}

export interface MultiHeadOptions extends AttentionOptions {
  /** Parameters are named as in `torch.nn.MultiheadAttention`: `${name}.in_proj_weight`, `${name}.out_proj.weight`, ... */
  readonly name: string;
  readonly heads: number;
  /** What is attended to, [batch, keys, size]; by default, the queries. */
  readonly key?: Tensor;
  /** By default, the keys. */
  readonly value?: Tensor;
  readonly bias?: boolean;
}

/** `heads` attentions side by side, each on its own projection; queries [batch, time, size] give [batch, time, size]. */
export function multiHeadAttention<S extends Shape, D extends DType>(
  query: Tensor<S, D>,
  options: MultiHeadOptions,
): Tensor<S, D>;
export function multiHeadAttention(query: Tensor, options: MultiHeadOptions): Tensor {
  const { name, heads, key = query, value = key, bias = true, ...attention } = options;
  const [batch, , size] = query.shape as readonly [number, number, number];
  if (query.shape.length !== 3 || size % heads !== 0)
    throw new CompileError(
      "TPL017",
      `multiHeadAttention: ${showShape(query.shape)} must be [batch, time, size], with ${heads} heads dividing the size`,
    );
  const { trace } = query;
  const projected = projections(trace, [query, key, value], size, name, bias);
  /** [batch, time, size] to [batch, heads, time, size / heads] */
  const [q, k, v] = projected.map((x): Tensor => {
    const parts: Tensor = reshape(x, [batch, x.shape[1]!, heads, size / heads]);
    return transpose(parts, [0, 2, 1, 3]);
  }) as [Tensor, Tensor, Tensor];
  const joined: Tensor = transpose(scaledDotProductAttention(q, k, v, attention), [0, 2, 1, 3]);
  const weight = trace.parameter(`${name}.out_proj.weight`, [size, size], torchDefault(size));
  const shift = bias ? trace.parameter(`${name}.out_proj.bias`, [size], zeros) : undefined;
  const output: Tensor = affine(reshape(joined, query.shape), weight, shift);
  return noteLayer("multiHeadAttention", name, [query, key, value], output);
}

/** Queries, keys and values by one weight [3 size, size]; equal neighbours are projected together. */
function projections(
  trace: Trace,
  sources: readonly Tensor[],
  size: number,
  name: string,
  bias: boolean,
): Tensor[] {
  const weight = trace.parameter(`${name}.in_proj_weight`, [3 * size, size], xavierUniform([3 * size, size]));
  const shift = bias ? trace.parameter(`${name}.in_proj_bias`, [3 * size], zeros) : undefined;
  const result: Tensor[] = [];
  for (let first = 0; first < sources.length;) {
    const source = sources[first]!;
    const different = sources.findIndex((other, k) => k > first && other.node !== source.node);
    const end = different < 0 ? sources.length : different;
    const rows = (x: Tensor): Tensor => narrow(x, 0, first * size, end * size);
    const together = affine(source, rows(weight), shift && rows(shift));
    result.push(...split(together, end - first, -1));
    first = end;
  }
  return result;
}
