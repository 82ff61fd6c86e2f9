/**
 * Register blocks: how many iterations of two loops run side by side, so that each loaded operand is used for several sums. A block
 * that needs more registers than there are is several times slower, since sums then wait for memory; a small one waits for loads.
 */

/** What an innermost loop loads in each iteration, by what it varies with; how many sums it has. */
export interface Pattern {
  readonly sums: number;
  /** Registers that loads take for each vector, for each row, for each vector of each row, and besides. */
  readonly perVector: number;
  readonly perRow: number;
  readonly perPair: number;
  readonly fixed: number;
}

export interface Block {
  readonly vectors: number;
  readonly rows: number;
}

/** Vector registers: one of the processor's 16 is the engine's own, and one holds a product on its way to a sum. */
const registers = 14;
const [mostVectors, mostRows] = [6, 6];

/** Cycles of an iteration: of the additions, of the loads, and those until a sum can be added to again. */
function cycles({ vectors, rows }: Block, pattern: Pattern): number {
  const pairs = vectors * rows;
  const sums = pattern.sums * pairs;
  const loads = pattern.perVector * vectors + pattern.perRow * rows + pattern.perPair * pairs + pattern.fixed;
  const spilled = Math.max(0, sums + loads - registers);
  return pairs === 0 ? 0 : Math.max(sums / 2, loads / 2, 3) + (spilled > 0 ? 8 + spilled : 0) + 0.5;
}

/** The block that makes loops of so many vectors and rows fastest, what is left over included. */
export function bestBlock(vectors: number, rows: number, pattern: Pattern, most: number): Block {
  let best: Block = { vectors: 1, rows: 1 };
  let least = Infinity;
  for (let width = 1; width <= Math.min(vectors, mostVectors); width++)
    for (let height = 1; height <= Math.min(rows, mostRows) && width * height <= most; height++) {
      const of = (columns: number, lines: number): number =>
        cycles({ vectors: columns, rows: lines }, pattern);
      const across = (lines: number): number =>
        Math.floor(vectors / width) * of(width, lines) + of(vectors % width, lines);
      const total = Math.floor(rows / height) * across(height) + across(rows % height);
      if (total < least - 1e-9) [best, least] = [{ vectors: width, rows: height }, total];
    }
  return best;
}
