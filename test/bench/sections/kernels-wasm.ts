/** Rates of kernels on WebAssembly, each against what the machine allows there. */
import { race } from "../race.ts";
import type { Row } from "../table.ts";
import { wasmKernels } from "../workloads/wasm-kernels.ts";

type Name = keyof typeof wasmKernels;

const productBar = 45;
const threadsBar = 1.85;
/** Of the rate of a product. */
const convolutionBar = 0.75;
/** Of the rate of a copy. */
const bandwidthBar = 0.8;

export async function wasmKernelRows(rounds: number): Promise<Row[]> {
  const results = await race("WebAssembly kernels", Object.keys(wasmKernels), rounds);
  /** GFLOP/s, or GB/s. */
  const rate = (name: Name): number => {
    const result = results.get(name)!;
    return result.kind === "measured" ? wasmKernels[name].work / result.seconds / 1e9 : NaN;
  };
  const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
  const row = (name: Name, unit: string, rest: Omit<Row, "what" | "measured" | "unit">): Row => {
    const result = results.get(name)!;
    const reason = result.kind === "cannot" ? { note: `cannot: ${result.reason}` } : {};
    return { what: `wasm ${name}`, measured: rate(name), unit, ...rest, ...reason };
  };
  const against = (name: Name, other: Name, what: string): Pick<Row, "reference" | "ratio"> => ({
    reference: { what, value: rate(other) },
    ratio: rate(name) / rate(other),
  });

  const products = (
    [
      ["product 512³", "product 512³, 2 threads"],
      ["product 1024³", "product 1024³, 2 threads"],
    ] as const
  ).flatMap(([one, two]) => [
    row(one, "GFLOP/s", {
      ...against(one, "registers", "registers"),
      bar: { text: `>= ${productBar} GFLOP/s`, met: rate(one) >= productBar },
    }),
    row(two, "GFLOP/s", {
      reference: { what: "1 thread", value: rate(one) },
      ratio: rate(two) / rate(one),
      bar: { text: `>= ${threadsBar} x`, met: rate(two) / rate(one) >= threadsBar },
      note: `${percent(rate(two) / rate("registers, 2 threads"))} of registers, 2 threads`,
    }),
  ]);
  const convolutions = (
    ["convolution 3×3", "convolution 3×3, gradient by x", "convolution 3×3, gradient by weight"] as const
  ).map((name) =>
    row(name, "GFLOP/s", {
      ...against(name, "product 512³", "product"),
      bar: {
        text: `>= ${percent(convolutionBar)}`,
        met: rate(name) >= convolutionBar * rate("product 512³"),
      },
      note: `${percent(rate(name) / rate("registers"))} of registers`,
    }),
  );
  const streams = (["relu(a b + c)", "Adam"] as const).map((name) =>
    row(name, "GB/s", {
      ...against(name, "copy", "copy"),
      bar: { text: `>= ${percent(bandwidthBar)}`, met: rate(name) >= bandwidthBar * rate("copy") },
    }),
  );
  const registers = [
    row("registers", "GFLOP/s", {}),
    row("registers, 2 threads", "GFLOP/s", {
      reference: { what: "1 thread", value: rate("registers") },
      ratio: rate("registers, 2 threads") / rate("registers"),
    }),
  ];
  return [...registers, ...products, ...convolutions, row("copy", "GB/s", {}), ...streams];
}
