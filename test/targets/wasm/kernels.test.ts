/** Kernels of every op record with its gradient, scheduled with lanes: WebAssembly and the interpreter get the same bits. */
import { expect, test } from "vitest";
import { scalarTypes, type DType } from "../../../compiler/scalar/types.ts";
import { interpretKernel, type View } from "../../../compiler/loops/interpret.ts";
import { hasSharedLoops } from "../../../compiler/loops/nest.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import type { Kernel } from "../../../compiler/loops/types.ts";
import { verifyKernel } from "../../../compiler/loops/verify.ts";
import { opRecords } from "../../../compiler/ops/registry.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";

import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import { programOf } from "../../support/graph-function.ts";
import { difference, randomNumbers } from "../../support/numeric.ts";
import { samplesOf } from "../../support/op-samples.ts";
import { webAssembly } from "../../support/webassembly.ts";
import { applied, gradientsOf, named } from "../../ops/applied.ts";
import type { OpRecord } from "../../../compiler/graph/graph.ts";
import type { Sample } from "../../../compiler/graph/sampling.ts";

/** The kernels of a sample and its gradients; none where the op does not take operands of this type. */
function kernelsOf(record: OpRecord, { args, attributes }: Sample, dtype: DType): Kernel[] {
  const retyped = args.map((operand) =>
    operand.type.dtype === "f64" ? { ...operand, type: { ...operand.type, dtype } } : operand,
  );
  try {
    record.type(
      retyped.map(({ type }) => type),
      attributes,
    );
  } catch {
    return [];
  }
  const application = applied(record, { args: retyped, attributes });
  const program = programOf(application.graph, {
    ...named(application.outputs, "output"),
    ...(record.gradient && named(gradientsOf(application).gradients, "gradient")),
  });
  return program.commands.flatMap((command) => (command.kind === "launch" ? [command.kernel] : []));
}

test.each(["f32", "f64", "i32", "bool"] as const)("%s", async (dtype) => {
  const plain = opRecords.flatMap((record) =>
    samplesOf(record).flatMap((sample) => kernelsOf(record, sample, dtype)),
  );
  const scheduled = plain.map((kernel, k) => ({ ...scheduleForLanes(kernel), name: `k${k}` }));
  for (const kernel of scheduled) verifyKernel(kernel);
  const bytes = await assembleWasm(
    printWasmModule({ kernels: scheduled, functions: [], exportKernels: true, memoryBytes: 8 * 65_536 }),
  );
  const memory = new webAssembly.Memory({ initial: 8, maximum: 8 });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const random = randomNumbers(1);
  for (const [k, kernel] of scheduled.entries()) {
    const values = kernel.buffers.map(({ type, length }) =>
      Float64Array.from({ length }, () =>
        type === "bool" || type === "i32" ? Math.floor(2 * random()) : 0.1 + 0.8 * random(),
      ),
    );
    const own = (): View[] => kernel.buffers.map(({ type }, b) => scalarTypes[type].array.from(values[b]!));
    const [before, expected] = [own(), own()];
    interpretKernel(plain[k]!, before, [], { rounding: "strict" });
    interpretKernel(kernel, expected, [], { rounding: "strict" });
    let end = 0;
    const places = kernel.buffers.map(({ type, length }, b) => {
      const start = end;
      new scalarTypes[type].array(memory.buffer, start, length).set(values[b]!);
      end = Math.ceil((end + length * scalarTypes[type].bytes) / 16) * 16;
      return start;
    });
    (instance.exports[kernel.name] as (...numbers: number[]) => void)(
      ...places,
      // By one thread of one.
      ...(hasSharedLoops(kernel) ? [0, 1] : []),
    );
    for (const [b, { type, length }] of kernel.buffers.entries()) {
      const actual = new scalarTypes[type].array(memory.buffer, places[b]!, length);
      expect(Array.from(actual), printKernel(kernel)).toEqual(Array.from(expected[b]!));
      // Lanes add in another order.
      expect(difference(expected[b]!, before[b]!), printKernel(kernel)).toBeLessThan(2e-5);
    }
  }
  // Most kernels have lanes: a schedule without any would pass, too.
  const withLanes = scheduled.filter((kernel) => printKernel(kernel).includes(" vector")).length;
  expect(withLanes / scheduled.length > 0.4).toBe(dtype !== "f64");
});
