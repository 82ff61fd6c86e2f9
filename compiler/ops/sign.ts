/** What is known about the sign of all elements of a node, from how it is computed. */
import { constantValue } from "../graph/traverse.ts";
import type { Node } from "../graph/types.ts";

export type Sign = "positive" | "notNegative" | "unknown";

const weaker = (a: Sign, b: Sign): Sign =>
  a === "unknown" || b === "unknown" ? "unknown" : a === "positive" ? b : a;
const stronger = (a: Sign, b: Sign): Sign =>
  a === "positive" || b === "positive" ? "positive" : a === "unknown" ? b : a;

/** How many operations are looked through: the divisors of a softmax and of a normalisation are that close to what they are made of. */
const reach = 8;

/** The sign where all values are numbers: a result that rounding takes to 0 counts as what it is without rounding. */
export function signOf(node: Node, steps = reach): Sign {
  const of = (position: number): Sign => signOf(node.args[position]!, steps - 1);
  const value = constantValue(node);
  if (value !== undefined) return value > 0 ? "positive" : value === 0 ? "notNegative" : "unknown";
  if (steps === 0) return "unknown";
  switch (node.op) {
    case "exp":
    case "exp2":
    case "cosh":
    case "sigmoid":
    case "softplus":
      return "positive";
    case "square":
    case "abs":
    case "relu":
      return "notNegative";
    case "sqrt":
    case "rootOfSquares":
    case "rsqrt":
    case "reciprocal":
    case "sum":
    case "reshape":
    case "broadcast":
    case "transpose":
    case "stopGradient":
      return of(0);
    case "add": {
      const [a, b] = [of(0), of(1)];
      return a === "unknown" || b === "unknown" ? "unknown" : stronger(a, b);
    }
    case "mul":
    case "div":
      return weaker(of(0), of(1));
    case "maximum":
      return stronger(of(0), of(1));
    case "select":
      return weaker(of(1), of(2));
    default:
      return "unknown";
  }
}
