/** What register blocks take on the machines where they were measured (docs/machines.md), as `npm run bench -- tune` prints it. */

/**
 * Times of an iteration of a block, by its vectors (lines, from 1) and rows (columns, from 1), in units of what one multiplication and addition of a
 * vector take in registers. The keys are the registers that the load of a vector takes: 2 where its lanes are every second element.
 */
export type BlockTimes = Readonly<Record<number, readonly (readonly number[])[]>>;

export const measuredBlocks: readonly BlockTimes[] = [
  // AMD EPYC of the family Zen 5, Node 20.20.2
  {
    1: [
      [3.6, 3.9, 5.0, 5.9, 6.6, 8.0],
      [4.0, 4.9, 6.5, 8.3, 22.7, 23.3],
      [5.1, 6.3, 13.0, 23.2, 25.1, 31.7],
      [5.9, 8.3, 23.1, 28.2, 33.9, 37.3],
      [6.2, 13.9, 25.3, 32.7, 39.4, 46.7],
      [7.8, 22.9, 31.2, 36.2, 44.6, 54.5],
    ],
    2: [
      [3.7, 4.1, 5.1, 6.1, 7.7, 8.4],
      [5.1, 6.3, 8.4, 13.6, 22.7, 23.4],
      [7.1, 8.7, 13.6, 23.5, 28.7, 34.8],
      [9.1, 13.8, 23.9, 34.2, 37.0, 43.5],
      [13.4, 23.5, 33.3, 40.2, 49.8, 57.1],
      [16.7, 31.0, 37.4, 47.8, 56.7, 68.2],
    ],
  },
];
