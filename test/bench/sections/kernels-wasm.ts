/** Rates of kernels on WebAssembly, each against what the machine allows there, measured in the same rounds. */
import { race } from "../race.ts";
import { median } from "../statistics.ts";
import type { Row, Section } from "../table.ts";
import { wasmKernels as workloads } from "../workloads/wasm-kernels.ts";

type Name = keyof typeof workloads;

/** Of the rate of multiplications and additions in registers. */
const productBar = 0.9;
const threadsBar = 1.85;
/** Of the rate of a product. */
const convolutionBar = 0.9;
/** Of the rate of a copy. */
const bandwidthBar = 0.8;

export const wasmKernels = async (rounds: number): Promise<Section> => ({
  title: "WebAssembly kernels: rates, and against ceilings of the same rounds",
  rows: await wasmKernelRows(rounds),
  notes: [],
});

export async function wasmKernelRows(rounds: number): Promise<Row[]> {
  const results = await race("WebAssembly kernels", Object.keys(workloads), rounds);
  /** GFLOP/s, or GB/s. */
  const rate = (name: Name): number => {
    const result = results.get(name)!;
    return result.kind === "measured" ? workloads[name].work / result.seconds / 1e9 : NaN;
  };
  /** Of two rates: the median over the rounds, in which a machine that slows down slows both. */
  const ratio = (name: Name, other: Name): number => {
    const [one, two] = [results.get(name)!, results.get(other)!];
    if (one.kind === "cannot" || two.kind === "cannot") return NaN;
    const work = workloads[name].work / workloads[other].work;
    return work * median(one.rounds.map((seconds, round) => two.rounds[round]! / seconds));
  };
  const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
  const row = (name: Name, unit: string, rest: Omit<Row, "what" | "measured" | "unit"> = {}): Row => {
    const result = results.get(name)!;
    const reason = result.kind === "cannot" ? { note: `cannot: ${result.reason}` } : {};
    return { what: `wasm ${name}`, measured: rate(name), unit, ...rest, ...reason };
  };
  const against = (name: Name, other: Name, what: string, bar?: number): Partial<Row> => ({
    reference: { what, value: rate(other) },
    ratio: ratio(name, other),
    ...(bar !== undefined && { bar: { text: `>= ${bar}`, met: ratio(name, other) >= bar } }),
  });

  const products = (
    [
      ["product 512³", "product 512³, 2 threads"],
      ["product 1024³", "product 1024³, 2 threads"],
    ] as const
  ).flatMap(([one, two]) => [
    row(one, "GFLOP/s", against(one, "registers", "registers", productBar)),
    row(two, "GFLOP/s", {
      ...against(two, one, "1 thread", threadsBar),
      note: `${percent(ratio(two, "registers, 2 threads"))} of registers, 2 threads`,
    }),
  ]);
  const convolutions = (
    ["convolution 3×3", "convolution 3×3, gradient by x", "convolution 3×3, gradient by weight"] as const
  ).map((name) =>
    row(name, "GFLOP/s", {
      ...against(name, "product 512³", "product", convolutionBar),
      note: `${percent(ratio(name, "registers"))} of registers`,
    }),
  );
  const streams = (["relu(a b + c)", "Adam"] as const).map((name) =>
    row(name, "GB/s", against(name, "copy", "copy", bandwidthBar)),
  );
  return [
    row("registers", "GFLOP/s"),
    row("registers, 2 threads", "GFLOP/s", against("registers, 2 threads", "registers", "1 thread")),
    ...products,
    ...convolutions,
    row("copy", "GB/s"),
    ...streams,
  ];
}
