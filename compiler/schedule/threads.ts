/**
 * A nest of parallel loops as workgroups of threads, each of which computes one iteration:
 *
 *     for i in 0..100 parallel                  for i in 0..100 group
 *       for j in 0..200 parallel                  for j.g in 0..4 group
 *         y[200*i + j] = f(x[200*i + j])            for j.t in 0..64 thread
 *                                                     if 0 <= 64*j.g + j.t < 200
 *                                                       y[200*i + 64*j.g + j.t] = …
 *
 * Inner loops become threads, so that neighbours read what lies side by side.
 */
import { addAffine, variableIndex } from "../loops/affine.ts";
import { loop, when } from "../loops/build.ts";
import { copyBody } from "../loops/copy.ts";
import { around, tripCount } from "../loops/nest.ts";
import type { For, Stmt } from "../loops/types.ts";

/** `core`: what stands in the innermost loop of the nest. All loops go from 0 in steps of 1. `threads`: of a workgroup, at most. */
export function asThreads(nest: readonly For[], core: readonly Stmt[], threads: number): readonly Stmt[] {
  const groups: For[] = [];
  const inside: For[] = [];
  let body = core;
  let left = threads;
  for (const each of nest.toReversed()) {
    const { variable } = each;
    const trips = tripCount(each)!;
    if (trips <= left) {
      inside.unshift({ ...each, mode: "thread" });
      left = Math.floor(left / trips);
    } else if (left === 1) groups.unshift({ ...each, mode: "group" });
    else {
      const width = widthOf(trips, left);
      const [group, thread] = [`${variable}.g`, `${variable}.t`];
      const place = addAffine(variableIndex(group, width), variableIndex(thread));
      const parts = Math.ceil(trips / width);
      body = copyBody(body, new Set(), "", variable, place);
      if (parts * width > trips) body = [when([{ index: place, low: 0, high: trips }], body)];
      groups.unshift(loop(group, parts, [], "group"));
      inside.unshift(loop(thread, width, [], "thread"));
      left = 1;
    }
  }
  return inWorkgroups(groups, around(inside.length > 0 ? inside : [single], body));
}

/** The same by one workgroup after the other, or by the only one. */
export const inWorkgroups = (groups: readonly For[], body: readonly Stmt[]): readonly Stmt[] =>
  around(groups.length > 0 ? groups : [loop("g", 1, [], "group")], body);

const single = loop("t", 1, [], "thread");

/** As many threads as divide the iterations, if that leaves no more than half of them without work. */
function widthOf(trips: number, most: number): number {
  for (let width = most; width >= most / 2; width--) if (trips % width === 0) return width;
  return most;
}
