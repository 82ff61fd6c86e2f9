/** Columns of about one size, which most models need: what is subtracted and divided by is plain data. */
import { quote } from "../errors.ts";
import { checksumKey, decodeSafetensors, encodeSafetensors } from "../safetensors.ts";
import type { Column } from "./dataset.ts";
import type { DataError } from "./errors.ts";

/**
 * "standardize" to mean 0 and standard deviation 1 (of all rows, divided by their number), "normalize" from smallest and largest to 0 and 1. Of rows
 * with an axis, numbers are counted for each index of it: default the only axis, the last of two (features of steps), the first of three (channels of
 * pictures); "all" counts the whole column as one.
 */
export type ScalingChoice =
  "standardize" | "normalize" | { readonly to: "standardize" | "normalize"; readonly axis: number | "all" };

/** For each index of the axis. */
export interface ColumnScaling {
  readonly axis: number | "all";
  readonly shift: readonly number[];
  readonly scale: readonly number[];
}

export type Scaling = Readonly<Record<string, ColumnScaling>>;

/** How many numbers there are for one index of the axis side by side, and how many indices. */
function layout(
  shape: readonly number[],
  axis: number | "all",
): { readonly inner: number; readonly count: number } {
  if (axis === "all" || shape.length === 0) return { inner: 1, count: 1 };
  const inner = shape.slice(axis + 1).reduce((product, extent) => product * extent, 1);
  return { inner, count: shape[axis] ?? 1 };
}

export function fitScaling(
  { values, shape }: Column,
  choice: ScalingChoice,
  refuse: (problem: string) => DataError,
): ColumnScaling {
  const { to, axis } =
    typeof choice === "string"
      ? { to: choice, axis: shape.length === 0 ? ("all" as const) : shape.length === 2 ? 1 : 0 }
      : choice;
  if (to !== "standardize" && to !== "normalize")
    throw refuse(`can be standardized or normalized, not ${quote(to)}`);
  if (axis !== "all" && !(Number.isInteger(axis) && axis >= 0 && axis < shape.length))
    throw refuse(`has rows of shape ${quote(shape)}, without an axis ${axis}`);
  const { inner, count } = layout(shape, axis);
  const indexOf = (place: number): number => Math.floor(place / inner) % count;
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw refuse(`holds ${values[wrong]}: it has no mean and no largest value`);
  const perIndex = values.length / count;
  const shift = new Float64Array(count);
  const scale = new Float64Array(count);
  if (to === "normalize") {
    const largest = new Float64Array(count).fill(-Infinity);
    shift.fill(Infinity);
    for (const [place, value] of values.entries()) {
      const index = indexOf(place);
      shift[index] = Math.min(shift[index]!, value);
      largest[index] = Math.max(largest[index]!, value);
    }
    for (let index = 0; index < count; index++) scale[index] = largest[index]! - shift[index]!;
  } else {
    for (const [place, value] of values.entries()) shift[indexOf(place)]! += value / perIndex;
    for (const [place, value] of values.entries()) {
      const index = indexOf(place);
      scale[index]! += (value - shift[index]!) ** 2 / perIndex;
    }
    for (let index = 0; index < count; index++) scale[index] = Math.sqrt(scale[index]!);
  }
  // What is the same in all rows becomes 0.
  return { axis, shift: [...shift], scale: Array.from(scale, (value) => (value === 0 ? 1 : value)) };
}

export function scaled(
  { values, shape }: Column,
  { axis, shift, scale }: ColumnScaling,
  refuse: (problem: string) => DataError,
): Column {
  const { inner, count } = layout(shape, axis);
  if (shift.length !== count || scale.length !== count)
    throw refuse(
      `has rows of shape ${quote(shape)}, and the scaling has ${shift.length} numbers, not ${count}`,
    );
  const wrong = [...shift, ...scale].find((value) => !Number.isFinite(value));
  if (wrong !== undefined || scale.includes(0)) throw refuse(`cannot be scaled by ${wrong ?? 0}`);
  const result = Float32Array.from(values, (value, place) => {
    const index = Math.floor(place / inner) % count;
    return (value - shift[index]!) / scale[index]!;
  });
  return { values: result, shape };
}

/** The numbers of a scaled column, as they were before: what a prediction means. */
export function unscaled(
  values: ArrayLike<number>,
  shape: readonly number[],
  scaling: ColumnScaling,
): Float32Array {
  const { inner, count } = layout(shape, scaling.axis);
  return Float32Array.from(values, (value, place) => {
    const index = Math.floor(place / inner) % count;
    return value * scaling.scale[index]! + scaling.shift[index]!;
  });
}

const keptKey = "data.kept";

/** A checkpoint with something beside its tensors: a scaling, vocabularies, whatever JSON can hold. The trainer loads it as before. */
export function keepWith(checkpoint: Uint8Array, kept: unknown): Uint8Array {
  const { tensors, metadata, data } = decodeSafetensors(checkpoint);
  const inOrder = [...tensors.values()].toSorted((a, b) => a.begin - b.begin);
  const copied = inOrder.map((tensor) => ({ ...tensor, values: data.subarray(tensor.begin, tensor.end) }));
  // The checksum is that of the new file.
  const { [checksumKey]: _, ...described } = metadata;
  return encodeSafetensors(copied, { ...described, [keptKey]: JSON.stringify(kept) });
}

/** What `keepWith` has kept; undefined if that is nothing. */
export function keptWith(checkpoint: Uint8Array): unknown {
  const kept = decodeSafetensors(checkpoint).metadata[keptKey];
  return kept === undefined ? undefined : JSON.parse(kept);
}
