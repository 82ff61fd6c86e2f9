/** Shape rules of two-dimensional convolution and pooling on [batch, channels, height, width]. */
import type { Shape } from "../../graph/types.ts";
import type { Add, Divide, Multiply, Subtract } from "./arithmetic.ts";
import type { IsRanked, ShapeError, Show, ShowNumber } from "./errors.ts";

/** One number for height and width, or one of each. */
export type Extent = number | readonly [height: number, width: number];

type Height<E extends Extent> = E extends readonly [infer H extends number, number] ? H : E & number;
type Width<E extends Extent> = E extends readonly [number, infer W extends number] ? W : E & number;

/** floor((size + 2 padding - dilation (kernel - 1) - 1) / stride) + 1; false if the kernel does not fit. */
type WindowCount<
  Size extends number,
  Kernel extends number,
  Stride extends number,
  Padding extends number,
  Dilation extends number,
> =
  Subtract<Kernel, 1> extends infer Steps extends number
    ? Subtract<Add<Size, Multiply<2, Padding>>, Add<Multiply<Dilation, Steps>, 1>> extends infer Last extends
        number
      ? Add<Divide<Last, Stride>[0], 1>
      : false
    : false;

type Windows<
  S extends Shape,
  Name extends string,
  Channels extends number | false,
  Kernel extends Extent,
  Stride extends Extent,
  Padding extends Extent,
  Dilation extends Extent,
> =
  IsRanked<S> extends true
    ? S extends readonly [
        infer Batch extends number,
        infer In extends number,
        infer H extends number,
        infer W extends number,
      ]
      ? [
          WindowCount<H, Height<Kernel>, Height<Stride>, Height<Padding>, Height<Dilation>>,
          WindowCount<W, Width<Kernel>, Width<Stride>, Width<Padding>, Width<Dilation>>,
        ] extends [infer Rows extends number, infer Columns extends number]
        ? [Batch, Channels extends number ? Channels : In, Rows, Columns]
        : ShapeError<`${Name}: a ${ShowExtent<Kernel>} kernel does not fit into ${Show<S>} with padding ${ShowExtent<Padding>}, dilation ${ShowExtent<Dilation>}`>
      : ShapeError<`${Name}: input must be [batch, channels, height, width], is ${Show<S>}`>
    : Shape;

type ShowExtent<E extends Extent> = `${ShowNumber<Height<E>>}x${ShowNumber<Width<E>>}`;

/** Convolution to Out channels. */
export type Conv<
  S extends Shape,
  Out extends number,
  Kernel extends Extent,
  Stride extends Extent = 1,
  Padding extends Extent = 0,
  Dilation extends Extent = 1,
  Name extends string = "conv2d",
> = Windows<S, Name, Out, Kernel, Stride, Padding, Dilation>;

/** Convolution with its weight [out, in / groups, height, width]. */
export type ConvWeight<
  S extends Shape,
  Weight extends Shape,
  Stride extends Extent = 1,
  Padding extends Extent = 0,
  Dilation extends Extent = 1,
  Groups extends number = 1,
> = [IsRanked<S>, IsRanked<Weight>] extends [true, true]
  ? Weight extends readonly [
      infer Out extends number,
      infer In extends number,
      infer KernelHeight extends number,
      infer KernelWidth extends number,
    ]
    ? S extends readonly [number, infer Channels extends number, number, number]
      ? [Channels & Multiply<In, Groups>] extends [never]
        ? ShapeError<`convolve: ${Show<S>} has ${ShowNumber<Channels>} channels, weight [out, in / groups, height, width] is ${Show<Weight>} with groups ${ShowNumber<Groups>}`>
        : Conv<S, Out, [KernelHeight, KernelWidth], Stride, Padding, Dilation, "convolve">
      : Conv<S, Out, [KernelHeight, KernelWidth], Stride, Padding, Dilation, "convolve">
    : ShapeError<`convolve: weight must be [out, in / groups, height, width], is ${Show<Weight>}`>
  : Shape;

/** Pooling: the channels stay; the stride is the kernel unless given. */
export type Pool<
  S extends Shape,
  Kernel extends Extent,
  Stride extends Extent | undefined = undefined,
  Padding extends Extent = 0,
  Name extends string = "maxPool2d",
> = Windows<
  S,
  Name,
  false,
  Kernel,
  [Stride] extends [undefined] ? Kernel : Extract<Stride, Extent>,
  Padding,
  1
>;

/**
 * `Options[Name]` of an options argument, or Default where it has no such property. Of an optional property only the type
 * is known: any Value.
 */
export type Option<Options, Name extends string, Default, Value> = Name extends keyof Options
  ? Options[Name] extends infer Given extends Value
    ? Given
    : Value
  : Default;
