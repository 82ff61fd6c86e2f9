/** Sums in parts, one for each lane. */
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
} from "../../compiler/loops/build.ts";
import type { Accumulator, Expr, For, Kernel, Stmt } from "../../compiler/loops/types.ts";
import type { ScalarName } from "../../compiler/scalar/functions.ts";
import { vectorizeSums, vectorSumsOf } from "../../compiler/schedule/vector-sums.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import * as kernels from "../loops/kernels.ts";
import { changed, expectSame, loopsOf } from "./same.ts";

const vectors = { lanes: 4, laneTypes: new Set(["f32", "i32", "bool"] as const) };
const k = variableIndex("k");

/** Vectors in the loops of a body, as far as their sums can have lanes. */
function inVectors(body: readonly Stmt[]): readonly Stmt[] {
  const accumulators = new Map<string, Accumulator>();
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind === "accumulator") accumulators.set(statement.name, statement);
    if (statement.kind !== "for") return [statement];
    const sums = vectorSumsOf(statement, accumulators, vectors);
    return sums === undefined ? [statement] : vectorizeSums(sums, accumulators, vectors.lanes);
  });
}

/** `y = Σₖ x[k]²`, with a `let` for what is loaded or without one. */
const squares = (
  size: number,
  { named = true, operation = "add" }: { named?: boolean; operation?: ScalarName } = {},
): Kernel => {
  const buffers = [buffer("x", "f32", "read", size), buffer("y", "f32", "write", 1)];
  const [x, s, a] = [load(buffers, 0, k), variable("s", "f32"), variable("a", "f32")];
  const inside = named
    ? [letValue("a", x), update("s", call(operation, s, call("mul", a, a)))]
    : [update("s", call(operation, s, call("mul", x, x)))];
  return kernelOf("squares", buffers, [
    accumulator("s", constant(0.5, "f32")),
    loop("k", size, inside),
    store(1, variableIndex("k", 0), s),
  ]);
};

test("each lane adds up a part", () => {
  const kernel = squares(8);
  const after = changed(kernel, inVectors);
  expect(loopsOf(kernel)).toMatchInlineSnapshot(`
    "accumulator s = 0.5
    for k in 0..8
      let a = x[k]
      s := add(s, mul(a, a))
    y[0] = s
    "
  `);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator s = 0.5
    for k.v in 0..4 vector
      accumulator s.kv = 0
      for k in 0..8 step 4
        let a = x[k + k.v]
        s.kv := add(s.kv, mul(a, a))
      s := add(s, s.kv)
    y[0] = s
    "
  `);
  expectSame(kernel, after, "other");
});

test("the last vector is masked, if what it loads has a name", () => {
  const after = changed(squares(10), inVectors);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator s = 0.5
    for k.v in 0..4 vector
      accumulator s.kv = 0
      for k in 0..8 step 4
        let a = x[k + k.v]
        s.kv := add(s.kv, mul(a, a))
      let a.km = x[k.v + 6]
      s.kv := add(s.kv, (mul(a.km, a.km) if 2 <= k.v < 4 else 0))
      s := add(s, s.kv)
    y[0] = s
    "
  `);
  expectSame(squares(10), after, "other");
});

test("else the remainder is a shorter vector", () => {
  const after = changed(squares(10, { named: false }), inVectors);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator s = 0.5
    for k.v in 0..4 vector
      accumulator s.kv = 0
      for k in 0..8 step 4
        s.kv := add(s.kv, mul(x[k + k.v], x[k + k.v]))
      s := add(s, s.kv)
    for k.v.t in 8..10 vector
      s := add(s, mul(x[k.v.t], x[k.v.t]))
    y[0] = s
    "
  `);
  expectSame(squares(10, { named: false }), after, "other");
});

test("around the loop with lanes there may be others", () => {
  const after = changed(kernels.total(3, 6), inVectors);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator sum = 0
    for j.v in 0..4 vector
      accumulator sum.jv = 0
      for i in 0..3
        for j in 0..4 step 4
          sum.jv := add(sum.jv, x[6*i + j + j.v])
      sum := add(sum, sum.jv)
    for i.jt in 0..3
      for j.v.t in 4..6 vector
        sum := add(sum, x[6*i.jt + j.v.t])
    out[0] = sum
    "
  `);
  expectSame(kernels.total(3, 6), after, "other");
});

test("all lengths and operations", () => {
  for (let size = 4; size < 30; size++)
    for (const named of [true, false])
      for (const operation of ["add", "mul", "maximum", "minimum"] as const) {
        const kernel = squares(size, { named, operation });
        const after = changed(kernel, inVectors);
        expect(after).not.toEqual(kernel);
        expectSame(kernel, after, "other");
      }
});

/** Loops over k in which something is computed from x[k]. */
const withBody = (size: number, inside: (x: Expr) => readonly Stmt[], step = 1): Kernel => {
  const buffers = [
    buffer("x", "f32", "read", size),
    buffer("y", "f32", "readwrite", size),
    buffer("out", "f32", "write", 1),
  ];
  const sum = variable("s", "f32");
  return kernelOf("other", buffers, [
    accumulator("s", constant(0, "f32")),
    { ...loop("k", size, inside(load(buffers, 0, k))), step },
    store(2, variableIndex("k", 0), sum),
  ]);
};
const plus = (value: Expr): Stmt => kernels.add("s", value);

test("what is added may be stored, each at its own place", () => {
  const kernel = withBody(9, (x) => [
    letValue("a", x),
    store(1, k, variable("a", "f32")),
    plus(variable("a", "f32")),
  ]);
  const after = changed(kernel, inVectors);
  expect(loopsOf(after)).toMatchInlineSnapshot(`
    "accumulator s = 0
    for k.v in 0..4 vector
      accumulator s.kv = 0
      for k in 0..8 step 4
        let a = x[k + k.v]
        y[k + k.v] = a
        s.kv := add(s.kv, a)
      s := add(s, s.kv)
    for k.v.t in 8..9 vector
      let a.kt = x[k.v.t]
      y[k.v.t] = a.kt
      s := add(s, a.kt)
    out[0] = s
    "
  `);
  expectSame(kernel, after, "other");
});

test("loops stay that are short, or whose iterations depend on each other in other ways", () => {
  const sum = variable("s", "f32");
  const y = (index = k): Expr => ({ kind: "load", type: "f32", buffer: 1, index });
  for (const kernel of [
    withBody(3, (x) => [plus(x)]),
    withBody(8, (x) => [plus(x)], 2),
    withBody(8, (x) => [update("s", call("sub", sum, x))]),
    withBody(8, (x) => [update("s", call("add", call("mul", sum, sum), x))]),
    withBody(8, (x) => [plus(x), store(1, k, sum)]),
    withBody(8, (x) => [store(1, variableIndex("k", 0), x), plus(x)]),
    withBody(8, (x) => [store(1, k, x, true), plus(x)]),
    withBody(8, (x) => [store(1, k, x), plus(y(variableIndex("k", 0)))]),
  ])
    expect(changed(kernel, inVectors)).toEqual(kernel);
});

test("the accumulators of a nest, with their operations", () => {
  const [sum, nest] = kernels.total(3, 6).body as readonly [Accumulator, For];
  const found = vectorSumsOf(nest, new Map([["sum", sum]]), vectors)!;
  expect(found.outer.map(({ variable: name }) => name)).toEqual(["i"]);
  expect(found.innermost.variable).toBe("j");
  expect([...found.operations]).toEqual([["sum", "add"]]);
  // Of an accumulator that is not known, nothing is known.
  expect(vectorSumsOf(nest, new Map(), vectors)).toBeUndefined();
});
