/** What a machine can do: a row of docs/machines.md, and times of register blocks, by which the compiler chooses them. */
import { cpus } from "node:os";
import { format } from "prettier";
import { measureCaches } from "../caches.ts";
import { race } from "../race.ts";
import { digits, type Row, type Section } from "../table.ts";
import { blockTimes, strides } from "../tune-blocks.ts";
import { wasmKernels } from "../workloads/wasm-kernels.ts";

const flops = ["registers", "registers, 2 threads", "product 512³", "convolution 3×3"] as const;
const streams = ["copy", "relu(a b + c)", "Adam"] as const;
const flopsOfVector = 8;

export async function tune(rounds: number): Promise<Section> {
  const results = await race("WebAssembly kernels", [...flops, ...streams], Math.max(rounds, 15));
  /** GFLOP/s, or GB/s. */
  const rate = (name: keyof typeof wasmKernels): number => {
    const result = results.get(name)!;
    return result.kind === "measured" ? wasmKernels[name].work / result.seconds / 1e9 : NaN;
  };
  const registers = results.get("registers")!;
  if (registers.kind === "cannot") throw new Error(registers.reason);
  const caches = await measureCaches();
  // The least of all times, as those of blocks.
  const times = await blockTimes(
    (Math.min(...registers.rounds) / wasmKernels.registers.work) * flopsOfVector,
  );
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const rows: Row[] = [
    ...flops.map((name) => ({ what: name, measured: rate(name), unit: "GFLOP/s" })),
    ...streams.map((name) => ({ what: name, measured: rate(name), unit: "GB/s" })),
    { what: "a load from the first cache", measured: caches.nanoseconds, unit: "ns" },
    { what: "first cache", measured: caches.first, unit: "KiB" },
    { what: "lines of it at distances of 4 KiB", measured: caches.ways, unit: "" },
    { what: "second cache", measured: caches.second, unit: "KiB" },
  ];
  const cells = [
    `${processor}, ${cpus().length} cores, Node ${process.version.slice(1)}`,
    ...rows.map(({ measured }) => digits(measured)),
  ];
  const block = strides.map((stride, at) => {
    const lines = times[at]!.map((line) => `[${line.map((time) => time.toFixed(1)).join(", ")}]`);
    return `${stride}: [${lines.join(", ")}]`;
  });
  const measured = await format(`[\n// ${cells[0]}\n{ ${block.join(", ")} }]`, {
    parser: "typescript",
    printWidth: 90,
  });
  return {
    title: "This machine",
    rows,
    notes: [
      "",
      "For docs/machines.md:",
      `| ${cells.join(" | ")} |`,
      "",
      "For compiler/targets/lanes/measured-blocks.ts:",
      ...measured.trim().replace(/^;/, "").split("\n").slice(1, -1),
    ],
  };
}
