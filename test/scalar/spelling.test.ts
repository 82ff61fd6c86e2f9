/** Every function has a spelling on every target, for all types that it takes. */
import { expect, it } from "vitest";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { load, loop, store } from "../../compiler/loops/build.ts";
import type { Kernel, KernelBuffer } from "../../compiler/loops/types.ts";
import { scalarNames } from "../../compiler/scalar/functions.ts";
import { scheduleForLanes } from "../../compiler/targets/lanes/schedule.ts";
import { printTypeScriptKernel } from "../../compiler/targets/typescript/kernel.ts";
import { helperNames } from "../../compiler/targets/typescript/spelling.ts";
import { scheduleForCpu } from "../../compiler/targets/typescript/schedule.ts";
import { printWasmKernel } from "../../compiler/targets/wasm/kernel.ts";
import * as math from "../../runtime/math.ts";
import { functionCases } from "../support/scalar-forms.ts";

const length = 7;

/** `y[i] = f(x0[i], x1[i], …)` */
function kernelOf({ types, result, expression }: (typeof functionCases)[number]): Kernel {
  const operands = types.map((type, k): KernelBuffer => ({ name: `x${k}`, type, access: "read", length }));
  const buffers: readonly KernelBuffer[] = [
    ...operands,
    { name: "y", type: result, access: "write", length },
  ];
  const i = variableIndex("i");
  const value = expression(...operands.map((_, k) => load(buffers, k, i)));
  const body = [loop("i", length, [store(operands.length, i, value)], "parallel")];
  return { name: "spelled", buffers, extents: [], body };
}

it("takes some types", () => {
  expect([...new Set(functionCases.map(({ name }) => name))]).toEqual(scalarNames);
});

it.each(functionCases.map((one) => [one.title, one] as const))("%s", (_, one) => {
  const kernel = kernelOf(one);
  for (const precision of ["fast", "strict"] as const) {
    const scheduled = precision === "fast" ? scheduleForCpu(kernel) : scheduleForLanes(kernel);
    const { body, helpers } = printTypeScriptKernel(scheduled, { precision });
    expect(body.join("\n")).not.toContain("undefined");
    for (const helper of helpers) {
      expect(helperNames()).toContain(helper);
      expect(math).toHaveProperty(helper);
    }
  }
  expect(printWasmKernel(scheduleForLanes(kernel)).text).not.toContain("undefined");
});
