/** All ops that are applied, by their names. */
import type { OpRecord } from "../graph/graph.ts";
import { contraction } from "./contraction.ts";
import { convolution } from "./convolution.ts";
import { customGradient } from "./custom-gradient.ts";
import { iota, randomBits } from "./generators.ts";
import { gather, scatterAdd } from "./indexing.ts";
import { cholesky, lu, triangularSolve } from "./linear-algebra.ts";
import { broadcast, flip, reshape, stored, transpose } from "./movement.ts";
import { pointwise } from "./pointwise.ts";
import { linearRecurrence } from "./recurrence.ts";
import { amax, amin, argmax, argmin, cumulativeSum, prod, sum } from "./reduction.ts";
import { scan } from "./scan.ts";
import { concat, pad, slice } from "./slicing.ts";
import { argsort } from "./sorting.ts";
import { stopGradient } from "./stop-gradient.ts";
import { windowArgmax, windowMax, windowSpread, windowSum } from "./window.ts";

export const ops = {
  ...pointwise,
  reshape,
  transpose,
  broadcast,
  flip,
  stored,
  slice,
  pad,
  concat,
  sum,
  prod,
  amax,
  amin,
  argmax,
  argmin,
  cumulativeSum,
  linearRecurrence,
  contraction,
  convolution,
  windowSum,
  windowSpread,
  windowMax,
  windowArgmax,
  gather,
  scatterAdd,
  triangularSolve,
  cholesky,
  lu,
  argsort,
  iota,
  randomBits,
  scan,
  stopGradient,
  customGradient,
} as const;

export const opRecords: readonly OpRecord[] = Object.values(ops);
