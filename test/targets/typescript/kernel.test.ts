import { describe, expect, it } from "vitest";
import { functionText } from "../../../compiler/targets/typescript/function.ts";
import { printTypeScriptKernel } from "../../../compiler/targets/typescript/kernel.ts";
import { scheduleForCpu } from "../../../compiler/targets/typescript/schedule.ts";
import { interpretKernel } from "../../../compiler/loops/interpret.ts";
import {
  accumulator,
  call,
  constant,
  guard,
  indexValue,
  letValue,
  load,
  loop,
  store,
  update,
  variable,
  when,
} from "../../../compiler/loops/build.ts";
import {
  addAffine,
  constantIndex,
  shiftAffine,
  variableIndex,
  zero,
} from "../../../compiler/loops/affine.ts";
import { scalarFunctions, scalarNames } from "../../../compiler/scalar/functions.ts";
import { verifyKernel } from "../../../compiler/loops/verify.ts";
import * as kernels from "../../loops/kernels.ts";
import { emittedRunner } from "./emitted.ts";
import { dtypes, type DType } from "../../../compiler/scalar/types.ts";
import type { Kernel, KernelBuffer, Stmt } from "../../../compiler/loops/types.ts";

const { buffer, kernelOf } = kernels;
const i = variableIndex("i");
const print = (kernel: Kernel, precision: "fast" | "strict" = "fast") =>
  functionText(printTypeScriptKernel(kernel, { precision }));

/** Emitted code and interpreter must agree on every bit. */
async function expectSameAsInterpreter(kernel: Kernel, extents: readonly number[] = []) {
  verifyKernel(kernel);
  for (const precision of ["fast", "strict"] as const) {
    const [expected, actual] = [kernels.sampleMemory(kernel), kernels.sampleMemory(kernel)];
    interpretKernel(kernel, expected, extents, { rounding: precision === "strict" ? "strict" : "stores" });
    (await emittedRunner(kernel, { precision }))(actual, extents);
    expect(actual, `${kernel.name} ${precision}`).toEqual(expected);
  }
}

const window = { batch: 2, channels: 2, size: 7, filters: 3, kernel: 3, stride: 2, padding: 1 };

