/** Loops cut at conditions on their variable. */
import { expect, test } from "vitest";
import { shiftAffine, variableIndex } from "../../compiler/loops/affine.ts";
import {
  call,
  constant,
  guard,
  letValue,
  load,
  loop,
  store,
  variable,
  when,
} from "../../compiler/loops/build.ts";
import { interpretKernel } from "../../compiler/loops/interpret.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import type { Kernel, KernelBuffer, Stmt } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { cutAtBounds, type CutLimits } from "../../compiler/schedule/cut.ts";

const buffers: KernelBuffer[] = [
  { name: "x", type: "f32", access: "read", length: 4 },
  { name: "y", type: "f32", access: "write", length: 6 },
];
const i = variableIndex("i");
const kernelOf = (body: readonly Stmt[]): Kernel => ({ name: "pad", buffers, extents: [], body });
const limits: CutLimits = { lanes: 4, mostPieces: 5, largestPieces: 200 };
const cut = (kernel: Kernel): Kernel => ({ ...kernel, body: cutAtBounds(kernel.body, limits) });
const padded = (mode: "parallel" | "serial"): Kernel => {
  const place = shiftAffine(i, -1);
  const value = guard([{ index: place, low: 0, high: 4 }], load(buffers, 0, place), constant(0, "f32"));
  return kernelOf([loop("i", 6, [letValue("a", value), store(1, i, variable("a", "f32"))], mode)]);
};

test("a border has loops of its own", () => {
  expect(printKernel(padded("parallel"))).toMatchInlineSnapshot(`
    "kernel pad(x: read f32[4], y: write f32[6])
      for i in 0..6 parallel
        let a = (x[i - 1] if 0 <= i - 1 < 4 else 0)
        y[i] = a
    "
  `);
  expect(printKernel(cut(padded("parallel")))).toMatchInlineSnapshot(`
    "kernel pad(x: read f32[4], y: write f32[6])
      for i.b0 in 0..1 parallel
        let a.ib0 = 0
        y[i.b0] = a.ib0
      for i.b1 in 0..4 parallel
        let a.ib1 = x[i.b1]
        y[i.b1 + 1] = a.ib1
      for i.b2 in 0..1 parallel
        let a.ib2 = 0
        y[i.b2 + 5] = a.ib2
    "
  `);
});

test("what is computed stays the same", () => {
  const run = (kernel: Kernel): number[] => {
    verifyKernel(kernel);
    const y = new Float32Array(6).fill(9);
    interpretKernel(kernel, [Float32Array.of(1, 2, 3, 4), y]);
    return [...y];
  };
  expect(run(padded("parallel"))).toEqual([0, 1, 2, 3, 4, 0]);
  expect(run(cut(padded("parallel")))).toEqual([0, 1, 2, 3, 4, 0]);
});

test("all conditions are decided, also those that hold for whole vectors", () => {
  const buffer: KernelBuffer[] = [{ name: "y", type: "f32", access: "write", length: 16 }];
  const ones = (low: number, high: number, other: number) =>
    guard([{ index: i, low, high }], constant(1, "f32"), constant(other, "f32"));
  const body = [loop("i", 16, [store(0, i, call("add", ones(4, 12, 0), ones(3, 16, 10)))], "parallel")];
  const kernel: Kernel = { name: "two", buffers: buffer, extents: [], body };
  const [before, after] = [new Float32Array(16), new Float32Array(16)];
  interpretKernel(kernel, [before]);
  interpretKernel(cut(kernel), [after]);
  expect([...after]).toEqual([...before]);
  expect(cut(kernel).body).toHaveLength(4);
});

test("loops in order, conditions that hold for whole vectors, and too many pieces stay whole", () => {
  const bounded = (ends: readonly (readonly [number, number])[]): Kernel =>
    kernelOf([
      loop(
        "i",
        24,
        ends.map(([low, high]) => when([{ index: i, low, high }], [store(1, i, constant(1, "f32"))])),
        "parallel",
      ),
    ]);
  const whole = [
    padded("serial"),
    bounded([[4, 12]]),
    bounded(Array.from({ length: 9 }, (_, k): [number, number] => [0, 2 * k + 1])),
  ];
  for (const kernel of whole) expect(cut(kernel)).toEqual(kernel);
});
