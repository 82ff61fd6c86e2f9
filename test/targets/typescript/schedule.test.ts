import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { scheduleForCpu } from "../../../compiler/targets/typescript/schedule.ts";
import { collapseLoops } from "../../../compiler/schedule/collapse.ts";
import { hoistLoads, shareLoads } from "../../../compiler/schedule/loads.ts";
import { splitAccumulators } from "../../../compiler/schedule/split.ts";
import { unroll, unrollAndJam } from "../../../compiler/schedule/unroll.ts";
import { interpretKernel } from "../../../compiler/loops/interpret.ts";
import { printKernel } from "../../../compiler/loops/print.ts";
import { verifyKernel } from "../../../compiler/loops/verify.ts";
import {
  accumulator,
  call,
  constant,
  guard,
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
  linearIndex,
  scaleAffine,
  shiftAffine,
  variableIndex,
  zero,
} from "../../../compiler/loops/affine.ts";
import * as kernels from "../../loops/kernels.ts";
import type { Expr, For, Kernel, Stmt } from "../../../compiler/loops/types.ts";
import { freshNames } from "../../../compiler/loops/copy.ts";

const { buffer, kernelOf } = kernels;

function run(kernel: Kernel) {
  verifyKernel(kernel);
  const memory = kernels.sampleMemory(kernel);
  interpretKernel(kernel, memory, [], { rounding: "strict" });
  return memory;
}

/** The same bits; with another order of summation, the same numbers but for rounding. */
function expectSame(before: Kernel, after: Kernel, order: "same" | "other" = "same") {
  const [expected, actual] = [run(before), run(after)];
  if (order === "same") return expect(actual, printKernel(after)).toEqual(expected);
  expected.forEach((view, k) =>
    view.forEach((value, element) => {
      const error = Math.abs(actual[k]![element]! - value);
      expect(error, `${printKernel(after)} buffer ${k} element ${element}`).toBeLessThanOrEqual(
        1e-5 * (1 + Math.abs(value)),
      );
    }),
  );
}

/** Applies a transformation to all loops over `name`. */
function transform(body: readonly Stmt[], name: string, change: (loop: For) => readonly Stmt[]): Stmt[] {
  return body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind !== "for") return [statement];
    const changed = { ...statement, body: transform(statement.body, name, change) };
    return changed.variable === name ? change(changed) : [changed];
  });
}

const padded = { batch: 2, channels: 2, size: 7, filters: 3, kernel: 3, stride: 2, padding: 1 };
const valid = { batch: 3, channels: 1, size: 8, filters: 5, kernel: 3, stride: 1, padding: 0 };
const samples: readonly Kernel[] = [
  kernels.contraction(7, 6, 5),
  kernels.contraction(10, 3, 9, true, true),
  kernels.contraction(1, 1, 1),
  kernels.convolution(padded),
  kernels.convolution(valid),
  kernels.convolutionWeightGradient(padded),
  kernels.convolutionWeightGradient(valid),
  kernels.columnSums(9, 7),
  kernels.total(9, 7),
  kernels.total(3, 1),
  kernels.expOfRows(3, 21),
];
const [i, j] = [variableIndex("i"), variableIndex("j")];

const strided = (strides: readonly number[]) =>
  [i, j, variableIndex("k")].reduce((sum, v, axis) => addAffine(sum, scaleAffine(v, strides[axis]!)), zero);

const image = (strides: readonly number[]) => {
  const buffers = [buffer("x", "f32", "read", 24), buffer("y", "f32", "write", 24)];
  const body = [store(1, strided([12, 4, 1]), call("neg", load(buffers, 0, strided(strides))))];
  return kernelOf("image", buffers, [loop("i", 2, [loop("j", 3, [loop("k", 4, body)])])]);
};

const jammed = (kernel: Kernel, name: string, factor: number) => ({
  ...kernel,
  body: transform(kernel.body, name, (found) => unrollAndJam(found, factor)),
});

