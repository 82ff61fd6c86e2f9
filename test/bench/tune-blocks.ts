/**
 * Times of register blocks on this machine. Each block is a product as the schedule would make it: as many rows and columns as the block has, over a long
 * sum, all in the first cache. All blocks are timed in turn, many times; the least time counts.
 */
import {
  addAffine,
  constantIndex,
  scaleAffine,
  shiftAffine,
  variableIndex,
} from "../../compiler/loops/affine.ts";
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
} from "../../compiler/loops/build.ts";
import type { Block, Kernel, KernelBuffer, Stmt } from "../../compiler/loops/types.ts";
import { vectorMachine } from "../../compiler/targets/lanes/machine.ts";
import { assembleWasm, printWasmModule } from "../../compiler/targets/wasm/module.ts";
import { webAssembly } from "../support/webassembly.ts";

const { lanes, mostRows, mostVectors } = vectorMachine;
const [terms, repeats, rounds, roundSeconds] = [256, 16, 40, 0.001];
/** How far apart lanes of a vector lie: every second element takes two loads. */
export const strides = [1, 2] as const;

/** `c[row, vector] = Σ a[k, row] b[k, vector]`, several times. */
function product(name: string, { vectors, rows }: Block, stride: number): Kernel {
  const width = vectors * lanes;
  const buffers: KernelBuffer[] = [
    { name: "a", type: "f32", access: "read", length: terms * rows },
    { name: "b", type: "f32", access: "read", length: terms * width * stride },
    { name: "c", type: "f32", access: "write", length: rows * width },
  ];
  const [k, lane] = [variableIndex("k"), variableIndex("lane")];
  const columns = [...Array(vectors).keys()];
  const lines = [...Array(rows).keys()];
  const pairs = lines.flatMap((row) => columns.map((column) => ({ row, column, sum: `s${row}.${column}` })));
  const place = (column: number) => shiftAffine(scaleAffine(lane, stride), column * lanes * stride);
  const inner: Stmt[] = [
    ...lines.map((row) => letValue(`a${row}`, load(buffers, 0, shiftAffine(scaleAffine(k, rows), row)))),
    ...columns.map((column) =>
      letValue(`b${column}`, load(buffers, 1, addAffine(scaleAffine(k, width * stride), place(column)))),
    ),
    ...pairs.map(({ row, column, sum }) =>
      update(
        sum,
        call(
          "add",
          variable(sum, "f32"),
          call("mul", variable(`a${row}`, "f32"), variable(`b${column}`, "f32")),
        ),
      ),
    ),
  ];
  const body: Stmt[] = [
    ...pairs.map(({ sum }) => accumulator(sum, constant(0, "f32"))),
    loop("k", terms, inner),
    ...pairs.map(({ row, column, sum }) =>
      store(2, addAffine(lane, constantIndex(row * width + column * lanes)), variable(sum, "f32")),
    ),
  ];
  return {
    name,
    buffers,
    extents: [],
    body: [loop("repeat", repeats, [loop("lane", lanes, body, "vector")])],
  };
}

const blocks = strides.flatMap((stride) =>
  Array.from({ length: mostVectors * mostRows }, (_, at) => ({
    stride,
    vectors: 1 + Math.floor(at / mostRows),
    rows: 1 + (at % mostRows),
    name: `s${stride}b${at}`,
  })),
);
/** For `compiler/targets/lanes/measured-blocks.ts`, in units of so many seconds: what one multiplication and addition of a vector take in registers. */
export async function blockTimes(unit: number): Promise<readonly (readonly (readonly number[])[])[]> {
  const bytes = await assembleWasm(
    printWasmModule({
      kernels: blocks.map((block) => product(block.name, block, block.stride)),
      functions: [],
      exportKernels: true,
      memoryBytes: 4 * 65_536,
    }),
  );
  const memory = new webAssembly.Memory({ initial: 4, maximum: 4 });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math });
  const run = (name: string): void =>
    (instance.exports[name] as (...places: number[]) => void)(0, 16_384, 131_072);
  const seconds = (name: string, times: number): number => {
    const since = performance.now();
    for (let time = 0; time < times; time++) run(name);
    return (performance.now() - since) / 1000 / times;
  };

  const least = new Map<string, number>();
  const times = new Map<string, number>();
  for (const { name } of blocks) {
    // Until the engine has optimized it.
    for (const since = performance.now(); performance.now() - since < 150;) run(name);
    times.set(name, Math.max(1, Math.round(roundSeconds / seconds(name, 10))));
  }
  for (let round = 0; round < rounds; round++)
    for (const { name } of blocks)
      least.set(name, Math.min(least.get(name) ?? Infinity, seconds(name, times.get(name)!)));
  return strides.map((stride) =>
    Array.from({ length: mostVectors }, (_, at) =>
      blocks
        .filter((block) => block.stride === stride && block.vectors === at + 1)
        .map(({ name }) => least.get(name)! / repeats / terms / unit),
    ),
  );
}
