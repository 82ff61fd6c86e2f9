/**
 * Register blocks: how many iterations of two loops run side by side, so that each loaded operand is used for several sums. A block
 * that needs more registers than there are is several times slower, since sums then wait for memory; a small one waits for loads.
 */
import type { Block } from "../../loops/types.ts";
import type { VectorMachine } from "./machine.ts";
import type { BlockTimes } from "./measured-blocks.ts";

/** What an innermost loop loads in each iteration, by what it varies with; how many sums it has. */
export interface Pattern {
  /** Of each pair of a vector and a row. */
  readonly sums: number;
  /** Registers that loads take for each vector, for each row, for each pair, and besides. */
  readonly perVector: number;
  readonly perRow: number;
  readonly perPair: number;
  readonly fixed: number;
}

/** The time of an iteration on a machine, in units of what one multiplication and addition of a vector take at best. */
function timeOf(
  { vectors, rows }: Block,
  pattern: Pattern,
  measured: BlockTimes,
  machine: VectorMachine,
): number {
  const { sums, perVector, perRow, perPair, fixed } = pattern;
  if (vectors === 0 || rows === 0) return 0;
  const isProduct = sums === 1 && perRow === 1 && perPair === 0 && fixed === 0;
  return (
    (isProduct ? measured[perVector]?.[vectors - 1]?.[rows - 1] : undefined) ??
    estimatedTime({ vectors, rows }, pattern, machine)
  );
}

/** Where nothing was measured: the longest of what additions, loads, and sums that wait for each other take; spilling costs much more. */
function estimatedTime({ vectors, rows }: Block, pattern: Pattern, machine: VectorMachine): number {
  const { vectorRegisters, sumLatency, loopOverhead, spilling, spilledValue } = machine;
  const pairs = vectors * rows;
  const sums = pattern.sums * pairs;
  const loads = pattern.perVector * vectors + pattern.perRow * rows + pattern.perPair * pairs + pattern.fixed;
  const spilled = Math.max(0, sums + loads - vectorRegisters);
  return (
    Math.max(sums, loads, sumLatency) + (spilled > 0 ? spilling + spilledValue * spilled : 0) + loopOverhead
  );
}

/** The time that loops of `vectors` and `rows` iterations take in blocks of `width` by `height`, remainders included. */
function totalTime(
  vectors: number,
  rows: number,
  { vectors: width, rows: height }: Block,
  time: (block: Block) => number,
): number {
  const across = (lines: number): number =>
    Math.floor(vectors / width) * time({ vectors: width, rows: lines }) +
    time({ vectors: vectors % width, rows: lines });
  return Math.floor(rows / height) * across(height) + across(rows % height);
}

/**
 * The block for loops of `vectors` and `rows` iterations, of at most `most` pairs of the two, that is a good one on each of the measured processors: its
 * time over that of the processor's best block is least where it is worst.
 */
export function bestBlock(
  vectors: number,
  rows: number,
  pattern: Pattern,
  most: number,
  machine: VectorMachine,
): Block {
  const { mostVectors, mostRows, measuredBlocks } = machine;
  const blocks = Array.from({ length: Math.min(vectors, mostVectors) * mostRows }, (_, at) => ({
    vectors: 1 + Math.floor(at / mostRows),
    rows: 1 + (at % mostRows),
  })).filter((block) => block.rows <= rows && block.vectors * block.rows <= most);
  const slowdowns = measuredBlocks.map((measured) => {
    const times = blocks.map((block) =>
      totalTime(vectors, rows, block, (part) => timeOf(part, pattern, measured, machine)),
    );
    const least = Math.min(...times);
    return times.map((time) => time / least);
  });
  const worst = blocks.map((_, at) => Math.max(...slowdowns.map((ratios) => ratios[at]!)));
  const least = Math.min(...worst);
  // Equal ones differ by rounding: the smallest of them.
  return blocks[worst.findIndex((slowdown) => slowdown < least + 1e-9)] ?? { vectors: 1, rows: 1 };
}
