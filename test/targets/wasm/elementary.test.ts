/** Elementary functions in 32-bit lanes against float64 ones, over all magnitudes. */
import { expect, test } from "vitest";
import { variableIndex } from "../../../compiler/loops/affine.ts";
import { call, load, store } from "../../../compiler/loops/build.ts";
import type { Kernel, KernelBuffer } from "../../../compiler/loops/types.ts";
import { expandCalls } from "../../../compiler/passes/expand.ts";
import { scheduleForLanes } from "../../../compiler/passes/schedule-lanes.ts";
import { scalarFunction } from "../../../compiler/ops/scalar.ts";
import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import { webAssembly } from "../../support/webassembly.ts";

const length = 1 << 16;
const buffers: readonly KernelBuffer[] = [
  { name: "x", type: "f32", access: "read", length },
  { name: "y", type: "f32", access: "write", length },
];

/** `y[i] = f(x[i])`. */
const applied = (name: string): Kernel => ({
  name,
  buffers,
  extents: [],
  body: [
    {
      kind: "for",
      variable: "i",
      start: 0,
      end: length,
      step: 1,
      mode: "parallel",
      body: [store(1, variableIndex("i"), call(name, load(buffers, 0, variableIndex("i"))))],
    },
  ],
});

/** Distance between a number and the exact value, in units of the last place of the rounded value. */
function unitsApart(actual: number, exact: number): number {
  const rounded = Math.fround(exact);
  if (Object.is(actual, rounded) || (Number.isNaN(actual) && Number.isNaN(rounded))) return 0;
  // 2¹²⁸ takes the place of infinity.
  const finite = (value: number): number =>
    Math.abs(value) === Infinity ? Math.sign(value) * 2 ** 128 : value;
  const exponent = Math.max(-126, Math.min(127, Math.floor(Math.log2(Math.abs(exact)))));
  return Math.abs(finite(actual) - finite(Number.isFinite(rounded) ? exact : rounded)) / 2 ** (exponent - 23);
}

const limits = { exp: 2, expm1: 2, log: 2, log1p: 2, tanh: 2, sigmoid: 2, softplus: 2, erf: 4 } as const;
const names = Object.keys(limits) as (keyof typeof limits)[];

test("errors are at most 2 units in the last place, of erf 4", async () => {
  const kernels = names.map((name) => scheduleForLanes(expandCalls(applied(name))));
  const bytes = await assembleWasm(
    printWasmModule({ kernels, functions: [], exportKernels: true, memoryBytes: 8 * 65_536 }),
  );
  const memory = new webAssembly.Memory({ initial: 8, maximum: 8 });
  const { instance } = await webAssembly.instantiate(bytes, { tapeless: { memory }, Math: {} });
  const [x, bits, y] = [
    new Float32Array(memory.buffer, 0, length),
    new Int32Array(memory.buffer, 0, length),
    new Float32Array(memory.buffer, 4 * length, length),
  ];
  const worst = new Map<string, number>();
  // Every 4,093rd of all floats, infinities and NaN among them.
  for (let first = 0; first < 2 ** 32; first += 4093 * length) {
    for (let k = 0; k < length; k++) bits[k] = first + 4093 * k;
    for (const name of names) {
      const { evaluate } = scalarFunction(name);
      // By one thread of one.
      (instance.exports[name] as (...numbers: number[]) => void)(0, 4 * length, 0, 1);
      for (let k = 0; k < length; k++) {
        const units = unitsApart(y[k]!, evaluate(x[k]!));
        if (!(units <= (worst.get(name) ?? 0))) worst.set(name, units);
      }
    }
  }
  for (const name of names) expect(worst.get(name), name).toBeLessThanOrEqual(limits[name]);
  expect(Object.fromEntries([...worst].map(([name, units]) => [name, units > 0.5]))).toEqual(
    Object.fromEntries(names.map((name) => [name, true])),
  );
});
