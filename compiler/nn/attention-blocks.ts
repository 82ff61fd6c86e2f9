/**
 * Attention in blocks of keys: of T queries and S keys, nothing of T · S elements is stored, neither on the way forward nor for the
 * way back. The scores of one block at a time are computed, used and forgotten; the gradient computes them again.
 *
 * Forward, from block to block, of each query: the largest score m so far, the sum l of the weights exp(score - m), and the sum A of
 * the values weighted by them. Where m grows to m', what was summed before shrinks by exp(m - m'). At the end, the average is O = A / l,
 * and m and l are all that the gradient needs to know of other blocks.
 *
 * Backward, from the cotangents dO and dl, with E = exp(scores - m), G = dO / l, and D = Σ G · O - dl of each query:
 *
 *     dV = Eᵀ G     dS = E · (G Vᵀ - D)     dQ = Σ dS K / √d     dK = dSᵀ Q / √d
 *
 * (Usually, m + log l is kept instead of both; where m is large, the sum loses digits of log l.)
 *
 * Milakov, Gimelshein, "Online normalizer calculation for softmax" (2018); Rabe, Staats, "Self-attention does not need O(n²) memory"
 * (2021); Dao et al., "FlashAttention: fast and memory-efficient exact attention with IO-awareness" (2022).
 */
import { scalarTypes } from "../scalar/types.ts";
import type { Shape } from "../graph/types.ts";
import type { Tensor } from "../model/trace.ts";
import {
  add,
  and,
  div,
  exp,
  greater,
  greaterEqual,
  less,
  maximum,
  mul,
  stopGradient,
  sub,
  where,
} from "./arithmetic.ts";
import { matmul } from "./contraction.ts";
import { full, iota, zeros, zerosLike } from "./create.ts";
import { customGradient } from "./custom-gradient.ts";
import { broadcastShapes } from "./operands.ts";
import { amax, sum } from "./reduction.ts";
import { scan } from "./scan.ts";
import { broadcastTo, concat, moveAxis, narrow, pad, reshape, split, transpose } from "./shape.ts";

/** Which keys a query sees. */
export interface Visibility {
  /** Each query sees only keys at its own position and before. */
  readonly causal?: boolean;
  /** Broadcasts to [..., queries, keys]: `bool`, true where a query may see a key; or numbers that are added to the scores. */
  readonly mask?: Tensor;
}

/**
 * Queries whose keys end at one place: causal ones are parted into so many groups, since keys behind a whole group need not be looked
 * at. Of the scores, 5 / 8 are left (4 groups) instead of all; with more groups, code grows faster than time falls, towards 1 / 2.
 */
const causalGroups = 4;

/**
 * `softmax(q kᵀ / √d) v` of the operands of `scaledDotProductAttention`, by at most `size` keys at a time.
 *
 * The gradient can be differentiated again, and that computes the weights again, too.
 */
export function attentionInBlocks(
  q: Tensor,
  k: Tensor,
  v: Tensor,
  { causal = false, mask }: Visibility,
  size: number,
): Tensor {
  if (!causal) return attentionOfGroup(q, k, v, { mask, size });
  const [rows, count] = [q.shape.at(-2)!, k.shape.at(-2)!];
  const group = size * Math.ceil(rows / causalGroups / size);
  const groups: Tensor[] = [];
  for (let first = 0; first < rows; first += group) {
    const last = Math.min(first + group, rows);
    const seen = Math.min(last, count);
    const own: Tensor = narrow(q, -2, first, last);
    const past = [k, v].map((x): Tensor => narrow(x, -2, 0, seen)) as [Tensor, Tensor];
    // Axes along which the mask is stretched stay.
    const part = (x: Tensor, axis: number, extent: number, from: number, to: number): Tensor =>
      x.shape.at(axis) === extent ? narrow(x, axis, from, to) : x;
    const ownMask = mask && part(part(mask, -2, rows, first, last), -1, count, 0, seen);
    groups.push(attentionOfGroup(own, ...past, { mask: ownMask, size, first }));
  }
  return concat(groups, -2) as Tensor;
}

interface Group {
  readonly mask: Tensor | undefined;
  /** Keys of a block, at most. */
  readonly size: number;
  /** The place of the first query among all, if queries see only keys at their own place and before. */
  readonly first?: number;
}

/** What the scores of a block are made of. */
interface Block {
  /** Keys in columns, [..., d, block]: vectors run along a row of scores. */
  readonly columns: Tensor;
  /** Where its keys stand among all keys, [block], if that matters. */
  readonly place?: Tensor;
  /** Broadcasts to [..., queries, block]. */
  readonly mask?: Tensor;
}