describe("printTypeScriptKernel", () => {
  it("prints a contraction", () => {
    expect(print(kernels.contraction(8, 6, 4))).toMatchInlineSnapshot(`
      "function contraction(f32: Float32Array, a: number, b: number, bias: number, out: number): void {
        for (let i = 0; i < 8; i++) {
          const out_row = out + i * 6;
          for (let j = 0; j < 6; j++) {
            let sum = 0;
            const a_row = a + i * 4;
            const b_row = b + j;
            for (let k = 0; k < 4; k++) {
              sum += f32[a_row + k]! * f32[b_row + k * 6]!;
            }
            f32[out_row + j] = Math.max(sum + f32[bias + j]!, 0);
          }
        }
      }
      "
    `);
  });

  it("rounds every f32 result in strict precision", () => {
    expect(print(kernels.expOfRows(4, 5), "strict")).toMatchInlineSnapshot(`
      "function expOfRows(f32: Float32Array, x: number, out: number): void {
        for (let i = 0; i < 4; i++) {
          let max = -Infinity;
          const x_row = x + i * 5;
          for (let j = 0; j < 5; j++) {
            max = Math.max(max, f32[x_row + j]!);
          }
          const x_row2 = x + i * 5;
          const out_row = out + i * 5;
          for (let k = 0; k < 5; k++) {
            f32[out_row + k] = Math.fround(Math.exp(Math.fround(f32[x_row2 + k]! - max)));
          }
        }
      }
      "
    `);
  });

  it.each([
    kernels.contraction(5, 6, 7),
    kernels.contraction(5, 6, 7, true, true),
    kernels.convolution(window),
    kernels.convolutionWeightGradient(window),
    kernels.columnSums(5, 4),
    kernels.total(5, 4),
    kernels.expOfRows(5, 4),
    scheduleForCpu(kernels.contraction(9, 7, 5)),
    scheduleForCpu(kernels.convolution(window)),
    scheduleForCpu(kernels.total(5, 23)),
  ])("$name computes what the interpreter does", (kernel) => expectSameAsInterpreter(kernel));

  const functions = scalarNames.flatMap((name) => dtypes.map((type) => [name, type] as const));
  it.each(functions)("%s on %s computes what the interpreter does", async (name, type) => {
    const row = scalarFunctions[name];
    const types = Array.from({ length: row.arity }, (_, k): DType =>
      ["select", "sinWhere", "cosWhere"].includes(name) && k === 0 ? "bool" : type,
    );
    let result: DType;
    try {
      result = row.type(types);
    } catch {
      return;
    }
    const buffers: KernelBuffer[] = [
      ...types.map((operand, k) => buffer(`x${k}`, operand, "read", 40)),
      buffer("y", result, "write", 40),
    ];
    // Each operand as it is, and as an expression that needs parentheses.
    const plain = types.map((_, k) => load(buffers, k, i));
    const nested = plain.map((operand) =>
      operand.type === "bool"
        ? call("or", operand, operand)
        : call("sub", operand, constant(2, operand.type)),
    );
    const [y, half] = [types.length, { index: i, low: 0, high: 20 }];
    const body = [loop("i", 40, [store(y, i, guard([half], call(name, ...plain), call(name, ...nested)))])];
    await expectSameAsInterpreter(kernelOf("row", buffers, body));
  });

  it("inlines a let that is used once, but not past a store or an update that changes it", () => {
    const buffers = [buffer("x", "f32", "readwrite", 4), buffer("y", "f32", "write", 4)];
    const x = load(buffers, 0, i);
    const a = variable("a", "f32");
    const kernel = kernelOf("order", buffers, [
      accumulator("sum", constant(0, "f32")),
      loop("i", 4, [
        letValue("a", x),
        letValue("b", call("add", a, constant(1, "f32"))),
        letValue("old", call("neg", variable("sum", "f32"))),
        update("sum", call("add", variable("sum", "f32"), x)),
        store(0, i, constant(5, "f32")),
        store(1, i, call("mul", variable("b", "f32"), variable("old", "f32"))),
      ]),
    ]);
    expect(print(kernel)).toMatchInlineSnapshot(`
      "function order(f32: Float32Array, x: number, y: number): void {
        let sum = 0;
        for (let i = 0; i < 4; i++) {
          const old = -sum;
          sum += f32[x + i]!;
          const b = f32[x + i]! + 1;
          f32[x + i] = 5;
          f32[y + i] = b * old;
        }
      }
      "
    `);
  });

  it("makes safe and unique identifiers", () => {
    const names = [
      "class",
      "__proto__",
      "hidden.weight",
      "hiddenWeight",
      "größe",
      "1st",
      "f32",
      "erf",
      "i",
      "",
    ];
    const buffers = names.map((name) => buffer(name, "f32", "readwrite", 2));
    const kernel = kernelOf("names", buffers, [
      loop(
        "i",
        2,
        buffers.map((_, k): Stmt => store(k, i, call("erf", load(buffers, k, i)))),
      ),
    ]);
    const { parameters, helpers, views } = printTypeScriptKernel(kernel, { precision: "fast" });
    expect(parameters.filter(({ type }) => type === "number").map(({ name }) => name)).toEqual([
      "_class",
      "___proto__",
      "hiddenWeight",
      "hiddenWeight2",
      "grE",
      "_1st",
      "f322",
      "erf2",
      "i_at",
      "value",
    ]);
    expect(helpers).toEqual(["erf"]);
    expect(views).toEqual(["f32"]);
  });

  it("prints guards as conditions, without the tests that always hold", async () => {
    const buffers = [buffer("x", "i32", "read", 4), buffer("y", "bool", "write", 8)];
    const shifted = shiftAffine(i, -2);
    const inside = guard([{ index: shifted, low: 0, high: 4 }], load(buffers, 0, shifted), indexValue(i));
    const kernel = kernelOf("guards", buffers, [
      loop("i", 8, [
        letValue("k", inside),
        when(
          [{ index: addAffine(i, variableIndex("k", -1)), low: 0, high: 9 }],
          [store(1, i, call("less", variable("k", "i32"), constant(3, "i32")))],
        ),
        when([{ index: i, low: 0, high: 100 }], [store(1, constantIndex(7), constant(1, "bool"))]),
      ]),
    ]);
    expect(print(kernel)).toMatchInlineSnapshot(`
      "function guards(i32: Int32Array, u8: Uint8Array, x: number, y: number): void {
        for (let i = 0; i < 8; i++) {
          const k = i >= 2 && i < 6 ? i32[x + i - 2]! : i;
          if (i - k >= 0 && i - k < 9) {
            u8[y + i] = k < 3 ? 1 : 0;
          }
          u8[y + 7] = true ? 1 : 0;
        }
      }
      "
    `);
    await expectSameAsInterpreter(kernel);
  });

  it("takes run-time extents", async () => {
    const buffers = [buffer("x", "f32", "readwrite", 1)];
    const body = [loop("i", "n", [store(0, i, call("square", load(buffers, 0, i)), true)])];
    const kernel: Kernel = { ...kernelOf("flat", buffers, body), extents: ["n"] };
    expect(print(kernel)).toMatchInlineSnapshot(`
      "function flat(f32: Float32Array, x: number, n: number): void {
        for (let i = 0; i < n; i++) {
          f32[x + i]! += square(f32[x + i]!);
        }
      }
      "
    `);
    await expectSameAsInterpreter(kernel, [1]);
  });

  it("keeps constants and zero indices short", () => {
    const buffers = [buffer("x", "f32", "write", 2)];
    const kernel = kernelOf("constants", buffers, [
      store(0, zero, call("sub", constant(-0, "f32"), call("neg", constant(-2.5, "f32")))),
      store(0, constantIndex(1), constant(NaN, "f32")),
    ]);
    expect(print(kernel)).toMatchInlineSnapshot(`
      "function constants(f32: Float32Array, x: number): void {
        f32[x] = -0 - -(-2.5);
        f32[x + 1] = NaN;
      }
      "
    `);
  });
});
