/** Which loops threads share. That results are the same for any choice is tested in `./schedule.test.ts`. */
import { expect, test } from "vitest";
import { sharedLoops } from "../../../compiler/loops/nest.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";
import * as kernels from "../../loops/kernels.ts";

const sharedOf = (kernel: Kernel): readonly string[] =>
  sharedLoops(scheduleForLanes(kernel).body).map(({ variable }) => variable);

test("small kernels are not shared", () => {
  expect(sharedOf(kernels.contraction(8, 8, 8))).toEqual([]);
  expect(sharedOf(kernels.total(8, 8))).toEqual([]);
});

test("the outermost loop, where nothing speaks for another one", () => {
  expect(sharedOf(kernels.contraction(256, 64, 64, false, true))).toEqual(["i"]);
});

test("the loop over the larger operand, so that each thread reads a part of it", () => {
  expect(sharedOf(kernels.contraction(128, 784, 400, false, true))).toEqual(["j"]);
  expect(sharedOf(kernels.contraction(400, 784, 128, false, true))).toEqual(["i"]);
});

test("a loop with iterations enough for all threads", () => {
  expect(sharedOf(kernels.contraction(6, 4000, 5, false, true))).toEqual(["j"]);
});

test("two loops together, where none of them has", () => {
  const window = { batch: 64, channels: 1, size: 28, filters: 6, kernel: 5, stride: 1, padding: 0 };
  expect(sharedOf(kernels.convolutionWeightGradient(window))).toEqual(["co", "kh"]);
});
