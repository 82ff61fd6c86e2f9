/** Loops, the loops in them, and what these load. */
import { forEachExpression, forEachStatement } from "./visit.ts";
import type { Affine, For, Kernel, Stmt } from "./types.ts";

/** Iterations, where they are known before the launch. */
export const tripCount = ({ start, end, step }: For): number | null =>
  typeof end === "number" ? (end - start) / step : null;

/** The perfectly nested parallel loops, outermost first. */
export function parallelNest(loop: For): For[] {
  const nest: For[] = [];
  for (let next: Stmt | undefined = loop; next?.kind === "for" && next.mode === "parallel";) {
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
export function innermostLoops(body: readonly Stmt[]): For[] {
  const loops: For[] = [];
  forEachStatement(body, (statement) => {
    if (statement.kind === "for" && !statement.body.some(({ kind }) => kind === "for")) loops.push(statement);
  });
  return loops;
}

/** Indices of the loads in a body. */
export function loadsOf(body: readonly Stmt[]): Affine[] {
  const indices: Affine[] = [];
  forEachExpression(body, (part) => {
    if (part.kind === "load") indices.push(part.index);
  });
  return indices;
}

/** Perfectly nested loops with a body in the innermost one. */
export const around = (loops: readonly For[], body: readonly Stmt[]): readonly Stmt[] =>
  loops.reduceRight<readonly Stmt[]>((inner, loop) => [{ ...loop, body: inner }], body);

/**
 * The loops of a kernel whose iterations threads share, outermost first: one, or two that are nested. They are the first loops of the
 * body, and of bodies of loops around them; what follows is what these loops leave over, and does not depend on them.
 */
export function sharedLoops(body: readonly Stmt[]): For[] {
  const loop = body.find((statement): statement is For => statement.kind === "for");
  return loop === undefined ? [] : [...(loop.threads ? [loop] : []), ...sharedLoops(loop.body)];
}

export const hasSharedLoops = ({ body }: Kernel): boolean => sharedLoops(body).length > 0;
