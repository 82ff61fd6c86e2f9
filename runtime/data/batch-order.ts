/** Which rows a batch takes, and what is drawn for them: of data in memory and in files alike. */
import { augmented, type Augmentation } from "./augment.ts";
import type { Column, Columns } from "./dataset.ts";
import { invalid } from "./errors.ts";
import { checkSeed, permutation } from "./random.ts";

export interface BatchOptions {
  /** Rows come in a new order for each epoch; without a seed, in the order of the data. */
  readonly seed?: number;
  /** Default 0. */
  readonly epoch?: number;
  /** What becomes of the last rows that do not fill a batch. Default: a smaller batch. */
  readonly last?: "keep" | "drop";
  /** By column: changes in this order. Needs a seed. */
  readonly augment?: Readonly<Record<string, readonly Augmentation[]>>;
}

/**
 * The rows of each batch. Where rows are found by groups only, the groups come in a random order, and the rows of each in one of their own. Errors:
 * TPL247.
 */
export function* batchOrder(
  total: number,
  size: number,
  { seed, epoch = 0, last = "keep", augment = {} }: BatchOptions,
  groups?: readonly number[],
): Generator<Uint32Array> {
  if (!Number.isSafeInteger(size) || size < 1)
    throw invalid("batches", `a batch has at least one row, not ${size}`);
  if (last === "drop" && size > total)
    throw invalid("batches", `there are ${total} rows, which do not fill a batch of ${size}`);
  if (seed === undefined && Object.keys(augment).length > 0)
    throw invalid("batches", "augmentation is drawn from a seed: say seed and epoch");
  const end = last === "keep" ? total : total - (total % size);
  if (seed === undefined) {
    for (let start = 0; start < end; start += size)
      yield Uint32Array.from({ length: Math.min(size, end - start) }, (_, k) => start + k);
    return;
  }
  checkSeed("batches", seed);
  const mixed = permutation(total, seed, "shuffle", checkSeed("batches", epoch, "epoch"));
  const order =
    groups === undefined ? mixed : byGroup(mixed, groups, permutation(groups.length, seed, "groups", epoch));
  for (let start = 0; start < end; start += size) yield order.subarray(start, Math.min(start + size, end));
}

/** Group after group, the rows of each in the order in which `mixed` has them. */
function byGroup(mixed: Uint32Array, groups: readonly number[], groupOrder: Uint32Array): Uint32Array {
  const groupOf = new Uint32Array(mixed.length);
  let row = 0;
  for (const [group, count] of groups.entries()) {
    groupOf.fill(group, row, row + count);
    row += count;
  }
  const next = new Uint32Array(groups.length);
  let place = 0;
  for (const group of groupOrder) {
    next[group] = place;
    place += groups[group]!;
  }
  const order = new Uint32Array(mixed.length);
  for (const row of mixed) order[next[groupOf[row]!]!++] = row;
  return order;
}

/** The columns of a batch as they are drawn for this epoch. Errors: TPL247. */
export function drawn<Name extends string>(
  columns: Columns<Name>,
  rows: Uint32Array,
  { seed = 0, epoch = 0, augment = {} }: BatchOptions,
  columnOf: (name: string) => Column,
): Columns<Name> {
  const changed = Object.entries(augment).map(
    ([name, list]) => [name, augmented(columnOf(name), list, { seed, epoch, rows, name })] as const,
  );
  return { ...columns, ...Object.fromEntries(changed) };
}
