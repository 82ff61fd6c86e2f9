/** Loops, the loops in them, and what these load. */
import { forEachStatement, partsOf, statementsOf } from "./visit.ts";
import type { Affine, For, Kernel, LoopMode, Stmt } from "./types.ts";

/** Iterations, where they are known before the launch. */
export const tripCount = ({ start, end, step }: For): number | null =>
  typeof end === "number" ? (end - start) / step : null;

/** The perfectly nested loops of one mode, outermost first. */
export function perfectNest(loop: For, mode: LoopMode): For[] {
  const nest: For[] = [];
  for (let next: Stmt | undefined = loop; next?.kind === "for" && next.mode === mode;) {
    nest.push(next);
    next = next.body.length === 1 ? next.body[0] : undefined;
  }
  return nest;
}

/** Statements of a body, nested ones included. */
export function statementCount(body: readonly Stmt[]): number {
  let count = 0;
  forEachStatement(body, () => count++);
  return count;
}

/** Loops without loops in them. */
export const innermostLoops = (body: readonly Stmt[]): For[] =>
  statementsOf(body, "for").filter((loop) => !loop.body.some(({ kind }) => kind === "for"));

/** The largest nest of `thread` loops: the size of a workgroup. */
export function threadCount(body: readonly Stmt[]): number {
  let most = 1;
  for (const statement of body)
    if (statement.kind === "for") {
      const trips = statement.mode === "thread" ? (tripCount(statement) ?? 1) : 1;
      most = Math.max(most, trips * threadCount(statement.body));
    } else if (statement.kind === "if") most = Math.max(most, threadCount(statement.body));
  return most;
}

/** Indices of the loads in a body. */
export const loadsOf = (body: readonly Stmt[]): Affine[] => partsOf(body, "load").map(({ index }) => index);

/** Perfectly nested loops with a body in the innermost one. */
export const around = (loops: readonly For[], body: readonly Stmt[]): readonly Stmt[] =>
  loops.reduceRight<readonly Stmt[]>((inner, loop) => [{ ...loop, body: inner }], body);

/**
 * The loops of a kernel whose iterations threads share, outermost first: one, or two that are nested. They are the first loops of the
 * body, and of bodies of loops around them; statements behind them are their remainders, and do not depend on them.
 */
export function sharedLoops(body: readonly Stmt[]): For[] {
  const loop = body.find((statement): statement is For => statement.kind === "for");
  return loop === undefined ? [] : [...(loop.threads ? [loop] : []), ...sharedLoops(loop.body)];
}

export const hasSharedLoops = ({ body }: Kernel): boolean => sharedLoops(body).length > 0;
