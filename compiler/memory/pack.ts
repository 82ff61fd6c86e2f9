/**
 * Packing rectangles (bytes × launches) into the lowest strip of memory: dynamic storage allocation, which is
 * NP-hard. Sweeps over time are nearly linear; greedy orders and a local search over orders cost as many steps as
 * rectangles meet in time, and run as far as a budget of steps allows. Nothing is random but a generator with a
 * fixed seed, and steps are counted, not timed: the same rectangles give the same packing.
 */
import type { LiveRange } from "../program/program.ts";
import { alignUp, gapsOfEmptyMemory } from "./gaps.ts";

export interface Rectangle extends LiveRange {
  /** Bytes. */
  readonly size: number;
  /** Of the offset, in bytes. */
  readonly alignment: number;
}

export interface Packing {
  /** By rectangle. */
  readonly offsets: Float64Array;
  readonly height: number;
}

/** What placing a rectangle costs besides its meetings, in steps. */
const stepsPerRectangle = 30;

/** Of the steps left, what a packing is worth that is higher than the target by less than half a percent. */
const shareIfClose = 0.1;
const close = 1.005;

/**
 * Stops as soon as the height is at most `target`, or when `stepBudget` is used up; a step looks at one meeting of
 * two rectangles in time.
 */
export function pack(rectangles: readonly Rectangle[], target: number, stepBudget: number): Packing {
  let best: Packing = { offsets: new Float64Array(rectangles.length), height: Infinity };
  const isDone = (packing: Packing | undefined): boolean => {
    if (packing && packing.height < best.height) best = packing;
    return best.height <= target;
  };
  if (rectangles.length === 0) return { ...best, height: 0 };

  let steps = 0;

  const longest = rectangles.reduce((most, r) => Math.max(most, durationOf(r)), 0);
  for (const share of [0, 0.02, 0.2])
    for (const backward of [false, true]) {
      if (steps > stepBudget) return best;
      steps += stepsPerRectangle * rectangles.length;
      if (isDone(packSweep(rectangles, { backward, topBelow: share * longest }, target))) return best;
    }

  const meetings = countMeetings(rectangles);
  const cost = 2 * meetings + stepsPerRectangle * rectangles.length;
  if (steps + cost > stepBudget) return best;
  const neighbours = neighboursOf(rectangles, meetings);
  const spend = (order: readonly number[], fit: Fit): Packing | undefined => {
    steps += cost;
    return packInOrder(rectangles, neighbours, order, fit, best.height);
  };

  const indices = rectangles.map((_, index) => index);
  for (const key of greedyKeys)
    for (const fit of ["lowest", "smallest"] as const) {
      if (steps > stepBudget) return best;
      const order = indices.toSorted((a, b) => key(rectangles[b]!) - key(rectangles[a]!) || a - b);
      if (isDone(spend(order, fit))) return best;
    }

  // Placing the best packing again from the bottom up never makes it higher, so its order is where to search from.
  let order: readonly number[] = indices.toSorted((a, b) => best.offsets[a]! - best.offsets[b]! || a - b);
  const random = generator(1);
  const share = best.height <= close * target ? shareIfClose : 1;
  for (let rounds = Math.floor((share * (stepBudget - steps)) / cost); rounds > 0; rounds--) {
    const changed = promoteTop(order, rectangles, best, random);
    const packing = spend(changed, "lowest");
    if (packing) order = changed;
    if (isDone(packing)) return best;
  }
  return best;
}

const durationOf = ({ first, last }: LiveRange): number => last - first + 1;

/** Rectangles with a larger key are placed earlier. */
const greedyKeys: readonly ((rectangle: Rectangle) => number)[] = [
  (r) => r.size,
  (r) => r.size * durationOf(r),
  (r) => durationOf(r),
  (r) => r.size * Math.sqrt(durationOf(r)),
  (r) => -r.first,
  (r) => r.last,
];

interface SweepPolicy {
  /** From the last launch to the first. */
  readonly backward: boolean;
  /** Rectangles that live for fewer launches go to the top end of the memory, away from the lasting ones. */
  readonly topBelow: number;
}

/** Places each rectangle when its life begins. The top end is `target`; what does not fit below it goes above. */
function packSweep(rectangles: readonly Rectangle[], policy: SweepPolicy, target: number): Packing {
  const start = ({ first, last }: Rectangle): number => (policy.backward ? -last : first);
  const end = ({ first, last }: Rectangle): number => (policy.backward ? -first : last);
  const byStart = rectangles
    .map((rectangle, index) => ({ rectangle, index }))
    .toSorted(
      (a, b) =>
        start(a.rectangle) - start(b.rectangle) || b.rectangle.size - a.rectangle.size || a.index - b.index,
    );
  const byEnd = byStart.toSorted((a, b) => end(a.rectangle) - end(b.rectangle) || a.index - b.index);
  const offsets = new Float64Array(rectangles.length);
  const gaps = gapsOfEmptyMemory();
  let height = 0;
  let released = 0;

  for (const { rectangle, index } of byStart) {
    for (; end(byEnd[released]!.rectangle) < start(rectangle); released++) {
      const { rectangle: dead, index: deadIndex } = byEnd[released]!;
      gaps.release(offsets[deadIndex]!, offsets[deadIndex]! + dead.size);
    }
    const { size, alignment } = rectangle;
    const atTop =
      durationOf(rectangle) < policy.topBelow ? gaps.findBelow(size, alignment, target) : undefined;
    const offset = atTop ?? gaps.find(size, alignment);
    gaps.take(offset, offset + size);
    offsets[index] = offset;
    height = Math.max(height, offset + size);
  }
  return { offsets, height };
}

