/**
 * In-place results: a buffer that is written by the very launch that last reads another one may take its place.
 * Chains of such take-overs share one block of memory.
 */
import {
  elementBytes,
  isPersistent,
  type Argument,
  type Buffer,
  type MemoryBlock,
  type Program,
} from "../program/program.ts";
import { alignUp } from "./gaps.ts";
import { liveProfile } from "./live-profile.ts";
import type { Liveness } from "./live-ranges.ts";

export interface Blocks {
  readonly blocks: readonly MemoryBlock[];
  /** [buffer, the one whose place it takes]. */
  readonly aliases: readonly (readonly [number, number])[];
}

export const alignment = 16;
export const bytesOf = (buffer: Buffer): number => buffer.length * elementBytes(buffer);
/** At least one unit, so that an empty buffer has a place of its own too. */
export const alignedBytesOf = (buffer: Buffer): number => alignUp(Math.max(bytesOf(buffer), 1), alignment);

interface GrowingBlock extends MemoryBlock {
  readonly buffers: number[];
  last: number;
}

export function shareInPlace(program: Program, liveness: Liveness): Blocks {
  const { launches, repeatAt, ranges, homes } = liveness;
  const buffers = new Map(program.buffers.map((buffer) => [buffer.id, buffer]));
  const blockOf = new Map<number, GrowingBlock>();
  for (const buffer of program.buffers) {
    const range = ranges.get(buffer.id);
    if (range) blockOf.set(buffer.id, { buffers: [buffer.id], size: alignedBytesOf(buffer), ...range });
  }
  const profile = liveProfile(launches.length, blockOf.values());
  const aliases: (readonly [number, number])[] = [];

  launches.forEach(({ kernel, arguments: args, inPlace }, position) => {
    if (inPlace.length === 0) return;
    const uses = new Map<number, number>();
    for (const { buffer } of args) uses.set(buffer, (uses.get(buffer) ?? 0) + 1);

    /** Its life begins or ends here, in the innermost repeat, and no other argument of the launch is the buffer. */
    const changesHands = ({ buffer, offset, strides }: Argument, at: "first" | "last"): boolean =>
      offset === 0 &&
      strides.length === 0 &&
      uses.get(buffer) === 1 &&
      ranges.get(buffer)?.[at] === position &&
      homes.get(buffer) === repeatAt[position];

    const candidates = inPlace.flatMap(([writtenIndex, readIndex]) => {
      const [written, read] = [args[writtenIndex]!, args[readIndex]!];
      const [to, from] = [buffers.get(written.buffer)!, buffers.get(read.buffer)!];
      const allowed =
        kernel.buffers[writtenIndex]!.access === "write" &&
        kernel.buffers[readIndex]!.access === "read" &&
        !isPersistent(to) &&
        (from.role === "temporary" || from.role === "input") &&
        bytesOf(from) >= bytesOf(to) &&
        bytesOf(to) > 0 &&
        changesHands(written, "first") &&
        changesHands(read, "last");
      if (!allowed) return [];
      const size = alignedBytesOf(to);
      return [{ to: to.id, from: from.id, size, excess: blockOf.get(from.id)!.size - size }];
    });
    candidates.sort((a, b) => a.excess - b.excess || b.size - a.size || a.to - b.to || a.from - b.from);

    for (const { to, from, size, excess } of candidates) {
      const [taker, block] = [blockOf.get(to)!, blockOf.get(from)!];
      const isFree = taker.buffers.length === 1 && taker !== block && block.buffers.at(-1) === from;
      // A larger place that stays occupied for longer is worth it only where it lowers the local peak.
      const lowersPeak =
        excess === 0 ||
        profile.largest(position, position) > profile.largest(position + 1, taker.last) + excess;
      if (!isFree || !lowersPeak) continue;
      profile.add(position, position, -size);
      profile.add(position + 1, taker.last, excess);
      block.buffers.push(to);
      block.last = taker.last;
      blockOf.set(to, block);
      aliases.push([to, from]);
    }
  });
  return { blocks: [...new Set(blockOf.values())], aliases };
}
