/** Elementary functions in 32-bit lanes against float64 ones, over all magnitudes. */
import { expect, test } from "vitest";
import { variableIndex } from "../../../compiler/loops/affine.ts";
import { call, load, store } from "../../../compiler/loops/build.ts";
import type { Kernel, KernelBuffer } from "../../../compiler/loops/types.ts";
import { expandCalls } from "../../../compiler/schedule/expand.ts";
import { scheduleForLanes } from "../../../compiler/targets/lanes/schedule.ts";
import { scalarFunctions, type ScalarName } from "../../../compiler/scalar/functions.ts";
import { printWasmKernel } from "../../../compiler/targets/wasm/kernel.ts";
import { assembleWasm, printWasmModule } from "../../../compiler/targets/wasm/module.ts";
import { unitsApart } from "../../support/numeric.ts";
import { webAssembly } from "../../support/webassembly.ts";

const length = 1 << 16;
const buffers: readonly KernelBuffer[] = [
  { name: "x", type: "f32", access: "read", length },
  { name: "y", type: "f32", access: "write", length },
];

/** `y[i] = f(x[i])`. */
const applied = (name: ScalarName): Kernel => ({
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

const limits = {
  exp: 2,
  expm1: 2,
  log: 2,
  log1p: 2,
  tanh: 2,
  sigmoid: 2,
  softplus: 2,
  sin: 2,
  cos: 2,
  erf: 4,
} as const;
type Name = keyof typeof limits;
const names = Object.keys(limits) as Name[];

/** The functions on `length` numbers at a time: of `x`, whose `bits` may be set, in `y`. */
async function compiled() {
  const kernels = names.map((name) => scheduleForLanes(expandCalls(applied(name))));
  const bytes = await assembleWasm(
    printWasmModule({ kernels, functions: [], exportKernels: true, memoryBytes: 8 * 65_536 }),
  );
  const memory = new webAssembly.Memory({ initial: 8, maximum: 8 });
  let calls = 0;
  const counted = (f: (x: number) => number) => (x: number) => {
    calls++;
    return f(x);
  };
  const imports = { tapeless: { memory }, Math: { sin: counted(Math.sin), cos: counted(Math.cos) } };
  const { instance } = await webAssembly.instantiate(bytes, imports);
  return {
    x: new Float32Array(memory.buffer, 0, length),
    bits: new Int32Array(memory.buffer, 0, length),
    y: new Float32Array(memory.buffer, 4 * length, length),
    /** By one thread of one. */
    run: (name: Name) => (instance.exports[name] as (...numbers: number[]) => void)(0, 4 * length, 0, 1),
    /** Of JavaScript's functions, since the last time. */
    calls() {
      const count = calls;
      calls = 0;
      return count;
    },
  };
}

test("errors are at most 2 units in the last place, of erf 4", async () => {
  const { x, bits, y, run } = await compiled();
  const worst = new Map<string, number>();
  // Every 4,093rd of all floats, infinities and NaN among them.
  for (let first = 0; first < 2 ** 32; first += 4093 * length) {
    for (let k = 0; k < length; k++) bits[k] = first + 4093 * k;
    for (const name of names) {
      const { evaluate } = scalarFunctions[name];
      run(name);
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

test.each(["sin", "cos"] as const)("%s near its zeros and at the ends of all numbers", async (name) => {
  const { x, bits, y, run } = await compiled();
  const ends = [0, 2 ** -149, 2 ** -127, 2 ** -126, 1e-30, 51_471, 51_472, 2 ** 127, 3.4e38, Infinity];
  const special = [...ends.flatMap((end) => [end, -end]), NaN];
  const { evaluate } = scalarFunctions[name];
  // Each multiple of a quarter turn, where almost all is cancelled, and the floats beside it.
  for (let first = 0; first < 1 << 16; first += 1 << 14) {
    for (let k = 0; k < length; k++) x[k] = ((first + (k >> 2)) * Math.PI) / 2;
    for (let k = 0; k < length; k++) bits[k]! += (k & 3) - 1;
    x.set(special);
    run(name);
    let worst = 0;
    for (let k = 0; k < length; k++) worst = Math.max(worst, unitsApart(y[k]!, evaluate(x[k]!)));
    expect(worst).toBeLessThanOrEqual(2);
    for (const [k, value] of special.entries())
      if (Math.abs(value) < 2 ** -100 || !Number.isFinite(value)) expect(y[k]).toBe(evaluate(value));
  }
});

test("all run in lanes", () => {
  for (const name of names)
    expect(printWasmKernel(scheduleForLanes(applied(name))).text, name).not.toMatch(/\(f32\./);
});

test("JavaScript's sine is called for far angles only", async () => {
  const { x, y, run, calls } = await compiled();
  x.fill(51_471);
  run("sin");
  expect(calls()).toBe(0);
  x[17] = -1e6;
  run("sin");
  expect(calls()).toBe(1);
  expect(y[17]).toBe(Math.fround(Math.sin(-1e6)));
  expect(y[16]).toBe(y[18]);
});
