/**
 * Checked by `tsc`, never run: the shape rules by exact equality of types, and the signatures a builder uses by calls
 * that must and must not type-check.
 */
import type { DType } from "../../compiler/scalar/types.ts";
import type {
  Broadcast,
  Concat,
  Conv,
  ConvWeight,
  DropAxis,
  Embedding,
  Expect,
  Extent,
  Flatten,
  InsertAxis,
  IsLiteral,
  IsRanked,
  Linear,
  LinearWeight,
  MatMul,
  OneHot,
  Option,
  Pool,
  Reduce,
  Reshape,
  Result,
  Shape,
  ShapeError,
  ShapesOf,
  Show,
  Slice,
  Stack,
  Transpose,
} from "../../compiler/model/shapes.ts";
import type { Add, Divide, Multiply, ProductOf, Subtract } from "../../compiler/model/shapes/arithmetic.ts";

/** True only for identical types: two conditional types are compatible only if their `extends` parts are identical. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type All<Checks extends readonly true[]> = Checks;

export type Arithmetic = All<
  [
    Same<Add<0, 0>, 0>,
    Same<Add<999, 1>, 1000>,
    Same<Add<1, 999>, 1000>,
    Same<Add<123456789, 987654321>, 1111111110>,
    Same<Add<number, 1>, number>,
    Same<Add<1.5, 1>, number>,
    Same<Add<1 | 2, 1>, number>,
    Same<Subtract<1000, 1>, 999>,
    Same<Subtract<1000, 1000>, 0>,
    Same<Subtract<5, 0>, 5>,
    Same<Subtract<5, 6>, false>,
    Same<Subtract<5, 60>, false>,
    Same<Subtract<100, 95>, 5>,
    Same<Multiply<0, 345>, 0>,
    Same<Multiply<345, 0>, 0>,
    Same<Multiply<64, 784>, 50176>,
    Same<Multiply<99, 99>, 9801>,
    Same<Multiply<31622, 31623>, 999982506>,
    Same<Multiply<1000000000, 10>, 10000000000>,
    Same<Multiply<94906265, 94906265>, 9007199136250225>,
    Same<Multiply<94906267, 94906267>, number>,
    Same<Divide<50176, 64>, [784, 0]>,
    Same<Divide<50177, 64>, [784, 1]>,
    Same<Divide<999999999, 7>, [142857142, 5]>,
    Same<Divide<1000000000, 1000>, [1000000, 0]>,
    Same<Divide<3, 1000>, [0, 3]>,
    Same<Divide<0, 3>, [0, 0]>,
    Same<Divide<3, 0>, [number, number]>,
    Same<ProductOf<[]>, 1>,
    Same<ProductOf<[64, 3, 224, 224]>, 9633792>,
  ]
>;

export type Literals = All<
  [
    Same<IsLiteral<[]>, true>,
    Same<IsLiteral<readonly [64, 10]>, true>,
    Same<IsLiteral<[64, number]>, false>,
    Same<IsLiteral<[64, 10 | 20]>, false>,
    Same<IsLiteral<number[]>, false>,
    Same<IsRanked<[64, number]>, true>,
    Same<IsRanked<[...number[], 10]>, false>,
    Same<Show<readonly [64, number, 3]>, "[64, ?, 3]">,
    Same<Show<[]>, "[]">,
    Same<Show<Shape>, "[...]">,
  ]
>;

export type Broadcasting = All<
  [
    Same<Broadcast<[64, 10], [64, 10]>, [64, 10]>,
    Same<Broadcast<readonly [64, 10], readonly [10]>, [64, 10]>,
    Same<Broadcast<[10], [64, 1]>, [64, 10]>,
    Same<Broadcast<[], [2, 3]>, [2, 3]>,
    Same<Broadcast<[8, 1, 6, 1], [7, 1, 5]>, [8, 7, 6, 5]>,
    Same<Broadcast<[number, 10], [64, 10]>, [64, 10]>,
    Same<Broadcast<[number], [1]>, [number]>,
    Same<Broadcast<[number], [number]>, [number]>,
    Same<Broadcast<[1 | 64], [32]>, [32]>,
    Same<Broadcast<Shape, [32]>, Shape>,
    Same<Broadcast<[64, 10], [64]>, ShapeError<"shapes do not broadcast: [64, 10] and [64]">>,
  ]
>;

export type MatrixProducts = All<
  [
    Same<MatMul<[3], [3]>, []>,
    Same<MatMul<[2, 3], [3]>, [2]>,
    Same<MatMul<[3], [3, 4]>, [4]>,
    Same<MatMul<[3], [7, 3, 4]>, [7, 4]>,
    Same<MatMul<[7, 2, 3], [3]>, [7, 2]>,
    Same<MatMul<readonly [2, 3], readonly [3, 4]>, [2, 4]>,
    Same<MatMul<[8, 1, 2, 3], [5, 3, 4]>, [8, 5, 2, 4]>,
    Same<MatMul<[8, 12, 64, 32], [8, 12, 32, 64]>, [8, 12, 64, 64]>,
    Same<MatMul<[number, 3], [3, 4]>, [number, 4]>,
    Same<MatMul<[2, number], [3, 4]>, [2, 4]>,
    Same<MatMul<number[], [3, 4]>, Shape>,
    Same<
      MatMul<[64, 1000], [100, 10]>,
      ShapeError<"matmul: inner dimensions differ: [64, 1000] x [100, 10]">
    >,
    Same<MatMul<[3], [4]>, ShapeError<"matmul: inner dimensions differ: [3] x [4]">>,
    Same<
      MatMul<[5, 2, 3], [6, 3, 4]>,
      ShapeError<"matmul: batch dimensions do not broadcast: [5, 2, 3] x [6, 3, 4]">
    >,
    Same<MatMul<[], [3]>, ShapeError<"matmul: a scalar has no axis to multiply: [] x [3]">>,
    Same<Linear<[64, 7, 784], 10>, [64, 7, 10]>,
    Same<Linear<[784], number>, [number]>,
    Same<LinearWeight<[64, 784], [10, 784]>, [64, 10]>,
    Same<LinearWeight<[64, number], [10, 784]>, [64, 10]>,
    Same<
      LinearWeight<[64, 784], [784, 10]>,
      ShapeError<"affine: [64, 784] has 784 features, weight [out, in] is [784, 10]">
    >,
    Same<LinearWeight<[64, 784], [784]>, ShapeError<"affine: weight must be [out, in], is [784]">>,
    Same<Embedding<[8, 128], 64>, [8, 128, 64]>,
    Same<Embedding<Shape, 64>, Shape>,
    Same<OneHot<readonly [8], 10>, [8, 10]>,
  ]
>;

export type Reshapes = All<
  [
    Same<Reshape<[64, 1, 28, 28], readonly [64, 784]>, [64, 784]>,
    Same<Reshape<[64, 1, 28, 28], [64, -1]>, [64, 784]>,
    Same<Reshape<[64, 784], [-1]>, [50176]>,
    Same<Reshape<[6], [-1, 2, 1]>, [3, 2, 1]>,
    Same<Reshape<[], [1, 1]>, [1, 1]>,
    Same<Reshape<[2, 2, 4], [4, 2, 2]>, [4, 2, 2]>,
    Same<Reshape<[31622, 31623], [31623, 2, 15811]>, [31623, 2, 15811]>,
    Same<Reshape<[31622, 31623], [999982506]>, [999982506]>,
    Same<Reshape<[number, 784], [-1, 28, 28]>, [number, 28, 28]>,
    Same<Reshape<[number, 784], [64, 28, 28]>, [64, 28, 28]>,
    Same<Reshape<[64, 784], [number, 28]>, [number, 28]>,
    Same<Reshape<Shape, [64, -1]>, [64, number]>,
    Same<Reshape<[64, 784], Shape>, Shape>,
    Same<Reshape<[0, 3], [5, 0]>, [5, 0]>,
    Same<
      Reshape<[64, 784], [64, 783]>,
      ShapeError<"reshape: [64, 784] has 50176 elements, [64, 783] has 50112">
    >,
    Same<Reshape<[64, 784], [-1, 27]>, ShapeError<"reshape: [64, 784] does not divide into [-1, 27]">>,
    Same<
      Reshape<[6], [-1, -1]>,
      ShapeError<"reshape: [-1, -1] has a negative dimension, or -1 more than once">
    >,
    Same<
      Reshape<[6], [-2, -3]>,
      ShapeError<"reshape: [-2, -3] has a negative dimension, or -1 more than once">
    >,
    Same<Flatten<[64, 32, 7, 7]>, [64, 1568]>,
    Same<Flatten<[64, 32, 7, 7], 0>, [100352]>,
    Same<Flatten<[64, 32, 7, 7], -2>, [64, 32, 49]>,
    Same<Flatten<[number, 32, 7, 7]>, [number, 1568]>,
    Same<Flatten<[64, 32, number]>, [64, number]>,
    Same<Flatten<[64], 1>, ShapeError<"flatten: axis 1 is outside of [64]">>,
  ]
>;

export type Axes = All<
  [
    Same<Reduce<[2, 3, 4]>, []>,
    Same<Reduce<[2, 3, 4], undefined, true>, [1, 1, 1]>,
    Same<Reduce<[2, 3, 4], 1>, [2, 4]>,
    Same<Reduce<readonly [2, 3, 4], -1>, [2, 3]>,
    Same<Reduce<[2, 3, 4], -3, true>, [1, 3, 4]>,
    Same<Reduce<[2, 3, 4], readonly [0, -1]>, [3]>,
    Same<Reduce<[2, 3, 4], [0, -1], true>, [1, 3, 1]>,
    Same<Reduce<[2, number, 4], 0>, [number, 4]>,
    Same<Reduce<[2, 3, 4], number>, Shape>,
    Same<Reduce<[2, 3, 4], 0, boolean>, Shape>,
    Same<Reduce<Shape, 0>, Shape>,
    Same<Reduce<Shape>, []>,
    Same<Reduce<[2, 3], 2>, ShapeError<"axis 2 is outside of [2, 3]">>,
    Same<Reduce<[2, 3], -3>, ShapeError<"axis -3 is outside of [2, 3]">>,
    Same<Reduce<[2, 3], [1, -1]>, ShapeError<"axis -1 of [2, 3] is named twice">>,
    Same<DropAxis<[64, 10], -1>, [64]>,
    Same<InsertAxis<[2, 3], 0>, [1, 2, 3]>,
    Same<InsertAxis<[2, 3], -1>, [2, 3, 1]>,
    Same<InsertAxis<[2, 3], 1, 7>, [2, 7, 3]>,
    Same<InsertAxis<[2, 3], 3>, ShapeError<"new axis 3 is outside of [2, 3]">>,
    Same<Transpose<[2, 3]>, [3, 2]>,
    Same<Transpose<[8, 2, 3]>, [8, 3, 2]>,
    Same<Transpose<[2, 3, 4], readonly [2, 0, 1]>, [4, 2, 3]>,
    Same<Transpose<[2, 3, 4], [0, -1, -2]>, [2, 4, 3]>,
    Same<Transpose<[2, 3, 4], number[]>, Shape>,
    Same<Transpose<Shape, [1, 0]>, Shape>,
    Same<Transpose<[2]>, ShapeError<"transpose: [2] has fewer than two axes">>,
    Same<Transpose<[2, 3, 4], [0, 1]>, ShapeError<"transpose: [0, 1] does not name every axis of [2, 3, 4]">>,
    Same<Transpose<[2, 3], [0, 0]>, ShapeError<"axis 0 of [2, 3] is named twice">>,
    Same<Transpose<[2, 3], [0, 2]>, ShapeError<"axis 2 is outside of [2, 3]">>,
    Same<Concat<[[2, 3]], 0>, [2, 3]>,
    Same<Concat<[[2, 3], readonly [5, 3], [1, 3]], 0>, [8, 3]>,
    Same<Concat<readonly [readonly [2, 3], [2, 97]], -1>, [2, 100]>,
    Same<Concat<[[2, number], [number, 97]], 1>, [2, number]>,
    Same<Concat<Shape[], 0>, Shape>,
    Same<Concat<[[2, 3], [2, 3]], number>, Shape>,
    Same<Concat<[[2, 3], Shape], 0>, Shape>,
    Same<
      Concat<[[2, 3], [2, 4]], 0>,
      ShapeError<"concat: shapes differ outside of axis 0: [2, 3] and [2, 4]">
    >,
    Same<Concat<[[2, 3], [2]], 0>, ShapeError<"concat: shapes differ outside of axis 0: [2, 3] and [2]">>,
    Same<Concat<[[2, 3], [2, 3]], 2>, ShapeError<"axis 2 is outside of [2, 3]">>,
    Same<Stack<[[2, 3], [2, 3]]>, [2, 2, 3]>,
    Same<Stack<[[2, 3], [2, 3], [2, 3]], -1>, [2, 3, 3]>,
    Same<Stack<Shape[]>, Shape>,
    Same<Stack<[[2, 3], [3, 2]]>, ShapeError<"stack: shapes differ: [2, 3] and [3, 2]">>,
    Same<Stack<[[2], [2]], 2>, ShapeError<"new axis 2 is outside of [2]">>,
    Same<Slice<[10, 8], readonly [2, 0], [10, 8]>, [8, 8]>,
    Same<Slice<[10, 8], [-3, 0], [10, -1]>, [3, 7]>,
    Same<Slice<[10, 8], [number, 0], [5, 4]>, [number, 4]>,
    Same<Slice<[number, 8], [2, 0], [5, -2]>, [3, 6]>,
    Same<Slice<[10], [2], [11]>, ShapeError<"slice: [2] to [11] is outside of [10]">>,
    Same<Slice<[10], [5], [4]>, ShapeError<"slice: [5] to [4] is outside of [10]">>,
    Same<Slice<[10, 8], [5], [6]>, ShapeError<"slice: [5] to [6] must name every axis of [10, 8]">>,
  ]
>;

export type WindowShapes = All<
  [
    Same<Conv<[64, 1, 28, 28], 32, 3>, [64, 32, 26, 26]>,
    Same<Conv<[64, 1, 28, 28], 32, 3, 1, 1>, [64, 32, 28, 28]>,
    Same<Conv<[8, 3, 224, 224], 64, 7, 2, 3>, [8, 64, 112, 112]>,
    Same<Conv<[8, 3, 32, 20], 4, readonly [5, 3], [2, 1], [0, 1], [1, 2]>, [8, 4, 14, 18]>,
    Same<Conv<[number, 3, 32, number], 4, 3>, [number, 4, 30, number]>,
    Same<Conv<[8, 3, 32, 32], 4, 3, number>, [8, 4, number, number]>,
    Same<Conv<[8, 3, 5, 5], 4, 5>, [8, 4, 1, 1]>,
    Same<Conv<Shape, 4, 5>, Shape>,
    Same<
      Conv<[8, 3, 5, 9], 4, 7>,
      ShapeError<"conv2d: a 7x7 kernel does not fit into [8, 3, 5, 9] with padding 0x0, dilation 1x1">
    >,
    Same<Conv<[8, 3], 4, 7>, ShapeError<"conv2d: input must be [batch, channels, height, width], is [8, 3]">>,
    Same<ConvWeight<[8, 3, 32, 32], [16, 3, 5, 5], 1, 2>, [8, 16, 32, 32]>,
    Same<ConvWeight<[8, 6, 32, 32], [6, 1, 3, 3], 1, 1, 1, 6>, [8, 6, 32, 32]>,
    Same<
      ConvWeight<[8, 3, 32, 32], [16, 4, 5, 5]>,
      ShapeError<"convolve: [8, 3, 32, 32] has 3 channels, weight [out, in / groups, height, width] is [16, 4, 5, 5] with groups 1">
    >,
    Same<Pool<[64, 32, 28, 28], 2>, [64, 32, 14, 14]>,
    Same<Pool<[64, 32, 27, 27], 3, 2>, [64, 32, 13, 13]>,
    Same<Pool<[64, 32, 112, 112], 3, 2, 1>, [64, 32, 56, 56]>,
    Same<Pool<Shape, 2>, Shape>,
  ]
>;

interface Tensor<S extends Shape = Shape, D extends DType = DType> {
  readonly shape: S;
  readonly dtype: D;
}

interface ConvOptions {
  readonly stride?: Extent;
  readonly padding?: Extent;
  readonly dilation?: Extent;
  readonly groups?: number;
}

type ConvRule<S extends Shape, Weight extends Shape, Options> = ConvWeight<
  S,
  Weight,
  Option<Options, "stride", 1, Extent>,
  Option<Options, "padding", 0, Extent>,
  Option<Options, "dilation", 1, Extent>,
  Option<Options, "groups", 1, number>
>;

declare function tensor<const S extends Shape>(shape: S): Tensor<[...S], "f32">;
declare function relu<S extends Shape>(x: Tensor<S>): Tensor<S>;
declare function add<A extends Shape, B extends Shape>(
  a: Tensor<A>,
  b: Expect<Broadcast<A, B>> & Tensor<B>,
): Tensor<Result<Broadcast<A, B>>>;
declare function matmul<A extends Shape, B extends Shape>(
  a: Tensor<A>,
  b: Expect<MatMul<A, B>> & Tensor<B>,
): Tensor<Result<MatMul<A, B>>>;
declare function linear<S extends Shape, W extends Shape>(
  x: Tensor<S>,
  weight: Expect<LinearWeight<S, W>> & Tensor<W>,
  bias?: Tensor,
): Tensor<Result<LinearWeight<S, W>>>;
declare function reshape<S extends Shape, const T extends Shape>(
  x: Tensor<S>,
  shape: Expect<Reshape<S, T>> & T,
): Tensor<Result<Reshape<S, T>>>;
declare function concat<const Tensors extends readonly Tensor[], Axis extends number = 0>(
  tensors: Expect<Concat<ShapesOf<Tensors>, Axis>> & Tensors,
  axis?: Axis,
): Tensor<Result<Concat<ShapesOf<Tensors>, Axis>>>;
declare function conv2d<S extends Shape, W extends Shape, const Options extends ConvOptions = {}>(
  x: Tensor<S>,
  weight: Expect<ConvRule<S, W, Options>> & Tensor<W>,
  options?: Options,
): Tensor<Result<ConvRule<S, W, Options>>>;
declare function sum<
  S extends Shape,
  const Axes extends number | Shape | undefined = undefined,
  KeepDims extends boolean = false,
>(
  x: Tensor<S>,
  axes?: Expect<Reduce<S, Axes, KeepDims>> & Axes,
  keepDims?: KeepDims,
): Tensor<Result<Reduce<S, Axes, KeepDims>>>;

declare const dynamic: Tensor;
declare const batch: Tensor<[number, 784]>;
declare const side: number;
declare const options: ConvOptions;

/** A convolutional network from its input to its loss, every shape known. */
export function network(): Tensor<[]> {
  const image: Tensor<[64, 1, 28, 28]> = tensor([64, 1, 28, 28]);
  const first: Tensor<[64, 8, 14, 14]> = relu(conv2d(image, tensor([8, 1, 3, 3]), { stride: 2, padding: 1 }));
  const second: Tensor<[64, 16, 12, 10]> = conv2d(first, tensor([16, 8, 3, 5]));
  const features: Tensor<[64, 1920]> = reshape(second, [64, -1]);
  const wide: Tensor<[64, 2020]> = concat([features, tensor([64, 100])], -1);
  const logits: Tensor<[64, 10]> = add(linear(wide, tensor([10, 2020])), tensor([10]));
  const scores: Tensor<[64, 1]> = sum(logits, 1, true);
  const gram: Tensor<[64, 64]> = matmul(scores, reshape(scores, [1, 64]));
  const partial: Tensor<[64]> = sum(gram, [0]);
  return sum(partial);
}

