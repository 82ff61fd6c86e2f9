/**
 * Attention in blocks of keys: of T queries and S keys, nothing of T · S elements is stored, neither on the way forward nor for the
 * way back. The scores of one block at a time are computed, used and forgotten; the gradient computes them again.
 *
 * Forward, from block to block, of each query: the largest score m so far, the sum l of exp(score - m), and the sum A of the values
 * weighted by the same. Where m grows to m', what was summed before shrinks by exp(m - m'). At the end, the average is O = A / l, and
 * λ = m + log l is all that the gradient needs to know of other blocks: the weights of a block are P = exp(scores - λ).
 *
 * Backward, from the cotangents dO and dλ, with D = Σ dO · O - dλ of each query:
 *
 *     dV = Pᵀ dO     dP = dO Vᵀ     dS = P · (dP - D)     dQ = Σ dS K / √d     dK = dSᵀ Q / √d
 *
 * Milakov, Gimelshein, "Online normalizer calculation for softmax" (2018); Rabe, Staats, "Self-attention does not need O(n²) memory"
 * (2021); Dao et al., "FlashAttention: fast and memory-efficient exact attention with IO-awareness" (2022).
 */
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/tensor.ts";
import {
  add,
  and,
  div,
  exp,
  greater,
  greaterEqual,
  less,
  log,
  maximum,
  mul,
  sub,
  where,
} from "./arithmetic.ts";
import type { AttentionOptions } from "./attention.ts";
import { matmul } from "./contraction.ts";
import { fullLike, iota, zerosLike } from "./create.ts";
import { customGradient } from "./custom-gradient.ts";
import { broadcastShapes } from "./operands.ts";
import { amax, sum } from "./reduction.ts";
import { scan } from "./scan.ts";
import { broadcastTo, concat, moveAxis, narrow, pad, reshape, split, transpose } from "./shape.ts";

/** What a step reads. */
interface Block {
  /** [..., block, d] */
  readonly k: Tensor;
  /** [..., block, e] */
  readonly v: Tensor;
  /** Where its keys stand among all keys, [block]; there if it matters. */
  readonly place?: Tensor;
  /** Broadcasts to [..., queries, block]. */
  readonly mask?: Tensor;
}

/**
 * `softmax(q kᵀ / √d) v` of the operands of `scaledDotProductAttention`, by at most `size` keys at a time: so many blocks as are
 * needed, and all of one size, so that less than one key for each block is filled up and masked.
 *
 * The gradient can be differentiated again; the backward scan then keeps its weights of all blocks.
 */
