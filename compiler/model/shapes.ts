/**
 * Shapes as types. A tensor in a model definition carries its shape as a tuple type, and the rules here compute shapes
 * as the compiler does, so that a wrong shape is an error in the editor; `shapes/errors.ts` shows how a function signature uses
 * them. A dimension that is not a literal gives `number` in its place, an unknown rank gives `Shape`: nothing is
 * refused that might be right, and what is not refused here the compiler checks. Nothing here exists at run time.
 */
export type { Shape } from "../graph/types.ts";
export type * from "./shapes/axes.ts";
export type * from "./shapes/errors.ts";
export type * from "./shapes/products.ts";
export type * from "./shapes/reshape.ts";
export type * from "./shapes/training.ts";
export type * from "./shapes/windows.ts";