/** What is not literal passes, and keeps what is known. */
export function permissive(): readonly Tensor[] {
  const rows: Tensor<[number, 10]> = matmul(batch, tensor([784, 10]));
  const images: Tensor<[number, 1, 28, 28]> = reshape(batch, [-1, 1, 28, 28]);
  const windows: Tensor<[number, 4, 26, 26]> = conv2d(images, tensor([4, 1, 3, 3]));
  return [
    rows,
    windows,
    add(dynamic, tensor([3])),
    matmul(dynamic, dynamic),
    linear(dynamic, tensor([3, 4])),
    reshape(tensor([64, 784]), [64, side, side]),
    reshape(dynamic, [3, 4]),
    concat([dynamic, tensor([3])]),
    concat([dynamic, dynamic].map(relu), 1),
    conv2d(dynamic, dynamic, { stride: side }),
    conv2d(tensor([8, 3, 2, 2]), tensor([4, 3, 3, 3]), options),
    conv2d(images, tensor([4, 1, 3, 3]), { padding: [side, 1] }),
    sum(dynamic, 0),
    sum(rows, side),
  ];
}

/** A function generic in the shape widens it, since no rule can be decided before S is known. */
export function double<S extends Shape>(x: Tensor<S>): Tensor {
  const widened: Tensor = x;
  // @ts-expect-error not decided for S
  add(x, x);
  return add(widened, widened);
}

