/** Which row goes into which part of the data. */
import { quote } from "../errors.ts";
import { invalid } from "./errors.ts";
import { checkSeed, permutation } from "./random.ts";

export interface SplitOptions {
  /** Default 0. */
  readonly seed?: number;
  /** The column whose values every part has in the same proportion: the label, mostly. */
  readonly by?: string;
  /** In the order of the data, for what is ordered in time: `train` comes first, then the parts as they are named. */
  readonly inOrder?: boolean;
}

/** The rows of each part, in the order of the data. Errors: TPL247. */
export function partition<Part extends string>(
  size: number,
  shares: Readonly<Record<Part, number>>,
  { seed = 0, inOrder = false, by }: SplitOptions,
  kinds: ArrayLike<number> | undefined,
): Record<Part | "train", number[]> {
  checkSeed("split", seed);
  const named = Object.entries<number>(shares);
  for (const [part, share] of named) {
    if (!(share > 0 && share < 1))
      throw invalid("split", `the share of ${quote(part)} must be between 0 and 1, not ${share}`);
    if (part === "train" || part === "description")
      throw invalid("split", `no part can be called ${quote(part)}: "train" is what the others leave`);
  }
  const rest = 1 - named.reduce((sum, [, share]) => sum + share, 0);
  if (!(rest > 1e-9))
    throw invalid("split", `the shares leave nothing to train on: their sum is ${1 - rest}`);
  if (inOrder && by !== undefined)
    throw invalid("split", `"by" mixes the rows, and "inOrder" does not: say one of them`);
  const weights = [["train", rest] as const, ...named];
  const parts = Object.fromEntries(weights.map(([part]): [string, number[]] => [part, []]));

  if (inOrder) {
    let [start, reached] = [0, 0];
    for (const [part, share] of weights) {
      reached += share;
      const end = Math.round(reached * size);
      for (let row = start; row < end; row++) parts[part]!.push(row);
      start = end;
    }
  } else {
    const order = permutation(size, seed, "split");
    if (kinds !== undefined) order.sort((a, b) => kinds[a]! - kinds[b]!);
    // Every row goes to the part that lacks most of its share of the rows until here: so each kind is divided as all are.
    const lacking = weights.map(() => 0);
    for (const row of order) {
      weights.forEach(([, share], k) => (lacking[k]! += share));
      const most = lacking.indexOf(Math.max(...lacking));
      lacking[most]! -= 1;
      parts[weights[most]![0]]!.push(row);
    }
    for (const rows of Object.values(parts)) rows.sort((a, b) => a - b);
  }
  for (const [part, rows] of Object.entries(parts))
    if (rows.length === 0)
      throw invalid("split", `${quote(part)} gets none of the ${size} rows: make its share larger`);
  return parts as Record<Part | "train", number[]>;
}
