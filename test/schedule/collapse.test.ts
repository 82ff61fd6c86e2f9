/** Nested loops over contiguous memory become one. */
import { expect, test } from "vitest";
import { addAffine, linearIndex, variableIndex, zero } from "../../compiler/loops/affine.ts";
import { call, constant, guard, load, loop, store } from "../../compiler/loops/build.ts";
import type { Affine, Kernel } from "../../compiler/loops/types.ts";
import { collapseLoops } from "../../compiler/schedule/collapse.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { changed, expectSame, loopsOf } from "./same.ts";

const [i, j] = [variableIndex("i"), variableIndex("j")];

/** `y[i, j, k] = -x[…]`, where x is walked through with these strides. */
const image = (strides: readonly number[]): Kernel => {
  const at = (by: readonly number[]): Affine =>
    ["i", "j", "k"].reduce((sum, name, axis) => addAffine(sum, variableIndex(name, by[axis])), zero);
  const buffers = [buffer("x", "f32", "read", 24), buffer("y", "f32", "write", 24)];
  const body = [store(1, at([12, 4, 1]), call("neg", load(buffers, 0, at(strides))))];
  return kernelOf("image", buffers, [loop("i", 2, [loop("j", 3, [loop("k", 4, body)])])]);
};

test("contiguous loops become one", () => {
  const kernel = image([12, 4, 1]);
  const flat = changed(kernel, collapseLoops);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..2
      for j in 0..3
        for k in 0..4
          y[12*i + 4*j + k] = neg(x[12*i + 4*j + k])
    "
  `);
  expect(loopsOf(flat)).toMatchInlineSnapshot(`
    "for k in 0..24
      y[k] = neg(x[k])
    "
  `);
  expectSame(kernel, flat);
});

test("loops that are contiguous only in part become fewer", () => {
  const kernel = image([0, 4, 1]);
  const flat = changed(kernel, collapseLoops);
  expect(loopsOf(flat)).toMatchInlineSnapshot(`
    "for i in 0..2
      for k in 0..12
        y[12*i + k] = neg(x[k])
    "
  `);
  expectSame(kernel, flat);
});

test("loops that are transposed, or have gaps, stay apart", () => {
  for (const strides of [
    [1, 2, 6],
    [12, 4, 0],
    [4, 8, 1],
  ]) {
    const kernel = image(strides);
    const flat = changed(kernel, collapseLoops);
    expectSame(kernel, flat);
    expect(loopsOf(flat)).not.toContain("0..24");
  }
});

test("loops stay apart around a guard on one of them, loops of different modes, and with run-time extents", () => {
  const buffers = [buffer("x", "f32", "read", 12), buffer("y", "f32", "write", 12)];
  const place = linearIndex([3, 4], [i, j]);
  const plain = store(1, place, load(buffers, 0, place));
  const value = guard([{ index: j, low: 1, high: 3 }], load(buffers, 0, place), constant(7, "f32"));
  for (const body of [
    [loop("i", 3, [loop("j", 4, [store(1, place, value)])])],
    [loop("i", 3, [loop("j", 4, [plain])], "parallel")],
    [loop("i", "n", [loop("j", 4, [plain])])],
    [loop("i", 3, [loop("j", 4, [plain]), loop("k", 4, [])])],
  ])
    expect(collapseLoops(body)).toEqual(body);
});
