/** Names from models in text: they may hold anything, and must not look like anything else. */
import type { TensorType } from "../graph/types.ts";

/** A plain name as it is, any other as a JSON string on one line. */
export const quoted = (name: string): string =>
  /^[A-Za-z_][\w.-]*$/.test(name)
    ? name
    : JSON.stringify(name).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** For the inside of a block comment: nothing in it ends the comment or the line. */
export const commented = (name: string): string => quoted(name).replaceAll("*/", "*\\/");

/** `f32[200, 10]` */
export const typeText = ({ dtype, shape }: TensorType): string => `${dtype}[${shape.join(", ")}]`;
