/** Kernels that sum products of what they load, in random loops. */
import * as fc from "fast-check";
import { linearIndex, shiftAffine, variableIndex } from "../../compiler/loops/affine.ts";
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
} from "../../compiler/loops/build.ts";
import type { Expr, Kernel, Stmt } from "../../compiler/loops/types.ts";
import { buffer, kernelOf } from "./kernels.ts";

/** `out[parallel…] = Σ a[…] · b[…] (+ guarded c)`, with random extents and any operand independent of any loop. */
export const randomKernel: fc.Arbitrary<Kernel> = fc
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