describe("scheduleForCpu", () => {
  it.each(samples)("keeps what $name computes", (kernel) =>
    expectSame(kernel, scheduleForCpu(kernel), "other"),
  );

  it("does not change the order of a contraction's sums", () => {
    const kernel = kernels.contraction(9, 9, 9);
    expectSame(kernel, scheduleForCpu(kernel));
  });

  it("blocks the loops along which loads are reused", () => {
    const text = printKernel(scheduleForCpu(kernels.contraction(8, 6, 8)));
    expect(text).toContain("for i in 0..8 step 4 parallel\n    for j in 0..6 step 3 parallel");
    // 4 + 3 loads for 12 products.
    const inner = text.slice(text.indexOf("for k")).split("\n");
    expect(inner.filter((line) => line.includes("= a["))).toHaveLength(4);
    expect(inner.filter((line) => line.includes("= b["))).toHaveLength(3);
    expect(inner.filter((line) => line.includes(":="))).toHaveLength(12);
  });

  it("leaves loops with run-time extents as they are", () => {
    const buffers = [buffer("x", "f32", "readwrite", 1)];
    const body = [loop("i", "n", [store(0, i, call("neg", load(buffers, 0, i)))], "parallel")];
    const kernel: Kernel = { ...kernelOf("flat", buffers, body), extents: ["n"] };
    expect(printKernel(scheduleForCpu(kernel))).toBe(printKernel(kernel));
  });
});

describe("collapseLoops", () => {
  it("makes one loop of contiguous ones", () => {
    const kernel = image([12, 4, 1]);
    const flat = { ...kernel, body: collapseLoops(kernel.body) };
    expect(printKernel(flat)).toMatchInlineSnapshot(`
      "kernel image(x: read f32[24], y: write f32[24])
        for k in 0..24
          y[k] = neg(x[k])
      "
    `);
    expectSame(kernel, flat);
  });

  it("keeps loops apart that are transposed or broadcast", () => {
    for (const strides of [
      [1, 2, 6],
      [0, 4, 1],
      [12, 4, 0],
      [4, 8, 1],
    ]) {
      const kernel = image(strides);
      const flat = { ...kernel, body: collapseLoops(kernel.body) };
      expectSame(kernel, flat);
      expect(printKernel(flat)).not.toContain("0..24");
    }
  });

  it("keeps loops apart around a guard on one of them", () => {
    const buffers = [buffer("x", "f32", "read", 12), buffer("y", "f32", "write", 12)];
    const place = linearIndex([3, 4], [i, j]);
    const value = guard([{ index: j, low: 1, high: 3 }], load(buffers, 0, place), constant(7, "f32"));
    const kernel = kernelOf("guarded", buffers, [loop("i", 3, [loop("j", 4, [store(1, place, value)])])]);
    const flat = { ...kernel, body: collapseLoops(kernel.body) };
    expect(printKernel(flat)).toBe(printKernel(kernel));
  });
});

describe("unrollAndJam", () => {
  it("fuses inner loops and does what does not vary once", () => {
    const after = jammed(kernels.contraction(5, 2, 3), "j", 2);
    expect(printKernel(after)).toMatchInlineSnapshot(`
      "kernel contraction(a: read f32[15], b: read f32[6], bias: read f32[2], out: write f32[10])
        for i in 0..5 parallel
          accumulator sum = 0
          accumulator sum.j1 = 0
          for k in 0..3
            sum := add(sum, mul(a[3*i + k], b[2*k]))
            sum.j1 := add(sum.j1, mul(a[3*i + k], b[2*k + 1]))
          out[2*i] = relu(add(sum, bias[0]))
          out[2*i + 1] = relu(add(sum.j1, bias[1]))
      "
    `);
  });

  it.each(samples)("keeps every bit of $name, for every loop and factor", (kernel) => {
    for (const name of ["i", "j", "n", "co", "ci", "oh", "ow", "kh", "kw"])
      for (const factor of [1, 2, 3, 4, 5, 100]) expectSame(kernel, jammed(kernel, name, factor));
  });

  it("refuses a loop whose iterations must run in order", () => {
    const kernel = kernels.total(4, 4);
    expect(jammed(kernel, "i", 2)).toEqual(kernel);
  });

  it("adds to memory in every iteration, also where nothing varies", () => {
    const buffers = [buffer("y", "f32", "readwrite", 1)];
    const body = [loop("i", 5, [store(0, zero, constant(1, "f32"), true)], "parallel")];
    const kernel = kernelOf("count", buffers, body);
    expectSame(kernel, jammed(kernel, "i", 4));
  });

  it("copies conditions that vary, with all they define", () => {
    const buffers = [buffer("x", "f32", "read", 9), buffer("y", "f32", "readwrite", 9)];
    const a = variable("a", "f32");
    const body = [
      letValue("fixed", load(buffers, 0, zero)),
      when(
        [{ index: i, low: 2, high: 7 }],
        [
          letValue("a", load(buffers, 0, i)),
          loop("k", 3, [store(1, i, call("add", a, variable("fixed", "f32")), true)]),
        ],
      ),
    ];
    const kernel = kernelOf("conditions", buffers, [loop("i", 9, body, "parallel")]);
    const after = jammed(kernel, "i", 4);
    expectSame(kernel, after);
    // Once in the loop, once for the ninth iteration.
    expect(printKernel(after).match(/let fixed/g)).toHaveLength(2);
  });
});

