/** Sums that are too long for 32 bits, in stretches. */
import { describe, expect, test } from "vitest";
import { addAffine, scaleAffine, shiftAffine, variableIndex } from "../../compiler/loops/affine.ts";
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
import { interpretKernel } from "../../compiler/loops/interpret.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import type { Affine, Kernel, Stmt } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { addInStretches, type SumLimits } from "../../compiler/schedule/long-sums.ts";
import { add, buffer, kernelOf } from "../loops/kernels.ts";

const [i, j, k] = [variableIndex("i"), variableIndex("j"), variableIndex("k")];
const zero = constant(0, "f32");
const sum = variable("s", "f32");

/** A kernel that reads `length` numbers of `x` and writes `results`. */
function kernel(
  length: number,
  results: number,
  body: (x: (at: Affine) => ReturnType<typeof load>) => readonly Stmt[],
): Kernel {
  const buffers = [buffer("x", "f32", "read", length), buffer("y", "f32", "write", results)];
  return kernelOf(
    "sums",
    buffers,
    body((at) => load(buffers, 0, at)),
  );
}

const total = (length: number): Kernel =>
  kernel(length, 1, (x) => [
    accumulator("s", zero),
    loop("k", length, [add("s", x(k))]),
    store(1, variableIndex("k", 0), sum),
  ]);

const limits: SumLimits = {
  fewSums: 4,
  longestSum: { few: 512, more: 16_384 },
  longestStretch: { few: 32, more: 64 },
};
const inStretches = (given: Kernel): Kernel => ({ ...given, body: addInStretches(given.body, limits) });

function run(given: Kernel, rounding: "strict" | "stores"): Float32Array {
  verifyKernel(given);
  const [x, y] = given.buffers.map(({ length }) => new Float32Array(length)) as [Float32Array, Float32Array];
  for (const place of x.keys()) x[place] = 0.1 + 0.001 * (place % 7);
  interpretKernel(given, [x, y], [], { rounding });
  return y;
}

test("a long loop adds up stretches, and these in 64 bits", () => {
  expect(printKernel(inStretches(total(1000)))).toMatchInlineSnapshot(`
    "kernel sums(x: read f32[1000], y: write f32[1])
      accumulator s = 0
      accumulator s.kw = 0:f64
      for k.s in 0..40
        accumulator s.ks1 = 0
        for k in 0..25
          s.ks1 := add(s.ks1, x[25*k.s + k])
        s.kw := add(s.kw, toF64(s.ks1))
      s := add(s, toF32(s.kw))
      y[0] = s
    "
  `);
});

test("what is left over is a stretch of its own", () => {
  expect(printKernel(inStretches(total(1009)))).toMatchInlineSnapshot(`
    "kernel sums(x: read f32[1009], y: write f32[1])
      accumulator s = 0
      accumulator s.kw = 0:f64
      for k.s in 0..31
        accumulator s.ks1 = 0
        for k in 0..32
          s.ks1 := add(s.ks1, x[32*k.s + k])
        s.kw := add(s.kw, toF64(s.ks1))
      accumulator s.ks2 = 0
      for k.ke in 992..1009
        s.ks2 := add(s.ks2, x[k.ke])
      s.kw := add(s.kw, toF64(s.ks2))
      s := add(s, toF32(s.kw))
      y[0] = s
    "
  `);
});

test("a sum that is read on its way is the one before the stretch, and its part", () => {
  const running = kernel(1000, 1000, (x) => [
    accumulator("s", zero),
    loop("k", 1000, [add("s", x(k)), store(1, k, sum)]),
  ]);
  expect(printKernel(inStretches(running))).toMatchInlineSnapshot(`
    "kernel sums(x: read f32[1000], y: write f32[1000])
      accumulator s = 0
      accumulator s.kw = 0:f64
      for k.s in 0..40
        accumulator s.ks1 = 0
        let s.ks1b = add(s, toF32(s.kw))
        for k in 0..25
          s.ks1 := add(s.ks1, x[25*k.s + k])
          y[25*k.s + k] = add(s.ks1b, s.ks1)
        s.kw := add(s.kw, toF64(s.ks1))
      s := add(s, toF32(s.kw))
    "
  `);
});

test.each([
  ["short ones", total(512)],
  [
    "products",
    kernel(1000, 1, (x) => [
      accumulator("s", zero),
      loop("k", 1000, [update("s", call("mul", sum, x(k)))]),
      store(1, variableIndex("k", 0), sum),
    ]),
  ],
  [
    "recurrences",
    kernel(1000, 1, (x) => [
      accumulator("s", zero),
      loop("k", 1000, [update("s", call("add", sum, call("mul", sum, x(k))))]),
      store(1, variableIndex("k", 0), sum),
    ]),
  ],
])("%s stay as they are", (_, given) => {
  expect(inStretches(given)).toEqual(given);
});

describe("the sums of stretches are right", () => {
  const row = (at: Affine, width: number): Affine => addAffine(scaleAffine(at, width), k);
  const kernels: Readonly<Record<string, Kernel>> = {
    total: total(4096),
    "what is left over": total(4099),
    "short inner loops": kernel(1000 * 7, 1, (x) => [
      accumulator("s", zero),
      loop("i", 1000, [loop("k", 7, [add("s", x(row(i, 7)))])]),
      store(1, variableIndex("i", 0), sum),
    ]),
    "long inner loops": kernel(11 * 501, 1, (x) => [
      accumulator("s", zero),
      loop("i", 11, [loop("k", 501, [add("s", x(row(i, 501)))]), add("s", x(i))]),
      store(1, variableIndex("i", 0), sum),
    ]),
    "a sum for each row": kernel(3 * 1000, 3, (x) => [
      loop(
        "j",
        3,
        [accumulator("s", zero), loop("k", 1000, [add("s", x(row(j, 1000)))]), store(1, j, sum)],
        "parallel",
      ),
    ]),
    "under a condition": kernel(3000, 1, (x) => [
      accumulator("s", zero),
      loop("k", 3000, [
        when(
          [{ index: shiftAffine(k, -100), low: 0, high: 2000 }],
          [letValue("a", x(k)), add("s", variable("a", "f32"))],
        ),
      ]),
      store(1, variableIndex("k", 0), sum),
    ]),
    "read on the way, within and after inner loops": kernel(900 * 40, 900 * 41, (x) => [
      accumulator("s", zero),
      loop("i", 900, [
        loop("k", 40, [add("s", x(row(i, 40))), store(1, row(i, 41), sum)]),
        store(1, shiftAffine(scaleAffine(i, 41), 40), sum),
      ]),
    ]),
    "several sums": kernel(20_000, 8, (x) => [
      ...[..."abcdefgh"].map((name) => accumulator(name, zero)),
      loop(
        "k",
        20_000,
        [..."abcdefgh"].map((name) => add(name, x(k))),
      ),
      ...[..."abcdefgh"].map((name, place) =>
        store(1, shiftAffine(variableIndex("k", 0), place), variable(name, "f32")),
      ),
    ]),
  };
  test.each(Object.keys(kernels))("%s", (name) => {
    const given = kernels[name]!;
    const changed = inStretches(given);
    expect(printKernel(changed)).not.toBe(printKernel(given));
    const [expected, actual] = [run(given, "stores"), run(changed, "strict")];
    for (const [place, value] of expected.entries())
      expect(Math.abs(actual[place]! - value), `${name} ${place}`).toBeLessThanOrEqual(1e-6 * value);
  });
});