export function attentionInBlocks(
  queries: Tensor,
  keys: Tensor,
  values: Tensor,
  { causal = false, mask: given }: Pick<AttentionOptions, "causal" | "mask">,
  size: number,
): Tensor {
  const [rows, count] = [queries.shape.at(-2)!, keys.shape.at(-2)!];
  const scale = 1 / Math.sqrt(queries.shape.at(-1)!);
  const steps = Math.ceil(count / size);
  const block = Math.ceil(count / steps);
  const hides = given?.dtype === "bool";
  // A mask of truth values is filled up with false.
  const endsWithin = steps * block > count && !hides;

  const blocksOf = (k: Tensor, v: Tensor, mask: Tensor | undefined): Readonly<Record<string, Tensor>> => ({
    k: inBlocks(k, -2, steps, block),
    v: inBlocks(v, -2, steps, block),
    ...((causal || endsWithin) && { place: inBlocks(iota(k, [steps * block]), 0, steps, block) }),
    ...(mask && { mask: inBlocks(mask, -1, steps, block) }),
  });

  /** [..., queries, block], -∞ where a query may not see a key. */
  const scoresOf = (q: Tensor, { k, place, mask }: Block): Tensor => {
    const scores: Tensor = mul(matmul(q, transpose(k)), scale);
    const conditions = [
      ...(causal ? [greaterEqual(iota(q, [rows, 1], 0), place!)] : []),
      ...(endsWithin ? [less(place!, count)] : []),
      ...(mask && hides ? [mask] : []),
    ];
    const biased: Tensor = mask === undefined || hides ? scores : add(scores, mask);
    return conditions.length === 0 ? biased : where(conditions.reduce(and), biased, -Infinity);
  };

  /** O and λ side by side: [..., queries, e + 1]. */
  const attend = customGradient(
    function attention(...operands: readonly Tensor[]): Tensor {
      const [q, k, v, mask] = operands as [Tensor, Tensor, Tensor, Tensor?];
      const column: Tensor = sum(q, -1, { keepDims: true });
      const average: Tensor = zerosLike(broadcastTo(column, [...column.shape.slice(0, -1), v.shape.at(-1)!]));
      // Not -∞: while a query has seen no key, its score of -∞ must stay below the largest.
      const lowest = q.dtype === "f64" ? -Number.MAX_VALUE : -(2 - 2 ** -23) * 2 ** 127;
      const start = { largest: fullLike(column, lowest), total: zerosLike(column), weighted: average };
      const { carry } = scan({ carry: start, xs: blocksOf(k, v, mask) }, (before, step) => {
        const scores = scoresOf(q, step as unknown as Block);
        const largest: Tensor = maximum(before.largest, amax(scores, -1, { keepDims: true }));
        const weights: Tensor = exp(sub(scores, largest));
        const shrink: Tensor = exp(sub(before.largest, largest));
        const total: Tensor = add(mul(before.total, shrink), sum(weights, -1, { keepDims: true }));
        return {
          carry: { largest, total, weighted: add(mul(before.weighted, shrink), matmul(weights, step["v"]!)) },
        };
      });
      const total: Tensor = hides ? where(greater(carry.total, 0), carry.total, 1) : carry.total;
      return concat([div(carry.weighted, total), add(carry.largest, log(total))], -1);
    },
    (operands, output, cotangent) => {
      const [q, k, v, mask] = operands as [Tensor, Tensor, Tensor, Tensor?];
      const [average, logTotal] = split(output, [v.shape.at(-1)!, 1], -1) as [Tensor, Tensor];
      const [byAverage, byLogTotal] = split(cotangent, [v.shape.at(-1)!, 1], -1) as [Tensor, Tensor];
      const mean: Tensor = sub(sum(mul(byAverage, average), -1, { keepDims: true }), byLogTotal);
      const { carry, ys } = scan(
        { carry: { byQueries: zerosLike(q) }, xs: blocksOf(k, v, mask) },
        ({ byQueries }, step) => {
          const own = step as unknown as Block;
          const weights: Tensor = exp(sub(scoresOf(q, own), logTotal));
          const byScores: Tensor = mul(weights, sub(matmul(byAverage, transpose(own.v)), mean));
          const byProducts: Tensor = mul(byScores, scale);
          return {
            carry: { byQueries: add(byQueries, matmul(byProducts, own.k)) },
            ys: [
              matmul(transpose(byProducts), q),
              matmul(transpose(weights), byAverage),
              ...(own.mask && !hides ? [sumTo(own.mask.shape, byScores)] : []),
            ] as readonly Tensor[],
          };
        },
      );
      const [byKeys, byValues, byMask] = ys as readonly Tensor[];
      return [
        carry.byQueries,
        together(byKeys!, -2, count),
        together(byValues!, -2, count),
        ...(mask === undefined ? [] : [byMask === undefined ? null : together(byMask, -1, count)]),
      ];
    },
  );
  const matrices = [queries, keys, values];
  const lead = broadcastShapes(
    "attention",
    [...matrices, ...(given ? [given] : [])].map(({ shape }) => shape.slice(0, -2)),
  );
  const operands = matrices.map((x): Tensor => broadcastTo(x, [...lead, ...x.shape.slice(-2)]));
  const mask = given && broadcastTo(given, [...given.shape.slice(0, -1), count]);
  return narrow(attend(...operands, ...(mask ? [mask] : [])), -1, 0, values.shape.at(-1)!);
}

/** One axis cut into blocks, filled up with zeros, which stand along a new leading axis: [..., count, ...] to [steps, ..., block, ...]. */
function inBlocks(x: Tensor, from: number, steps: number, block: number): Tensor {
  const axis = from < 0 ? from + x.shape.length : from;
  const missing = steps * block - x.shape[axis]!;
  const full = pad(
    x,
    x.shape.map((_, k) => [0, k === axis ? missing : 0] as const),
  );
  return moveAxis(reshape(full, x.shape.toSpliced(axis, 1, steps, block)), axis, 0);
}

/** The first `count` places of the blocks' axis, side by side again: [steps, ..., block, ...] to [..., count, ...]. */
function together(blocks: Tensor, axis: number, count: number): Tensor {
  const position = axis + blocks.shape.length - 1;
  const apart = moveAxis(blocks, 0, position);
  const [steps, block] = apart.shape.slice(position, position + 2) as [number, number];
  return narrow(reshape(apart, apart.shape.toSpliced(position, 2, steps * block)), position, 0, count);
}

/** The sum over all axes along which a tensor of the shape was broadcast. */
function sumTo(shape: Shape, x: Tensor): Tensor {
  const lead = x.shape.length - shape.length;
  const axes = x.shape.flatMap((extent, axis) => (extent === (shape[axis - lead] ?? 0) ? [] : [axis]));
  return reshape(sum(x, axes), shape);
}
