/** What is known about the sign of all elements of a node, from how it is computed. */
import type { Node, Sign, SignRule } from "../graph/graph.ts";
import type { ScalarName } from "../scalar/functions.ts";
import { constantValue } from "./numbers.ts";

const weaker = (a: Sign, b: Sign): Sign =>
  a === "unknown" || b === "unknown" ? "unknown" : a === "positive" ? b : a;
const stronger = (a: Sign, b: Sign): Sign =>
  a === "positive" || b === "positive" ? "positive" : a === "unknown" ? b : a;

const positive: SignRule = () => "positive";
const notNegative: SignRule = () => "notNegative";
/** That of the operand. */
const same: SignRule = (of) => of(0);
const product: SignRule = (of) => weaker(of(0), of(1));

/** Of scalar functions; others give any sign. */
export const signRules: Readonly<Partial<Record<ScalarName, SignRule>>> = {
  exp: positive,
  exp2: positive,
  cosh: positive,
  sigmoid: positive,
  softplus: positive,
  square: notNegative,
  abs: notNegative,
  relu: notNegative,
  sqrt: same,
  rootOfSquares: same,
  rsqrt: same,
  reciprocal: same,
  add(of) {
    const [a, b] = [of(0), of(1)];
    return a === "unknown" || b === "unknown" ? "unknown" : stronger(a, b);
  },
  mul: product,
  div: product,
  maximum: (of) => stronger(of(0), of(1)),
  select: (of) => weaker(of(1), of(2)),
};

/** How many operations are looked through: the divisors of a softmax and of a normalisation are that close to what they are made of. */
const reach = 8;

/** The sign where all values are numbers: a result that rounding takes to 0 counts as what it is without rounding. */
export function signOf(node: Node, steps = reach): Sign {
  const value = constantValue(node);
  if (value !== undefined) return value > 0 ? "positive" : value === 0 ? "notNegative" : "unknown";
  if (steps === 0) return "unknown";
  return node.op.sign?.((position) => signOf(node.args[position]!, steps - 1)) ?? "unknown";
}
