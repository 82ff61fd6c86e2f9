/** Loads of the same element are done once, and outside of loops that do not change them. */
import { expect, test } from "vitest";
import { shiftAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
import { call, constant, guard, letValue, load, loop, store } from "../../compiler/loops/build.ts";
import { indexValue } from "../../compiler/loops/build.ts";
import { freshNames } from "../../compiler/loops/copy.ts";
import type { Expr, Stmt } from "../../compiler/loops/types.ts";
import { hoistLoads, shareLoads } from "../../compiler/schedule/loads.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { changed, expectSame, loopsOf, run } from "./same.ts";

const buffers = [buffer("x", "f32", "readwrite", 8), buffer("y", "f32", "readwrite", 8)];
const names = ["x", "y"];
const [i, j] = [variableIndex("i"), variableIndex("j")];
const x = (place = i): Expr => load(buffers, 0, place);
const shared = (body: readonly Stmt[]): Stmt[] => shareLoads(body, names, freshNames(body));
const hoisted = (body: readonly Stmt[]): Stmt[] => hoistLoads(body, names, freshNames(body));

test("loads are shared up to a store to the same buffer", () => {
  const kernel = kernelOf("shared", buffers, [
    loop("i", 8, [
      store(1, i, call("add", x(), x())),
      store(0, i, call("neg", x())),
      store(1, i, call("mul", x(), x()), true),
    ]),
  ]);
  const after = changed(kernel, shared);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..8
      y[i] = add(x[i], x[i])
      x[i] = neg(x[i])
      y[i] += mul(x[i], x[i])
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for i in 0..8
      let x.0 = x[i]
      y[i] = add(x.0, x.0)
      x[i] = neg(x.0)
      let x.1 = x[i]
      y[i] += mul(x.1, x.1)
    "
  `);
  expectSame(kernel, after);
});

test("loads are shared up to a loop that stores to their buffer", () => {
  const kernel = kernelOf("shared", buffers, [
    loop("i", 8, [store(1, i, x()), loop("j", 8, [store(0, j, call("neg", x(j)))]), store(1, i, x(), true)]),
  ]);
  const after = changed(kernel, shared);
  expect(after).toEqual(kernel);
});

test("guarded loads are shared as a whole, what a guard protects stays in it", () => {
  const bounds = [{ index: i, low: 2, high: 6 }];
  const next = x(shiftAffine(i, 2));
  const padded = guard(bounds, next, constant(0, "f32"));
  const kernel = kernelOf("guarded", buffers, [
    loop("i", 8, [
      store(1, i, call("add", padded, guard(bounds, call("exp", next), constant(1, "f32")))),
      store(1, i, padded, true),
    ]),
  ]);
  const after = changed(kernel, shared);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "for i in 0..8
      let x.0 = (x[i + 2] if 2 <= i < 6 else 0)
      y[i] = add(x.0, (exp(x[i + 2]) if 2 <= i < 6 else 1))
      y[i] += x.0
    "
  `);
  expectSame(kernel, after);
});

test("loads move out of loops that do not change them", () => {
  const body = call("add", x(), call("add", x(zero), x(j)));
  const kernel = kernelOf("hoisted", buffers, [loop("i", 8, [loop("j", 8, [store(1, j, body, true)])])]);
  const after = changed(kernel, hoisted);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "for i in 0..8
      for j in 0..8
        y[j] += add(x[i], add(x[0], x[j]))
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "let x.1 = x[0]
    for i in 0..8
      let x.0 = x[i]
      for j in 0..8
        y[j] += add(x.0, add(x.1, x[j]))
    "
  `);
  expectSame(kernel, after);
});

test("loads stay in loops that write their buffer, or compute their place", () => {
  const written = kernelOf("written", buffers, [loop("i", 8, [store(0, i, x(zero))])]);
  const place = variableIndex("place");
  const computed = kernelOf("computed", buffers, [
    loop("i", 8, [
      letValue("place", call("minimum", indexValue(i), constant(3, "i32"))),
      store(1, i, guard([{ index: place, low: 0, high: 8 }], x(place), constant(0, "f32"))),
    ]),
  ]);
  for (const kernel of [written, computed]) {
    expect(changed(kernel, hoisted)).toEqual(kernel);
    run(kernel);
  }
});
