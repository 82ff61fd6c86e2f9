/** Quotients without a division. */
import { constantValue } from "../graph/traverse.ts";
import type { Node, Shape } from "../graph/types.ts";
import type { Rules } from "./rules.ts";

/** How many operations are looked through. */
const reach = 8;

/**
 * `dividend / divisor` where the divisor is a factor of all that the dividend is made of, else `undefined`: `2 x / x → 2`, also where
 * x is 0. So the cotangent of a norm becomes a smooth function again where the norm is read as its square.
 */
export function exactQuotient(rules: Rules, dividend: Node, divisor: Node, steps = reach): Node | undefined {
  if (areSame(rules, dividend, divisor)) return rules.constant(1, divisor);
  if (constantValue(dividend) === 0) return dividend;
  if (steps === 0) return undefined;
  const { op, args, type } = dividend;
  const [a, b, c] = args as [Node, Node, Node];
  const of = (part: Node, by = divisor): Node | undefined => exactQuotient(rules, part, by, steps - 1);
  switch (op) {
    case "mul":
    case "scaleCotangent": {
      const first = of(a);
      if (first !== undefined) return rules.call(op, first, b);
      const second = of(b);
      return second && rules.call(op, a, second);
    }
    case "div":
    case "divideCotangent": {
      const numerator = of(a);
      return numerator && rules.call(op, numerator, b);
    }
    case "square": {
      const root = of(a);
      return root && rules.mul(root, a);
    }
    case "pow": {
      const exponent = constantValue(b);
      if (a !== divisor || exponent === undefined || exponent < 1) return undefined;
      return rules.call("pow", a, rules.constant(exponent - 1, b));
    }
    case "neg": {
      const inner = of(a);
      return inner && rules.neg(inner);
    }
    case "add":
    case "sub": {
      const [first, second] = [of(a), of(b)];
      return first && second && rules.call(op, first, second);
    }
    case "select": {
      const [first, second] = [of(b), of(c)];
      return first && second && rules.select(a, first, second);
    }
    case "reshape": {
      const inner = of(a, rules.reshape(divisor, a.type.shape));
      return inner && rules.reshape(inner, type.shape);
    }
    case "sum": {
      const axes = dividend.attributes["axes"] as readonly number[];
      const kept = [...a.type.shape.keys()].filter((axis) => !axes.includes(axis));
      const inner = of(a, rules.broadcast(divisor, a.type.shape, kept));
      return inner && rules.sum(inner, axes);
    }
    default:
      return undefined;
  }
}

/** Whether two nodes are the same elements in the same places, whatever they were reshaped to on the way. */
function areSame(rules: Rules, a: Node, b: Node): boolean {
  if (a.type.shape.join() !== b.type.shape.join()) return false;
  if (a.op !== "broadcast" || b.op !== "broadcast")
    return inShape(rules, a, a.type.shape) === inShape(rules, b, b.type.shape);
  const [first, second] = [a, b].map(({ args, attributes }) => {
    const source = args[0]!;
    // Axes of size 1 stretch like those that are not there.
    const long = [...source.type.shape.keys()].filter((axis) => source.type.shape[axis]! > 1);
    const axes = attributes["axes"] as readonly number[];
    const shape = long.map((axis) => source.type.shape[axis]!);
    return { axes: long.map((axis) => axes[axis]).join(), elements: inShape(rules, source, shape) };
  });
  return first!.elements === second!.elements && first!.axes === second!.axes;
}

/** The elements in a shape, by one reshape at most. */
function inShape(rules: Rules, node: Node, shape: Shape): Node {
  let source = node;
  while (source.op === "reshape") source = source.args[0]!;
  return source.type.shape.join() === shape.join() ? source : rules.reshape(source, shape);
}
