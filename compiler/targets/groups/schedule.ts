/**
 * Schedules a kernel for a GPU. Many independent iterations are a thread each (`threads.ts`); few long ones are run by a workgroup each
 * (`cooperate.ts`).
 */
import { freshNames } from "../../loops/copy.ts";
import { perfectNest, tripCount } from "../../loops/nest.ts";
import type { For, Kernel, Stmt } from "../../loops/types.ts";
import { dropBarriers } from "../../schedule/barriers.ts";
import { collapseLoops } from "../../schedule/collapse.ts";
import { cooperate } from "../../schedule/cooperate.ts";
import { inPanels } from "../../schedule/panels.ts";
import { asThreads, inWorkgroups } from "../../schedule/threads.ts";
import { unrollSingle } from "../../schedule/unroll.ts";
import type { GroupMachine } from "./machine.ts";

type Pairs = readonly (readonly [number, number])[];

/** `together`: pairs of buffers that may be the same memory, element by element. */
export function scheduleForGroups(kernel: Kernel, together: Pairs, machine: GroupMachine): Kernel {
  const flat = collapseLoops(unrollSingle(kernel.body));
  const { lets, nest, core } = outerNest(flat);
  if (lets.length === 0) {
    const panels = inPanels({ ...kernel, body: flat }, nest, core, machine, freshNames(flat));
    if (panels !== null) {
      const body = inWorkgroups(panels.groups, panels.body);
      return dropBarriers({ ...kernel, arrays: panels.arrays, body }, together);
    }
  }
  const rows = nest.reduce((product, each) => product * tripCount(each)!, 1);
  if (rows < machine.manyRows && work(core) >= machine.longRow) {
    const fresh = freshNames(flat);
    const threads = Math.min(
      machine.rowThreads,
      2 ** Math.ceil(Math.log2(Math.max(machine.longRow, widest(core)))),
    );
    const together_ = cooperate({ ...kernel, body: flat }, core, threads, fresh);
    if (together_ !== null) {
      const groups = nest.map((each): For => ({ ...each, mode: "group" }));
      const body = inWorkgroups(groups, [...lets, ...together_.body]);
      return dropBarriers({ ...kernel, arrays: together_.arrays, body }, together);
    }
  }
  return { ...kernel, body: asThreads(nest, [...lets, ...core], machine.mapThreads) };
}

/** Values, then perfectly nested parallel loops around a core; no loops where a body is anything else. */
function outerNest(body: readonly Stmt[]): {
  readonly lets: readonly Stmt[];
  readonly nest: readonly For[];
  readonly core: readonly Stmt[];
} {
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
