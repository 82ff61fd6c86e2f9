/** Which register blocks are chosen. */
import { expect, test } from "vitest";
import { bestBlock as bestBlockOf, type Pattern } from "../../../compiler/targets/lanes/blocks.ts";
import { vectorMachine } from "../../../compiler/targets/lanes/machine.ts";
import type { BlockTimes } from "../../../compiler/targets/lanes/measured-blocks.ts";
import type { Block } from "../../../compiler/loops/types.ts";

const bestBlock = (
  vectors: number,
  rows: number,
  pattern: Pattern,
  most: number,
  measuredBlocks = vectorMachine.measuredBlocks,
): Block => bestBlockOf(vectors, rows, pattern, most, { ...vectorMachine, measuredBlocks });

/** Of a product: a vector of one operand, a number of the other. */
const product: Pattern = { sums: 1, perVector: 1, perRow: 1, perPair: 0, fixed: 0 };
const everySecond: Pattern = { ...product, perVector: 2 };
/** The mean and the mean of squares of the same numbers. */
const twoSums: Pattern = { sums: 2, perVector: 0, perRow: 0, perPair: 1, fixed: 0 };

const patterns = [product, everySecond, twoSums];
const sizes = [1, 2, 3, 4, 5, 7, 16, 25, 100];

test("where there is much to do, sums and operands of a block fit into registers", () => {
  for (const pattern of patterns)
    for (const vectors of [16, 25, 100])
      for (const rows of [16, 25, 100]) {
        const block = bestBlock(vectors, rows, pattern, 100);
        const pairs = block.vectors * block.rows;
        const used =
          (pattern.sums + pattern.perPair) * pairs +
          pattern.perVector * block.vectors +
          pattern.perRow * block.rows;
        expect(used, JSON.stringify({ vectors, rows, block })).toBeLessThanOrEqual(14);
      }
});

test("no block is larger than its loops", () => {
  for (const pattern of patterns)
    for (const vectors of sizes)
      for (const rows of sizes) {
        const block = bestBlock(vectors, rows, pattern, 100);
        expect(block.vectors).toBeLessThanOrEqual(vectors);
        expect(block.rows).toBeLessThanOrEqual(rows);
      }
});

test("large products have as many sums as fit, and no rest where another block has none", () => {
  for (const rows of [16, 64, 100]) {
    const { vectors, rows: height } = bestBlock(64, rows, product, 100);
    expect(vectors * height).toBe(8);
    expect(rows % height).toBe(0);
  }
  // Two registers for each vector: fewer of them, and more rows.
  const { vectors, rows } = bestBlock(64, 60, everySecond, 100);
  expect(vectors).toBeLessThanOrEqual(rows);
});

test("the number of statements limits a block", () => {
  const { vectors, rows } = bestBlock(64, 64, product, 3);
  expect(vectors * rows).toBeLessThanOrEqual(3);
});

test("of several machines, the worst is good", () => {
  /** Times of one and two rows, and of one and two vectors. */
  const times = (...lines: (readonly number[])[]): BlockTimes => ({ 1: lines });
  // A machine that likes rows, one that likes vectors, and both a little of each.
  const rows = times([4, 4, 100], [100, 100, 100]);
  const vectors = times([4, 100, 100], [4, 100, 100]);
  const limited = (machines: readonly BlockTimes[]) => bestBlock(2, 2, product, 2, machines);
  expect(limited([rows])).toEqual({ vectors: 1, rows: 2 });
  expect(limited([vectors])).toEqual({ vectors: 2, rows: 1 });
  // Each machine's best block is the other's worst: single ones take twice as long on both.
  expect(limited([rows, vectors])).toEqual({ vectors: 1, rows: 1 });
  expect(limited([rows, rows, vectors])).toEqual({ vectors: 1, rows: 1 });
});
