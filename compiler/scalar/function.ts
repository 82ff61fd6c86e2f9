/** What a scalar function is, and what many of them share. */
import { isFloat, type DType } from "./types.ts";

/** A row of the table (`functions.ts`), which says what a function means on every stage and target. How a target spells it belongs to the target. */
export interface ScalarFunction {
  readonly arity: number;
  /** Meaning in float64 arithmetic (`i32` results wrap, `bool` is 0 or 1); the interpreter rounds to the type. */
  readonly evaluate: (...args: number[]) => number;
  /** The same on `i32` operands, where it differs. */
  readonly evaluateInteger?: (...args: number[]) => number;
  /** Result type from the operand types; throws an `Error` where the function does not take them. */
  readonly type: (operands: readonly DType[]) => DType;
  /**
   * The cotangent of each operand; `null` where none flows. Rules that need only the output are preferred, so
   * that inputs die early. `null` instead of a function: nothing flows to any operand.
   */
  readonly gradient: (<Value>(rule: ScalarGradient<Value>) => readonly (Value | null)[]) | null;
  /**
   * Jumps between numbers, or to NaN: operands are what memory holds, also where registers hold more. Which
   * values are rounded because of that is in `lower/round.ts`.
   */
  readonly steps?: true;
  /** A floating-point result has no more digits than the operands: there is nothing to round. */
  readonly exact?: true;
  /** Where each operand is sampled by tests: `[low, high]`, default [-2, 2]. */
  readonly domain?: readonly Interval[];
  /** Rough cost in additions, for decisions between recomputing and storing. */
  readonly cost: number;
}

export type Interval = readonly [low: number, high: number];

/** What the gradient rule of a scalar function gets, whatever its values are: nodes of a graph that is built, or just numbers. */
export interface ScalarGradient<Value> {
  readonly args: readonly Value[];
  readonly output: Value;
  readonly cotangent: Value;
  /** Applies a row of the table. */
  readonly call: (row: ScalarFunction, ...args: Value[]) => Value;
  /** Converts, or rounds what has the type already. */
  readonly cast: (value: Value, to: DType) => Value;
  /** A constant of the output's type. */
  readonly constant: (value: number) => Value;
  /** The number that a value is, if that is known. */
  readonly constantOf: (value: Value) => number | undefined;
  /** Whether a value is known to be positive. */
  readonly isPositive: (value: Value) => boolean;
  readonly typeOf: (value: Value) => DType;
  /** `dividend / divisor` where the divisor is a factor of the dividend, and can be left away instead. */
  readonly exactQuotient: (dividend: Value, divisor: Value) => Value | undefined;
}

/** The meaning of a function on operands of these types. */
export const evaluatorOf = (
  { evaluate, evaluateInteger = evaluate }: ScalarFunction,
  operands: readonly DType[],
): ScalarFunction["evaluate"] => (operands.every((type) => type === "i32") ? evaluateInteger : evaluate);

export type TypeRule = ScalarFunction["type"];

const sameTypes =
  (wanted: string, accepts: (type: DType) => boolean): TypeRule =>
  (operands) => {
    const type = operands[0]!;
    if (!operands.every((other) => other === type) || !accepts(type))
      throw new Error(`needs ${wanted} operands of one type, not ${operands.join(", ")}`);
    return type;
  };

export const floats = sameTypes("floating", isFloat);
export const numbers = sameTypes("number", (type) => type !== "bool");
export const integers = sameTypes("i32", (type) => type === "i32");
export const booleans = sameTypes("bool", (type) => type === "bool");
export const singles = sameTypes("f32", (type) => type === "f32");
export const anyType = sameTypes("equal", () => true);

export const returning =
  (result: DType, operands: TypeRule): TypeRule =>
  (types) => {
    operands(types);
    return result;
  };

/** Of a condition and values. */
export const chosen =
  (values: TypeRule): TypeRule =>
  ([condition, ...types]) => {
    booleans([condition!]);
    return values(types);
  };

/** Nothing flows to any operand. */
export const withoutGradient = (
  arity: number,
  cost: number,
  type: TypeRule,
  evaluate: ScalarFunction["evaluate"],
): ScalarFunction => ({ arity, evaluate, type, gradient: null, cost });

/** A differentiable function of one float. */
export const float = (
  row: { readonly evaluate: (x: number) => number; readonly cost: number; readonly domain?: Interval },
  gradient: <Value>(rule: ScalarGradient<Value> & { readonly x: Value }) => Value,
): ScalarFunction => ({
  arity: 1,
  type: floats,
  gradient: (rule) => [gradient({ ...rule, x: rule.args[0]! })],
  evaluate: row.evaluate,
  cost: row.cost,
  ...(row.domain && { domain: [row.domain] }),
});

/** As `float`, for a function with poles to jump over, or a domain that ends: NaN beyond. */
export const steppingFloat = (...row: Parameters<typeof float>): ScalarFunction => ({
  ...float(...row),
  steps: true,
});
