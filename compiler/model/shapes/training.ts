/** What training asks of shapes and types: labels beside scores, and losses that are single numbers. */
import type { DType } from "../../scalar/types.ts";
import type { Shape } from "../../graph/types.ts";
import type { Clashes } from "./axes.ts";
import type { IsRanked, ShapeError, Show } from "./errors.ts";

/** Labels of scores [..., classes] are `i32` [...]; the result is their shape. */
export type Labels<Name extends string, Scores extends Shape, L extends Shape, D extends DType> = [
  "i32",
] extends [D]
  ? [IsRanked<Scores>, IsRanked<L>] extends [true, true]
    ? Scores extends readonly [...infer Rows extends Shape, number]
      ? [Rows["length"], Clashes<Rows, L>] extends [L["length"], false]
        ? L
        : ShapeError<`${Name}: scores ${Show<Scores>} need labels ${Show<Rows>}, not ${Show<L>}`>
      : ShapeError<`${Name}: scores ${Show<Scores>} have no axis of classes`>
    : Shape
  : ShapeError<`${Name}: labels must be i32, not ${D}; declare the input as "i32"`>;

/** What a loss must be, as `Expect` says it: nothing more where it is a scalar, or may be one. */
export type ExpectScalar<Loss> = Loss extends { readonly shape: infer S extends Shape }
  ? IsRanked<S> extends true
    ? S extends readonly []
      ? unknown
      : ShapeError<`a loss is a scalar, not ${Show<S>}; take its mean() or sum()`>
    : unknown
  : unknown;
