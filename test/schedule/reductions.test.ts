/** What loops reduce, and what several partial accumulators begin with. */
import { expect, test } from "vitest";
import { variableIndex } from "../../compiler/loops/affine.ts";
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
  when,
} from "../../compiler/loops/build.ts";
import type { Kernel, Stmt } from "../../compiler/loops/types.ts";
import { scalarFunctions, type ScalarName } from "../../compiler/scalar/functions.ts";
import { identities, partial, reductionsOf } from "../../compiler/schedule/reductions.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { expectSame, loopsOf } from "./same.ts";

const i = variableIndex("i");
const buffers = [buffer("x", "f32", "read", 8), buffer("y", "f32", "write", 8)];
const x = load(buffers, 0, i);
const [s, t] = [variable("s", "f32"), variable("t", "f32")];
const found = (body: readonly Stmt[], fits = true): readonly (readonly [string, string])[] | null => {
  const outside = ["s", "t"].map((name) => [name, { ...partial(name, "add", "f32") }] as const);
  const operations = reductionsOf(body, new Map(outside), () => fits);
  return operations && [...operations];
};

test("accumulators that are updated once each, with their operations", () => {
  const maximum = update("t", call("maximum", t, variable("a", "f32")));
  expect(found([letValue("a", x), update("s", call("add", s, x)), maximum])).toEqual([
    ["s", "add"],
    ["t", "maximum"],
  ]);
  // Stores are allowed.
  expect(found([update("s", call("mul", s, x)), store(1, i, x)])).toEqual([["s", "mul"]]);
});

test("no others", () => {
  const plus = update("s", call("add", s, x));
  const bodies: readonly (readonly Stmt[])[] = [
    [],
    [store(1, i, x)],
    [plus, plus],
    [update("s", x)],
    [update("s", call("sub", s, x))],
    [update("s", call("add", x, s))],
    [update("s", call("add", s, s))],
    [plus, store(1, i, s)],
    [plus, update("t", call("add", t, s))],
    [update("unknown", call("add", variable("unknown", "f32"), x))],
    [accumulator("u", x), plus],
    [loop("j", 3, [plus])],
    [when([{ index: i, low: 0, high: 2 }], [plus])],
  ];
  for (const body of bodies) expect(found(body), JSON.stringify(body)).toBeNull();
  expect(found([plus], false)).toBeNull();
});

/** x[0] ∘ … ∘ x[7], by one accumulator, or the second half by a partial one. */
const reduced = (operation: ScalarName, isSplit: boolean): Kernel => {
  const into = (name: string, first: number, end: number): Stmt => ({
    ...loop(`i${first}`, end, [
      update(name, call(operation, variable(name, "f32"), load(buffers, 0, variableIndex(`i${first}`)))),
    ]),
    start: first,
  });
  return kernelOf("reduced", buffers, [
    accumulator("s", constant(0.25, "f32")),
    ...(isSplit
      ? [partial("t", operation, "f32"), into("s", 0, 4), into("t", 4, 8), update("s", call(operation, s, t))]
      : [into("s", 0, 8)]),
    store(1, variableIndex("i", 0), s),
  ]);
};

test("a partial accumulator begins with what changes nothing", () => {
  expect(loopsOf(reduced("maximum", false))).toMatchInlineSnapshot(`
    "accumulator s = 0.25
    for i0 in 0..8
      s := maximum(s, x[i0])
    y[0] = s
    "
  `);
  expect(loopsOf(reduced("maximum", true))).toMatchInlineSnapshot(`
    "accumulator s = 0.25
    accumulator t = -Infinity
    for i0 in 0..4
      s := maximum(s, x[i0])
    for i4 in 4..8
      t := maximum(t, x[i4])
    s := maximum(s, t)
    y[0] = s
    "
  `);
  for (const [operation, identity] of identities) {
    for (const value of [-2, 0, 3])
      expect(scalarFunctions[operation].evaluate(identity("f32"), value)).toBe(value);
    expectSame(reduced(operation, false), reduced(operation, true), "other");
  }
});
