/** Sums over lanes, printed for WebAssembly. */
import { expect, test } from "vitest";
import { constantIndex } from "../../../compiler/loops/affine.ts";
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
} from "../../../compiler/loops/build.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";
import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import { buffer, kernelOf } from "../../loops/kernels.ts";
import { webAssembly } from "../../support/webassembly.ts";

test.each([4, 7, 8])("%i terms that are all the same count each", async (terms) => {
  const buffers = [buffer("x", "f32", "read", 1), buffer("y", "f32", "write", 1)];
  const x = variable("x", "f32");
  const kernel = kernelOf("total", buffers, [
    accumulator("sum", constant(0, "f32")),
    loop("i", terms, [
      letValue("x", load(buffers, 0, constantIndex(0))),
      update("sum", call("add", variable("sum", "f32"), call("mul", x, x))),
    ]),
    store(1, constantIndex(0), variable("sum", "f32")),
  ]);
  const scheduled = scheduleForLanes(kernel);
  expect(printKernel(scheduled)).toContain(" vector");
  const parts = { kernels: [scheduled], functions: [], exportKernels: true, memoryBytes: 8 };
  const bytes = await assembleWasm(printWasmModule(parts));
  const memory = new webAssembly.Memory({ initial: 1, maximum: 1 });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const values = new Float32Array(memory.buffer, 0, 2);
  values[0] = 3;
  (instance.exports["total"] as (x: number, y: number) => void)(0, 4);
  expect(values[1]).toBe(9 * terms);
});
