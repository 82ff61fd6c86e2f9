/** Programs of very many launches. */
import { expect, test } from "vitest";
import type { Kernel } from "../../../compiler/loops/types.ts";
import type { Buffer, Command } from "../../../compiler/program/program.ts";
import { printWasmProgram } from "../../../compiler/targets/wasm/program.ts";
import { add, buffer, kernelOf } from "../../loops/kernels.ts";
import { accumulator, constant, load, loop, store, variable } from "../../../compiler/loops/build.ts";
import { variableIndex, zero } from "../../../compiler/loops/affine.ts";

const buffers = [buffer("x", "f32", "read", 8), buffer("y", "f32", "write", 1)];
const sum = loop("k", 8, [add("s", load(buffers, 0, variableIndex("k")))]);
const [kernel, shared] = [sum, { ...sum, threads: true as const }].map((loops) =>
  kernelOf("total", buffers, [
    accumulator("s", constant(0, "f32")),
    loops,
    store(1, zero, variable("s", "f32")),
  ]),
) as [Kernel, Kernel];

/** `launches` sums, each of a place of its own; every second one shared by threads. */
function programOf(launches: number) {
  const places = Array.from({ length: 2 * launches }, (_, id): Buffer => ({
    id,
    name: `b${id}`,
    type: "f32",
    shape: [id % 2 === 0 ? 8 : 1],
    length: id % 2 === 0 ? 8 : 1,
    role: "temporary",
  }));
  const commands = Array.from({ length: launches }, (_, k): Command => ({
    kind: "launch",
    kernel: k % 2 === 0 ? kernel : shared,
    arguments: [2 * k, 2 * k + 1].map((id) => ({ buffer: id, offset: 0, strides: [] })),
    extents: [],
    inPlace: [],
    nodes: [],
    notes: [],
    flops: 0,
  }));
  const plan = {
    offsets: new Map(places.map(({ id }) => [id, 64 * id])),
    persistentBytes: 0,
    arenaBytes: 128 * launches,
    programs: [],
  };
  return printWasmProgram({ name: "step", buffers: places, commands }, "step", plan);
}

test("threads wait where bytes meet, and nowhere else", () => {
  expect(programOf(3).text.match(/call \$threads\.wait/g)).toHaveLength(1);
});

test("printing takes no longer for each launch where there are many", () => {
  const before = process.cpuUsage();
  programOf(30_000);
  // A second here; half a minute, when each launch was compared with those before.
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
