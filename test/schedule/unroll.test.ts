/** Iterations side by side, or one after the other. */
import { expect, test } from "vitest";
import { variableIndex, zero } from "../../compiler/loops/affine.ts";
import { call, constant, letValue, load, loop, store, variable, when } from "../../compiler/loops/build.ts";
import type { Kernel, LoopMode } from "../../compiler/loops/types.ts";
import { unroll, unrollAndJam, unrollInnermost, unrollSingle } from "../../compiler/schedule/unroll.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import * as kernels from "../loops/kernels.ts";
import { changed, expectSame, loopsOf, transform } from "./same.ts";

const i = variableIndex("i");
const jammed = (kernel: Kernel, name: string, factor: number): Kernel =>
  changed(kernel, (body) => transform(body, name, (found) => unrollAndJam(found, factor)));

test("unroll: all iterations, in order", () => {
  const kernel = kernels.total(3, 2);
  const after = changed(kernel, (body) => transform(body, "j", unroll));
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for i in 0..3
      for j in 0..2
        sum := add(sum, x[2*i + j])
    out[0] = sum
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for i in 0..3
      sum := add(sum, x[2*i])
      sum := add(sum, x[2*i + 1])
    out[0] = sum
    "
  `);
  expectSame(kernel, after);
});

test("unroll: what an iteration defines has a name for each", () => {
  const kernel = kernels.columnSums(2, 3);
  const after = changed(kernel, (body) => transform(body, "j", unroll));
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for i in 0..2
      sum := add(sum, x[3*i])
    out[0] = sum
    accumulator sum.j1 = 0
    for i.j1 in 0..2
      sum.j1 := add(sum.j1, x[3*i.j1 + 1])
    out[1] = sum.j1
    accumulator sum.j2 = 0
    for i.j2 in 0..2
      sum.j2 := add(sum.j2, x[3*i.j2 + 2])
    out[2] = sum.j2
    "
  `);
  expectSame(kernel, after);
});

/** `y[i] = -x[i]` for i = 1, 3, 5, … */
const odd = (mode: LoopMode): Kernel => {
  const buffers = [buffer("x", "f32", "read", 16), buffer("y", "f32", "write", 16)];
  const body = [store(1, i, call("neg", load(buffers, 0, i)))];
  return kernelOf("odd", buffers, [{ ...loop("i", 15, body, mode), start: 1, step: 2 }]);
};

test("loops may begin and step anywhere", () => {
  const unrolled = changed(odd("serial"), (body) => transform(body, "i", unroll));
  expect(loopsOf(unrolled)).toContain("y[13] = neg(x[13])\n");
  expectSame(odd("serial"), unrolled);
  for (const factor of [2, 3, 4, 7]) expectSame(odd("parallel"), jammed(odd("parallel"), "i", factor));
  expect(loopsOf(jammed(odd("parallel"), "i", 3))).toContain("y[i + 4] = neg(x[i + 4])\n");
});

test("unrollSingle: loops with one iteration are none", () => {
  const kernel = kernels.contraction(1, 3, 1);
  const after = changed(kernel, unrollSingle);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for j in 0..3 parallel
      accumulator sum = 0
      sum := add(sum, mul(a[0], b[j]))
      out[j] = relu(add(sum, bias[j]))
    "
  `);
  expectSame(kernel, after);
});

test("unrollInnermost: short serial loops without loops inside", () => {
  const unrolled = (kernel: Kernel, longest: number, largest: number): string => {
    const after = changed(kernel, (body) => unrollInnermost(body, longest, largest));
    expectSame(kernel, after);
    return loopsOf(after);
  };
  const kernel = kernels.total(2, 3);
  expect(unrolled(kernel, 3, 3)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for i in 0..2
      sum := add(sum, x[3*i])
      sum := add(sum, x[3*i + 1])
      sum := add(sum, x[3*i + 2])
    out[0] = sum
    "
  `);
  // Too many iterations, or statements; a loop whose iterations are independent.
  expect(unrolled(kernel, 2, 100)).toBe(loopsOf(kernel));
  expect(unrolled(kernel, 3, 2)).toBe(loopsOf(kernel));
  expect(unrolled(odd("parallel"), 9, 100)).toBe(loopsOf(odd("parallel")));
  expect(unrolled(odd("serial"), 9, 100)).not.toBe(loopsOf(odd("serial")));
});

