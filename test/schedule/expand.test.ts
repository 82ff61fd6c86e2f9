/** Scalar functions as arithmetic. */
import { expect, test } from "vitest";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { call, constant, guard, load, loop, store } from "../../compiler/loops/build.ts";
import type { View } from "../../compiler/loops/interpret.ts";
import type { Expr, Kernel } from "../../compiler/loops/types.ts";
import type { ScalarName } from "../../compiler/scalar/functions.ts";
import { forEachExpression } from "../../compiler/loops/visit.ts";
import { expandCalls } from "../../compiler/schedule/expand.ts";
import type { DType } from "../../compiler/scalar/types.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { loopsOf, run } from "./same.ts";

const i = variableIndex("i");

/** `y[i] = f(a[i], b[i], …)`. */
function applied(name: ScalarName, types: readonly DType[], result: DType): Kernel {
  const operands = types.map((type, k) => buffer("abcd"[k]!, type, "read", 100));
  const buffers = [...operands, buffer("y", result, "write", 100)];
  const value = call(name, ...operands.map((_, k) => load(buffers, k, i)));
  return kernelOf(name, buffers, [loop("i", 100, [store(types.length, i, value)])]);
}

const callsOf = (kernel: Kernel): string[] => {
  const calls: string[] = [];
  forEachExpression(kernel.body, (part) => {
    if (part.kind === "call") calls.push(part.function);
  });
  return calls;
};

function expectClose(before: Kernel, after: Kernel, tolerance: number): void {
  const [expected, actual] = [run(before), run(after)].map((memory) => memory.at(-1)!) as [View, View];
  for (const [k, value] of expected.entries())
    if (!Object.is(actual[k], value))
      expect(Math.abs(actual[k]! - value), `${after.name} ${k}`).toBeLessThanOrEqual(
        tolerance * (1 + Math.abs(value)),
      );
}

test("what an expansion uses twice becomes a let before the statement", () => {
  const sign = applied("sign", ["f32"], "f32");
  expect(loopsOf(sign)).toMatchInlineSnapshot(`
    "for i in 0..100
      y[i] = sign(a[i])
    "
  `);
  expect(loopsOf(expandCalls(sign))).toMatchInlineSnapshot(`
    "for i in 0..100
      let t1 = a[i]
      y[i] = select(less(t1, 0), -1, select(greater(t1, 0), 1, t1))
    "
  `);
});

/** What has no instruction, and what is left of it: instructions, or calls of JavaScript's functions. */
const cases: readonly (readonly [
  name: ScalarName,
  types: readonly DType[],
  result: DType,
  tolerance: number,
])[] = [
  ...(["square", "reciprocal", "relu", "sign", "sigmoid", "softplus", "exp2"] as const).flatMap((name) => [
    [name, ["f32"], "f32", 1e-6] as const,
    [name, ["f64"], "f64", 1e-14] as const,
  ]),
  ["erf", ["f64"], "f64", 1e-14],
  ["atLeast", ["f64", "f64"], "f64", 0],
  ["atMost", ["f64", "f64"], "f64", 0],
  ["scaleCotangent", ["f32", "f32"], "f32", 0],
  ["divideCotangent", ["f32", "f32"], "f32", 0],
  ["isNaN", ["f32"], "bool", 0],
  ["toI32", ["f32"], "i32", 0],
  ["toI32", ["f64"], "i32", 0],
  ["relu", ["i32"], "i32", 0],
  ["abs", ["i32"], "i32", 0],
  ["maximum", ["i32", "i32"], "i32", 0],
  ["minimum", ["i32", "i32"], "i32", 0],
  ["threefry", ["i32", "i32", "i32", "i32"], "i32", 0],
  ["toUnitFloat", ["i32"], "f32", 0],
];

test.each(cases)("%s of %j", (name, types, result, tolerance) => {
  const before = applied(name, types, result);
  const after = expandCalls(before);
  expect(callsOf(after)).not.toContain(name);
  expectClose(before, after, tolerance);
});

test("a condition takes the place of a guard, so that nothing it protects is computed outside", () => {
  const buffers = [buffer("x", "f32", "read", 4), buffer("y", "f32", "write", 8)];
  const bounds = [{ index: i, low: 0, high: 4 }];
  const value = (name: ScalarName): Expr =>
    guard(bounds, call(name, load(buffers, 0, i)), constant(7, "f32"));
  const kernel = (name: ScalarName): Kernel =>
    kernelOf(name, buffers, [loop("i", 8, [store(1, i, value(name))])]);
  expect(loopsOf(kernel("square"))).toMatchInlineSnapshot(`
    "for i in 0..8
      y[i] = (square(x[i]) if 0 <= i < 4 else 7)
    "
  `);
  expect(loopsOf(expandCalls(kernel("square")))).toMatchInlineSnapshot(`
    "for i in 0..8
      accumulator guarded2 = 7
      if 0 <= i < 4
        let t1 = x[i]
        guarded2 := mul(t1, t1)
      y[i] = guarded2
    "
  `);
  expectClose(kernel("square"), expandCalls(kernel("square")), 0);
  // Nothing has to be computed before: the guard stays.
  expect(loopsOf(expandCalls(kernel("reciprocal")))).toMatchInlineSnapshot(`
    "for i in 0..8
      y[i] = (div(1, x[i]) if 0 <= i < 4 else 7)
    "
  `);
});

test("kernels without such functions stay", () => {
  const kernel = applied("add", ["f32", "f32"], "f32");
  expect(expandCalls(kernel)).toEqual(kernel);
});
