/** Which loops get vectors and register blocks: parallel ones, or those that sum. */
import { coefficientOf } from "../../loops/affine.ts";
import { around, perfectNest, statementCount, tripCount } from "../../loops/nest.ts";
import type { Accumulator, Block, For, Stmt } from "../../loops/types.ts";
import { mapBody, statementsOf } from "../../loops/visit.ts";
import type { Accumulators } from "../../schedule/reductions.ts";
import { unrollAndJam } from "../../schedule/unroll.ts";
import { vectorizeSums, vectorSumsOf } from "../../schedule/vector-sums.ts";
import { canOverlap, fitsLanes, overlapped, remainder, stripMine } from "../../schedule/vectors.ts";
import { bestBlock } from "./blocks.ts";
import { costInVectors, costOf } from "./costs.ts";
import type { VectorMachine } from "./machine.ts";
import { innermostLoads, isPanelResident, patternOf, residentRows, reusedRow, type Rows } from "./rows.ts";

/** Loops after a choice of vectors and register blocks. */
interface Vectorized {
  readonly body: readonly Stmt[];
  /** Instructions of the first loop that got vectors, as a part of what it took before. */
  readonly share?: number | undefined;
}

/** Vectors and register blocks for all loops that gain by them. */
export const vectorizeLoops = (body: readonly Stmt[], machine: VectorMachine): readonly Stmt[] =>
  vectorizeCore(body, machine).body;

/** A perfect nest of parallel loops, from its outermost one. */
function vectorizeNest(statement: For, machine: VectorMachine): Vectorized {
  const nest = perfectNest(statement, "parallel");
  const core = nest.at(-1)!.body;
  const inner = vectorizeCore(core, machine);
  const candidates = nest
    .filter((loop) => (tripCount(loop) ?? 0) > 1 && loop.start === 0 && loop.step === 1)
    .filter((loop) => fitsLanes(core, loop.variable, machine))
    .map((loop) => ({ loop, cost: costInVectors(loop, core, machine) }));
  // The innermost of equally good loops: consecutive iterations of it read what is in the cache.
  const best = candidates.toReversed().toSorted((a, b) => a.cost - b.cost)[0];
  if (best !== undefined && best.cost <= inner.cost) return blockNest(nest, best.loop, core, machine);
  return { body: blockRows(nest, inner.body, machine), share: inner.share };
}

/** Vectors along one loop of a nest, which becomes the innermost one; several of them, and rows of another loop. */
function blockNest(
  nest: readonly For[],
  lanes: For,
  given: readonly Stmt[],
  machine: VectorMachine,
): Vectorized {
  const trips = tripCount(lanes)!;
  const sums = statementsOf(given, "accumulator").length;
  const copies = Math.max(1, Math.floor(machine.largestBody / statementCount(given)));
  const beside = nest.filter((loop) => loop !== lanes);
  const reused = sums === 0 ? undefined : reusedRow(beside, innermostLoads(given), lanes.variable);
  const { others, row, core }: Rows =
    reused === undefined
      ? { others: beside, row: reused, core: given }
      : residentRows(beside, reused, lanes, given, machine);
  const pattern = patternOf(core, lanes.variable, lanes.variable, row?.variable);
  const blockOf = (vectors: number): Block =>
    sums === 0
      ? { vectors: Math.min(machine.mostIndependent, copies), rows: 1 }
      : bestBlock(Math.max(1, vectors), row === undefined ? 1 : tripCount(row)!, pattern, copies, machine);
  const [full, all] = [Math.floor(trips / machine.lanes), Math.ceil(trips / machine.lanes)];
  const isWhole = all > 1 && trips % machine.lanes > 0 && canOverlap(core, lanes.variable);
  const overlaps = isWhole && blockOf(all).vectors >= all;
  const block = blockOf(overlaps ? all : full);
  // Where a loop has fewer vectors than its block, lanes are taken for no gain.
  const isShort = !overlaps && full > 0 && full < Math.max(2, block.vectors);
  const share = isShort ? 1 : shareOf(lanes, machine);
  const vectorsOf = (body: readonly Stmt[]): readonly Stmt[] => {
    const vectors = overlaps
      ? overlapped(lanes, body, machine.lanes)
      : [...stripMine(lanes, body, block.vectors, machine.lanes), ...remainder(lanes, body, machine.lanes)];
    return sums === 0 ? vectors : withBlock(vectors, block);
  };
  const blocked = (body: readonly Stmt[]): readonly Stmt[] => unrollAndJam({ ...row!, body }, block.rows);
  if (row !== undefined && !isPanelResident(lanes, core, machine)) {
    const outer = others.filter((loop) => loop !== row);
    return { body: around(outer, vectorsOf(blocked(core))), share };
  }
  const body = others.reduceRight<readonly Stmt[]>(
    (inner, loop) => (loop === row ? blocked(inner) : [{ ...loop, body: inner }]),
    vectorsOf(core),
  );
  return { body, share };
}

