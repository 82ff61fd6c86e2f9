/** Rates of contractions and convolutions. */
import { race, type Result } from "../race.ts";
import type { Row, Section } from "../table.ts";
import { wasmKernelRows } from "./kernels-wasm.ts";
import { kernelWorkloads } from "../workloads/kernels.ts";

const barGigaflops = 4;
const ceilings = ["registers 4×4", "registers 2×3"];

export async function kernels(rounds: number): Promise<Section> {
  const rows: Row[] = [];
  let ceiling = NaN;
  for (const [workload, { flops, naive }] of Object.entries(kernelWorkloads)) {
    const emitted = ["fast", "strict"];
    const first = rows.length === 0;
    const names = [...emitted, ...(naive ? ["naive"] : []), ...(first ? ceilings : [])];
    const results = await race(workload, names, rounds);
    const rate = (name: string): number => gigaflops(flops, results.get(name)!);
    if (first) ceiling = Math.max(...ceilings.map(rate));
    for (const name of names) {
      const measured = rate(name);
      const result = results.get(name)!;
      const isBarred = first && name === "fast";
      rows.push({
        what: `${workload}, ${name}`,
        measured,
        unit: "GFLOP/s",
        ...(ceilings.includes(name)
          ? {}
          : { reference: { what: "registers only", value: ceiling }, ratio: measured / ceiling }),
        ...(isBarred ? { bar: { text: `>= ${barGigaflops} GFLOP/s`, met: measured >= barGigaflops } } : {}),
        ...(result.kind === "cannot"
          ? { note: `cannot: ${result.reason}` }
          : name === "fast" && naive
            ? { note: `${(measured / rate("naive")).toFixed(1)} x naive` }
            : {}),
      });
    }
  }
  rows.push(...(await wasmKernelRows(rounds)));
  const notes = [
    "Ratios of TypeScript are to the better of two loops that touch no memory.",
    "WebAssembly: registers is a loop of multiplications and additions of vectors; GB/s count reading and writing,",
    "of arrays that fit in no cache; copy is a loop over vectors.",
  ];
  return { title: "Kernels: TypeScript, then WebAssembly", rows, notes };
}

const gigaflops = (flops: number, result: Result): number =>
  result.kind === "measured" ? flops / result.seconds / 1e9 : NaN;