describe("unroll", () => {
  it("repeats the body, in order", () => {
    const kernel = kernels.total(3, 2);
    const after = { ...kernel, body: transform(kernel.body, "j", unroll) };
    expect(printKernel(after)).toMatchInlineSnapshot(`
      "kernel total(x: read f32[6], out: write f32[1])
        accumulator sum = 0
        for i in 0..3
          sum := add(sum, x[2*i])
          sum := add(sum, x[2*i + 1])
        out[0] = sum
      "
    `);
    expectSame(kernel, after);
  });
});

describe("splitAccumulators", () => {
  it("sums in several chains, combined as a tree", () => {
    const kernel = kernels.total(2, 11);
    const after = { ...kernel, body: splitAccumulators(kernel.body, 4) };
    expect(printKernel(after)).toMatchInlineSnapshot(`
      "kernel total(x: read f32[22], out: write f32[1])
        accumulator sum = 0
        accumulator sum.jp1 = 0
        accumulator sum.jp2 = 0
        accumulator sum.jp3 = 0
        for i in 0..2
          for j in 0..8 step 4
            sum := add(sum, x[11*i + j])
            sum.jp1 := add(sum.jp1, x[11*i + j + 1])
            sum.jp2 := add(sum.jp2, x[11*i + j + 2])
            sum.jp3 := add(sum.jp3, x[11*i + j + 3])
          for j.jr in 8..11
            sum := add(sum, x[11*i + j.jr])
        sum := add(add(sum, sum.jp1), add(sum.jp2, sum.jp3))
        out[0] = sum
      "
    `);
    expectSame(kernel, after, "other");
  });

  it("leaves short loops, and loops that do anything else", () => {
    const buffers = [buffer("x", "f32", "read", 99), buffer("y", "f32", "write", 99)];
    const sum = variable("sum", "f32");
    const add = update("sum", call("add", sum, load(buffers, 0, i)));
    const bodies: readonly (readonly Stmt[])[] = [
      [loop("i", 7, [add])],
      [loop("i", 99, [add, store(1, i, sum)])],
      [loop("i", 99, [update("sum", call("sub", sum, load(buffers, 0, i)))])],
      [loop("i", 99, [update("sum", call("add", load(buffers, 0, i), call("neg", sum)))])],
    ];
    for (const inner of bodies) {
      const body = [accumulator("sum", constant(0, "f32")), ...inner];
      expect(splitAccumulators(body, 4)).toEqual(body);
    }
  });

  it("splits an accumulator of two loops, and several of one", () => {
    const buffers = [buffer("x", "f32", "read", 99), buffer("y", "f32", "write", 2)];
    const [sum, max] = [variable("sum", "f32"), variable("max", "f32")];
    const body = [
      accumulator("sum", constant(3, "f32")),
      accumulator("max", constant(-Infinity, "f32")),
      loop("i", 99, [
        letValue("a", load(buffers, 0, i)),
        update("sum", call("add", sum, variable("a", "f32"))),
        update("max", call("maximum", max, variable("a", "f32"))),
      ]),
      loop("j", 50, [update("sum", call("add", sum, load(buffers, 0, j)))]),
      store(1, zero, sum),
      store(1, shiftAffine(zero, 1), max),
    ];
    const kernel = kernelOf("two", buffers, body);
    const after = { ...kernel, body: splitAccumulators(body, 4) };
    expectSame(kernel, after, "other");
    expect(printKernel(after)).toContain("max.ip3");
  });
});

