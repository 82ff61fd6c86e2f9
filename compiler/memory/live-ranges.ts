/**
 * Live ranges over the line of launches: every launch of a program in order, each `repeat` body once.
 *
 * A range is [first write, last read], widened where a repeat brings the value around:
 *
 *     x = …                 x lives to the end of the repeat: the next iteration reads it again
 *     repeat t:
 *       a = f(x, h)         a lives only between these two launches
 *       h = g(a)            h is read before it is written: it lives all the repeat long
 *       ys[t] = h           ys is written piece by piece: it lives from the start of the repeat
 *     loss = sum(ys)
 */
import {
  isPersistent,
  launchesOf,
  type Argument,
  type Command,
  type Launch,
  type LiveRange,
  type Program,
} from "../program/program.ts";
import { touchedLength } from "../loops/types.ts";
import { coverInterval, coversInterval, type Interval } from "./intervals.ts";

export interface Repeat {
  readonly variable: string;
  readonly count: number;
  /** Positions of the first and last launch of the body. */
  readonly first: number;
  readonly last: number;
  /** The next enclosing repeat. */
  readonly parent: Repeat | undefined;
  /** 1 for an outermost repeat. */
  readonly depth: number;
}

interface Timeline {
  readonly launches: readonly Launch[];
  /** The innermost repeat around each launch. */
  readonly repeatAt: readonly (Repeat | undefined)[];
}

export interface Liveness extends Timeline {
  /** By id of every buffer that is not persistent; one that nothing uses has none. */
  readonly ranges: ReadonlyMap<number, LiveRange>;
  /** The innermost repeat each of whose iterations makes and uses up a new value of the buffer, if there is one. */
  readonly homes: ReadonlyMap<number, Repeat | undefined>;
}

export function timelineOf(program: Program): Timeline {
  const launches: Launch[] = [];
  const repeatAt: (Repeat | undefined)[] = [];
  const visit = (commands: readonly Command[], enclosing: Repeat | undefined): void => {
    for (const command of commands)
      if (command.kind === "launch") {
        launches.push(command);
        repeatAt.push(enclosing);
      } else {
        const { variable, count, body } = command;
        const first = launches.length;
        const last = first + launchesOf(body).length - 1;
        visit(body, { variable, count, first, last, parent: enclosing, depth: (enclosing?.depth ?? 0) + 1 });
      }
  };
  visit(program.commands, undefined);
  return { launches, repeatAt };
}

/** One read or write of `length` elements of a buffer. */
interface Access {
  readonly position: number;
  readonly repeat: Repeat | undefined;
  readonly writes: boolean;
  readonly argument: Argument;
  readonly length: number;
}

export function liveRanges(program: Program): Liveness {
  const timeline = timelineOf(program);
  const accesses = accessesByBuffer(timeline);
  const end = Math.max(timeline.launches.length - 1, 0);
  const ranges = new Map<number, LiveRange>();
  const homes = new Map<number, Repeat | undefined>();

  for (const buffer of program.buffers) {
    if (isPersistent(buffer)) continue;
    const own = accesses.get(buffer.id) ?? [];
    if (own.length === 0 && buffer.role === "temporary") continue;
    const earliest = buffer.role === "input" ? -1 : (own[0]?.position ?? end);
    const latest = buffer.role === "output" ? end + 1 : (own.at(-1)?.position ?? 0);

    let [first, last] = [Math.max(earliest, 0), Math.min(latest, end)];
    let home: Repeat | undefined;
    for (const repeat of repeatsAround(own)) {
      const before = earliest < repeat.first;
      const after = latest > repeat.last;
      const carried = !before && !after && isCarried(own, repeat, buffer.length);
      if (before || carried) last = Math.max(last, repeat.last);
      if (after || carried) first = Math.min(first, repeat.first);
      if (!before && !after && !carried && repeat.depth > (home?.depth ?? 0)) home = repeat;
    }
    ranges.set(buffer.id, { first, last });
    homes.set(buffer.id, home);
  }
  return { ...timeline, ranges, homes };
}

/** In order of time; what a launch reads comes before what it writes. */
function accessesByBuffer({ launches, repeatAt }: Timeline): ReadonlyMap<number, readonly Access[]> {
  const accesses = new Map<number, Access[]>();
  launches.forEach(({ kernel, arguments: args, extents }, position) => {
    for (const writes of [false, true])
      args.forEach((argument, index) => {
        const buffer = kernel.buffers[index]!;
        if (buffer.access === (writes ? "read" : "write")) return;
        const own = accesses.get(argument.buffer) ?? [];
        accesses.set(argument.buffer, own);
        own.push({
          position,
          repeat: repeatAt[position],
          writes,
          argument,
          length: touchedLength(buffer, extents),
        });
      });
  });
  return accesses;
}

function repeatsAround(accesses: readonly Access[]): ReadonlySet<Repeat> {
  const repeats = new Set<Repeat>();
  for (const access of accesses)
    for (let repeat = access.repeat; repeat && !repeats.has(repeat); repeat = repeat.parent)
      repeats.add(repeat);
  return repeats;
}

/** Accesses to follow before a buffer is taken to be carried: nested repeats multiply. */
const accessLimit = 20_000;

/**
 * Whether an iteration of `repeat` meets what an earlier one left in the buffer: it reads elements that it has not
 * written, or each iteration has its own slice. All accesses lie in the repeat. One iteration is followed element
 * by element, nested repeats included.
 */
function isCarried(accesses: readonly Access[], repeat: Repeat, bufferLength: number): boolean {
  if (accesses.some(({ argument }) => isStridedBy(argument, repeat))) return true;
  const written: Interval[] = [];
  const iteration = new Map<string, number>();
  let followed = 0;

  const reads = (from: number, to: number, scope: Repeat): boolean => {
    for (let index = from; index < to; index++) {
      const access = accesses[index]!;
      const nested = childOf(scope, access.repeat);
      if (nested) {
        let end = index + 1;
        while (end < to && accesses[end]!.position <= nested.last) end++;
        const isSliced = accesses.slice(index, end).some(({ argument }) => isStridedBy(argument, nested));
        for (let i = 0; i < (isSliced ? nested.count : 1); i++) {
          iteration.set(nested.variable, i);
          if (reads(index, end, nested)) return true;
        }
        index = end - 1;
      } else {
        if (++followed > accessLimit) return true;
        const { offset, strides } = access.argument;
        const start = strides.reduce((sum, s) => sum + s.stride * (iteration.get(s.variable) ?? 0), offset);
        const end = Math.min(start + access.length, bufferLength);
        if (access.writes) coverInterval(written, start, end);
        else if (!coversInterval(written, start, end)) return true;
      }
    }
    return false;
  };
  return reads(0, accesses.length, repeat);
}

const isStridedBy = ({ strides }: Argument, { variable }: Repeat): boolean =>
  strides.some((stride) => stride.variable === variable && stride.stride !== 0);

/** The repeat directly inside `scope` that is `repeat` or encloses it. */
function childOf(scope: Repeat, repeat: Repeat | undefined): Repeat | undefined {
  let child = repeat;
  while (child && child.depth > scope.depth + 1) child = child.parent;
  return child && child.depth > scope.depth ? child : undefined;
}