/** In as few blocks as the size allows, and all alike: fewer keys are filled up, and hidden, than there are blocks. */
function attentionOfGroup(
  queries: Tensor,
  keys: Tensor,
  values: Tensor,
  { mask: given, size, first }: Group,
): Tensor {
  const [rows, count] = [queries.shape.at(-2)!, keys.shape.at(-2)!];
  const scale = 1 / Math.sqrt(queries.shape.at(-1)!);
  const steps = Math.ceil(count / size);
  const block = Math.ceil(count / steps);
  const hides = given?.dtype === "bool";
  // A mask of truth values is filled up with false.
  const endsWithin = steps * block > count && !hides;

  /** Of keys and mask, along a leading axis. */
  const blocksOf = (k: Tensor, mask: Tensor | undefined) => ({
    columns: inBlocks(transpose(k), -1, steps, block),
    ...((first !== undefined || endsWithin) && {
      place: reshape(iota(k, [steps * block]), [steps, block]),
    }),
    ...(mask && { mask: inBlocks(mask, -1, steps, block) }),
  });

  /** [..., queries, block], -∞ where a query may not see a key. */
  const scoresOf = (q: Tensor, { columns, place, mask }: Block): Tensor => {
    const scores: Tensor = mul(matmul(q, columns), scale);
    const conditions = [
      ...(first === undefined ? [] : [greaterEqual(add(iota(q, [rows, 1], 0), first), place!)]),
      ...(endsWithin ? [less(place!, count)] : []),
      ...(mask && hides ? [mask] : []),
    ];
    const biased: Tensor = mask === undefined || hides ? scores : add(scores, mask);
    return conditions.length === 0 ? biased : where(conditions.reduce(and), biased, -Infinity);
  };

  /** O, m and l side by side: [..., queries, e + 2]. */
  const attend = customGradient(
    function attention(...operands: readonly Tensor[]): Tensor {
      const [q, k, v, mask] = operands as [Tensor, Tensor, Tensor, Tensor?];
      const ofWidth = (width: number): Shape => [...q.shape.slice(0, -1), width];
      // Not -∞: while a query has seen no key, its score of -∞ must stay below the largest.
      const lowest = -scalarTypes[q.dtype].largest;
      const start = {
        largest: full(q, ofWidth(1), lowest, q.dtype),
        total: zeros(q, ofWidth(1), q.dtype),
        weighted: zeros(q, ofWidth(v.shape.at(-1)!), q.dtype),
      };
      const { carry } = scan(
        { carry: start, xs: { ...blocksOf(k, mask), valueRows: inBlocks(v, -2, steps, block) } },
        (before, { valueRows, ...step }) => {
          const scores = scoresOf(q, step as Block);
          const largest: Tensor = maximum(before.largest, amax(scores, -1, { keepDims: true }));
          const weights: Tensor = exp(sub(scores, largest));
          const shrink: Tensor = exp(sub(before.largest, largest));
          const total: Tensor = add(mul(before.total, shrink), sum(weights, -1, { keepDims: true }));
          return {
            carry: {
              largest,
              total,
              weighted: add(mul(before.weighted, shrink), matmul(weights, valueRows)),
            },
          };
        },
      );
      const total: Tensor = hides ? where(greater(carry.total, 0), carry.total, 1) : carry.total;
      return concat([div(carry.weighted, total), carry.largest, total], -1);
    },
    (operands, output, cotangent) => {
      const [q, k, v, mask] = operands as [Tensor, Tensor, Tensor, Tensor?];
      const parts = [v.shape.at(-1)!, 1, 1];
      const [average, given, total] = split(output, parts, -1) as [Tensor, Tensor, Tensor];
      const [byAverage, , byTotal] = split(cotangent, parts, -1) as [Tensor, Tensor, Tensor];
      // Nothing depends on it: where it changes, so do E and l.
      const largest = stopGradient(given);
      const byWeighted: Tensor = div(byAverage, total);
      const mean: Tensor = sub(sum(mul(byWeighted, average), -1, { keepDims: true }), byTotal);
      const xs = {
        ...blocksOf(k, mask),
        keyRows: inBlocks(k, -2, steps, block),
        valueColumns: inBlocks(transpose(v), -1, steps, block),
      };
      const { carry, ys } = scan(
        { carry: { byQueries: zerosLike(q) }, xs, recompute: true },
        ({ byQueries }, { keyRows, valueColumns, ...step }) => {
          const own = step as Block;
          const weights: Tensor = exp(sub(scoresOf(q, own), largest));
          const byScores: Tensor = mul(weights, sub(matmul(byWeighted, valueColumns), mean));
          const byProducts: Tensor = mul(byScores, scale);
          return {
            carry: { byQueries: add(byQueries, matmul(byProducts, keyRows)) },
            ys: [
              matmul(transpose(byProducts), q),
              matmul(transpose(weights), byWeighted),
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

/** One axis cut into blocks, which stand along a new leading axis; zeros fill up the last: [..., count, ...] to [steps, ..., block, ...]. */
function inBlocks(x: Tensor, fromEnd: number, steps: number, block: number): Tensor {
  const axis = x.shape.length + fromEnd;
  const missing = steps * block - x.shape[axis]!;
  const full = pad(
    x,
    x.shape.map((_, k) => [0, k === axis ? missing : 0] as const),
  );
  return moveAxis(reshape(full, x.shape.toSpliced(axis, 1, steps, block)), axis, 0);
}

/** Blocks side by side again, without what filled them up: [steps, ..., block, ...] to [..., count, ...]. */
function together(blocks: Tensor, fromEnd: number, count: number): Tensor {
  const axis = blocks.shape.length + fromEnd - 1;
  const apart = moveAxis(blocks, 0, axis);
  const [steps, block] = apart.shape.slice(axis, axis + 2) as [number, number];
  return narrow(reshape(apart, apart.shape.toSpliced(axis, 2, steps * block)), axis, 0, count);
}

/** The sum over all axes along which a tensor of the shape was broadcast. */
function sumTo(shape: Shape, x: Tensor): Tensor {
  const lead = x.shape.length - shape.length;
  const axes = x.shape.flatMap((extent, axis) => (extent === (shape[axis - lead] ?? 0) ? [] : [axis]));
  return reshape(sum(x, axes), shape);
}
