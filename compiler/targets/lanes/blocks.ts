/**
 * Register blocks: how many iterations of two loops run side by side, so that each loaded operand is used for several sums. A block
 * that needs more registers than there are is several times slower, since sums then wait for memory; a small one waits for loads.
 */
import type { Block } from "../../loops/types.ts";
import type { VectorMachine } from "./machine.ts";

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

/** The time of an iteration, in units of what one multiplication and addition of a vector take at best. */
function timeOf({ vectors, rows }: Block, pattern: Pattern, machine: VectorMachine): number {
  const { sums, perVector, perRow, perPair, fixed } = pattern;
  if (vectors === 0 || rows === 0) return 0;
  if (sums === 1 && perRow === 1 && perPair === 0 && fixed === 0) {
    const measured = machine.measuredBlocks[perVector]?.[vectors - 1]?.[rows - 1];
    if (measured !== undefined) return measured;
  }
  return estimatedTime({ vectors, rows }, pattern, machine);
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

/** The block that makes loops of so many vectors and rows fastest, with their remainders; it has at most so many pairs of the two. */
export function bestBlock(
  vectors: number,
  rows: number,
  pattern: Pattern,
  most: number,
  machine: VectorMachine,
): Block {
  const { mostVectors, mostRows } = machine;
  let best: Block = { vectors: 1, rows: 1 };
  let least = Infinity;
  for (let width = 1; width <= Math.min(vectors, mostVectors); width++)
    for (let height = 1; height <= Math.min(rows, mostRows) && width * height <= most; height++) {
      const across = (lines: number): number =>
        Math.floor(vectors / width) * timeOf({ vectors: width, rows: lines }, pattern, machine) +
        timeOf({ vectors: vectors % width, rows: lines }, pattern, machine);
      const total = Math.floor(rows / height) * across(height) + across(rows % height);
      if (total < least - 1e-9) [best, least] = [{ vectors: width, rows: height }, total];
    }
  return best;
}