describe("loads", () => {
  const buffers = [buffer("x", "f32", "readwrite", 8), buffer("y", "f32", "write", 8)];
  const names = ["x", "y"];
  const x = (place = i) => load(buffers, 0, place);

  it("are shared up to a store to the same buffer", () => {
    const body = [
      loop("i", 8, [
        store(1, i, call("add", x(), x())),
        store(0, i, call("neg", x())),
        store(1, i, call("mul", x(), x())),
      ]),
    ];
    const kernel = kernelOf("shared", buffers, body);
    const after = { ...kernel, body: shareLoads(body, names, freshNames(body)) };
    expect(printKernel(after)).toMatchInlineSnapshot(`
      "kernel shared(x: readwrite f32[8], y: write f32[8])
        for i in 0..8
          let x.0 = x[i]
          y[i] = add(x.0, x.0)
          x[i] = neg(x.0)
          let x.1 = x[i]
          y[i] = mul(x.1, x.1)
      "
    `);
    expectSame(kernel, after);
  });

  it("move out of loops that do not change them", () => {
    const body = [loop("i", 8, [loop("j", 8, [store(1, j, call("add", x(), call("add", x(zero), x(j))))])])];
    const kernel = kernelOf("hoisted", buffers, body);
    const after = { ...kernel, body: hoistLoads(body, names, freshNames(body)) };
    expect(printKernel(after)).toMatchInlineSnapshot(`
      "kernel hoisted(x: readwrite f32[8], y: write f32[8])
        let x.1 = x[0]
        for i in 0..8
          let x.0 = x[i]
          for j in 0..8
            y[j] = add(x.0, add(x.1, x[j]))
      "
    `);
    expectSame(kernel, after);
    const written = [loop("i", 8, [store(0, i, x(zero))])];
    expect(hoistLoads(written, names, freshNames(written))).toEqual(written);
  });
});

describe("random kernels", () => {
  /** `out[parallel…] = Σ a[…] · b[…] (+ guarded c)`, with random extents and any operand independent of any loop. */
  const randomKernel = fc
    .record({
      extents: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
      reduced: fc.array(fc.integer({ min: 1, max: 11 }), { minLength: 0, maxLength: 2 }),
      uses: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      operation: fc.constantFrom("add", "maximum", "minimum"),
      shift: fc.integer({ min: -2, max: 2 }),
      reversed: fc.boolean(),
      conditional: fc.boolean(),
    })
    .map(({ extents, reduced, uses, operation, shift, reversed, conditional }) => {
      const all = [...extents, ...reduced];
      const names = all.map((_, axis) => `i${axis}`);
      const axes = (from: number) => all.map((_, axis) => axis).filter((axis) => uses[from + axis]);
      const operand = (from: number) => {
        const used = reversed ? axes(from).toReversed() : axes(from);
        return {
          length: used.reduce((product, axis) => product * all[axis]!, 1),
          index: linearIndex(
            used.map((axis) => all[axis]!),
            used.map((axis) => variableIndex(names[axis]!)),
          ),
        };
      };
      const [a, b] = [operand(0), operand(5)];
      const outIndex = linearIndex(
        extents,
        extents.map((_, axis) => variableIndex(names[axis]!)),
      );
      const size = extents.reduce((product, extent) => product * extent, 1);
      const buffers = [
        buffer("a", "f32", "read", a.length),
        buffer("b", "f32", "read", b.length),
        buffer("out", "f32", "readwrite", size),
      ];
      const place = shiftAffine(b.index, shift);
      const bounds = [{ index: place, low: 0, high: b.length }];
      const bLoad = load(buffers, 1, place);
      const bValue = conditional ? bLoad : guard(bounds, bLoad, constant(0.5, "f32"));
      const term: Expr = call("mul", load(buffers, 0, a.index), bValue);
      const sum = variable("sum", "f32");
      const step = [letValue("term", term), update("sum", call(operation, sum, variable("term", "f32")))];
      const inner = reduced.reduceRight<readonly Stmt[]>(
        (body, extent, axis) => [loop(names[extents.length + axis]!, extent, body)],
        conditional ? [when(bounds, step)] : step,
      );
      const epilogue = store(2, outIndex, call("add", sum, load(buffers, 2, outIndex)));
      const body = extents.reduceRight<readonly Stmt[]>(
        (body, extent, axis) => [loop(names[axis]!, extent, body, "parallel")],
        [accumulator("sum", constant(1, "f32")), ...inner, epilogue],
      );
      return kernelOf("random", buffers, body);
    });

  it("compute the same after scheduling", () => {
    fc.assert(
      fc.property(randomKernel, (kernel) => expectSame(kernel, scheduleForCpu(kernel), "other")),
      { numRuns: 300, seed: 1 },
    );
  });

  it("compute the same bits after unrolling and jamming any loop", () => {
    fc.assert(
      fc.property(
        randomKernel,
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 2, max: 6 }),
        (kernel, axis, factor) => {
          const body = transform(kernel.body, `i${axis}`, (found) => unrollAndJam(found, factor));
          expectSame(kernel, { ...kernel, body });
        },
      ),
      { numRuns: 300, seed: 2 },
    );
  });
});
