/** What the type rules of several ops ask of their operands and attributes. */
import { CompileError, showShape } from "../errors.ts";
import type { Shape, TensorType } from "../graph/types.ts";

/** Throws TPL010 unless all operands hold numbers, of one type. */
export function requireNumbers(name: string, operands: readonly TensorType[]): void {
  if (operands.some(({ dtype }) => dtype === "bool" || dtype !== operands[0]!.dtype))
    throw new CompileError(
      "TPL010",
      `${name}: needs numbers of one type, not ${operands.map(({ dtype }) => dtype).join(" and ")}; convert with cast()`,
    );
}

/** Throws TPL013 unless all axes are there, each named once. */
export function requireAxes(name: string, axes: readonly number[], shape: Shape): void {
  const fits = axes.every((axis, k) => shape[axis] !== undefined && axes.indexOf(axis) === k);
  if (!fits)
    throw new CompileError("TPL013", `${name}: axes [${axes.join(", ")}] do not fit ${showShape(shape)}`);
}

/** As `requireAxes`, and the axes ascend. */
export function requireAscendingAxes(name: string, axes: readonly number[], shape: Shape): void {
  requireAxes(name, axes, shape);
  if (axes.some((axis, k) => k > 0 && axes[k - 1]! > axis))
    throw new CompileError("TPL013", `${name}: axes [${axes.join(", ")}] do not ascend`);
}

/** Throws TPL017 unless each list has one integer for each axis. */
export function requirePerAxis(name: string, lists: readonly (readonly number[])[], shape: Shape): void {
  const fits = lists.every((list) => list.length === shape.length && list.every(Number.isInteger));
  if (!fits)
    throw new CompileError(
      "TPL017",
      `${name}: ${lists.map(showShape).join(", ")} must name one integer for each axis of ${showShape(shape)}`,
    );
}
