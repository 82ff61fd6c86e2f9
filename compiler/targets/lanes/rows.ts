/** Which loop a register block has rows of, what the block loads, and what of it stays in the cache. */
import { coefficientOf } from "../../loops/affine.ts";
import { around, innermostLoops, loadsOf, tripCount } from "../../loops/nest.ts";
import type { Affine, For, Stmt } from "../../loops/types.ts";
import { statementsOf } from "../../loops/visit.ts";
import { tile } from "../../schedule/tile.ts";
import type { Pattern } from "./blocks.ts";
import type { VectorMachine } from "./machine.ts";

/** The loops around vectors, that of rows among them, and what they all run. */
export interface Rows {
  readonly others: readonly For[];
  readonly row: For | undefined;
  readonly core: readonly Stmt[];
}

/**
 * An order of loops in which vectors find their operand in the cache. Every row reads the whole panel that vectors walk through in the
 * loops inside of that of rows. If it is not cache-resident from one row to the next, the loop of rows becomes the innermost one, so that a vector
 * reads its own columns of the panel for all rows. If what the rows read is not cache-resident from one vector to the next either, an outermost
 * loop goes over tiles of rows that are.
 */
export function residentRows(
  loops: readonly For[],
  row: For,
  lanes: For,
  core: readonly Stmt[],
  machine: VectorMachine,
): Rows {
  const inside = loops.slice(loops.indexOf(row) + 1);
  if (isPanelResident(lanes, around(inside, core), machine)) return { others: loops, row, core };
  const outside = loops.filter((loop) => loop !== row);
  const trips = tripCount(row)!;
  const most = (trips * machine.largestTile) / panelBytes(row, core);
  const size = Array.from({ length: trips }, (_, k) => trips - k).find(
    (count) => trips % count === 0 && count <= most,
  );
  const isTiled = size !== undefined && size < trips && size >= machine.fewestTileRows;
  if (!isTiled || row.start !== 0 || row.step !== 1) return { others: [...outside, row], row, core };
  const { tiles, inTile, body } = tile(row, size, core);
  return { others: [tiles, ...outside, inTile], row: inTile, core: body };
}

/** Whether the panel that vectors walk through for one row is in the cache when the next row reads it. */
export const isPanelResident = (lanes: For, body: readonly Stmt[], machine: VectorMachine): boolean =>
  panelBytes(lanes, body) <= machine.residentPanel;

/** Bytes of the largest operand that varies with a loop, over all its iterations and those of the loops inside. */
function panelBytes(loop: For, body: readonly Stmt[]): number {
  const trips = new Map(statementsOf(body, "for").map((inner) => [inner.variable, tripCount(inner) ?? 1]));
  const elements = innermostLoads(body)
    .filter((index) => coefficientOf(index, loop.variable) !== 0)
    .map((index) => index.terms.reduce((product, term) => product * (trips.get(term.variable) ?? 1), 1));
  return 4 * tripCount(loop)! * Math.max(0, ...elements);
}

/** What the innermost loops of a body load for a register block, by the variables of the loops that lanes, vectors and rows are iterations of. */
export function patternOf(
  body: readonly Stmt[],
  lane: string,
  vectors: string | undefined,
  rows: string | undefined,
): Pattern {
  const varies = (index: Affine, variable: string | undefined): boolean =>
    variable !== undefined && coefficientOf(index, variable) !== 0;
  const patterns = innermostLoops(body).map((loop): Pattern => {
    const registersOf = (inVectors: boolean, inRows: boolean): number =>
      loadsOf(loop.body)
        .filter((index) => varies(index, vectors) === inVectors && varies(index, rows) === inRows)
        .reduce((sum, index) => sum + (coefficientOf(index, lane) === 2 ? 2 : 1), 0);
    return {
      sums: loop.body.filter(({ kind }) => kind === "update").length,
      perVector: registersOf(true, false),
      perRow: registersOf(false, true),
      perPair: registersOf(true, true),
      fixed: registersOf(false, false),
    };
  });
  const most = (field: keyof Pattern): number => Math.max(0, ...patterns.map((pattern) => pattern[field]));
  return {
    sums: most("sums"),
    perVector: most("perVector"),
    perRow: most("perRow"),
    perPair: most("perPair"),
    fixed: most("fixed"),
  };
}

/** The loop whose iterations share most loads, if any; those of whole vectors are worth more than those of one number. */
export function reusedRow(loops: readonly For[], loads: readonly Affine[], lanes?: string): For | undefined {
  const worth = (index: Affine): number => (lanes !== undefined && coefficientOf(index, lanes) !== 0 ? 2 : 1);
  const shared = (loop: For): number =>
    loads.reduce((sum, index) => sum + (coefficientOf(index, loop.variable) === 0 ? worth(index) : 0), 0);
  return loops
    .filter((loop) => (tripCount(loop) ?? 1) > 1 && shared(loop) > 0)
    .toReversed()
    .toSorted((a, b) => shared(b) - shared(a))[0];
}

/** Indices of the loads in innermost loops. */
export const innermostLoads = (body: readonly Stmt[]): Affine[] =>
  innermostLoops(body).flatMap((loop) => loadsOf(loop.body));
