/** Iterations of parallel loops as vectors. */
import { describe, expect, test } from "vitest";
import { addAffine, scaleAffine, shiftAffine, variableIndex } from "../../compiler/loops/affine.ts";
import {
  call,
  constant,
  guard,
  indexValue,
  letValue,
  load,
  loop,
  store,
  variable,
  when,
} from "../../compiler/loops/build.ts";
import type { Bound, Kernel, Stmt } from "../../compiler/loops/types.ts";
import {
  canOverlap,
  fitsLanes,
  isAligned,
  lanesFilled,
  overlapped,
  remainder,
  stripMine,
} from "../../compiler/schedule/vectors.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import * as kernels from "../loops/kernels.ts";
import { changed, expectSame, loopsOf, transform } from "./same.ts";

const lanes = 4;
const i = variableIndex("i");

/** `y[i] = x[i]²` */
const squares = (size: number): Kernel => {
  const buffers = [buffer("x", "f32", "read", size), buffer("y", "f32", "write", size)];
  const a = variable("a", "f32");
  const body = [letValue("a", load(buffers, 0, i)), store(1, i, call("mul", a, a))];
  return kernelOf("squares", buffers, [loop("i", size, body, "parallel")]);
};

/** Full vectors, `width` of them side by side, and what they leave over. */
const inVectors = (kernel: Kernel, width: number, name = "i"): Kernel =>
  changed(kernel, (body) =>
    transform(body, name, (found) => [
      ...stripMine(found, found.body, width, lanes),
      ...remainder(found, found.body, lanes),
    ]),
  );

test("full vectors, and a shorter one", () => {
  expect(loopsOf(squares(10))).toMatchInlineSnapshot(`
    "for i in 0..10 parallel
      let a = x[i]
      y[i] = mul(a, a)
    "
  `);
  expect(loopsOf(inVectors(squares(10), 1))).toMatchInlineSnapshot(`
    "for i in 0..8 step 4 parallel
      for i.v in 0..4 vector
        let a = x[i + i.v]
        y[i + i.v] = mul(a, a)
    for i.v.t in 8..10 vector
      let a.it = x[i.v.t]
      y[i.v.t] = mul(a.it, a.it)
    "
  `);
  expect(loopsOf(inVectors(squares(13), 2))).toMatchInlineSnapshot(`
    "for i.v in 0..4 vector
      let a = x[i.v]
      let a.i1 = x[i.v + 4]
      y[i.v] = mul(a, a)
      y[i.v + 4] = mul(a.i1, a.i1)
    for i.v.ir in 0..4 vector
      let a.ir = x[i.v.ir + 8]
      y[i.v.ir + 8] = mul(a.ir, a.ir)
    for i.v.t in 12..13 vector
      let a.it = x[i.v.t]
      y[i.v.t] = mul(a.it, a.it)
    "
  `);
});

test.each([1, 2, 3])("%i vector(s) side by side compute the same, for all remainders", (width) => {
  for (let size = 1; size < 30; size++) expectSame(squares(size), inVectors(squares(size), width));
  for (const kernel of kernels.samples)
    for (const name of ["j", "co", "ow", "kw"]) expectSame(kernel, inVectors(kernel, width, name));
});

/** `y[i] = x[i - 4] if 4 ≤ i < 12 else 1`, and more where `i < end`. */
const bounded = (size: number, end: number): Kernel => {
  const buffers = [buffer("x", "f32", "read", size), buffer("y", "f32", "readwrite", size)];
  const inside = [{ index: i, low: 4, high: 12 }];
  const value = guard(inside, load(buffers, 0, shiftAffine(i, -4)), constant(1, "f32"));
  return kernelOf("bounded", buffers, [
    loop(
      "i",
      size,
      [store(1, i, value), when([{ index: i, low: 0, high: end }], [store(1, i, load(buffers, 0, i), true)])],
      "parallel",
    ),
  ]);
};

test("conditions that hold for whole vectors are those of the first lane", () => {
  expect(loopsOf(inVectors(bounded(16, 8), 1))).toMatchInlineSnapshot(`
    "for i in 0..16 step 4 parallel
      for i.v in 0..4 vector
        y[i + i.v] = (x[i + i.v - 4] if 4 <= i < 9 else 1)
        if 0 <= i < 5
          y[i + i.v] += x[i + i.v]
    "
  `);
  for (let size = 12; size < 24; size++)
    for (const end of [4, 8, 12])
      for (const width of [1, 2, 3]) expectSame(bounded(size, end), inVectors(bounded(size, end), width));
});

