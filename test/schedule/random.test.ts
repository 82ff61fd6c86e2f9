/** Every transformation keeps what random kernels compute. */
import * as fc from "fast-check";
import { test } from "vitest";
import { freshNames } from "../../compiler/loops/copy.ts";
import { tripCount } from "../../compiler/loops/nest.ts";
import type { For, Stmt } from "../../compiler/loops/types.ts";
import { collapseLoops } from "../../compiler/schedule/collapse.ts";
import { shareConditions } from "../../compiler/schedule/conditions.ts";
import { cutAtBounds } from "../../compiler/schedule/cut.ts";
import { hoistLoads, shareLoads } from "../../compiler/schedule/loads.ts";
import { addInStretches } from "../../compiler/schedule/long-sums.ts";
import { splitAccumulators } from "../../compiler/schedule/split.ts";
import { tile } from "../../compiler/schedule/tile.ts";
import { unroll, unrollAndJam, unrollInnermost, unrollSingle } from "../../compiler/schedule/unroll.ts";
import { fitsLanes, remainder, stripMine } from "../../compiler/schedule/vectors.ts";
import { randomKernel } from "../loops/random-kernels.ts";
import { changed, expectSame, transform } from "./same.ts";

const vectors = { lanes: 4, laneTypes: new Set(["f32", "i32", "bool"] as const) };
const names = ["a", "b", "out"];
const sums = {
  fewSums: 1,
  longestSum: { few: 5, more: 5 },
  longestStretch: { few: 3, more: 3 },
};

/** The loop over `i0`, changed. */
const first =
  (change: (loop: For) => readonly Stmt[]) =>
  (body: readonly Stmt[]): readonly Stmt[] =>
    transform(body, "i0", change);

const tiled = (loop: For): readonly Stmt[] => {
  const size = [5, 3, 2, 1].find((count) => tripCount(loop)! % count === 0)!;
  const { tiles, inTile, body } = tile(loop, size, loop.body);
  return [{ ...tiles, body: [{ ...inTile, body }] }];
};
const vectorized = (loop: For): readonly Stmt[] =>
  fitsLanes(loop.body, "i0", vectors)
    ? [...stripMine(loop, loop.body, 2, 4), ...remainder(loop, loop.body, 4)]
    : [loop];

const transformations: Readonly<Record<string, (body: readonly Stmt[]) => readonly Stmt[]>> = {
  collapse: collapseLoops,
  conditions: shareConditions,
  cut: (body) => cutAtBounds(body, { lanes: 4, mostPieces: 9, largestPieces: 1000 }),
  unroll: first(unroll),
  unrollSingle,
  unrollInnermost: (body) => unrollInnermost(body, 3, 20),
  tile: first(tiled),
  vectors: first(vectorized),
  shareLoads: (body) => shareLoads(body, names, freshNames(body)),
  hoistLoads: (body) => hoistLoads(body, names, freshNames(body)),
};

test.each(Object.entries(transformations))("%s: the same bits", (_, change) => {
  fc.assert(
    fc.property(randomKernel, (kernel) => expectSame(kernel, changed(kernel, change))),
    { numRuns: 100, seed: 1 },
  );
});

test("unrollAndJam: the same bits, for any loop and factor", () => {
  fc.assert(
    fc.property(
      randomKernel,
      fc.integer({ min: 0, max: 2 }),
      fc.integer({ min: 2, max: 6 }),
      (kernel, axis, factor) =>
        expectSame(
          kernel,
          changed(kernel, (body) => transform(body, `i${axis}`, (found) => unrollAndJam(found, factor))),
        ),
    ),
    { numRuns: 300, seed: 2 },
  );
});

const reordering: Readonly<Record<string, (body: readonly Stmt[]) => readonly Stmt[]>> = {
  split: (body) => splitAccumulators(body, 2),
  longSums: (body) => addInStretches(body, sums),
};

test.each(Object.entries(reordering))("%s: the same but for the order of sums", (_, change) => {
  fc.assert(
    fc.property(randomKernel, (kernel) => expectSame(kernel, changed(kernel, change), "other")),
    { numRuns: 100, seed: 3 },
  );
});
