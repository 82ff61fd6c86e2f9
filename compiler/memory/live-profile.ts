/** Live bytes at every launch, with changes and maxima over ranges in logarithmic time. */
import type { LiveRange } from "../program/program.ts";

/** A segment tree: `highest` of a node is its largest position value, without what is `pending` above it. */
export function liveProfile(positions: number, live: Iterable<LiveRange & { readonly size: number }>) {
  let leaves = 1;
  while (leaves < positions) leaves *= 2;
  const highest = new Float64Array(2 * leaves);
  const pending = new Float64Array(2 * leaves);

  /** Adds bytes at the positions first … last. */
  const add = (first: number, last: number, bytes: number, node = 1, low = 0, high = leaves - 1): void => {
    if (last < low || high < first) return;
    if (first <= low && high <= last) {
      highest[node]! += bytes;
      pending[node]! += bytes;
      return;
    }
    const middle = (low + high) >> 1;
    add(first, last, bytes, 2 * node, low, middle);
    add(first, last, bytes, 2 * node + 1, middle + 1, high);
    highest[node] = pending[node]! + Math.max(highest[2 * node]!, highest[2 * node + 1]!);
  };

  /** Most live bytes at any position of first … last; -Infinity if there is none. */
  const largest = (first: number, last: number, node = 1, low = 0, high = leaves - 1): number => {
    if (last < low || high < first) return -Infinity;
    if (first <= low && high <= last) return highest[node]!;
    const middle = (low + high) >> 1;
    const below = Math.max(
      largest(first, last, 2 * node, low, middle),
      largest(first, last, 2 * node + 1, middle + 1, high),
    );
    return pending[node]! + below;
  };

  for (const { first, last, size } of live) add(first, last, size);
  return { add, largest };
}
