/**
 * The table of scalar functions: one row gives a function its meaning on every stage and target.
 * Loop IR calls refer to rows by name; targets look their spelling up here.
 */
import type { DType } from "../graph/dtype.ts";
import type { Node } from "../graph/types.ts";

/** What the gradient rule of a scalar function gets. All nodes have the output's shape. */
export interface ScalarGradient {
  readonly args: readonly Node[];
  readonly output: Node;
  readonly cotangent: Node;
  /** Applies a row of this table to nodes of equal shape. */
  readonly call: (name: string, ...args: Node[]) => Node;
  /** A constant of the output's shape and type. */
  readonly constant: (value: number) => Node;
}

export interface ScalarFunction {
  readonly arity: number;
  /** Meaning in float64 arithmetic (`i32` results wrap, `bool` is 0 or 1); the interpreter rounds to the type. */
  readonly evaluate: (...args: number[]) => number;
  /** The same on `i32` operands, where it differs. */
  readonly evaluateInteger?: (...args: number[]) => number;
  /** A TypeScript expression; operands come parenthesised where needed, the result is parenthesised by `typescriptPrecedence`. */
  readonly typescript: (...args: string[]) => string;
  /** The same on `i32` operands, where it differs. */
  readonly typescriptInteger?: (...args: string[]) => string;
  /** Helper functions of the runtime that the spelling calls, to be imported. */
  readonly helpers?: readonly string[];
  /** Whether the spelling is one call or name (`Math.exp(x)`), which needs no parentheses as an operand. */
  readonly atomic: boolean;
  /** Result type from the operand types. */
  readonly type: (operands: readonly DType[]) => DType;
  /**
   * The cotangent of each operand; `null` where none flows. Rules that need only the output are preferred, so
   * that inputs die early. `null` instead of a function: nothing flows to any operand.
   */
  readonly gradient: ((rule: ScalarGradient) => readonly (Node | null)[]) | null;
  /** Where each operand is sampled by tests: `[low, high]`, default [-2, 2]. */
  readonly domain?: readonly (readonly [number, number])[];
  /** Rough cost in additions, for decisions between recomputing and storing. */
  readonly cost: number;
}
