/** Names from models in text: they may hold anything, and must not look like anything else. */
import { safeJson } from "./safe.ts";

/** A plain name as it is, any other as a JSON string on one line. */
export const quoted = (name: string): string => (/^[A-Za-z_][\w.-]*$/.test(name) ? name : safeJson(name));

/** For the inside of a block comment: nothing in it ends the comment or the line. */
export const commented = (name: string): string => quoted(name).replaceAll("*/", "*\\/");
