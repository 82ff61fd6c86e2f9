/** What a transformation must keep: kernels compute the same before and after. */
import { expect } from "vitest";
import { interpretKernel, type InterpretOptions, type View } from "../../compiler/loops/interpret.ts";
import { printKernel } from "../../compiler/loops/print.ts";
import type { For, Kernel, Stmt } from "../../compiler/loops/types.ts";
import { verifyKernel } from "../../compiler/loops/verify.ts";
import { sampleMemory } from "../loops/kernels.ts";

export function run(
  kernel: Kernel,
  extents: readonly number[] = [],
  options: InterpretOptions = { rounding: "strict" },
): View[] {
  verifyKernel(kernel, [extents]);
  const memory = sampleMemory(kernel, extents);
  interpretKernel(kernel, memory, extents, options);
  return memory;
}

/** The same bits; with another order of summation, the same numbers but for rounding. */
export function expectSame(before: Kernel, after: Kernel, order: "same" | "other" = "same"): void {
  const [expected, actual] = [run(before), run(after)];
  if (order === "same") {
    expect(actual, printKernel(after)).toEqual(expected);
    return;
  }
  expected.forEach((view, k) =>
    view.forEach((value, element) => {
      const error = Math.abs(actual[k]![element]! - value);
      expect(error, `${printKernel(after)} buffer ${k} element ${element}`).toBeLessThanOrEqual(
        1e-5 * (1 + Math.abs(value)),
      );
    }),
  );
}

/** A kernel with a transformed body. */
export const changed = (kernel: Kernel, change: (body: readonly Stmt[]) => readonly Stmt[]): Kernel => ({
  ...kernel,
  body: change(kernel.body),
});

/** Applies a transformation to all loops over `name`. */
export const transform = (
  body: readonly Stmt[],
  name: string,
  change: (loop: For) => readonly Stmt[],
): Stmt[] =>
  body.flatMap((statement): readonly Stmt[] => {
    if (statement.kind !== "for") return [statement];
    const inner = { ...statement, body: transform(statement.body, name, change) };
    return inner.variable === name ? change(inner) : [inner];
  });

/** A kernel's loops as text. */
export const loopsOf = (kernel: Kernel): string =>
  printKernel(kernel).replace(/^.*\n/, "").replaceAll(/^  /gm, "");
