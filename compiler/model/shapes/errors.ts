/**
 * How a wrong shape becomes an error in the editor. A shape rule (`MatMul<A, B>`, `Reshape<S, T>`, ...) gives the
 * shape of the result, or a `ShapeError` that carries its message. A function asks for the rule twice:
 *
 *     function matmul<const A extends Shape, const B extends Shape>(
 *       a: Tensor<A>,
 *       b: Expect<MatMul<A, B>> & Tensor<B>,
 *     ): Tensor<Result<MatMul<A, B>>>;
 *
 * `Expect` stands on the argument to blame: it is `unknown` where the shapes fit and impossible to satisfy where they
 * do not. It comes first in the intersection, so that an editor that cuts long types still shows the message.
 *
 * A function that is itself generic in a shape can not decide a rule before it is called. It widens first:
 * `const x: Tensor = input;`, and the compiler checks the shapes.
 */
import type { Shape } from "../../graph/types.ts";
import type { IsLiteralNumber } from "./arithmetic.ts";

/** What a shape rule gives instead of a shape. */
export interface ShapeError<Message extends string> {
  readonly shapeError: Message;
}

/** The demand on an argument: none if the rule gave a shape, one that no tensor meets if it gave an error. */
export type Expect<Rule> = Rule extends ShapeError<infer Message> ? ShapeError<Message> : unknown;

/** The shape of the result; any shape after an error, so that one mistake is reported once. */
export type Result<Rule> = Rule extends Shape ? Rule : Shape;

/** True if the rank is known: not for `number[]`, nor for tuples with optional or rest elements. */
export type IsRanked<S extends Shape> = IsLiteralNumber<S["length"]>;

/** True if the rank and every dimension are known. */
export type IsLiteral<S extends Shape> =
  IsRanked<S> extends true
    ? false extends { [Axis in keyof S]: IsLiteralNumber<S[Axis]> }[number]
      ? false
      : true
    : false;

/** A shape as an error message shows it: `[64, ?, 28]`, with `?` for a dimension that is not a literal. */
export type Show<S extends Shape> = IsRanked<S> extends true ? `[${ShowList<S>}]` : "[...]";

type ShowList<S extends Shape, Out extends string = ""> = S extends readonly [
  infer First extends number,
  ...infer Rest extends Shape,
]
  ? ShowList<Rest, `${Out}${Out extends "" ? "" : ", "}${ShowNumber<First>}`>
  : Out;

export type ShowNumber<N extends number> = IsLiteralNumber<N> extends true ? `${N}` : "?";

/** The shapes of a list of tensors, for rules that take several. */
export type ShapesOf<Tensors extends readonly { readonly shape: Shape }[]> = {
  -readonly [Index in keyof Tensors]: Tensors[Index]["shape"];
};
