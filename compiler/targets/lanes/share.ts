/**
 * Which loops of a kernel threads share: each takes a part of the iterations of one loop, or of two nested ones together.
 *
 *     for i in 0..64 step 2 parallel          thread 0 of 2: j from 0 to 52, for every i
 *       for j in 0..100 step 4 parallel       thread 1 of 2: j from 52 to 100, for every i
 *
 * What the loops leave over beside them, the thread that has the last iteration does.
 */
import { forEachExpression, forEachStatement } from "../../loops/visit.ts";
import { costOf } from "./lanes.ts";
import { parallelNest, tripCount, type For } from "../../schedule/names.ts";
import { indexVaries, varyingNames } from "../../schedule/unroll.ts";
import { scalarTypes } from "../../scalar/types.ts";
import type { KernelBuffer, Stmt } from "../../loops/types.ts";

/** Instructions of a kernel that threads share: a microsecond's wait for each other has to pay. */
const leastShared = 30_000;

/** Numbers of threads to be balanced for. */
const numbersOfThreads = [2, 4, 8];

/** Bytes that every thread reads, which take as long as the work itself. */
const costlyBytes = 8_388_608;

/** Where a launch tells how many. */
const manyTrips = 1_000_000;

/** A choice has to be so much better than one before it: of fewer or outer loops. */
const margin = 1.02;

/** The variables of the loops that threads could share: one nest of parallel loops, after values that it uses; else none. */
export function shareableLoops(body: readonly Stmt[]): ReadonlySet<string> {
  const [loop, ...more] = body.filter(({ kind }) => kind !== "let");
  const isNest = loop?.kind === "for" && loop.mode === "parallel" && more.length === 0;
  return new Set(isNest ? parallelNest(loop).map(({ variable }) => originOf(variable)) : []);
}

/** The schedule makes several loops of one, and gives them names with a dot and more. */
const originOf = (variable: string): string => variable.split(".")[0]!;

/** Whether there is enough work to be worth waking other threads. */
export const isWorthSharing = (body: readonly Stmt[]): boolean => costOf(body, null) >= leastShared;

/** A loop on the way inwards, and what follows it in the same body. */
interface Level {
  readonly loop: For;
  readonly rest: readonly Stmt[];
}

/** Loops that can be shared together, the outermost first, and the loops around them. */
interface Choice {
  readonly around: readonly Level[];
  readonly shared: readonly Level[];
}

/** What threads can share of a body that was scheduled, given the variables that `shareableLoops` found before. */
export function choicesOf(body: readonly Stmt[], variables: ReadonlySet<string>): Choice[] {
  const levels = levelsOf(body, variables);
  const parallel = levels.flatMap(({ loop }, k) => (loop.mode === "parallel" ? [k] : []));
  const choice = (...shared: readonly number[]): Choice => ({
    around: levels.slice(0, shared[0]),
    shared: shared.map((k) => levels[k]!),
  });
  return [
    ...parallel.map((k) => choice(k)),
    ...parallel.slice(1).map((inner, k) => choice(parallel[k]!, inner)),
  ];
}

/** The first loops of bodies, inwards. */
function levelsOf(body: readonly Stmt[], variables: ReadonlySet<string>): Level[] {
  const [loop, ...rest] = body.filter(({ kind }) => kind !== "let");
  if (loop?.kind !== "for" || (loop.mode !== "parallel" && loop.mode !== "vector")) return [];
  if (!variables.has(originOf(loop.variable))) return [];
  return [{ loop, rest }, ...levelsOf(loop.body, variables)];
}

/** The variables of a choice: with the best balance among threads, and the least memory that each of them has to see as a whole. */
export function sharedLoops(
  body: readonly Stmt[],
  variables: ReadonlySet<string>,
  buffers: readonly KernelBuffer[],
): readonly string[] | undefined {
  const total = costOf(body, null);
  const scored = choicesOf(body, variables).map((choice) => ({
    choice,
    score: imbalance(choice, total) * (1 + bytesOfEach(choice.shared[0]!.loop, buffers) / costlyBytes),
  }));
  const best = Math.min(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score <= best * margin)?.choice.shared.map(({ loop }) => loop.variable);
}

/** How much longer the slowest thread takes than a part of the work, on average over numbers of threads. */
function imbalance({ around, shared }: Choice, total: number): number {
  const trips = (levels: readonly Level[]): number =>
    levels.reduce((product, { loop }) => product * (tripCount(loop) ?? manyTrips), 1);
  // What the thread with the last iteration does besides.
  const alone = [...around, shared[0]!].reduce(
    (sum, { rest }, k) => sum + costOf(rest, null) * trips(around.slice(0, k)),
    0,
  );
  const iterations = trips(shared);
  const slowest = (threads: number): number =>
    Math.max(
      (Math.ceil(iterations / threads) / iterations) * (total - alone),
      (Math.floor(iterations / threads) / iterations) * (total - alone) + alone,
    );
  const ratios = numbersOfThreads.map((threads) => (slowest(threads) * threads) / total);
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

/** Bytes that one of two threads touches. */
function bytesOfEach(loop: For, buffers: readonly KernelBuffer[]): number {
  const varying = varyingNames(loop.body, loop.variable);
  const divided = new Set<number>();
  forEachExpression(loop.body, (part) => {
    if (part.kind === "load" && indexVaries(part.index, varying)) divided.add(part.buffer);
  });
  forEachStatement(loop.body, (statement) => {
    if (statement.kind === "store" && indexVaries(statement.index, varying)) divided.add(statement.buffer);
  });
  return buffers.reduce(
    (sum, { length, type }, b) => sum + (length * scalarTypes[type].bytes) / (divided.has(b) ? 2 : 1),
    0,
  );
}
