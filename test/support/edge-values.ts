/** Numbers at which functions, formats and processors change what they do. */
import type { DType } from "../../compiler/scalar/types.ts";

const both = (...values: readonly number[]): number[] => values.flatMap((value) => [value, -value]);

/** 0 and 1, halves, integers that lose their neighbours, limits of `i32`, ends of the format, where functions overflow or are expanded in another way. */
const everyFloat: readonly number[] = [
  NaN,
  ...both(0, Infinity, 1, 0.5, 1.5, 2.5, 2, 3, 10, 0.1, 0.9, Math.PI, 4.7, 20, 104, 1e-10, 1e22),
  ...both(
    2 ** 22 + 0.5,
    2 ** 23 + 1,
    2 ** 24,
    2 ** 31,
    3e9,
    2 ** 32,
    2 ** 53,
    2 ** 63,
    1e19,
    2 ** 64,
    2 ** 100,
  ),
];

const f32: readonly number[] = [
  ...everyFloat,
  ...both(2 ** -149, 2 ** -126 - 2 ** -149, 2 ** -126, 2 ** -127, 2 ** -64, (2 - 2 ** -23) * 2 ** 127),
  // The neighbours of 1, of a half and of 2³¹.
  ...both(1 - 2 ** -24, 1 + 2 ** -23, 0.5 - 2 ** -25, 0.5 + 2 ** -24, 2 ** 31 - 128, 2 ** 31 + 256, 2 ** -24),
  ...both(88.72, 88.73, 87.33, 103.97, 9.02, 0.6, 3.92, 51_471, 51_472),
].map(Math.fround);

const f64: readonly number[] = [
  ...everyFloat,
  ...both(2 ** -1074, 2 ** -1022 - 2 ** -1074, 2 ** -1022, 2 ** -149, 2 ** -126, Number.MAX_VALUE, 1e300),
  ...both(1 - 2 ** -53, 1 + 2 ** -52, 0.5 - 2 ** -54, 0.5 + 2 ** -53, 2 ** 51 + 0.5, 2 ** -53),
  ...both(2 ** 31 - 0.5, 2 ** 31 + 0.5, 2 ** 32 - 0.5, 2 ** 53 + 2, 709.78, 709.79, 745.1, 745.2, 5.93, 6),
];

const i32: readonly number[] = [
  ...both(0, 1, 2, 3, 7, 31, 32, 33, 46_341, 65_536, 2 ** 24 + 1, 2 ** 30, 2 ** 31 - 1).map((n) => n | 0),
  -(2 ** 31),
];

export const edgeValues: Readonly<Record<DType, readonly number[]>> = { f32, f64, i32, bool: [0, 1] };

/** All combinations of the edge values of some types: of three operands and more, the later ones are few. */
export function edgeCombinations(types: readonly DType[]): number[][] {
  let rows: number[][] = [[]];
  for (const [k, type] of types.entries()) {
    const values = k < 2 ? edgeValues[type] : edgeValues[type].slice(0, 7);
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  return rows;
}
