/**
 * Kernels that differ only in how often a loop runs become one kernel with a run-time extent: an optimizer's update is emitted once, and launched once
 * for every parameter.
 */
import { sameAffine, variableIndex, zero } from "../loops/affine.ts";
import { boundsOf, partsOf, statementsOf } from "../loops/visit.ts";
import { renameBody } from "../loops/copy.ts";
import type { For, Kernel } from "../loops/types.ts";

export interface FlatKernel {
  readonly kernel: Kernel;
  /** Of the launch. */
  readonly extents: readonly number[];
}

const extentName = "n";
const variableName = "i";

/** The only loop of a body, if nothing but values is computed beside it. */
function onlyLoop({ body, extents }: Kernel): (For & { readonly end: number }) | undefined {
  const [loop, ...others] = body.filter(({ kind }) => kind !== "let");
  return loop?.kind === "for" &&
    others.length === 0 &&
    hasNumber(loop) &&
    (loop.mode === "serial" || loop.mode === "parallel") &&
    loop.start === 0 &&
    extents.length === 0
    ? loop
    : undefined;
}

const hasNumber = (loop: For): loop is For & { readonly end: number } => typeof loop.end === "number";

/**
 * `for i in 0..60 { a[i] = f(b[i], c) }` becomes `for i in 0..n { … }` and the extent 60; other kernels stay as they are.
 */
export function generalizeExtent(kernel: Kernel): FlatKernel {
  const unchanged = { kernel, extents: [] };
  const loop = onlyLoop(kernel);
  if (loop?.step !== 1 || loop.body.some((statement) => statement.kind === "for")) return unchanged;
  const others = kernel.body.filter((statement) => statement !== loop);
  const extent = loop.end;
  /** Buffers walked element by element, and buffers of which one element is read. */
  const [walked, fixed] = [new Set<number>(), new Set<number>()];
  if (statementsOf(kernel.body, "accumulator").length > 0 || boundsOf(kernel.body).length > 0)
    return unchanged;
  for (const { buffer, index } of [...statementsOf(kernel.body, "store"), ...partsOf(kernel.body, "load")]) {
    const { length } = kernel.buffers[buffer]!;
    if (length === extent && sameAffine(index, variableIndex(loop.variable))) walked.add(buffer);
    else if (length === 1 && sameAffine(index, zero)) fixed.add(buffer);
    else return unchanged;
  }
  if (walked.size === 0) return unchanged;
  const body = renameBody([{ ...loop, end: extentName }], new Map([[loop.variable, variableName]]));
  const buffers = kernel.buffers.map((buffer, k) =>
    walked.has(k) ? { ...buffer, length: 1 } : { ...buffer, fixed: true as const },
  );
  return {
    kernel: { ...kernel, buffers, extents: [extentName], body: [...others, ...body] },
    extents: [extent],
  };
}
