/** Schedules with lanes, of kernels of all sizes: the interpreter before and after, and WebAssembly, by one thread and by shares of several. */
import { expect, test } from "vitest";
import { scalarTypes } from "../../../compiler/scalar/types.ts";
import { interpretKernel, type View } from "../../../compiler/loops/interpret.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import { hasSharedLoops, sharedLoops } from "../../../compiler/loops/nest.ts";
import type { Kernel, Stmt } from "../../../compiler/loops/types.ts";
import { verifyKernel } from "../../../compiler/loops/verify.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";
import { choicesOf, shareableLoops, withThreads } from "../../../compiler/targets/lanes/share.ts";
import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import * as kernels from "../../loops/kernels.ts";
import { difference, randomNumbers } from "../../support/numeric.ts";
import { webAssembly } from "../../support/webassembly.ts";

const random = randomNumbers(5);
const from = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
const flag = (): boolean => random() < 0.5;
const window = (): kernels.Window => ({
  batch: from(1, 5),
  channels: from(1, 5),
  size: from(5, 14),
  filters: from(1, 9),
  kernel: from(1, 4),
  stride: from(1, 3),
  padding: from(0, 2),
});

/** With all rests of divisions by the number of lanes, and loops that are shorter than that. */
const samples: readonly Kernel[] = Array.from({ length: 20 }, () => [
  kernels.contraction(from(1, 21), from(1, 21), from(1, 21), flag(), flag()),
  kernels.convolution(window()),
  kernels.convolutionWeightGradient(window()),
  kernels.columnSums(from(1, 21), from(1, 21)),
  kernels.total(from(1, 21), from(1, 21)),
  kernels.expOfRows(from(1, 21), from(1, 21)),
]).flat();

const scheduled = samples.map((kernel, k) => ({ ...scheduleForLanes(kernel), name: `k${k}` }));

test("the interpreter gets the same, but for the order of sums", () => {
  for (const [k, kernel] of samples.entries()) {
    verifyKernel(scheduled[k]!);
    const [before, after] = [kernels.sampleMemory(kernel), kernels.sampleMemory(kernel)];
    interpretKernel(kernel, before, [], { rounding: "strict" });
    interpretKernel(scheduled[k]!, after, [], { rounding: "strict" });
    for (const [b, values] of before.entries())
      expect(difference(after[b]!, values), printKernel(scheduled[k]!)).toBeLessThan(2e-5);
  }
});

test("most kernels have lanes", () => {
  const withLanes = scheduled.filter((kernel) => printKernel(kernel).includes(" vector"));
  expect(withLanes.length / scheduled.length).toBeGreaterThan(0.7);
});

const byOneThread = (body: readonly Stmt[]): readonly Stmt[] =>
  body.map((statement) => {
    if (statement.kind !== "for") return statement;
    const { threads: _, ...loop } = statement;
    return { ...loop, body: byOneThread(loop.body) };
  });

/** Every way to share a kernel, however small; without any, the kernel itself. */
const sharings = scheduled.flatMap((kernel, k): Kernel[] => {
  const body = byOneThread(kernel.body);
  const choices = choicesOf(body, shareableLoops(samples[k]!.body));
  if (choices.length === 0) return [kernel];
  return choices.map((choice, c) => ({
    ...kernel,
    name: `${kernel.name}_shared${c}`,
    body: withThreads(body, choice),
  }));
});

test.each([1, 2, 3, 5])(
  "WebAssembly gets the same bits by %i thread(s), one after the other",
  async (threads) => {
    const parts = { kernels: sharings, functions: [], exportKernels: true, memoryBytes: 8 * 65_536 };
    const bytes = await assembleWasm(printWasmModule(parts));
    const memory = new webAssembly.Memory({ initial: 8, maximum: 8 });
    const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
    for (const kernel of sharings) {
      const expected = kernels.sampleMemory(kernel);
      let end = 0;
      const places = expected.map((view, b) => {
        const start = end;
        end = Math.ceil((end + view.length * scalarTypes[kernel.buffers[b]!.type].bytes) / 16) * 16;
        new Float32Array(memory.buffer, start, view.length).set(view);
        return start;
      });
      interpretKernel(kernel, expected, [], { rounding: "strict" });
      const run = instance.exports[kernel.name] as (...numbers: readonly number[]) => void;
      if (hasSharedLoops(kernel))
        for (let thread = 0; thread < threads; thread++) run(...places, thread, threads);
      else run(...places);
      const actual = expected.map(
        (view, b): View => new Float32Array(memory.buffer, places[b]!, view.length),
      );
      expect(actual, printKernel(kernel)).toEqual(expected);
    }
    const shared = sharings.map(({ body }) => sharedLoops(body).length);
    expect(scheduled.filter((kernel) => !sharings.includes(kernel)).length).toBeGreaterThan(40);
    expect(shared.filter((count) => count === 1).length).toBeGreaterThan(70);
    expect(shared.filter((count) => count === 2).length).toBeGreaterThan(20);
  },
);