/** Register blocks for sums in vectors: the loop that shares most loads, and the one that shares most of the others. */
function blockRows(nest: readonly For[], core: readonly Stmt[], machine: VectorMachine): readonly Stmt[] {
  // A sum in vectors has two accumulators: one for its lanes, and one for their total.
  const sums = Math.ceil(statementsOf(core, "accumulator").length / 2);
  const copies = Math.max(1, Math.floor(machine.largestBody / statementCount(core)));
  const loads = innermostLoads(core);
  const first = sums > 0 && sums <= 2 ? reusedRow(nest, loads) : undefined;
  if (first === undefined) return around(nest, core);
  const unshared = loads.filter((index) => coefficientOf(index, first.variable) !== 0);
  const second = reusedRow(
    nest.filter((loop) => loop !== first),
    unshared,
  );
  const block = bestBlock(
    second === undefined ? 1 : tripCount(second)!,
    tripCount(first)!,
    patternOf(core, laneOf(core), second?.variable, first.variable),
    copies,
    machine,
  );
  return nest.reduceRight<readonly Stmt[]>(
    (body, loop) => {
      const factor = loop === first ? block.rows : loop === second ? block.vectors : 1;
      return unrollAndJam({ ...loop, body }, factor);
    },
    withBlock(core, block),
  );
}

/** Notes a block in the loops that run it: those over lanes, or innermost ones where there are none. */
const withBlock = (body: readonly Stmt[], block: Block): readonly Stmt[] =>
  body.map((statement): Stmt => {
    const isRun =
      statement.kind === "for" &&
      (statement.mode === "vector" || !statement.body.some(({ kind }) => kind === "for"));
    return isRun ? { block, ...statement } : mapBody(statement, (inner) => withBlock(inner, block));
  });

/** The variable of the first vector loop of a body. */
const laneOf = (body: readonly Stmt[]): string =>
  statementsOf(body, "for").find(({ mode }) => mode === "vector")?.variable ?? "";

/** Vectors in the loops of a body that is not vectorized as a whole; with what one run of it costs then. */
function vectorizeCore(
  core: readonly Stmt[],
  machine: VectorMachine,
): Vectorized & { readonly cost: number } {
  const accumulators = new Map<string, Accumulator>();
  let cost = 0;
  let first: number | undefined;
  const body = core.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "accumulator") accumulators.set(statement.name, statement);
    const scalar = costOf([statement], null, machine);
    if (statement.kind !== "for" && statement.kind !== "if") {
      cost += scalar;
      return [statement];
    }
    const { body: vectorized, share } =
      statement.kind === "for" ? vectorizeLoop(statement, accumulators, machine) : inside(statement, machine);
    cost += statement.kind === "for" ? scalar * (share ?? 1) : scalar;
    first ??= share;
    return vectorized;
  });
  return { body, cost, share: first };
}

function vectorizeLoop(loop: For, accumulators: Accumulators, machine: VectorMachine): Vectorized {
  if (loop.mode === "parallel") return vectorizeNest(loop, machine);
  const sums = vectorSumsOf(loop, accumulators, machine);
  if (sums === undefined) return inside(loop, machine);
  const { innermost } = sums;
  if (costInVectors(innermost, innermost.body, machine) >= costOf(innermost.body, null, machine))
    return inside(loop, machine);
  return { body: vectorizeSums(sums, accumulators, machine.lanes), share: shareOf(innermost, machine) };
}

function inside(statement: Stmt & { readonly kind: "for" | "if" }, machine: VectorMachine): Vectorized {
  const { body, share } = vectorizeCore(statement.body, machine);
  return { body: [{ ...statement, body }], share };
}

const shareOf = (loop: For, machine: VectorMachine): number =>
  Math.min(1, costInVectors(loop, loop.body, machine) / Math.max(1, costOf(loop.body, null, machine)));
