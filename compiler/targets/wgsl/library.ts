/**
 * Functions that WGSL does not have, or not within the errors promised here, in WGSL. Implementations may contract and reassociate, flush
 * subnormal numbers, and assume that there are neither NaN nor infinities. So nothing here is right only because of the order in which numbers
 * are rounded: what must be exact is computed with integers. NaN and infinities are made of bits, chosen among integers, and recognised by
 * bits. Results that are smaller than 2⁻¹²⁶ are 0.
 */
import { basic } from "./library/basic.ts";
import { circular } from "./library/circular.ts";
import { exponential } from "./library/exponential.ts";
import { integers } from "./library/integers.ts";
import { power } from "./library/power.ts";

/** By name: functions, structures and tables; what one needs of the others is found by their names in its text. */
export const library = { ...basic, ...integers, ...exponential, ...circular, ...power };

export type HelperName = keyof typeof library;
