/** Shape rules that work along named axes. An axis counts from 0, or from the end if it is negative. */
import type { Shape } from "../../graph/types.ts";
import type { Add, Subtract } from "./arithmetic.ts";
import type { IsLiteral, IsRanked, ShapeError, Show } from "./errors.ts";

/** The axis as a position from 0; never if the shape has no such axis. */
type AxisIndex<S extends Shape, Axis extends number, Before extends 1[] = []> = S extends readonly [
  unknown,
  ...infer After extends Shape,
]
  ? `${Axis}` extends `${Before["length"]}` | `-${S["length"]}`
    ? Before["length"]
    : AxisIndex<After, Axis, [...Before, 1]>
  : never;

/** The positions of several axes as a union, or an error if one does not exist or is there twice. */
type AxisIndices<S extends Shape, Axes extends Shape, Found extends number = never> = Axes extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? [AxisIndex<S, First>] extends [never]
    ? NoSuchAxis<S, First>
    : AxisIndex<S, First> extends Found
      ? ShapeError<`axis ${First} of ${Show<S>} is named twice`>
      : AxisIndices<S, Rest, Found | AxisIndex<S, First>>
  : Found;

type NoSuchAxis<S extends Shape, Axis extends number> = ShapeError<`axis ${Axis} is outside of ${Show<S>}`>;

/** S without the axes at the given positions. */
type Drop<S extends Shape, Positions, Before extends 1[] = [], Out extends Shape = []> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? Drop<Rest, Positions, [...Before, 1], Before["length"] extends Positions ? Out : [...Out, First]>
  : Out;

type Insert<
  S extends Shape,
  Position,
  Dim extends number,
  Before extends Shape = [],
> = Before["length"] extends Position
  ? [...Before, Dim, ...S]
  : S extends readonly [infer First extends number, ...infer Rest extends Shape]
    ? Insert<Rest, Position, Dim, [...Before, First]>
    : never;

type ReducePositions<S extends Shape, Positions, KeepDims extends boolean> = [Positions] extends [
  ShapeError<string>,
]
  ? Positions
  : KeepDims extends true
    ? { -readonly [Axis in keyof S]: Axis extends `${Positions & number}` ? 1 : S[Axis] }
    : Drop<S, Positions>;

/** The result of a reduction over one axis, a tuple of axes, or all axes (undefined); kept axes have size 1. */
export type Reduce<
  S extends Shape,
  Axes extends number | Shape | undefined = undefined,
  KeepDims extends boolean | undefined = false,
> = boolean extends KeepDims
  ? Shape
  : [Axes] extends [undefined]
    ? KeepDims extends true
      ? { -readonly [Axis in keyof S]: 1 }
      : []
    : [Axes] extends [number]
      ? ReduceTuple<S, [Axes], KeepDims>
      : [Axes] extends [Shape]
        ? ReduceTuple<S, Axes, KeepDims>
        : Shape;

type ReduceTuple<S extends Shape, Axes extends Shape, KeepDims> = [IsRanked<S>, IsLiteral<Axes>] extends [
  true,
  true,
]
  ? ReducePositions<S, AxisIndices<S, Axes>, KeepDims extends true ? true : false>
  : Shape;

/** S without one axis: the result of `argmax` along it. */
export type DropAxis<S extends Shape, Axis extends number> = Reduce<S, Axis>;

/** S with a new axis of size Dim before the given one; axis -1 is the new last one. */
export type InsertAxis<S extends Shape, Axis extends number, Dim extends number = 1> = [
  IsRanked<S>,
  IsLiteral<[Axis]>,
] extends [true, true]
  ? [AxisIndex<[Dim, ...S], Axis>] extends [never]
    ? ShapeError<`new axis ${Axis} is outside of ${Show<S>}`>
    : Insert<S, AxisIndex<[Dim, ...S], Axis>, Dim>
  : Shape;

/** S with K of its elements along an axis. */
export type TopK<S extends Shape, K extends number, Axis extends number> = [
  IsRanked<S>,
  IsLiteral<[Axis]>,
] extends [true, true]
  ? [AxisIndex<S, Axis>] extends [never]
    ? ShapeError<`topK: axis ${Axis} is outside of ${Show<S>}`>
    : [Subtract<S[AxisIndex<S, Axis>], K>] extends [false]
      ? ShapeError<`topK: axis ${Axis} of ${Show<S>} has less than ${K} elements`>
      : { -readonly [Position in keyof S]: Position extends `${AxisIndex<S, Axis>}` ? K : S[Position] }
  : Shape;

/** The axes in the order of Perm; the last two exchanged if that is undefined. */
export type Transpose<S extends Shape, Perm extends Shape | undefined = undefined> =
  IsRanked<S> extends true
    ? [Perm] extends [undefined]
      ? S extends readonly [
          ...infer Batch extends Shape,
          infer Rows extends number,
          infer Columns extends number,
        ]
        ? [...Batch, Columns, Rows]
        : ShapeError<`transpose: ${Show<S>} has fewer than two axes`>
      : [Perm] extends [Shape]
        ? IsLiteral<Perm> extends true
          ? Permute<S, Perm, AxisIndices<S, Perm>>
          : Shape
        : Shape
    : Shape;

