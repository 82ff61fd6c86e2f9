/** Kernels of every op record with its gradient, scheduled with lanes: WebAssembly and the interpreter get the same bits. */
import { expect, test } from "vitest";
import { bytesPerElement } from "../../../compiler/graph/dtype.ts";
import { Graph } from "../../../compiler/graph/graph.ts";
import type { TensorType } from "../../../compiler/graph/types.ts";
import { interpretKernel, type View } from "../../../compiler/loops/interpret.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";
import { verifyKernel } from "../../../compiler/loops/verify.ts";
import { opRecords } from "../../../compiler/ops/registry.ts";
import type { OpRecord, Sample } from "../../../compiler/ops/record.ts";
import { differentiate } from "../../../compiler/passes/differentiate.ts";
import { scheduleForLanes } from "../../../compiler/passes/schedule-lanes.ts";
import { simplifyOnTheWay } from "../../../compiler/passes/simplify.ts";
import { hostFunctions } from "../../../compiler/targets/wasm/functions.ts";
import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import { programOf } from "../../support/graph-function.ts";
import { difference, randomNumbers } from "../../support/numeric.ts";
import { webAssembly } from "../../support/webassembly.ts";

/** The kernels of a sample and its gradients. */
function kernelsOf(
  { name, gradient }: OpRecord,
  { args, attributes = {} }: Sample,
  float: "f32" | "f64",
): Kernel[] {
  const graph = new Graph(simplifyOnTheWay);
  const inFloat = (type: TensorType): TensorType => (type.dtype === "f64" ? { ...type, dtype: float } : type);
  const leaves = args.map(({ type }, k) => graph.leaf("input", inFloat(type), { name: `a${k}` }));
  const output = graph.apply(name, leaves, attributes);
  const gradients =
    gradient === null
      ? []
      : differentiate(
          graph,
          [output],
          [graph.leaf("input", output.type, { name: "cotangent" })],
          leaves.filter((leaf) => leaf.type.dtype === float),
        );
  const outputs = Object.fromEntries(gradients.map((node, k) => [`d${k}`, node]));
  return programOf(graph, { output, ...outputs }).commands.flatMap((command) =>
    command.kind === "launch" ? [command.kernel] : [],
  );
}

const arrays = { f32: Float32Array, f64: Float64Array, i32: Int32Array, bool: Uint8Array } as const;

test.each(["f32", "f64"] as const)("%s", async (float) => {
  const plain = [...opRecords.values()].flatMap((record) =>
    // What rounds to f32 has no f64 form.
    record.samples.flatMap((sample) => kernelsOf(record, sample, float)),
  );
  const scheduled = plain.map((kernel, k) => ({ ...scheduleForLanes(kernel), name: `k${k}` }));
  for (const kernel of scheduled) verifyKernel(kernel);
  const bytes = await assembleWasm(
    printWasmModule({ kernels: scheduled, programs: [], exportKernels: true }),
  );
  const memory = new webAssembly.Memory({ initial: 8 });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math: hostFunctions });
  const random = randomNumbers(1);
  for (const [k, kernel] of scheduled.entries()) {
    const values = kernel.buffers.map(({ type, length }) =>
      Float64Array.from({ length }, () =>
        type === "bool" || type === "i32" ? Math.floor(2 * random()) : 0.1 + 1.5 * random(),
      ),
    );
    const own = (): View[] => kernel.buffers.map(({ type }, b) => arrays[type].from(values[b]!));
    const [before, expected] = [own(), own()];
    interpretKernel(plain[k]!, before, [], { rounding: "strict" });
    interpretKernel(kernel, expected, [], { rounding: "strict" });
    let end = 0;
    const places = kernel.buffers.map(({ type, length }, b) => {
      const start = end;
      new arrays[type](memory.buffer, start, length).set(values[b]!);
      end = Math.ceil((end + length * bytesPerElement[type]) / 16) * 16;
      return start;
    });
    (instance.exports[kernel.name] as (...addresses: number[]) => void)(...places);
    for (const [b, { type, length }] of kernel.buffers.entries()) {
      const actual = new arrays[type](memory.buffer, places[b]!, length);
      expect(Array.from(actual), printKernel(kernel)).toEqual(Array.from(expected[b]!));
      // Lanes add in another order.
      expect(difference(expected[b]!, before[b]!), printKernel(kernel)).toBeLessThan(2e-5);
    }
  }
  // Most kernels have lanes: a schedule without any would pass, too.
  const withLanes = scheduled.filter((kernel) => printKernel(kernel).includes(" vector\n")).length;
  expect(withLanes / scheduled.length > 0.5).toBe(float === "f32");
});