export function mistakes(): void {
  // @ts-expect-error shapes do not broadcast: [64, 10] and [64]
  add(tensor([64, 10]), tensor([64]));
  // @ts-expect-error matmul: inner dimensions differ: [64, 1000] x [100, 10]
  matmul(tensor([64, 1000]), tensor([100, 10]));
  // @ts-expect-error matmul: inner dimensions differ: [?, 784] x [100, 10]
  matmul(batch, tensor([100, 10]));
  // @ts-expect-error linear: [64, 784] has 784 features, weight [out, in] is [784, 10]
  linear(tensor([64, 784]), tensor([784, 10]));
  // @ts-expect-error reshape: [64, 784] has 50176 elements, [64, 28, 27] has 48384
  reshape(tensor([64, 784]), [64, 28, 27]);
  // @ts-expect-error concat: shapes differ outside of axis 0: [64, 10] and [64, 11]
  concat([tensor([64, 10]), tensor([64, 11])]);
  // @ts-expect-error conv2d: [8, 3, 32, 32] has 3 channels, weight [out, in / groups, height, width] is [16, 4, 5, 5]
  conv2d(tensor([8, 3, 32, 32]), tensor([16, 4, 5, 5]));
  // @ts-expect-error conv2d: a 7x7 kernel does not fit into [8, 3, 5, 5] with padding 0x0, dilation 1x1
  conv2d(tensor([8, 3, 5, 5]), tensor([16, 3, 7, 7]), { stride: 2 });
  // @ts-expect-error axis 2 is outside of [64, 10]
  sum(tensor([64, 10]), 2);
  // @ts-expect-error axis -1 of [64, 10] is named twice
  sum(tensor([64, 10]), [1, -1]);
  // @ts-expect-error the result is [64, 5], not [64, 10]
  const logits: Tensor<[64, 10]> = matmul(tensor([64, 8]), tensor([8, 5]));
  relu(logits);
}
