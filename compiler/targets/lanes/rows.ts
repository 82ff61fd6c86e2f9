/** Which loop a register block has rows of, what the block loads, and how much of it stays near. */
import { addAffine, coefficientOf, variableIndex } from "../../loops/affine.ts";
import { forEachExpression, forEachStatement } from "../../loops/visit.ts";
import type { Pattern } from "./blocks.ts";
import { copyBody, tripCount, type For } from "../../schedule/names.ts";
import type { Affine, Stmt } from "../../loops/types.ts";

/** Bytes that lanes of a sum walk through for one row: more do not stay near from row to row, but a block of their columns does. */
const largestPanel = 128 * 1024;
/** Bytes that the rows of a part read, and rows that make a part worth its loop. */
const [largestPart, smallestPart] = [256 * 1024, 16];

/** The loops around lanes, that of rows among them, and what they all run. */
export interface Rows {
  readonly others: readonly For[];
  readonly row: For | undefined;
  readonly core: readonly Stmt[];
}

/**
 * The loops with that of rows innermost, if what all rows read in lanes, over the loops inside of it, does not stay near until the next
 * row. Where what the rows read themselves does not stay near either, an outermost loop goes over parts of them that do.
 */
export function withNearRow(loops: readonly For[], row: For, lanes: For, core: readonly Stmt[]): Rows {
  const inside = loops.slice(loops.indexOf(row) + 1);
  if (staysNear(lanes, around(inside, core))) return { others: loops, row, core };
  const outside = loops.filter((loop) => loop !== row);
  const trips = tripCount(row)!;
  const most = (trips * largestPart) / panelBytes(row, core);
  const size = Array.from({ length: trips }, (_, k) => trips - k).find(
    (count) => trips % count === 0 && count <= most,
  );
  if (size === undefined || size === trips || size < smallestPart || row.start !== 0 || row.step !== 1)
    return { others: [...outside, row], row, core };
  const name = `${row.variable}.p`;
  const part: For = { ...row, variable: name, end: trips / size };
  const place = addAffine(variableIndex(name, size), variableIndex(row.variable));
  const near = { ...row, end: size };
  return {
    others: [part, ...outside, near],
    row: near,
    core: copyBody(core, new Set(), "", row.variable, place),
  };
}

/** Whether what lanes of a sum walk through for one row is still near for the next one. */
export const staysNear = (lanes: For, body: readonly Stmt[]): boolean =>
  panelBytes(lanes, body) <= largestPanel;

/** What the largest operand that varies with the lanes takes, over all iterations of the loops inside. */
function panelBytes(lanes: For, body: readonly Stmt[]): number {
  const trips = new Map<string, number>();
  forEachStatement(body, (statement) => {
    if (statement.kind === "for") trips.set(statement.variable, tripCount(statement) ?? 1);
  });
  const elements = innermostLoads(body)
    .filter((index) => coefficientOf(index, lanes.variable) !== 0)
    .map((index) => index.terms.reduce((product, term) => product * (trips.get(term.variable) ?? 1), 1));
  return 4 * tripCount(lanes)! * Math.max(0, ...elements);
}

/** What the innermost loops of a body load, with lanes along a loop, for a block of vectors along one loop and rows along another. */
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
      loadsOf(loop)
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

function innermostLoops(body: readonly Stmt[]): For[] {
  const loops: For[] = [];
  forEachStatement(body, (statement) => {
    if (statement.kind === "for" && !statement.body.some(({ kind }) => kind === "for")) loops.push(statement);
  });
  return loops;
}

function loadsOf({ body }: For): Affine[] {
  const indices: Affine[] = [];
  forEachExpression(body, (part) => {
    if (part.kind === "load") indices.push(part.index);
  });
  return indices;
}

/** Indices of the loads in innermost loops. */
export const innermostLoads = (body: readonly Stmt[]): Affine[] => innermostLoops(body).flatMap(loadsOf);

export function accumulatorCount(body: readonly Stmt[]): number {
  let count = 0;
  forEachStatement(body, ({ kind }) => {
    if (kind === "accumulator") count++;
  });
  return count;
}

export const around = (loops: readonly For[], body: readonly Stmt[]): readonly Stmt[] =>
  loops.reduceRight<readonly Stmt[]>((inner, loop) => [{ ...loop, body: inner }], body);
