/** Conditions that neighbours share are tested once. */
import { expect, test } from "vitest";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { load, loop, store, when } from "../../compiler/loops/build.ts";
import type { Affine, Bound, Kernel, Stmt } from "../../compiler/loops/types.ts";
import { shareConditions } from "../../compiler/schedule/conditions.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { changed, expectSame, loopsOf } from "./same.ts";

const buffers = [buffer("x", "f32", "read", 8), buffer("y", "f32", "readwrite", 8)];
const [i, j] = [variableIndex("i"), variableIndex("j")];
const within = (index: Affine, low: number, high: number): Bound => ({ index, low, high });
const addTo = (place: Affine, value: Affine): Stmt => store(1, place, load(buffers, 0, value), true);
const inLoops = (body: readonly Stmt[]): Kernel =>
  kernelOf("conditions", buffers, [loop("i", 8, [loop("j", 8, body)])]);

test("neighbours have one condition, with what they do not share inside", () => {
  const kernel = inLoops([
    when([within(i, 1, 5), within(j, 0, 3)], [addTo(i, j)]),
    when([within(i, 1, 5)], [addTo(j, i)]),
    when([within(j, 2, 7), within(i, 1, 5)], [addTo(i, i)]),
  ]);
  const after = changed(kernel, shareConditions);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..8
      for j in 0..8
        if 1 <= i < 5 and 0 <= j < 3
          y[i] += x[j]
        if 1 <= i < 5
          y[j] += x[i]
        if 2 <= j < 7 and 1 <= i < 5
          y[i] += x[i]
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for i in 0..8
      for j in 0..8
        if 1 <= i < 5
          if 0 <= j < 3
            y[i] += x[j]
          y[j] += x[i]
          if 2 <= j < 7
            y[i] += x[i]
    "
  `);
  expectSame(kernel, after);
});

test("what is left inside may share conditions again", () => {
  const kernel = inLoops([
    when([within(i, 1, 5), within(j, 0, 3)], [addTo(i, j)]),
    when([within(i, 1, 5), within(j, 0, 3)], [addTo(j, i)]),
    when([within(i, 1, 5), within(j, 4, 6)], [addTo(i, i)]),
  ]);
  const after = changed(kernel, shareConditions);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for i in 0..8
      for j in 0..8
        if 1 <= i < 5
          if 0 <= j < 3
            y[i] += x[j]
            y[j] += x[i]
          if 4 <= j < 6
            y[i] += x[i]
    "
  `);
  expectSame(kernel, after);
});

test("conditions stay apart that share no bound, or have something between them", () => {
  const first = when([within(i, 1, 5)], [addTo(i, j)]);
  for (const others of [
    [when([within(i, 1, 6)], [addTo(j, i)])],
    [when([within(i, 2, 5)], [addTo(j, i)])],
    [when([within(j, 1, 5)], [addTo(j, i)])],
    [addTo(j, j), first],
  ]) {
    const kernel = inLoops([first, ...others]);
    expect(changed(kernel, shareConditions)).toEqual(kernel);
  }
});
