/** Floating-point numbers as WGSL writes them: it has no literal for NaN and infinities. */
import { shortest } from "../../scalar/numbers.ts";
import { scalarTypes } from "../../scalar/types.ts";

/** A finite number, as the shortest decimal that is it in 32 bits: `0.1`, `1.0`, `1e-7`. */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`WGSL has no literal for ${value}`);
  const rounded = Math.fround(value);
  const short = shortest(rounded, "f32");
  // The shortest decimal of the largest number is larger, which is an error.
  const text = Object.is(value, -0)
    ? "-0"
    : String(Math.abs(short) > scalarTypes.f32.largest ? rounded : short);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
