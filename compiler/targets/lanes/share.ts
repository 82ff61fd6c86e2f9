/**
 * Which loops of a kernel threads share: each takes a part of the iterations of one loop, or of two nested ones together.
 *
 *     for i in 0..64 step 2 parallel          thread 0 of 2: j from 0 to 52, for every i
 *       for j in 0..100 step 4 parallel       thread 1 of 2: j from 52 to 100, for every i
 *
 * Remainders, which stand behind the loops, are run by the thread that has the last iteration.
 */
import { perfectNest, tripCount } from "../../loops/nest.ts";
import { originOf, type For, type KernelBuffer, type Stmt } from "../../loops/types.ts";
import { indexVaries, varyingNames } from "../../loops/vary.ts";
import { partsOf, statementsOf } from "../../loops/visit.ts";
import { scalarTypes } from "../../scalar/types.ts";
import { costOf } from "./costs.ts";
import type { VectorMachine } from "./machine.ts";

/** Iterations of a loop whose number the launch tells. */
const manyTrips = 1_000_000;

/** How much better a choice must be than an earlier one, of fewer or of outer loops, to be taken instead. */
const margin = 1.02;

/** The variables of the loops that threads could share: one nest of parallel loops, after values that it uses; else none. */
export function shareableLoops(body: readonly Stmt[]): ReadonlySet<string> {
  const [loop, ...more] = body.filter(({ kind }) => kind !== "let");
  const isNest = loop?.kind === "for" && loop.mode === "parallel" && more.length === 0;
  return new Set(isNest ? perfectNest(loop, "parallel").map(originOf) : []);
}

/** Whether there is enough work to be worth waking other threads. */
export const isWorthSharing = (body: readonly Stmt[], machine: VectorMachine): boolean =>
  costOf(body, null, machine) >= machine.leastShared;

/** The first loop of a body, and the statements behind it: its remainders. */
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

/** The first loop of a body, the first loop of that one's body, and so on. */
function levelsOf(body: readonly Stmt[], variables: ReadonlySet<string>): Level[] {
  const [loop, ...rest] = body.filter(({ kind }) => kind !== "let");
  if (loop?.kind !== "for" || (loop.mode !== "parallel" && loop.mode !== "vector")) return [];
  if (!variables.has(originOf(loop))) return [];
  return [{ loop, rest }, ...levelsOf(loop.body, variables)];
}

/** A body with the best choice: of good balance among threads, and of little memory that each of them has to see as a whole. */
export function shareLoops(
  body: readonly Stmt[],
  variables: ReadonlySet<string>,
  buffers: readonly KernelBuffer[],
  machine: VectorMachine,
): readonly Stmt[] {
  const total = costOf(body, null, machine);
  const scored = choicesOf(body, variables).map((choice) => ({
    choice,
    score:
      imbalance(choice, total, machine) *
      (1 + bytesOfEach(choice.shared[0]!.loop, buffers) / machine.costlyBytes),
  }));
  const best = Math.min(...scored.map(({ score }) => score));
  const chosen = scored.find(({ score }) => score <= best * margin);
  return chosen === undefined ? body : withThreads(body, chosen.choice);
}

/** A body whose threads share the loops of a choice. */
export function withThreads(body: readonly Stmt[], { shared }: Pick<Choice, "shared">): readonly Stmt[] {
  return body.map((statement): Stmt => {
    if (statement.kind !== "for") return statement;
    const inner = { ...statement, body: withThreads(statement.body, { shared }) };
    return shared.some(({ loop }) => loop === statement) ? { ...inner, threads: true } : inner;
  });
}

/** How much longer the slowest thread takes than a part of the work, on average over numbers of threads. */
function imbalance({ around, shared }: Choice, total: number, machine: VectorMachine): number {
  const trips = (levels: readonly Level[]): number =>
    levels.reduce((product, { loop }) => product * (tripCount(loop) ?? manyTrips), 1);
  // The remainders, which the thread with the last iteration runs besides its part.
  const alone = [...around, shared[0]!].reduce(
    (sum, { rest }, k) => sum + costOf(rest, null, machine) * trips(around.slice(0, k)),
    0,
  );
  const iterations = trips(shared);
  const slowest = (threads: number): number =>
    Math.max(
      (Math.ceil(iterations / threads) / iterations) * (total - alone),
      (Math.floor(iterations / threads) / iterations) * (total - alone) + alone,
    );
  const ratios = machine.threads.map((threads) => (slowest(threads) * threads) / total);
  return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
}

/** Bytes that one of two threads touches. */
function bytesOfEach(loop: For, buffers: readonly KernelBuffer[]): number {
  const varying = varyingNames(loop.body, loop.variable);
  const accesses = [...partsOf(loop.body, "load"), ...statementsOf(loop.body, "store")];
  const divided = new Set(
    accesses.filter(({ index }) => indexVaries(index, varying)).map(({ buffer }) => buffer),
  );
  return buffers.reduce(
    (sum, { length, type }, b) => sum + (length * scalarTypes[type].bytes) / (divided.has(b) ? 2 : 1),
    0,
  );
}
