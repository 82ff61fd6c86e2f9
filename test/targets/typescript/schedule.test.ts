/** Schedules for a processor as JavaScript shows it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variableIndex } from "../../../compiler/loops/affine.ts";
import { call, load, loop, store } from "../../../compiler/loops/build.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";
import { scheduleForCpu } from "../../../compiler/targets/typescript/schedule.ts";
import { buffer, kernelOf } from "../../loops/kernels.ts";
import * as kernels from "../../loops/kernels.ts";
import { randomKernel } from "../../loops/random-kernels.ts";
import { expectSame } from "../../schedule/same.ts";

describe("scheduleForCpu", () => {
  it.each(kernels.samples)("keeps what $name computes", (kernel) =>
    expectSame(kernel, scheduleForCpu(kernel), "other"),
  );

  it("does not change the order of a contraction's sums", () => {
    const kernel = kernels.contraction(9, 9, 9);
    expectSame(kernel, scheduleForCpu(kernel));
  });

  it("blocks the loops along which loads are reused", () => {
    const text = printKernel(scheduleForCpu(kernels.contraction(8, 6, 8)));
    expect(text).toContain("for i in 0..8 step 4 parallel\n    for j in 0..6 step 3 parallel");
    // 4 + 3 loads for 12 products.
    const inner = text.slice(text.indexOf("for k")).split("\n");
    expect(inner.filter((line) => line.includes("= a["))).toHaveLength(4);
    expect(inner.filter((line) => line.includes("= b["))).toHaveLength(3);
    expect(inner.filter((line) => line.includes(":="))).toHaveLength(12);
  });

  it("leaves loops with run-time extents as they are", () => {
    const buffers = [buffer("x", "f32", "readwrite", 1)];
    const body = [
      loop(
        "i",
        "n",
        [store(0, variableIndex("i"), call("neg", load(buffers, 0, variableIndex("i"))))],
        "parallel",
      ),
    ];
    const kernel: Kernel = { ...kernelOf("flat", buffers, body), extents: ["n"] };
    expect(printKernel(scheduleForCpu(kernel))).toBe(printKernel(kernel));
  });

  it("keeps what random kernels compute", () => {
    fc.assert(
      fc.property(randomKernel, (kernel) => expectSame(kernel, scheduleForCpu(kernel), "other")),
      { numRuns: 300, seed: 1 },
    );
  });
});
