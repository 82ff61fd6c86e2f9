/** Shape rules that keep the elements and their order, and change only how they are counted. */
import type { Shape } from "../../graph/types.ts";
import type { Divide, ProductOf } from "./arithmetic.ts";
import type { IsLiteral, IsRanked, ShapeError, Show } from "./errors.ts";

/** S in the shape T, in which one -1 stands for whatever is left. */
export type Reshape<S extends Shape, T extends Shape> =
  IsRanked<T> extends true
    ? IsLiteral<T> extends true
      ? Without<T, -1> extends infer Known extends Shape
        ? true extends IsNegative<Known[number]>
          ? ShapeError<`reshape: ${Show<T>} has a negative dimension, or -1 more than once`>
          : [IsLiteral<S>, 0 extends S[number] | T[number] ? false : true] extends [true, true]
            ? ReshapeLiteral<S, T, Cancel<S, Known>>
            : Infer<T, number>
        : never
      : Infer<T, number>
    : Shape;

/** Distributes over a union, so that none of no dimensions is negative. */
type IsNegative<N extends number> = N extends unknown ? (`${N}` extends `-${string}` ? true : false) : never;

type ReshapeLiteral<S extends Shape, T extends Shape, Rest extends [Shape, Shape]> = -1 extends T[number]
  ? Divide<ProductOf<Rest[0]>, ProductOf<Rest[1]>> extends [infer Quotient extends number, infer Remainder]
    ? Remainder extends 0
      ? Infer<T, Quotient>
      : number extends Remainder
        ? Infer<T, number>
        : ShapeError<`reshape: ${Show<S>} does not divide into ${Show<T>}`>
    : never
  : [ProductOf<Rest[0]> & ProductOf<Rest[1]>] extends [never]
    ? ShapeError<`reshape: ${Show<S>} has ${ProductOf<S>} elements, ${Show<T>} has ${ProductOf<T>}`>
    : [...T];

/** T with the inferred dimension in the place of -1. */
type Infer<T extends Shape, Dim extends number> = {
  -readonly [Axis in keyof T]: T[Axis] extends -1 ? Dim : T[Axis];
};

/** S without the first dimension that is N. */
type Without<S extends Shape, N extends number, Before extends Shape = []> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? First extends N
    ? [...Before, ...Rest]
    : Without<Rest, N, [...Before, First]>
  : Before;

/** Both shapes without the dimensions they share, which keeps the products small: usually both are then short. */
type Cancel<S extends Shape, T extends Shape, Kept extends Shape = []> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? Without<T, First> extends infer Fewer extends Shape
    ? Fewer["length"] extends T["length"]
      ? Cancel<Rest, T, [...Kept, First]>
      : Cancel<Rest, Fewer, Kept>
    : never
  : [Kept, T];

/** The axes from StartAxis on joined into one: [n, c, h, w] gives [n, c h w]. */
export type Flatten<S extends Shape, StartAxis extends number = 1> = [
  IsRanked<S>,
  IsLiteral<[StartAxis]>,
] extends [true, true]
  ? FlattenFrom<S, StartAxis>
  : Shape;

type FlattenFrom<
  S extends Shape,
  StartAxis extends number,
  Whole extends Shape = S,
  Before extends Shape = [],
> = S extends readonly [infer First extends number, ...infer Rest extends Shape]
  ? `${StartAxis}` extends `${Before["length"]}` | `-${S["length"]}`
    ? [...Before, ProductOf<S>]
    : FlattenFrom<Rest, StartAxis, Whole, [...Before, First]>
  : ShapeError<`flatten: axis ${StartAxis} is outside of ${Show<Whole>}`>;
