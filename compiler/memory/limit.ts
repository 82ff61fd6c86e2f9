/** Arenas that nobody can have, told before anything is scheduled. */
import { CompileError } from "../errors.ts";
import type { Buffer, MemoryPlan, Program } from "../program/program.ts";
import { bytesText, grouped } from "../text/number.ts";
import { bytesOf } from "./in-place.ts";

/** WebAssembly's memory has 65,536 pages, and an `ArrayBuffer` of Node 20 as many bytes; threads share the last page. */
const largestArena = 65_535 * 65_536;

/** Buffers that an error names. */
const named = 3;

/** Throws TPL030 where the arena is larger than the budget, or than any arena can be. */
export function checkArena(
  name: string,
  { arenaBytes, persistentBytes }: MemoryPlan,
  programs: readonly Program[],
  budget: number,
): void {
  const limit = Math.min(budget, largestArena);
  if (arenaBytes <= limit) return;
  const [needed, left] = [arenaBytes - persistentBytes, limit - persistentBytes];
  const advice =
    left <= 0
      ? `parameters, states and constants alone take ${sizeText(persistentBytes)}: a smaller model is needed`
      : `beside parameters, states and constants, ${sizeText(left)} are left, and ${sizeText(needed)} needed: ${Math.floor((100 * left) / needed)} % of that would fit, with a smaller batch, say`;
  const whose = budget < largestArena ? "the budget is" : "memory has at most";
  throw new CompileError(
    "TPL030",
    `${name} needs ${sizeText(arenaBytes)}, ${whose} ${sizeText(limit)}; the largest are ${largestOf(programs)}; ${advice}`,
    undefined,
  );
}

function largestOf(programs: readonly Program[]): string {
  const buffers = new Map<string, Buffer>();
  for (const buffer of programs.flatMap((program) => program.buffers)) buffers.set(textOf(buffer), buffer);
  const largest = [...buffers].toSorted(([, a], [, b]) => bytesOf(b) - bytesOf(a)).slice(0, named);
  return largest.map(([text]) => text).join(", ");
}

const textOf = (buffer: Buffer): string =>
  `${buffer.role} ${buffer.name} ${buffer.type}[${buffer.shape.join(", ")}] (${bytesText(bytesOf(buffer))})`;

const sizeText = (bytes: number): string =>
  bytes < 1024 ? bytesText(bytes) : `${bytesText(bytes)} (${grouped(bytes)} bytes)`;
