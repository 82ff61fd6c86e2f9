/** Sorted, disjoint half-open intervals. */
export type Interval = [start: number, end: number];

/** Index of the first interval that ends at or after `point`. */
function firstReaching(intervals: readonly Interval[], point: number): number {
  let [low, high] = [0, intervals.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (intervals[middle]![1] < point) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds [start, end), joined with what it touches. */
export function coverInterval(intervals: Interval[], start: number, end: number): void {
  const from = firstReaching(intervals, start);
  let to = from;
  for (; to < intervals.length && intervals[to]![0] <= end; to++) {
    start = Math.min(start, intervals[to]![0]);
    end = Math.max(end, intervals[to]![1]);
  }
  intervals.splice(from, to - from, [start, end]);
}

/** Whether all of [start, end) lies in the intervals. */
export function coversInterval(intervals: readonly Interval[], start: number, end: number): boolean {
  const interval = intervals[firstReaching(intervals, end)];
  return start >= end || (interval !== undefined && interval[0] <= start);
}

/** Whether any of [start, end) lies in the intervals. */
export function meetsInterval(intervals: readonly Interval[], start: number, end: number): boolean {
  // The first one that ends behind the start: integers.
  const interval = intervals[firstReaching(intervals, start + 1)];
  return start < end && interval !== undefined && interval[0] < end;
}
