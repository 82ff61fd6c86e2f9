/**
 * Schedules a kernel for a GPU: tiles of products are a workgroup each (`panels.ts`), and so are rows, where they are few and long
 * (`cooperate.ts`); all other iterations are a thread each (`threads.ts`).
 */
import { loop } from "../../loops/build.ts";
import { freshNames } from "../../loops/copy.ts";
import { perfectNest, tripCount } from "../../loops/nest.ts";
import type { For, Kernel, Stmt } from "../../loops/types.ts";
import { dropBarriers, isProven } from "../../schedule/barriers.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { cooperate } from "../../schedule/cooperate.ts";
import { inPanels } from "../../schedule/panels.ts";
import { asThreads, inWorkgroups } from "../../schedule/threads.ts";
import { unrollSingle } from "../../schedule/unroll.ts";
import type { GroupMachine } from "./machine.ts";

type Pairs = readonly (readonly [number, number])[];

/** The first way that fits and is proven free of races; `together`: pairs of buffers that may be the same memory, element by element. */
export function scheduleForGroups(kernel: Kernel, together: Pairs, machine: GroupMachine): Kernel {
  const flat = { ...kernel, body: collapseLoops(unrollSingle(kernel.body)) };
  const nest = outerNest(flat.body);
  for (const way of [byPanels, byRows, byThreads]) {
    const scheduled = way(flat, nest, machine);
    if (scheduled !== null && isProven(scheduled, together)) return dropBarriers(scheduled, together);
  }
  return { ...flat, body: inWorkgroups([], [loop("t", 1, flat.body, "thread")]) };
}

interface Nest {
  readonly lets: readonly Stmt[];
  readonly nest: readonly For[];
  readonly core: readonly Stmt[];
}

type Way = (kernel: Kernel, nest: Nest, machine: GroupMachine) => Kernel | null;

/** A tile of a product each. */
const byPanels: Way = (kernel, { lets, nest, core }, machine) => {
  const panels = lets.length > 0 ? null : inPanels(kernel, nest, core, machine, freshNames(kernel.body));
  return panels && { ...kernel, arrays: panels.arrays, body: inWorkgroups(panels.groups, panels.body) };
};

/** A row each, where they are few and long. */
const byRows: Way = (kernel, { lets, nest, core }, machine) => {
  const rows = nest.reduce((product, each) => product * tripCount(each)!, 1);
  if (rows >= machine.manyRows || work(core) < machine.longRow) return null;
  const threads = 2 ** Math.ceil(Math.log2(Math.max(machine.longRow, widest(core))));
  const row = cooperate(kernel, core, Math.min(machine.rowThreads, threads), freshNames(kernel.body));
  if (row === null) return null;
  const groups = nest.map((each): For => ({ ...each, mode: "group" }));
  return { ...kernel, arrays: row.arrays, body: inWorkgroups(groups, [...lets, ...row.body]) };
};

/** A thread each. */
const byThreads: Way = (kernel, { lets, nest, core }, machine) => ({
  ...kernel,
  body: asThreads(nest, [...lets, ...core], machine.mapThreads),
});

/** Values, then perfectly nested parallel loops around a core; no loops where a body is anything else. */
function outerNest(body: readonly Stmt[]): Nest {
  const [first, ...others] = body.filter(({ kind }) => kind !== "let");
  if (first?.kind !== "for" || first.mode !== "parallel" || others.length > 0 || body.at(-1) !== first)
    return { lets: [], nest: [], core: body };
  const nest = perfectNest(first, "parallel");
  return { lets: body.slice(0, -1), nest, core: nest.at(-1)!.body };
}

/** Iterations of all loops of a body. */
const work = (body: readonly Stmt[]): number =>
  body.reduce((sum, statement) => {
    if (statement.kind === "for")
      return sum + (tripCount(statement) ?? 1) * Math.max(1, work(statement.body));
    return statement.kind === "if" ? sum + work(statement.body) : sum;
  }, 0);

/** Iterations of the longest loop. */
const widest = (body: readonly Stmt[]): number =>
  Math.max(
    1,
    ...body.map((statement) => {
      if (statement.kind === "for") return Math.max(tripCount(statement) ?? 1, widest(statement.body));
      return statement.kind === "if" ? widest(statement.body) : 1;
    }),
  );
