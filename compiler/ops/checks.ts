/** What the type rules of several ops ask of their operands and attributes. */
import { CompileError, showShape, showType } from "../errors.ts";
import { isFloat } from "../scalar/types.ts";
import type { Shape, TensorType } from "../graph/types.ts";

/** `f32[64, 10] and i32[64]` */
export const showTypes = (types: readonly TensorType[]): string => types.map(showType).join(" and ");

type Operands<Count extends number, Types extends readonly TensorType[] = []> = Types["length"] extends Count
  ? Types
  : Operands<Count, readonly [...Types, TensorType]>;

/** The operands. Throws TPL010 unless there are `count` of them. */
export function requireOperands<const Count extends 0 | 1 | 2>(
  name: string,
  operands: readonly TensorType[],
  count: Count,
): Operands<Count> {
  requireCount(name, operands, count);
  return operands as Operands<Count>;
}

/** Throws TPL010 unless there are `count` operands. */
export function requireCount(name: string, operands: readonly TensorType[], count: number): void {
  if (operands.length === count) return;
  const given = operands.length === 0 ? "none" : `${operands.length}: ${showTypes(operands)}`;
  throw new CompileError("TPL010", `${name}: takes ${count} operand${count === 1 ? "" : "s"}, not ${given}`);
}

/** Throws TPL010 unless all operands hold numbers, of one type. */
export function requireNumbers(name: string, operands: readonly TensorType[]): void {
  requireOneType(name, operands, "numbers", operands[0]!.dtype !== "bool");
}

/** Throws TPL010 unless all operands hold floating-point numbers, of one type. */
export function requireFloats(name: string, operands: readonly TensorType[]): void {
  requireOneType(name, operands, "floating-point numbers", isFloat(operands[0]!.dtype));
}

function requireOneType(
  name: string,
  operands: readonly TensorType[],
  wanted: string,
  isAccepted: boolean,
): void {
  if (!isAccepted || operands.some(({ dtype }) => dtype !== operands[0]!.dtype))
    throw new CompileError(
      "TPL010",
      `${name}: needs ${wanted} of one type, not ${showTypes(operands)}; convert with cast()`,
    );
}

/** Throws TPL010 unless an operand holds positions. */
export function requirePositions(name: string, operands: readonly TensorType[], position: number): void {
  if (operands[position]!.dtype !== "i32")
    throw new CompileError(
      "TPL010",
      `${name}: positions must be i32, operand ${position} of ${showTypes(operands)} is not`,
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
    throw new CompileError(
      "TPL013",
      `${name}: axes [${axes.join(", ")}] of ${showShape(shape)} do not ascend`,
    );
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
