/** Elementary functions in 32-bit arithmetic; `test/targets/wasm/elementary.test.ts` has more numbers, in lanes. */
import { expect, test } from "vitest";
import { variableIndex } from "../../compiler/loops/affine.ts";
import { call, load, loop, store } from "../../compiler/loops/build.ts";
import { interpretKernel } from "../../compiler/loops/interpret.ts";
import type { Kernel } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { scalarFunctions, scalarNames, type ScalarName } from "../../compiler/scalar/functions.ts";
import { elementary } from "../../compiler/schedule/elementary.ts";
import { expandCalls } from "../../compiler/schedule/expand.ts";
import { buffer, kernelOf } from "../loops/kernels.ts";
import { unitsApart } from "../support/numeric.ts";
import { loopsOf } from "./same.ts";

const length = 1 << 15;

/** `y[i] = f(x[i])`. */
const applied = (name: ScalarName): Kernel => {
  const buffers = [buffer("x", "f32", "read", length), buffer("y", "f32", "write", length)];
  const value = call(name, load(buffers, 0, variableIndex("i")));
  return kernelOf(name, buffers, [loop("i", length, [store(1, variableIndex("i"), value)])]);
};

test("the exponential function", () => {
  expect(loopsOf(applied("exp"))).toMatchInlineSnapshot(`
    "for i in 0..32768
      y[i] = exp(x[i])
    "
  `);
  expect(loopsOf(expandCalls(applied("exp")))).toMatchInlineSnapshot(`
    "for i in 0..32768
      let t1 = atMost(atLeast(x[i], -104), 89)
      let t2 = round(mul(t1, 1.442695))
      let t3 = sub(t1, mul(t2, 0.6933594))
      let t4 = mul(t2, -0.00021219444)
      let t5 = add(1, t3)
      let t6 = sub(t3, t4)
      let t7 = truncate(t2)
      let t8 = shiftRight(t7, 1:i32)
      y[i] = mul(mul(add(t5, add(sub(t3, sub(t5, 1)), sub(mul(mul(t6, t6), add(mul(add(mul(add(mul(add(mul(add(mul(0.0001991423, t6), 0.001394105), t6), 0.008333273), t6), 0.041666355), t6), 0.16666667), t6), 0.5)), t4))), fromBits(shiftLeft(add(t8, 127:i32), 23:i32))), fromBits(shiftLeft(add(sub(t7, t8), 127:i32), 23:i32)))
    "
  `);
});

test("the functions that are expanded", () => {
  expect(Object.keys(elementary)).toEqual(["exp", "expm1", "log", "log1p", "tanh", "erf", "sin", "cos"]);
});

// Of all signs and magnitudes, infinities and NaN among them.
const x = new Float32Array(length);
const bits = new Int32Array(x.buffer);
for (const k of bits.keys()) bits[k] = Math.imul(k, 2 ** 17 + 41);
x.set([0, -0, Infinity, -Infinity, NaN, 1, -1, 2 ** -149, -(2 ** -149), 88.7, 89, -104, 51_471, 51_472]);

const names = scalarNames.filter((name) => Object.hasOwn(elementary, name));

test.each(names)("%s is right within 2 units in the last place, erf within 4", (name) => {
  const kernel = expandCalls(applied(name));
  verifyKernel(kernel);
  const y = new Float32Array(length);
  interpretKernel(kernel, [x, y], [], { rounding: "strict" });
  const { evaluate } = scalarFunctions[name];
  const apart = Array.from(y, (value, k) => unitsApart(value, evaluate(x[k]!)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(name === "erf" ? 4 : 2);
  // It is an approximation: where all results are exact, nothing was expanded.
  expect(apart.filter((units) => units > 0.5).length).toBeGreaterThan(10);
  expect(y.slice(0, 5)).toEqual(x.slice(0, 5).map((value) => evaluate(value)));
});
