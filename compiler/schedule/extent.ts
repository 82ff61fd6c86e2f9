/**
 * Kernels that differ only in how often a loop runs become one kernel with a run-time extent: an optimizer's update is emitted once, and launched once
 * for every parameter; a layer is emitted once, and launched for any number of examples.
 */
import { sameAffine, variableIndex, zero } from "../loops/affine.ts";
import { boundsOf, mapBody, partsOf, statementsOf } from "../loops/visit.ts";
import { renameBody } from "../loops/copy.ts";
import type { Affine, For, Kernel, Stmt } from "../loops/types.ts";

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
    loop.mode !== "vector" &&
    loop.start === 0 &&
    extents.length === 0
    ? loop
    : undefined;
}

const hasNumber = (loop: For): loop is For & { readonly end: number } => typeof loop.end === "number";

/**
 * What a kernel is for any number of iterations of its loops of some length, for each length: each buffer is walked by one of these loops in pieces of one
 * size, or by none. Of loops of lanes, the length is part of the code.
 */
export function generalizeRows(kernel: Kernel): FlatKernel[] {
  if (kernel.extents.length > 0) return [];
  const loops = statementsOf(kernel.body, "for").filter(
    ({ start, mode }) => start === 0 && mode !== "vector",
  );
  const lengths = new Set(loops.flatMap(({ end }) => (typeof end === "number" && end > 1 ? [end] : [])));
  const accesses = [...statementsOf(kernel.body, "store"), ...partsOf(kernel.body, "load")];
  return [...lengths].flatMap((length) => {
    const variables = new Set(loops.flatMap(({ end, variable }) => (end === length ? [variable] : [])));
    const factorOf = ({ terms }: Affine): number =>
      terms.reduce(
        (sum, { variable, coefficient }) => (variables.has(variable) ? sum + coefficient : sum),
        0,
      );
    if (boundsOf(kernel.body).some(({ index }) => factorOf(index) !== 0)) return [];
    const units = new Map<number, number>();
    for (const { buffer, index } of accesses) {
      const unit = factorOf(index);
      if ((units.get(buffer) ?? unit) !== unit) return [];
      units.set(buffer, unit);
    }
    const isWalked = (buffer: number): boolean => (units.get(buffer) ?? 0) !== 0;
    if (kernel.buffers.some((buffer, k) => isWalked(k) && units.get(k)! * length !== buffer.length))
      return [];
    const buffers = kernel.buffers.map((buffer, k) =>
      isWalked(k) ? { ...buffer, length: units.get(k)! } : { ...buffer, fixed: true as const },
    );
    return [
      {
        kernel: { ...kernel, buffers, extents: [extentName], body: withEnd(kernel.body, variables) },
        extents: [length],
      },
    ];
  });
}

const withEnd = (body: readonly Stmt[], variables: ReadonlySet<string>): Stmt[] =>
  body.map((statement) => {
    const changed = mapBody(statement, (inner) => withEnd(inner, variables));
    return changed.kind === "for" && variables.has(changed.variable)
      ? { ...changed, end: extentName }
      : changed;
  });

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
