/**
 * The table of scalar functions: a row gives a function its meaning on every stage and target. Rows are the constants that these modules export;
 * loop IR calls refer to them by name.
 */
import * as arithmetic from "./arithmetic.ts";
import * as discrete from "./discrete.ts";
import * as poles from "./poles.ts";
import * as transcendental from "./transcendental.ts";

export type { ScalarFunction, ScalarGradient } from "./function.ts";
export { evaluatorOf } from "./function.ts";

export const scalarFunctions = { ...arithmetic, ...poles, ...transcendental, ...discrete };

export type ScalarName = keyof typeof scalarFunctions;

/** Something for some of them. */
export type ScalarTable<Entry> = { readonly [Name in ScalarName]?: Entry };

export const scalarNames = Object.keys(scalarFunctions) as ScalarName[];

export const isScalarName = (name: string): name is ScalarName => Object.hasOwn(scalarFunctions, name);
