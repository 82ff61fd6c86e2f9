import { describe, expect, it } from "vitest";
import { interpretKernel, type InterpretOptions, type View } from "../../compiler/loops/interpret.ts";
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
} from "../../compiler/loops/build.ts";
import { addAffine, shiftAffine, variableIndex, zero } from "../../compiler/loops/affine.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import type { Kernel, KernelBuffer, Stmt } from "../../compiler/loops/types.ts";

const i = variableIndex("i");
const buffer = (
  name: string,
  type: KernelBuffer["type"],
  access: KernelBuffer["access"],
  length: number,
) => ({
  name,
  type,
  access,
  length,
});

function run(
  buffers: readonly KernelBuffer[],
  body: readonly Stmt[],
  memory: View[],
  options?: InterpretOptions,
  extents: Record<string, number> = {},
) {
  const kernel: Kernel = { name: "k", buffers, extents: Object.keys(extents), body };
  verifyKernel(kernel);
  interpretKernel(kernel, memory, Object.values(extents), options);
}

describe("interpretKernel", () => {
  it("multiplies matrices", () => {
    const buffers = [
      buffer("a", "f64", "read", 6),
      buffer("b", "f64", "read", 6),
      buffer("c", "f64", "write", 4),
    ];
    const [j, k] = [variableIndex("j"), variableIndex("k")];
    const product = call(
      "mul",
      load(buffers, 0, addAffine(variableIndex("i", 3), k)),
      load(buffers, 1, addAffine(variableIndex("k", 2), j)),
    );
    const out = new Float64Array(4);
    run(
      buffers,
      [
        loop("i", 2, [
          loop("j", 2, [
            accumulator("sum", constant(0, "f64")),
            loop("k", 3, [update("sum", call("add", variable("sum", "f64"), product))]),
            store(2, addAffine(variableIndex("i", 2), j), variable("sum", "f64")),
          ]),
        ]),
      ],
      [new Float64Array([1, 2, 3, 4, 5, 6]), new Float64Array([7, 8, 9, 10, 11, 12]), out],
    );
    expect([...out]).toEqual([58, 64, 139, 154]);
  });

  it("rounds f32 after every operation in strict mode, else only in stores", () => {
    const buffers = [buffer("x", "f32", "read", 1), buffer("y", "f32", "write", 1)];
    const x = load(buffers, 0, zero);
    const body = [store(1, zero, call("sub", call("add", x, constant(1, "f32")), constant(1, "f32")))];
    const tiny = new Float32Array([1e-9]);
    const [strict, stores] = [new Float32Array(1), new Float32Array(1)];
    run(buffers, body, [tiny, strict], { rounding: "strict" });
    run(buffers, body, [tiny, stores]);
    expect(strict[0]).toBe(0);
    expect(stores[0]).toBeCloseTo(1e-9, 15);
  });

  it("wraps i32, reads guarded, accumulates, and takes extents", () => {
    const buffers = [buffer("x", "i32", "read", 1), buffer("y", "i32", "readwrite", 1)];
    const previous = shiftAffine(i, -1);
    const y = new Int32Array([1, 1, 1]);
    const square = call("mul", load(buffers, 0, previous), load(buffers, 0, previous));
    run(
      buffers,
      [
        loop("i", "n", [
          letValue(
            "a",
            guard([{ index: previous, low: 0, high: 9 }], square, indexValue(shiftAffine(i, 100))),
          ),
          when([{ index: i, low: 0, high: 2 }], [store(1, i, variable("a", "i32"), true)]),
        ]),
      ],
      [new Int32Array([0x10001, 5, 6]), y],
      {},
      { n: 3 },
    );
    expect([...y]).toEqual([101, 0x20002, 1]);
  });

  it("keeps bool as 0 and 1", () => {
    const buffers = [buffer("x", "f32", "read", 3), buffer("y", "bool", "write", 3)];
    const y = new Uint8Array(3);
    run(
      buffers,
      [loop("i", 3, [store(1, i, call("not", call("less", load(buffers, 0, i), constant(2, "f32"))))])],
      [new Float32Array([1, 2, 3]), y],
    );
    expect([...y]).toEqual([0, 1, 1]);
  });

  it("refuses to read outside of a view", () => {
    const kernel: Kernel = {
      name: "outside",
      buffers: [buffer("x", "f32", "write", 4)],
      extents: [],
      body: [loop("i", 4, [store(0, i, constant(1, "f32"))])],
    };
    expect(() => interpretKernel(kernel, [new Float32Array(3)])).toThrow("x[3] is outside [0, 3)");
    expect(() => interpretKernel(kernel, [])).toThrow("takes 1 buffers");
  });
});
