import { expect, it } from "vitest";
import { kernelKey, printAffine, printKernel } from "../../compiler/loops/print.ts";
import {
  accumulator,
  call,
  constant,
  guard,
  load,
  loop,
  store,
  update,
  variable,
  when,
} from "../../compiler/loops/build.ts";
import { addAffine, constantIndex, shiftAffine, variableIndex } from "../../compiler/loops/affine.ts";
import type { For, Kernel, KernelBuffer } from "../../compiler/loops/types.ts";

const buffers: readonly KernelBuffer[] = [
  { name: "x", type: "f32", access: "read", length: 12 },
  { name: "sum", type: "f32", access: "write", length: 3 },
];
const i = variableIndex("i");
const element = addAffine(variableIndex("i", 4), variableIndex("j"));
const kernel: Kernel = {
  name: "rowSums",
  buffers,
  extents: [],
  body: [
    loop(
      "i",
      3,
      [
        accumulator("total", constant(-0, "f32")),
        loop("j", 4, [
          update(
            "total",
            call(
              "add",
              variable("total", "f32"),
              guard(
                [{ index: shiftAffine(element, -1), low: 0, high: 8 }],
                load(buffers, 0, element),
                constant(0, "f32"),
              ),
            ),
          ),
        ]),
        when([{ index: i, low: 1, high: 3 }], [store(1, i, variable("total", "f32"))]),
      ],
      "parallel",
    ),
  ],
};

it("prints a kernel as short text", () => {
  expect(printKernel(kernel)).toMatchInlineSnapshot(`
    "kernel rowSums(x: read f32[12], sum: write f32[3])
      for i in 0..3 parallel
        accumulator total = -0
        for j in 0..4
          total := add(total, (x[4*i + j] if 0 <= 4*i + j - 1 < 8 else 0))
        if 1 <= i < 3
          sum[i] = total
    "
  `);
});

it("prints indices", () => {
  expect(printAffine(constantIndex(-3))).toBe("-3");
  expect(printAffine(shiftAffine(variableIndex("i", -1), 2))).toBe("-i + 2");
  expect(printAffine(addAffine(variableIndex("i", 2), variableIndex("j", -3)))).toBe("2*i - 3*j");
});

it("gives kernels that differ only in names the same key", () => {
  const renamed = {
    ...kernel,
    name: "other",
    buffers: buffers.map((buffer, k) => ({ ...buffer, name: `buffer${k}` })),
  };
  expect(kernelKey(renamed)).toBe(kernelKey(kernel));
  const longer = { ...kernel, buffers: [{ ...buffers[0]!, length: 13 }, buffers[1]!] };
  expect(kernelKey(longer)).not.toBe(kernelKey(kernel));
  const typed = (type: "f32" | "f64" | "i32") => ({
    ...kernel,
    body: [loop("k", 1, [accumulator("a", constant(1, type))])],
  });
  expect(new Set((["f32", "f64", "i32"] as const).map((type) => kernelKey(typed(type)))).size).toBe(3);
});

it("prints decisions on loops; the key has those that code depends on", () => {
  const [rows] = kernel.body as readonly [For];
  const decided = (decisions: Partial<For>): Kernel => ({ ...kernel, body: [{ ...rows, ...decisions }] });
  const all = decided({ threads: true, block: { vectors: 4, rows: 2 }, origin: "n" });
  expect(printKernel(all)).toContain("for i in 0..3 parallel threads block 4 x 2 of n\n");
  expect(printKernel(decided({ origin: "i" }))).toBe(printKernel(kernel));
  expect(kernelKey(decided({ block: { vectors: 4, rows: 2 }, origin: "n" }))).toBe(kernelKey(kernel));
  expect(kernelKey(decided({ threads: true }))).not.toBe(kernelKey(kernel));
});