/** The pairs of rectangles that live at a common launch. */
function countMeetings(rectangles: readonly Rectangle[]): number {
  const starts = Float64Array.from(rectangles, (r) => r.first).toSorted();
  const ends = Float64Array.from(rectangles, (r) => r.last).toSorted();
  let meetings = 0;
  let ended = 0;
  starts.forEach((start, index) => {
    while (ends[ended]! < start) ended++;
    meetings += index - ended;
  });
  return meetings;
}

/** `list[from[i]] … list[from[i + 1] - 1]` live at some launch together with rectangle `i`. */
interface Neighbours {
  readonly from: Int32Array;
  readonly list: Int32Array;
}

function neighboursOf(rectangles: readonly Rectangle[], meetings: number): Neighbours {
  const pairs = new Int32Array(2 * meetings);
  const degrees = new Int32Array(rectangles.length);
  const byStart = rectangles
    .map((_, index) => index)
    .toSorted((a, b) => rectangles[a]!.first - rectangles[b]!.first);
  let count = 0;
  let live: number[] = [];
  for (const index of byStart) {
    live = live.filter((other) => rectangles[other]!.last >= rectangles[index]!.first);
    for (const other of live) {
      pairs[count++] = index;
      pairs[count++] = other;
      degrees[index]!++;
      degrees[other]!++;
    }
    live.push(index);
  }
  const from = new Int32Array(rectangles.length + 1);
  degrees.forEach((degree, index) => (from[index + 1] = from[index]! + degree));
  const list = new Int32Array(2 * meetings);
  const next = from.slice();
  for (let pair = 0; pair < count; pair += 2) {
    const [a, b] = [pairs[pair]!, pairs[pair + 1]!];
    list[next[a]!++] = b;
    list[next[b]!++] = a;
  }
  return { from, list };
}

/** Among the gaps that hold a rectangle: the lowest, or the smallest. */
type Fit = "lowest" | "smallest";

/** Places the rectangles in the given order into gaps between their neighbours; nothing if higher than `limit`. */
function packInOrder(
  rectangles: readonly Rectangle[],
  { from, list }: Neighbours,
  order: readonly number[],
  fit: Fit,
  limit: number,
): Packing | undefined {
  const offsets = new Float64Array(rectangles.length).fill(-1);
  const starts = new Float64Array(rectangles.length);
  const ends = new Float64Array(rectangles.length);
  let height = 0;
  for (const index of order) {
    const { size, alignment } = rectangles[index]!;
    let count = 0;
    for (let edge = from[index]!; edge < from[index + 1]!; edge++) {
      const other = list[edge]!;
      if (offsets[other]! < 0) continue;
      starts[count] = offsets[other]!;
      ends[count++] = offsets[other]! + rectangles[other]!.size;
    }
    starts.subarray(0, count).sort();
    ends.subarray(0, count).sort();

    // Of intervals with sorted starts and sorted ends, the gaps are those from ends[i - 1] to starts[i] that exist:
    // where the i-th starts after i others have ended, none is open.
    let place = -1;
    let smallest = Infinity;
    for (let i = 0; i <= count; i++) {
      const gapStart = i === 0 ? 0 : ends[i - 1]!;
      const length = (i === count ? Infinity : starts[i]!) - gapStart;
      const offset = alignUp(gapStart, alignment);
      if (offset - gapStart + size > length || (place >= 0 && length >= smallest)) continue;
      [place, smallest] = [offset, length];
      if (fit === "lowest") break;
    }
    offsets[index] = place;
    height = Math.max(height, place + size);
    if (height > limit) return undefined;
  }
  return { offsets, height };
}

/** The order with a rectangle that touches the top placed earlier, or with any two exchanged. */
function promoteTop(
  order: readonly number[],
  rectangles: readonly Rectangle[],
  { offsets, height }: Packing,
  random: () => number,
): readonly number[] {
  const changed = [...order];
  const pick = (count: number): number => Math.floor(random() * count);
  const top = changed.findIndex((index) => offsets[index]! + rectangles[index]!.size === height);
  if (random() < 0.7) {
    const [moved] = changed.splice(top, 1);
    changed.splice(pick(top + 1), 0, moved!);
  } else {
    const [a, b] = [pick(changed.length), pick(changed.length)];
    [changed[a], changed[b]] = [changed[b]!, changed[a]!];
  }
  return changed;
}

/** Numbers in [0, 1): the mulberry32 generator. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
