/** Sums in several chains. */
import { expect, test } from "vitest";
import { shiftAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
import {
  accumulator,
  call,
  constant,
  letValue,
  load,
  loop,
  store,
  update,
  variable,
} from "../../compiler/loops/build.ts";
import type { Stmt } from "../../compiler/loops/types.ts";
import { splitAccumulators } from "../../compiler/schedule/split.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import * as kernels from "../loops/kernels.ts";
import { changed, expectSame, loopsOf } from "./same.ts";

const [i, j] = [variableIndex("i"), variableIndex("j")];
const inChains = (body: readonly Stmt[]): Stmt[] => splitAccumulators(body, 4);

test("a sum has several chains, combined as a tree", () => {
  const kernel = kernels.total(2, 11);
  const after = changed(kernel, inChains);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for i in 0..2
      for j in 0..11
        sum := add(sum, x[11*i + j])
    out[0] = sum
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    accumulator sum.jp1 = 0
    accumulator sum.jp2 = 0
    accumulator sum.jp3 = 0
    for i in 0..2
      for j in 0..8 step 4
        sum := add(sum, x[11*i + j])
        sum.jp1 := add(sum.jp1, x[11*i + j + 1])
        sum.jp2 := add(sum.jp2, x[11*i + j + 2])
        sum.jp3 := add(sum.jp3, x[11*i + j + 3])
      for j.jr in 8..11
        sum := add(sum, x[11*i + j.jr])
    sum := add(add(sum, sum.jp1), add(sum.jp2, sum.jp3))
    out[0] = sum
    "
  `);
  expectSame(kernel, after, "other");
});

test("short loops stay, and loops that do anything else", () => {
  const buffers = [buffer("x", "f32", "read", 99), buffer("y", "f32", "write", 99)];
  const sum = variable("sum", "f32");
  const plus = update("sum", call("add", sum, load(buffers, 0, i)));
  const bodies: readonly (readonly Stmt[])[] = [
    [loop("i", 7, [plus])],
    [loop("i", 99, [plus, store(1, i, sum)])],
    [loop("i", 99, [plus, store(1, i, load(buffers, 0, i))])],
    [loop("i", 99, [update("sum", call("sub", sum, load(buffers, 0, i)))])],
    [loop("i", 99, [update("sum", call("add", load(buffers, 0, i), call("neg", sum)))])],
  ];
  for (const inner of bodies) {
    const body = [accumulator("sum", constant(0, "f32")), ...inner];
    expect(inChains(body)).toEqual(body);
  }
});

test("loops may begin and step anywhere", () => {
  const buffers = [buffer("x", "f32", "read", 99), buffer("y", "f32", "write", 1)];
  const kernel = kernelOf("odd", buffers, [
    accumulator("sum", constant(0, "f32")),
    { ...loop("i", 45, [kernels.add("sum", load(buffers, 0, i))]), start: 3, step: 3 },
    store(1, zero, variable("sum", "f32")),
  ]);
  const after = changed(kernel, inChains);
  expect(loopsOf(after)).toContain("for i in 3..39 step 12\n");
  expectSame(kernel, after, "other");
});

test("an accumulator of two loops is split twice, and several of one loop each", () => {
  const buffers = [buffer("x", "f32", "read", 99), buffer("y", "f32", "write", 2)];
  const [sum, max] = [variable("sum", "f32"), variable("max", "f32")];
  const kernel = kernelOf("two", buffers, [
    accumulator("sum", constant(3, "f32")),
    accumulator("max", constant(-Infinity, "f32")),
    loop("i", 99, [
      letValue("a", load(buffers, 0, i)),
      update("sum", call("add", sum, variable("a", "f32"))),
      update("max", call("maximum", max, variable("a", "f32"))),
    ]),
    loop("j", 50, [update("sum", call("add", sum, load(buffers, 0, j)))]),
    store(1, zero, sum),
    store(1, shiftAffine(zero, 1), max),
  ]);
  const after = changed(kernel, inChains);
  expectSame(kernel, after, "other");
  expect(loopsOf(after)).toContain("max.ip3");
  expect(loopsOf(after)).toContain("sum.jp3");
});
