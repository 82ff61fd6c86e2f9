/** Element-wise kernels of all sizes become one. */
import { expect, test } from "vitest";
import { shiftAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
import {
  accumulator,
  call,
  constant,
  guard,
  letValue,
  load,
  loop,
  store,
  variable,
} from "../../compiler/loops/build.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import type { For, Kernel, Stmt } from "../../compiler/loops/types.ts";
import { generalizeExtent } from "../../compiler/schedule/extent.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { run } from "./same.ts";

const i = variableIndex("i");

/** `y[i] = x[i] · c`, with a number that is loaded once. */
const scale = (size: number, decisions: Partial<For> = {}): Kernel => {
  const buffers = [
    buffer("c", "f32", "read", 1),
    buffer("x", "f32", "read", size),
    buffer("y", "f32", "write", size),
  ];
  const product = call("mul", load(buffers, 1, i), variable("factor", "f32"));
  return kernelOf("scale", buffers, [
    letValue("factor", load(buffers, 0, zero)),
    { ...loop("i", size, [store(2, i, product)], "parallel"), ...decisions },
  ]);
};

test("sizes become an extent of the launch", () => {
  const { kernel, extents } = generalizeExtent(scale(60));
  expect(printKernel(scale(60))).toMatchInlineSnapshot(`
    "kernel scale(c: read f32[1], x: read f32[60], y: write f32[60])
      let factor = c[0]
      for i in 0..60 parallel
        y[i] = mul(x[i], factor)
    "
  `);
  expect(printKernel(kernel)).toMatchInlineSnapshot(`
    "kernel scale(c: read f32[1], x: read f32[1], y: write f32[1]; n)
      let factor = c[0]
      for i in 0..n parallel
        y[i] = mul(x[i], factor)
    "
  `);
  expect(extents).toEqual([60]);
  expect(kernel.buffers.map(({ fixed }) => fixed)).toEqual([true, undefined, undefined]);
  expect(generalizeExtent(scale(7)).kernel).toEqual(kernel);
  for (const size of [1, 7, 60]) expect(run(kernel, [size])).toEqual(run(scale(size)));
});

test("a loop that threads share stays one", () => {
  const { kernel } = generalizeExtent(scale(60, { threads: true }));
  expect(printKernel(kernel)).toContain("for i in 0..n parallel threads\n");
});

test("other kernels stay as they are", () => {
  const buffers = [buffer("x", "f32", "read", 12), buffer("y", "f32", "write", 12)];
  const [x, reversed] = [load(buffers, 0, i), load(buffers, 0, shiftAffine(variableIndex("i", -1), 11))];
  const some = guard([{ index: i, low: 2, high: 5 }], x, constant(0, "f32"));
  const bodies: readonly (readonly Stmt[])[] = [
    // Not from the first to the last element, one after the other.
    [loop("i", 12, [store(1, i, reversed)], "parallel")],
    [loop("i", 11, [store(1, i, x)], "parallel")],
    [{ ...loop("i", 12, [store(1, i, x)], "parallel"), step: 4 }],
    [loop("i", 12, [store(1, i, x)], "vector")],
    // With conditions, sums, or other loops.
    [loop("i", 12, [store(1, i, some)], "parallel")],
    [loop("i", 12, [accumulator("s", x), store(1, i, variable("s", "f32"))], "parallel")],
    [loop("i", 12, [store(1, i, x)], "parallel"), loop("j", 12, [store(1, variableIndex("j"), x)])],
    [loop("i", 12, [loop("j", 2, [store(1, i, x)])], "parallel")],
  ];
  for (const body of bodies) {
    const kernel = kernelOf("other", buffers, body);
    expect(generalizeExtent(kernel)).toEqual({ kernel, extents: [] });
  }
});