type Permute<S extends Shape, Perm extends Shape, Positions> = [Positions] extends [ShapeError<string>]
  ? Positions
  : Perm["length"] extends S["length"]
    ? { -readonly [Axis in keyof Perm]: S[AxisIndex<S, Perm[Axis]>] }
    : ShapeError<`transpose: ${Show<Perm>} does not name every axis of ${Show<S>}`>;

/** All shapes joined along an axis, where their sizes add; elsewhere they must agree. */
export type Concat<Shapes extends readonly Shape[], Axis extends number> = Shapes extends readonly [
  infer First extends Shape,
  ...infer Rest extends readonly Shape[],
]
  ? [IsRanked<First>, IsLiteral<[Axis]>] extends [true, true]
    ? [AxisIndex<First, Axis>] extends [never]
      ? NoSuchAxis<First, Axis>
      : ConcatRest<[...First], Rest, `${AxisIndex<First, Axis>}`>
    : Shape
  : Shape;

type ConcatRest<
  A extends Shape,
  Shapes extends readonly Shape[],
  Position extends string,
> = Shapes extends readonly [infer B extends Shape, ...infer Rest extends readonly Shape[]]
  ? IsRanked<B> extends true
    ? [A["length"], Clashes<A, B, Position>] extends [B["length"], false]
      ? ConcatRest<Joined<A, B, Position>, Rest, Position>
      : ShapeError<`concat: shapes differ outside of axis ${Position}: ${Show<A>} and ${Show<B>}`>
    : Shape
  : Shapes extends readonly []
    ? A
    : Shape;

/** True if two dimensions at one position, other than the excepted one, can not be equal. */
export type Clashes<A extends Shape, B extends Shape, Except extends string = never> = true extends {
  [Axis in keyof A]: Axis extends Except
    ? false
    : [A[Axis] & B[Axis & keyof B]] extends [never]
      ? true
      : false;
}[number]
  ? true
  : false;

type Joined<A extends Shape, B extends Shape, Position extends string> = {
  -readonly [Axis in keyof A]: Axis extends Position
    ? Add<A[Axis], B[Axis & keyof B] & number>
    : A[Axis] & B[Axis & keyof B];
} extends infer Sum extends Shape
  ? Sum
  : never;

/** Equal shapes side by side along a new axis. */
export type Stack<Shapes extends readonly Shape[], Axis extends number = 0> = Shapes extends readonly [
  infer First extends Shape,
  ...infer Rest extends readonly Shape[],
]
  ? StackRest<First, Rest> extends infer Common
    ? Common extends Shape
      ? InsertAxis<Common, Axis, Shapes["length"]>
      : Common
    : never
  : Shape;

type StackRest<A extends Shape, Shapes extends readonly Shape[]> = Shapes extends readonly [
  infer B extends Shape,
  ...infer Rest extends readonly Shape[],
]
  ? [IsRanked<A>, IsRanked<B>] extends [true, true]
    ? [A["length"], Clashes<A, B>] extends [B["length"], false]
      ? StackRest<A, Rest>
      : ShapeError<`stack: shapes differ: ${Show<A>} and ${Show<B>}`>
    : Shape
  : Shapes extends readonly []
    ? A
    : Shape;

/** The part from Starts (included) to Ends (excluded), one of each per axis; negative ones count from the end. */
export type Slice<S extends Shape, Starts extends Shape, Ends extends Shape> = [
  IsRanked<S>,
  IsRanked<Starts>,
  IsRanked<Ends>,
] extends [true, true, true]
  ? [Starts["length"], Ends["length"]] extends [S["length"], S["length"]]
    ? SliceAxes<S, Starts, Ends> extends infer Sizes
      ? Sizes extends Shape
        ? Sizes
        : ShapeError<`slice: ${Show<Starts>} to ${Show<Ends>} is outside of ${Show<S>}`>
      : never
    : ShapeError<`slice: ${Show<Starts>} to ${Show<Ends>} must name every axis of ${Show<S>}`>
  : Shape;

type SliceAxes<S extends Shape, Starts extends Shape, Ends extends Shape> = {
  -readonly [Axis in keyof S]: SliceSize<
    S[Axis],
    FromStart<S[Axis], Starts[Axis & keyof Starts] & number>,
    FromStart<S[Axis], Ends[Axis & keyof Ends] & number>
  >;
};

type FromStart<Dim extends number, Index extends number> = `${Index}` extends `-${infer Back extends number}`
  ? Subtract<Dim, Back>
  : Index;

/** false if not 0 <= start <= end <= dim. */
type SliceSize<Dim extends number, Start extends number | false, End extends number | false> = [
  Start,
  End,
] extends [infer From extends number, infer To extends number]
  ? Subtract<Dim, To> extends number
    ? Subtract<To, From>
    : false
  : false;
