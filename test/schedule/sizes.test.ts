/** Kernels of several sizes that differ in numbers alone become one. */
import { expect, test } from "vitest";
import { addAffine, shiftAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
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
import { printKernel } from "../../compiler/loops/print.ts";
import type { For, Kernel } from "../../compiler/loops/types.ts";
import { generalizeExtent } from "../../compiler/schedule/extent.ts";
import { shareBySize } from "../../compiler/schedule/sizes.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import { printWasmKernel } from "../../compiler/targets/wasm/kernel.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { run } from "./same.ts";

const at = (...terms: [string, number][]) =>
  terms.map(([name, factor]) => variableIndex(name, factor)).reduce(addAffine, zero);
const s = variable("s", "f32");

/** Each in a size of its own. */
const share = (...kernels: readonly Kernel[]) =>
  shareBySize(kernels.map((kernel, size) => ({ kernel, sizes: new Set([size]) })));

/** That all became one, which computes the same as each. */
function expectShared(...kernels: readonly Kernel[]): Kernel {
  const shared = kernels.map((kernel) => share(...kernels).get(kernel)!);
  const texts = new Set(shared.map(({ kernel }) => printKernel(kernel)));
  expect(texts.size).toBe(1);
  for (const [k, { kernel, extents, scalars }] of shared.entries())
    expect(run(kernel, [...extents, ...scalars])).toEqual(run(kernels[k]!));
  return shared[0]!.kernel;
}

/** The mean of each of 3 columns of `size` rows. */
const mean = (
  size: number,
  decisions: Partial<For> = {},
  columns = 3,
  isProduct = Number.isInteger(Math.log2(size)),
): Kernel => {
  const buffers = [buffer("x", "f32", "read", columns * size), buffer("y", "f32", "write", columns)];
  const x = load(buffers, 0, at(["r", columns], ["j", 1]));
  const divided = isProduct
    ? call("mul", s, constant(1 / size, "f32"))
    : call("div", s, constant(size, "f32"));
  return kernelOf("mean", buffers, [
    loop(
      "j",
      columns,
      [
        accumulator("s", constant(0, "f32")),
        { ...loop("r", size, [update("s", call("add", s, x))]), ...decisions },
        store(1, at(["j", 1]), divided),
      ],
      "parallel",
    ),
  ]);
};

test("how often a loop runs is an extent, what is divided by is a scalar, products with powers of two are quotients", () => {
  const kernel = expectShared(mean(5), mean(40), mean(8));
  expect(printKernel(kernel)).toMatchInlineSnapshot(`
    "kernel mean(x: read f32[3*n], y: write f32[3]; n, c: f32)
      for j in 0..3 parallel
        accumulator s = 0
        for r in 0..n
          s := add(s, x[3*r + j])
        y[j] = div(s, c)
    "
  `);
  expect(printTypeScriptKernel(kernel, { precision: "fast" }).parameters.map(({ name }) => name)).toEqual([
    "f32",
    "x",
    "y",
    "n",
    "c",
  ]);
  expect(printWasmKernel(kernel).text).toContain("(param $@1 i32) (param $n i32) (param $c f32)");
  // Where all are products, they stay products.
  expect(printKernel(expectShared(mean(4), mean(16)))).toContain("mul(s, c)");
});

test("kernels stay as they are where more differs, and within a size", () => {
  expect(share(mean(5)).size).toBe(0);
  expect(share(mean(5), mean(40, {}, 4)).size).toBe(0);
  expect(share(mean(4, { mode: "vector" }), mean(3, { mode: "vector" })).size).toBe(0);
  const size = new Set([0]);
  expect(shareBySize([mean(5), mean(40)].map((kernel) => ({ kernel, sizes: size }))).size).toBe(0);
  // A product with another number than a power of two is no quotient.
  expect(share(mean(5, {}, 3, true), mean(40)).size).toBe(0);
});

/** `y = 2·x` in steps of 3, with a remainder that starts behind them. */
const steps = (size: number): Kernel => {
  const buffers = [buffer("x", "f32", "read", size), buffer("y", "f32", "write", size)];
  const whole = size - (size % 3);
  const twice = (index: ReturnType<typeof at>) =>
    store(1, index, call("mul", load(buffers, 0, index), constant(2, "f32")));
  const i = variableIndex("i");
  return kernelOf("steps", buffers, [
    {
      ...loop("i", whole, [twice(i), twice(shiftAffine(i, 1)), twice(shiftAffine(i, 2))], "parallel"),
      step: 3,
    },
    { ...loop("r", size, [twice(variableIndex("r"))]), start: whole },
  ]);
};

test("what lies behind all steps lies at a multiple of an extent", () => {
  const kernel = expectShared(steps(20), steps(32), steps(200));
  expect(printKernel(kernel)).toMatchInlineSnapshot(`
    "kernel steps(x: read f32[n + 2], y: write f32[n + 2]; n)
      for i in 0..n step 3 parallel
        y[i] = mul(x[i], 2)
        y[i + 1] = mul(x[i + 1], 2)
        y[i + 2] = mul(x[i + 2], 2)
      for r in 0..2
        y[n + r] = mul(x[n + r], 2)
    "
  `);
  expect(printWasmKernel(kernel).text).toContain("(local.get $n)");
  // A remainder of another length is an extent of its own.
  expect(expectShared(steps(20), steps(31)).extents).toEqual(["n", "n2"]);
});

/** `y[i, j] = x[i, j] + 1`; of one row without its loop. */
const rows = (size: number, threads: readonly string[] = []): Kernel => {
  const buffers = [buffer("x", "f32", "read", 4 * size), buffer("y", "f32", "write", 4 * size)];
  const index = size === 1 ? at(["j", 1]) : at(["i", 4], ["j", 1]);
  const shared = (name: string, of: For): For => (threads.includes(name) ? { ...of, threads: true } : of);
  const value = call("add", load(buffers, 0, index), constant(1, "f32"));
  const inner = shared("j", loop("j", 4, [store(1, index, value)], "parallel"));
  return kernelOf("rows", buffers, [size === 1 ? inner : shared("i", loop("i", size, [inner], "parallel"))]);
};

test("a loop that would run once is run once", () => {
  const kernel = expectShared(rows(6), rows(1), rows(9));
  expect(printKernel(kernel)).toContain("for i in 0..n parallel\n    for j in 0..4 parallel\n");
  // Threads would lose what they share.
  expect(share(rows(6, ["i"]), rows(1, ["j"])).size).toBe(0);
  expectShared(rows(6, ["i", "j"]), rows(1, ["j"]));
});

test("what threads share is that of the first, and a launch without any is for one thread", () => {
  const [large, small, other] = [rows(600, ["i"]), rows(6), rows(60, ["i", "j"])];
  expect(printKernel(expectShared(large, small, other))).toContain(
    "for i in 0..n parallel threads\n    for j in 0..4 parallel\n",
  );
  const shared = share(large, small, other);
  expect([large, small, other].map((kernel) => shared.get(kernel)!.alone)).toEqual([false, true, false]);
});

test("flat kernels of any length share scalars", () => {
  const flat = (size: number, factor: number) => {
    const buffers = [
      buffer("c", "f32", "read", 1),
      buffer("x", "f32", "read", size),
      buffer("y", "f32", "write", size),
    ];
    const x = load(buffers, 1, at(["i", 1]));
    const value = call("add", call("mul", x, variable("k", "f32")), constant(factor, "f32"));
    return generalizeExtent(
      kernelOf("flat", buffers, [
        letValue("k", load(buffers, 0, zero)),
        loop("i", size, [store(2, at(["i", 1]), value)], "parallel"),
      ]),
    );
  };
  const [a, b] = [flat(6, 0.5), flat(60, -0)];
  const shared = share(a.kernel, b.kernel);
  for (const each of [a, b]) {
    const { kernel, extents, scalars } = shared.get(each.kernel)!;
    expect(printKernel(kernel)).toContain("; n, c: f32)");
    expect(run(kernel, [...each.extents, ...extents, ...scalars])).toEqual(run(each.kernel, each.extents));
  }
});
