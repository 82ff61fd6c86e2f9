/** A sweep tries many generated cases of one kind: all of them by `npm run sweep`, a few in every run of the tests. */
export interface Sweep {
  /** What `npm run sweep -- NAME` calls it. */
  readonly name: string;
  /** What is tried, in the plural: "random models". */
  readonly what: string;
  /** How many cases are a whole sweep, and how many the tests try. */
  readonly count: number;
  readonly small: number;
  /** Tries `count` cases that follow from `seed`; says of each failure what failed and how to repeat it. */
  readonly run: (count: number, seed: number) => Promise<readonly string[]>;
}