test("the last vector may begin earlier", () => {
  const after = (kernel: Kernel): Kernel =>
    changed(kernel, (body) => transform(body, "i", (found) => overlapped(found, found.body, lanes)));
  expect(loopsOf(after(squares(7)))).toMatchInlineSnapshot(`
    "for i.v in 0..4 vector
      let a = x[i.v]
      let a.i1 = x[i.v + 3]
      y[i.v] = mul(a, a)
      y[i.v + 3] = mul(a.i1, a.i1)
    "
  `);
  for (let size = lanes; size < 30; size++) expectSame(squares(size), after(squares(size)));
});

describe("canOverlap: elements may be computed twice", () => {
  const buffers = [buffer("x", "f32", "readwrite", 9), buffer("y", "f32", "readwrite", 9)];
  const [x, other] = [load(buffers, 0, i), load(buffers, 0, shiftAffine(i, 1))];
  const cases: readonly [string, readonly Stmt[], boolean][] = [
    ["of another buffer, elsewhere", [store(1, i, other)], true],
    ["where nothing is loaded", [store(1, i, constant(1, "f32"))], true],
    // Two buffers may be one memory, where each element is read before it is written.
    ["of another buffer, at the same place", [store(1, i, x)], false],
    ["of the same buffer", [store(0, i, other)], false],
    ["which are added to", [store(1, i, constant(1, "f32"), true)], false],
    ["under a condition on them", [store(1, i, guard([{ index: i, low: 1, high: 4 }], other, x))], false],
    ["in an inner loop", [loop("j", 2, [store(1, i, other)])], false],
  ];
  test.each(cases)("%s", (_, body, expected) => expect(canOverlap(body, "i")).toBe(expected));
});

describe("fitsLanes: iterations in lockstep", () => {
  const buffers = [
    buffer("x", "f32", "read", 16),
    buffer("y", "f32", "write", 16),
    buffer("wide", "f64", "readwrite", 16),
  ];
  const x = load(buffers, 0, i);
  const wide = load(buffers, 2, i);
  const under = (bound: Bound): Stmt => when([bound], [store(1, i, x)]);
  const cases: readonly [string, readonly Stmt[], boolean][] = [
    ["element by element", [store(1, i, x)], true],
    ["a loop inside", [loop("j", 3, [store(1, i, x)])], true],
    ["a type without lanes", [store(1, i, call("toF32", wide))], false],
    [
      "a type without lanes, which does not vary",
      [store(1, i, call("toF32", load(buffers, 2, variableIndex("n"))))],
      true,
    ],
    ["all stores at one place", [store(1, variableIndex("n"), x)], false],
    ["a condition that holds for some lanes", [under({ index: i, low: 1, high: 9 })], false],
    ["a condition that holds for whole vectors", [under({ index: i, low: 4, high: 12 })], true],
    ["a condition on another variable", [under({ index: variableIndex("n"), low: 1, high: 3 })], true],
    [
      "a condition on what varies",
      [letValue("k", indexValue(i)), under({ index: variableIndex("k"), low: 4, high: 8 })],
      false,
    ],
  ];
  test.each(cases)("%s", (_, body, expected) =>
    expect(fitsLanes(body, "i", { lanes, laneTypes: new Set(["f32", "i32", "bool"]) })).toBe(expected),
  );
});

test("isAligned: bounds that hold for all lanes or none", () => {
  const aligned = (index: Bound["index"], low: number, high: number): boolean =>
    isAligned({ index, low, high }, "i", lanes);
  expect(aligned(i, 0, 8)).toBe(true);
  expect(aligned(shiftAffine(i, -3), 1, 9)).toBe(true);
  expect(aligned(addAffine(i, scaleAffine(variableIndex("n"), 8)), 4, 8)).toBe(true);
  expect(aligned(i, 1, 9)).toBe(false);
  expect(aligned(i, 0, 7)).toBe(false);
  expect(aligned(scaleAffine(i, 2), 0, 8)).toBe(false);
  expect(aligned(addAffine(i, variableIndex("n")), 4, 8)).toBe(false);
});

test("lanesFilled: iterations for each vector", () => {
  expect([1, 4, 5, 8, 10].map((trips) => lanesFilled(trips, lanes))).toEqual([1, 4, 2.5, 4, 10 / 3]);
});