test("unrollAndJam: inner loops run once, and what does not vary is done once", () => {
  const kernel = kernels.contraction(5, 2, 3);
  const after = jammed(kernel, "j", 2);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..5 parallel
      for j in 0..2 parallel
        accumulator sum = 0
        for k in 0..3
          sum := add(sum, mul(a[3*i + k], b[2*k + j]))
        out[2*i + j] = relu(add(sum, bias[j]))
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for i in 0..5 parallel
      accumulator sum = 0
      accumulator sum.j1 = 0
      for k in 0..3
        sum := add(sum, mul(a[3*i + k], b[2*k]))
        sum.j1 := add(sum.j1, mul(a[3*i + k], b[2*k + 1]))
      out[2*i] = relu(add(sum, bias[0]))
      out[2*i + 1] = relu(add(sum.j1, bias[1]))
    "
  `);
});

test("unrollAndJam: iterations that are left over run side by side after the loop", () => {
  const after = jammed(kernels.columnSums(2, 8), "j", 3);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for j in 0..6 step 3 parallel
      accumulator sum = 0
      accumulator sum.j1 = 0
      accumulator sum.j2 = 0
      for i in 0..2
        sum := add(sum, x[8*i + j])
        sum.j1 := add(sum.j1, x[8*i + j + 1])
        sum.j2 := add(sum.j2, x[8*i + j + 2])
      out[j] = sum
      out[j + 1] = sum.j1
      out[j + 2] = sum.j2
    accumulator sum.jr = 0
    accumulator sum.jr.j1 = 0
    for i.jr in 0..2
      sum.jr := add(sum.jr, x[8*i.jr + 6])
      sum.jr.j1 := add(sum.jr.j1, x[8*i.jr + 7])
    out[6] = sum.jr
    out[7] = sum.jr.j1
    "
  `);
});

test.each(kernels.samples)("unrollAndJam keeps every bit of $name, for every loop and factor", (kernel) => {
  for (const name of ["i", "j", "n", "co", "ci", "oh", "ow", "kh", "kw"])
    for (const factor of [1, 2, 3, 4, 5, 100]) expectSame(kernel, jammed(kernel, name, factor));
});

test("unrollAndJam: a loop whose iterations must run in order stays", () => {
  const kernel = kernels.total(4, 4);
  expect(jammed(kernel, "i", 2)).toEqual(kernel);
});

test("unrollAndJam adds to memory in every iteration, also where nothing varies", () => {
  const buffers = [buffer("y", "f32", "readwrite", 1)];
  const body = [loop("i", 5, [store(0, zero, constant(1, "f32"), true)], "parallel")];
  const kernel = kernelOf("count", buffers, body);
  expectSame(kernel, jammed(kernel, "i", 4));
});

test("unrollAndJam copies conditions that vary, with all they define", () => {
  const buffers = [buffer("x", "f32", "read", 9), buffer("y", "f32", "readwrite", 9)];
  const a = variable("a", "f32");
  const body = [
    letValue("fixed", load(buffers, 0, zero)),
    when(
      [{ index: i, low: 2, high: 7 }],
      [
        letValue("a", load(buffers, 0, i)),
        loop("k", 3, [store(1, i, call("add", a, variable("fixed", "f32")), true)]),
      ],
    ),
  ];
  const kernel = kernelOf("conditions", buffers, [loop("i", 9, body, "parallel")]);
  const after = jammed(kernel, "i", 4);
  expectSame(kernel, after);
  // Once in the loop, once for the ninth iteration.
  expect(loopsOf(after).match(/let fixed/g)).toHaveLength(2);
});
