/**
 * The memory plan: one arena for all programs of a trainer.
 *
 *     | parameters | state | constants | inputs, temporaries and outputs of one program at a time |
 *
 * Buffers that keep their value lie in front, in their given order; behind them each program has the memory to
 * itself, shared out by live range (`live-ranges.ts`), in-place results (`in-place.ts`) and packing (`pack.ts`).
 */
import {
  isPersistent,
  persistentRoles,
  type Buffer,
  type MemoryBlock,
  type MemoryPlan,
  type Program,
  type ProgramPlan,
} from "../program/program.ts";
import { alignUp } from "./gaps.ts";
import { alignedBytesOf, alignment, shareInPlace, type Blocks } from "./in-place.ts";
import { liveRanges, type Liveness } from "./live-ranges.ts";
import { pack, type Packing } from "./pack.ts";

/** Buffers from `largeBytes` on begin at a cache line, where that costs nothing. */
const largeBytes = 4096;
const cacheLine = 64;

/** @throws {Error} when a buffer that is not persistent belongs to two programs. */
export function planMemory(programs: readonly Program[]): MemoryPlan {
  const offsets = new Map<number, number>();
  const persistentBytes = placePersistent(programs, offsets);
  const analyses = programs.map((program) => {
    const liveness = liveRanges(program);
    const shared = shareInPlace(program, liveness);
    return { program, liveness, shared, plan: planOf(program, liveness, shared, persistentBytes) };
  });

  // The program that needs most goes first: the others only have to fit into what it takes.
  let arenaBytes = persistentBytes;
  const largestFirst = analyses.toSorted((a, b) => b.plan.maxLiveBytes - a.plan.maxLiveBytes);
  for (const { program, shared, plan } of largestFirst) {
    const target = Math.max(arenaBytes, plan.maxLiveBytes) - persistentBytes;
    const packing = packBlocks(shared.blocks, target);
    shared.blocks.forEach((block, index) => {
      for (const id of block.buffers) {
        if (offsets.has(id))
          throw new Error(`buffer ${id} of program ${program.name} also belongs to another program`);
        offsets.set(id, persistentBytes + packing.offsets[index]!);
      }
    });
    arenaBytes = Math.max(arenaBytes, persistentBytes + packing.height);
  }
  return { offsets, persistentBytes, arenaBytes, programs: analyses.map(({ plan }) => plan) };
}

/** Returns the bytes they take, up to a cache line, so that the buffers behind can begin at one. */
function placePersistent(programs: readonly Program[], offsets: Map<number, number>): number {
  const persistent = programs.flatMap(({ buffers }) => buffers.filter(isPersistent));
  let end = 0;
  for (const role of persistentRoles)
    for (const buffer of persistent) {
      if (buffer.role !== role || offsets.has(buffer.id)) continue;
      offsets.set(buffer.id, end);
      end += alignedBytesOf(buffer);
    }
  return alignUp(end, cacheLine);
}

function planOf(
  program: Program,
  { launches, ranges }: Liveness,
  { blocks, aliases }: Blocks,
  persistentBytes: number,
): ProgramPlan {
  const change = new Float64Array(launches.length + 2);
  for (const { first, last, size } of blocks) {
    change[first]! += size;
    change[last + 1]! -= size;
  }
  let [bytes, maxLiveBytes, peakAt] = [persistentBytes, persistentBytes, 0];
  // Behind the launches, what nothing touches.
  const live = Array.from(change, (more, position) => {
    bytes += more;
    if (bytes > maxLiveBytes) [maxLiveBytes, peakAt] = [bytes, position];
    return bytes;
  }).slice(0, launches.length);
  const sizeOf = (buffer: Buffer): number => (ranges.has(buffer.id) ? alignedBytesOf(buffer) : 0);
  return {
    program: program.name,
    ranges,
    blocks,
    live,
    maxLiveBytes,
    peakAt,
    bytesBeforeReuse: program.buffers.reduce((sum, buffer) => sum + sizeOf(buffer), persistentBytes),
    aliases,
  };
}

/** Steps of packing that may be spent on cache lines, and without them. */
const [cacheLineBudget, packingBudget] = [2_000_000, 6_000_000];

function packBlocks(blocks: readonly MemoryBlock[], target: number): Packing {
  const withLargeAlignment = (large: number, stepBudget: number): Packing => {
    const aligned = blocks.map((block) => ({
      ...block,
      alignment: block.size < largeBytes ? alignment : large,
    }));
    return pack(aligned, target, stepBudget);
  };
  const onCacheLines = withLargeAlignment(cacheLine, cacheLineBudget);
  if (onCacheLines.height <= target) return onCacheLines;
  const anywhere = withLargeAlignment(alignment, packingBudget);
  return anywhere.height < onCacheLines.height ? anywhere : onCacheLines;
}
