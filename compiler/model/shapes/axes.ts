/** Shape rules that work along named axes. An axis counts from 0, or from the end if negative. */
import type { Shape } from "../../graph/types.ts";
import type { Add, IsLiteralNumber } from "./arithmetic.ts";
import type { IsRanked, ShapeError, Show, ShowNumber } from "./errors.ts";

type Boxed<N extends number> = number extends N ? [1] : [0];

/** The axis as a position from 0; never if it is outside of the shape. */
type AxisIndex<S extends Shape, Axis extends number, Before extends 1[] = []> = S extends readonly [
  unknown,
  ...infer After extends Shape,
]
  ? `${Axis}` extends `${Before["length"]}` | `-${S["length"]}`
    ? Before["length"]
    : AxisIndex<After, Axis, [...Before, 1]>
  : never;
