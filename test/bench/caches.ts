/** Caches as a chain of loads sees them: each one's address is what the one before has loaded. */
import { assembleWasm } from "../../compiler/targets/wasm/module.ts";
import { randomNumbers } from "../support/numeric.ts";
import { webAssembly } from "../support/webassembly.ts";

const [line, page, kibibyte] = [64, 4096, 1024];
const largest = 16 * 1024;
const [loads, repeats] = [400_000, 7];

export interface Caches {
  /** What a load takes least, in nanoseconds. */
  readonly nanoseconds: number;
  /** KiB of the first cache. */
  readonly first: number;
  /** Lines at distances of 4 KiB that the first cache keeps. */
  readonly ways: number;
  /** KiB of the cache behind it, which most often is a core's own. */
  readonly second: number;
}

export async function measureCaches(): Promise<Caches> {
  const pages = (largest * kibibyte) / 65_536;
  const chase = Array.from({ length: 8 }, () => "(local.set $at (i32.load (local.get $at)))").join("\n");
  const text = `(module (memory (export "memory") ${pages} ${pages})
    (func (export "chase") (param $at i32) (param $count i32) (result i32)
      (loop $again
        ${chase}
        (br_if $again (i32.gt_s (local.tee $count (i32.sub (local.get $count) (i32.const 8))) (i32.const 0))))
      (local.get $at)))`;
  const { instance } = await webAssembly.instantiate(await assembleWasm(text), {});
  const { memory, chase: run } = instance.exports as {
    readonly memory: { readonly buffer: ArrayBuffer };
    readonly chase: (at: number, count: number) => number;
  };
  const words = new Int32Array(memory.buffer);

  /** Nanoseconds of a load from so many lines at a distance, one after the other in random order. */
  const latency = (lines: number, distance: number): number => {
    const random = randomNumbers(1);
    const order = Array.from({ length: lines }, (_, k) => k * distance);
    for (let k = lines - 1; k > 0; k--) {
      const other = Math.floor(random() * (k + 1));
      [order[k], order[other]] = [order[other]!, order[k]!];
    }
    for (const [k, at] of order.entries()) words[at / 4] = order[(k + 1) % lines]!;
    const times = Array.from({ length: repeats }, () => {
      const since = performance.now();
      run(order[0]!, loads);
      return performance.now() - since;
    });
    return (Math.min(...times) * 1e6) / loads;
  };
  /** The last of growing numbers, where a load takes at most so many nanoseconds. */
  const last = (numbers: readonly number[], most: number, time: (value: number) => number): number => {
    const end = numbers.findIndex((value) => time(value) > most);
    return numbers[(end < 0 ? numbers.length : Math.max(end, 1)) - 1]!;
  };
  const ofSize = (size: number): number => latency((size * kibibyte) / line, line);
  latency(64, line);
  const nanoseconds = ofSize(8);
  const first = last([8, 16, 24, 32, 48, 64, 96, 128, 192, 256], 1.3 * nanoseconds, ofSize);
  const ways = last(
    Array.from({ length: 32 }, (_, k) => k + 1),
    1.3 * nanoseconds,
    (lines) => latency(lines, page),
  );
  const sizes = [128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 8192, largest].filter(
    (size) => size >= 2 * first,
  );
  // The third cache takes three times as long as the second, pages that are looked up half as long again.
  const second = last(sizes, 2 * ofSize(sizes[0]!), ofSize);
  return { nanoseconds, first, ways, second };
}
